"""How many stand at each level of a question, as bars with their numbers; only what is already shown."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Distribution

_ROW = 26
_HEAD = 34


class LevelsBox(QWidget):
    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._rows: tuple[Distribution, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_rows(self, rows: tuple[Distribution, ...]) -> None:
        if rows != self._rows:
            self._rows = rows
            told = (f"{spoken(r.question)}: {_told(r)}" for r in rows)
            self.setAccessibleName(self._name)
            self.setAccessibleDescription(". ".join(told))
            self.updateGeometry()
            self.update()
        self.setVisible(bool(rows))

    def sizeHint(self) -> QSize:
        return QSize(320, sum(_HEAD + _ROW * len(row.columns) for row in self._rows) + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = 0
        for row in self._rows:
            painter.setFont(self._theme.console_font("section"))
            painter.setPen(self._theme.palette.text)
            painter.drawText(QPointF(0, top + 22), spoken(row.question))
            top += _HEAD
            for level, n in row.columns:
                self._level(painter, top, spoken(level), n, sum(m for _, m in row.columns))
                top += _ROW

    def _level(self, painter: QPainter, top: int, level: str, n: int, of: int) -> None:
        palette = self._theme.palette
        label = 96
        painter.setFont(self._theme.console_font("body"))
        painter.setPen(palette.text_2)
        painter.drawText(QRectF(0, top, label, _ROW), Qt.AlignmentFlag.AlignVCenter, level)
        room = max(40, min(360, self.width() - label - 60))
        width = round(room * n / max(1, of))
        if width:
            painter.fillRect(QRectF(label, top + 5, width, _ROW - 10), palette.result_bar)
        painter.setPen(palette.text)
        bold = self._theme.console_font("section")
        painter.setFont(bold)
        x = label + width + 8
        base = top + (_ROW + QFontMetrics(bold).ascent() - QFontMetrics(bold).descent()) / 2
        painter.drawText(QPointF(x, base), str(n))


def _told(row: Distribution) -> str:
    return ", ".join(f"{spoken(level)} {n}" for level, n in row.columns)
