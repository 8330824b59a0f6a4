"""Black: all that the room can see is off, and nothing is told to a screen reader either."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.measures import HEIGHT
from lfb_desktop.views.scenes import BlackScene, StageView

BLACK = "#000000"


def paint(canvas: Canvas, view: StageView, scene: BlackScene) -> None:
    canvas.painter.fillRect(QRectF(0, 0, canvas.measures.width, HEIGHT), QColor(BLACK))
