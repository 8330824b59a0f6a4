"""Silent writing: the sun, the task, the time and how many ideas there are. Never a text, never who."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.clock_face import paint_digits, paint_words
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.layout import set_runs
from lfb_desktop.ui.stage.sun import REACH, paint_sun
from lfb_desktop.views.scenes import ClockFace, StageView, WritingScene

RADIUS, RADIUS_NARROW = 0.2515, 0.1675
TEXT_X = 0.811  # of the text column, from the left edge of a Stage whose margin is 0.07
TOP = 0.1796
TOP_NARROW = 0.166
TIME_BOTTOM = 0.706
COUNT_SIZE = 0.056
MOST_LINES, MOST_LINES_NARROW = 4, 2  # of the task


def paint(canvas: Canvas, view: StageView, scene: WritingScene) -> None:
    paint_head(canvas, view)
    paint_task(canvas, scene.title, scene.instruction, scene.clock, scene.ideas)
    paint_foot(canvas, view.foot)


def paint_task(canvas: Canvas, title: Say, instruction: Say, clock: ClockFace | None, count: Say) -> None:
    """The layout of a timed task: the sun left, everything in words right of it."""
    measures = canvas.measures
    body = measures.body
    if clock is None:
        _words(canvas, title, instruction, None, count, QRectF(body.x(), body.y(), body.width(), 0))
    elif measures.is_narrow:
        _narrow(canvas, title, instruction, clock, count)
    else:
        radius = min(canvas.px(RADIUS), body.height() / 2 / REACH)
        centre = QPointF(body.x() + radius * REACH, body.center().y() - canvas.px(0.0043))
        paint_sun(canvas, clock, centre, radius)
        x = body.x() + canvas.px(TEXT_X - 0.07)
        _words(canvas, title, instruction, clock, count, QRectF(x, body.y(), body.right() - x, 0))


def _words(
    canvas: Canvas, title: Say, instruction: Say, clock: ClockFace | None, count: Say, box: QRectF
) -> None:
    """Title, task, digits, end and count under each other in the box's width."""
    palette = canvas.palette
    label = canvas.style("label").bold(400)
    style = canvas.style("writing_title")
    x, width = box.x(), box.width()
    top = canvas.measures.down(TOP)
    block = canvas.write(title, style, QRectF(x, top, width, 2 * style.line), palette.text, 2)
    y = top + block.height + canvas.px(0.004)
    # The task is whole; the digits are as large as the room that it leaves.
    most = MOST_LINES * label.line
    block = canvas.write(instruction, label, QRectF(x, y, width, most), palette.text_2, MOST_LINES)
    y += block.height
    if clock is None:
        y += canvas.px(0.05)
    else:
        y = _time(canvas, clock, x, y, width)
    if count:
        canvas.hairline(x, x + width, y)
        _count(canvas, count, x, y + canvas.px(0.0227), width)


def _time(canvas: Canvas, clock: ClockFace, x: float, y: float, width: float) -> float:
    """The digits as large as the room left for them allows; returns the place of the hairline."""
    line = canvas.style("label").line
    bottom = canvas.measures.up(TIME_BOTTOM)
    words = QRectF(x, bottom - canvas.px(0.084), width, line)
    style = canvas.style("timer_digits")
    style = style.at(min(style.size, words.y() - y))
    top = words.y() - style.line - canvas.px(0.003)
    # A large digit has room on its left: without it the column's edge would look bent.
    box = QRectF(x - style.size * 0.045, top, width, style.line)
    paint_digits(canvas, clock, style, box)
    paint_words(canvas, clock, words)
    return bottom


def _count(canvas: Canvas, count: Say, x: float, y: float, width: float) -> None:
    style = canvas.style("label").at(canvas.px(COUNT_SIZE))
    block = set_runs(canvas.counted(count, style), width, 1)
    canvas.put(block, QRectF(x, y, width, style.line), canvas.palette.text_2)


def _narrow(canvas: Canvas, title: Say, instruction: Say, clock: ClockFace, count: Say) -> None:
    """Title above; the sun and beneath it the digits; words and count beside them."""
    measures, palette = canvas.measures, canvas.palette
    body, label = measures.body, canvas.style("label").bold(400)
    style = canvas.style("screen_title")
    top = measures.down(TOP_NARROW)
    block = canvas.write(title, style, QRectF(body.x(), top, body.width(), style.line), palette.text)
    y = top + block.height + canvas.px(0.006)
    task = QRectF(body.x(), y, body.width(), MOST_LINES_NARROW * label.line)
    y += canvas.write(instruction, label, task, palette.text_2, MOST_LINES_NARROW).height + canvas.px(0.024)
    below = canvas.px(0.012 + 0.012 + 0.005) + canvas.style("label").at(canvas.px(COUNT_SIZE)).line
    reach = min(canvas.px(RADIUS_NARROW) * REACH, (body.bottom() - y - (below if count else 0)) / 2)
    radius = reach / REACH
    paint_sun(canvas, clock, QPointF(body.x() + reach, y + reach), radius)
    x = body.x() + 2 * reach + canvas.px(0.06)
    width = body.right() - x
    # What is left beside the sun over two lines of words.
    size = min(canvas.px(0.2), 2 * reach - 2 * label.line - canvas.px(0.03))
    digits = canvas.style("timer_digits").at(size)
    box = QRectF(x, y + canvas.px(0.02), width, digits.line)
    paint_digits(canvas, clock, digits, box)
    words = QRectF(x, box.bottom() + canvas.px(0.01), width, 2 * label.line)
    paint_words(canvas, clock, words)
    if count:
        line = y + 2 * reach + canvas.px(0.012)
        canvas.hairline(body.x(), body.right(), line)
        _count(canvas, count, body.x(), line + canvas.px(0.012), body.width())
