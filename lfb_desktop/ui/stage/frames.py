"""The frames of a motion: what stands still is painted once for all of them.

A frame is then one copy of a pixmap and a few shapes, whatever the scene and however large its type.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.painting import Painted, paint_moving, paint_still
from lfb_desktop.ui.stage.pose import Pose
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import StageView


class Frames:
    """Keeps the still picture of one view at one moment; `drop` it when anything of these changes."""

    def __init__(self) -> None:
        self._still: QPixmap | None = None
        self._painted: Painted | None = None

    @property
    def is_kept(self) -> bool:
        return self._still is not None

    def drop(self) -> None:
        self._still = self._painted = None

    def paint(
        self,
        painter: QPainter,
        size: QSize,
        view: StageView,
        theme: Theme,
        steady_ms: int,
        *,
        depth: Depth,
        pose: Pose,
    ) -> Painted:
        """Paints one frame at the painter's origin; `size` in its own pixels."""
        whole = QRectF(0, 0, size.width(), size.height())
        if self._still is None or self._painted is None:
            device = painter.device()
            ratio = device.devicePixelRatioF() if device is not None else 1.0
            self._still = QPixmap((size.toSizeF() * ratio).toSize())
            self._still.setDevicePixelRatio(ratio)
            with QPainter(self._still) as still:
                self._painted = paint_still(still, whole, view, theme, steady_ms, depth)
        painter.drawPixmap(0, 0, self._still)
        paint_moving(painter, whole, self._painted, theme, pose)
        return self._painted
