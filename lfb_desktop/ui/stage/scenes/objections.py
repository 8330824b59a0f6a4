"""Any objection to trying it? Each proposal with what was said against it, and whether it may be tried."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.layout import Align, Style, set_text
from lfb_desktop.ui.stage.lists import paint_items
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import ObjectionRow, ObjectionsScene, StageView

TITLE_TOP = 0.155
ROWS_TOP = 0.245
PADDING = 0.014
ICON_WIDTH = 0.066
ICON = 0.046
# Least height of a row: its title and its padding. With more rows than fit the last ones wait.
LEAST_ROW = 0.09


def paint(canvas: Canvas, view: StageView, scene: ObjectionsScene) -> None:
    paint_head(canvas, view)
    body = canvas.measures.body
    style = canvas.style("dense_title")
    title = QRectF(body.x(), canvas.px(TITLE_TOP), body.width(), style.line)
    canvas.write(scene.question, style, title, canvas.palette.text)
    top = canvas.px(ROWS_TOP)
    most = int((body.bottom() - top) / canvas.px(LEAST_ROW))
    shown = scene.rows[:most]
    height = (body.bottom() - top) / max(1, len(shown))
    for index, row in enumerate(shown):
        y = top + index * height
        _row(canvas, row, QRectF(body.x(), y, body.width(), height))
        if index + 1 < len(shown):
            canvas.hairline(body.x(), body.right(), y + height)
    paint_foot(canvas, view.foot)


def _row(canvas: Canvas, row: ObjectionRow, box: QRectF) -> None:
    palette = canvas.palette
    style, label = canvas.style("outcome"), canvas.style("label").bold(400)
    y = box.y() + canvas.px(PADDING)
    x = box.x() + canvas.px(ICON_WIDTH)
    wide = set_text(spoken(row.result), label, box.width() / 2).natural_width + 1
    width = box.right() - x - wide - canvas.px(0.04)
    block = set_text(row.title, style, width)
    baseline = y + block.baseline
    icon, colour = ("check", palette.ok) if row.may_be_tried else ("message", palette.text_2)
    canvas.icon(icon, box.x(), baseline, canvas.px(ICON), colour)
    canvas.tell(say("may be tried") if row.may_be_tried else say("needs a talk first"))
    canvas.put(block, QRectF(x, y, width, block.height), palette.text)
    canvas.write_on(baseline, row.result, label, box.right() - wide, wide, palette.text_2, align=Align.RIGHT)
    text = Style(canvas.style("idea").size, True, 400, 1.1)
    top = y + style.line + canvas.px(0.006)
    area = QRectF(x, top, box.right() - x, box.bottom() - top - canvas.px(0.008))
    paint_items(canvas, row.sentences, area, text, int(area.height() / text.line))
