"""Coming and leaving, by phone or as the facilitator says: a voice in what is open, and giving it back."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Person, PersonId, Phase, Presence, Session, StepKind
from lfb_desktop.domain.names import called, free
from lfb_desktop.domain.rules.ask import Ask, open_polls
from lfb_desktop.domain.rules.sessions import expected


@dataclass(frozen=True, slots=True)
class Guest:
    """Who comes: somebody of the list, or somebody new."""

    person: Person
    is_new: bool


def join(session: Session, person: PersonId) -> tuple[e.Event, ...]:
    events: list[e.Event] = []
    for step in session.steps:
        is_open_round = step.kind is StepKind.IDEAS and step.phase is Phase.OPEN
        if is_open_round and all(v.person != person for v in step.voices):
            events.append(e.VoiceJoined(session.id, person, step=step.id))
    for poll in open_polls(session):
        if all(v.person != person for v in poll.voices):
            events.append(e.VoiceJoined(session.id, person, poll=poll.id))
    return tuple(events)


def depart(session: Session, person: PersonId) -> tuple[e.Event, ...]:
    events: list[e.Event] = []
    for step in session.steps:
        if any(v.person == person and v.acts == 0 for v in step.voices):
            events.append(e.VoiceLeft(session.id, person, step=step.id))
    for poll in open_polls(session):
        if any(v.person == person and v.acts == 0 and not v.is_by_hand for v in poll.voices):
            events.append(e.VoiceLeft(session.id, person, poll=poll.id))
    return tuple(events)


def arrive(session: Session, guest: Guest) -> tuple[e.Event, ...]:
    """Is here from now on. Who gives the why is not counted, and who watches goes on watching."""
    person = guest.person
    added: tuple[e.Event, ...] = (e.PersonAdded(person),) if guest.is_new else ()
    if person.id == session.leader:
        return added
    before = next((p.presence for p in session.participants if p.person.id == person.id), None)
    if before is None:
        before = expected(person)
        added = (*added, e.ParticipantAdded(session.id, person.id, before))
    if before in (Presence.PRESENT, Presence.OBSERVER):
        return added
    here = e.PresenceMarked(session.id, person.id, Presence.PRESENT)
    return (*added, here, *join(session, person.id))


def leave(session: Session, person: PersonId) -> tuple[e.Event, ...]:
    """Is away from now on, if it was to be counted."""
    before = next((p.presence for p in session.participants if p.person.id == person), None)
    if before not in (Presence.PRESENT, Presence.EXPECTED):
        return ()
    return (e.PresenceMarked(session.id, person, Presence.AWAY), *depart(session, person))


def guest_called(ask: Ask, name: str) -> Guest:
    """Whoever on the list is called so, or somebody new of that name."""
    known = called(ask.state.team.people, name)
    return Guest(known, is_new=False) if known is not None else newcomer(ask, name)


def newcomer(ask: Ask, name: str) -> Guest:
    """Somebody new, with a number behind the name if somebody is called so already."""
    name = free(name, (p.name for p in ask.state.team.people))
    return Guest(Person(PersonId(ask.new_id()), name), is_new=True)
