"""The door stays on the window's thread only as long as a slow disk does not freeze the window.

Thirty writers in other threads, fifty ideas a second together, over a disk that needs 20 ms for
each commit: no tick of the window is later than 50 ms, no answer later than 150 ms (99 of 100). A
machine with other work takes the processor away for longer than that; hence the best of three.
"""

from __future__ import annotations

import gc
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.model import StepKind
from lfb_desktop.gate import Gate
from lfb_desktop.room import Room
from tests.rooms import CountedIds, running

MEMORY = Path("/dev/shm")  # the commit is as slow as it is told to be, and not as this machine's disk
PHONES, ROUNDS, COMMIT_S = 30, 6, 0.020
LATE_MS, WAIT_MS = 50, 150


class SlowDisk:
    """The real store, with a commit that takes its time."""

    def __init__(self, store: object) -> None:
        self._store = store

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    @contextmanager
    def batch(self) -> Iterator[None]:
        with self._store.batch():  # type: ignore[attr-defined]
            yield
            time.sleep(COMMIT_S)


@pytest.mark.alone
def test_a_slow_disk_freezes_neither_window_nor_phones(qtbot: QtBot) -> None:
    # The thousands of objects that a test run holds are not the app's: looking through them takes as
    # long as two commits, and would be measured as ours.
    gc.collect()
    gc.freeze()
    try:
        measured = next((m for m in _measurements(qtbot) if m[0] <= LATE_MS and m[1] <= WAIT_MS), None)
    finally:
        gc.unfreeze()
    assert measured is not None


def _measurements(qtbot: QtBot) -> Iterator[tuple[float, float]]:
    for _ in range(3):
        with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
            late_ms, wait_ms = measure(Path(folder) / "team.lfb", qtbot)
        print(f"the latest tick {late_ms:.0f} ms, an answer {wait_ms:.0f} ms")
        yield late_ms, wait_ms


def measure(path: Path, qtbot: QtBot) -> tuple[float, float]:
    """The latest tick of the window, and the time in which 99 of 100 were answered; in milliseconds."""
    names = tuple(f"Person {n:02}" for n in range(PHONES))
    made = running(path, names=names)
    made.walk_to(StepKind.IDEAS)
    room = Room(SlowDisk(made.store), now=made.time, new_id=Ids("a"))  # type: ignore[arg-type]
    gate = Gate(room)
    late: list[float] = []
    waits: list[float] = []
    ticks: list[float] = []

    def tick() -> None:
        ticks.append(time.monotonic())
        if len(ticks) > 1:
            late.append((ticks[-1] - ticks[-2]) * 1000 - 10)

    def phone(number: int) -> None:
        person = made.people[names[number]]
        time.sleep(number / 50)  # people do not press at the same moment
        for n in range(ROUNDS):
            start = time.monotonic()
            command = c.WriteSlip(made.session, f"Idea {n} of {number}", f"{number}-{n}", person)
            gate.call(command, Participant(person)).result(timeout=10)
            waits.append((time.monotonic() - start) * 1000)
            time.sleep(0.6)

    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(tick)
    timer.start()
    qtbot.waitUntil(lambda: len(ticks) > 1)
    threads = [threading.Thread(target=phone, args=(n,)) for n in range(PHONES)]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: not any(t.is_alive() for t in threads), timeout=30_000)
    timer.stop()
    step = room.state(made.session).session.current  # type: ignore[union-attr]
    assert step is not None
    assert len(step.slips) == PHONES * ROUNDS
    made.store.close()
    return max(late), sorted(waits)[int(len(waits) * 0.99) - 1]


class Ids(CountedIds):
    """Apart from the ids that the making of the session used."""

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self._prefix = prefix

    def __call__(self) -> str:
        return self._prefix + super().__call__()[1:]
