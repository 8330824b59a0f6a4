"""Which file: from a dialog, a recent one, or dropped on the window; what cannot be had is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import AlreadyHere, refuse
from lfb_desktop.domain.model import Why
from lfb_desktop.domain.words import say
from lfb_desktop.ui.window_place import screens
from lfb_desktop.window_places import MOST, WindowPlaces
from tests.ui.home.windows import Desk, desk, theme

__all__ = ["desk", "theme"]


def said(desk: Desk) -> list[QMessageBox]:
    return [box for box in desk.window.findChildren(QMessageBox) if box.isVisible()]


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.findChildren(QPushButton) if button.text() == text).click()
    QApplication.sendPostedEvents()


def dropped(desk: Desk, *paths: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    here, copy = QPoint(300, 300), Qt.DropAction.CopyAction
    button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(here, copy, data, button, no_key)
    QApplication.sendEvent(desk.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(desk.window, QDropEvent(here.toPointF(), copy, data, button, no_key))
    qtbot.wait(1)


def recent(desk: Desk) -> list[QAction]:
    desk.window.files.recent.aboutToShow.emit()
    return desk.window.files.recent.actions()


# Recent files.


def test_recent_files_where_nobody_may_look_are_as_if_gone(desk: Desk, tmp_path: Path) -> None:
    """Such as in the folder of somebody else, or under a name that this disk cannot have."""
    desk.in_use.change(recent_files=(str(tmp_path / ("n" * 300) / "team.lfb"),))
    first, _, forget = recent(desk)
    assert first.text().startswith("team.lfb")
    assert not first.isEnabled()
    forget.trigger()
    assert desk.wishes.recent_files == ()


def test_recent_files_that_are_there_come_first(desk: Desk, tmp_path: Path) -> None:
    here, gone = tmp_path / "R&D team.lfb", tmp_path / "gone.lfb"
    here.touch()
    desk.in_use.change(recent_files=(str(tmp_path / "team.lfb"), str(gone), str(here)))
    first, second, _, forget = recent(desk)
    assert first.text().startswith("R&&D team.lfb")
    assert str(tmp_path) in first.text()
    assert second.text().endswith("(not there any more)")
    assert not second.isEnabled()
    first.trigger()
    assert desk.asked == [here]
    forget.trigger()
    assert desk.wishes.recent_files == (str(tmp_path / "team.lfb"), str(here))


def test_without_other_files_the_menu_says_so(desk: Desk, tmp_path: Path) -> None:
    desk.in_use.change(recent_files=(str(tmp_path / "team.lfb"),))
    [only] = recent(desk)
    assert only.text() == "No other file yet"
    assert not only.isEnabled()


def test_the_open_file_is_none_to_open_however_it_was_reached(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "shelf").symlink_to(tmp_path, target_is_directory=True)
    desk.in_use.change(recent_files=(str(tmp_path / "shelf" / "team.lfb"),))
    [only] = recent(desk)
    assert only.text() == "No other file yet"


def test_dialogs_begin_beside_the_file_that_is_open(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    starts: list[str] = []

    def chosen(_parent: object, _title: str, start: str, _filters: str) -> tuple[str, str]:
        starts.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    desk.window.files.ask_open()
    desk.window.files.ask_new()
    assert starts == [str(tmp_path), str(tmp_path / "team.lfb")]


# A running session.


def test_another_file_is_opened_in_a_session_only_after_a_question(desk: Desk, tmp_path: Path) -> None:
    session = desk.make(Why("One"))
    desk.room.do(c.OpenDoors(session))
    desk.window.open_session(session)
    desk.window.files.open(str(tmp_path / "other.lfb"))
    [box] = said(desk)
    assert box.text() == "The session stays as it is. Open another team file?"
    press(box, "Stay")
    assert desk.asked == []
    desk.window.files.open(str(tmp_path / "other.lfb"))
    press(said(desk)[-1], "Open")
    assert desk.asked == [tmp_path / "other.lfb"]


# Dropped.


def test_a_dropped_team_file_is_opened(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dropped(desk, tmp_path / "Other.LFB", qtbot=qtbot)
    assert desk.asked == [tmp_path / "Other.LFB"]


def test_dropped_sessions_are_taken_in_and_chosen(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.window.go_to_people()
    dropped(desk, tmp_path / "One.json", tmp_path / "Two.json", qtbot=qtbot)
    assert desk.asked == [tmp_path / "One.json", tmp_path / "Two.json"]
    assert desk.window.home.chosen_session is not None
    assert desk.window.home.chosen_session.why == "Two"
    assert desk.window.home.centre.toast.text == "Imported “Two”."


def test_anything_else_is_refused_with_a_sentence(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dropped(desk, tmp_path / "One.json", tmp_path / "<b>photo.png", qtbot=qtbot)
    [box] = said(desk)
    assert box.text().startswith("“<b>photo.png” is neither a team file (.lfb) nor a session (.json).")
    assert box.textFormat() is Qt.TextFormat.PlainText
    press(box, "OK")
    assert desk.asked == []


def test_text_is_not_taken(desk: Desk) -> None:
    data = QMimeData()
    data.setText("Hello")
    event = QDragEnterEvent(
        QPoint(1, 1),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(desk.window, event)
    assert not event.isAccepted()


# Imports.


def test_a_session_that_is_here_can_be_had_as_a_copy(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk.refusal = AlreadyHere(say("This session is already here, from 2026-11-21. Import it as a copy."))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "One.json"), ""))
    desk.window.files.ask_import()
    [box] = said(desk)
    assert box.text().startswith("This session is already here")
    press(box, "Leave it")
    assert desk.asked == []
    desk.window.files.ask_import()
    press(said(desk)[-1], "Import a copy")
    assert desk.asked == [tmp_path / "One.json"]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (refuse("This file is not a session."), "This file is not a session."),
        (OSError("disk"), "This file could not be read. Nothing was taken in."),
    ],
)
def test_a_file_that_is_no_session_is_told_of(
    desk: Desk, qtbot: QtBot, tmp_path: Path, error: Exception, sentence: str
) -> None:
    desk.refusal = error
    dropped(desk, tmp_path / "One.json", qtbot=qtbot)
    [box] = said(desk)
    assert box.text() == sentence
    press(box, "OK")


# The place of the window.


def test_each_set_of_screens_has_its_own_place(tmp_path: Path) -> None:
    file = tmp_path / "config" / "windows.json"
    WindowPlaces(file).keep("laptop", b"\x01\x02")
    WindowPlaces(file).keep("laptop; projector", b"\x03")
    assert WindowPlaces(file).kept("laptop") == b"\x01\x02"
    assert WindowPlaces(file).kept("laptop; projector") == b"\x03"
    assert WindowPlaces(file).kept("another") == b""


@pytest.mark.parametrize("text", ["", "[]", "{", '{"laptop": 3}', '{"laptop": "not base64!"}'])
def test_a_broken_file_of_places_is_as_if_it_were_not_there(tmp_path: Path, text: str) -> None:
    file = tmp_path / "windows.json"
    file.write_text(text)
    assert WindowPlaces(file).kept("laptop") == b""
    WindowPlaces(file).keep("laptop", b"x")
    assert WindowPlaces(file).kept("laptop") == b"x"


def test_sets_of_screens_that_are_not_used_any_more_go(tmp_path: Path) -> None:
    places = WindowPlaces(tmp_path / "windows.json")
    for n in range(MOST + 3):
        places.keep(str(n), b"x")
        places.keep("laptop", b"y")
    assert places.kept("laptop") == b"y"
    assert places.kept("1") == b""
    assert places.kept(str(MOST + 2)) == b"x"


def test_the_window_stands_where_it_stood_on_these_screens(desk: Desk) -> None:
    assert desk.window.close()
    assert [name for name, _ in desk.geometry] == [screens()]
