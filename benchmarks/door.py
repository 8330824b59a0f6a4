"""What one idea costs on its way through the door, beside a bare durable insert on the same disk.

python -m benchmarks.door [FOLDER]
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from benchmarks.ratios import interleaved, table
from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import (
    PersonId,
    Presence,
    SessionId,
    Slip,
    SlipId,
    StepKind,
    Team,
    TeamId,
    TicketHash,
    Why,
)
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile

IDEAS = 300
TIMES = 50  # inserts per run
GOALS = {"storage": 1.3, "door, 300 ideas": 10.0}


def bare(folder: Path) -> Callable[[], float]:
    """The floor: one row of the same size, one commit, synced; nothing else."""
    base = sqlite3.connect(folder / "bare.db", isolation_level=None)
    base.execute("PRAGMA journal_mode=WAL")
    base.execute("PRAGMA synchronous=FULL")
    base.execute("CREATE TABLE slip (id TEXT PRIMARY KEY, text TEXT, ticket TEXT) STRICT, WITHOUT ROWID")

    def one() -> None:
        base.execute("BEGIN IMMEDIATE")
        base.execute("INSERT INTO slip VALUES (?, ?, ?)", (random_id(), "A thought" * 10, random_id()))
        base.execute("COMMIT")

    return lambda: _median_ms(one)


def running_room(path: Path) -> tuple[TeamFile, Room, SessionId, tuple[PersonId, ...]]:
    """A round that is open with 300 ideas in it."""
    store = TeamFile.create(path, Team(TeamId(random_id()), "Bench"))
    room = Room(store, now=SystemTime(), new_id=random_id)
    for n in range(12):
        room.do(c.AddPerson(f"Person {n}"))
    people = tuple(p.id for p in room.state().team.people)
    plans = (c.StepPlan(StepKind.LOBBY, "Arrive", 4), c.StepPlan(StepKind.IDEAS, "Ideas", 6))
    made = room.do(c.CreateSession("2026-03-02", "UTC", plans, why=Why("A why."), participants=people))
    session = next(x.session.id for x in made.events if isinstance(x, e.SessionCreated))
    room.do(c.OpenDoors(session))
    for person in people:
        room.do(c.MarkPresence(session, person, Presence.PRESENT))
    room.do(c.GoOn(session))
    for n in range(IDEAS):
        room.do(c.WriteSlip(session, "A thought " * 9, random_id(), people[n % 12]))
    return store, room, session, people


def storage(store: TeamFile, room: Room, session: SessionId) -> Callable[[], float]:
    """The rows of one slip and its commit, without rule, reading and views."""
    current = room.state(session).session
    assert current is not None
    assert current.step_id is not None
    step = current.step_id

    def one() -> None:
        slip = Slip(SlipId(random_id()), "A thought " * 9, TicketHash(random_id()))
        with store.batch(), store.savepoint():
            store.record((e.SlipWritten(session, step, slip, None, 0),), (), session)

    return lambda: _median_ms(one)


def door(room: Room, session: SessionId, people: tuple[PersonId, ...]) -> Callable[[], float]:
    def one() -> None:
        ticket = random_id()
        room.do(c.WriteSlip(session, "A thought " * 9, ticket, people[0]))
        taken.append(ticket)

    taken: list[str] = []

    def run() -> float:
        figure = _median_ms(one)
        for ticket in taken:  # back to 300, so that every run is of the same size
            room.do(c.WithdrawSlip(session, ticket, people[0]))
        taken.clear()
        return figure

    return run


def _median_ms(one: Callable[[], None]) -> float:
    figures = []
    for _ in range(TIMES):
        start = time.perf_counter()
        one()
        figures.append((time.perf_counter() - start) * 1000)
    return median(figures)


def main() -> None:
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as name:
        folder = Path(name)
        store, room, session, people = running_room(folder / "door.lfb")
        other, other_room, other_session, _ = running_room(folder / "storage.lfb")
        programs = {
            "bare insert": bare(folder),
            "storage": storage(other, other_room, other_session),
            "door, 300 ideas": door(room, session, people),
        }
        print(table(interleaved(7, programs), floor="bare insert", unit="ms an idea", goals=GOALS))
        store.close()
        other.close()


if __name__ == "__main__":
    main()
