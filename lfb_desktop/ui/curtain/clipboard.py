"""What somebody cut or copied in their turn is gone from the clipboard when the turn is over."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication


class TurnClipboard(QObject):
    """Only what came there during the turn is taken away; whose it is some systems do not tell."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._touched: set[QClipboard.Mode] = set()
        self._is_watching = False
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.changed.connect(self._on_clipboard_changed)

    def begin(self) -> None:
        self._touched.clear()
        self._is_watching = True

    def end(self) -> None:
        self._is_watching = False
        touched, self._touched = self._touched, set()
        for mode in touched:
            self._clipboard.clear(mode)

    def _on_clipboard_changed(self, mode: QClipboard.Mode) -> None:
        if self._is_watching:
            self._touched.add(mode)
