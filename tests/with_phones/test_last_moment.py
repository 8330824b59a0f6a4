"""Papers that race with the close of their ballot: counted is what was answered with yes, no other."""

from __future__ import annotations

import asyncio
import random
import secrets
from collections import Counter
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.model import Poll, StepKind
from lfb_desktop.store.check import check
from tests.with_phones.laptop import Laptop, laptop
from tests.with_phones.loops import Loop
from tests.with_phones.players import Player, players

CLOSED = "The ballot is closed. What was handed in before is counted."
LAST_S = 0.1
DOTS = 3


def ballots(n: int) -> tuple[c.StepPlan, ...]:
    return (
        c.StepPlan(StepKind.LOBBY, "Arrive", 1),
        c.StepPlan(StepKind.IDEAS, "Ideas", 5),
        *(c.StepPlan(StepKind.BALLOT, f"Ballot {i}", 5) for i in range(n)),
    )


class Voter:
    """Hands in at some moment of the last tenth of a second, and thinks better of it as often as it can."""

    def __init__(self, player: Player, poll: Poll, chance: random.Random) -> None:
        self._player, self._poll, self._chance = player, poll, chance
        self.yes: tuple[str, dict[str, int]] | None = None  # the ticket and marks that were answered last
        self.no = ""

    async def hand_in(self) -> None:
        items = [item.id for item in self._poll.items]
        await asyncio.sleep(self._chance.uniform(0, LAST_S))
        before: dict[str, str] = {}
        while not self.no:
            ticket = secrets.token_urlsafe(18)
            marks = Counter[str](self._chance.sample(items * self._poll.cap, DOTS))
            form = {"poll": self._poll.id, "marks": list(marks.items()), "ticket": ticket, **before}
            status, sentence = await self._player.tries("answer", **form)
            if status == 200:
                self.yes, before = (ticket, dict(marks)), {"before": ticket}
            else:
                self.no = sentence
            await asyncio.sleep(self._chance.uniform(0, LAST_S))


def race(room: Laptop, loop: Loop, all_: list[Player], chance: random.Random) -> tuple[int, int]:
    """How many were in time with at least one paper, and how many papers were answered with yes."""
    poll = room.open_ballot(DOTS)
    voters = [Voter(player, poll, random.Random(chance.random())) for player in all_]

    async def hand_in() -> None:
        await asyncio.gather(*(voter.hand_in() for voter in voters))

    async def closes_soon() -> None:
        await asyncio.sleep(chance.uniform(0, 2 * LAST_S))

    racing = asyncio.run_coroutine_threadsafe(hand_in(), loop.running)
    room.meanwhile(loop.do, closes_soon())
    room.room.do(c.ClosePoll(room.session_id, poll.id))
    room.meanwhile(racing.result, 60)
    assert {voter.no for voter in voters} == {CLOSED}
    in_time = [voter.yes for voter in voters if voter.yes is not None]
    closed = room.session.poll(poll.id)
    assert closed is not None
    assert set(closed.counted) == {ticket_hash(ticket) for ticket, _ in in_time}
    assert (closed.answered, closed.eligible) == (len(in_time), len(room.session.present))
    counted = Counter[str]()
    for paper in closed.papers:
        counted.update(dict(paper.marks))
    assert counted == sum((Counter(marks) for _, marks in in_time), Counter())
    return len(in_time), len(voters)


def races(home: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop, phones: int, rounds: int) -> None:
    names = tuple(f"Person {chr(65 + n)}" for n in range(phones))
    with laptop(home, monkeypatch, names=names, agenda=ballots(rounds)) as room:
        room.let_phones_in()
        room.walk_to(StepKind.IDEAS)
        for n in range(4):
            room.room.do(c.WriteSlip(room.session_id, f"Idea {n}", f"paper-{n}"))
        joining, chance, found = room.session.joining, random.Random(5), []
        assert joining is not None
        origin = room.console.phones.now.url
        people = {p.name: p.id for p in room.room.state().team.people if p.name in names}
        with players(loop, origin, joining.secret, people) as all_:

            async def come() -> None:
                await asyncio.gather(*(one.join() for one in all_))

            room.meanwhile(loop.do, come())
            for _ in range(rounds):
                room.go_on()
                found.append(race(room, loop, all_, chance))
    assert check(home / "team.lfb") == ()
    in_time, all_voters = map(sum, zip(*found, strict=True))
    assert in_time > 0
    print(f"{rounds} ballots closed while {phones} phones handed in: {in_time} of {all_voters} were in time")


def test_counted_is_what_was_confirmed_in_the_last_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop
) -> None:
    races(tmp_path / "home", monkeypatch, loop, phones=8, rounds=3)


@pytest.mark.prove
def test_twenty_phones_in_the_last_tenth_of_a_second_of_thirty_ballots(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop
) -> None:
    races(tmp_path / "home", monkeypatch, loop, phones=20, rounds=30)


BOTH = pytest.mark.parametrize("is_one_ticket", [True, False], ids=["the same ticket", "other tickets"])


@BOTH
def test_many_papers_of_one_person_at_once_are_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop, is_one_ticket: bool
) -> None:
    at_once(tmp_path / "home", monkeypatch, loop, 36, is_one_ticket=is_one_ticket)


@BOTH
@pytest.mark.prove
def test_a_hundred_papers_of_one_person_at_once_are_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop, is_one_ticket: bool
) -> None:
    at_once(tmp_path / "home", monkeypatch, loop, 100, is_one_ticket=is_one_ticket)


def at_once(
    home: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop, papers: int, *, is_one_ticket: bool
) -> None:
    """Of the same ticket the last one stays; of others only the first, and all else is refused."""
    with laptop(home, monkeypatch, agenda=ballots(1)) as room:
        room.let_phones_in()
        room.walk_to(StepKind.IDEAS)
        for n in range(4):
            room.room.do(c.WriteSlip(room.session_id, f"Idea {n}", f"paper-{n}"))
        room.walk_to(StepKind.BALLOT)
        poll, joining = room.open_ballot(DOTS), room.session.joining
        assert joining is not None
        amara = {p.name: p.id for p in room.room.state().team.people if p.name == "Amara"}
        with players(loop, room.console.phones.now.url, joining.secret, amara) as [one]:

            async def all_hand_in() -> list[tuple[int, str]]:
                await one.join()
                return await asyncio.gather(*(hand_in(n) for n in range(papers)))

            def hand_in(n: int) -> Coroutine[Any, Any, tuple[int, str]]:
                items = [item.id for item in poll.items]
                marks = Counter(random.Random(n).sample(items * poll.cap, DOTS + n % 2))  # often one too many
                ticket = "one-ticket" if is_one_ticket else f"ticket-{n}"
                return one.tries("answer", poll=poll.id, marks=list(marks.items()), ticket=ticket)

            answers = room.meanwhile(loop.do, all_hand_in())
        statuses = Counter(status for status, _ in answers)
        assert set(statuses) == {200, 409}
        assert statuses[200] == (papers // 2 if is_one_ticket else 1)
        [paper] = room.session.polls[-1].papers
        assert sum(mark for _, mark in paper.marks) == DOTS
        assert sum(voice.acts > 0 for voice in room.session.polls[-1].voices) == 1
    assert check(home / "team.lfb") == ()
