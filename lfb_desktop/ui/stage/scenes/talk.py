"""Talk about one proposal: the idea large, what speaks for it and what worries, side by side."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.clock_face import paint_below, paint_beside
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
VOICES_TOP, VOICES_TOP_NARROW = 0.49, 0.51
COLUMN_GAP = 0.09


def paint(canvas: Canvas, view: StageView, scene: TalkScene) -> None:
    paint_head(canvas, view)
    measures, palette = canvas.measures, canvas.palette
    body = measures.body
    width = body.width()
    if scene.clock is not None:
        width -= _clock(canvas, scene)
    title = canvas.style("label").bold(400)
    top = canvas.px(TITLE_TOP)
    canvas.write(scene.title, title, QRectF(body.x(), top, width, title.line), palette.text_2)
    style = Style(round(canvas.px(IDEA_SIZE)), True, 500, 1.1)
    y = top + title.line + canvas.px(0.014)
    cell = Cell(QRectF(body.x(), y, width, 0), style, number_width(measures, scene.card), IDEA_LINES)
    paint_cell(canvas, scene.card, cell)
    _voices(canvas, scene)
    paint_foot(canvas, view.foot)


def _clock(canvas: Canvas, scene: TalkScene) -> float:
    """The clock at the right; returns the width it takes from the idea."""
    body, clock = canvas.measures.body, scene.clock
    assert clock is not None
    is_narrow = canvas.measures.is_narrow
    width = canvas.px(CLOCK_WIDTH_NARROW if is_narrow else CLOCK_WIDTH)
    box = QRectF(body.right() - width, canvas.px(TITLE_TOP), width, 0)
    if is_narrow:
        paint_below(canvas, clock, box, canvas.px(0.07))
    else:
        paint_beside(canvas, clock, box, canvas.px(CLOCK_RADIUS))
    return width + canvas.px(0.05)


def _voices(canvas: Canvas, scene: TalkScene) -> None:
    columns = canvas.measures.columns(2, COLUMN_GAP)
    top = canvas.px(VOICES_TOP_NARROW if canvas.measures.is_narrow else VOICES_TOP)
    sides = (
        (say("What speaks for it?"), scene.speaks_for),
        (say("What worries you?"), scene.worries),
    )
    for (label, texts), column in zip(sides, columns, strict=True):
        canvas.hairline(column.x(), column.right(), top)
        area = QRectF(column.x(), top + canvas.px(0.016), column.width(), 0)
        area.setBottom(column.bottom())
        _side(canvas, label, texts, area)


def _side(canvas: Canvas, label: Say, texts: tuple[str, ...], box: QRectF) -> None:
    style = canvas.style("label")
    canvas.write(label, style, QRectF(box.x(), box.y(), box.width(), style.line), canvas.palette.text_2)
    text = canvas.style("idea").bold(400)
    top = box.y() + style.line + canvas.px(0.01)
    area = QRectF(box.x(), top, box.width(), box.bottom() - top)
    paint_items(canvas, texts, area, text, int(area.height() / text.line))
