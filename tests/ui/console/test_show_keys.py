"""The show keys in a session: one key, one command; and where the focus, a dialog or silence stop them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QStackedWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.console.number_entry import DIGITS_MS
from lfb_desktop.ui.console.panels.ideas import IdeasWidget
from lfb_desktop.ui.console.phones_desk import NONE_HERE
from lfb_desktop.ui.widgets.rows import RowsView
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, TEXTS, to
from tests.ui.console.test_keys import EVERY, NO, K, press


def at(desk: Desk, kind: StepKind) -> Desk:
    to(desk, kind)
    desk.page.setFocus()
    desk.page.activateWindow()
    assert QTest.qWaitForWindowActive(desk.page)
    return desk


def test_one_key_one_command(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.WHY)
    desk.sent.clear()
    for key in (K.Key_T, K.Key_T, K.Key_Plus, K.Key_Minus, K.Key_PageDown, K.Key_PageUp):
        QTest.keyClick(desk.page, key)
    s = desk.made.session
    assert desk.sent == [
        c.PauseClock(s),
        c.ResumeClock(s),
        c.AddTime(s, 60_000),
        c.AddTime(s, -60_000),
        c.GoOn(s),
        c.GoBack(s),
    ]


def test_keys_in_the_capture_field_are_typed(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.IDEAS)
    panel = desk.page.panel
    assert isinstance(panel, IdeasWidget)
    field = panel.capture.field.edit
    field.setFocus()
    desk.sent.clear()
    QTest.keyClicks(field, "Nobody Handles 12 Bugs. T+-=")
    QTest.keyClick(field, K.Key_PageDown)
    QTest.keyClick(field, K.Key_Left)
    assert field.text() == "Nobody Handles 12 Bugs. T+-="
    assert desk.sent == []
    assert not desk.page.stage.showing.is_black


def test_the_wall_turns_before_the_step_does(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.IDEAS)
    for n in range(30):
        desk.do(c.WriteSlip(desk.made.session, f"Idea {n}", f"t{n}"))
    desk.do(c.GoOn(desk.made.session))
    desk.page.setFocus()
    pages = desk.page.stage.pages()
    assert pages > 1
    desk.sent.clear()
    for page in range(1, pages):
        QTest.keyClick(desk.page, K.Key_PageDown)
        assert desk.page.stage.page == page
    assert desk.sent == []
    QTest.keyClick(desk.page, K.Key_PageUp)
    QTest.keyClick(desk.page, K.Key_PageDown)
    QTest.keyClick(desk.page, K.Key_PageDown)
    assert desk.sent == [c.GoOn(desk.made.session)]


def test_black_and_the_whole_why_and_esc(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.WHY)
    stage = desk.page.stage
    QTest.keyClick(desk.page, K.Key_B)
    assert stage.showing.is_black
    QTest.keyClick(desk.page, K.Key_H)
    assert stage.showing.is_whole_why
    QTest.keyClick(desk.page, K.Key_Escape)
    QTest.keyClick(desk.page, K.Key_Escape)
    assert (stage.showing.is_black, stage.showing.is_whole_why) == (False, False)
    assert desk.made.now.current is not None


def test_digits_then_enter_show_one_idea_alone(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.IDEAS)
    for n, text in enumerate(TEXTS):
        desk.do(c.WriteSlip(desk.made.session, text, f"t{n}"))
    desk.do(c.GoOn(desk.made.session))
    desk.page.setFocus()
    QTest.keyClicks(desk.page, "7")
    assert "7" in desk.page.bar.fact.text
    QTest.keyClick(desk.page, K.Key_Return)
    assert desk.page.stage.showing.alone == 7
    QTest.keyClick(desk.page, K.Key_Escape)
    assert desk.page.stage.showing.alone is None
    QTest.keyClicks(desk.page, "99")
    QTest.keyClick(desk.page, K.Key_Return)
    assert "99" in desk.told


def test_a_list_looks_for_rows_by_letters_until_esc_leaves_it(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.IDEAS)
    for n, text in enumerate(("Pay the night", "Join the rota early")):
        desk.do(c.WriteSlip(desk.made.session, text, f"t{n}"))
    desk.do(c.GoOn(desk.made.session))
    ideas = desk.page.focusWidget()
    assert isinstance(ideas, RowsView)
    ideas.choose(next(i.id for i in desk.made.now.ideas if i.text.startswith("Pay")))
    QTest.keyClick(ideas, K.Key_J)
    assert ideas.current() == next(i.id for i in desk.made.now.ideas if i.text.startswith("Join"))
    assert desk.told != str(NONE_HERE)
    QTest.keyClick(ideas, K.Key_Escape)
    assert desk.page.focusWidget() is desk.page
    QTest.keyClick(desk.page, K.Key_J)
    assert desk.told == str(NONE_HERE)


def test_esc_leaves_an_editor_and_f6_walks_the_regions(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.IDEAS)
    page = desk.page
    panel = page.panel
    assert isinstance(panel, IdeasWidget)
    panel.capture.field.edit.setFocus()
    QTest.keyClick(panel.capture.field.edit, K.Key_Escape)
    assert page.focusWidget() is page
    parts = [page.head, page.side, page.centre, page.right, page.bar]
    stops = page.regions()
    assert len(stops) == len(parts)
    assert all(part.isAncestorOf(stop) for part, stop in zip(parts, stops, strict=True))


def test_the_sign_is_the_last_stop_of_tab(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA)
    page = desk.page
    for kind in (StepKind.WHY, StepKind.IDEAS, StepKind.BALLOT):
        to(desk, kind)
        widget = page.head.stage
        order = []
        for _ in range(400):
            widget = widget.nextInFocusChain()
            if widget is page.head.stage:
                break
            if (
                widget is not page
                and widget.isVisible()
                and page.isAncestorOf(widget)
                and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            ):
                order.append(widget)
        assert order[-1] is page.bar.sign
        left = [w for w in order if page.side.isAncestorOf(w)]
        centre = [w for w in order if page.centre.isAncestorOf(w)]
        assert order.index(left[-1]) < order.index(centre[0])


def test_the_second_press_within_five_seconds(console: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = at(console(agenda=AGENDA), StepKind.IDEAS)
    page = desk.page
    desk.sent.clear()
    QTest.keyClick(page, K.Key_N)
    assert desk.sent == []
    assert page.bar.sign.text() == "6 are still writing. Press again."
    page.way._second.stop()
    page.way._second.timeout.emit()
    assert page.bar.sign.text() == "Reveal all ideas"
    page.bar.sign.click()
    page.bar.sign.click()
    assert desk.sent == [c.GoOn(desk.made.session)]


def test_a_held_whole_why_ends_with_the_key(
    console: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at(console(agenda=AGENDA), StepKind.WHY)
    now = [100.0]
    monkeypatch.setattr("lfb_desktop.ui.console.held_key.time.monotonic", lambda: now[0])
    QTest.keyPress(desk.page, K.Key_H)
    assert desk.page.stage.showing.is_whole_why
    now[0] += 1
    QTest.keyRelease(desk.page, K.Key_H)
    assert not desk.page.stage.showing.is_whole_why
    QTest.keyClick(desk.page, K.Key_H)
    assert desk.page.stage.showing.is_whole_why
    QApplication.processEvents()


def test_a_held_whole_why_ends_wherever_the_focus_went(
    console: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at(console(agenda=AGENDA), StepKind.IDEAS)
    now = [100.0]
    monkeypatch.setattr("lfb_desktop.ui.console.held_key.time.monotonic", lambda: now[0])
    panel = desk.page.panel
    assert isinstance(panel, IdeasWidget)
    QTest.keyPress(desk.page, K.Key_H)
    panel.capture.field.edit.setFocus()
    now[0] += 1
    QTest.keyRelease(panel.capture.field.edit, K.Key_H)
    assert not desk.page.stage.showing.is_whole_why
    QTest.keyPress(desk.page, K.Key_H)
    assert not desk.page.stage.showing.is_whole_why, "typed into the field"
    desk.page.setFocus()
    QTest.keyPress(desk.page, K.Key_H)
    now[0] += 1
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert not desk.page.stage.showing.is_whole_why, "another program has the keyboard"


def test_a_key_that_is_held_down_acts_once(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.WHY)
    desk.sent.clear()
    for key, text in ((K.Key_Plus, "+"), (K.Key_1, "1"), (K.Key_PageUp, "")):
        for is_repeat in (False, True, True):
            event = QKeyEvent(QEvent.Type.KeyPress, key, NO, text, is_repeat)
            QApplication.sendEvent(desk.page, event)
    assert desk.sent == [c.AddTime(desk.made.session, 60_000), c.GoBack(desk.made.session)]
    assert "Idea 1:" in desk.page.bar.fact.text


def test_digits_of_every_script_and_of_no_other_sign(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.WHY)
    for text in ("²", "½", "Ⅳ"):
        QApplication.sendEvent(desk.page, press(K.Key_unknown, text))
        assert not desk.page.numbers.is_collecting
    QApplication.sendEvent(desk.page, press(K.Key_unknown, "٣"))
    assert "Idea 3:" in desk.page.bar.fact.text
    QTest.keyClick(desk.page, K.Key_Escape)
    assert not desk.page.numbers.is_collecting
    QTest.keyClick(desk.page, K.Key_Enter)
    assert desk.told == ""


def test_digits_are_dropped_after_a_moment(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.WHY)
    before = desk.page.bar.fact.text
    QTest.keyClicks(desk.page, "12")
    assert desk.page.numbers._timer.interval() == DIGITS_MS
    assert desk.page.numbers._timer.isActive()
    desk.page.numbers._timer.timeout.emit()
    assert desk.page.bar.fact.text == before
    assert not desk.page.keys.is_collecting


def test_the_menu_asks_for_a_number(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.WHY)
    desk.page._menus.actions["alone"].trigger()
    assert desk.page.bar.fact.text == "Type the number of an idea, then Enter"
    QTest.keyClicks(desk.page, "7")
    assert desk.page.bar.fact.text.startswith("Idea 7:")


def test_silence_holds_on_every_window(console: Callable[..., Desk]) -> None:
    """Somebody else sits at the laptop."""
    desk = at(console(agenda=AGENDA), StepKind.WHY)
    desk.page.toggle_stage()
    stage = desk.page.stage.window
    assert stage is not None
    desk.sent.clear()
    desk.page.keys.is_silent = True
    before = desk.page.stage.showing
    for window in (desk.page, stage):
        window.activateWindow()
        for key in EVERY:
            QTest.keyClick(window, key)
        QTest.keyClicks(window, "12\r")
    assert (desk.sent, desk.page.stage.showing, desk.page.stage.is_open) == ([], before, True)
    desk.page.keys.is_silent = False
    QTest.keyClick(desk.page, K.Key_B)
    assert desk.page.stage.showing.is_black
    stage.close()


def test_no_key_acts_behind_a_dialog_or_a_menu(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.WHY)
    desk.sent.clear()
    dialog = QDialog(desk.page)
    dialog.open()
    QTest.keyClick(desk.page, K.Key_B)
    assert not desk.page.stage.showing.is_black
    dialog.close()
    menu = desk.page.menus()[0]
    menu.popup(desk.page.mapToGlobal(desk.page.rect().center()))
    QTest.keyClick(desk.page, K.Key_B)
    assert not desk.page.stage.showing.is_black
    menu.close()
    QTest.keyClick(desk.page, K.Key_B)
    assert desk.page.stage.showing.is_black


def test_the_stage_takes_keys_also_while_another_page_is_shown(
    console: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = at(console(agenda=AGENDA), StepKind.WHY)
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.addWidget(desk.page)
    pages.addWidget(QLabel("Home"))
    pages.show()
    desk.page.toggle_stage()
    stage = desk.page.stage.window
    assert stage is not None
    pages.setCurrentIndex(1)
    stage.activateWindow()
    assert QTest.qWaitForWindowActive(stage)
    for key in (K.Key_B, K.Key_N):
        QTest.keyClick(stage, key)
    assert desk.page.stage.showing.is_black
    assert desk.sent[-1] == c.GoOn(desk.made.session)
    QTest.keyClick(stage, K.Key_F5)
    assert not desk.page.stage.is_open
    pages.removeWidget(desk.page)
    desk.page.setParent(None)
    pages.hide()


def test_a_clicker_acts_in_the_capture_field_until_something_is_typed(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.IDEAS)
    panel = desk.page.panel
    assert isinstance(panel, IdeasWidget)
    line = panel.capture.field.edit
    line.setFocus()
    QTest.keyClick(line, K.Key_Period)
    assert desk.page.stage.showing.is_black
    QTest.keyClick(line, K.Key_Period)
    QTest.keyClick(line, K.Key_PageDown)
    assert desk.page.bar.sign.text().endswith("Press again.")
    QTest.keyClicks(line, "Be brief.")
    assert line.text() == "Be brief."
    assert not desk.page.stage.showing.is_black


def test_space_presses_the_button_that_has_the_focus(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.WHY)
    desk.page.bar.pause.setFocus()
    desk.sent.clear()
    QTest.keyClick(desk.page.bar.pause, K.Key_Space)
    assert desk.sent == [c.PauseClock(desk.made.session)]


def test_esc_leaves_the_full_screen_of_this_window_last(console: Callable[..., Desk]) -> None:
    desk = at(console(agenda=AGENDA), StepKind.WHY)
    page = desk.page
    page.setWindowState(Qt.WindowState.WindowFullScreen)
    QTest.keyClick(page, K.Key_B)
    QTest.keyClick(page, K.Key_Escape)
    assert (page.stage.showing.is_black, page.isFullScreen()) == (False, True)
    QTest.keyClick(page, K.Key_Escape)
    assert not page.isFullScreen()
    QTest.keyClick(page, K.Key_Escape)
    assert page.isVisible()
