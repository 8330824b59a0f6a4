"""Home as people use it: rows, keys, names, the empty state, and the way to a new session."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import SessionId, SessionState, Why
from lfb_desktop.ui.home.columns import Column, short_date
from lfb_desktop.ui.home.page import PEOPLE
from lfb_desktop.ui.home.texts import is_right_to_left, names_in
from lfb_desktop.views.home import HomeView, home
from tests.ui.home.windows import NAMES, Desk, clipped, nameless

KEY = Qt.Key
NO = Qt.KeyboardModifier.NoModifier


def rows(desk: Desk) -> list[list[str]]:
    model = desk.window.home.centre.sessions.table.model()
    return [
        [str(model.index(row, column).data() or "") for column in Column] for row in range(model.rowCount())
    ]


def editor_in(widget: object) -> QLineEdit:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit), focused
    return focused


def test_without_a_file_the_calm_sentence_stands_there(desk: Desk) -> None:
    desk.window.home.show_view(HomeView())
    assert desk.window.home.centre.sessions.current() is None
    assert desk.window.home.centre.sessions.calm.isVisible()
    assert desk.window.home.centre.sessions.calm.text() == "Start with a why. Everything else can wait."


def test_running_first_then_the_newest_and_rehearsals_apart(desk: Desk) -> None:
    old = desk.make(Why("Old"))
    desk.make(Why("New"), "A name")
    desk.make(Why("Practice"), is_rehearsal=True)
    desk.room.do(c.OpenDoors(old))
    view = home(desk.room.state())
    assert [row.why for row in view.sessions] == ["Old", "New"]
    assert [row.why for row in view.rehearsals] == ["Practice"]
    assert [row[Column.WHY] for row in rows(desk)] == ["Old", "New", "Rehearsals", "Practice"]
    assert rows(desk)[0][Column.STATE] == "running"
    assert rows(desk)[1][Column.IDEAS] == ""


def test_the_same_view_twice_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.make(Why("One"))
    table = desk.window.home.centre.sessions.table
    view = home(desk.room.state())
    table.show_view(view)
    with (
        qtbot.assertNotEmitted(table.model().dataChanged),
        qtbot.assertNotEmitted(table.model().layoutChanged),
    ):
        table.show_view(view)


def test_the_chosen_row_stays_chosen_when_others_come(desk: Desk) -> None:
    first = desk.make(Why("One"))
    table = desk.window.home.centre.sessions.table
    table.choose(first)
    other = desk.make(Why("Two"))
    desk.room.do(c.OpenDoors(other))
    current = table.current()
    assert current is not None
    assert current.session == first


def test_ctrl_n_makes_a_session_of_everybody_and_prepares_it(desk: Desk, qtbot: QtBot) -> None:
    desk.window.home.template.setCurrentIndex(1)
    qtbot.keyClick(desk.window, KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    [head] = desk.room.state().heads
    session = desk.session(head.id)
    assert session.state is SessionState.PREPARATION
    assert [step.title for step in session.steps] == ["Arrive", "The why", "Ideas in silence"]
    assert len(session.participants) == len(NAMES)
    assert desk.window.windowTitle() == "New session - Platform team - Leading from Behind"


def test_enter_opens_by_state(desk: Desk, qtbot: QtBot) -> None:
    session = desk.make(Why("One"))
    qtbot.keyClick(desk.window.home.centre.sessions.table, KEY.Key_Return)
    assert desk.window._prepare is not None
    desk.window.go_home()
    assert desk.window._prepare is None
    desk.room.do(c.OpenDoors(session))
    table = desk.window.home.centre.sessions.table
    rect = table.visualRect(table.model().index(0, 0))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, NO, rect.center())
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, NO, rect.center())
    assert desk.consoles == [session]
    assert "One" in desk.window.windowTitle()


def test_f2_renames_a_session(desk: Desk, qtbot: QtBot) -> None:
    session = desk.make(Why("One"))
    table = desk.window.home.centre.sessions.table
    table.setFocus()
    desk.window._on_rename()
    editor = editor_in(table)
    editor.setText("On-call, 21 November")
    qtbot.keyClick(editor, KEY.Key_Return)
    assert desk.session(session).name == "On-call, 21 November"


def test_a_refused_name_keeps_its_editor_its_text_and_says_why(desk: Desk, qtbot: QtBot) -> None:
    session = desk.make(Why("One"))
    table = desk.window.home.centre.sessions.table
    table.setFocus()
    desk.window._on_rename()
    editor_in(table).setText("x" * 41)
    qtbot.keyClick(editor_in(table), KEY.Key_Return)
    refusal = desk.window.home.centre.sessions._refusal
    qtbot.waitUntil(lambda: "41" in refusal.text(), timeout=2000)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit), timeout=2000)
    assert editor_in(table).text() == "x" * 41
    assert desk.session(session).name == ""
    qtbot.keyClick(editor_in(table), KEY.Key_Escape)
    desk.window._on_rename()
    assert editor_in(table).text() == ""
    qtbot.keyClick(editor_in(table), KEY.Key_Escape)


def test_people_are_added_one_or_many(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_to_people()
    people = desk.window.home.centre.people
    QApplication.clipboard().setText("Zoë\n中村 さくら\r\nعمر, Ana-María")
    people.names.line.setFocus()
    people.names.line.paste()
    assert people.names.line.text() == "Zoë, 中村 さくら, عمر, Ana-María"
    qtbot.keyClick(people.names.line, KEY.Key_Return)
    names = [person.name for person in desk.room.state().team.people]
    assert {"Zoë", "中村 さくら", "عمر", "Ana-María"} <= set(names)
    assert people.names.line.text() == ""


def test_a_double_name_stays_in_the_field_with_the_reason(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_to_people()
    names = desk.window.home.centre.people.names
    names.line.setText("amara, New One")
    qtbot.mouseClick(names.button, Qt.MouseButton.LeftButton)
    assert names.line.text() == "amara"
    assert names.refusal.text() == "Amara is on the list already. Add a letter or a second name."
    assert "New One" in [person.name for person in desk.room.state().team.people]
    names.line.setText("")


def test_f2_renames_a_person(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_to_people()
    roster = desk.window.home.centre.people.roster
    roster.setFocus()
    desk.window._on_rename()
    editor_in(roster).setText("Bojan")
    qtbot.keyClick(editor_in(roster), KEY.Key_Return)
    refusal = desk.window.home.centre.people._refusal
    qtbot.waitUntil(lambda: "already" in refusal.text(), timeout=2000)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit), timeout=2000)
    editor_in(roster).setText("Amara O.")
    qtbot.keyClick(editor_in(roster), KEY.Key_Return)
    qtbot.waitUntil(lambda: desk.room.state().team.people[0].name == "Amara O.", timeout=1000)


def test_the_team_is_renamed_by_leaving_the_field(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_to_people()
    people = desk.window.home.centre.people
    people.team.line.setFocus()
    people.team.line.setText("Crew")
    people.names.line.setFocus()
    assert desk.room.state().team.name == "Crew"
    assert desk.window.windowTitle() == "Crew - Leading from Behind"


@pytest.mark.parametrize("size", [(1024, 768), (1440, 900)])
@pytest.mark.parametrize("place", [0, PEOPLE])
def test_nothing_is_clipped_or_nameless(desk: Desk, size: tuple[int, int], place: int) -> None:
    desk.make(Why("W" * 300), "A name")
    desk.window.resize(*size)
    desk.window.home.go_to(place)
    QApplication.processEvents()
    assert clipped(desk.window) == []
    assert nameless(desk.window) == []


def test_three_hundred_sessions_scroll(desk: Desk) -> None:
    desk.make(Why("One"))
    [row] = home(desk.room.state()).sessions
    many = tuple(replace(row, session=SessionId(f"s{n}"), why=f"Why {n}") for n in range(300))
    desk.window.home.show_view(HomeView(sessions=many))
    table = desk.window.home.centre.sessions.table
    assert table.model().rowCount() == 300
    table.setCurrentIndex(table.model().index(299, 0))
    assert table.indexAt(QPoint(20, table.viewport().height() - 10)).row() > 250


def test_from_twenty_rows_on_a_filter_finds_them(desk: Desk, qtbot: QtBot) -> None:
    for n in range(19):
        desk.make(Why(f"Why {n}"))
    page = desk.window.home.centre.sessions
    assert page.filter.isHidden()
    assert not desk.window._menus.edit.find_in_list.isEnabled()
    desk.make(Why("Something  Else"))
    qtbot.keyClick(desk.window, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(QApplication.focusWidget(), "something else")
    assert [row[Column.WHY] for row in rows(desk)] == ["Something  Else"]
    page.filter.setText("pager duty")
    assert page.calm.isVisible()
    assert page.calm.text() == "Nothing with “pager duty”. Try one word."
    page.filter.clear()
    assert len(rows(desk)) == 20


def test_dates_name_their_year_only_when_it_is_another_one() -> None:
    assert short_date("2026-11-21", "2026-12-01") == "21 Nov"
    assert short_date("2025-11-21", "2026-12-01") == "21 Nov 2025"
    assert short_date("someday", "2026-12-01") == "someday"


def test_names_and_directions() -> None:
    assert names_in(" Ann ,, Bo\nCy;Di ") == ("Ann", "Bo", "Cy", "Di")
    assert is_right_to_left("  «عمر»")
    assert not is_right_to_left("12 Ann עמר")


def test_where_room_is_short_the_counts_go_before_the_why(desk: Desk) -> None:
    desk.make(Why("Our on-call weeks burn people out, and nobody says a word about it at all"))
    table = desk.window.home.centre.sessions.table
    table.resize(420, 300)
    assert table.isColumnHidden(Column.OUTCOMES)
    assert table.isColumnHidden(Column.IDEAS)
    assert not table.isColumnHidden(Column.STATE)
    low = table.rowHeight(0)
    QApplication.sendPostedEvents()
    table.resize(1400, 300)
    assert not table.isColumnHidden(Column.OUTCOMES)
    table.resizeRowsToContents()
    assert table.rowHeight(0) < low, "a long why takes two lines only where it has to"


def test_a_long_why_is_whole_in_its_tooltip_and_never_markup(desk: Desk) -> None:
    desk.make(Why("<b>Bold</b> " * 20))
    table = desk.window.home.centre.sessions.table
    tip = table.model().index(0, Column.WHY).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.count("&lt;b&gt;") == 20
