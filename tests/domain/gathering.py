"""A room of phones without a file: what the rules say is applied by hand, and many ways are tried fast."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import count

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import FACILITATOR, NEWCOMER, Actor
from lfb_desktop.domain.chance import token_hash
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Participant,
    Person,
    PersonId,
    Phone,
    PhoneState,
    Session,
    State,
    Step,
    StepKind,
    TokenHash,
    Voice,
)
from lfb_desktop.domain.rules import decide
from tests.domain.states import NOW, TEAM, S, session, step


@dataclass
class Gathering:
    """A round is open; Ann and Bo are here, Cem is expected, Carmen leads, the guest is only on the list."""

    state: State = field(default_factory=lambda: State(TEAM, (), session(step(StepKind.IDEAS))))
    ids: Iterable[int] = field(default_factory=count)

    @property
    def session(self) -> Session:
        assert self.state.session is not None
        return self.state.session

    def do(self, command: c.Command, by: Actor = FACILITATOR) -> tuple[e.Event, ...]:
        numbers = iter(self.ids)
        events = decide(self.state, command, by=by, now=NOW, new_id=lambda: f"{next(numbers):016x}")
        self.take(events)
        return events

    def take(self, events: Iterable[e.Event]) -> None:
        for event in events:
            self._apply(event)

    def opened(self, **chosen: bool) -> Gathering:
        self.do(c.OpenJoining(S, "192.168.4.20"))
        self.do(c.ChangeJoining(S, **chosen))
        return self

    def join(self, token: str, name: str = "", **how: object) -> tuple[e.Event, ...]:
        return self.do(c.JoinByPhone(S, token, name, **how), NEWCOMER)  # type: ignore[arg-type]

    def phone(self, token: str) -> Phone | None:
        return next((p for p in self.session.phones if p.token == token_hash(token)), None)

    def holder(self, token: str) -> str:
        """The name of whoever holds that phone."""
        phone = self.phone(token)
        assert phone is not None
        assert phone.state is PhoneState.IN
        assert phone.holder is not None
        return self.name(phone.holder)

    def name(self, person: PersonId) -> str:
        return next(p.name for p in self.state.team.people if p.id == person)

    def called(self, name: str) -> PersonId:
        return next(p.id for p in self.state.team.people if p.name == name)

    def presence(self, person: PersonId) -> str:
        return next((str(p.presence) for p in self.session.participants if p.person.id == person), "")

    @property
    def voices(self) -> list[PersonId]:
        return [v.person for s in self.session.steps for v in s.voices]

    def _apply(self, event: e.Event) -> None:
        match event:
            case e.PersonAdded(person=person):
                self._list((*self.state.team.people, person))
            case e.PersonRenamed(person=id, name=name):
                self._list(tuple(replace(p, name=name) if p.id == id else p for p in self.state.team.people))
            case _:
                changed = _changed(self.session, event, self.state)
                self.state = replace(self.state, session=changed)

    def _list(self, people: tuple[Person, ...]) -> None:
        self.state = replace(self.state, team=replace(self.state.team, people=people))


def refused(room: Gathering, sentence: str, command: c.Command, by: Actor = FACILITATOR) -> None:
    before = room.state
    with pytest.raises(Rejected, match=sentence):
        room.do(command, by)
    assert room.state is before


def kinds(events: tuple[e.Event, ...]) -> list[str]:
    return [type(event).__name__ for event in events]


def _changed(s: Session, event: e.Event, state: State) -> Session:
    """What of the session is another one after this."""
    match event:
        case e.ParticipantAdded(person=id, presence=presence):
            person = next(p for p in state.team.people if p.id == id)
            return replace(s, participants=(*s.participants, Participant(person, presence)))
        case e.PresenceMarked(person=id, presence=presence):
            marked = (replace(p, presence=presence) if p.person.id == id else p for p in s.participants)
            return replace(s, participants=tuple(marked))
        case e.VoiceJoined(person=id, step=where) if where is not None:
            return replace(s, steps=tuple(_joined(x, id) if x.id == where else x for x in s.steps))
        case e.VoiceLeft(person=id, step=where) if where is not None:
            return replace(s, steps=tuple(_left(x, id) if x.id == where else x for x in s.steps))
        case e.JoiningOpened(joining=joining) | e.JoiningChanged(joining=joining):
            return replace(s, joining=joining)
        case e.JoiningClosed():
            return replace(s, joining=None, phones=())
        case e.MessageSent(message=message):
            return replace(s, messages=(*s.messages, message))
        case e.MessageAnswered(message=id, text=text):
            told = (replace(m, answer=text) if m.id == id else m for m in s.messages)
            return replace(s, messages=tuple(told))
        case _:
            return replace(s, phones=_phones(s.phones, event))


def _joined(step: Step, person: PersonId) -> Step:
    return replace(step, voices=(*step.voices, Voice(person)))


def _left(step: Step, person: PersonId) -> Step:
    return replace(step, voices=tuple(v for v in step.voices if v.person != person))


def _phones(phones: tuple[Phone, ...], event: e.Event) -> tuple[Phone, ...]:
    match event:
        case e.PhoneCame(phone=phone):
            return (*_without(phones, phone.token), phone)
        case e.PhoneForgotten(phone=token):
            return _without(phones, token)
        case e.PhoneAdmitted(phone=token, person=person):
            old = next(p for p in phones if p.token == token)
            made = person if old.wants is None else None
            return (*_without(phones, token), Phone(token, PhoneState.IN, seats=(person,), made=made))
        case e.PersonKeptOut(person=person):
            return tuple(_out(p, person) if p.holder == person else p for p in phones)
        case e.PersonLetIn(person=person):
            return tuple(p for p in phones if p.state is not PhoneState.OUT or p.wants != person)
        case e.SeatAdded(phone=token, person=person):
            return tuple(replace(p, seats=(*p.seats, person)) if p.token == token else p for p in phones)
        case e.SeatDropped(phone=token, person=person):
            left = {p.token: tuple(s for s in p.seats if s != person) for p in phones}
            return tuple(replace(p, seats=left[p.token]) if p.token == token else p for p in phones)
        case _:
            raise AssertionError(f"{type(event).__name__} is not known here")


def _without(phones: tuple[Phone, ...], token: TokenHash) -> tuple[Phone, ...]:
    return tuple(p for p in phones if p.token != token)


def _out(phone: Phone, person: PersonId) -> Phone:
    return Phone(phone.token, PhoneState.OUT, wants=person)
