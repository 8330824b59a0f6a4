"""What the rules tell of phones is what the file holds: the same acts by hand and through the one door."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import APP, FACILITATOR, NEWCOMER, Actor, Participant
from lfb_desktop.domain.chance import token_hash
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import MessageKind, PersonId, Presence, Session, SessionId, State, StepKind
from lfb_desktop.store.check import check
from tests.domain.gathering import Gathering
from tests.rooms import Made, running

NAMES = ("", "Amara", "amara", "\u0410mara", "Bojan", "Carmen", "Dewi", "Kofi", "Kofi 2")
TOKENS = tuple(f"token {n}" for n in range(6))
ACTS = 300
EVERY = {
    *("JoinByPhone", "AdmitPhone", "ForgetPhone", "KeepOut", "LetIn", "AddSeat", "DropSeat", "RenameMyself"),
    *("MarkPresence", "ChangeJoining", "RenewCode", "ServeAt", "SendMessage", "AnswerMessage"),
}


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    found = running(tmp_path / "team.lfb")
    found.walk_to(StepKind.IDEAS)
    found.room.do(c.OpenJoining(found.session, "192.168.4.20"))
    yield found
    found.store.close()


@pytest.mark.parametrize("seed", [1, 2])
def test_the_file_holds_what_was_told(made: Made, seed: int) -> None:
    chance = Random(seed)
    done: set[str] = set()
    for n in range(ACTS):
        before = made.room.state(made.session)
        command, by = an_act(chance, before, made.session, n)
        try:
            update = made.room.do(command, by)
        except Rejected:
            assert made.room.state(made.session) == before
            continue
        if update.events:
            done.add(type(command).__name__)
        by_hand = Gathering(before)
        by_hand.take(update.events)
        assert shape(by_hand.state) == shape(made.room.state(made.session)), command
    assert done == EVERY
    assert check(made.store) == ()


def test_the_end_takes_all_of_it(made: Made) -> None:
    made.room.do(c.JoinByPhone(made.session, "token", "Dewi Sari"), NEWCOMER)
    dewi = next(p.id for p in made.room.state().team.people if p.name == "Dewi Sari")
    said = c.SendMessage(made.session, MessageKind.WORDS, "Please open a window.", "ticket", sender=dewi)
    made.room.do(said, Participant(dewi))
    made.room.do(c.StopForToday(made.session))
    assert made.now.joining is not None
    assert made.now.phones
    made.room.do(c.TakeUp(made.session))
    assert made.room.do(c.JoinByPhone(made.session, "token", "Dewi Sari"), NEWCOMER).events == ()
    made.room.do(c.MarkPresence(made.session, dewi, Presence.PRESENT), Participant(dewi))
    made.walk_to(StepKind.CLOSING)
    for poll in made.now.polls:
        if poll.is_open:
            made.room.do(c.ClosePoll(made.session, poll.id))
    made.room.do(c.EndSession(made.session))
    assert made.now.joining is None
    assert made.now.phones == made.now.messages == ()
    assert any(p.person.id == dewi for p in made.now.participants)
    acts = [line.act for line in made.now.journal]
    assert acts.count("joining_opened") == 1
    for sentence, command in (
        ("ended", c.OpenJoining(made.session)),
        ("ended", c.RenewCode(made.session)),
    ):
        with pytest.raises(Rejected, match=sentence):
            made.room.do(command)


def an_act(chance: Random, state: State, session: SessionId, n: int) -> tuple[c.Command, Actor]:
    token = token_hash(chance.choice(TOKENS))
    phones = state.session.phones if state.session is not None else ()
    person = chance.choice(state.team.people).id
    made = chance.choice([p.made for p in phones if p.made is not None] or [person])
    beside = chance.choice([(p.token, s) for p in phones for s in p.seats[1:]] or [(token, person)])
    name, flag = chance.choice(NAMES), chance.random() < 0.5
    return chance.choice(
        [
            *4 * [(c.JoinByPhone(session, chance.choice(TOKENS), name, None, flag, not flag), NEWCOMER)],
            (c.JoinByPhone(session, chance.choice(TOKENS), "", person, flag, False), NEWCOMER),
            (c.AdmitPhone(session, token, flag), FACILITATOR),
            (c.ForgetPhone(session, token), FACILITATOR),
            (c.KeepOut(session, person), FACILITATOR),
            *2 * [(c.LetIn(session, person), FACILITATOR)],
            *2 * [(c.AddSeat(session, token, name), FACILITATOR)],
            (c.DropSeat(session, *beside), FACILITATOR),
            (c.RenameMyself(session, made, f"Name {n}"), Participant(made)),
            (c.MarkPresence(session, person, Presence.AWAY if flag else Presence.PRESENT), FACILITATOR),
            (c.ChangeJoining(session, asks_first=flag, hides_names=not flag), FACILITATOR),
            (c.RenewCode(session), FACILITATOR),
            (c.ServeAt(session, "10.0.0.7", 8000 + n), APP),
            (c.SendMessage(session, MessageKind.HELP, "", f"ticket {n}"), Participant(person)),
            (_answer(state, session, n), FACILITATOR),
        ]
    )


def _answer(state: State, session: SessionId, n: int) -> c.Command:
    messages = state.session.messages if state.session is not None else ()
    if not messages:
        return c.RenewCode(session)
    return c.AnswerMessage(session, messages[-1].id, f"Answer {n}")


def shape(state: State) -> tuple[object, ...]:
    """What phones change, in an order of its own."""
    session = state.session
    assert session is not None
    return (
        sorted((p.id, p.name) for p in state.team.people),
        {p.person.id: p.presence for p in session.participants},
        _voices(session),
        sorted(session.phones, key=lambda phone: phone.token),
        session.joining,
        session.messages,
    )


def _voices(session: Session) -> list[tuple[str, PersonId]]:
    steps = [(s.id, v.person) for s in session.steps for v in s.voices]
    return sorted(steps)
