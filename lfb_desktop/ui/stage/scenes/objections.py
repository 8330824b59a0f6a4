"""Any objection to trying it? Each proposal with what was said against it, and whether it may be tried."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.layout import Align, Style, set_text
from lfb_desktop.ui.stage.lists import lines_of, paint_items, share_lines
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import ObjectionRow, ObjectionsScene, StageView

TITLE_TOP = 0.164
ROWS_TOP = 0.2535
PADDING = 0.014
ICON_WIDTH = 0.066
ICON = 0.046
TEXT_GAP = 0.006


def paint(canvas: Canvas, view: StageView, scene: ObjectionsScene) -> None:
    paint_head(canvas, view)
    body = canvas.measures.body
    style = canvas.style("dense_title")
    title = QRectF(body.x(), canvas.px(TITLE_TOP), body.width(), style.line)
    canvas.write(scene.question, style, title, canvas.palette.text)
    y = canvas.px(ROWS_TOP)
    fixed = canvas.style("outcome").line + canvas.px(2 * PADDING + TEXT_GAP)
    shown = scene.rows[: int((body.bottom() - y) / fixed)]
    text = _sentence_style(canvas)
    lines = int((body.bottom() - y - len(shown) * fixed) / text.line)
    width = body.width() - canvas.px(ICON_WIDTH)
    needs = [lines_of(canvas, row.sentences, width, text) for row in shown]
    for index, (row, share) in enumerate(zip(shown, share_lines(needs, lines), strict=True)):
        height = fixed + share * text.line
        _row(canvas, row, QRectF(body.x(), y, body.width(), height), share)
        y += height
        if index + 1 < len(shown):
            canvas.hairline(body.x(), body.right(), y)
    paint_foot(canvas, view.foot)


def _sentence_style(canvas: Canvas) -> Style:
    return Style(canvas.style("idea").size, True, 400, 1.1)


def _row(canvas: Canvas, row: ObjectionRow, box: QRectF, lines: int) -> None:
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
    text = _sentence_style(canvas)
    area = QRectF(x, y + style.line + canvas.px(TEXT_GAP), box.right() - x, lines * text.line)
    paint_items(canvas, row.sentences, area, text, lines)
