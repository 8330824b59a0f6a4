"""The lobby: the why large before the horizon, and those who are here, alphabetical, nobody larger.

The horizon lies low; there is no agenda on it yet. Who is missing is never shown. What becomes of what
people will write stands at the foot, before they write.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_horizon
from lfb_desktop.ui.stage.horizon import horizon_y
from lfb_desktop.ui.stage.layout import Align, fit, set_text
from lfb_desktop.ui.stage.measures import HEIGHT, Measures
from lfb_desktop.ui.stage.names import paint_flow
from lfb_desktop.ui.stage.scenes.lobby_join import paint_with_join
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Level, LobbyScene, StageView

TOP = 0.073
GAP_AFTER_WHY = 0.08
ABOVE_HORIZON = 0.036
NAMES_WIDTH, NAMES_WIDTH_NARROW, NAMES_WIDTH_NARROW_TWO = 0.611, 0.4, 0.53
GAP = 0.09
MOST_NAMES = 14  # from one more on: "and 5 more"
ONE_COLUMN_UP_TO = 8
BELOW_NARROW = 0.02
HIGHEST = 0.02  # no name stands higher than this
SMALLEST_LINES = 5


def paint(canvas: Canvas, view: StageView, scene: LobbyScene) -> None:
    paint_horizon(canvas, view.horizon, Level.LOBBY)
    measures = canvas.measures
    if view.join is not None:
        paint_with_join(canvas, view, scene, view.join)
        return
    if measures.is_one_column:
        _in_one_column(canvas, scene, measures.foot.y() if view.foot else measures.foot.bottom())
        paint_foot(canvas, view.foot, is_quiet=True)
        return
    width = canvas.px(_names_width(measures, scene))
    gap = canvas.px(GAP) if width else 0.0
    _why(canvas, scene, measures.right - measures.left - width - gap)
    x = measures.right - width if width else measures.left
    _names(canvas, scene, x, measures.right - x)
    foot = paint_foot(canvas, view.foot, is_quiet=True)
    _here(canvas, scene, x, foot)


def _here(canvas: Canvas, scene: LobbyScene, x: float, bottom: float) -> None:
    """Below the horizon; what needs two lines stands nearer to it, so that it stays above the foot."""
    measures = canvas.measures
    style, width = canvas.style("label").bold(400), measures.right - x
    block = set_text(spoken(scene.here), style, width, 2, align=canvas.side(Align.LEFT))
    top = min(horizon_y(measures, Level.LOBBY) + canvas.px(0.047), bottom - block.height)
    canvas.put(block, QRectF(x, top, width, block.height), canvas.palette.text_2)


def _in_one_column(canvas: Canvas, scene: LobbyScene, bottom: float) -> None:
    """The why has the whole width; those who are here stand below the horizon, one after the other."""
    measures = canvas.measures
    left, width = measures.left, measures.right - measures.left
    _why(canvas, scene, width)
    label, y = canvas.style("label").bold(400), horizon_y(measures, Level.LOBBY) + canvas.px(BELOW_NARROW)
    canvas.write(scene.here, label, QRectF(left, y, width, label.line), canvas.palette.text_2)
    top = y + label.line
    paint_flow(canvas, scene.names, QRectF(left, top, width, bottom - top), MOST_NAMES)


def _names_width(measures: Measures, scene: LobbyScene) -> float:
    """Without names, as where nobody signs, the why has the whole width."""
    if not scene.names:
        return 0.0
    if not measures.is_narrow:
        return NAMES_WIDTH
    return NAMES_WIDTH_NARROW if len(scene.names) <= _rows(measures) else NAMES_WIDTH_NARROW_TWO


def _rows(measures: Measures) -> int:
    """How many names stand under each other, over a line that says how many more there are."""
    bottom = horizon_y(measures, Level.LOBBY) - measures.px(ABOVE_HORIZON)
    room = bottom - HIGHEST * HEIGHT - measures.style("label").line
    return min(ONE_COLUMN_UP_TO, int(room / measures.style("name").line))


def _why(canvas: Canvas, scene: LobbyScene, width: float) -> None:
    """Shrinks until it fits, at its smallest it is cut after five lines."""
    measures, style = canvas.measures, canvas.style("lobby_why")
    label = canvas.style("label").bold(400)
    line = set_text(spoken(scene.line), label, width, 2)
    bottom = horizon_y(canvas.measures, Level.LOBBY) - canvas.px(ABOVE_HORIZON)
    top, gap = TOP * HEIGHT, canvas.px(GAP_AFTER_WHY)
    room = bottom - top - line.height - gap
    smallest = measures.theme.stage_fit_min["lobby_why"]
    block = fit(scene.why, style, canvas.px(smallest), width, room, 4, SMALLEST_LINES)
    canvas.put(block, QRectF(measures.left, top, width, block.height), canvas.palette.text)
    below = QRectF(measures.left, top + block.height + gap, width, line.height)
    canvas.put(line, below, canvas.palette.text_2)


def _names(canvas: Canvas, scene: LobbyScene, x: float, width: float) -> None:
    """Read down, in one or two columns that stand on the horizon."""
    style, label = canvas.style("name"), canvas.style("label").bold(400)
    bottom = horizon_y(canvas.measures, Level.LOBBY) - canvas.px(ABOVE_HORIZON)
    high = _rows(canvas.measures)
    shown = list(scene.names[: min(MOST_NAMES, 2 * high)])
    more = len(scene.names) - len(shown)
    columns = 1 if len(shown) <= high and not more else 2
    rows = -(-len(shown) // columns)
    gap = canvas.px(0.04)
    column = (width - gap * (columns - 1)) / columns
    top = bottom - rows * style.line - (label.line if more else 0)
    for index, name in enumerate(shown):
        at_x = x + (index // rows) * (column + gap)
        box = QRectF(at_x, top + (index % rows) * style.line, column, style.line)
        canvas.write(name, style, box, canvas.palette.text)
    if more:
        box = QRectF(x, top + rows * style.line, width, label.line)
        canvas.write(say("and {n} more", n=more), label, box, canvas.palette.text_2)
