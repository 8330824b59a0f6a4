"""Paints a Stage view into any rectangle: the projector, the small picture in the Console, a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from lfb_desktop.ui.stage.canvas import Canvas, Drawn, Mover
from lfb_desktop.ui.stage.corner import corner_area, corner_of, paint_corner, with_corner
from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.measures import HEIGHT, Measures, measures_for
from lfb_desktop.ui.stage.movers import Veil
from lfb_desktop.ui.stage.pose import STEADY, Pose
from lfb_desktop.ui.stage.scenes import PAINTERS, whole_why
from lfb_desktop.ui.stage.sun import until_of, words_of
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import (
    BallotScene,
    BlackScene,
    ClarityScene,
    ClockFace,
    Scene,
    StageView,
    TalkScene,
    WritingScene,
)


@dataclass(frozen=True, slots=True)
class Painted:
    """What was painted: all texts in the Stage's coordinates, and in those of the painter the part
    that changes each second."""

    drawn: tuple[Drawn, ...]
    clock: QRectF
    width: float  # of the Stage in its own coordinates
    depth: Depth
    movers: tuple[Mover, ...]  # what a still picture leaves out
    corner: QRectF | None = None  # of the way in for phones, in the Stage's coordinates


def paint_stage(
    painter: QPainter,
    rect: QRectF,
    view: StageView,
    theme: Theme,
    steady_ms: int,
    *,
    depth: Depth = Depth.H4,
    pose: Pose = STEADY,
) -> Painted:
    """Paints the whole Stage into `rect`; `steady_ms` is the time at which its clock is read."""
    painted = paint_still(painter, rect, view, theme, steady_ms, depth)
    paint_moving(painter, rect, painted, theme, pose)
    return painted


def paint_still(
    painter: QPainter, rect: QRectF, view: StageView, theme: Theme, steady_ms: int, depth: Depth
) -> Painted:
    """All but what may move, which `paint_moving` adds."""
    measures = with_corner(measures_for(rect.size(), theme, depth), view)
    with _on(painter, rect, measures, steady_ms) as canvas:
        painter.fillRect(QRectF(0, 0, canvas.measures.width, HEIGHT), theme.palette.ground)
        if view.is_whole_why and not isinstance(view.scene, BlackScene):
            whole_why.paint(canvas, view)
        else:
            PAINTERS[type(view.scene)].draw(canvas, view)
        if (join := corner_of(view)) is not None:
            paint_corner(canvas, join)
    scale = rect.height() / HEIGHT
    return Painted(
        drawn=tuple(canvas.drawn),
        clock=_on_painter(canvas.clock_rect, rect, scale),
        width=canvas.measures.width,
        depth=depth,
        movers=tuple(canvas.movers),
        corner=corner_area(measures) if measures.corner else None,
    )


def paint_moving(painter: QPainter, rect: QRectF, painted: Painted, theme: Theme, pose: Pose) -> None:
    """What moves, over the still picture that gave `painted`."""
    with _on(painter, rect, measures_for(rect.size(), theme, painted.depth), 0) as canvas:
        veil = _body_veil(canvas.measures, pose, painted.corner)
        for mover in sorted((*painted.movers, veil), key=_order):
            mover.paint(canvas, pose)


def _body_veil(measures: Measures, pose: Pose, corner: QRectF | None) -> Veil:
    """Over all but the line and the corner; the why above it stays where it was there before."""
    top = measures.space("horizon_y") if pose.is_head_still else 0.0
    return Veil(QRectF(0, top, measures.width, HEIGHT - top), but=corner)


def _order(mover: Mover) -> int:
    return mover.order


def is_interface_mirrored() -> bool:
    """The frame follows the language of the interface, never that of a text in it."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


@contextmanager
def _on(painter: QPainter, rect: QRectF, measures: Measures, steady_ms: int) -> Iterator[Canvas]:
    """A canvas in the Stage's coordinates over `rect`."""
    scale = rect.height() / HEIGHT
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(rect.topLeft())
    painter.scale(scale, scale)
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    is_mirrored = is_interface_mirrored()
    if is_mirrored:
        painter.translate(measures.width, 0)
        painter.scale(-1, 1)
    yield Canvas(painter, measures, scale * ratio, steady_ms, is_mirrored=is_mirrored)
    painter.restore()


def _on_painter(area: QRectF, rect: QRectF, scale: float) -> QRectF:
    if area.isEmpty():
        return QRectF()
    return QRectF(
        rect.x() + area.x() * scale, rect.y() + area.y() * scale, area.width() * scale, area.height() * scale
    )


def pages(view: StageView, size: QSize, theme: Theme, *, depth: Depth = Depth.H4) -> int:
    """How many pages the scene has on a Stage of this shape; 1 where it has no pages."""
    measures = with_corner(measures_for(QSizeF(size), theme, depth), view)
    return PAINTERS[type(view.scene)].count(measures, view.scene)


def clock_of(scene: Scene) -> ClockFace | None:
    if isinstance(scene, ClarityScene | WritingScene | TalkScene | BallotScene):
        return scene.clock
    return None


def described(view: StageView, size: QSize, theme: Theme, steady_ms: int, *, depth: Depth = Depth.H4) -> str:
    """The scene in sentences, for those who do not see it: what is painted, in the same order.

    Cut texts are whole here. Running digits are left out: only the state of the time is said.
    """
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    box = QRectF(0, 0, max(1, size.width()), max(1, size.height()))
    painted = paint_stage(painter, box, view, theme, steady_ms, depth=depth)
    painter.end()
    parts = [drawn.text.strip() for drawn in painted.drawn if drawn.is_told and not drawn.is_clock]
    clock = clock_of(view.scene)
    if clock is not None:
        parts += [spoken(words_of(clock, steady_ms)), spoken(until_of(clock, steady_ms))]
    return " ".join(_as_sentence(part) for part in parts if part)


def _as_sentence(text: str) -> str:
    return text if text[-1] in ".!?:;…" else text + "."
