"""The team and its roster: who there is, how they usually take part, and two entries of one person."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Membership, Person, PersonId, SessionHead, SessionId, SessionState
from lfb_desktop.domain.rules.ask import Ask


def name_team(ask: Ask, command: c.NameTeam) -> tuple[e.Event, ...]:
    name = texts.name(command.name)
    return () if name == ask.state.team.name else (e.TeamNamed(name),)


def add_person(ask: Ask, command: c.AddPerson) -> tuple[e.Event, ...]:
    name = texts.name(command.name)
    _refuse_double(ask, name, None)
    return (e.PersonAdded(Person(PersonId(ask.new_id()), name)),)


def rename_person(ask: Ask, command: c.RenamePerson) -> tuple[e.Event, ...]:
    old = _known(ask, command.person)
    name = texts.name(command.name)
    _refuse_double(ask, name, command.person)
    return () if name == old.name else (e.PersonRenamed(command.person, name),)


def mark_standing(ask: Ask, command: c.MarkStanding) -> tuple[e.Event, ...]:
    if _known(ask, command.person).standing is command.standing:
        return ()
    return (e.StandingMarked(command.person, command.standing),)


def remove_person(ask: Ask, command: c.RemovePerson) -> tuple[e.Event, ...]:
    person, prepared = _known(ask, command.person), _prepared(ask)
    mine = _memberships(ask, person.id)
    if any(m.session not in prepared for m in mine):
        raise refuse(
            "{name} took part in sessions that are kept. Mark them as away instead.", name=person.name
        )
    left = [event for m in mine for event in _left(m)]
    return (*left, e.PersonRemoved(person.id))


def restore_person(ask: Ask, command: c.RestorePerson) -> tuple[e.Event, ...]:
    """Into those sessions that are still in preparation."""
    if ask.state.team.person(command.person.id) is not None:
        raise refuse("{name} is on the list already.", name=command.person.name)
    _refuse_double(ask, command.person.name, None)
    prepared = _prepared(ask)
    back = [event for m in command.memberships if m.session in prepared for event in _joined(ask, m)]
    return (e.PersonAdded(command.person), *back)


def merge_people(ask: Ask, command: c.MergePeople) -> tuple[e.Event, ...]:
    """Refused where both led or took part in one session: there they were counted as two."""
    gone, into = _known(ask, command.gone), _known(ask, command.into)
    if gone.id == into.id:
        raise refuse("Choose two entries to put together.")
    prepared = _prepared(ask)
    heads = {head.id: head for head in ask.state.heads}
    both = _counted(ask, gone.id) & _counted(ask, into.id)
    for session in (head.id for head in ask.state.heads if head.id in both - prepared):
        raise refuse("Both took part in “{title}”. They stay two people.", title=_title(heads[session]))
    for m in _memberships(ask, gone.id):
        if heads[m.session].state is SessionState.RUNNING:
            raise refuse("A session with {name} is running. End it first.", name=gone.name)
    left = [event for m in _memberships(ask, gone.id) if m.session in both for event in _left(m)]
    return (*left, e.PeopleMerged(gone.id, into.id))


def _memberships(ask: Ask, person: PersonId) -> list[Membership]:
    return [m for m in ask.state.memberships if m.person == person]


def _counted(ask: Ask, person: PersonId) -> set[SessionId]:
    """Whoever only ran the laptop or was thanked was not counted as one of them."""
    return {m.session for m in _memberships(ask, person) if m.presence is not None or m.is_leader}


def _prepared(ask: Ask) -> set[SessionId]:
    return {head.id for head in ask.state.heads if head.state is SessionState.PREPARATION}


def _title(head: SessionHead) -> str:
    return head.name or head.why


def _left(m: Membership) -> list[e.Event]:
    events: list[e.Event] = []
    if m.presence is not None:
        events.append(e.ParticipantRemoved(m.session, m.person))
    if m.is_leader:
        events.append(e.LeaderChosen(m.session, None))
    if m.is_facilitator:
        events.append(e.FacilitatorChosen(m.session, None))
    return events


def _joined(ask: Ask, m: Membership) -> list[e.Event]:
    """Nobody is put in the place of whoever was chosen since."""
    others = [other for other in ask.state.memberships if other.session == m.session]
    events: list[e.Event] = []
    if m.presence is not None:
        events.append(e.ParticipantAdded(m.session, m.person, m.presence))
    if m.is_leader and not any(other.is_leader for other in others):
        events.append(e.LeaderChosen(m.session, m.person))
    if m.is_facilitator and not any(other.is_facilitator for other in others):
        events.append(e.FacilitatorChosen(m.session, m.person))
    return events


def _known(ask: Ask, person: PersonId) -> Person:
    found = ask.state.team.person(person)
    if found is None:
        raise refuse("This person is not on the list any more.")
    return found


def _refuse_double(ask: Ask, name: str, besides: PersonId | None) -> None:
    for person in ask.state.team.people:
        if person.id != besides and texts.same_words(person.name) == texts.same_words(name):
            raise refuse("{name} is on the list already. Add a letter or a second name.", name=person.name)


TABLE = {
    c.NameTeam: name_team,
    c.AddPerson: add_person,
    c.RenamePerson: rename_person,
    c.MarkStanding: mark_standing,
    c.RemovePerson: remove_person,
    c.RestorePerson: restore_person,
    c.MergePeople: merge_people,
}
