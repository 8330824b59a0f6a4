"""What every scene shares: the why above the horizon, the line that is also the agenda, the foot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.horizon import SUN_RADIUS, HorizonLine
from lfb_desktop.ui.stage.layout import Align, Block, Style, set_text
from lfb_desktop.ui.stage.measures import HEIGHT
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Horizon, Level, StageView

FOOT_ICON = 0.045
FOOT_MARGIN = 0.012  # below a foot of two lines
SHARES = (0.55, 0.65, 0.75, 0.85, 1.0)  # of the width, tried for two lines


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


@dataclass(frozen=True, slots=True)
class _Foot:
    """The set words, and whether the page number stands on a line of its own below them."""

    words: Block
    is_page_below: bool = False

    @property
    def height(self) -> float:
        return self.words.height + (self.words.line if self.is_page_below else 0)


def paint_foot(
    canvas: Canvas,
    words: Say,
    page: int = 0,
    pages: int = 1,
    icon: str = "",
    most_lines: int = 3,
    *,
    is_quiet: bool = False,
) -> float:
    """One sentence or count at the bottom left, then the page number. A sentence that is longer than the
    line takes two, deeper into the margin, where the scene leaves room for them, and three beside the way
    in for phones. `is_quiet`: it asks for nothing. Returns where its words begin, from the top."""
    style, small = canvas.style("label").bold(400), canvas.style("page_number")
    paging = spoken(page_words(page, pages))
    box = canvas.measures.foot
    room = set_text(paging, small, box.width()).natural_width + 1 if paging else 0.0
    gap = canvas.px(0.024)
    x = box.x() + (canvas.px(FOOT_ICON + 0.013) if icon and words else 0)
    foot = _set_foot(canvas, spoken(words), box.right() - x, room + gap if paging else 0.0, most_lines)
    block = foot.words
    y = min(box.y(), HEIGHT * (1 - FOOT_MARGIN) - foot.height) if foot.height > style.line else box.y()
    if icon and words:
        canvas.icon(icon, box.x(), y + canvas.px(0.0434), canvas.px(FOOT_ICON), canvas.palette.text)
    ink = canvas.palette.text_2 if is_quiet else canvas.palette.text
    canvas.put(block, QRectF(x, y, block.width, block.height), ink)
    if paging:
        is_beside = words and not foot.is_page_below
        at = x + (block.natural_width + gap if is_beside else 0)
        baseline = y + max(block.last_baseline, block.baseline) + foot.height - block.height
        canvas.write_on(baseline, paging, small, at, room, canvas.palette.text_2, align=Align.LEFT)
    return y


def _set_foot(canvas: Canvas, words: str, width: float, page_room: float, most_lines: int) -> _Foot:
    style, side = canvas.style("label").bold(400), canvas.side(Align.LEFT)
    block = set_text(words, style, width - page_room, align=side)
    if block.is_elided and most_lines > 1:
        block = in_two_lines(words, style, width - page_room, side)
        if block.is_elided and canvas.measures.corner:
            lines = min(most_lines, _lines_below_body(canvas, style)) - bool(page_room)
            return _Foot(set_text(words, style, width, lines, align=side), bool(page_room))
    return _Foot(block)


def _lines_below_body(canvas: Canvas, style: Style) -> int:
    """The room above the first line's letters may touch the body's end."""
    room = HEIGHT * (1 - FOOT_MARGIN) - canvas.measures.body.bottom() + 0.2 * style.line
    return max(2, int(room / style.line))


def in_two_lines(words: str, style: Style, width: float, side: Align) -> Block:
    """About as long as each other: no word stands alone on the second."""
    for share in SHARES:
        block = set_text(words, style, share * width, 2, align=side)
        if not block.is_elided:
            break
    return block
