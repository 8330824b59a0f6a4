"""How Home is made of a team file: its sessions as rows, and the people on its roster.

Rehearsals stand under a heading of their own, so that practice is never mistaken for the team's work.
"""

from __future__ import annotations

from lfb_desktop.domain.model import SessionHead, SessionState, State
from lfb_desktop.domain.words import NOTHING, count, say
from lfb_desktop.views.home_values import HomeRow, HomeView, RosterRow

_STATES = {
    SessionState.PREPARATION: say("in preparation"),
    SessionState.RUNNING: say("running"),
    SessionState.ENDED: say("ended"),
}


def home(state: State) -> HomeView:
    """Running sessions first, then the newest; people in alphabetical order."""
    rows = sorted(state.heads, key=lambda head: head.date, reverse=True)
    rows.sort(key=lambda head: head.state is not SessionState.RUNNING)
    sessions = tuple(_row(head) for head in rows if not head.is_rehearsal)
    people = sorted(state.team.people, key=lambda person: (person.name.casefold(), person.id))
    return HomeView(
        team=state.team.name,
        sessions=sessions,
        rehearsals=tuple(_row(head) for head in rows if head.is_rehearsal),
        people=tuple(RosterRow(person.id, person.name) for person in people),
        sessions_count=say("{n}, in this file", n=len(sessions)) if sessions else NOTHING,
        people_count=count(len(people), "{n} person", "{n} people") if people else NOTHING,
    )


def _row(head: SessionHead) -> HomeRow:
    return HomeRow(
        session=head.id,
        why=head.why,
        name=head.name,
        date=head.date,
        led_by=head.led_by,
        ideas=head.ideas,
        outcomes=head.outcomes,
        state_words=_STATES[head.state],
        is_running=head.state is SessionState.RUNNING,
        is_in_preparation=head.state is SessionState.PREPARATION,
    )
