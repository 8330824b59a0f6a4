"""What a running session asks of the machine: not to sleep, and one tone at 0:00."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.paths import resources
from lfb_desktop.sound import Sound
from lfb_desktop.ui.console.page import ConsolePage
from tests.ui.console.clicks import Make
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, close_polls, to

MINUTE_MS = 60_000
NO_DEVICE = '#!/bin/sh\n: > "${0%/*}/asked"\necho "no device" >&2\nexit 1\n'


@dataclass
class Machine:
    """A second Console over the same room, and what it asks for."""

    desk: Desk
    page: ConsolePage
    awake: list[bool] = field(default_factory=list)
    tones: list[int] = field(default_factory=list)

    def do(self, command: c.Command) -> None:
        self.desk.made.room.do(command)
        self.page.refresh()

    def tick(self, ms: int) -> None:
        """Time goes on to where the sun ticks next."""
        self.desk.made.time.go_on(ms)
        self.page.bar.sun._turn()


@pytest.fixture
def machine(console: Make, qtbot: QtBot) -> Machine:
    desk = console(agenda=AGENDA)
    awake: list[bool] = []
    tones: list[int] = []
    ports = replace(desk.page._ports, keep_awake=awake.append, play_tone=lambda: tones.append(1))
    page = ConsolePage(ports)
    qtbot.addWidget(page)
    return Machine(desk, page, awake, tones)


def at_writing(machine: Machine) -> c.Command:
    to(machine.desk, StepKind.IDEAS)
    machine.page.refresh()
    return c.PauseClock(machine.desk.made.session)


def test_one_tone_at_the_end_of_the_time(machine: Machine) -> None:
    at_writing(machine)
    machine.tick(5 * MINUTE_MS - 1)
    assert machine.tones == []
    machine.tick(6)
    assert machine.tones == [1]
    for _ in range(5):
        machine.tick(1000)
    assert machine.tones == [1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays by itself")
@pytest.mark.parametrize("player", [None, NO_DEVICE, "no program at all"])
def test_without_a_device_the_end_is_seen_and_nobody_is_bothered(
    machine: Machine, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, player: str | None
) -> None:
    """No player, one that finds no device, and one that cannot be started."""
    reported: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: reported.append(error))
    if player is not None:
        (tmp_path / "paplay").write_text(player)
        (tmp_path / "paplay").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    ports = replace(machine.page._ports, play_tone=Sound(resources() / "sounds" / "time-up.wav").play)
    machine.page = page = ConsolePage(ports)
    qtbot.addWidget(page)
    page.show()
    at_writing(machine)
    sun, windows = page.bar.sun, len(QApplication.topLevelWidgets())
    began, seen = sun.grab().toImage(), sun.accessibleDescription()
    machine.tick(5 * MINUTE_MS - 1)
    machine.tick(6)
    sun.ticked.emit()
    assert sun.grab().toImage() != began
    assert sun.accessibleDescription() != seen
    assert QApplication.activeModalWidget() is None
    assert len(QApplication.topLevelWidgets()) == windows
    assert (reported, page.toast.text) == ([], "")
    if player == NO_DEVICE:
        qtbot.waitUntil((tmp_path / "asked").exists)


def test_a_clock_that_is_written_down_meanwhile_rings_once(machine: Machine) -> None:
    at_writing(machine)
    s = machine.desk.made.session
    machine.tick(5 * MINUTE_MS - 2)
    machine.do(c.KeepClock(s))
    machine.desk.made.time.go_on(4)
    machine.do(c.KeepClock(s))
    machine.tick(3)
    machine.do(c.KeepClock(s))
    assert machine.tones == [1]


def test_none_after_a_pause_or_a_return(machine: Machine) -> None:
    pause = at_writing(machine)
    s = machine.desk.made.session
    machine.tick(5 * MINUTE_MS - 1000)
    machine.do(pause)
    machine.tick(10_000)
    assert machine.tones == []
    machine.do(c.ResumeClock(s))
    machine.tick(1005)
    assert machine.tones == [1]
    machine.do(pause)
    machine.do(c.ResumeClock(s))
    machine.tick(1000)
    machine.do(c.NoticeAbsence(s, 30_000))
    machine.do(c.ResumeClock(s))
    machine.tick(1000)
    assert machine.tones == [1]


def test_a_minute_taken_away_is_no_end_that_came_by_itself(machine: Machine) -> None:
    at_writing(machine)
    s = machine.desk.made.session
    machine.tick(4 * MINUTE_MS + 500)
    machine.do(c.AddTime(s, -MINUTE_MS))
    machine.tick(1000)
    assert machine.tones == []


def test_more_time_has_an_end_of_its_own(machine: Machine) -> None:
    at_writing(machine)
    s = machine.desk.made.session
    machine.tick(5 * MINUTE_MS - 1)
    machine.tick(5)
    machine.do(c.AddTime(s, MINUTE_MS))
    machine.tick(MINUTE_MS)
    assert machine.tones == [1, 1]


def test_another_step_does_not_ring_for_the_last_one(machine: Machine) -> None:
    at_writing(machine)
    machine.tick(5 * MINUTE_MS - 1)
    machine.do(c.GoOn(machine.desk.made.session))
    machine.tick(10)
    assert machine.tones == []


def test_an_end_that_was_slept_through_is_silent(machine: Machine) -> None:
    at_writing(machine)
    machine.tick(5 * MINUTE_MS - 1000)
    machine.tick(60_000)
    assert machine.tones == []


def test_the_machine_stays_awake_until_rest_end_or_close(machine: Machine) -> None:
    s = machine.desk.made.session
    assert machine.awake[-1] is True
    at_writing(machine)
    machine.do(c.StopForToday(s, ""))
    assert machine.awake[-1] is False
    machine.do(c.TakeUp(s))
    assert machine.awake[-1] is True
    to(machine.desk, StepKind.CLOSING)
    close_polls(machine.desk)
    machine.do(c.EndSession(s))
    assert machine.awake[-1] is False


def test_a_closed_page_lets_it_sleep(machine: Machine) -> None:
    machine.page.close_page()
    assert machine.awake[-1] is False
