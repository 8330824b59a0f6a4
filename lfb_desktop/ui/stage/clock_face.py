"""The time in digits and words, beside the sun: one look for every scene that has a clock."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF

from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.layout import Align, Block, Run, Style, set_runs, set_text
from lfb_desktop.ui.stage.sun import REACH, digits_of, paint_sun, until_of, words_colour, words_of
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import ClockFace

# The widest time the digits make room for, so that they do not change size while counting.
WIDEST = "00:00"
LINE_RADIUS, LINE_DIGITS = 0.032, 0.07


def paint_digits(canvas: Canvas, clock: ClockFace, style: Style, box: QRectF) -> Block:
    """The digits from the top of the box, in tabular figures, smaller where a long time needs it."""
    text = digits_of(clock, canvas.now_ms)
    style = replace(style, is_tabular=True)
    widest = max((text, WIDEST[: max(4, len(text))]), key=len)
    while set_text(widest, style, 1e6).natural_width > box.width() and style.size > canvas.px(0.05):
        style = style.at(style.size * 0.95)
    with canvas.clock(box):
        return canvas.write(text, style, box, canvas.palette.text, align=Align.LEFT)


def paint_words(canvas: Canvas, clock: ClockFace, box: QRectF) -> None:
    """ "Under 2 minutes" in the sun's colour and the end in plain words, as much as fits."""
    label = canvas.style("label")
    palette = canvas.palette
    state, until = spoken(words_of(clock, canvas.now_ms)), spoken(until_of(clock, canvas.now_ms))
    colour = words_colour(clock, canvas.now_ms, palette)
    runs: list[Run] = []
    if state:
        runs.append(Run(state, label.bold(600), colour.rgb()))
    if until:
        lead = "\u2003" if runs else ""
        runs.append(Run(lead + until, label.bold(400), palette.text_2.rgb()))
    with canvas.clock(box):
        _put_words(canvas, runs, box)


def _put_words(canvas: Canvas, runs: list[Run], box: QRectF) -> None:
    """The place is kept where there are no words yet: they will appear there."""
    if not runs:
        return
    label = canvas.style("label")
    lines = max(1, int((box.height() + 1) / label.line))
    block = set_runs(tuple(runs), box.width())
    if block.is_elided and len(runs) == 1:
        block = set_runs(tuple(runs), box.width(), lines)
    elif block.is_elided:
        block = set_runs(tuple(runs[:1]), box.width(), lines)
        below = QRectF(box.x(), box.y() + block.height, box.width(), label.line)
        until = replace(runs[1], text=runs[1].text.strip())
        if below.bottom() <= box.bottom() + 1:
            canvas.put(set_runs((until,), box.width()), below, canvas.palette.text)
    canvas.put(block, QRectF(box.x(), box.y(), box.width(), block.height), canvas.palette.text)


def paint_beside(canvas: Canvas, clock: ClockFace, box: QRectF, radius: float) -> float:
    """A small sun with its digits and words on the right, as in the ballot. Returns where it ends."""
    reach = radius * REACH
    centre = QPointF(box.x() + reach, box.y() + reach)
    paint_sun(canvas, clock, centre, radius)
    x = centre.x() + reach + canvas.px(0.032)
    style = canvas.style("voted_count").at(canvas.px(0.096))
    digits = QRectF(x, box.y() + canvas.px(0.0168), box.right() - x, style.line)
    paint_digits(canvas, clock, style, digits)
    line = canvas.style("label").line
    paint_words(canvas, clock, QRectF(x, digits.bottom(), box.right() - x, 2 * line))
    return box.y() + 2 * reach


def paint_below(canvas: Canvas, clock: ClockFace, box: QRectF, radius: float) -> float:
    """The same stacked, where the Stage is narrow. Returns where it ends."""
    reach = radius * REACH
    paint_sun(canvas, clock, QPointF(box.x() + reach, box.y() + reach), radius)
    style = canvas.style("voted_count").at(canvas.px(0.085))
    digits = QRectF(box.x(), box.y() + 2 * reach + canvas.px(0.012), box.width(), style.line)
    paint_digits(canvas, clock, style, digits)
    words = QRectF(box.x(), digits.bottom(), box.width(), canvas.style("label").line)
    paint_words(canvas, clock, words)
    return words.bottom()


def paint_small(canvas: Canvas, clock: ClockFace, box: QRectF, radius: float) -> float:
    """A small sun with its digits beside it and the words under both. Returns where it ends."""
    reach = radius * REACH
    paint_sun(canvas, clock, QPointF(box.x() + reach, box.y() + reach), radius)
    x = box.x() + 2 * reach + canvas.px(0.024)
    style = canvas.style("voted_count").at(canvas.px(0.085))
    top = box.y() + reach - style.line / 2
    paint_digits(canvas, clock, style, QRectF(x, top, box.right() - x, style.line))
    words = QRectF(box.x(), box.y() + 2 * reach + canvas.px(0.01), box.width(), canvas.style("label").line)
    paint_words(canvas, clock, words)
    return words.bottom()


def paint_in_line(canvas: Canvas, clock: ClockFace, box: QRectF) -> float:
    """Sun, digits and words in one line, where the Stage is one column. Returns where it ends."""
    reach = canvas.px(LINE_RADIUS) * REACH
    paint_sun(canvas, clock, QPointF(box.x() + reach, box.y() + reach), canvas.px(LINE_RADIUS))
    style = canvas.style("voted_count").at(canvas.px(LINE_DIGITS))
    x = box.x() + 2 * reach + canvas.px(0.02)
    tabular = replace(style, is_tabular=True)
    wide = set_text(digits_of(clock, canvas.now_ms), tabular, 1e6).natural_width + 2
    top = box.y() + reach - style.line / 2
    paint_digits(canvas, clock, style, QRectF(x, top, wide, style.line))
    label, after = canvas.style("label"), x + wide + canvas.px(0.02)
    words = QRectF(after, box.y() + reach - label.line / 2, box.right() - after, label.line)
    paint_words(canvas, clock, words)
    return box.y() + 2 * reach
