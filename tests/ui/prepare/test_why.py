"""The why in Prepare: what is typed is sent without a button, and what is refused is kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Why
from lfb_desktop.ui.home.draft import WAIT_MS, put_text, text_of
from lfb_desktop.ui.home.field import BareLine
from tests.ui import everywhere
from tests.ui.home.windows import Desk
from tests.ui.prepare.pages import KEY, WHY, now_of, number, open_page, text

STRANGE = (
    "\U0001f469\u200d\U0001f469\u200d\U0001f467 warum? \U0001f3f3\ufe0f\u200d\U0001f308",
    "لماذا ننتظر أسابيع؟",
    "なぜ待つのか",
    "a\u0301\u0302 e\u0308\u00a0x",
    "  <b>no</b> &amp; {x} %s  ",
)


# Saving without a button.


def test_the_why_is_sent_when_the_field_is_left(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    assert QApplication.focusWidget() is page.why.why_line
    qtbot.keyClicks(page.why.why_line, WHY)
    assert now_of(desk, page).text == ""
    qtbot.keyClick(page.why.why_line, KEY.Key_Tab)
    assert now_of(desk, page).text == WHY
    qtbot.waitUntil(lambda: page._saved.text() == "saved", timeout=1000)
    assert QApplication.focusWidget() is page.why.reason_lines


def test_it_is_sent_after_a_moment_without_typing(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    qtbot.keyClicks(page.why.why_line, WHY)
    qtbot.waitUntil(lambda: now_of(desk, page).text == WHY, timeout=WAIT_MS + 1500)
    assert QApplication.focusWidget() is page.why.why_line


def test_every_part_of_the_why_is_kept_apart(desk: Desk) -> None:
    page = open_page(desk)
    put_text(page.why.why_line, WHY)
    put_text(page.why.reason_lines, "Two people left.\nOthers sleep badly.")
    put_text(page.why.result_lines, "nobody is woken twice")
    assert page.flush()
    assert now_of(desk, page) == Why(WHY, "Two people left.\nOthers sleep badly.", "nobody is woken twice")


def test_a_why_that_is_too_long_stays_and_says_so_while_other_fields_are_taken(desk: Desk) -> None:
    page = open_page(desk, Why(WHY))
    long = "why " * 76
    put_text(page.why.why_line, long)
    put_text(page.why.reason_lines, "Because.")
    assert not page.flush()
    assert page.why._why_field.refusal.text() == (
        "This is 303 characters long; 300 fit here. Shorten it or split it."
    )
    assert text_of(page.why.why_line) == long
    assert now_of(desk, page) == Why(WHY, "Because.")
    assert page.why._why_field.hint.text() == "303 of 90 characters"
    desk.window.go_home()
    assert desk.window._prepare is page, "a refused text keeps the page"
    put_text(page.why.why_line, "Short.")
    assert page.flush()
    assert page.why._why_field.refusal.isHidden()


@pytest.mark.parametrize("typed", STRANGE)
def test_strange_texts_stand_as_they_were_typed(desk: Desk, typed: str) -> None:
    page = open_page(desk)
    put_text(page.why.why_line, typed)
    assert page.flush()
    assert now_of(desk, page).text == typed.strip()


def test_line_breaks_in_the_why_are_refused_not_swallowed(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    QApplication.clipboard().setText("one\ntwo")
    page.why.why_line.paste()
    assert not page.flush()
    assert text_of(page.why.why_line) == "one\ntwo"
    assert "Take out the line breaks" in page.why._why_field.refusal.text()
    put_text(page.why.why_line, "one two")
    page.flush()


def test_a_view_never_touches_what_is_being_typed(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, Why(WHY))
    qtbot.keyClicks(page.why.why_line, " More")
    typed = text_of(page.why.why_line)
    desk.room.do(c.PoseWhy(page._session, Why("From elsewhere", "A reason")))
    assert text_of(page.why.why_line) == typed
    assert text_of(page.why.reason_lines) == "A reason"


def test_saved_is_said_only_when_everything_is(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    put_text(page.why.why_line, "x" * 301)
    page.flush()
    number(page, "minutes").spin.setValue(9)
    qtbot.wait(10)
    assert page._saved.text() == ""
    put_text(page.why.why_line, WHY)
    page.flush()
    qtbot.waitUntil(lambda: page._saved.text() == "saved", timeout=1000)
    put_text(text(page, "title").line, "Come in")
    assert page._saved.text() == ""
    page.flush()


# Given and open.


def test_lines_are_added_edited_and_taken_out(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    given = page.why.given
    qtbot.mouseClick(given._add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), "Customers keep their 99.9 %")
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "No new hires")
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert now_of(desk, page).given == ("Customers keep their 99.9 %", "No new hires")
    put_text(given._rows[0].edit, "Customers keep their 99 %")
    assert page.flush()
    qtbot.mouseClick(given._rows[1].remove, Qt.MouseButton.LeftButton)
    assert now_of(desk, page).given == ("Customers keep their 99 %",)


def test_an_emptied_line_is_gone(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, Why(WHY, given=("One", "Two")))
    given = page.why.given
    given._rows[0].edit.setFocus()
    put_text(given._rows[0].edit, "")
    page.why.why_line.setFocus()
    qtbot.wait(10)
    assert now_of(desk, page).given == ("Two",)
    assert [text_of(row.edit) for row in given._rows] == ["Two"]


def test_the_thirteenth_line_is_refused_and_kept(desk: Desk) -> None:
    page = open_page(desk, Why(WHY, open=tuple(f"Line {n}" for n in range(12))))
    lines = page.why.open
    lines._on_add_clicked()
    put_text(lines._rows[-1].edit, "One more")
    assert not page.flush()
    assert lines._refusal.text() == "At most 12 lines fit here. Put two into one."
    assert text_of(lines._rows[-1].edit) == "One more"
    put_text(lines._rows[-1].edit, "")
    assert page.flush()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_full_line_begins_where_it_begins_when_the_window_is_mirrored(mirrored: None, desk: Desk) -> None:
    page = open_page(desk, Why(WHY, given=("11 hours of rest after a night call",)))
    pushed = []
    for width in range(1024, 1124, 3):
        desk.window.resize(width, 768)
        everywhere.settle()
        [line] = page.findChildren(BareLine)
        if line.contentOffset().x():
            pushed.append(width)
    assert pushed == []
