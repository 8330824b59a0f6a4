"""The clock of a phone: kept every few seconds, and yet nothing new is shown by that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lfb_desktop.domain.commands import GoOn, KeepClock, PauseClock
from lfb_desktop.views.phone import shared
from lfb_desktop.views.phone_values import PhoneView
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
