"""The horizon: one line over the full width that is also the agenda, and at the end carries the sun."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, degrees

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPen

from lfb_desktop.ui.stage.canvas import HAIRLINE, Canvas
from lfb_desktop.ui.stage.measures import HEIGHT, Measures
from lfb_desktop.ui.stage.movers import LINE
from lfb_desktop.ui.stage.pose import Pose
from lfb_desktop.views.scenes import Horizon, Level

SUN_RADIUS = 0.0977
LEVELS = {Level.LOBBY: "horizon_y_lobby", Level.WHY: "horizon_y_why_step", Level.HIGH: "horizon_y"}
OUTLINE = 0.0026


def horizon_y(measures: Measures, level: Level) -> float:
    return measures.space(LEVELS[level])


@dataclass(frozen=True, slots=True)
class HorizonLine:
    """Walked part thick, waypoints behind as dots, steps ahead as ticks, a diamond where we are."""

    horizon: Horizon
    level: Level
    order: int = LINE

    def paint(self, canvas: Canvas, pose: Pose) -> None:
        y = horizon_y(canvas.measures, self.level) if pose.horizon is None else pose.horizon * HEIGHT
        canvas.bar(0, canvas.measures.width, y, HAIRLINE, canvas.palette.rule)
        if self.level is not Level.LOBBY:
            _agenda(canvas, self.horizon, y, pose)


def _agenda(canvas: Canvas, horizon: Horizon, y: float, pose: Pose) -> None:
    marks = canvas.measures.theme.stage_horizon
    places = _places(canvas.measures, horizon)
    here = min(float(horizon.here) if pose.here is None else pose.here, len(places) - 1.0)
    at = _between(places, here)
    has_risen = horizon.has_sun and pose.here is None
    end = canvas.measures.right if has_risen else at
    canvas.bar(0, end, y, marks["passed_line"], canvas.palette.text_2)
    sun_left = canvas.measures.right - canvas.px(2 * SUN_RADIUS + marks["waypoint_radius"])
    for index, x in enumerate(places):
        if index < here and not (horizon.has_sun and x > sun_left):  # it would stick out below the sun
            canvas.disc(QPointF(x, y), canvas.px(marks["waypoint_radius"]), canvas.palette.text_2)
    half = canvas.px(marks["tick_half"])
    for index, x in enumerate(places):
        if index > here:
            canvas.upright(x, y - half, y + half, marks["tick_width"], canvas.palette.edge)
    if horizon.has_sun:
        _half_sun(canvas, y, pose.sun)
    if not has_risen:
        _diamond(canvas, at, y, canvas.px(marks["diamond_half"]))


def _places(measures: Measures, horizon: Horizon) -> list[float]:
    """Where the steps stand on the line."""
    left, right = measures.left, measures.right
    gaps = max(1, horizon.steps - 1)
    return [left + (right - left) * index / gaps for index in range(max(1, horizon.steps))]


def _between(places: list[float], here: float) -> float:
    before = places[int(here)]
    after = places[min(int(here) + 1, len(places) - 1)]
    return before + (after - before) * (here - int(here))


def _diamond(canvas: Canvas, x: float, y: float, half: float) -> None:
    """With a little ground around it, so that the thick line does not touch; outlined on light."""
    palette = canvas.palette
    if palette.is_dark:
        canvas.polygon(_rhombus(x, y, half * 1.28), palette.ground)
    canvas.polygon(_rhombus(x, y, half), palette.way)
    if not palette.is_dark:
        canvas.outline(_rhombus(x, y, half), palette.text, canvas.px(OUTLINE))


def _rhombus(x: float, y: float, half: float) -> list[QPointF]:
    return [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]


def _half_sun(canvas: Canvas, y: float, risen: float) -> None:
    """At the closing half a sun stands on the line; until then it rises behind it."""
    radius = canvas.px(SUN_RADIUS)
    sunk = radius * (1 - risen)
    low = degrees(asin(1 - risen))  # where its edge meets the line
    x = canvas.measures.right - 2 * radius
    box = QRectF(x, y + sunk - radius, 2 * radius, 2 * radius)
    path = QPainterPath()
    path.arcMoveTo(box, low)
    path.arcTo(box, low, 180 - 2 * low)
    path.closeSubpath()
    canvas.painter.fillPath(path, canvas.palette.way)
    if not canvas.palette.is_dark:
        canvas.painter.strokePath(path, QPen(canvas.palette.text, canvas.px(OUTLINE)))
