"""The show keys: what acts where, and above all where nothing acts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lfb_desktop.ui.console.key_focus import TABLE, Act, Focus, act_of, focus_of, take_clicker
from lfb_desktop.ui.key_table import Bound, of_bound

K = Qt.Key
NO = Qt.KeyboardModifier.NoModifier


CLICKER = (K.Key_PageDown, K.Key_PageUp, K.Key_B, K.Key_Period, K.Key_F5)
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
PAD, LEVEL = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.GroupSwitchModifier


def press(key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NO) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


def editable() -> QComboBox:
    combo = QComboBox()
    combo.setEditable(True)
    return combo


def written() -> QLineEdit:
    return QLineEdit("Half a thou")


def capture() -> QLineEdit:
    line = QLineEdit()
    take_clicker(line)
    return line


def exclusive() -> QPushButton:
    tab = QPushButton("Step")
    tab.setCheckable(True)
    tab.setAutoExclusive(True)
    return tab


def bar() -> QMenuBar:
    menus = QMenuBar()
    menus.addMenu("Step")
    return menus


EVERY = {Qt.Key(key) for key in TABLE}
CLICKED = {K.Key_PageDown, K.Key_PageUp, K.Key_F5, K.Key_Escape}
IN_LISTS = {*CLICKER, K.Key_Escape, K.Key_F11, K.Key_Plus, K.Key_Equal, K.Key_Minus}

# What has the focus -> the show keys that act there. All other keys belong to it.
CASES: dict[str, tuple[Callable[[], QWidget | None], set[Qt.Key]]] = {
    "nothing": (lambda: None, EVERY),
    "a button": (QPushButton, EVERY),
    "a check box": (QCheckBox, EVERY),
    "a line with a text": (written, {K.Key_Escape}),
    "an empty line": (QLineEdit, CLICKED),
    "the empty capture line": (capture, CLICKED | {K.Key_Period}),
    "lines": (QPlainTextEdit, {K.Key_Escape}),
    "rich lines": (QTextEdit, {K.Key_Escape}),
    "a number": (QSpinBox, {K.Key_Escape}),
    "a day": (QDateEdit, {K.Key_Escape}),
    "an editable choice": (editable, {K.Key_Escape}),
    "a choice": (QComboBox, IN_LISTS),
    "a list": (QListView, IN_LISTS),
    "a table": (QTableView, IN_LISTS),
    "a menu": (QMenu, IN_LISTS),
    "the menu bar": (bar, IN_LISTS),
    "one of several": (QRadioButton, EVERY - {K.Key_Left, K.Key_Right}),
    "a tab": (exclusive, EVERY - {K.Key_Left, K.Key_Right}),
    "a slider": (QSlider, EVERY - {K.Key_Left, K.Key_Right}),
}


@pytest.mark.parametrize("case", CASES)
def test_what_acts_where(qtbot: QtBot, case: str) -> None:
    make, wanted = CASES[case]
    widget = make()
    if widget is not None:
        qtbot.addWidget(widget)
    acting = {key: act_of(press(key), focus_of(widget)) for key in EVERY}
    assert {key for key, act in acting.items() if act is not None} == wanted
    assert all(acting[key] is TABLE[key] for key in wanted)


@pytest.mark.parametrize("case", CASES)
def test_on_the_stage_all_of_them_act(qtbot: QtBot, case: str) -> None:
    widget = CASES[case][0]()
    if widget is not None:
        qtbot.addWidget(widget)
    focus = focus_of(widget, is_on_stage=True)
    assert {act_of(press(key), focus) for key in EVERY} == set(TABLE.values())


def test_space_is_never_stolen() -> None:
    assert K.Key_Space not in TABLE
    assert {K.Key_Tab, K.Key_Up, K.Key_Down, K.Key_Return} & EVERY == set()


def test_the_table_of_keys_and_the_acts_are_the_same() -> None:
    shown = {entry.id for entry in of_bound(Bound.SHOW)} | {entry.id for entry in of_bound(Bound.DIGITS)}
    assert shown == {act.value for act in Act}
    assert TABLE[K.Key_W] is TABLE[K.Key_B] is TABLE[K.Key_Period] is Act.BLACK


@pytest.mark.parametrize(
    ("event", "act"),
    [
        (press(K.Key_Plus, "+", SHIFT), Act.MORE),  # English keyboards
        (press(K.Key_Plus, "+"), Act.MORE),  # German ones have it bare
        (press(K.Key_Equal, "=", SHIFT), Act.MORE),
        (press(K.Key_Plus, "+", PAD), Act.MORE),
        (press(K.Key_Minus, "-", PAD), Act.LESS),
        (press(K.Key_Minus, "-", LEVEL), Act.LESS),
        (press(K.Key_Period, ".", SHIFT), Act.BLACK),  # French ones
        (press(K.Key_B, "B", SHIFT), Act.BLACK),
        (press(K.Key_F5, "", SHIFT), Act.STAGE),  # some clickers begin like this
        (press(K.Key_PageDown, "", PAD), Act.NEXT),
        (press(K.Key_Right, "", SHIFT), None),
        (press(K.Key_F11, "", SHIFT), None),  # the menu's
        (press(K.Key_T, "t", CTRL), None),
        (press(K.Key_Left, "", ALT), None),
        (press(K.Key_PageDown, "", CTRL), None),
    ],
)
def test_shift_and_the_keypad_do_not_matter_but_a_command_does(event: QKeyEvent, act: Act | None) -> None:
    assert act_of(event, Focus.PAGE) is act
