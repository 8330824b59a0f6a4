"""Widgets side by side as long as there is room, and below each other after that: no language is cut."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """`spacing` pixels between widgets and between lines, or between these `lines`; in a mirrored window it
    begins at the right.
    """

    def __init__(self, *widgets: QWidget, spacing: int = 2, lines: int | None = None) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._lines = spacing if lines is None else lines
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_only_asked=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_only_asked=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(0, len(shown) - 1)
        return QSize(sum(s.width() for s in shown) + gaps, max((s.height() for s in shown), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest of them."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.sizeHint())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, is_only_asked: bool) -> int:
        """The height that is needed. In a line all stand on its middle."""
        y = rect.y() - self._lines
        for line in self._broken(rect.width()):
            y += self._lines
            high = max(item.sizeHint().height() for item in line)
            if not is_only_asked:
                self._put(line, QRect(rect.x(), y, rect.width(), high))
            y += high
        return max(0, y - rect.y())

    def _broken(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not lines or x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wide + self.spacing()
        return lines

    def _put(self, line: list[QLayoutItem], rect: QRect) -> None:
        direction, x = QApplication.layoutDirection(), rect.x()
        for item in line:
            size = item.sizeHint()
            at = QPoint(x, rect.y() + (rect.height() - size.height()) // 2)
            item.setGeometry(QStyle.visualRect(direction, rect, QRect(at, size)))
            x += size.width() + self.spacing()
