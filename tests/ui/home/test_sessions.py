"""What can be done with a session on Home: open, duplicate, rename, delete, and all of it taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import SessionId, SessionState, Standing, Why
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.home import home
from tests.ui.home.windows import Desk

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def whys(desk: Desk) -> list[str]:
    return [head.why for head in sorted(desk.room.state().heads, key=lambda head: head.position)]


def toast(desk: Desk) -> str:
    return desk.window.home.centre.toast.text


def edit_menu(desk: Desk) -> tuple[QAction, QAction]:
    menu = desk.window._menus.edit
    menu.aboutToShow.emit()
    return menu.undo, menu.redo


def test_ctrl_d_duplicates_what_was_prepared(desk: Desk, qtbot: QtBot) -> None:
    desk.make(Why("One"), "A name")
    table = desk.window.home.centre.sessions.table
    qtbot.keyClick(table, KEY.Key_D, CTRL)
    assert whys(desk) == ["One", "One"]
    current = table.current()
    assert current is not None
    assert current.date == "2026-11-21"
    assert current.state is SessionState.PREPARATION
    assert toast(desk) == "Duplicated “A name”."
    qtbot.keyClick(table, KEY.Key_Z, CTRL)
    assert whys(desk) == ["One"]


def test_del_deletes_and_ctrl_z_brings_back(desk: Desk, qtbot: QtBot) -> None:
    kept = desk.make(Why("Kept"))
    gone = desk.make(Why("Gone", given=("Given",)), "On-call")
    before = desk.session(gone)
    table = desk.window.home.centre.sessions.table
    table.choose(gone)
    table.setFocus()
    qtbot.keyClick(table, KEY.Key_Delete)
    assert whys(desk) == ["Kept"]
    assert toast(desk) == "Deleted “On-call”."
    current = table.current()
    assert current is not None
    assert current.session == kept, "a neighbour is chosen, and the keys go on"
    qtbot.keyClick(table, KEY.Key_Z, CTRL)
    assert desk.session(gone) == before
    assert toast(desk) == "Taken back: Deleted “On-call”."
    qtbot.keyClick(table, KEY.Key_Z, CTRL_SHIFT)
    assert whys(desk) == ["Kept"]


def test_the_toast_takes_back_by_a_click(desk: Desk) -> None:
    desk.make(Why("One"))
    desk.window._menus.delete.trigger()
    assert whys(desk) == []
    action = desk.window.home.centre.toast.action
    assert action.isVisible()
    assert action.text() == "Undo"
    action.click()
    assert whys(desk) == ["One"]


def test_a_running_session_is_not_deleted_and_says_why(desk: Desk, qtbot: QtBot) -> None:
    session = desk.make(Why("One"))
    desk.room.do(c.OpenDoors(session))
    qtbot.keyClick(desk.window.home.centre.sessions.table, KEY.Key_Delete)
    assert whys(desk) == ["One"]
    assert "running" in toast(desk)
    assert not desk.window.home.centre.toast.action.isVisible()


def test_an_ended_session_that_is_deleted_lets_go_of_its_console(desk: Desk) -> None:
    session = desk.make(Why("One"))
    desk.room.do(c.OpenDoors(session))
    desk.window.open_session(session)
    desk.room.do(c.EndSession(session))
    desk.window.go_home()
    assert desk.window._console is not None
    desk.window._menus.delete.trigger()
    assert desk.window._console is None


def test_the_edit_menu_names_what_it_would_take_back(desk: Desk) -> None:
    undo, redo = edit_menu(desk)
    last = undo.text()
    assert last.startswith("&Undo: Added")
    desk.make(Why("One"), "R&D")
    desk.window._menus.delete.trigger()
    undo, redo = edit_menu(desk)
    assert undo.text() == "&Undo: Deleted “R&&D”"
    assert not redo.isEnabled()
    undo.trigger()
    undo, redo = edit_menu(desk)
    assert undo.text() == last
    assert redo.text() == "&Redo: Deleted “R&&D”"
    desk.window._menus.edit.aboutToHide.emit()
    assert undo.text() == "&Undo"


def test_in_a_field_undo_is_the_fields_own(desk: Desk, qtbot: QtBot) -> None:
    desk.make(Why("One"))
    desk.window._menus.delete.trigger()
    desk.window.go_to_people()
    line = desk.window.home.centre.people.names.line
    line.setFocus()
    qtbot.keyClicks(line, "Zoe")
    assert edit_menu(desk)[0].text() == "&Undo typing"
    qtbot.keyClick(line, KEY.Key_Z, CTRL)
    assert line.text() == ""
    assert whys(desk) == [], "nothing of the team was taken back"
    qtbot.keyClick(line, KEY.Key_Z, CTRL)
    assert whys(desk) == []


def test_a_page_with_a_history_is_asked_by_the_menu(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    class Console(QLabel):
        undone = 0

        def undoable(self) -> None:
            return None

        def redoable(self) -> None:
            return None

        def undo(self) -> None:
            self.undone += 1

        def redo(self) -> None:
            self.undone -= 1

    console = Console()

    def make(session: SessionId) -> QWidget:
        return console

    monkeypatch.setattr(desk, "console", make)
    session = desk.make(Why("One"))
    desk.room.do(c.OpenDoors(session))
    desk.window.open_session(session)
    desk.window._menus.edit.undo.trigger()
    assert console.undone == 1
    desk.window._menus.edit.redo.trigger()
    assert console.undone == 0


def test_the_menu_of_a_row_opens_by_mouse_and_by_key(desk: Desk) -> None:
    session = desk.make(Why("One"))
    table = desk.window.home.centre.sessions.table
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        event = QContextMenuEvent(reason, QPoint(20, 20), table.viewport().mapToGlobal(QPoint(20, 20)))
        QApplication.sendEvent(table.viewport(), event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        words = [a.text().replace("&", "").partition("\t")[0] for a in menu.actions() if not a.isSeparator()]
        assert words == ["Open it", "Duplicate", "Rename", "Export...", "Delete"]
        menu.close()
    desk.window._menus.open.trigger()
    assert desk.window._prepare is not None
    assert desk.window._session == session


def test_without_a_chosen_session_its_actions_are_greyed(desk: Desk) -> None:
    menus = desk.window._menus
    assert not menus.open.isEnabled()
    assert not menus.duplicate.isEnabled()
    assert not menus.delete.isEnabled()
    desk.make(Why("One"))
    assert menus.open.isEnabled()
    assert menus.delete.isEnabled()
    desk.window.go_to_people()
    assert not menus.duplicate.isEnabled()
    assert menus.delete.isEnabled(), "a person may be removed"
    desk.window.go_to_settings()
    assert not menus.delete.isEnabled()


def test_a_stopped_session_says_when_it_goes_on(desk: Desk) -> None:
    session = desk.make(Why("One"))
    desk.room.do(c.OpenDoors(session))
    assert desk.window._opened is not None
    assert desk.window._opened.is_running(session)
    desk.room.do(c.StopForToday(session, "2026-11-28"))
    [row] = home(desk.room.state()).sessions
    assert spoken(row.state_words) == "goes on Sat 28 Nov"
    assert not row.is_running
    assert not desk.window._opened.is_running(session), "nothing has to be asked before closing"


def test_who_is_usually_away_is_not_in_a_new_session(desk: Desk, qtbot: QtBot) -> None:
    amara, bojan = (person.id for person in desk.room.state().team.people[:2])
    desk.room.do(c.MarkStanding(amara, Standing.AWAY))
    desk.room.do(c.MarkStanding(bojan, Standing.OBSERVER))
    desk.window.home.make_session()
    [head] = desk.room.state().heads
    people = [p.person.id for p in desk.session(head.id).participants]
    assert amara not in people
    assert bojan in people


def test_who_gave_the_why_last_gives_it_in_a_new_session(desk: Desk) -> None:
    carmen = next(p.id for p in desk.room.state().team.people if p.name == "Carmen")
    first = desk.opened.create_session(0)
    assert isinstance(first, str)
    assert desk.session(first).leader is None, "five people, and nobody knows who"
    desk.room.do(c.ChooseLeader(first, carmen))
    second = desk.opened.create_session(0)
    assert isinstance(second, str)
    assert desk.session(second).leader == carmen
    assert carmen not in [p.person.id for p in desk.session(second).participants]
