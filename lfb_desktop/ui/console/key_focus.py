"""What a show key does, by what has the focus: a pure table of kinds of focus and keys.

A clicker sends Page Down, Page Up, B or full stop, and F5. They act wherever nobody would miss them.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

from lfb_desktop.ui.key_table import Bound, of_bound


class Act(Enum):
    """The ids of the table's show keys; `ENTER` ends digits."""

    NEXT = "next"
    PREVIOUS = "previous"
    PAUSE = "pause"
    MORE = "more"
    LESS = "less"
    BLACK = "black"
    WHY = "why"
    STAGE = "stage"
    SWAP = "swap"
    ESCAPE = "escape"
    FULL = "full"
    PHONES = "phones"
    ENTER = "alone"


class Focus(Enum):
    PAGE = "a button, or nothing"
    CHOICE = "one of several, with arrows between them"
    LIST = "a list, a table, a menu"
    EDITOR = "an editor"
    EMPTY = "an empty line"
    CAPTURE = "the empty line that ideas are written down in"
    STAGE = "the window of the Stage"


def _code(key: str) -> int:
    return int(QKeySequence(key)[0].key())  # type: ignore[index]


K = Qt.Key
TABLE: Mapping[int, Act] = {
    _code(key): Act(entry.id) for entry in of_bound(Bound.SHOW) for key in entry.keys
}
ARROWS = frozenset({int(K.Key_Left), int(K.Key_Right)})
CLICKER = frozenset(int(k) for k in (K.Key_PageDown, K.Key_PageUp, K.Key_B, K.Key_Period, K.Key_F5))
# An idea may begin with B, also one that nobody began yet; hardly with a full stop.
_EMPTY = frozenset(int(k) for k in (K.Key_PageDown, K.Key_PageUp, K.Key_F5, K.Key_Escape))
ACTING: Mapping[Focus, frozenset[int]] = {
    Focus.STAGE: frozenset(TABLE),
    Focus.PAGE: frozenset(TABLE),
    Focus.CHOICE: frozenset(TABLE) - ARROWS,
    Focus.LIST: CLICKER | {int(k) for k in (K.Key_Escape, K.Key_F11, K.Key_Plus, K.Key_Equal, K.Key_Minus)},
    Focus.EDITOR: frozenset({int(K.Key_Escape)}),
    Focus.EMPTY: _EMPTY,
    Focus.CAPTURE: _EMPTY | {int(K.Key_Period)},
}
_M = Qt.KeyboardModifier
# Signs may need Shift, another level of the keyboard, or stand on the keypad.
_NO_COMMAND = _M.ShiftModifier | _M.KeypadModifier | _M.GroupSwitchModifier
_CAPTURE = "takes_clicker"


def act_of(event: QKeyEvent, focus: Focus) -> Act | None:
    """What a key does; None if it belongs to whatever has the focus."""
    if not is_plain(event) or event.key() not in ACTING[focus]:
        return None
    has_shift = bool(event.modifiers() & _M.ShiftModifier)
    if has_shift and not event.text().strip() and event.key() != K.Key_F5:
        return None  # Shift and an arrow; a clicker may send Shift F5
    return TABLE[event.key()]


def is_plain(event: QKeyEvent) -> bool:
    return not event.modifiers() & ~_NO_COMMAND


def focus_of(widget: QWidget | None, *, is_on_stage: bool = False) -> Focus:
    if is_on_stage:
        return Focus.STAGE
    if is_editor(widget):
        return _of_editor(widget)
    if isinstance(widget, QAbstractItemView | QComboBox | QMenu | QMenuBar):
        return Focus.LIST
    return Focus.CHOICE if _is_choice(widget) else Focus.PAGE


def is_editor(widget: QWidget | None) -> bool:
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox)


def take_clicker(line: QLineEdit) -> None:
    """The line that ideas are written down in: it has the focus exactly when the clicker is used."""
    line.setProperty(_CAPTURE, True)


def _of_editor(widget: QWidget | None) -> Focus:
    is_line = isinstance(widget, QLineEdit) and not isinstance(widget.parentWidget(), QAbstractSpinBox)
    if not isinstance(widget, QLineEdit) or not is_line or widget.text():
        return Focus.EDITOR
    return Focus.CAPTURE if widget.property(_CAPTURE) else Focus.EMPTY


def _is_choice(widget: QWidget | None) -> bool:
    if isinstance(widget, QAbstractButton):
        return isinstance(widget, QRadioButton) or (widget.isCheckable() and widget.autoExclusive())
    return isinstance(widget, QAbstractSlider | QTabBar)
