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
from lfb_desktop.ui.stage.signpost import paint_open, paint_taken
from lfb_desktop.views.scenes import CommitmentsScene, Level, Signpost, StageView

TOP = 0.1703
TAKEN, OPEN = 0.193, 0.137
GAP = 0.018
BOTTOM_ALONE = 0.956  # with nothing at the foot the signs may stand lower
BOTTOM = 0.885
POST_X, POST_WIDTH = 0.03, 0.0171


@dataclass(frozen=True, slots=True)
class Page:
    signs: tuple[Signpost, ...]


def pages(measures: Measures, scene: CommitmentsScene) -> int:
    return max(1, len(pages_of(scene)))


def pages_of(scene: CommitmentsScene) -> list[Page]:
    """All on one page if they fit down to the edge, else pages above a page number."""
    alone = _fill(scene.signs, BOTTOM_ALONE)
    return alone if len(alone) <= 1 else _fill(scene.signs, BOTTOM)


def _fill(signs: tuple[Signpost, ...], bottom: float) -> list[Page]:
    found: list[Page] = []
    page: list[Signpost] = []
    y = TOP
    for sign in signs:
        height = OPEN if sign.is_open else TAKEN
        if page and y + height > bottom:
            found.append(Page(tuple(page)))
            page, y = [], TOP
        page.append(sign)
        y += height + GAP
    if page:
        found.append(Page(tuple(page)))
    return found


def paint(canvas: Canvas, view: StageView, scene: CommitmentsScene) -> None:
    paint_head(canvas, view)
    found = pages_of(scene)
    page = min(max(0, scene.page), max(0, len(found) - 1))
    measures = canvas.measures
    has_foot = len(found) > 1
    if found:
        bottom = measures.foot.y() - canvas.px(0.01) if has_foot else HEIGHT
        _post(canvas, bottom)
        _signs(canvas, found[page].signs)
    if has_foot or not _reaches_foot(found):
        paint_foot(canvas, view.foot, page, len(found))


def _reaches_foot(found: list[Page]) -> bool:
    """One page that uses the room of the foot leaves none for its sentence."""
    signs = found[0].signs if found else ()
    return TOP + sum((OPEN if sign.is_open else TAKEN) + GAP for sign in signs) - GAP > BOTTOM


def _post(canvas: Canvas, bottom: float) -> None:
    measures = canvas.measures
    x = measures.left + canvas.px(POST_X)
    top = horizon_y(measures, Level.HIGH)
    canvas.fill(QRectF(x, top, canvas.px(POST_WIDTH), bottom - top), canvas.palette.edge)


def _signs(canvas: Canvas, signs: tuple[Signpost, ...]) -> None:
    measures = canvas.measures
    y = canvas.px(TOP)
    for sign in signs:
        height = canvas.px(OPEN if sign.is_open else TAKEN)
        box = QRectF(measures.left, y, measures.right - measures.left, height)
        if sign.is_open:
            paint_open(canvas, sign, box)
        else:
            paint_taken(canvas, sign, box)
        canvas.veil(box, sign)
        y += height + canvas.px(GAP)
