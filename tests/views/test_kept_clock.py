"""A clock is kept every few seconds, and yet nothing new is shown by that, on a phone or in a window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lfb_desktop.domain.commands import GoOn, KeepClock, PauseClock
from lfb_desktop.domain.model import StepKind
from lfb_desktop.views.console import console
from lfb_desktop.views.phone import shared
from lfb_desktop.views.phone_values import PhoneView
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests.rooms import Made, running


def seen(made: Made) -> PhoneView:
    return shared(made.room.state(made.session), made.time())[0]


def test_a_kept_clock_changes_nothing_on_a_phone(tmp_path: Path) -> None:
    made = running(tmp_path / "team.lfb")
    before = seen(made)
    for _ in range(3):
        made.time.go_on(5_000)
        made.room.do(KeepClock(made.session))
    assert seen(made) == before
    assert before.clock is not None
    made.time.go_on(1_000)
    assert before.clock.remaining_at(made.time().steady_ms) == before.clock.planned_ms - 16_000
    made.room.do(PauseClock(made.session))
    paused = seen(made)
    assert paused.clock is not None
    assert (paused.clock.is_running, paused.clock.remaining_ms) == (False, paused.clock.planned_ms - 16_000)
    assert replace(paused, clock=before.clock) == before
    made.room.do(GoOn(made.session))
    assert seen(made) != paused
    made.store.close()


def test_a_kept_clock_changes_nothing_in_the_windows(tmp_path: Path) -> None:
    made = running(tmp_path / "team.lfb")
    made.walk_to(StepKind.IDEAS)

    def windows() -> tuple[object, object]:
        state = made.room.state(made.session)
        return stage(state, Showing(), made.time()), console(state, now=made.time())

    before = windows()
    made.time.go_on(5_000)
    made.room.do(KeepClock(made.session))
    assert windows() == before
    made.room.do(PauseClock(made.session))
    assert windows() != before
    made.store.close()
