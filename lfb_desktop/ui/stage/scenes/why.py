"""The why step: the why above the line, what it is for on the left, what is given and open right.

As the leader wrote it, and without the leader's name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_horizon
from lfb_desktop.ui.stage.layout import Style, fit
from lfb_desktop.ui.stage.lists import lines_of, paint_items, share_lines
from lfb_desktop.views.scenes import Level, StageView, WhyScene

WHY_CENTRE = 0.1164  # of the block above the line
WHY_HEIGHT = 0.15
LABEL_GAP = 0.013
TOP = 0.279
TOP_NARROW = 0.262
GAP, GAP_NARROW = 0.09, 0.05
LEFT_SHARE, LEFT_SHARE_NARROW = 0.52, 0.545
SECTION_GAP, SECTION_GAP_DENSE = 0.034, 0.02
DENSE_LINE = 1.12
SMALLEST_TEXT = 0.045


@dataclass(frozen=True, slots=True)
class Section:
    label: Say
    icon: str
    texts: tuple[str, ...]


def paint(canvas: Canvas, view: StageView, scene: WhyScene) -> None:
    paint_horizon(canvas, view.horizon, Level.WHY)
    _why(canvas, scene.why)
    columns = [column for column in _columns(scene) if column]
    measures = canvas.measures
    is_narrow = measures.is_narrow
    whole, gap = measures.right - measures.left, canvas.px(GAP_NARROW if is_narrow else GAP)
    share = LEFT_SHARE_NARROW if is_narrow else LEFT_SHARE
    left = (whole - gap) * share if len(columns) == 2 else whole
    top = canvas.px(TOP_NARROW if is_narrow else TOP)
    height = measures.body.bottom() - top
    boxes = (
        QRectF(measures.left, top, left, height),
        QRectF(measures.left + left + gap, top, whole - left - gap, height),
    )
    for column, box in zip(columns, boxes, strict=False):
        _column(canvas, column, box)
    paint_foot(canvas, view.foot)


def _why(canvas: Canvas, why: str) -> None:
    """One line as large as it may be; at its smallest two."""
    measures, style = canvas.measures, canvas.style("why_step")
    width = measures.right - measures.left
    smallest = canvas.px(measures.theme.stage_fit_min["why_step"])
    block = fit(why, style, smallest, width, canvas.px(WHY_HEIGHT), 1, 2)
    top = canvas.px(WHY_CENTRE) - block.height / 2
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
    return [[section for section in column if section.texts] for column in (left, right)]


def _column(canvas: Canvas, sections: list[Section], box: QRectF) -> None:
    """Smaller type before cut text, and then each section keeps its fair share of the lines."""
    style = canvas.style("why_text")
    label = canvas.style("label")
    gap = canvas.px(SECTION_GAP)
    room = box.height() - len(sections) * (label.line + canvas.px(LABEL_GAP)) - (len(sections) - 1) * gap
    if sum(_needs(sections, style, box.width(), canvas)) * style.line > room:
        style = replace(style.at(canvas.px(SMALLEST_TEXT)), line_height=DENSE_LINE)
        room += (len(sections) - 1) * (gap - canvas.px(SECTION_GAP_DENSE))
        gap = canvas.px(SECTION_GAP_DENSE)
    needs = _needs(sections, style, box.width(), canvas)
    shares = share_lines(needs, int(room / style.line))
    y = box.y()
    for section, lines in zip(sections, shares, strict=True):
        y = _section(canvas, section, QRectF(box.x(), y, box.width(), 0), style, lines)
        y += gap


def _needs(sections: list[Section], style: Style, width: float, canvas: Canvas) -> list[int]:
    return [lines_of(canvas, section.texts, width, style) for section in sections]


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
