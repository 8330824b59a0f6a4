"""The show keys: what acts where, and above all where nothing acts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.console.keys import TABLE, Act, act_of
from lfb_desktop.ui.console.panels.ideas import IdeasWidget
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, TEXTS, to

K = Qt.Key
NO = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NO) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


def test_every_key_acts_on_a_button_and_on_the_page(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    for key, act in TABLE.items():
        assert act_of(press(Qt.Key(key)), button) is act
        assert act_of(press(Qt.Key(key)), None) is act


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QSpinBox])
def test_nothing_acts_in_an_editor_but_esc(qtbot: QtBot, kind: type) -> None:
    editor = kind()
    qtbot.addWidget(editor)
    if isinstance(editor, QLineEdit):
        editor.setText("Half a thou")
    acting = {Qt.Key(key) for key in TABLE if act_of(press(Qt.Key(key)), editor) is not None}
    assert acting == {K.Key_Escape}


def test_a_clicker_acts_while_the_field_is_empty_and_letters_never_do(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    acting = {Qt.Key(key) for key in TABLE if act_of(press(Qt.Key(key)), line) is not None}
    assert acting == {K.Key_Escape, K.Key_PageDown, K.Key_PageUp, K.Key_F5}


@pytest.mark.parametrize("kind", [QListView, QComboBox])
def test_in_lists_letters_and_arrows_stay_but_the_clicker_acts(qtbot: QtBot, kind: type) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    for key in (K.Key_N, K.Key_P, K.Key_T, K.Key_H, K.Key_Left, K.Key_Right):
        assert act_of(press(key), widget) is None
    for key in (K.Key_PageDown, K.Key_PageUp, K.Key_B, K.Key_Period, K.Key_F5):
        assert act_of(press(key), widget) is TABLE[key]


def test_on_the_stage_all_of_them_act(qtbot: QtBot) -> None:
    line = QLineEdit("text")
    qtbot.addWidget(line)
    assert all(act_of(press(Qt.Key(key)), line, True) is act for key, act in TABLE.items())


def test_a_command_key_is_no_show_key() -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    assert act_of(press(K.Key_T, "t", ctrl), None) is None
    assert act_of(press(K.Key_Plus, "+", Qt.KeyboardModifier.ShiftModifier), None) is Act.MORE


def at(desk: Desk, kind: StepKind) -> Desk:
    to(desk, kind)
    desk.page.setFocus()
    desk.page.activateWindow()
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
    monkeypatch.setattr("lfb_desktop.ui.console.keys.time.monotonic", lambda: now[0])
    QTest.keyPress(desk.page, K.Key_H)
    assert desk.page.stage.showing.is_whole_why
    now[0] += 1
    QTest.keyRelease(desk.page, K.Key_H)
    assert not desk.page.stage.showing.is_whole_why
    QTest.keyClick(desk.page, K.Key_H)
    assert desk.page.stage.showing.is_whole_why
    QApplication.processEvents()
