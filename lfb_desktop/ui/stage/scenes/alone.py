"""One idea alone, large: for when its text is longer than the wall can show."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.idea import Cell, number_width, paint_cell
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import AloneScene, StageView

SIZE = 0.07
LINE_HEIGHT = 1.12
MAX_LINES = 8
TOP = 0.02


def paint(canvas: Canvas, view: StageView, scene: AloneScene) -> None:
    paint_head(canvas, view)
    card, measures = scene.card, canvas.measures
    body = measures.body
    style = measures.style("idea").at(canvas.px(SIZE))
    number = number_width(measures, card) + canvas.px(0.02)
    label = canvas.style("label").bold(400)
    top = body.y() + canvas.px(TOP)
    room = body.bottom() - top - (label.line + canvas.px(0.02) if card.was else 0)
    lines = min(MAX_LINES, int(room / style.line))
    cell = Cell(QRectF(body.x(), top, body.width(), room), style, number, lines)
    block = paint_cell(canvas, card, cell)
    if card.was:
        y = top + block.height + canvas.px(0.02)
        box = QRectF(body.x() + number, y, cell.text_width, label.line)
        canvas.write(spoken(say("reworded, was: {text}", text=card.was)), label, box, canvas.palette.text_2)
    paint_foot(canvas, view.foot)
