"""The agenda in Prepare: steps are moved, removed, doubled, added, replaced, and timed."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.model import StepKind
from lfb_desktop.domain.rules.sessions import PLANNED
from lfb_desktop.room import Undoable
from lfb_desktop.ui.ports import HasUndo
from lfb_desktop.ui.prepare.agenda_painting import CLOCK, clock_words
from lfb_desktop.ui.prepare.agenda_panel import next_round
from lfb_desktop.ui.prepare.page import PreparePage
from lfb_desktop.ui.widgets.free_place import seen_rect
from lfb_desktop.views.prepare import missing
from tests.ui import everywhere
from tests.ui.home.windows import STEPS, Desk
from tests.ui.prepare.pages import ALT, KEY, NO, choose, number, open_page, titles

# The agenda.


def test_steps_move_by_alt_and_arrows(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    choose(page, "Talk")
    qtbot.keyClick(page.agenda.list, KEY.Key_Up, ALT)
    assert titles(desk, page)[2:4] == ["Talk", "Ideas in silence"]
    current = page.agenda.list.current()
    assert current is not None
    assert current.plan.title == "Talk", "the chosen step is still chosen"
    qtbot.keyClick(page.agenda.list, KEY.Key_Down, ALT)
    qtbot.keyClick(page.agenda.list, KEY.Key_Down, ALT)
    assert titles(desk, page)[3:5] == ["Ballot", "Talk"]


def drop(page: PreparePage, step: int, y: int) -> None:
    """The pointer lets go of that row at that height of the list."""
    view = page.agenda.list
    data = view._rows.mimeData([view._rows.index(step)])
    where = QPointF(40, y)
    no = Qt.KeyboardModifier.NoModifier
    left, move = Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction
    moved = QDragMoveEvent(where.toPoint(), move, data, left, no)
    dropped = QDropEvent(where, move, data, left, no)
    for event in (moved, dropped):
        event.source = lambda: view  # type: ignore[method-assign]  # Qt knows it only while a mouse drags
    view.dragMoveEvent(moved)
    view.dropEvent(dropped)


@pytest.mark.parametrize(("step", "gap", "place"), [(0, 3, 2), (4, 1, 1), (0, 6, 5), (2, 2, 2), (2, 3, 2)])
def test_dragging_does_the_same(desk: Desk, step: int, gap: int, place: int) -> None:
    page = open_page(desk)
    view = page.agenda.list
    before = titles(desk, page)
    drop(page, step, view._gap_y(gap) + (1 if gap == len(before) else 0))
    assert titles(desk, page).index(before[step]) == place
    assert sorted(titles(desk, page)) == sorted(before)
    assert view._drop_place is None, "the line is gone"


def test_a_line_shows_where_a_dragged_step_would_stand(desk: Desk) -> None:
    page = open_page(desk)
    view = page.agenda.list
    before = view.viewport().grab().toImage()
    view._mark(3)
    after = view.viewport().grab().toImage()
    y, focus = view._gap_y(3), desk.window._ports.theme.palette.focus
    ratio = after.devicePixelRatio()
    assert after.pixelColor(int(100 * ratio), int(y * ratio)) == focus
    view._mark(None)
    assert view.viewport().grab().toImage() == before


def test_what_is_no_step_of_this_agenda_is_not_taken(desk: Desk) -> None:
    page = open_page(desk)
    before = titles(desk, page)
    data = QMimeData()
    data.setText("a text from elsewhere")
    event = QDropEvent(
        QPointF(40, 10), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, NO
    )
    page.agenda.list.dropEvent(event)
    assert titles(desk, page) == before


def test_a_step_is_removed_and_brought_back(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    before = desk.session(page._session).steps
    choose(page, "Talk")
    qtbot.keyClick(page.agenda.list, KEY.Key_Delete)
    assert "Talk" not in titles(desk, page)
    assert page._toast.text == "Removed “Talk”."
    qtbot.mouseClick(page._toast.action, Qt.MouseButton.LeftButton)
    assert desk.session(page._session).steps == before
    current = page.agenda.list.current()
    assert current is not None
    assert current.plan.title == "Talk"


def test_a_step_is_duplicated_behind_itself(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    choose(page, "Ballot")
    number(page, "dots").spin.setValue(7)
    qtbot.keyClick(page.agenda.list, KEY.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert titles(desk, page)[4:6] == ["Ballot", "Ballot"]
    one, two = desk.session(page._session).steps[4:6]
    assert one.id != two.id
    assert (one.settings, one.instruction) == (two.settings, two.instruction)
    current = page.agenda.list.current()
    assert current is not None
    assert current.step == two.id


def test_a_step_is_added_behind_the_chosen_one_with_its_sentences(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    choose(page, "The why")
    qtbot.keyClick(page.agenda.list, KEY.Key_Insert)
    rows = page.agenda.kinds.rows
    assert page.agenda.kinds.isVisible()
    qtbot.keyClicks(rows, "Ideas")
    assert rows.current() == StepKind.IDEAS
    qtbot.keyClick(rows, KEY.Key_Return)
    assert not page.agenda.kinds.isVisible()
    assert titles(desk, page)[2] == "Ideas in silence"
    assert desk.session(page._session).steps[2].instruction == STEPS[2].instruction
    current = page.agenda.list.current()
    assert current is not None
    assert current.number == 3


def test_every_kind_that_can_be_planned_is_offered_with_a_sentence(desk: Desk) -> None:
    page = open_page(desk)
    page.agenda.add.click()
    offered = page.agenda.kinds.rows.rows()
    page.agenda.kinds.close()
    assert {StepKind(row.key) for row in offered} == PLANNED
    assert all(row.below.endswith((".", "?")) for row in offered)
    for kind in PLANNED:
        page.agenda._on_kind_picked(kind)
    assert len(titles(desk, page)) == len(STEPS) + len(PLANNED)


def test_the_sentences_that_one_chooses_by_are_whole(desk: Desk) -> None:
    agenda = open_page(desk).agenda
    for button, chooser in ((agenda.add, agenda.kinds), (agenda.template, agenda.templates)):
        button.click()
        rows = chooser.rows
        assert all(rows.needed_width(row) <= rows.viewport().width() for row in rows.rows())
        assert rows.verticalScrollBar().maximum() == 0
        chooser.close()


def test_escape_adds_nothing_and_a_click_adds(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    page.agenda.add.click()
    rows = page.agenda.kinds.rows
    qtbot.keyClick(rows, KEY.Key_Escape)
    assert not page.agenda.kinds.isVisible()
    assert len(titles(desk, page)) == len(STEPS)
    page.agenda.add.click()
    place = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, NO, place)
    assert not page.agenda.kinds.isVisible()
    assert titles(desk, page)[1] == "The why"
    assert len(titles(desk, page)) == len(STEPS) + 1


def test_a_template_replaces_the_agenda_and_can_be_taken_back(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    before = desk.session(page._session).steps
    page.agenda.template.click()
    rows = page.agenda.templates.rows
    assert [row.words for row in rows.rows()] == ["The hour", "Twenty minutes"]
    assert [row.note for row in rows.rows()] == ["36 min", "12 min"]
    qtbot.keyClick(rows, KEY.Key_Down)
    qtbot.keyClick(rows, KEY.Key_Return)
    assert titles(desk, page) == [step.title for step in STEPS[:3]]
    assert page._toast.text == "Replaced the agenda."
    page.undo()
    assert desk.session(page._session).steps == before
    page.redo()
    assert len(titles(desk, page)) == 3


@pytest.mark.parametrize("size", [(1440, 900), (1280, 800), (1024, 768)], ids=str)
def test_what_is_told_covers_nothing_that_one_types_into(
    desk: Desk, size: tuple[int, int], qtbot: QtBot
) -> None:
    desk.window.resize(*size)
    page = open_page(desk)
    everywhere.settle()
    page.agenda._on_template_picked("twenty")
    assert page._toast.text == "Replaced the agenda."
    lies = page._toast.geometry()
    kinds = (QLineEdit, QPlainTextEdit, QComboBox)
    seen = [part for part in page.findChildren(QWidget) if isinstance(part, kinds) and part.isVisible()]
    assert [f.accessibleName() for f in seen if lies.intersects(seen_rect(f, page))] == []
    assert page.why.why_line in seen


def test_taking_back_knows_what_it_takes_back(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    assert isinstance(page, HasUndo)
    assert (page.undoable(), page.redoable()) == (None, None)
    choose(page, "Talk")
    qtbot.keyClick(page.agenda.list, KEY.Key_Up, ALT)
    assert named(page.undoable()) == "Moved “Talk”."
    page.undo()
    assert titles(desk, page) == [step.title for step in STEPS]
    assert page._toast.text == "Taken back: Moved “Talk”."
    assert named(page.redoable()) == "Moved “Talk”."
    page.redo()
    assert titles(desk, page)[2] == "Talk"


def test_the_window_takes_back_by_its_keys(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    before = titles(desk, page)
    choose(page, "Talk")
    page.agenda.list.setFocus()
    qtbot.keyClick(page.agenda.list, KEY.Key_Delete)
    qtbot.keyClick(page.agenda.list, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert titles(desk, page) == before
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.agenda.list, KEY.Key_Z, keys)
    assert "Talk" not in titles(desk, page)


# Times.


def test_the_total_follows_and_every_step_has_its_hour(desk: Desk) -> None:
    page = open_page(desk)
    start = next_round(datetime.fromtimestamp(desk.room.now().wall_ms / 1000))
    assert page.agenda._total.text() == f"36 min, {clock_words(start)} to {clock_words(_later(start, 36))}"
    model = page.agenda.list.model()
    clocks = [model.index(row, 0).data(CLOCK) for row in range(model.rowCount())]
    assert clocks == [clock_words(_later(start, minutes)) for minutes in (0, 4, 10, 18, 28, 33)]
    number(page, "minutes").spin.setValue(10)
    assert page.agenda._total.text().startswith("42 min, ")
    assert model.index(1, 0).data(CLOCK) == clock_words(_later(start, 10))
    told = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == f"Step 2, The why, 6 min, from {clock_words(_later(start, 10))}, leader speaks, team asks"


@pytest.mark.parametrize(
    ("now", "then"),
    [("10:00:00", "10:00"), ("10:00:59", "10:00"), ("10:01:00", "10:05"), ("23:56:00", "00:00")],
)
def test_the_doors_open_at_a_round_hour(now: str, then: str) -> None:
    assert next_round(datetime.fromisoformat(f"2026-11-21T{now}")).strftime("%H:%M") == then


def test_an_agenda_longer_than_was_promised_is_told_calmly(desk: Desk) -> None:
    page = open_page(desk)
    assert page.agenda._over.isHidden()
    number(page, "minutes").spin.setValue(5)
    assert page.agenda._over.text() == "1 minute longer than “The hour” promises, which is 36."
    number(page, "minutes").spin.setValue(9)
    assert page.agenda._over.text().startswith("5 minutes longer")
    assert page.sign.toolTip() == str(missing(desk.session(page._session))), "nothing is forbidden"
    number(page, "minutes").spin.setValue(1)
    assert page.agenda._over.isHidden()


def test_the_last_step_stays(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    for _ in STEPS[1:]:
        page.agenda.list.remove_current()
    assert not page.agenda.remove.isEnabled()
    page.agenda.list.remove_current()
    assert page.agenda._refusal.text() == "A session needs at least one step."
    assert len(titles(desk, page)) == 1


def named(act: Undoable | None) -> str:
    assert act is not None
    assert not act.refusal
    return str(act.name)


def _later(start: datetime, minutes: int) -> datetime:
    return start + timedelta(minutes=minutes)
