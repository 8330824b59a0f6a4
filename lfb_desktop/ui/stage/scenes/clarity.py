"""The clarity check: one dot a person, the count and the word under each column.

Before the close, and below four answers, only how many answered: the scene has no rows then. Questions
stand below the dots as far as there is room, the others on pages of their own.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.dots import least_height, paint_plots
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.layout import Block, Style, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.stage.scenes.writing import paint_task
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import ClarityScene, StageView

PLOTS_BOTTOM = 0.64
QUESTIONS_TOP = 0.695
QUESTION_X = 0.075
ICON = 0.046
GAP = 0.016
BETWEEN = 0.01
QUESTION_LINES = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answer, set for the width of the body."""

    question: Block
    answer: str
    height: float


@dataclass(frozen=True, slots=True)
class Page:
    has_plots: bool
    asked: list[Asked]


def pages(measures: Measures, scene: ClarityScene) -> int:
    return len(_pages_of(measures, scene)) if scene.rows else 1


def _pages_of(measures: Measures, scene: ClarityScene) -> list[Page]:
    """The dots first, with what fits below them."""
    body = measures.body
    below = body.bottom() - measures.up(QUESTIONS_TOP) - measures.px(GAP)
    if measures.up(PLOTS_BOTTOM) - body.y() < least_height(measures, len(scene.rows)):
        below = 0.0  # in a deep room the dots take it all
    found = [Page(True, [])]
    left = below
    for question, answer in scene.questions:
        asked = _set(measures, question, answer)
        if asked.height > left + 1:
            found.append(Page(False, []))
            left = body.height()
        found[-1].asked.append(asked)
        left -= asked.height + measures.px(BETWEEN)
    return found


def _set(measures: Measures, question: str, answer: str) -> Asked:
    style = Style(measures.style("why_text").size, True, 400, 1.15)
    width = measures.body.width() - measures.px(QUESTION_X)
    block = set_text(spoken(say("“{question}”", question=question)), style, width, QUESTION_LINES)
    return Asked(block, answer, block.height + (_answer_style(measures).line if answer else 0))


def _answer_style(measures: Measures) -> Style:
    return Style(measures.style("label").size, True, 400, 1.2)


def paint(canvas: Canvas, view: StageView, scene: ClarityScene) -> None:
    paint_head(canvas, view)
    if not scene.rows:
        paint_task(canvas, scene.title, NOTHING, scene.clock, scene.answered)
        paint_foot(canvas, view.foot)
        return
    measures = canvas.measures
    body = measures.body
    found = _pages_of(measures, scene)
    page = min(max(0, scene.page), len(found) - 1)
    shown = found[page]
    top = body.y()
    if shown.has_plots:
        bottom = measures.up(PLOTS_BOTTOM) if shown.asked else body.bottom()
        paint_plots(canvas, scene.rows, QRectF(body.x(), body.y(), body.width(), bottom - body.y()))
        top = measures.up(QUESTIONS_TOP)
    if shown.asked:
        if shown.has_plots:
            canvas.hairline(body.x(), body.right(), top)
            top += canvas.px(GAP)
        _questions(canvas, shown.asked, QRectF(body.x(), top, body.width(), body.bottom() - top))
    paint_foot(canvas, view.foot or scene.answered, page, len(found))


def _questions(canvas: Canvas, asked: list[Asked], box: QRectF) -> None:
    """Each with its answer below it."""
    palette, style = canvas.palette, _answer_style(canvas.measures)
    x, y = box.x() + canvas.px(QUESTION_X), box.y()
    width = box.right() - x
    for one in asked:
        block = one.question
        canvas.icon("message", box.x() + canvas.px(0.003), y + block.baseline, canvas.px(ICON), palette.text)
        canvas.put(block, QRectF(x, y, width, block.height), palette.text)
        if one.answer:
            answer = QRectF(x, y + block.height, width, style.line)
            canvas.write(one.answer, style, answer, palette.text_2)
        y += one.height + canvas.px(BETWEEN)
