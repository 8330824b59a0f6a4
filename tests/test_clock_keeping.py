"""The clock of an open team file: kept every few seconds, and asked where the app or the laptop was away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from lfb_desktop.clock_keeping import AWAY_MS, KEEP_MS, ClockKeeping
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR
from lfb_desktop.domain.model import Clock, StepKind
from tests.rooms import Made, running


@dataclass
class Desk:
    made: Made
    keeping: ClockKeeping

    @property
    def clock(self) -> Clock:
        step = self.made.now.current
        assert step is not None
        assert step.clock is not None
        return step.clock

    def beat(self, ms: int = KEEP_MS) -> None:
        self.made.time.go_on(ms)
        self.keeping.keep()


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[Desk]:
    made = running(tmp_path / "team.lfb")
    made.walk_to(StepKind.WHY)
    desk = Desk(made, ClockKeeping(made.time))
    yield desk
    desk.keeping.leave()
    made.store.close()


def test_what_was_left_running_asks_and_then_is_kept(desk: Desk) -> None:
    desk.made.time.go_on(60_000)
    assert desk.keeping.follow(desk.made.room) == (desk.made.session,)
    assert (desk.clock.is_running, desk.clock.away_ms) == (False, 60_000)
    desk.made.room.do(c.ResumeClock(desk.made.session))
    left = desk.clock.remaining_ms
    desk.beat()
    assert (desk.clock.is_running, desk.clock.remaining_ms) == (True, left - KEEP_MS)


def test_the_time_before_a_file_was_opened_is_no_absence(desk: Desk) -> None:
    """Somebody sat before the first screen: nobody was away from a clock there."""
    desk.made.time.go_on(2 * AWAY_MS)
    desk.keeping.follow(desk.made.room)
    desk.made.room.do(c.ResumeClock(desk.made.session))
    desk.beat(1)
    assert desk.clock.is_running


@pytest.mark.parametrize("is_asleep", [False, True])
def test_a_long_gap_asks(desk: Desk, is_asleep: bool) -> None:
    desk.keeping.follow(desk.made.room)
    desk.made.room.do(c.ResumeClock(desk.made.session))
    if is_asleep:  # steady time stood still
        desk.made.time.wall_ms += 600_000
        desk.beat()
        assert desk.clock.away_ms == 600_000 + KEEP_MS
    else:
        desk.beat(AWAY_MS + 1)
        assert desk.clock.away_ms == AWAY_MS + 1
    assert not desk.clock.is_running


def test_once_it_is_left_nothing_is_written(desk: Desk) -> None:
    desk.keeping.follow(desk.made.room)
    desk.made.room.do(c.ResumeClock(desk.made.session))
    desk.keeping.leave()
    before = desk.clock
    desk.beat(2 * AWAY_MS)
    assert desk.clock == before


def test_the_clock_stands_behind_what_phones_have_asked(desk: Desk) -> None:
    """Otherwise one turn of the window's thread would do all that waits."""
    room, answered = desk.made.room, list[object]()
    desk.keeping.follow(room)
    room.do(c.ResumeClock(desk.made.session))
    left = desk.clock.remaining_ms
    room.post(c.AskQuestion(desk.made.session, "Weekends as well?"), FACILITATOR, answered.append)
    desk.beat()
    assert (answered, desk.clock.remaining_ms) == ([], left)
    room.flush_some(2)
    assert len(answered) == 1
    assert desk.clock.remaining_ms == left - KEEP_MS
