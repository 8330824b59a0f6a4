"""What Home shows: the sessions of a team file as rows, and the people on its roster.

Rehearsals stand under a heading of their own, so that practice is never mistaken for the team's work.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from lfb_desktop.domain.model import PersonId, SessionHead, SessionId, SessionState, Standing, State
from lfb_desktop.domain.texts import same_words
from lfb_desktop.domain.words import NOTHING, Say, count, say

_STATES = {
    SessionState.PREPARATION: say("in preparation"),
    SessionState.RUNNING: say("running"),
    SessionState.ENDED: say("ended"),
}


_STOPPED = say("stopped")
_STANDINGS = {
    Standing.HERE: (say("here"), say("A new session starts with them.")),
    Standing.AWAY: (say("away"), say("A new session starts without them.")),
    Standing.OBSERVER: (say("watching"), say("A new session lets them watch, without a vote.")),
}


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
    state: SessionState
    state_words: Say
    is_stopped: bool = False

    @property
    def is_running(self) -> bool:
        return self.state is SessionState.RUNNING and not self.is_stopped

    @property
    def is_in_preparation(self) -> bool:
        return self.state is SessionState.PREPARATION


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person of the team."""

    person: PersonId
    name: str
    standing: Standing = Standing.HERE
    sessions: int = 0  # that they are part of, rehearsals not counted

    @property
    def sessions_words(self) -> Say:
        return count(self.sessions, "{n} session", "{n} sessions") if self.sessions else say("no session yet")


@dataclass(frozen=True, slots=True)
class HomeView:
    """Before a team file is open everything is empty, and that is a view as well."""

    team: str = ""
    sessions: tuple[HomeRow, ...] = ()
    rehearsals: tuple[HomeRow, ...] = ()
    people: tuple[RosterRow, ...] = ()
    sessions_count: Say = NOTHING
    people_count: Say = NOTHING

    def row(self, session: SessionId) -> HomeRow | None:
        return next((r for r in (*self.sessions, *self.rehearsals) if r.session == session), None)


def home(state: State) -> HomeView:
    """Running sessions first, then the newest; people in alphabetical order."""
    rows = sorted(state.heads, key=lambda head: head.date, reverse=True)
    rows.sort(key=lambda head: head.state is not SessionState.RUNNING)  # stopped ones among them
    sessions = tuple(_row(head) for head in rows if not head.is_rehearsal)
    real = {head.id for head in rows if not head.is_rehearsal}
    sessions_of = Counter(m.person for m in state.memberships if m.session in real)
    people = sorted(state.team.people, key=lambda person: (person.name.casefold(), person.id))
    return HomeView(
        team=state.team.name,
        sessions=sessions,
        rehearsals=tuple(_row(head) for head in rows if head.is_rehearsal),
        people=tuple(RosterRow(p.id, p.name, p.standing, sessions_of[p.id]) for p in people),
        sessions_count=say("{n}, in this file", n=len(sessions)) if sessions else NOTHING,
        people_count=count(len(people), "{n} person", "{n} people") if people else NOTHING,
    )


def standing_words(standing: Standing) -> Say:
    return _STANDINGS[standing][0]


def standing_meaning(standing: Standing) -> Say:
    """What a new session makes of it."""
    return _STANDINGS[standing][1]


def merging(gone: RosterRow, into: RosterRow) -> Say:
    """What becomes of two entries that are put together."""
    if gone.person == into.person:
        return say("Choose two entries.")
    return say(
        "All that stands under “{gone}” will stand under “{into}”, in every session. “{gone}” leaves the "
        "list. This cannot be taken back.",
        gone=gone.name,
        into=into.name,
    )


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


def _row(head: SessionHead) -> HomeRow:
    words = _STATES[head.state]
    if head.is_stopped:
        words = say("goes on {day}", day=date.fromisoformat(head.go_on_date)) if head.go_on_date else _STOPPED
    return HomeRow(
        session=head.id,
        why=head.why,
        name=head.name,
        date=head.date,
        led_by=head.led_by,
        ideas=head.ideas,
        outcomes=head.outcomes,
        state=head.state,
        state_words=words,
        is_stopped=head.is_stopped,
    )
