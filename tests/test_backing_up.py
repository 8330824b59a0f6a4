"""Backups while a file is open: at the end of a session, after ten minutes of change, never in the way."""

from __future__ import annotations

import errno
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.backing_up import EVERY_MS, BackingUp
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.domain.words import Say
from lfb_desktop.store import copying
from lfb_desktop.store.backups import Backup, Backups, Reason
from lfb_desktop.store.check import check
from lfb_desktop.store.copying import SecretOpen
from tests.rooms import Made, running


@dataclass
class Desk:
    made: Made
    backups: Backups
    backing_up: BackingUp
    qtbot: QtBot
    told: list[Say] = field(default_factory=list)

    @property
    def taken(self) -> tuple[Backup, ...]:
        """Newest first, once what was begun has ended."""
        QApplication.processEvents()  # what was put off until after the click
        self.backing_up.wait()
        QApplication.processEvents()  # what the thread said
        return self.backups.of(self.made.store)

    def change(self, name: str = "On-call") -> None:
        self.made.room.do(c.RenameSession(self.made.session, f"{name} {self.made.time.wall_ms}"))

    def go_on(self, ms: int = EVERY_MS) -> None:
        self.made.time.go_on(ms)
        self.backing_up.look()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = running(tmp_path / "team.lfb")
    backups = Backups(tmp_path / "backups", made.time)
    desk = Desk(made, backups, BackingUp(backups, made.time), qtbot)
    desk.backing_up.failed.connect(desk.told.append)
    desk.backing_up.follow(made.store, made.room)
    yield desk
    desk.backing_up.leave()
    made.store.close()


def test_after_ten_minutes_of_change_and_not_before(desk: Desk) -> None:
    desk.change()
    desk.go_on(EVERY_MS - 1)
    assert desk.taken == ()
    desk.go_on(1)
    [backup] = desk.taken
    assert (backup.reason, check(backup.path)) == (Reason.CHANGE, ())
    desk.go_on(EVERY_MS)
    assert len(desk.taken) == 1  # nothing has changed
    desk.change()
    assert len(desk.taken) == 2  # ten minutes are over already
    desk.change()
    assert len(desk.taken) == 2


def test_a_clock_that_goes_on_is_no_change(desk: Desk) -> None:
    desk.made.walk_to(StepKind.WHY)
    desk.go_on()
    assert len(desk.taken) == 1
    for _ in range(5):
        desk.made.room.do(c.KeepClock(desk.made.session))
        desk.go_on()
    assert len(desk.taken) == 1


def test_at_the_end_of_a_session_at_once(desk: Desk) -> None:
    desk.made.walk_to(StepKind.CLOSING)
    for poll in desk.made.now.polls:
        if poll.is_open:
            desk.made.room.do(c.ClosePoll(desk.made.session, poll.id))
    desk.made.room.do(c.EndSession(desk.made.session))
    [backup] = desk.taken
    assert backup.reason is Reason.END
    desk.go_on()
    assert desk.taken == (backup,)


def test_it_waits_for_the_end_of_a_secret_step_and_nobody_is_told(desk: Desk) -> None:
    desk.change()
    desk.go_on()
    [before] = desk.taken  # the last one before the round opens
    desk.made.walk_to(StepKind.IDEAS)
    for n in range(3):
        desk.made.room.do(c.WriteSlip(desk.made.session, f"Idea {n}", f"ticket {n}"))
        desk.go_on()
        assert desk.taken == (before,)
    with pytest.raises(SecretOpen):
        desk.backing_up.take(Reason.RESTORE)
    desk.made.walk_to(StepKind.READING)
    after, again = desk.taken
    assert (after.reason, again, desk.told) == (Reason.CHANGE, before, [])


def test_a_full_disk_is_told_once_and_the_session_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(copying, "finish", full)
    for n in range(3):
        desk.change(f"Name {n}")
        desk.go_on()
        assert desk.taken == ()
    [told] = desk.told
    assert str(told).startswith("The disk has no room for a backup. Your work is kept")
    assert desk.made.now.name.startswith("Name 2")
    monkeypatch.undo()
    desk.go_on()
    assert len(desk.taken) == 1  # what could not be backed up is made up for, without another change
    monkeypatch.setattr(copying, "finish", full)
    desk.change()
    desk.go_on()
    assert len(desk.taken) == 1
    assert len(desk.told) == 2


@pytest.mark.parametrize("place", ["copy_pages", "sweep"])
def test_what_goes_wrong_at_once_is_told_once_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EACCES, "no")

    monkeypatch.setattr(copying, place, fail)
    for _ in range(3):
        desk.change()
        desk.go_on()
    assert desk.taken == ()
    [told] = desk.told
    assert str(told).startswith("A backup could not be written.")


def test_a_disk_that_is_gone_does_not_keep_the_file_from_being_closed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    desk.change()
    monkeypatch.setattr(desk.made.store, "look", gone)
    desk.go_on()
    [told] = desk.told
    assert str(told).startswith("A backup could not be written.")
    desk.made.time.go_on(EVERY_MS)
    desk.backing_up.leave()
    monkeypatch.undo()
    assert desk.taken == ()


def test_a_fault_of_ours_costs_one_backup_and_not_all_that_follow(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise LookupError

    faults: list[object] = []
    monkeypatch.setattr(threading, "excepthook", faults.append)
    desk.change()
    with monkeypatch.context() as broken_for_once:
        broken_for_once.setattr(copying, "finish", broken)
        desk.go_on()
        desk.qtbot.waitUntil(lambda: desk.told != [])
    assert (len(faults), desk.taken) == (1, ())
    desk.go_on()
    assert len(desk.taken) == 1


def test_what_is_due_is_taken_before_the_file_is_closed(desk: Desk) -> None:
    """The first one of all does not wait for ten minutes: else whoever never stays so long had none."""
    desk.change()
    desk.backing_up.leave()
    assert len(desk.backups.of(desk.made.store)) == 1
    desk.backing_up.follow(desk.made.store, desk.made.room)
    desk.made.time.go_on(1_000)
    desk.change()
    desk.backing_up.leave()
    assert len(desk.backups.of(desk.made.store)) == 1
    desk.made.time.go_on(EVERY_MS)
    desk.backing_up.follow(desk.made.store, desk.made.room)
    desk.change()
    desk.backing_up.leave()
    assert len(desk.backups.of(desk.made.store)) == 2
    desk.backing_up.leave()
    assert len(desk.backups.of(desk.made.store)) == 2


def test_after_leaving_nothing_is_taken(desk: Desk) -> None:
    desk.backing_up.leave()
    desk.change()
    desk.go_on()
    assert desk.taken == ()


def test_a_clock_set_back_does_not_stop_backups(desk: Desk) -> None:
    desk.change()
    desk.go_on()
    desk.made.time.wall_ms -= 400 * 86_400_000
    desk.backing_up.follow(desk.made.store, desk.made.room)
    desk.change()
    desk.go_on()
    assert len(desk.taken) == 2


def test_while_one_is_finished_the_room_goes_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the pages are copied in the window's thread; it holds what stood there then."""
    real, during = copying.finish, []

    def finish(part: Path) -> None:
        desk_names.append(part.name)
        real(part)

    desk_names: list[str] = during
    monkeypatch.setattr(copying, "finish", finish)
    desk.change("Before")
    desk.made.time.go_on(EVERY_MS)
    desk.backing_up.look()
    desk.change("After")
    [backup] = desk.taken
    assert len(during) == 1
    assert b"Before" in backup.path.read_bytes()
    assert b"After" not in backup.path.read_bytes()
