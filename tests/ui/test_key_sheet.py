"""F1: all keys, found by typing, without a mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.model import Why
from lfb_desktop.domain.texts import IDEA
from lfb_desktop.ui.key_names import said_of
from lfb_desktop.ui.key_sheet import KeyGroup, KeySheet
from lfb_desktop.ui.key_table import TABLE
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.words import Words
from tests.ui.home.windows import Desk, clipped, desk, nameless, theme

__all__ = ["desk", "theme"]
K = Qt.Key
SIZES = [(1024, 640), (1024, 768), (1440, 900), (1920, 1080)]


def opened(theme: Theme, window: QWidget, size: tuple[int, int] = (1440, 900)) -> KeySheet:
    window.resize(*size)
    window.show()
    sheet = KeySheet(theme, window)
    sheet.open()
    QApplication.processEvents()
    return sheet


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def lines(sheet: KeySheet) -> list[str]:
    """What can be read, line by line, in the words of a screen reader."""
    shown = [words for words in sheet.area.findChildren(Words) if words.isVisible()]
    return [words.accessibleName() for words in shown if words.accessibleName()]


def test_all_keys_are_there(theme: Theme, window: QWidget) -> None:
    sheet = opened(theme, window)
    assert sorted(lines(sheet)) == sorted(f"{said_of(entry)}: {entry.does}" for entry in TABLE)
    assert "Page Down, Right, N: Go on: the next page first" in lines(sheet)[0]


def test_typing_finds_keys_words_and_groups(theme: Theme, window: QWidget) -> None:
    sheet = opened(theme, window)
    assert sheet.focusWidget() is sheet.wanted
    QTest.keyClicks(sheet.wanted, "Ctrl E")
    assert "Ctrl E: Write down an idea for somebody." in lines(sheet)
    assert sheet.found.text() == f"{len(lines(sheet))} of {len(TABLE)}"
    sheet.wanted.setText("minute less")
    assert lines(sheet) == ["−: One minute less."]
    assert [group.isVisible() for group in sheet.groups].count(True) == 1
    sheet.wanted.setText("themes")
    assert len(lines(sheet)) >= 2
    sheet.wanted.setText("<b>zebra</b>")
    assert lines(sheet) == []
    assert sheet._nothing.text() == "Nothing with “<b>zebra</b>”. Try one word."
    sheet.wanted.setText(" ")
    assert len(lines(sheet)) == len(TABLE)
    assert not sheet._nothing.isVisible()


@pytest.mark.parametrize("key", [K.Key_Escape, K.Key_F1])
def test_it_closes_by_key_while_something_is_looked_for(theme: Theme, window: QWidget, key: Qt.Key) -> None:
    sheet = opened(theme, window)
    QTest.keyClicks(sheet.wanted, "F5")
    QTest.keyClick(sheet.wanted, K.Key_Return)
    assert sheet.isVisible()
    QTest.keyClick(sheet.wanted, key)
    assert not sheet.isVisible()


def test_it_leads_to_the_manual(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    for press in (
        lambda sheet: sheet.manual.click(),
        lambda sheet: QTest.keyClick(sheet.wanted, K.Key_F1, Qt.KeyboardModifier.ShiftModifier),
    ):
        sheet = opened(theme, window)
        with qtbot.waitSignal(sheet.manual_asked):
            press(sheet)
        assert not sheet.isVisible()


def test_it_scrolls_from_the_field(theme: Theme, window: QWidget) -> None:
    sheet = opened(theme, window, (1024, 768))
    bar = sheet.area.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(sheet.wanted, K.Key_Down)
    down = bar.value()
    assert down > 0
    QTest.keyClick(sheet.wanted, K.Key_PageDown)
    assert bar.value() > down
    for key in (K.Key_Up, K.Key_PageUp):
        QTest.keyClick(sheet.wanted, key)
    assert bar.value() == 0
    QTest.keyClick(sheet.wanted, K.Key_Left)
    assert bar.value() == 0


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_it_fits(theme: Theme, window: QWidget, size: tuple[int, int]) -> None:
    sheet = opened(theme, window, size)
    assert sheet.width() <= size[0]
    assert sheet.height() <= size[1]
    assert clipped(sheet.area.widget()) == []
    assert nameless(sheet) == []
    tops = {group.mapTo(sheet, group.rect().topLeft()).x() for group in sheet.findChildren(KeyGroup)}
    assert len(tops) == 2


def test_f1_and_the_question_mark_open_it_everywhere_but_in_a_field(desk: Desk, theme: Theme) -> None:
    asked: list[QWidget] = []
    object.__setattr__(desk.window._ports, "show_keys", asked.append)
    window = desk.window
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    for page in ("home", "prepare"):
        if page == "prepare":
            window.open_session(desk.make(Why("A why.")))
        asked.clear()
        window._stack.currentWidget().regions()[0].setFocus()  # type: ignore[attr-defined]
        QTest.keyClick(window.focusWidget(), K.Key_F1)
        QTest.keyClick(window.focusWidget(), K.Key_Question)
        assert asked == [window, window], page
    page_now = window._prepare
    assert page_now is not None
    page_now.why.why_line.setFocus()
    QTest.keyClick(page_now.why.why_line, K.Key_F1)
    assert len(asked) == 3
    QTest.keyClick(page_now.why.why_line, "?")
    assert len(asked) == 3
    assert "?" in page_now.why.why_line.toPlainText()


@pytest.mark.parametrize("kind", ["line", "field"])
def test_a_question_mark_may_be_typed(desk: Desk, theme: Theme, kind: str) -> None:
    asked: list[QWidget] = []
    object.__setattr__(desk.window._ports, "show_keys", asked.append)
    host = desk.window.home
    field = Field(theme, "Idea", IDEA)
    editor = QLineEdit(host) if kind == "line" else field.edit
    editor.setParent(host)
    editor.show()
    editor.setFocus()
    QTest.keyClicks(editor, "Why? Who?")
    assert editor.text() == "Why? Who?"
    assert asked == []
