"""One calm sentence, where there is nothing else to show."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.layout import set_text
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import QuietScene, StageView

SIZE = 0.064
LINE_HEIGHT = 1.25
MAX_LINES = 6


def paint(canvas: Canvas, view: StageView, scene: QuietScene) -> None:
    paint_head(canvas, view)
    paint_sentence(canvas, scene.sentence)
    paint_foot(canvas, view.foot)


def paint_sentence(canvas: Canvas, sentence: Say) -> None:
    """In the middle of the body's height, from the left like everything else."""
    style = canvas.style("label").at(canvas.px(SIZE)).bold(500)
    body = canvas.measures.body
    block = set_text(spoken(sentence), style, body.width(), MAX_LINES)
    top = body.y() + (body.height() - block.height) / 2
    canvas.put(block, QRectF(body.x(), top, body.width(), block.height), canvas.palette.text)
