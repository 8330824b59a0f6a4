"""The agenda as a line: walked part thick, waypoints as dots, steps ahead as ticks, a diamond here."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.words import say
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Horizon

HEIGHT = 22
_MARGIN = 24
_DOT = 3.4
_TICK = 4.5
_HALF = 9.5


class HorizonLine(QWidget):
    """Laid over the border between head and body; it takes no clicks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._horizon = Horizon()
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_horizon(self, horizon: Horizon) -> None:
        if horizon == self._horizon and self.accessibleName():
            return
        self._horizon = horizon
        self.setAccessibleName(spoken(say("Step {n} of {all}", n=horizon.here + 1, all=horizon.steps)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def places(self) -> list[float]:
        """Where the steps stand, in pixels from where the line begins."""
        gaps = max(1, self._horizon.steps - 1)
        width = self.width() - 2 * _MARGIN
        return [_MARGIN + width * index / gaps for index in range(max(1, self._horizon.steps))]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, horizon = self._theme.palette, self._horizon
        if self.isRightToLeft():  # one walks the way one reads
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        middle = HEIGHT / 2
        places = self.places()
        here = places[min(horizon.here, len(places) - 1)]
        painter.fillRect(QRectF(0, middle, self.width(), 1), palette.rule)
        end = self.width() if horizon.has_sun else here
        painter.fillRect(QRectF(0, middle - 0.5, end, 2), palette.text_2)
        for x in places[horizon.here + 1 :]:
            painter.fillRect(QRectF(round(x), middle - _TICK, 2, 2 * _TICK), palette.edge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.text_2)
        for x in places[: horizon.here]:
            painter.drawEllipse(QPointF(x, middle + 0.5), _DOT, _DOT)
        self._here(painter, here, middle + 0.5)

    def _here(self, painter: QPainter, x: float, y: float) -> None:
        """At the closing half a sun stands on the line."""
        palette = self._theme.palette
        painter.setBrush(palette.way)
        painter.setPen(Qt.PenStyle.NoPen if palette.is_dark else QPen(palette.text, 1.4))
        if self._horizon.has_sun:
            box = QRectF(x - _HALF, y - _HALF, 2 * _HALF, 2 * _HALF)
            painter.drawPie(box, 0, 180 * 16)
            return
        corners = ((x, y - _HALF), (x + _HALF, y), (x, y + _HALF), (x - _HALF, y))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
