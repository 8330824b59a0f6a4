"""What every scene shares: the why above the horizon, the line that is also the agenda, the foot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPen

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.stage.canvas import HAIRLINE, Canvas
from lfb_desktop.ui.stage.layout import Align, set_text
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Horizon, Level, StageView

SUN_RADIUS = 0.0977
FOOT_ICON = 0.045
LEVELS = {Level.LOBBY: "horizon_y_lobby", Level.WHY: "horizon_y_why_step", Level.HIGH: "horizon_y"}


def paint_head(canvas: Canvas, view: StageView) -> None:
    """The why in one line and the horizon below it."""
    paint_why_line(canvas, view)
    paint_horizon(canvas, view.horizon, Level.HIGH)


def paint_why_line(canvas: Canvas, view: StageView) -> None:
    measures = canvas.measures
    style = canvas.style("why_line")
    right = measures.right
    if view.horizon.has_sun:
        right -= canvas.px(2 * SUN_RADIUS + 0.024)
    box = QRectF(measures.left, measures.space("header_top"), right - measures.left, style.line)
    canvas.write(view.why, style, box, canvas.palette.text, at_words=True)


def horizon_y(canvas: Canvas, level: Level) -> float:
    return canvas.measures.space(LEVELS[level])


def paint_horizon(canvas: Canvas, horizon: Horizon, level: Level) -> None:
    """Walked part thick, waypoints behind as dots, steps ahead as ticks, a diamond where we are."""
    y = horizon_y(canvas, level)
    canvas.bar(0, canvas.measures.width, y, HAIRLINE, canvas.palette.rule)
    if level is Level.LOBBY:
        return
    canvas.tell(say("Step {n} of {all}", n=horizon.here + 1, all=horizon.steps))
    marks = canvas.measures.theme.stage_horizon
    places = _places(canvas, horizon)
    here = places[min(horizon.here, len(places) - 1)]
    end = canvas.measures.right if horizon.has_sun else here
    canvas.bar(0, end, y, marks["passed_line"], canvas.palette.text_2)
    sun_left = end - canvas.px(2 * SUN_RADIUS + marks["waypoint_radius"])
    for x in places[: horizon.here]:
        if horizon.has_sun and x > sun_left:
            continue  # it would stick out below the sun
        canvas.disc(QPointF(x, y), canvas.px(marks["waypoint_radius"]), canvas.palette.text_2)
    half = canvas.px(marks["tick_half"])
    for x in places[horizon.here + 1 :]:
        canvas.upright(x, y - half, y + half, marks["tick_width"], canvas.palette.edge)
    if horizon.has_sun:
        _half_sun(canvas, y)
    else:
        _diamond(canvas, here, y, canvas.px(marks["diamond_half"]))


def _places(canvas: Canvas, horizon: Horizon) -> list[float]:
    """Where the steps stand on the line."""
    left, right = canvas.measures.left, canvas.measures.right
    gaps = max(1, horizon.steps - 1)
    return [left + (right - left) * index / gaps for index in range(max(1, horizon.steps))]


def _diamond(canvas: Canvas, x: float, y: float, half: float) -> None:
    """With a little ground around it, so that the thick line does not touch; outlined on light."""
    palette = canvas.palette
    around = half * (1.28 if palette.is_dark else 1.0)
    if palette.is_dark:
        canvas.polygon(_rhombus(x, y, around), palette.ground)
    canvas.polygon(_rhombus(x, y, half), palette.way)
    if not palette.is_dark:
        canvas.outline(_rhombus(x, y, half), palette.text, canvas.px(0.0026))


def _rhombus(x: float, y: float, half: float) -> list[QPointF]:
    return [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]


def _half_sun(canvas: Canvas, y: float) -> None:
    """At the closing half a sun stands on the line."""
    radius = canvas.px(SUN_RADIUS)
    centre = QPointF(canvas.measures.right - radius, y)
    box = QRectF(centre.x() - radius, y - radius, 2 * radius, 2 * radius)
    path = QPainterPath(QPointF(centre.x() + radius, y))
    path.arcTo(box, 0, 180)
    path.closeSubpath()
    canvas.painter.fillPath(path, canvas.palette.way)
    if not canvas.palette.is_dark:
        canvas.painter.strokePath(path, QPen(canvas.palette.text, canvas.px(0.0026)))


def page_words(page: int, pages: int) -> Say:
    return say("page {n} of {all}", n=page + 1, all=pages) if pages > 1 else NOTHING


def paint_foot(canvas: Canvas, words: Say, page: int = 0, pages: int = 1, icon: str = "") -> None:
    """One sentence or count at the bottom left, then the page number."""
    box = canvas.measures.foot
    style = canvas.style("label").bold(400)
    small = canvas.style("page_number")
    paging = spoken(page_words(page, pages))
    room = set_text(paging, small, box.width(), 1).natural_width if paging else 0.0
    gap = canvas.px(0.024)
    x = box.x()
    if icon and words:
        canvas.icon(icon, x, box.y() + canvas.px(0.0434), canvas.px(FOOT_ICON), canvas.palette.text)
        x += canvas.px(FOOT_ICON + 0.013)
    if words:
        width = box.right() - x - (room + gap if paging else 0)
        block = canvas.write(words, style, QRectF(x, box.y(), width, box.height()), canvas.palette.text)
        x += block.natural_width + gap
    if paging:
        baseline = box.y() + set_text("0", style, box.width(), 1).baseline
        canvas.write_on(baseline, paging, small, x, room + 1, canvas.palette.text_2, align=Align.LEFT)
