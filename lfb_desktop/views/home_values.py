"""What Home shows, as values: rows of sessions, people of the roster, and how many there are.

They stand apart from how they are made, because an empty Home is painted before a team file, and with
it the model of a session, is loaded at all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lfb_desktop.domain.texts import same_words
from lfb_desktop.domain.words import NOTHING, Say

if TYPE_CHECKING:
    from lfb_desktop.domain.model import PersonId, SessionId


@dataclass(frozen=True, slots=True)
class HomeRow:
    """One session. `why` and `name` may be empty; an empty count is shown as nothing."""

    session: SessionId
    why: str
    name: str
    date: str  # YYYY-MM-DD
    led_by: str
    ideas: int
    outcomes: int
    state_words: Say
    is_running: bool = False
    is_in_preparation: bool = False


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person of the team."""

    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """Before a team file is open everything is empty, and that is a view as well."""

    team: str = ""
    sessions: tuple[HomeRow, ...] = ()
    rehearsals: tuple[HomeRow, ...] = ()
    people: tuple[RosterRow, ...] = ()
    sessions_count: Say = NOTHING
    people_count: Say = NOTHING


def with_words(view: HomeView, words: str) -> HomeView:
    """Only the rows in whose why, name or leader `words` occur; case and spaces do not matter."""
    if not words:
        return view
    kept = tuple(row for row in view.sessions if _holds(row, words))
    return replace(
        view, sessions=kept, rehearsals=tuple(row for row in view.rehearsals if _holds(row, words))
    )


def _holds(row: HomeRow, words: str) -> bool:
    return any(words in same_words(text) for text in (row.why, row.name, row.led_by))
