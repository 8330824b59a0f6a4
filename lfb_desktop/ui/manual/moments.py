"""Which page of the manual belongs to a moment: what is shown just now, as a page's name."""

from __future__ import annotations

from collections.abc import Mapping

from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.manual.pages import FIRST
from lfb_desktop.views.console_values import ConsoleView, EndedPanel
from lfb_desktop.views.resting import StoppedPanel

OF_KIND: Mapping[StepKind, str] = {
    StepKind.LOBBY: "arriving",
    StepKind.WHY: "why",
    StepKind.CLARITY: "why",
    StepKind.IDEAS: "writing",
    StepKind.READING: "reading",
    StepKind.PICK: "picking",
    StepKind.THEMES: "themes",
    StepKind.TALK: "talking",
    StepKind.BALLOT: "ballot",
    StepKind.COMMITMENTS: "taking",
    StepKind.CLOSING: "closing",
    StepKind.SO_FAR: "stopping",
}


def moment_of(view: ConsoleView | None, *, are_phones_shown: bool = False) -> tuple[str, bool]:
    """The page of a session that is led, rests or has ended; and whether it is led now."""
    if are_phones_shown:
        return "phones", True
    if view is None:
        return FIRST, False
    if isinstance(view.panel, EndedPanel):
        return "afterwards", False
    if isinstance(view.panel, StoppedPanel):
        return "stopping", False
    return (OF_KIND[view.kind] if view.kind is not None else FIRST), True
