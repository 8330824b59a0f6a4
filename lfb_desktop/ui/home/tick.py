"""A box to tick, drawn after the look: Fusion's own is lost on a dark ground."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from lfb_desktop.ui.home.painting import icon_place, write
from lfb_desktop.ui.theme import Theme

_BOX = 16


class Tick(QCheckBox):
    """What it says is its name."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setFont(theme.console_font("body"))
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 36, max(28, metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        box = icon_place(self.rect(), 4, _BOX).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(palette.text if self.isChecked() else palette.edge, 1.2))
        painter.setBrush(palette.text if self.isChecked() else palette.surface)
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            self._theme.icons.paint(painter, "check", box.adjusted(1, 1, -1, -1), palette.surface)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.focus, 2))
            painter.drawRoundedRect(QRectF(box).adjusted(-3, -3, 3, 3), 5, 5)
        painter.setPen(palette.text)
        write(painter, self.rect(), self.rect().adjusted(30, 0, 0, 0), self.text(), self.font())
