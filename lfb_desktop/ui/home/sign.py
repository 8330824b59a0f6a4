"""The one way on: a flat yellow plate with a pointed right end, as drawn in the look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QWidget

from lfb_desktop.ui.theme import Theme

_POINT = 16
_ROOM = 4  # for the focus ring, inside the widget's rectangle
_PAD = 18
_HEIGHT = 44


class Sign(QPushButton):
    """`keys` is shown in a small box behind the words; the action itself owns the shortcut."""

    def __init__(self, theme: Theme, text: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._keys = keys
        self._words = theme.console_font("section")
        self._words.setPointSizeF(theme.console_type["section"].size + 1)
        self._hint = theme.console_font("key_hint")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._words).horizontalAdvance(self.text())
        hint = QFontMetrics(self._hint).horizontalAdvance(self._keys) + 24 if self._keys else 0
        height = max(_HEIGHT, QFontMetrics(self._words).height() + 20)
        return QSize(words + hint + 2 * _PAD + _POINT + 2 * _ROOM, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._theme.palette.on_way if self.isEnabled() else self._theme.palette.text_3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._plate_colour())
        painter.drawPolygon(self._plate(_ROOM))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.palette.focus, 2))
            painter.drawPolygon(self._plate(1))
        self._write(painter, ink)

    def _write(self, painter: QPainter, ink: QColor) -> None:
        painter.setPen(ink)
        painter.setFont(self._words)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        words = QRectF(self.rect()).adjusted(_ROOM + _PAD, 0, 0, 0)
        painter.drawText(words, left, self.text())
        if not self._keys:
            return
        metrics = QFontMetrics(self._hint)
        x = words.x() + QFontMetrics(self._words).horizontalAdvance(self.text()) + 12
        height = metrics.height() + 4
        box = QRectF(x, (self.height() - height) / 2, metrics.horizontalAdvance(self._keys) + 12, height)
        painter.setFont(self._hint)
        painter.setPen(QPen(ink, 1))
        painter.drawRoundedRect(box, 3, 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._keys)

    def _plate_colour(self) -> QColor:
        palette = self._theme.palette
        if not self.isEnabled():
            return palette.raised
        if self.isDown():
            return palette.sign_pressed
        return palette.sign_hover if self.underMouse() else palette.way

    def _plate(self, inset: float) -> QPolygonF:
        w, h = self.width() - inset, self.height() - inset
        corner = w - _POINT
        points = ((inset, inset), (corner, inset), (w, self.height() / 2), (corner, h), (inset, h))
        return QPolygonF([QPointF(x, y) for x, y in points])
