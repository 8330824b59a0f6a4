"""The show keys: one filter made from the table of keys, instead of shortcuts that would fire while
somebody types.

In an editor none of them acts, but a clicker does while the field is empty. In lists and menus
letters, digits and arrows stay with the widget. On the Stage's window all of them act.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from lfb_desktop.ui.console.held_key import HeldKey
from lfb_desktop.ui.console.key_focus import Act, Focus, act_of, focus_of, is_plain

K = Qt.Key
_HOLDABLE = frozenset({Act.WHY})
_TAKES_DIGITS = frozenset({Focus.PAGE, Focus.CHOICE, Focus.STAGE})


class ShowKeys(QObject):
    """`acted` carries an `Act`; `typed` a digit before an Enter; `released_late`: a key was held."""

    acted = Signal(object)
    typed = Signal(str)
    released_late = Signal(object)

    def __init__(self, page: QWidget, stage_window: Callable[[], QWidget | None]) -> None:
        super().__init__(page)
        self._page = page
        self._stage_window = stage_window
        self._watched: QWidget | None = None
        self._beside: QWidget | None = None
        self._held = HeldKey(self)
        self.is_collecting = False  # digits were typed: Enter ends them
        self.is_silent = False  # somebody else sits at the laptop: no key acts, on no window
        self._held.ended_late.connect(self.released_late)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def watch(self, widget: QWidget) -> None:
        """Windows whose keys nobody in them takes."""
        widget.removeEventFilter(self)
        widget.installEventFilter(self)

    def watch_beside(self, window: QWidget) -> None:
        """A window of ours beside the page, in which the keys mean what they mean on it."""
        self._beside = window
        self.watch(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_ours():
            return self._press(event)
        return False

    def _is_ours(self) -> bool:
        """On the Stage always; else the page is shown and no menu or dialog is open over it."""
        if self.is_silent:
            return False
        if self._is_on_stage():
            return True
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            return False
        return self._page.isVisible()

    def _press(self, event: QKeyEvent) -> bool:
        focus = focus_of(QApplication.focusWidget(), is_on_stage=self._is_on_stage())
        act = act_of(event, focus)
        if act is None:
            return self._digit(event, focus)
        if event.isAutoRepeat():
            return True
        if act in _HOLDABLE:
            self._held.hold(act, event.key())
        self.acted.emit(act)
        return True

    def _digit(self, event: QKeyEvent, focus: Focus) -> bool:
        """Digits name an idea; they act where no widget wants them."""
        if focus not in _TAKES_DIGITS or not is_plain(event):
            return False
        if event.text().isdecimal():
            if not event.isAutoRepeat():
                self.typed.emit(str(int(event.text())))  # other scripts have digits, too
            return True
        is_enter = event.key() in (K.Key_Return, K.Key_Enter)
        if is_enter and (self.is_collecting or focus is Focus.STAGE):
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
        is_beside = now is not None and self._beside is not None and now.window() is self._beside
        if now is not None and (is_beside or now is self._page or self._page.isAncestorOf(now)):
            self._watched = now
            now.installEventFilter(self)
