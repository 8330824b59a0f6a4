"""Answers are cut off again and again, once the laptop has what was sent: nothing is lost or doubled."""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.model import Poll, Session, SessionId, StepKind
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from tests.rooms import NAMES
from tests.with_phones.laptop import Laptop, laptop
from tests.with_phones.loops import Loop
from tests.with_phones.players import Player, players
from tests.with_phones.proxy import Fate, Proxy


def every_other(n: int) -> Fate:
    """Of all requests: so every act is cut about once, and one in four of them in the middle."""
    if n % 2:
        return Fate.WHOLE
    return Fate.HALF if n % 4 else Fate.CUT


@dataclass
class Promised:
    """What was answered with yes, as it has to stand in the file."""

    ideas: Counter[str] = field(default_factory=Counter)
    questions: Counter[str] = field(default_factory=Counter)
    thanks: Counter[tuple[str, str]] = field(default_factory=Counter)
    messages: Counter[str] = field(default_factory=Counter)
    taken: set[tuple[str, str, str]] = field(default_factory=set)
    steps: dict[str, str] = field(default_factory=dict)
    papers: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)  # poll, ticket, marks


def key() -> str:
    return secrets.token_urlsafe(18)


async def asks(one: Player, room: Session, promised: Promised) -> None:
    for n in range(2):
        text = f"{one.name} asks {n}"
        await one.does("ask", text=text, key=key())
        promised.questions[text] += 1
        await message(one, f"{one.name} says {n}", promised)


async def message(one: Player, text: str, promised: Promised) -> None:
    await one.does("message", kind="words", text=text, is_signed=False, key=key())
    promised.messages[text] += 1


async def writes(one: Player, room: Session, promised: Promised) -> None:
    tickets = [key() for _ in range(4)]
    for n, ticket in enumerate(tickets):
        await one.does("write", text=f"{one.name} writes {n}", ticket=ticket)
    await one.does("edit", ticket=tickets[0], text=f"{one.name} writes 0 anew")
    await one.does("withdraw", ticket=tickets[1])
    await one.does("done", is_done=True)
    promised.ideas.update(f"{one.name} writes {n}" for n in ("0 anew", 2, 3))


async def answers_with(
    one: Player, poll: Poll, promised: Promised, *papers: dict[str, int], sentence: str = ""
) -> None:
    """One paper after the other, each in the place of the one before."""
    ticket = key()
    said = [[None, sentence]] if sentence else []
    for marks in papers:
        await one.does("answer", poll=poll.id, marks=list(marks.items()), ticket=ticket, sentences=said)
    promised.papers.setdefault(poll.id, {})[ticket] = papers[-1]


async def levels(one: Player, room: Session, promised: Promised) -> None:
    poll = room.polls[-1]
    of_each = {item.title: item.id for item in poll.items}  # the last level of each question
    sentence = f"{one.name} closes" if poll.method.value == "pulse" else ""
    await answers_with(one, poll, promised, dict.fromkeys(of_each.values(), 1), sentence=sentence)


async def marks(one: Player, room: Session, promised: Promised) -> None:
    poll = room.polls[-1]
    items = [item.id for item in poll.items]
    await answers_with(one, poll, promised, {items[0]: 1}, {items[0]: 1, items[1]: 1})


async def takes(one: Player, room: Session, promised: Promised) -> None:
    first, second = room.outcomes
    await one.does("commit", outcome=first.id, role="helper")
    await one.does("commit", outcome=second.id, role="helper")
    await one.does("release", outcome=first.id)
    promised.taken.add((second.id, one.seat, "helper"))


async def thanks(one: Player, room: Session, promised: Promised) -> None:
    to = next(p.person.id for p in room.participants if p.person.id != one.seat)
    for n in range(2):
        text = f"{one.name} thanks {n}"
        await one.does("thank", to=to, text=text, is_signed=bool(n), key=key())
        promised.thanks[(to, text)] += 1
    await levels(one, room, promised)


Acts = Callable[[Player, Session, Promised], Awaitable[None]]
STEPS: tuple[tuple[StepKind, Acts], ...] = (
    (StepKind.WHY, asks),
    (StepKind.CLARITY, levels),
    (StepKind.IDEAS, writes),
    (StepKind.PICK, marks),
    (StepKind.BALLOT, marks),
    (StepKind.COMMITMENTS, takes),
    (StepKind.CLOSING, thanks),
)


def through_a_session(room: Laptop, loop: Loop, all_: list[Player], promised: Promised) -> None:
    async def together(acts: Acts, session: Session) -> None:
        await asyncio.gather(*(acts(one, session, promised) for one in all_))

    async def come() -> None:
        await asyncio.gather(*(one.join() for one in all_))

    room.meanwhile(loop.do, come())
    for kind, acts in STEPS:
        room.walk_to(kind)
        if kind is StepKind.BALLOT:
            room.open_ballot()
        if kind is StepKind.COMMITMENTS:
            for title in ("A budget", "A new rota"):
                room.room.do(c.AddOutcome(room.session_id, title))
        room.meanwhile(loop.do, together(acts, room.session))
    for poll in room.session.polls:
        if poll.is_open:
            room.room.do(c.ClosePoll(room.session_id, poll.id))


def kept(file: Path, id: SessionId) -> Session:
    assert check(file) == ()
    with TeamFile.open(file, read_only=True) as store:
        session = store.read(id).session
    assert session is not None
    return session


def compare(session: Session, promised: Promised) -> None:
    assert Counter(idea.text for idea in session.ideas) == promised.ideas
    assert Counter(question.text for question in session.questions) == promised.questions
    assert Counter((t.to, t.text) for t in session.thanks) == promised.thanks
    assert Counter(m.text for m in session.messages) == promised.messages
    taken = {(o.id, x.person, x.role.value) for o in session.outcomes for x in o.commitments}
    assert taken == promised.taken
    for poll in session.polls:
        papers = promised.papers[poll.id]
        assert set(poll.counted) == {ticket_hash(ticket) for ticket in papers}
        counted = Counter[str]()
        for paper in poll.papers:
            counted.update(dict(paper.marks))
        assert counted == sum((Counter(marks) for marks in papers.values()), Counter())


def cut_off(home: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop, names: tuple[str, ...]) -> int:
    promised = Promised()
    with laptop(home, monkeypatch, names=(*names, *NAMES)) as room:
        room.let_phones_in()
        joining, port = room.session.joining, room.console.phones.now.port
        assert joining is not None
        people = {p.name: p.id for p in room.room.state().team.people if p.name in names}
        with Proxy(loop, port) as network, players(loop, network.origin, joining.secret, people) as all_:
            network.fate = every_other
            through_a_session(room, loop, all_, promised)
            cuts, asked = network.cuts, network.asked
    session = kept(home / "team.lfb", room.session_id)
    compare(session, promised)
    said = sum(map(len, (promised.ideas, promised.questions, promised.thanks, promised.messages)))
    papers = sum(map(len, promised.papers.values()))
    print(f"{cuts} of {asked} answers cut off: {said} texts and {papers} papers, 0 lost, 0 doubled")
    return cuts


def test_answers_that_are_cut_off_lose_and_double_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop
) -> None:
    assert cut_off(tmp_path, monkeypatch, loop, ("Ida",)) >= 20


@pytest.mark.prove
def test_two_hundred_answers_that_are_cut_off_lose_and_double_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop
) -> None:
    names = tuple(f"Person {chr(65 + n)}" for n in range(10))
    assert cut_off(tmp_path, monkeypatch, loop, names) >= 200
