"""What every scene shares: the why above the horizon, the line that is also the agenda, the foot."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.horizon import SUN_RADIUS, HorizonLine
from lfb_desktop.ui.stage.layout import Align, set_text
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Horizon, Level, StageView

FOOT_ICON = 0.045


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


def paint_horizon(canvas: Canvas, horizon: Horizon, level: Level) -> None:
    """The line that is also the agenda; it is painted last, because it may be on its way."""
    if level is not Level.LOBBY:
        canvas.tell(say("Step {n} of {all}", n=horizon.here + 1, all=horizon.steps))
    canvas.move(HorizonLine(horizon, level))


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
