"""Lists: one tab stop, keys inside, and rows that keep their place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView

K = Qt.Key
ROWS = (
    Row("h", "Heading", is_heading=True),
    Row("a", "Alpha", lead="1", is_checked=False, actions=(("edit", "Change"), ("close", "Take back"))),
    Row("b", "Beta " * 60, lead="2", count=1, most=9),
    Row("c", "مرحبا", is_checked=True),
)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> RowsView:
    made = RowsView(theme, "Things")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show_rows(ROWS)
    made.show()
    return made


def test_keys_toggle_open_and_act(view: RowsView) -> None:
    heard: list[tuple[str, ...]] = []
    view.toggled.connect(lambda key: heard.append(("toggled", key)))
    view.opened.connect(lambda key: heard.append(("opened", key)))
    view.acted.connect(lambda key, what: heard.append((what, key)))
    view.choose("a")
    for key in (K.Key_Space, K.Key_Return, K.Key_F2, K.Key_Delete):
        QTest.keyClick(view, key)
    assert heard == [("toggled", "a"), ("opened", "a"), ("edit", "a"), ("close", "a")]


def test_clicks_hit_the_part_they_are_on(view: RowsView) -> None:
    heard: list[object] = []
    view.toggled.connect(heard.append)
    view.acted.connect(lambda key, what: heard.append((key, what)))
    view.counted.connect(lambda key, n: heard.append((key, n)))
    a, b = (view.visualRect(view.model().index(n, 0)) for n in (1, 2))
    middle = a.top() + 18
    for point in (
        QPoint(12, middle),
        QPoint(a.right() - 50, middle),
        QPoint(a.right() - 16, middle),
        QPoint(b.right() - 16, b.top() + 18),
        QPoint(b.right() - 80, b.top() + 18),
        QPoint(120, middle),
    ):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert heard == ["a", ("a", "edit"), ("a", "close"), ("b", 2), ("b", 0)]


def test_digits_are_one_number_and_stay_in_bounds(view: RowsView) -> None:
    heard: list[int] = []

    def keep(key: str, n: int) -> None:
        heard.append(n)
        view.show_rows((*ROWS[:2], Row("b", "Beta", count=n, most=12), ROWS[3]))

    view.counted.connect(keep)
    view.show_rows((*ROWS[:2], Row("b", "Beta", count=0, most=12), ROWS[3]))
    view.choose("b")
    QTest.keyClicks(view, "12")
    QTest.keyClick(view, K.Key_Right)
    QTest.keyClick(view, K.Key_Left)
    QTest.keyClick(view, K.Key_Backspace)
    assert heard == [1, 12, 11, 0]


def test_a_heading_is_nobodys_row(view: RowsView) -> None:
    view.setCurrentIndex(view.model().index(0, 0))
    assert view.current() == ""
    assert view.hit(view.visualRect(view.model().index(0, 0)).center()) is None


def test_the_same_rows_keep_selection_and_place(view: RowsView) -> None:
    view.choose("c")
    view.show_rows((ROWS[0], Row("new", "New"), *ROWS[1:]))
    assert view.current() == "c"
    view.show_rows(ROWS)
    assert view.current() == "c"


def test_long_words_take_two_lines_and_are_whole_in_the_tooltip(view: RowsView) -> None:
    one, two = (view.visualRect(view.model().index(n, 0)).height() for n in (1, 2))
    assert two > one + 15
    assert view._delegate.is_cut(ROWS[2], 500)
    assert not view._delegate.is_cut(ROWS[1], 500)


def test_a_narrower_list_breaks_its_words_anew(view: RowsView, qtbot: QtBot) -> None:
    view.show_rows((Row("a", "Swap shifts in one click, no manager in between"), Row("b", "Beta")))
    index = view.model().index(0, 0)
    QApplication.processEvents()
    before = view.visualRect(index).height()
    view.resize(220, 400)
    qtbot.waitUntil(lambda: view.visualRect(index).height() > before + 15)
    assert view.visualRect(view.model().index(1, 0)).top() > view.visualRect(index).bottom()


def test_a_note_takes_no_room_from_the_line_below(view: RowsView) -> None:
    below = "from the why to who takes it in fifty minutes"
    alone, noted = Row("a", "One", below=below), Row("b", "One", below=below, note="50 min")
    assert view.needed_width(alone) == view.needed_width(noted)
    long = Row("c", "One with a name as long as what is said below it, or longer", note="50 min")
    assert view.needed_width(long) > view.needed_width(Row("d", long.words))


def test_whole_lists_are_as_high_as_their_rows(qtbot: QtBot, theme: Theme) -> None:
    view = RowsView(theme, "Things", is_whole=True)
    qtbot.addWidget(view)
    view.resize(400, 50)
    view.show_rows(ROWS)
    view.show()
    last = view.visualRect(view.model().index(len(ROWS) - 1, 0))
    assert view.height() >= last.bottom()
    view.show_rows(())
    assert view.height() == 0


def test_a_row_is_told_as_a_sentence(view: RowsView) -> None:
    told = view.model().data(view.model().index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "1, Alpha"
    row = Row("a", "A free day", below_words="Ann", below=", Mon 16 Mar", note="experiment", state="taken")
    assert row.told == "A free day, Ann, Mon 16 Mar, experiment, taken"


def test_three_hundred_rows_are_shown_at_once(qtbot: QtBot, theme: Theme) -> None:
    view = RowsView(theme, "Things")
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show_rows(tuple(Row(str(n), f"Idea {n} " * 12, lead=str(n)) for n in range(300)))
    view.show()
    assert view.model().rowCount() == 300


def test_who_comes_by_tab_sees_where_they_are(qtbot: QtBot, theme: Theme) -> None:
    view = RowsView(theme, "Things")
    qtbot.addWidget(view)
    view.show_rows(ROWS)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert view.current() == "a"
    assert [i.row() for i in view.selectionModel().selectedIndexes()] == [1]


# Read from the right.


@pytest.fixture
def from_right(view: RowsView) -> RowsView:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    return view


def test_clicks_hit_the_part_they_are_on_when_it_is_mirrored(from_right: RowsView) -> None:
    heard: list[object] = []
    from_right.toggled.connect(heard.append)
    from_right.acted.connect(lambda key, what: heard.append((key, what)))
    from_right.counted.connect(lambda key, n: heard.append((key, n)))
    a, b = (from_right.visualRect(from_right.model().index(n, 0)) for n in (1, 2))
    middle = a.top() + 18
    for point in (
        QPoint(a.right() - 12, middle),
        QPoint(a.left() + 50, middle),
        QPoint(a.left() + 16, middle),
        QPoint(b.left() + 16, b.top() + 18),
        QPoint(b.left() + 80, b.top() + 18),
    ):
        QTest.mouseClick(from_right.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert heard == ["a", ("a", "edit"), ("a", "close"), ("b", 2), ("b", 0)]


def inked(view: RowsView, key: str) -> list[int]:
    """The columns of a row that something is painted in."""
    rect = view.rect_of(key).adjusted(0, 2, 0, -3)
    picture = view.viewport().grab(rect).toImage()
    ground = picture.pixel(picture.width() // 2, 0)
    height, width = picture.height(), picture.width()
    return [x for x in range(width) if any(picture.pixel(x, y) != ground for y in range(height))]


@pytest.mark.parametrize(
    "row",
    [
        Row("x", "", is_checked=True),
        Row("x", "", mark="check"),
        Row("x", "", lead="12"),
        Row("x", "", note="note"),
        Row("x", "", count=2, most=3),
        Row("x", "", actions=(("edit", "Change"),)),
        Row("x", "", keys="F2"),
    ],
    ids=["box", "mark", "number", "note", "counter", "action", "keys"],
)
def test_every_part_of_a_row_stands_on_the_other_side(view: RowsView, row: Row) -> None:
    view.show_rows((Row("first", "first"), row))
    QApplication.processEvents()
    plain = inked(view, "x")
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    other = inked(view, "x")
    width = view.viewport().width()
    assert plain
    assert (plain[0] < width / 2) != (other[0] < width / 2)
    assert other[-1] - other[0] == pytest.approx(plain[-1] - plain[0], abs=2)
    assert width - 1 - other[-1] == pytest.approx(plain[0], abs=2)
