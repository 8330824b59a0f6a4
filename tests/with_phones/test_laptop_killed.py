"""The app is killed while people write by phone, and started again: everybody is back, nothing is lost."""

from __future__ import annotations

import asyncio
import random
import subprocess
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import APP
from lfb_desktop.domain.model import Joining, Session, SessionId, StepKind
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from tests.rooms import running
from tests.trouble import processes
from tests.with_phones.loops import Loop
from tests.with_phones.players import Player, players
from tests.with_phones.proxy import HOST
from tests.with_phones.test_cut_answers import key

AT_WORK_S = 0.8  # before the app is killed, and after everybody is back
PACE_S = 0.2


@dataclass
class Evening:
    """One team file whose session runs, the app that has it open, and what its phones were promised."""

    home: Path
    session: SessionId
    joining: Joining
    people: dict[str, str]
    loop: Loop
    seed: int = 0
    is_over: bool = False
    ideas: Counter[str] = field(default_factory=Counter)
    messages: Counter[str] = field(default_factory=Counter)
    back_s: list[float] = field(default_factory=list)  # each: the last phone, from the start of the process

    @property
    def file(self) -> Path:
        return self.home / "team.lfb"

    def start(self) -> subprocess.Popen[str]:
        return processes.start(self.home, str(self.file))

    async def come(self, all_: list[Player]) -> None:
        await asyncio.gather(*(one.join() for one in all_))

    async def write(self, one: Player) -> None:
        """At the pace of a quick writer. What is not answered is sent again until it is."""
        chance, n = random.Random(f"{self.seed} {one.name}"), 0
        while not self.is_over:
            n += 1
            text, ticket = f"{one.name} writes {n}", key()
            await one.does("write", text=text, ticket=ticket)
            if chance.random() < 0.3:
                text += " anew"
                await one.does("edit", text=text, ticket=ticket)
            if chance.random() < 0.2:
                await one.does("withdraw", ticket=ticket)
            else:
                self.ideas[text] += 1
            if chance.random() < 0.2:
                words = f"{one.name} says {n}"
                await one.does("message", kind="words", text=words, is_signed=True, key=key())
                self.messages[words] += 1
            await asyncio.sleep(chance.uniform(0, 2 * PACE_S))

    async def write_all(self, all_: list[Player]) -> None:
        await asyncio.gather(*(self.write(one) for one in all_))

    async def back(self, all_: list[Player], since: float) -> float:
        """Once each has heard the new process and was answered by it; the last of them, in seconds."""
        while not all(one.heard_at > since and one.answered_at > since for one in all_):
            await asyncio.sleep(0.01)
        return max(max(one.heard_at, one.answered_at) for one in all_) - since


def evening(home: Path, loop: Loop, names: tuple[str, ...], port: int) -> Evening:
    """A session in its round of ideas, as an app left it that served phones at that port."""
    home.mkdir()
    made = running(home / "team.lfb", names=names)
    made.room.do(c.OpenJoining(made.session, HOST))
    made.room.do(c.ServeAt(made.session, HOST, port), APP)
    made.walk_to(StepKind.IDEAS)
    joining = made.now.joining
    assert joining is not None
    made.store.close()
    people = {name: made.people[name] for name in names}
    return Evening(home, made.session, joining, people, loop)


def killed(it: Evening, times: int) -> None:
    child = it.start()
    try:
        with players(it.loop, f"http://{HOST}:{it.joining.port}", it.joining.secret, it.people) as all_:
            it.loop.do(it.come(all_))
            writing = asyncio.run_coroutine_threadsafe(it.write_all(all_), it.loop.running)
            for _ in range(times):
                time.sleep(AT_WORK_S)
                processes.kill(child)
                since = time.monotonic()
                child = it.start()
                it.back_s.append(it.loop.do(it.back(all_, since)))
            time.sleep(AT_WORK_S)
            it.is_over = True
            writing.result(processes.WAIT_S)
            assert [one.is_seated_as for one in all_] == [[one.seat] for one in all_]
    finally:
        assert processes.end(child) == 0


def compare(it: Evening) -> Session:
    assert check(it.file) == ()
    with TeamFile.open(it.file, read_only=True) as store:
        session = store.read(it.session).session
    assert session is not None
    assert session.current is not None
    assert Counter(slip.text for slip in session.current.slips) == it.ideas
    assert Counter(message.text for message in session.messages) == it.messages
    return session


def killed_with(home: Path, loop: Loop, free_port: int, phones: int, times: int) -> Evening:
    names = tuple(f"Person {chr(65 + n)}" for n in range(phones))
    it = evening(home, loop, names, free_port)
    killed(it, times)
    session = compare(it)
    assert session.joining == it.joining, "the same port, the same codes"
    assert {phone.seats for phone in session.phones} == {(seat,) for seat in it.people.values()}
    assert session.current is not None
    assert session.current.clock is not None
    assert not session.current.clock.is_running, "the facilitator says whether the gap counts"
    print(
        f"killed {times} times with {phones} phones that wrote {sum(it.ideas.values())} ideas and"
        f" {sum(it.messages.values())} messages: 0 lost, 0 doubled; the last phone was back"
        f" {', '.join(f'{s:.1f}' for s in it.back_s)} s after the start of the new process"
    )
    return it


def test_a_laptop_that_is_killed_loses_nothing_and_everybody_comes_back(
    tmp_path: Path, loop: Loop, free_port: int
) -> None:
    it = killed_with(tmp_path / "home", loop, free_port, phones=6, times=1)
    assert sum(it.ideas.values()) > 6


@pytest.mark.prove
@pytest.mark.alone
def test_twenty_phones_are_back_within_five_seconds_after_each_of_three_kills(
    tmp_path: Path, loop: Loop, free_port: int
) -> None:
    it = killed_with(tmp_path / "home", loop, free_port, phones=20, times=3)
    assert max(it.back_s) <= 5
