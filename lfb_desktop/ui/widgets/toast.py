"""One sentence near the upper edge of its window, gone by itself; it takes no focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.marks import Icon
from lfb_desktop.ui.widgets.words import Words, text_of

_STAYS_MS = 7_000
_WIDEST = 640


class Toast(QWidget):
    """`top` pixels of the parent stay free above it."""

    def __init__(self, theme: Theme, parent: QWidget, top: int = 0) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = parent
        self._top = top
        self._words = Words(theme, is_wrapped=True)
        self._icon = Icon(theme, "message")
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(_STAYS_MS)
        self._gone.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 11, 18, 11)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        return self._words.text() if self.isVisibleTo(self._over) else ""

    def tell(self, words: str | Say) -> None:
        text = text_of(words)
        if not text:
            self.hide()
            return
        self._words.tell(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._gone.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        painter.fillRect(self.rect(), palette.raised)
        painter.setPen(QPen(palette.edge, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _place(self) -> None:
        parent = self._over
        most = min(_WIDEST, parent.width() - 48)
        text_width = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 4
        width = min(most, text_width + 64)
        height = self._words.heightForWidth(width - 62) + 24
        self.setGeometry((parent.width() - width) // 2, self._top + 14, width, height)
