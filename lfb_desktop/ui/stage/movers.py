"""What may move on the Stage. Scenes name it while they paint; it is painted last, by the pose.

Everything else stands still during a motion, so it is painted once and only these are painted again
for each frame. What fades in is fully there under a veil in the colour of the ground, which is the
same picture and needs no second layer.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.pose import Pose, Thing

# What lies over what: bars, then veils over them, then the line, which is seen even while all else fades in.
UNDERMOST, VEILS, LINE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Veil:
    """Covers what is not all there yet: one thing, or with None all but the line."""

    area: QRectF
    thing: Thing | None = None
    order: int = VEILS
    but: QRectF | None = None  # what stays as it is inside the area

    def paint(self, canvas: Canvas, pose: Pose) -> None:
        share = pose.body if self.thing is None else pose.things.get(self.thing, 1.0)
        if share >= 1:
            return
        colour = QColor(canvas.palette.ground)
        colour.setAlphaF(1 - max(0.0, share))
        for part in _without(self.area, self.but):
            canvas.fill(part, colour)


def _without(area: QRectF, hole: QRectF | None) -> list[QRectF]:
    """The area around the hole, in parts that do not overlap."""
    if hole is None:
        return [area]
    left, right, top, bottom = area.left(), area.right(), hole.top(), hole.bottom()
    return [
        QRectF(left, area.top(), area.width(), top - area.top()),
        QRectF(left, top, hole.left() - left, hole.height()),
        QRectF(hole.right(), top, right - hole.right(), hole.height()),
        QRectF(left, bottom, area.width(), area.bottom() - bottom),
    ]


def veil(canvas: Canvas, area: QRectF, thing: Thing) -> None:
    """What was painted in this area is this thing, which may be fading in."""
    canvas.move(Veil(area, thing))
