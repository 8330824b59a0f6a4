"""A fault of ours ends in one box with a report without anything that people wrote; the session lives on."""

from __future__ import annotations

import logging
import signal
import sqlite3
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal, qWarning
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from lfb_desktop import app as apps
from lfb_desktop import faults
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR, Participant
from lfb_desktop.domain.model import Presence
from lfb_desktop.store.errors import DiskFull
from lfb_desktop.ui.fault_dialog import FaultDialog
from tests.trouble import processes
from tests.trouble.apps import Starts, boxes, make_session
from tests.ui.home.windows import clipped, nameless

SECRET = "Fire the whole team and let Amara go first"


class Slots(QObject):
    """Each of its slots raises, with what somebody wrote in the message and in a local."""

    told = Signal(int)

    def slot(self, n: int) -> None:
        words = f"{SECRET} {n}"
        raise (ValueError, KeyError, RuntimeError, TypeError)[n % 4](words)


@pytest.fixture
def started(starts: Starts, monkeypatch: pytest.MonkeyPatch) -> apps.Started:
    app = starts.start()
    app.files.start("Crew", "Ann")
    app.faults.listen()
    # Where the tests hear what nobody caught, the app hears it.
    monkeypatch.setattr(sys, "excepthook", app._on_exception)
    return app


def shown(app: apps.Started) -> list[FaultDialog]:
    QApplication.processEvents()
    return [d for d in app.window.findChildren(FaultDialog) if d.isVisible()]


def logged(app: apps.Started) -> str:
    return app._paths.log_file.read_text(encoding="utf-8")


def fail(app: apps.Started, n: int) -> None:
    """As Qt calls a slot that raises."""
    slots = Slots()
    try:
        slots.slot(n)
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_twenty_slots_that_raise_cost_nothing(started: apps.Started) -> None:
    """Through Qt itself, with a session that is written to all the time."""
    room, slots = started.files.room, Slots()
    session = make_session(room)
    room.do(c.OpenDoors(session))
    ann = room.state().team.people[0].id
    room.do(c.AddParticipant(session, ann, Presence.PRESENT))
    room.do(c.GoOn(session))
    slots.told.connect(slots.slot)
    room.subscribe(lambda update: slots.slot(len(update.events)))
    for n in range(20):
        QTimer.singleShot(0, started, lambda n=n: slots.told.emit(n))
        room.do(c.WriteSlip(session, f"Idea {n}", f"ticket {n}", ann), Participant(ann))
        QApplication.processEvents()
    [dialog] = shown(started)
    assert "times." in dialog.count.text()
    found = room.state(session).session
    assert found is not None
    assert found.current is not None
    assert len(found.current.slips) == 20
    assert room.do(c.GoBack(session)).by is FACILITATOR


def test_the_report_and_the_log_hold_nothing_that_people_wrote(started: apps.Started) -> None:
    for n in range(3):
        fail(started, n)
    [dialog] = shown(started)
    report = dialog.text.toPlainText()
    assert SECRET not in report
    assert "Amara" not in report
    assert "KeyError" in report
    assert f"Python {sys.version.split()[0]}" in report
    assert str(Path.home()) not in report
    assert SECRET not in logged(started)
    assert "KeyError" in logged(started)


def test_one_box_counts_and_does_not_come_again_for_what_it_told(started: apps.Started) -> None:
    for _ in range(500):
        fail(started, 1)
    [dialog] = shown(started)
    assert dialog.count.text() == "It happened 500 times."
    assert logged(started).count("KeyError") == 3
    dialog.go_on.click()
    fail(started, 1)
    assert shown(started) == []
    fail(started, 2)
    [dialog] = shown(started)
    assert dialog.count.text() == "It happened 502 times."
    dialog.close()


def test_the_report_can_be_read_and_copied_by_keys(
    started: apps.Started, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(started.faults, "_open_path", opened.append)
    fail(started, 0)
    [dialog] = shown(started)
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    assert dialog.text.isHidden()
    order = [b.text() for b in dialog.findChildren(QPushButton)]
    assert order == ["Details", "Copy the report", "Open the log folder", "Go on"]
    qtbot.keyClick(dialog.details, Qt.Key.Key_Space)
    assert dialog.text.isVisible()
    qtbot.keyClick(dialog.copy, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == dialog.text.toPlainText()
    assert dialog.copy.text() == "Copied"
    qtbot.keyClick(dialog.folder, Qt.Key.Key_Space)
    assert opened == [started._paths.log]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert shown(started) == []


def test_a_thread_and_what_is_taken_down_are_heard_too(started: apps.Started) -> None:
    class Late:
        def __del__(self) -> None:
            raise RuntimeError(SECRET)

    thread = threading.Thread(target=Slots().slot, args=(2,))
    thread.start()
    thread.join()
    assert len(shown(started)) == 1
    before = logged(started).count("RuntimeError")
    del_me = Late()
    del del_me
    assert logged(started).count("RuntimeError") == before + 1
    assert SECRET not in logged(started)


def test_what_qt_says_is_logged_without_its_words(started: apps.Started) -> None:
    qWarning(f"QPainter::begin: {SECRET}")
    qWarning(SECRET)
    assert "Qt says something (default) QPainter::begin" in logged(started)
    assert SECRET not in logged(started)
    assert "Fire" not in logged(started)


def test_the_disk_s_no_is_said_once_and_is_no_fault(started: apps.Started) -> None:
    for _ in range(50):
        sys.excepthook(DiskFull, DiskFull(), None)
    assert len(boxes(started)) == 1
    assert shown(started) == []


def test_a_defect_of_a_rule_is_told_and_the_text_stays(
    started: apps.Started, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise LookupError(SECRET)

    monkeypatch.setattr("lfb_desktop.room.decide", broken)
    started.window.go_to_people()
    centre = started.window.home.centre
    assert centre is not None
    line = centre.people.names.line
    line.setText("Zoë")
    line.returnPressed.emit()
    assert line.text() == "Zoë"
    assert len(shown(started)) == 1
    assert SECRET not in logged(started)


def test_after_the_app_nothing_of_it_listens(started: apps.Started, starts: Starts) -> None:
    starts.end()
    assert threading.excepthook is not started.faults._on_thread
    assert getattr(sys.unraisablehook, "__self__", None) is not started.faults


# The words of a fault.


def test_frames_are_ours_by_their_place_and_others_are_counted(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.Error) as of_sqlite:
        sqlite3.connect(tmp_path / "no" / "x").execute("SELECT 1")
    told = faults.told(of_sqlite.value).split("\n")
    assert told[0] == "sqlite3.OperationalError (SQLITE_CANTOPEN)"
    assert all("other code" in line for line in told[1:])
    with pytest.raises(AttributeError) as of_ours:
        faults.told(3)  # type: ignore[arg-type]
    first, *rest = faults.told(of_ours.value).split("\n")
    assert first == "AttributeError"
    assert any(line.startswith("  lfb_desktop/faults.py:") for line in rest)


def test_causes_are_named_by_their_class() -> None:
    try:
        try:
            raise FileNotFoundError(2, SECRET, SECRET)
        except FileNotFoundError as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        text = faults.told(error)
    assert "because of FileNotFoundError (ENOENT)" in text
    assert SECRET not in text


def test_a_log_without_a_disk_is_silent(
    started: apps.Started, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(record: logging.LogRecord) -> bool:
        raise OSError(28, SECRET)

    handlers = logging.getLogger("lfb_desktop").handlers
    [handler] = [h for h in handlers if isinstance(h, RotatingFileHandler)]
    monkeypatch.setattr(handler, "shouldRollover", full)
    fail(started, 0)
    assert SECRET not in capfd.readouterr().err


# A process that is broken off.


def test_what_ends_the_process_at_once_leaves_its_frames(tmp_path: Path) -> None:
    child = processes.start(tmp_path)
    broken, log = tmp_path / "log" / "broken-off.log", tmp_path / "log" / "lfb-desktop.log"
    processes.wait_for(lambda: log.exists() and "Leading from Behind" in log.read_text(), "it listens")
    child.send_signal(signal.SIGSEGV)
    child.communicate(timeout=processes.WAIT_S)
    assert child.returncode == -signal.SIGSEGV
    assert broken.read_text().startswith("Fatal Python error: Segmentation fault")
