"""Any objection to trying it? Each proposal with what was said against it, and whether it may be tried."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.layout import Align, Style, set_text
from lfb_desktop.ui.stage.lists import lines_of, paint_items
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import ObjectionRow, ObjectionsScene, StageView

TITLE_TOP = 0.164
ROWS_TOP = 0.2535
PADDING = 0.014
ICON_WIDTH = 0.066
ICON = 0.046
TEXT_GAP = 0.006


def pages(measures: Measures, scene: ObjectionsScene) -> int:
    return max(1, len(pages_of(measures, scene)))


@dataclass(frozen=True, slots=True)
class Placed:
    """A proposal with as many lines as its sentences take on its page."""

    row: ObjectionRow
    lines: int


def pages_of(measures: Measures, scene: ObjectionsScene) -> list[list[Placed]]:
    """What was said against a proposal is whole, unless it takes more than a page."""
    fixed, line = _fixed(measures), _sentence_style(measures).line
    room = measures.body.bottom() - measures.down(ROWS_TOP)
    width = measures.body.width() - measures.px(ICON_WIDTH)
    found: list[list[Placed]] = []
    left = 0.0
    for row in scene.rows:
        needs = lines_of(measures, row.sentences, width, _sentence_style(measures))
        lines = min(needs, int((room - fixed) / line))
        height = fixed + lines * line
        if not found or height > left + 1:
            found.append([])
            left = room
        found[-1].append(Placed(row, lines))
        left -= height
    return found


def _fixed(measures: Measures) -> float:
    """What a row takes beside its sentences."""
    below = measures.style("label").line if measures.is_one_column else 0.0
    return measures.style("outcome").line + below + measures.px(2 * PADDING + TEXT_GAP)


def paint(canvas: Canvas, view: StageView, scene: ObjectionsScene) -> None:
    paint_head(canvas, view)
    measures = canvas.measures
    body = measures.body
    style = canvas.style("dense_title")
    title = QRectF(body.x(), measures.down(TITLE_TOP), body.width(), style.line)
    canvas.write(scene.question, style, title, canvas.palette.text)
    found = pages_of(measures, scene)
    page = min(max(0, scene.page), max(0, len(found) - 1))
    shown = found[page] if found else []
    y = measures.down(ROWS_TOP)
    for index, placed in enumerate(shown):
        height = _fixed(measures) + placed.lines * _sentence_style(measures).line
        _row(canvas, placed.row, QRectF(body.x(), y, body.width(), height), placed.lines)
        y += height
        if index + 1 < len(shown):
            canvas.hairline(body.x(), body.right(), y)
    paint_foot(canvas, view.foot, page, len(found))


def _sentence_style(measures: Measures) -> Style:
    return Style(measures.style("idea").size, True, 400, 1.1)


def _row(canvas: Canvas, row: ObjectionRow, box: QRectF, lines: int) -> None:
    """The result at the end of the line, or below it where the Stage is one column."""
    palette, is_below = canvas.palette, canvas.measures.is_one_column
    style, label = canvas.style("outcome"), canvas.style("label").bold(400)
    y = box.y() + canvas.px(PADDING)
    x = box.x() + canvas.px(ICON_WIDTH)
    wide = set_text(spoken(row.result), label, box.width() / 2).natural_width + 1
    width = box.right() - x - (0 if is_below else wide + canvas.px(0.04))
    block = set_text(row.title, style, width)
    baseline = y + block.baseline
    icon, colour = ("check", palette.ok) if row.may_be_tried else ("message", palette.text_2)
    canvas.icon(icon, box.x(), baseline, canvas.px(ICON), colour)
    canvas.put(block, QRectF(x, y, width, block.height), palette.text)
    y += style.line
    if is_below:
        canvas.write(row.result, label, QRectF(x, y, width, label.line), palette.text_2)
        y += label.line
    else:
        at = box.right() - wide
        canvas.write_on(baseline, row.result, label, at, wide, palette.text_2, align=Align.RIGHT)
    canvas.tell(say("may be tried") if row.may_be_tried else say("needs a talk first"))
    text = _sentence_style(canvas.measures)
    area = QRectF(x, y + canvas.px(TEXT_GAP), box.right() - x, lines * text.line)
    paint_items(canvas, row.sentences, area, text, lines)
