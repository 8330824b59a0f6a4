"""One session runs at a time in a team file: there is one Console, one Stage, and one clock that counts."""

from __future__ import annotations

from lfb_desktop.domain.errors import AnotherRuns
from lfb_desktop.domain.rules.ask import Ask
from lfb_desktop.domain.words import say


def refuse_beside_another(ask: Ask) -> None:
    """Raises `AnotherRuns` while another session runs; one that rests until another day is none."""
    for head in ask.state.heads:
        if head.is_running and head.id != ask.session.id:
            title = head.name or head.why
            reason = say("“{title}” is running. End it or stop it for today first.", title=title)
            raise AnotherRuns(reason, head.id)
