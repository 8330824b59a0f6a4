"""Drawing in rows, mirrored where the interface language reads from the right.

Places are given as if everything read from the left. A text itself runs by its own first letters,
whatever the language of the interface is.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QStyle

_ELIDE = Qt.TextElideMode.ElideRight


def is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirrored(whole: QRect, place: QRect) -> QRect:
    """Where `place` lies inside `whole` in the direction of the interface."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), whole, place)


def write(
    painter: QPainter,
    whole: QRect,
    place: QRect,
    text: str,
    font: QFont,
    *,
    is_trailing: bool = False,
    baseline: int | None = None,
) -> None:
    """One line, elided at the end of its place; in the middle of its height, or on a baseline."""
    metrics = QFontMetrics(font)
    flags = Qt.AlignmentFlag.AlignVCenter
    if baseline is not None:
        place = QRect(place.x(), baseline - metrics.ascent(), place.width(), metrics.height())
        flags = Qt.AlignmentFlag.AlignTop
    side = Qt.AlignmentFlag.AlignRight if is_trailing != is_mirrored() else Qt.AlignmentFlag.AlignLeft
    painter.save()
    painter.setFont(font)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    shown = metrics.elidedText(text, _ELIDE, place.width())
    how = flags | side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
    painter.drawText(mirrored(whole, place), how, shown)
    painter.restore()


def icon_place(whole: QRect, x: int, size: int) -> QRectF:
    """A square in the middle of the row's height, `x` from its start."""
    top = whole.y() + (whole.height() - size) // 2
    return QRectF(mirrored(whole, QRect(whole.x() + x, top, size, size)))


def line_below(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """A hairline on whole device pixels."""
    pen = QPen(colour, 1)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def ring(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Around the row that the arrows move."""
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -1, -1))
