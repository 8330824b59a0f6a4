"""The manual in its window: from page to page, found by typing, in every look, and out of a session's way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from lfb_desktop import app, paths
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind, Why
from lfb_desktop.ui.curtain.covering import Covering
from lfb_desktop.ui.dress import put_on
from lfb_desktop.ui.manual.dressing import blocks, fragments
from lfb_desktop.ui.manual.moments import OF_KIND
from lfb_desktop.ui.manual.window import ManualWindow
from tests.rooms import running
from tests.ui.console.conftest import Open, console, theme_of
from tests.ui.console.story import AGENDA, to
from tests.ui.everywhere import settle
from tests.ui.home.windows import Desk, clipped, desk, nameless, theme

__all__ = ["console", "desk", "theme", "theme_of"]
K = Qt.Key


@pytest.fixture
def opened(desk: Desk) -> Iterator[ManualWindow]:
    made = ManualWindow(desk.window._ports, desk.window, *paths.manual())
    made.come_up(is_beside=False)
    settle()
    yield made
    if isValid(made):
        made.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(window: ManualWindow) -> str:
    return window.reader.toPlainText()


def pictures(window: ManualWindow) -> list[float]:
    """How wide each is."""
    formats = [f.charFormat() for b in blocks(window.reader.document()) for f in fragments(b)]
    return [form.toImageFormat().width() for form in formats if form.isImageFormat()]


# From page to page.


def test_it_begins_with_its_contents_and_goes_where_it_is_told(opened: ManualWindow) -> None:
    assert opened.page == "README"
    assert "One page for each moment" in words(opened)
    opened.reader.anchorClicked.emit(QUrl("writing.md"))
    assert opened.page == "writing"
    assert words(opened).startswith("Ideas in silence")
    assert opened.contents.current() == "writing"
    assert opened.windowTitle() == "Ideas in silence - Manual"
    assert "<!--" not in words(opened)
    assert "The Console in the silent round" in words(opened), "what a picture shows can be read"
    for nowhere in ("https://example.org", "no-such-page.md"):
        opened.reader.anchorClicked.emit(QUrl(nowhere))
        assert opened.page == "writing"
    opened.go_to("no such page")
    assert opened.page == "README"


def test_back_and_forward_come_to_the_same_place(opened: ManualWindow) -> None:
    assert not opened.back.isEnabled()
    assert not opened.forward.isEnabled()
    opened.contents.choose("ballot")
    opened.reader.verticalScrollBar().setValue(120)
    opened.contents.choose("words")
    opened.back.click()
    assert (opened.page, opened.reader.verticalScrollBar().value()) == ("ballot", 120)
    opened.back.click()
    assert opened.page == "README"
    assert not opened.back.isEnabled()
    opened.forward.click()
    opened.forward.click()
    assert opened.page == "words"
    opened.back.click()
    opened.go_to("keys")
    assert not opened.forward.isEnabled()


# Finding.


def shown(window: ManualWindow) -> list[str]:
    return [row.key for row in window.contents.rows() if not row.is_heading]


def test_typing_narrows_the_contents_and_marks_the_words(opened: ManualWindow) -> None:
    every = shown(opened)
    opened.go_to("laptop")
    opened.wanted.setText("paper BALLOT")
    found = shown(opened)
    assert "laptop" in found
    assert 1 < len(found) < len(every)
    assert opened.page == "laptop", "reading is not interrupted by typing"
    assert opened.found.text() == f"{len(found)} of {len(every)} pages"
    marks = opened.reader.extraSelections()
    assert {mark.cursor.selectedText().casefold() for mark in marks} == {"paper", "ballot"}
    opened.wanted.setText("zebra")
    assert shown(opened) == []
    assert opened.found.text() == "Nothing with “zebra”. Try one word."
    opened.wanted.clear()
    assert shown(opened) == every
    assert opened.reader.extraSelections() == []


def test_enter_goes_from_place_to_place_and_on_to_the_next_page(opened: ManualWindow) -> None:
    opened.wanted.setFocus()
    opened.wanted.setText("handwriting")
    assert shown(opened) == ["secrecy"]
    QTest.keyClick(opened.wanted, K.Key_Return)
    assert opened.page == "secrecy"
    assert opened.reader.textCursor().selectedText().casefold() == "handwriting"
    opened.wanted.setText("lot")
    for _ in range(40):
        QTest.keyClick(opened.wanted, K.Key_Return)
        assert opened.page in shown(opened)
        assert opened.reader.textCursor().selectedText().casefold() == "lot"
    opened.wanted.setText("zebra")
    QTest.keyClick(opened.wanted, K.Key_Return)
    assert opened.isVisible()


def test_find_has_its_key(opened: ManualWindow) -> None:
    opened.activateWindow()
    assert QTest.qWaitForWindowActive(opened)
    opened.reader.setFocus()
    QTest.keySequence(opened.reader, QKeySequence("Ctrl+F"))
    assert opened.focusWidget() is opened.wanted


# The look.


@pytest.mark.parametrize("size", [(700, 560), (1024, 768), (1440, 900)], ids=str)
def test_pictures_are_as_wide_as_the_page_at_most(opened: ManualWindow, size: tuple[int, int]) -> None:
    opened.go_to("writing")
    opened.resize(*size)
    settle()
    settle()
    room = opened.reader.viewport().width()
    assert len(pictures(opened)) == 2
    assert all(160 <= width <= room for width in pictures(opened))
    assert opened.reader.document().idealWidth() <= room + 1
    assert clipped(opened) == []
    assert nameless(opened) == []


def test_another_look_is_put_on_where_one_reads(opened: ManualWindow, desk: Desk) -> None:
    opened.go_to("ballot")
    opened.reader.verticalScrollBar().setValue(150)
    look = desk.window._ports.theme
    ink = look.palette.text
    look.wear_dark(True)
    put_on(look)
    assert opened.reader.verticalScrollBar().value() == 150
    cursor = opened.reader.textCursor()
    cursor.setPosition(3)
    assert cursor.charFormat().foreground().color() == look.dark.text != ink
    look.wear_dark(False)
    put_on(look)


def test_the_text_grows_with_that_of_the_app(opened: ManualWindow, desk: Desk) -> None:
    opened.go_to("words")
    before, asked = opened.reader.document().size().height(), desk.wishes.text_size
    opened.larger.click()
    opened.larger.click()
    settle()
    assert desk.wishes.text_size == asked + 20
    assert opened.reader.document().size().height() > before
    opened.smaller.click()
    opened.smaller.click()
    assert desk.wishes.text_size == asked


# In the app.


@pytest.fixture
def asked(desk: Desk) -> list[tuple[str, bool]]:
    heard: list[tuple[str, bool]] = []
    object.__setattr__(
        desk.window._ports, "show_manual", lambda window, page, is_beside: heard.append((page, is_beside))
    )
    return heard


def test_home_and_prepare_ask_for_their_page(desk: Desk, asked: list[tuple[str, bool]]) -> None:
    window = desk.window
    for go, page in (
        (window.go_home, "preparing"),
        (window.go_to_people, "settings"),
        (window.go_to_settings, "settings"),
        (lambda: window.open_session(desk.make(Why("A why."))), "preparing"),
    ):
        asked.clear()
        go()
        window.show_manual()
        assert asked == [(page, False)]


def test_shift_f1_asks_from_a_field_too(desk: Desk, asked: list[tuple[str, bool]]) -> None:
    desk.window.open_session(desk.make(Why("A why.")))
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    page = desk.window._prepare
    assert page is not None
    page.why.why_line.setFocus()
    QTest.keyClick(page.why.why_line, K.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [("preparing", False)]


def test_every_moment_of_a_session_has_its_page(console: Open) -> None:
    here = console(agenda=AGENDA)
    for kind in dict.fromkeys(plan.kind for plan in AGENDA):
        to(here, kind)
        assert here.page.manual_page() == (OF_KIND[kind], True)
    here.do(c.StopForToday(here.made.session, "2026-03-09"))
    assert here.page.manual_page() == ("stopping", False)
    here.do(c.TakeUp(here.made.session))
    here.do(c.GoOn(here.made.session))
    assert here.page.manual_page() == (OF_KIND[StepKind.SO_FAR], True)
    here.do(c.GoOn(here.made.session))
    here.do(c.EndSession(here.made.session))
    assert here.page.manual_page() == ("afterwards", False)


def test_beside_a_session_the_keys_stay_where_they_are(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    made = ManualWindow(desk.window._ports, desk.window, *paths.manual())
    made.come_up(is_beside=True)
    settle()
    assert made.isVisible()
    assert made.keys_note.isVisible()
    assert desk.window.isActiveWindow()
    made.come_up(is_beside=True)
    assert QTest.qWaitForWindowActive(made)
    settle()
    assert not made.keys_note.isVisible()
    made.close()


def test_it_stands_on_the_screen_of_the_console_and_fits_it(opened: ManualWindow, desk: Desk) -> None:
    assert desk.window.screen().availableGeometry().contains(opened.geometry())


def test_another_language_closes_it(opened: ManualWindow) -> None:
    QApplication.sendEvent(opened, QEvent(QEvent.Type.LanguageChange))
    assert not opened.isVisible()


def test_it_does_not_stand_over_a_curtain(opened: ManualWindow, desk: Desk) -> None:
    over = QWidget()
    covering = Covering(over)
    covering.begin(desk.window)
    assert not opened.isVisible()
    covering.end()
    over.setParent(None)
    over.deleteLater()


def test_the_app_opens_one_and_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    started = app.compose(paths.under(tmp_path), None)
    started.window.show()
    running_at = _session(tmp_path)
    started.open_team_file(running_at)
    settle()
    started.window.show_manual()
    [made] = started.window.findChildren(ManualWindow)
    assert made.page == "arriving"
    started._ports.show_manual(started.window, "", False)
    started._ports.show_manual(started.window, "words", False)
    assert started.window.findChildren(ManualWindow) == [made]
    assert made.page == "words"
    started.window.close_at_once()
    started.close()
    started.dispose()


def _session(folder: Path) -> Path:
    made = running(folder / "team.lfb")
    made.store.close()
    return folder / "team.lfb"
