"""The Stage as an image, without any window: for exports, documentation and tests."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.painting import paint_stage
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import StageView


def picture(
    view: StageView, width: int, height: int, theme: Theme, steady_ms: int, *, depth: Depth = Depth.H4
) -> QImage:
    """The same input gives the same pixels. Sizes in pixels."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_stage(painter, QRectF(0, 0, width, height), view, theme, steady_ms, depth=depth)
    painter.end()
    return image
