"""The way in for phones, at the foot's right on every scene after the lobby: address, code and QR code.

It is public and stays, for whoever comes late or comes back. Nothing may overlap it: what it takes of
the foot is a measure that all scenes are laid out by.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.layout import Align, Style, set_text
from lfb_desktop.ui.stage.measures import HEIGHT, Measures
from lfb_desktop.ui.stage.qr import paint_qr
from lfb_desktop.views.scenes import BlackScene, Join, LobbyScene, StageView

BOTTOM = 0.0365  # of the plate, from the Stage's lower edge
BELOW_BODY = 0.004  # the least that is free above it
GAP = 0.021  # between the words and the plate
CODE_UP, ADDRESS_UP = 0.0145, 0.0625  # baselines over the plate's end
MOST = 0.5  # of the width, in a deep room that is no wider


def corner_of(view: StageView) -> Join | None:
    """In the lobby it stands large in the middle, and black is black."""
    has_none = isinstance(view.scene, BlackScene) or (
        isinstance(view.scene, LobbyScene) and not view.is_whole_why
    )
    return None if has_none else view.join


def with_corner(measures: Measures, view: StageView) -> Measures:
    """The measures of a Stage that shows this view."""
    join = corner_of(view)
    return measures if join is None else replace(measures, corner=_width(measures, join))


def _width(measures: Measures, join: Join) -> float:
    texts = join.address, join.code
    styles = _styles(measures, *texts)
    widest = max(set_text(t, s, 1e6).natural_width for t, s in zip(texts, styles, strict=True))
    return _plate(measures).width() + measures.px(GAP) + widest + 2


def _styles(measures: Measures, *texts: str) -> tuple[Style, Style]:
    """Of address and code. Larger in a deep room, unless that would leave the foot no place."""
    address, code = measures.style("join_address"), replace(measures.style("join_code"), is_code=True)
    room = MOST * (measures.right - measures.left) - _plate(measures).width() - measures.px(GAP)
    wide = max(set_text(t, s, 1e6).natural_width for t, s in zip(texts, (address, code), strict=True))
    factor = max(1 / measures.depth.factor, min(1.0, room / wide)) if wide else 1.0
    return address.at(address.size * factor), code.at(code.size * factor)


def _plate(measures: Measures) -> QRectF:
    bottom = HEIGHT * (1 - BOTTOM)
    most = bottom - measures.body.bottom() - BELOW_BODY * HEIGHT
    side = min(measures.px(measures.theme.stage_qr["corner"]), most)
    return QRectF(measures.right - side, bottom - side, side, side)


def corner_area(measures: Measures) -> QRectF:
    """All that the corner takes."""
    plate = _plate(measures)
    return QRectF(measures.right - measures.corner, plate.y(), measures.corner, plate.height())


def paint_corner(canvas: Canvas, join: Join) -> None:
    measures, palette = canvas.measures, canvas.palette
    area, plate = corner_area(measures), _plate(measures)
    address, code = _styles(measures, join.address, join.code)
    width = plate.x() - measures.px(GAP) - area.x()
    up = measures.px(ADDRESS_UP - CODE_UP) * code.size / measures.style("join_code").size
    baseline = plate.bottom() - canvas.px(CODE_UP)
    with canvas.told_as(
        say("Phones join at {address} with the code {code}", address=join.address, code=join.code)
    ):
        canvas.write_on(
            baseline - up, join.address, address, area.x(), width, palette.text_2, align=Align.RIGHT
        )
        canvas.write_on(baseline, join.code, code, area.x(), width, palette.text, align=Align.RIGHT)
    paint_qr(canvas, join.modules, plate)
