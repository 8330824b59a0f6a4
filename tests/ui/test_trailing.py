"""For what comes from elsewhere: a moment later, all of it at once, and not again before its time is over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from lfb_desktop.ui.trailing import Trailing


class Counting(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        self.trailing = Trailing(self, self.count, after_ms=4, every_ms=100)
        [self.timer] = self.trailing.findChildren(QTimer)

    def count(self) -> None:
        self.times += 1

    def is_over(self) -> None:
        """What the timer waits for."""
        self.timer.stop()
        self.timer.timeout.emit()


@pytest.fixture
def counting(qtbot: QtBot) -> Counting:
    return Counting()


def test_what_is_asked_together_is_done_once_a_moment_later(counting: Counting) -> None:
    for _ in range(3):
        counting.trailing.ask()
    assert (counting.times, counting.timer.interval()) == (0, 4)
    counting.is_over()
    assert counting.times == 1


def test_what_is_asked_meanwhile_is_done_when_the_time_is_over(counting: Counting) -> None:
    counting.trailing.ask()
    counting.is_over()
    for _ in range(3):
        counting.trailing.ask()
    assert (counting.times, counting.timer.interval()) == (1, 100)
    counting.is_over()
    assert counting.times == 2


def test_then_it_rests(counting: Counting) -> None:
    counting.trailing.ask()
    counting.is_over()
    counting.is_over()
    assert not counting.timer.isActive()
    assert counting.times == 1
    counting.trailing.ask()
    assert counting.timer.interval() == 4


def test_what_asks_while_it_is_done_is_not_lost(counting: Counting) -> None:
    def asks_again() -> None:
        if counting.times == 0:
            counting.trailing.ask()
        counting.count()

    counting.trailing._does = asks_again
    counting.trailing.ask()
    counting.is_over()
    counting.is_over()
    assert counting.times == 2


def test_it_comes_round_by_itself(counting: Counting, qtbot: QtBot) -> None:
    counting.trailing.ask()
    qtbot.waitUntil(lambda: counting.times == 1)
    counting.trailing.ask()
    qtbot.waitUntil(lambda: counting.times == 2)
