"""What the show keys do on the page: the same as the menus, and Esc, which closes what is on top."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from lfb_desktop.ui.console.key_focus import Act, Focus, focus_of, is_editor
from lfb_desktop.ui.console.keys import ShowKeys
from lfb_desktop.ui.console.number_entry import NumberEntry
from lfb_desktop.ui.console.stage_control import StageControl
from lfb_desktop.ui.session_menus import Does
from lfb_desktop.ui.widgets.toast import Toast


class Shown(Protocol):
    """The page, as far as Esc needs it."""

    @property
    def stage(self) -> StageControl: ...

    def leave_topmost(self) -> bool: ...

    def setFocus(self) -> None: ...

    def focusWidget(self) -> QWidget | None: ...

    def window(self) -> QWidget: ...


class Acts(QObject):
    """An act and what the menu does for it have one name."""

    def __init__(
        self,
        page: Shown,
        keys: ShowKeys,
        numbers: NumberEntry,
        toast: Toast,
        does: Does,
    ) -> None:
        super().__init__(keys)
        self._page = page
        self._numbers = numbers
        self._toast = toast
        own = {Act.ESCAPE: self.escape, Act.ENTER: numbers.enter}
        self._does: dict[Act, Callable[[], None]] = {
            act: own[act] if act in own else getattr(does, act.value) for act in Act
        }
        keys.acted.connect(self.act)
        keys.released_late.connect(self._on_keys_released_late)

    def act(self, act: Act) -> None:
        self._does[act]()

    def escape(self) -> None:
        """The topmost thing: digits, an editor, then what the Stage shows on top. Never the session.

        A list that has the focus is last: it looks for rows by their first letters, and lets the show keys
        go again.
        """
        if self._numbers.is_collecting:
            self._numbers.drop()
        elif self._is_typing():
            self._page.setFocus()
        elif self._page.leave_topmost():
            return
        elif self._toast.text:
            self._toast.hide()
        elif self._page.window().isFullScreen():
            window = self._page.window()
            window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif focus_of(self._page.focusWidget()) is Focus.LIST:
            self._page.setFocus()

    def _is_typing(self) -> bool:
        focus = self._page.focusWidget()
        return is_editor(focus)

    def _on_keys_released_late(self, act: Act) -> None:
        """Held, the whole why goes away with the key."""
        if act is Act.WHY and self._page.stage.showing.is_whole_why:
            self._page.stage.toggle_whole_why()
