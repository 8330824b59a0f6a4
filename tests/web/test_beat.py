"""What is done at once, and then at most once in so many seconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lfb_desktop.web.beat import Beat


@dataclass
class Later:
    """A clock that is told when its time has come."""

    due: list[Callable[[], None]] = field(default_factory=list)

    def __call__(self, after_s: float, do: Callable[[], None]) -> Later:
        self.due.append(do)
        return self

    def cancel(self) -> None:
        self.due.clear()

    def come(self) -> None:
        due, self.due = self.due, []
        for do in due:
            do()


def test_a_beat_acts_at_once_then_once_for_all_that_came_meanwhile() -> None:
    later, done = Later(), []
    beat = Beat(1, lambda: done.append(1), later=later)
    for _ in range(5):
        beat.ask()
    assert len(done) == 1
    later.come()
    assert len(done) == 2
    later.come()
    assert len(done) == 2
    beat.ask()
    assert len(done) == 3
    beat.ask()
    beat.stop()
    later.come()
    assert len(done) == 3


def test_a_beat_that_does_not_lead_waits_first() -> None:
    later, done = Later(), []
    beat = Beat(1, lambda: done.append(1), is_leading=False, later=later)
    beat.ask()
    beat.ask()
    assert done == []
    later.come()
    assert done == [1]
