"""Paints a Stage view into any rectangle: the projector, the small picture in the Console, a file."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from lfb_desktop.ui.stage.canvas import Canvas, Drawn
from lfb_desktop.ui.stage.measures import HEIGHT, measures_for
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


def paint_stage(painter: QPainter, rect: QRectF, view: StageView, theme: Theme, steady_ms: int) -> Painted:
    """Paints the whole Stage into `rect`; `steady_ms` is the time at which its clock is read."""
    measures = measures_for(rect.size(), theme)
    scale = rect.height() / HEIGHT
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(rect.topLeft())
    painter.scale(scale, scale)
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    canvas = Canvas(painter, measures, scale * ratio, steady_ms)
    painter.fillRect(QRectF(0, 0, measures.width, HEIGHT), theme.palette.ground)
    if view.is_whole_why and not isinstance(view.scene, BlackScene):
        whole_why.paint(canvas, view)
    else:
        PAINTERS[type(view.scene)].draw(canvas, view)
    painter.restore()
    return Painted(tuple(canvas.drawn), _on_painter(canvas.clock_rect, rect, scale), measures.width)


def _on_painter(area: QRectF, rect: QRectF, scale: float) -> QRectF:
    if area.isEmpty():
        return QRectF()
    return QRectF(
        rect.x() + area.x() * scale, rect.y() + area.y() * scale, area.width() * scale, area.height() * scale
    )


def pages(view: StageView, size: QSize, theme: Theme) -> int:
    """How many pages the scene has on a Stage of this shape; 1 where it has no pages."""
    return PAINTERS[type(view.scene)].count(measures_for(QSizeF(size), theme), view.scene)


def clock_of(scene: Scene) -> ClockFace | None:
    if isinstance(scene, ClarityScene | WritingScene | TalkScene | BallotScene):
        return scene.clock
    return None


def described(view: StageView, size: QSize, theme: Theme, steady_ms: int) -> str:
    """The scene in sentences, for those who do not see it: what is painted, in the same order.

    Cut texts are whole here. Running digits are left out: only the state of the time is said.
    """
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    box = QRectF(0, 0, max(1, size.width()), max(1, size.height()))
    painted = paint_stage(painter, box, view, theme, steady_ms)
    painter.end()
    parts = [drawn.text.strip() for drawn in painted.drawn if not drawn.is_clock]
    clock = clock_of(view.scene)
    if clock is not None:
        parts += [spoken(words_of(clock, steady_ms)), spoken(until_of(clock, steady_ms))]
    return " ".join(_as_sentence(part) for part in parts if part)


def _as_sentence(text: str) -> str:
    return text if text[-1] in ".!?:;…" else text + "."
