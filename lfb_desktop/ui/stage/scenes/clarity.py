"""The clarity check: one dot a person, the count and the word under each column.

Before the close, and below four answers, only how many answered: the scene has no rows then.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import NOTHING
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.dots import paint_plots
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.layout import Style, set_text
from lfb_desktop.ui.stage.scenes.writing import paint_task
from lfb_desktop.views.scenes import ClarityScene, StageView

PLOTS_BOTTOM = 0.64
QUESTIONS_TOP = 0.695
QUESTION_X = 0.075
ICON = 0.046
GAP = 0.016


def paint(canvas: Canvas, view: StageView, scene: ClarityScene) -> None:
    paint_head(canvas, view)
    if not scene.rows:
        paint_task(canvas, scene.title, NOTHING, scene.clock, scene.answered)
        paint_foot(canvas, view.foot)
        return
    body = canvas.measures.body
    bottom = canvas.px(PLOTS_BOTTOM) if scene.questions else body.bottom()
    paint_plots(canvas, scene.rows, QRectF(body.x(), body.y(), body.width(), bottom - body.y()))
    if scene.questions:
        top = canvas.px(QUESTIONS_TOP)
        _questions(canvas, scene.questions, QRectF(body.x(), top, body.width(), body.bottom() - top))
    paint_foot(canvas, view.foot or scene.answered)


def _questions(canvas: Canvas, questions: tuple[tuple[str, str], ...], box: QRectF) -> None:
    """As many questions, each with its answer, as there is room for."""
    palette = canvas.palette
    style = Style(canvas.style("why_text").size, True, 400, 1.15)
    answer_style = canvas.style("label").bold(400)
    canvas.hairline(box.x(), box.right(), box.y())
    x, y = box.x() + canvas.px(QUESTION_X), box.y() + canvas.px(GAP)
    width = box.right() - x
    for question, answer in questions:
        below = answer_style.line if answer else 0
        lines = int((box.bottom() + 1 - y - below) / style.line)
        if lines < 1:
            return
        block = set_text(f"“{question}”", style, width, min(2, lines))
        canvas.icon("message", box.x() + canvas.px(0.003), y + block.baseline, canvas.px(ICON), palette.text)
        canvas.put(block, QRectF(x, y, width, block.height), palette.text)
        y += block.height
        if answer:
            people = Style(answer_style.size, True, 400, 1.2)
            canvas.write(answer, people, QRectF(x, y, width, people.line), palette.text_2)
            y += people.line
        y += canvas.px(0.01)
