"""One session runs at a time: what is said where a second one would begin, and the two ways on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.errors import AnotherRuns
from lfb_desktop.domain.words import say
from lfb_desktop.ui import messages
from lfb_desktop.ui.messages import Way
from lfb_desktop.ui.ports import MayStop
from lfb_desktop.ui.words import spoken


def tell(
    over: QWidget, error: AnotherRuns, open_session: Callable[[str], None], page: Callable[[], QWidget | None]
) -> None:
    """`open_session` shows the one that runs; its `page` asks when it goes on, and says what is dropped."""
    go = partial(open_session, error.session)
    ways = (
        Way(say("Go to it"), go),
        Way(say("Stop it for today..."), partial(_stop, go, page)),
    )
    messages.choose(over, error.reason, ways, spoken(say("Leave it running")))


def _stop(go: Callable[[], None], page: Callable[[], QWidget | None]) -> None:
    go()
    shown = page()
    if isinstance(shown, MayStop):
        shown.stop_for_today()
