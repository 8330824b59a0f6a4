"""The team: its name, its roster and its list of sessions."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import PersonId, SessionHead, SessionId, SessionState, State
from lfb_desktop.domain.undoing.back import Back, Events, Table
from lfb_desktop.domain.words import say


def _team_named(before: State, x: c.NameTeam, events: Events) -> Back:
    return say("Named the team “{name}”.", name=x.name), c.NameTeam(before.team.name)


def _person_added(before: State, x: c.AddPerson, events: Events) -> Back:
    added = next((event.person for event in events if isinstance(event, e.PersonAdded)), None)
    return (say("Added {name}.", name=added.name), c.RemovePerson(added.id)) if added else None


def _person_renamed(before: State, x: c.RenamePerson, events: Events) -> Back:
    old = _name(before, x.person)
    return say("Renamed {name}.", name=old), c.RenamePerson(x.person, old)


def _standing_marked(before: State, x: c.MarkStanding, events: Events) -> Back:
    person = before.team.person(x.person)
    if person is None:
        return None
    return say("Changed how {name} takes part.", name=person.name), c.MarkStanding(person.id, person.standing)


def _person_removed(before: State, x: c.RemovePerson, events: Events) -> Back:
    person = before.team.person(x.person)
    if person is None:
        return None
    memberships = tuple(m for m in before.memberships if m.person == person.id)
    return say("Removed {name}.", name=person.name), c.RestorePerson(person, memberships)


def _person_restored(before: State, x: c.RestorePerson, events: Events) -> Back:
    return say("Brought {name} back.", name=x.person.name), c.RemovePerson(x.person.id)


def _session_duplicated(before: State, x: c.DuplicateSession, events: Events) -> Back:
    made = next((event.session for event in events if isinstance(event, e.SessionCreated)), None)
    if made is None:
        return None
    return say("Duplicated “{title}”.", title=made.title), c.RemoveSession(made.id, is_unopened=True)


def _session_removed(before: State, x: c.RemoveSession, events: Events) -> Back:
    session, head = before.session, _head(before, x.session)
    if session is None or head is None:
        return None
    return say("Deleted “{title}”.", title=session.title), c.RestoreSession(session, head.position)


def _session_restored(before: State, x: c.RestoreSession, events: Events) -> Back:
    is_unopened = x.kept.state is SessionState.PREPARATION
    return say("Brought “{title}” back.", title=x.kept.title), c.RemoveSession(x.kept.id, is_unopened)


def _session_renamed(before: State, x: c.RenameSession, events: Events) -> Back:
    session = before.session
    if session is None:
        return None
    return say("Renamed “{title}”.", title=session.title), c.RenameSession(session.id, session.name)


def _name(state: State, person: PersonId) -> str:
    found = state.team.person(person)
    return found.name if found else ""


def _head(state: State, session: SessionId) -> SessionHead | None:
    return next((head for head in state.heads if head.id == session), None)


TABLE: Table = {
    c.NameTeam: _team_named,
    c.AddPerson: _person_added,
    c.RenamePerson: _person_renamed,
    c.MarkStanding: _standing_marked,
    c.RemovePerson: _person_removed,
    c.RestorePerson: _person_restored,
    c.DuplicateSession: _session_duplicated,
    c.RemoveSession: _session_removed,
    c.RestoreSession: _session_restored,
    c.RenameSession: _session_renamed,
}
