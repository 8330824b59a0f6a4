"""Where something that lies over a window for a while covers least of what one types into, clicks or reads.

The usual place is near the upper edge, in the middle. It moves only if it would lie on something there.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

EDGE = 14  # of the window that stays free
_BETWEEN = 24  # pixels between two heights that are tried

_EDITORS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_CLICKED = (QAbstractButton, QAbstractItemView)
_LEFT = Qt.AlignmentFlag.AlignLeft

Cost = tuple[int, int, int]


def free_place(over: QWidget, size: QSize, top: int, lies: QWidget) -> QPoint:
    """`top` pixels of `over` are its head; `lies` is what is to be placed, and is not in its own way."""
    editors = tuple(_places(over, _EDITORS, lies))
    clicked = tuple(_places(over, _CLICKED, lies))
    read = tuple(_places(over, (QLabel,), lies))

    def cost(at: QPoint) -> Cost:
        rect = QRect(at, size)
        typed, pressed, words = (sum(map(rect.intersects, kind)) for kind in (editors, clicked, read))
        return typed, pressed, words

    best, least = QPoint(), None
    for at in _tried(over.size(), size, top):
        costs = cost(at)
        if least is None or costs < least:
            best, least = at, costs
        if costs == (0, 0, 0):
            break
    return best


def _tried(over: QSize, size: QSize, top: int) -> Iterator[QPoint]:
    """Above and below, the middle first; then whatever height between them, from the top."""
    right, bottom = over.width() - size.width(), over.height() - size.height() - EDGE
    across = (right // 2, max(EDGE, right - EDGE), EDGE)
    for y in (top + EDGE, bottom, *range(top + EDGE + _BETWEEN, bottom, _BETWEEN)):
        yield from (QPoint(x, y) for x in across)


def _places(over: QWidget, kinds: tuple[type[QWidget], ...], lies: QWidget) -> Iterator[QRect]:
    """What is seen of each widget of these kinds, in the window."""
    for widget in over.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisibleTo(over) and not lies.isAncestorOf(widget):
            rect = seen_rect(widget, over)
            if not rect.isEmpty():
                yield rect


def seen_rect(widget: QWidget, over: QWidget) -> QRect:
    """Cut by whatever it is scrolled in."""
    rect = QRect(widget.mapTo(over, QPoint(0, 0)), _drawn_size(widget))
    around = widget.parentWidget()
    while around is not None and around is not over:
        rect &= QRect(around.mapTo(over, QPoint(0, 0)), around.size())
        around = around.parentWidget()
    return rect & over.rect()


def _drawn_size(widget: QWidget) -> QSize:
    """A label that stretches is in the way only where its words stand."""
    size = widget.size()
    if isinstance(widget, QLabel) and not widget.text():
        return QSize()
    if isinstance(widget, QLabel) and widget.isLeftToRight() and widget.alignment() & _LEFT:
        words = widget.fontMetrics().horizontalAdvance(widget.text())
        return QSize(min(size.width(), words), size.height())
    return size
