"""Talk about one proposal: the idea large, what speaks for it and what worries, side by side."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.clock_face import paint_below, paint_beside, paint_in_line
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.idea import Cell, number_width, paint_cell
from lfb_desktop.ui.stage.layout import Style
from lfb_desktop.ui.stage.lists import paint_items
from lfb_desktop.views.scenes import StageView, TalkScene

TITLE_TOP = 0.166
CLOCK_WIDTH, CLOCK_WIDTH_NARROW = 0.475, 0.42
CLOCK_RADIUS = 0.085
IDEA_SIZE = 0.06
IDEA_LINES = 3
SHORT = 0.6  # of the body, in sizes of this depth
TIGHT = 0.13  # of a side, below which its gaps give way
VOICES_TOP, VOICES_TOP_NARROW = 0.49, 0.51
COLUMN_GAP = 0.09


def paint(canvas: Canvas, view: StageView, scene: TalkScene) -> None:
    paint_head(canvas, view)
    if canvas.measures.is_one_column:
        _in_one_column(canvas, scene)
    else:
        _side_by_side(canvas, scene)
    paint_foot(canvas, view.foot)


def _side_by_side(canvas: Canvas, scene: TalkScene) -> None:
    """The idea beside the clock, and below it what speaks for it beside what worries."""
    measures, palette = canvas.measures, canvas.palette
    body = measures.body
    width = body.width()
    if scene.clock is not None:
        width -= _clock(canvas, scene)
    title = canvas.style("label").bold(400)
    top = measures.down(TITLE_TOP)
    canvas.write(scene.title, title, QRectF(body.x(), top, width, title.line), palette.text_2)
    _idea(canvas, scene, QRectF(body.x(), top + title.line + canvas.px(0.014), width, 0), IDEA_LINES)
    top = measures.down(VOICES_TOP_NARROW if measures.is_narrow else VOICES_TOP)
    for (label, texts), column in zip(_sides(scene), measures.columns(2, COLUMN_GAP), strict=True):
        _side(canvas, label, texts, QRectF(column.x(), top, column.width(), column.bottom() - top))


def _in_one_column(canvas: Canvas, scene: TalkScene) -> None:
    """Everything under each other; the two sides share what is left."""
    measures, palette = canvas.measures, canvas.palette
    body, title = measures.body, canvas.style("label").bold(400)
    y = measures.down(TITLE_TOP)
    canvas.write(scene.title, title, QRectF(body.x(), y, body.width(), title.line), palette.text_2)
    y += title.line
    if scene.clock is not None:
        y = paint_in_line(canvas, scene.clock, QRectF(body.x(), y, body.width(), 0))
    y += canvas.px(0.01)
    is_short = body.height() < canvas.px(SHORT)
    y += _idea(canvas, scene, QRectF(body.x(), y, body.width(), 0), IDEA_LINES - is_short)
    y += canvas.px(0.012)
    height = (body.bottom() - y) / 2
    for index, (label, texts) in enumerate(_sides(scene)):
        _side(canvas, label, texts, QRectF(body.x(), y + index * height, body.width(), height))


def _idea(canvas: Canvas, scene: TalkScene, box: QRectF, lines: int) -> float:
    """Returns its height."""
    style = Style(round(canvas.px(IDEA_SIZE)), True, 500, 1.1)
    cell = Cell(box, style, number_width(canvas.measures, scene.card), lines)
    return paint_cell(canvas, scene.card, cell).height


def _clock(canvas: Canvas, scene: TalkScene) -> float:
    """The clock at the right; returns the width it takes from the idea."""
    body, clock = canvas.measures.body, scene.clock
    assert clock is not None
    is_narrow = canvas.measures.is_narrow
    width = canvas.px(CLOCK_WIDTH_NARROW if is_narrow else CLOCK_WIDTH)
    box = QRectF(body.right() - width, canvas.measures.down(TITLE_TOP), width, 0)
    if is_narrow:
        paint_below(canvas, clock, box, canvas.px(0.07))
    else:
        paint_beside(canvas, clock, box, canvas.px(CLOCK_RADIUS))
    return width + canvas.px(0.05)


def _sides(scene: TalkScene) -> tuple[tuple[Say, tuple[str, ...]], ...]:
    return (
        (say("What speaks for it?"), scene.speaks_for),
        (say("What worries you?"), scene.worries),
    )


def _side(canvas: Canvas, label: Say, texts: tuple[str, ...], box: QRectF) -> None:
    """Under a hairline as many lines as there are."""
    style, text = canvas.style("label"), canvas.style("idea").bold(400)
    canvas.hairline(box.x(), box.right(), box.y())
    is_tight = box.height() < canvas.px(TIGHT)
    y = box.y() + canvas.px(0.01 if is_tight else 0.016)
    canvas.write(label, style, QRectF(box.x(), y, box.width(), style.line), canvas.palette.text_2)
    y += style.line + canvas.px(0.002 if is_tight else 0.01)
    area = QRectF(box.x(), y, box.width(), box.bottom() - y)
    paint_items(canvas, texts, area, text, int((area.height() + 1) / text.line))
