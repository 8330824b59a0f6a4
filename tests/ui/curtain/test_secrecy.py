"""What the curtain keeps: nothing of a turn stays on this laptop, and no key leads round it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.console.key_focus import TABLE
from lfb_desktop.ui.curtain.levels_form import LevelsForm
from lfb_desktop.ui.curtain.marks_form import MarksForm
from lfb_desktop.ui.curtain.objections_form import ObjectionsForm
from lfb_desktop.ui.curtain.writing_form import WritingForm
from lfb_desktop.ui.widgets import two_lines
from tests.ui.console.story import AGENDA, TEXTS, to
from tests.ui.curtain.turns import (
    CTRL,
    SHIFT,
    K,
    Make,
    at_ballot,
    begin,
    curtain_of,
    focus,
    form_of,
    give_back,
    hand_in,
    press,
    sit_down,
    type_,
)

SECRET = "a thought of my own"


def texts_of(widget: QWidget) -> Iterator[str]:
    """Every text that a widget shows, tells, or would bring back."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    yield widget.windowTitle()
    for role in ("text", "placeholderText", "currentText", "toPlainText"):
        read = getattr(widget, role, None)
        found = read() if callable(read) else read
        if isinstance(found, str):
            yield found
    if isinstance(widget, QLineEdit) and widget.isUndoAvailable():
        before = widget.text()
        widget.undo()
        yield widget.text()
        widget.redo()
        assert widget.text() == before
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for n in range(model.rowCount()):
            yield from (str(model.index(n, 0).data(role)) for role in (0, 11, 257))


def everything_shown() -> str:
    return "\n".join(text for widget in QApplication.allWidgets() for text in texts_of(widget))


def after_deletes() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_no_text_is_left_in_any_widget_after_a_turn(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    curtain = sit_down(desk, "Greta")
    type_(SECRET)
    type_(f"{SECRET} changed", enter=False)
    assert SECRET in everything_shown(), "the walk sees what is there"
    hand_in()
    assert SECRET not in everything_shown()
    assert two_lines._broken.cache_info().currsize == 0, "nor is it kept for painting"
    assert curtain.end.isVisible()
    give_back()
    after_deletes()
    assert SECRET not in everything_shown()
    desk.page.refresh()
    assert SECRET not in everything_shown()


@pytest.mark.parametrize("kind", [StepKind.CLARITY, StepKind.CLOSING])
def test_no_sentence_is_left_either(console: Make, kind: StepKind) -> None:
    desk = console(agenda=AGENDA)
    to(desk, kind)
    sit_down(desk, "Greta")
    if kind is StepKind.CLOSING:
        form = form_of(curtain_of(desk))
        assert isinstance(form, LevelsForm)
        form.sentence.edit.setFocus()
    type_(SECRET)
    assert SECRET not in everything_shown()
    give_back()
    after_deletes()
    assert not desk.page.findChildren(LevelsForm)


def test_an_objection_is_gone_with_its_mark(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA), TEXTS[:2])
    form = form_of(sit_down(desk, "Greta"))
    assert isinstance(form, ObjectionsForm)
    type_("1")
    type_(SECRET)
    type_("0")
    assert [row.objects.isChecked() for row in form.rows] == [False, False]
    assert SECRET not in everything_shown()


def test_the_facilitators_key_in_the_middle_leaves_nothing_either(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    curtain = sit_down(desk, "Greta")
    type_(SECRET)
    type_("half a thou", enter=False)
    press(K.Key_Return, CTRL | SHIFT)
    assert curtain.notice.text().startswith("What is not handed in is lost.")
    assert curtain.isVisible()
    press(K.Key_Return, CTRL | SHIFT)
    assert not curtain.isVisible()
    after_deletes()
    step = desk.made.now.current
    assert step is not None
    assert [s.text for s in step.slips] == [SECRET]
    shown = everything_shown()
    assert SECRET not in shown
    assert "half a thou" not in shown


def test_fields_remember_nothing(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA), TEXTS[:2])
    for kind in (StepKind.BALLOT, StepKind.CLOSING):
        if kind is StepKind.CLOSING:
            to(desk, kind)
        curtain = sit_down(desk, "Greta")
        assert curtain.part is not None
        edits = [e for e in curtain.findChildren(QLineEdit) if not isinstance(e.parent(), QAbstractSpinBox)]
        assert edits
        for edit in edits:
            assert edit.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
            assert edit.inputMethodHints() & Qt.InputMethodHint.ImhNoPredictiveText
            assert edit.completer() is None
            assert edit.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
        assert not curtain.findChildren(QTextEdit)
        assert not curtain.findChildren(QPlainTextEdit)
        give_back()


def test_what_was_copied_in_a_turn_is_not_left_for_the_next(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("of the facilitator")
    sit_down(desk, "Greta")
    hand_in()
    assert clipboard.text() == "of the facilitator"
    press(K.Key_Return)
    press(K.Key_Return)
    type_(SECRET, enter=False)
    press(K.Key_A, CTRL)
    press(K.Key_C, CTRL)
    assert clipboard.text() == SECRET
    hand_in()
    assert clipboard.text() == ""


def test_no_show_key_acts_behind_the_curtain(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    desk.page.toggle_stage()
    stage = desk.page.stage
    shown, step = stage.view, desk.made.now.step_id
    curtain = begin(desk, "Greta")
    for _ in range(2):
        for key in TABLE:
            QTest.keyClick(focus(), Qt.Key(key))
            if stage.window is not None:
                QTest.keyClick(stage.window, Qt.Key(key))
            assert curtain.isVisible()
        if curtain.part is None:
            curtain.pass_on.sign.click()
    assert stage.is_open
    assert (stage.view, desk.made.now.step_id, desk.sent) == (shown, step, [])
    give_back()
    QTest.keyClick(desk.page, K.Key_B)
    assert stage.showing.is_black
    stage.close()


def test_no_shortcut_and_no_menu_is_in_reach(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    window = desk.page.window()
    assert isinstance(window, QMainWindow)
    action = window.menuBar().actions()[0].menu().actions()[0]  # type: ignore[attr-defined]
    heard: list[str] = []
    action.triggered.connect(lambda: heard.append("new"))
    press(K.Key_N, CTRL)
    assert heard == ["new"], "the shortcut acts without the curtain"
    curtain = sit_down(desk, "Greta")
    assert not window.menuBar().isVisible()
    assert not desk.page.isVisible()
    for key in (K.Key_N, K.Key_Z, K.Key_Q, K.Key_E, K.Key_G):
        press(key, CTRL)
    press(K.Key_S, Qt.KeyboardModifier.AltModifier)
    press(K.Key_F6)
    press(K.Key_F10)
    assert heard == ["new"]
    assert curtain.isVisible()
    for _ in range(30):
        press(K.Key_Tab)
        assert curtain.isAncestorOf(focus())
    give_back()
    assert window.menuBar().isVisible()
    assert desk.page.isVisible()
    press(K.Key_N, CTRL)
    assert heard == ["new", "new"]


def test_esc_never_leaves_the_curtain(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    curtain = begin(desk, "Greta")
    for _ in range(3):
        press(K.Key_Escape)
        assert curtain.isVisible()
        if curtain.part is None:
            press(K.Key_Return)
    hand_in()
    press(K.Key_Escape)
    assert curtain.isVisible()


def test_the_second_press_has_five_seconds(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    curtain = sit_down(desk, "Greta")
    press(K.Key_Return, CTRL | SHIFT)
    assert curtain.notice.text() == "Press again to take the laptop back."
    curtain.key.second.stop()
    curtain.key.second.timeout.emit()
    assert curtain.notice.text() == "Whoever runs the laptop: Ctrl Shift Enter, twice"
    press(K.Key_Return, CTRL | SHIFT)
    assert curtain.isVisible()
    press(K.Key_Return, CTRL | SHIFT)
    assert not curtain.isVisible()


def test_with_a_code_the_keys_alone_bring_nothing_back(
    console: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    code = ["4711"]
    monkeypatch.setattr(type(desk.page.turns._ports), "code", lambda ports: code[0], raising=False)
    curtain = sit_down(desk, "Greta")
    type_("2")
    for _ in range(4):
        press(K.Key_Return, CTRL | SHIFT)
    assert curtain.code.isVisible()
    assert curtain.part is not None
    assert not curtain.part.isVisible()
    type_("1234", enter=False)
    assert curtain.code.wrong.text() == "This is not the code."
    assert curtain.code.edit.text() == ""
    press(K.Key_Escape)
    assert curtain.part.isVisible()
    form = form_of(curtain)
    assert isinstance(form, MarksForm)
    assert form.given.text() == "1 of 3 dots given"
    assert form.numbers.edit.hasFocus()
    curtain.idle.timeout.emit()
    press(K.Key_Return, CTRL | SHIFT)
    press(K.Key_Return, CTRL | SHIFT)
    assert curtain.code.isVisible()
    press(K.Key_Escape)
    assert form.numbers.edit.hasFocus()
    press(K.Key_Return, CTRL | SHIFT)
    type_("4711", enter=False)
    assert not curtain.isVisible()


def test_a_minute_without_a_key_covers_the_text(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    curtain = sit_down(desk, "Greta")
    type_("half a thou", enter=False)
    assert curtain.idle.interval() == 60_000
    assert curtain.idle.isActive()
    curtain.idle.timeout.emit()
    form = form_of(curtain)
    assert isinstance(form, WritingForm)
    assert curtain.covered.isVisible()
    assert not form.field.isVisible()
    press(K.Key_X)
    assert form.field.edit.hasFocus()
    assert form.field.text == "half a thou"
    assert not any("half a thou" in label.text() for label in curtain.findChildren(QLabel))


def test_it_covers_the_whole_window_in_every_size(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    curtain = sit_down(desk, "Greta")
    window = desk.page.window()
    for size in ((1024, 700), (1600, 1000)):
        window.resize(*size)
        QApplication.processEvents()
        assert curtain.geometry() == window.rect()


def test_a_secret_command_prints_nothing_of_it(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    curtain = sit_down(desk, "Greta")
    type_(SECRET)
    assert curtain._turn is not None
    assert SECRET not in repr(curtain._turn.own)
    assert {repr(x) for x in desk.sent} == {f"<{c.WriteSlip.__name__}>"}
