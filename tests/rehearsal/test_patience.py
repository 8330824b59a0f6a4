"""How long a leader is waited for, and how time goes by meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.rehearsal import Stopped
from lfb_desktop.rehearsal.patience import (
    AGAIN,
    ALONE_MS,
    NOBODY,
    OTHERS,
    PATIENCE_MS,
    Leader,
    WatchedClock,
)

EXPECTED = say("Open the ballot.")


@dataclass
class Skipping:
    """Time that is over at once. `meanwhile` happens in every wait, which `wake` cuts to half."""

    meanwhile: Callable[[], None] = lambda: None
    now: int = 1_000
    is_woken: bool = False
    waited: list[int] = field(default_factory=list)

    def now_ms(self) -> int:
        return self.now

    def wait(self, ms: int) -> None:
        self.waited.append(ms)
        self.is_woken = False
        self.meanwhile()
        self.now += ms // 2 if self.is_woken else ms

    def wake(self) -> None:
        self.is_woken = True


class Case:
    def __init__(self, speed: float = 10) -> None:
        self.waiting = Skipping()
        self.clock = WatchedClock(self.waiting, speed)
        self.told: list[tuple[Say, Say]] = []
        self.leader = Leader(
            self.waiting, self.clock, speed, lambda words, hint: self.told.append((words, hint))
        )
        self.is_done = False

    def lead(self) -> None:
        self.leader(EXPECTED, lambda: self.is_done)


def test_played_people_are_as_fast_as_was_asked_for() -> None:
    case = Case(speed=10)
    start = case.clock.steady_ms()
    case.clock.advance(60_000)
    assert case.waiting.waited == [6_000]
    assert case.clock.steady_ms() - start == 60_000
    assert case.clock().wall_ms == case.clock().steady_ms


def test_a_wait_that_is_cut_short_is_waited_to_its_end() -> None:
    case = Case(speed=1)
    case.waiting.meanwhile = lambda: case.waiting.wake() if len(case.waiting.waited) < 3 else None
    case.clock.advance(1_000)
    assert case.waiting.waited == [1_000, 500, 250]


def test_time_is_even_where_windows_look_in_between() -> None:
    case = Case(speed=4)
    start, seen = case.clock.steady_ms(), []

    def look() -> None:
        case.waiting.now += 100
        seen.append(case.clock.steady_ms() - start)
        case.waiting.wake()

    case.waiting.meanwhile = look
    case.clock.advance(1_000)
    assert seen[0] == 400
    assert seen == sorted(seen)


def test_the_leader_has_half_a_minute_however_fast_the_others_are() -> None:
    case = Case(speed=10)
    start = case.clock.steady_ms()
    case.lead()
    assert sum(case.waiting.waited) == PATIENCE_MS
    assert case.clock.steady_ms() - start == PATIENCE_MS, "time goes by as it does for the leader"
    assert case.told == [(EXPECTED, NOTHING), (NOBODY, AGAIN)]
    assert str(NOBODY) == "Nobody led for 30 seconds, so the rehearsal goes on by itself."


def test_a_sign_of_life_begins_the_half_minute_anew() -> None:
    case = Case()

    def type_something() -> None:
        if len(case.waiting.waited) == 1:
            case.waiting.now += 20_000
            case.leader.on_input()  # and the rest of this wait is cut to 15 seconds
        else:
            case.is_done = True

    case.waiting.meanwhile = type_something
    case.lead()
    assert case.waiting.waited == [30_000, 15_000]
    assert not case.leader.is_alone
    assert case.told == [(EXPECTED, NOTHING), (OTHERS, NOTHING)]


def test_who_has_done_it_is_not_waited_for() -> None:
    case = Case()

    def do() -> None:
        case.is_done = True
        case.waiting.wake()

    case.waiting.meanwhile = do
    case.lead()
    assert len(case.waiting.waited) == 1
    assert not case.leader.is_alone


def test_where_nobody_leads_there_is_still_time_to_read() -> None:
    case = Case(speed=10)
    case.lead()
    case.waiting.waited.clear()
    case.lead()
    assert case.waiting.waited == [ALONE_MS // 10]
    assert case.told[-1] == (NOBODY, AGAIN)
    assert len(case.told) == 2, "it is said once"


def test_a_key_takes_the_lead_again() -> None:
    case = Case()
    case.lead()
    case.leader.on_input()
    assert not case.leader.is_alone
    assert case.told[-1] == (OTHERS, NOTHING)
    case.waiting.waited.clear()
    case.lead()
    assert sum(case.waiting.waited) == PATIENCE_MS


def test_a_key_while_it_goes_on_by_itself_is_waited_for_at_once() -> None:
    case = Case()
    case.lead()
    case.waiting.waited.clear()
    case.waiting.meanwhile = lambda: case.leader.on_input() if len(case.waiting.waited) == 1 else None
    case.lead()
    assert sum(case.waiting.waited) >= PATIENCE_MS
    assert [words for words, _ in case.told[-3:]] == [OTHERS, EXPECTED, NOBODY]


@pytest.mark.parametrize("waits", ["lead", "advance"])
def test_nothing_is_waited_for_once_it_is_stopped(waits: str) -> None:
    case = Case()
    case.waiting.meanwhile = case.leader.stop
    with pytest.raises(Stopped):
        case.lead() if waits == "lead" else case.clock.advance(1_000)
    assert len(case.waiting.waited) == 1
    with pytest.raises(Stopped):
        case.clock.advance(0)
