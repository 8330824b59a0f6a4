"""Asking which letter the room sees: letters on all screens, the question on the Console's."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from lfb_desktop.ui.screens.ask_dialog import AskDialog
from lfb_desktop.ui.screens.display import Display, group_of, separate
from lfb_desktop.ui.screens.letters import LETTERS, LetterWindow
from lfb_desktop.ui.screens.live import LiveDisplays
from lfb_desktop.ui.screens.moving import fill_screen
from lfb_desktop.ui.theme import Theme

_LATE_MS = 300
_DOWN = 0.62  # where the question begins, of the screen's height


class Asking(QObject):
    """`answered` carries the key of a display; empty: the room sees none of them. `changed`: begun, over."""

    answered = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme, displays: LiveDisplays, beside: QWidget) -> None:
        super().__init__(beside)
        self._theme = theme
        self._displays = displays
        self._beside = beside
        self._keys: dict[str, str] = {}
        self.windows: list[LetterWindow] = []
        self.dialog: AskDialog | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MS)
        self._late.timeout.connect(self._take_keys)
        displays.changed.connect(self._on_displays_changed)

    @property
    def is_asking(self) -> bool:
        return self.dialog is not None

    def ask(self) -> None:
        """Again from the beginning if it asks already."""
        self.stop()
        displays = self._displays.now()
        apart = separate(displays)[: len(LETTERS)]
        own = {d.key for d in group_of(displays, self._displays.key_at(self._beside))}
        parent: QWidget = self._beside
        for letter, display in zip(LETTERS, apart, strict=False):
            self._keys[letter] = display.key
            window = self._shown(letter, display)
            if display.key in own:
                parent = window
        self.dialog = AskDialog(self._theme, "".join(self._keys), parent)
        self.dialog.chosen.connect(self._on_dialog_chosen)
        self.dialog.rejected.connect(self.stop)
        self._place(self.dialog, parent.screen())
        self.dialog.open()
        self._take_keys()
        self._late.start()
        self.changed.emit()

    def stop(self) -> None:
        """Takes letters and question away, without an answer."""
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        dialog.rejected.disconnect(self.stop)
        dialog.hide()
        dialog.deleteLater()
        for window in self.windows:
            window.hide()
            window.deleteLater()
        self.windows, self._keys = [], {}
        self._beside.window().activateWindow()
        self.changed.emit()

    def _shown(self, letter: str, display: Display) -> LetterWindow:
        window = LetterWindow(self._theme, letter)
        self.windows.append(window)
        screen = self._displays.screen(display.key)
        if screen is not None:
            fill_screen(window, screen)
        return window

    def _take_keys(self) -> None:
        """Again a little later: a letter that fills its screen meanwhile may have taken them."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()

    def _place(self, dialog: AskDialog, screen: QScreen) -> None:
        dialog.adjustSize()
        area = screen.availableGeometry()
        left = area.x() + (area.width() - dialog.width()) // 2
        down = min(round(area.height() * _DOWN), area.height() - dialog.height() - 40)
        dialog.move(QPoint(left, area.y() + max(0, down)))

    def _on_dialog_chosen(self, letter: str) -> None:
        key = self._keys.get(letter, "")
        self.stop()
        self.answered.emit(key)

    def _on_displays_changed(self) -> None:
        """The letters stand on screens that may be gone."""
        self.stop()
