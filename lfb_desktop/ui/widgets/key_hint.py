"""The small box that names a key beside a label."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from lfb_desktop.ui.theme import Theme

GAP = 10
_PAD = 6


class KeyHint:
    """Paints `keys` in a 1 px box; an empty text takes no room, and none do where hints are switched off."""

    def __init__(self, theme: Theme, keys: str = "") -> None:
        self._theme = theme
        self.keys = keys

    @property
    def width(self) -> int:
        """With the gap before it."""
        return self._metrics().horizontalAdvance(self.keys) + 2 * _PAD + GAP if self._is_shown else 0

    @property
    def _is_shown(self) -> bool:
        return bool(self.keys) and self._theme.has_key_hints

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.console_font("key_hint"))

    def paint(
        self,
        painter: QPainter,
        x: float,
        middle: float,
        ink: QColor,
        line: QColor,
        mirrored_in: float = 0.0,
    ) -> None:
        """`x` is where the label before it ends; `mirrored_in`: the width of a widget read from the right."""
        if not self._is_shown:
            return
        height = self._metrics().height() + 3
        left = mirrored_in - x - self.width if mirrored_in else x + GAP
        box = QRectF(round(left) + 0.5, round(middle - height / 2) + 0.5, self.width - GAP, height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(line, 1))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(self._theme.console_font("key_hint"))
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.keys)
