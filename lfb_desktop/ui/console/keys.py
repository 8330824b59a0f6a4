"""The show keys: one table and one filter, instead of shortcuts that would fire while somebody types.

In an editor none of them acts, but a clicker does while the field is empty. In lists and menus
letters, digits and arrows stay with the widget. On the Stage's window all of them act.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)


class Act(Enum):
    NEXT = "next"
    PREVIOUS = "previous"
    PAUSE = "pause"
    MORE = "more"
    LESS = "less"
    BLACK = "black"
    WHY = "why"
    STAGE = "stage"
    ESCAPE = "escape"
    FULL = "full"
    SWAP = "swap"
    ENTER = "enter"


K = Qt.Key
TABLE: Mapping[int, Act] = {
    K.Key_PageDown: Act.NEXT,
    K.Key_Right: Act.NEXT,
    K.Key_N: Act.NEXT,
    K.Key_PageUp: Act.PREVIOUS,
    K.Key_Left: Act.PREVIOUS,
    K.Key_P: Act.PREVIOUS,
    K.Key_T: Act.PAUSE,
    K.Key_Plus: Act.MORE,
    K.Key_Equal: Act.MORE,
    K.Key_Minus: Act.LESS,
    K.Key_B: Act.BLACK,
    K.Key_Period: Act.BLACK,
    K.Key_H: Act.WHY,
    K.Key_F5: Act.STAGE,
    K.Key_Escape: Act.ESCAPE,
    K.Key_F11: Act.FULL,
    K.Key_S: Act.SWAP,
}
# What a clicker sends. Letters belong to the text that is about to be typed, also to an empty one.
CLICKER = frozenset({K.Key_PageDown, K.Key_PageUp, K.Key_B, K.Key_Period, K.Key_F5})
IN_LISTS = CLICKER | {K.Key_Escape, K.Key_F11, K.Key_Plus, K.Key_Equal, K.Key_Minus}
IN_EMPTY_FIELDS = frozenset({K.Key_PageDown, K.Key_PageUp, K.Key_F5})
HELD_S = 0.4
_WITHOUT = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class ShowKeys(QObject):
    """`acted` carries an `Act`; `typed` the digits before an Enter; `released_late`: a key was held."""

    acted = Signal(object)
    typed = Signal(str)
    released_late = Signal(object)

    def __init__(self, page: QWidget, stage_window: Callable[[], QWidget | None]) -> None:
        super().__init__(page)
        self._page = page
        self._stage_window = stage_window
        self._watched: QWidget | None = None
        self.is_collecting = False  # digits were typed: Enter ends them
        self._pressed_at: dict[Act, float] = {}
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def watch(self, widget: QWidget) -> None:
        """Windows whose keys nobody in them takes."""
        widget.removeEventFilter(self)
        widget.installEventFilter(self)

    def is_editor(self, widget: QWidget) -> bool:
        return _is_editor(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._is_ours():
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        if event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._release(event)
        return False

    def _is_ours(self) -> bool:
        """The page is shown and no menu or dialog is open over it."""
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            return False
        return self._page.isVisible()

    def _press(self, event: QKeyEvent) -> bool:
        act = act_of(event, QApplication.focusWidget(), self._is_on_stage())
        if act is None:
            return self._digit(event)
        if event.isAutoRepeat():
            return True
        self._pressed_at[act] = time.monotonic()
        self.acted.emit(act)
        return True

    def _release(self, event: QKeyEvent) -> None:
        act = TABLE.get(event.key())
        if act is None:
            return
        pressed = self._pressed_at.pop(act, None)
        if pressed is not None and time.monotonic() - pressed > HELD_S:
            self.released_late.emit(act)

    def _digit(self, event: QKeyEvent) -> bool:
        """Digits name an idea; they act where no widget wants them."""
        focus = QApplication.focusWidget()
        if not self._is_on_stage() and (_is_editor(focus) or _is_list(focus)):
            return False
        is_enter = event.key() in (K.Key_Return, K.Key_Enter)
        if event.text().isdigit() and not event.modifiers() & ~_WITHOUT:
            self.typed.emit(event.text())
            return True
        if is_enter and (self.is_collecting or self._is_on_stage()):
            self.acted.emit(Act.ENTER)
            return True
        return False

    def _is_on_stage(self) -> bool:
        window = self._stage_window()
        return window is not None and window.isActiveWindow()

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """The one widget with the focus hands its keys over first."""
        if self._watched is not None:
            with contextlib.suppress(RuntimeError):  # it is gone, and its filter with it
                self._watched.removeEventFilter(self)
            self._watched = None
        if now is not None and (now is self._page or self._page.isAncestorOf(now)):
            self._watched = now
            now.installEventFilter(self)


def act_of(event: QKeyEvent, focus: QWidget | None, is_on_stage: bool = False) -> Act | None:
    """What a key does while `focus` has the focus; None if it belongs to the widget."""
    act = TABLE.get(event.key())
    if act is None or event.modifiers() & ~_WITHOUT:
        return None
    if is_on_stage:
        return act
    if _is_editor(focus):
        if act is Act.ESCAPE:
            return act
        return act if _is_empty_line(focus) and event.key() in IN_EMPTY_FIELDS else None
    if _is_list(focus):
        return act if event.key() in IN_LISTS else None
    return act


def _is_editor(widget: QWidget | None) -> bool:
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox)


def _is_empty_line(widget: QWidget | None) -> bool:
    if not isinstance(widget, QLineEdit) or isinstance(widget.parentWidget(), QAbstractSpinBox):
        return False
    return not widget.text()


def _is_list(widget: QWidget | None) -> bool:
    return isinstance(widget, QAbstractItemView | QComboBox | QMenu | QMenuBar)
