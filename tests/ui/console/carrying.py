"""A hand at the mouse: presses on a row, moves in small steps, lets go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lfb_desktop.ui.widgets.rows import RowsView

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def spot(view: RowsView, key: str, part: float = 0.5) -> QPoint:
    """On the screen: in the middle of a row, `part` of its height down."""
    place = next(n for n, row in enumerate(view.rows()) if row.key == key)
    rect = view.visualRect(view.model().index(place, 0))
    return view.viewport().mapToGlobal(QPoint(rect.center().x(), round(rect.top() + part * rect.height())))


class Hand:
    def __init__(self, view: RowsView, key: str) -> None:
        self._port = view.viewport()
        self._here = spot(view, key)
        QTest.mousePress(self._port, LEFT, NONE, self._port.mapFromGlobal(self._here))

    def to(self, there: QPoint, steps: int = 4) -> Hand:
        for n in range(1, steps + 1):
            self._move(self._here + (there - self._here) * n / steps)
        self._here = there
        return self

    def let_go(self) -> None:
        QTest.mouseRelease(self._port, LEFT, NONE, self._port.mapFromGlobal(self._here))

    def _move(self, where: QPoint) -> None:
        local = QPointF(self._port.mapFromGlobal(where))
        event = QMouseEvent(
            QEvent.Type.MouseMove, local, QPointF(where), Qt.MouseButton.NoButton, LEFT, NONE
        )
        QApplication.sendEvent(self._port, event)
