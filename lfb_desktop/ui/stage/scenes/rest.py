"""Stopped for today: what is kept, large above a horizon that lies as low as in the lobby.

The day ends as it began: no agenda on the line, nothing that asks for anything.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_horizon, paint_why_line
from lfb_desktop.ui.stage.horizon import horizon_y
from lfb_desktop.ui.stage.layout import Style, fit, set_text
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Level, RestScene, StageView

KEPT_SIZE, KEPT_LEAST, KEPT_LINE = 0.12, 0.06, 1.08
MOST_LINES, LAST_LINES = 3, 5
ABOVE_HORIZON = 0.05
BELOW_HORIZON = 0.047
GO_ON_SIZE = 0.064
GO_ON_LINES = 2
ABOVE_FOOT = 0.025


def paint(canvas: Canvas, view: StageView, scene: RestScene) -> None:
    paint_why_line(canvas, view)
    paint_horizon(canvas, view.horizon, Level.LOBBY)
    measures, palette = canvas.measures, canvas.palette
    line, width = horizon_y(canvas.measures, Level.LOBBY), measures.right - measures.left
    style = Style(round(canvas.px(KEPT_SIZE)), False, 700, KEPT_LINE)
    bottom = line - canvas.px(ABOVE_HORIZON)
    room = bottom - measures.body.y()
    block = fit(spoken(scene.kept), style, canvas.px(KEPT_LEAST), width, room, MOST_LINES, LAST_LINES)
    canvas.put(block, QRectF(measures.left, bottom - block.height, width, block.height), palette.text)
    if scene.go_on:
        _go_on(canvas, scene, QRectF(measures.left, line + canvas.px(BELOW_HORIZON), width, 0))
    paint_foot(canvas, view.foot)


def _go_on(canvas: Canvas, scene: RestScene, box: QRectF) -> None:
    style = canvas.style("label").at(canvas.px(GO_ON_SIZE)).bold(500)
    room = canvas.measures.foot.y() - canvas.px(ABOVE_FOOT) - box.y()
    block = set_text(spoken(scene.go_on), style, box.width(), min(GO_ON_LINES, int(room / style.line)))
    box.setHeight(block.height)
    canvas.put(block, box, canvas.palette.text_2)
