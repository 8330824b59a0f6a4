"""The small shapes before a row: state of a person or an outcome, told by shape before colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from lfb_desktop.ui.stage.blaze import paint_blaze as paint_stage_blaze
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.measures import HEIGHT, measures_for
from lfb_desktop.ui.theme import Theme

MARK = 17
DISC, RING, DASHED, DIAMOND, TICK, DOT = "*disc", "*ring", "*dashed", "*diamond", "*tick", "*dot"
_RADIUS = 5.5


def paint_mark(painter: QPainter, theme: Theme, mark: str, centre: QPointF, ink: QColor) -> None:
    """One of the shapes above, or an icon by its name."""
    if not mark.startswith("*"):
        box = QRectF(centre.x() - MARK / 2, centre.y() - MARK / 2, MARK, MARK)
        theme.icons.paint(painter, mark, box, ink)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    if mark == DIAMOND:
        _diamond(painter, theme, centre)
    elif mark == TICK:
        painter.fillRect(QRectF(round(centre.x()) - 1, centre.y() - 5, 2, 10), theme.palette.edge)
    elif mark in (DISC, DOT):
        painter.setBrush(ink if mark == DISC else theme.palette.edge)
        radius = _RADIUS if mark == DISC else 3.8
        painter.drawEllipse(centre, radius, radius)
    else:
        pen = QPen(ink, 2)
        if mark == DASHED:
            pen.setDashPattern([1.1, 1.1])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawEllipse(centre, _RADIUS, _RADIUS)


def paint_box(painter: QPainter, theme: Theme, centre: QPointF, is_checked: bool) -> None:
    palette = theme.palette
    box = QRectF(centre.x() - 7.5, centre.y() - 7.5, 15, 15)
    painter.setPen(QPen(palette.text if is_checked else palette.edge, 1.2))
    painter.setBrush(palette.text if is_checked else palette.surface)
    painter.drawRoundedRect(box, 3, 3)
    if is_checked:
        theme.icons.paint(painter, "check", box.adjusted(1, 1, -1, -1), palette.surface)


def paint_blaze(painter: QPainter, theme: Theme, number: int, centre: QPointF) -> None:
    """The mark of a theme as on the Stage, at the size of a row."""
    painter.save()
    scale = MARK / HEIGHT
    painter.translate(centre.x() - MARK / 2, centre.y() - MARK / 2)
    painter.scale(scale, scale)
    canvas = Canvas(painter, measures_for(QSizeF(MARK, MARK), theme), scale, 0)
    paint_stage_blaze(canvas, number, QPointF(HEIGHT / 2, HEIGHT / 2), HEIGHT * 0.8)
    painter.restore()


def _diamond(painter: QPainter, theme: Theme, centre: QPointF) -> None:
    x, y, half = centre.x(), centre.y(), 8.5
    painter.setBrush(theme.palette.way)
    painter.setPen(Qt.PenStyle.NoPen if theme.palette.is_dark else QPen(theme.palette.text, 1.3))
    painter.drawPolygon(
        QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])
    )
