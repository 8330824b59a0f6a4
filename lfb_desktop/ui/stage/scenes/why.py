"""The why step: the why above the line, what it is for on the left, what is given and open right.

As the leader wrote it, and without the leader's name.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_horizon
from lfb_desktop.ui.stage.layout import Style, fit, set_text
from lfb_desktop.ui.stage.lists import paint_items, share_lines
from lfb_desktop.views.scenes import Level, StageView, WhyScene

WHY_CENTRE = 0.1164  # of the block above the line
WHY_HEIGHT = 0.15
TOP = 0.279
GAP = 0.09
LEFT_SHARE = 0.52
SECTION_GAP = 0.034
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
    whole, gap = measures.right - measures.left, canvas.px(GAP)
    left = (whole - gap) * LEFT_SHARE if len(columns) == 2 else whole
    height = measures.body.bottom() - canvas.px(TOP)
    boxes = (
        QRectF(measures.left, canvas.px(TOP), left, height),
        QRectF(measures.left + left + gap, canvas.px(TOP), whole - left - gap, height),
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
    fixed = len(sections) * (label.line + canvas.px(0.013)) + (len(sections) - 1) * canvas.px(SECTION_GAP)
    room = box.height() - fixed
    if sum(_needs(sections, style, box.width(), canvas)) * style.line > room:
        style = style.at(canvas.px(SMALLEST_TEXT))
    needs = _needs(sections, style, box.width(), canvas)
    shares = share_lines(needs, int(room / style.line))
    y = box.y()
    for section, lines in zip(sections, shares, strict=True):
        y = _section(canvas, section, QRectF(box.x(), y, box.width(), 0), style, lines)
        y += canvas.px(SECTION_GAP)


def _needs(sections: list[Section], style: Style, width: float, canvas: Canvas) -> list[int]:
    return [
        sum(len(set_text(item, style, width - _indent(canvas, section), 30).lines) for item in section.texts)
        for section in sections
    ]


def _indent(canvas: Canvas, section: Section) -> float:
    return canvas.px(0.0385) if len(section.texts) > 1 else 0.0


def _section(canvas: Canvas, section: Section, box: QRectF, style: Style, lines: int) -> float:
    """A label and its texts; returns where it ends."""
    label = canvas.style("label")
    x, palette = box.x(), canvas.palette
    if section.icon:
        baseline = box.y() + canvas.px(0.0434)
        canvas.icon(section.icon, x - canvas.px(0.002), baseline, canvas.px(0.043), palette.text_2)
        x += canvas.px(0.0586)
    canvas.write(section.label, label, QRectF(x, box.y(), box.right() - x, label.line), palette.text_2)
    y = box.y() + label.line + canvas.px(0.013)
    area = QRectF(box.x(), y, box.width(), lines * style.line + 1)
    return paint_items(canvas, section.texts, area, style, lines)
