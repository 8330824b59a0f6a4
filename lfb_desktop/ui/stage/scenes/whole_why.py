"""The whole why alone, as large as it may be: for when the line above the horizon is cut."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_horizon
from lfb_desktop.ui.stage.layout import fit
from lfb_desktop.views.scenes import Level, StageView

SMALLEST = 0.05
MAX_LINES = 12


def paint(canvas: Canvas, view: StageView) -> None:
    paint_horizon(canvas, view.horizon, Level.HIGH)
    body = canvas.measures.body
    height = canvas.measures.corner_top - body.y()
    style = canvas.style("why_step")
    block = fit(view.why, style, canvas.px(SMALLEST), body.width(), height, MAX_LINES)
    canvas.put(block, QRectF(body.x(), body.y(), body.width(), block.height), canvas.palette.text)
