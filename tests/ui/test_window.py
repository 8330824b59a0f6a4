"""The main window: one page at a time, a telling title, menus without dead entries, closing with care."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Why
from lfb_desktop.domain.words import say
from lfb_desktop.ui.export_dialog import FORMS, ExportDialog
from lfb_desktop.ui.home.about import AboutDialog
from lfb_desktop.ui.home.draft import put_text
from lfb_desktop.ui.session_menus import NO_SESSION
from lfb_desktop.ui.widgets.words import Elided
from lfb_desktop.ui.window import Window
from tests.ui.home.windows import Desk, clipped, desk, nameless, theme

__all__ = ["desk", "theme"]
WHY = "Our on-call weeks burn people out."


def dialog(window: Window, kind: type[QWidget]) -> QWidget:
    return next(found for found in window.findChildren(kind) if found.isVisible())


def press(window: QWidget, text: str) -> None:
    next(button for button in window.findChildren(QPushButton) if button.text() == text).click()


def shown_menus(window: Window) -> list[str]:
    return [a.text().replace("&", "") for a in window.menuBar().actions() if a.isVisible()]


def menus(window: Window) -> list[QMenu]:
    """Those of the menu bar, from left to right."""
    return [menu for a in window.menuBar().actions() if isinstance(menu := a.menu(), QMenu)]


def actions(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def test_it_paints_before_there_is_a_file(desk: Desk, qtbot: QtBot) -> None:
    window = Window(desk.window._ports)
    qtbot.addWidget(window)
    assert window.windowTitle() == "Leading from Behind"
    assert not window.home.new.isEnabled()
    [calm] = [label for label in window.home.findChildren(QLabel) if "Everything else" in label.text()]
    assert calm.text() == "Start with a why. Everything else can wait."
    window.go_to_people()
    assert calm.isVisibleTo(window)
    window.home.make_session()
    assert "still being opened" in window.home._refusal.text()


def test_the_title_names_session_team_and_app(desk: Desk) -> None:
    assert desk.window.windowTitle() == "Platform team - Leading from Behind"
    session = desk.make(Why(WHY), "On-call [*] 21 November")
    desk.window.open_session(session)
    title = desk.window.windowTitle().replace("[*][*]", "[*]")
    assert title == "On-call [*] 21 November - Platform team - Leading from Behind"
    desk.room.do(c.RenameSession(session, "Pagers"))
    assert desk.window.windowTitle().startswith("Pagers - ")
    desk.window.go_home()
    assert desk.window.windowTitle() == "Platform team - Leading from Behind"


def test_a_running_session_keeps_its_console_while_home_is_shown(desk: Desk) -> None:
    session = desk.make(Why(WHY))
    desk.room.do(c.OpenDoors(session))
    desk.window.open_session(session)
    desk.window.go_home()
    desk.window.open_session(session)
    assert desk.consoles == [session]
    other = desk.make(Why("Another"))
    desk.room.do(c.StopForToday(session))
    desk.room.do(c.OpenDoors(other))
    desk.window.open_session(other)
    assert desk.consoles == [session, other]


def test_home_shows_what_happened_while_it_was_away(desk: Desk) -> None:
    desk.window.open_session(desk.make(Why("One")))
    desk.make(Why("Two"))
    desk.window.go_home()
    assert desk.window.home.centre.sessions.table.model().rowCount() == 2


def test_an_action_without_an_object_is_greyed(desk: Desk) -> None:
    bar = desk.window._menus
    assert bar.new.isEnabled()
    assert not bar.export.isEnabled()
    assert not bar.rename.isEnabled()
    assert not bar.doors.isEnabled()
    desk.window.open_session(desk.make(Why(WHY)))
    assert bar.export.isEnabled()
    assert bar.rename.isEnabled()
    assert bar.doors.isEnabled()
    desk.window.go_home()
    assert bar.export.isEnabled(), "the chosen row can be exported"
    assert not bar.doors.isEnabled()


def test_the_edit_menu_acts_on_the_field_that_is_typed_in(desk: Desk) -> None:
    bar = desk.window._menus.edit
    desk.window.go_to_people()
    line = desk.window.home.centre.people.names.line
    line.setText("Zoë")
    assert bar.cut.isEnabled()
    bar.select_all.trigger()
    bar.cut.trigger()
    assert line.text() == ""
    bar.paste.trigger()
    assert line.text() == "Zoë"
    desk.window.home.places.setFocus()
    assert not bar.cut.isEnabled()
    line.setText("")


def test_menus_of_the_console_come_and_go_with_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    class Console(QLabel):
        def menus(self) -> tuple[QMenu, ...]:
            return (self.step,)

    def make(session: object) -> QWidget:
        console = Console()
        console.step = QMenu("Step", console)  # type: ignore[attr-defined]
        return console

    monkeypatch.setattr(desk, "console", make)
    session = desk.make(Why(WHY))
    desk.room.do(c.OpenDoors(session))
    desk.window.open_session(session)
    assert shown_menus(desk.window) == ["Session", "Edit", "Step", "View", "Help"]
    console = desk.window._stack.currentWidget()
    assert console.step.menuAction() in desk.window.menuBar().actions()  # type: ignore[attr-defined]
    desk.window.go_home()
    assert shown_menus(desk.window) == ["Session", "Edit", "Step", "Stage", "View", "Help"]
    assert console.step.menuAction() not in desk.window.menuBar().actions()  # type: ignore[attr-defined]


def test_without_a_session_the_menus_of_one_are_greyed_and_say_why(desk: Desk) -> None:
    step, stage = menus(desk.window)[2:4]
    for menu in (step, stage):
        assert menu.toolTipsVisible()
        assert all(not action.isEnabled() for action in actions(menu))
        assert {action.toolTip() for action in actions(menu)} == {str(NO_SESSION)}


def test_what_is_greyed_says_why(desk: Desk) -> None:
    grey = [a for m in menus(desk.window) for a in actions(m) if not a.isEnabled()]
    assert len(grey) > 10
    assert [a.text() for a in grey if not a.toolTip().endswith(".")] == []
    may = [a for m in menus(desk.window) for a in actions(m) if a.isEnabled()]
    assert [a.text() for a in may if a.toolTip().endswith(".")] == []


def test_every_menu_entry_has_its_own_key(desk: Desk) -> None:
    keys = [
        action.shortcut().toString()
        for menu in menus(desk.window)
        for action in actions(menu)
        if not action.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+N", "Ctrl+O", "Ctrl+Shift+E", "F2", "F5", "F6"} <= set(keys)


def test_about_says_version_place_and_promise(desk: Desk, tmp_path: Path) -> None:
    desk.window._menus.about.trigger()
    about = dialog(desk.window, AboutDialog)
    texts = [label.text() for label in about.findChildren(QLabel)]
    assert "Version 0.1.0" in texts
    assert "Nothing goes to the internet." in texts
    assert str(tmp_path / "team.lfb") in [words.text for words in about.findChildren(Elided)]
    press(about, "Close")


# Files.


def test_a_file_that_cannot_be_opened_is_said_and_the_old_one_stays(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk.refusal = refuse("“x.lfb” is not a team file.")
    chosen = (str(tmp_path / "x.lfb"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: chosen)
    desk.window.files.ask_open()
    box = dialog(desk.window, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "“x.lfb” is not a team file."
    assert box.textFormat() is Qt.TextFormat.PlainText
    press(box, "OK")
    assert desk.window.home.new.isEnabled()


def test_open_and_new_ask_the_app(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "a.lfb"), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "v1.2 crew"), ""))
    desk.window.files.ask_open()
    desk.window.files.ask_new()
    assert desk.asked == [tmp_path / "a.lfb", tmp_path / "v1.2 crew.lfb"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    desk.window.files.ask_open()
    assert len(desk.asked) == 2


# Export.


def export_dialog(desk: Desk) -> ExportDialog:
    desk.window.open_session(desk.make(Why(WHY)))
    desk.window._menus.export.trigger()
    found = dialog(desk.window, ExportDialog)
    assert isinstance(found, ExportDialog)
    return found


@pytest.mark.parametrize("place", range(len(FORMS)))
def test_each_format_goes_where_it_was_sent(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, place: int
) -> None:
    found = export_dialog(desk)
    found.forms.button(place).setChecked(True)
    target = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    found.choose.click()
    written = target.with_name("out" + FORMS[place].ending)
    assert desk.exported == [(found._session, FORMS[place].id, written)]
    assert found.saved.text() == f"Saved: {written}"
    found.open_file.click()
    found.reveal.click()
    assert desk.shown == [written, written]
    assert clipped(found) == []
    assert nameless(found) == []
    found.done_button.click()


def test_an_ending_is_not_added_where_a_file_would_be_overwritten_unasked(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    found = export_dialog(desk)
    (tmp_path / "out.md").write_text("older")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    found.choose.click()
    assert desk.exported[0][2] == tmp_path / "out"
    found.reject()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (refuse("A ballot is open. Close it first."), "A ballot is open. Close it first."),
        (OSError("disk"), "The files could not be written there. Choose another place."),
    ],
)
def test_a_refused_export_says_why(desk: Desk, tmp_path: Path, error: Exception, sentence: str) -> None:
    found = export_dialog(desk)
    desk.refusal = error
    found.export_to(tmp_path / "out.md")
    assert found.refusal.text() == sentence
    assert found.saved.isHidden()
    assert found.open_file.isHidden()
    found.reject()


def test_the_proposed_name_is_one_that_every_system_takes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    found = export_dialog(desk)
    found._title = 'CON? A/B: "now"'
    asked: list[str] = []

    def chosen(_parent: object, _title: str, start: str, _filters: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / start), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    found.choose.click()
    assert asked == ["con-a-b-now.md"]
    found.reject()


# Closing.


def test_closing_keeps_the_place_of_the_window(desk: Desk) -> None:
    assert desk.window.close()
    assert len(desk.geometry) == 1
    [(screens, place)] = desk.geometry
    assert "x" in screens
    assert place


def test_closing_sends_what_is_typed(desk: Desk) -> None:
    session = desk.make()
    desk.window.open_session(session)
    page = desk.window._prepare
    assert page is not None
    put_text(page.why.why_line, WHY)
    assert desk.window.close()
    assert desk.session(session).why.text == WHY


def test_a_refused_text_asks_before_it_is_lost(desk: Desk, qtbot: QtBot) -> None:
    desk.window.open_session(desk.make())
    page = desk.window._prepare
    assert page is not None
    put_text(page.why.why_line, "x" * 301)
    assert not desk.window.close()
    box = dialog(desk.window, QMessageBox)
    press(box, "Stay")
    assert desk.window.isVisible()
    assert not desk.window.close()
    press(dialog(desk.window, QMessageBox), "Close")
    assert not desk.window.isVisible()


def test_closing_in_a_running_session_asks_once(desk: Desk) -> None:
    session = desk.make(Why(WHY))
    desk.room.do(c.OpenDoors(session))
    desk.window.open_session(session)
    assert desk.window.ask_to_close() == say("The session stays as it is. Close?")
    assert not desk.window.close()
    press(dialog(desk.window, QMessageBox), "Close")
    assert not desk.window.isVisible()
    desk.room.do(c.EndSession(session))
    assert not desk.window.ask_to_close()


def test_another_file_lets_go_of_everything(desk: Desk, tmp_path: Path) -> None:
    desk.window.open_session(desk.make(Why(WHY)))
    desk.window.team_file_opened(desk.opened, "Platform team", tmp_path / "team.lfb")
    assert desk.window._prepare is None
    assert desk.window.home.centre.sessions.table.model().rowCount() == 1
    assert len(desk.room._listeners) == 1


def test_no_label_reads_people_as_markup(desk: Desk) -> None:
    desk.window.open_session(desk.make(Why("<b>bold</b>", given=("<i>x</i>",)), "<img src=x>"))
    QApplication.processEvents()
    labels = desk.window.findChildren(QLabel)
    assert labels
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []
