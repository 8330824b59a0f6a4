"""The small box that names a key beside a label."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from lfb_desktop.ui.theme import Theme

GAP = 10
_PAD = 6


class KeyHint:
    """Paints `keys` in a 1 px box; an empty text takes no room."""

    def __init__(self, theme: Theme, keys: str = "") -> None:
        self._font: QFont = theme.console_font("key_hint")
        self.keys = keys

    @property
    def width(self) -> int:
        """With the gap before it."""
        return QFontMetrics(self._font).horizontalAdvance(self.keys) + 2 * _PAD + GAP if self.keys else 0

    def paint(self, painter: QPainter, x: float, middle: float, ink: QColor, line: QColor) -> None:
        """`x` is where the label before it ends."""
        if not self.keys:
            return
        height = QFontMetrics(self._font).height() + 3
        box = QRectF(round(x + GAP) + 0.5, round(middle - height / 2) + 0.5, self.width - GAP, height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(line, 1))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(self._font)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.keys)
