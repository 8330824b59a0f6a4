"""Who takes it: signposts on a post. The tip is the day we look again; open ones are dashed and invite.

Names stand here only after their own yes; who was asked and declined is not in this scene.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.horizon import horizon_y
from lfb_desktop.ui.stage.measures import HEIGHT, Measures
from lfb_desktop.ui.stage.movers import veil
from lfb_desktop.ui.stage.signpost import invites_whole, paint_open, paint_taken
from lfb_desktop.views.scenes import CommitmentsScene, Level, Signpost, StageView

TOP = 0.1703
TAKEN, OPEN = 0.193, 0.137
GAP = 0.018
EDGE = 0.044  # with nothing at the foot the signs may stand as low as the foot does
ABOVE_FOOT = 0.017
POST_X, POST_WIDTH = 0.03, 0.0171


@dataclass(frozen=True, slots=True)
class Page:
    signs: tuple[Signpost, ...]


def pages(measures: Measures, scene: CommitmentsScene) -> int:
    return max(1, len(pages_of(measures, scene)))


def pages_of(measures: Measures, scene: CommitmentsScene) -> list[Page]:
    """All on one page if they fit down to the edge, else pages above a page number."""
    alone = _fill(measures, scene.signs, HEIGHT * (1 - EDGE))
    return alone if len(alone) <= 1 else _fill(measures, scene.signs, _bottom(measures))


def _bottom(measures: Measures) -> float:
    """Above the foot."""
    return measures.foot.y() - measures.px(ABOVE_FOOT)


def _sign_bottom(measures: Measures, sign: Signpost, bottom: float) -> float:
    """How low this one may stand: an open one has no tip, and may have room beside the corner."""
    if not measures.corner or (sign.is_open and invites_whole(measures, sign, measures.foot.width())):
        return bottom
    return min(bottom, measures.corner_top)


def _height(measures: Measures, sign: Signpost) -> float:
    return measures.px(OPEN if sign.is_open else TAKEN)


def _fill(measures: Measures, signs: tuple[Signpost, ...], bottom: float) -> list[Page]:
    found: list[Page] = []
    page: list[Signpost] = []
    y = measures.down(TOP)
    for sign in signs:
        height = _height(measures, sign)
        if page and y + height > _sign_bottom(measures, sign, bottom):
            found.append(Page(tuple(page)))
            page, y = [], measures.down(TOP)
        page.append(sign)
        y += height + measures.px(GAP)
    if page:
        found.append(Page(tuple(page)))
    return found


def paint(canvas: Canvas, view: StageView, scene: CommitmentsScene) -> None:
    paint_head(canvas, view)
    found = pages_of(canvas.measures, scene)
    page = min(max(0, scene.page), max(0, len(found) - 1))
    measures = canvas.measures
    has_foot = len(found) > 1 or (bool(view.foot) and not _reaches_foot(measures, found))
    bottom = HEIGHT
    if has_foot:
        bottom = paint_foot(canvas, view.foot, page, len(found), most_lines=2) - canvas.px(0.01)
    if found:
        _post(canvas, bottom)
        _signs(canvas, found[page].signs)


def _reaches_foot(measures: Measures, found: list[Page]) -> bool:
    """One page that uses the room of the foot leaves none for its sentence."""
    signs = found[0].signs if found else ()
    y = measures.down(TOP) + sum(_height(measures, sign) + measures.px(GAP) for sign in signs)
    return y - measures.px(GAP) > _bottom(measures)


def _post(canvas: Canvas, bottom: float) -> None:
    measures = canvas.measures
    x = measures.left + canvas.px(POST_X)
    top = horizon_y(measures, Level.HIGH)
    canvas.fill(QRectF(x, top, canvas.px(POST_WIDTH), bottom - top), canvas.palette.edge)


def _signs(canvas: Canvas, signs: tuple[Signpost, ...]) -> None:
    measures = canvas.measures
    y = measures.down(TOP)
    for sign in signs:
        height = _height(measures, sign)
        is_beside = measures.corner and y + height > measures.corner_top + 1
        box = QRectF(measures.left, y, measures.foot.width() if is_beside else measures.body.width(), height)
        if sign.is_open:
            paint_open(canvas, sign, box)
        else:
            paint_taken(canvas, sign, box)
        veil(canvas, box, sign)
        y += height + canvas.px(GAP)
