"""What takes an act back: for each command that may be undone the one command that restores the rows.

Undone are acts on the plan, the roster, the order of ideas and the list of outcomes. Never: a reveal,
a close, a paper, a clock, or what somebody said in their own words.
"""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.model import SessionId, State
from lfb_desktop.domain.undoing import ideas, outcomes, plan, team
from lfb_desktop.domain.undoing.back import Events, Table
from lfb_desktop.domain.words import Say

_OF_SESSION: Table = {**plan.TABLE, **ideas.TABLE, **outcomes.TABLE}
UNDOABLE = frozenset({*team.TABLE, *_OF_SESSION})


@dataclass(frozen=True, slots=True)
class Undo:
    """`done` says what was done ("Moved no. 12 to “Rest”."); `command` takes it back.

    `place` is whose history it belongs to: a session's, or None for the team's (Home, People).
    """

    done: Say
    command: Command
    place: SessionId | None


def undo_of(before: State, command: Command, events: Events) -> Undo | None:
    """None for what cannot be taken back, and where nothing happened."""
    if not events:
        return None
    if type(command) in team.TABLE:
        back, place = team.TABLE[type(command)](before, command, events), None
    elif type(command) in _OF_SESSION and before.session is not None:
        back = _OF_SESSION[type(command)](before.session, command, events)
        place = before.session.id
    else:
        return None
    return Undo(back[0], back[1], place) if back else None
