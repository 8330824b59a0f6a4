"""The why step: the why above the line, what it is for on the left, what is given and open right.

As the leader wrote it, and without the leader's name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_horizon
from lfb_desktop.ui.stage.horizon import horizon_y
from lfb_desktop.ui.stage.layout import Style, fit
from lfb_desktop.ui.stage.lists import lines_of, paint_items, share_lines
from lfb_desktop.ui.stage.measures import HEIGHT, Measures
from lfb_desktop.views.scenes import Level, StageView, WhyScene

WHY_CENTRE = 0.1164  # of the block above the line
WHY_HEIGHT, WHY_HEIGHT_MOST = 0.15, 0.185
LABEL_GAP = 0.013
BELOW = 0.062  # the horizon
GAP = 0.09
LEFT_SHARE = 0.52
SECTION_GAP, SECTION_GAP_DENSE = 0.034, 0.02
DENSE_LINE = 1.12
SMALLEST_TEXT = 0.045


@dataclass(frozen=True, slots=True)
class Section:
    label: Say
    icon: str
    texts: tuple[str, ...]


def pages(measures: Measures, scene: WhyScene) -> int:
    """Where the Stage is narrow what is given and open has a page of its own."""
    return max(1, len(_columns(scene))) if measures.is_narrow else 1


def paint(canvas: Canvas, view: StageView, scene: WhyScene) -> None:
    paint_horizon(canvas, view.horizon, Level.WHY)
    _why(canvas, scene.why)
    measures = canvas.measures
    count = pages(measures, scene)
    page = min(max(0, scene.page), count - 1)
    columns = _columns(scene)
    if count > 1:
        columns = columns[page : page + 1]
    for column, box in zip(columns, _boxes(measures, len(columns)), strict=True):
        _column(canvas, column, box)
    paint_foot(canvas, view.foot, page, count)


def _boxes(measures: Measures, count: int) -> list[QRectF]:
    """The left column is a little wider: it holds whole sentences."""
    whole = measures.right - measures.left
    top = horizon_y(measures, Level.WHY) + measures.px(BELOW)
    height = measures.body.bottom() - top
    if count < 2:
        return [QRectF(measures.left, top, whole, height)] * count
    gap = measures.px(GAP)
    left = (whole - gap) * LEFT_SHARE
    return [
        QRectF(measures.left, top, left, height),
        QRectF(measures.left + left + gap, top, whole - left - gap, height),
    ]


def _why(canvas: Canvas, why: str) -> None:
    """One line as large as it may be; at its smallest two."""
    measures, style = canvas.measures, canvas.style("why_step")
    width = measures.right - measures.left
    smallest = canvas.px(measures.theme.stage_fit_min["why_step"])
    height = min(canvas.px(WHY_HEIGHT), WHY_HEIGHT_MOST * HEIGHT)
    block = fit(why, style, smallest, width, height, 1, 2)
    top = WHY_CENTRE * HEIGHT - block.height / 2
    canvas.put(block, QRectF(measures.left, top, width, block.height), canvas.palette.text)


def _columns(scene: WhyScene) -> list[list[Section]]:
    left = [
        Section(say("Why it matters"), "", (scene.reason,) if scene.reason else ()),
        Section(say("We will know it worked when"), "", (scene.result,) if scene.result else ()),
    ]
    right = [
        Section(say("Given"), "lock", scene.given),
        Section(say("Open to us"), "arrow-right", scene.open),
    ]
    filled = [[section for section in column if section.texts] for column in (left, right)]
    return [column for column in filled if column]


def _column(canvas: Canvas, sections: list[Section], box: QRectF) -> None:
    """Smaller type before cut text, and then each section keeps its fair share of the lines."""
    style = canvas.style("why_text")
    label = canvas.style("label")
    gap = canvas.px(SECTION_GAP)
    room = box.height() - len(sections) * (label.line + canvas.px(LABEL_GAP)) - (len(sections) - 1) * gap
    if sum(_needs(canvas.measures, sections, style, box.width())) * style.line > room:
        style = replace(style.at(canvas.px(SMALLEST_TEXT)), line_height=DENSE_LINE)
        room += (len(sections) - 1) * (gap - canvas.px(SECTION_GAP_DENSE))
        gap = canvas.px(SECTION_GAP_DENSE)
    needs = _needs(canvas.measures, sections, style, box.width())
    shares = share_lines(needs, int(room / style.line))
    y = box.y()
    for section, lines in zip(sections, shares, strict=True):
        y = _section(canvas, section, QRectF(box.x(), y, box.width(), 0), style, lines)
        y += gap


def _needs(measures: Measures, sections: list[Section], style: Style, width: float) -> list[int]:
    return [lines_of(measures, section.texts, width, style) for section in sections]


def _section(canvas: Canvas, section: Section, box: QRectF, style: Style, lines: int) -> float:
    """A label and its texts; returns where it ends."""
    label = canvas.style("label")
    x, palette = box.x(), canvas.palette
    if section.icon:
        baseline = box.y() + canvas.px(0.0434)
        canvas.icon(section.icon, x - canvas.px(0.002), baseline, canvas.px(0.043), palette.text_2)
        x += canvas.px(0.0586)
    canvas.write(section.label, label, QRectF(x, box.y(), box.right() - x, label.line), palette.text_2)
    y = box.y() + label.line + canvas.px(LABEL_GAP)
    area = QRectF(box.x(), y, box.width(), lines * style.line + 1)
    return paint_items(canvas, section.texts, area, style, lines)
