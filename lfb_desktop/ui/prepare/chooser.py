"""A short list that opens beside a button: each row a name with one sentence; Enter or a click takes it.

It is as wide as its sentences: one chooses by them.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.rows import Row, RowsView

_NARROWEST = 380
_EDGE = 8  # of the screen that stays free
_MARGIN = 6  # around the rows


class Chooser(QFrame):
    """`picked` carries the key of the row. It opens above or below its button, wherever there is room."""

    picked = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.setAccessibleName(name)
        self.rows = RowsView(theme, name)
        self.rows.opened.connect(self._on_row_opened)
        self.rows.clicked.connect(self._on_row_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(self.rows)

    def ask(self, rows: tuple[Row, ...], beside: QWidget) -> None:
        """With the first row chosen; a letter jumps, Esc closes."""
        self.rows.show_rows(rows)
        if rows:
            self.rows.choose(rows[0].key)
        self.ensurePolished()
        screen = beside.screen().availableGeometry()
        needed = max((self.rows.needed_width(row) for row in rows), default=0) + 2 * _MARGIN
        width = max(_NARROWEST, min(needed, screen.width() - 2 * _EDGE))
        self.resize(width, self.height())
        heights = sum(self.rows.sizeHintForRow(row) for row in range(len(rows)))
        height = min(heights + 16, screen.height() - 2 * _EDGE)
        below = beside.mapToGlobal(QPoint(0, beside.height()))
        top = max(screen.top() + _EDGE, min(below.y(), screen.bottom() - _EDGE - height))
        left = max(screen.left() + _EDGE, min(below.x(), screen.right() - _EDGE - width))
        self.setGeometry(left, top, width, height)
        self.show()
        self.rows.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.palette.surface)
        painter.setPen(QPen(self._theme.palette.edge, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _on_row_opened(self, key: str) -> None:
        self.close()
        self.picked.emit(key)

    def _on_row_clicked(self, index: QModelIndex) -> None:
        if self.isVisible() and self.rows.current():
            self._on_row_opened(self.rows.current())
