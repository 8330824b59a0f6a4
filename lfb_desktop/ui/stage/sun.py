"""The sun is the time: four states, each by colour, by shape and in words.

It never blinks and never decides anything: at 0:00 it only says that the time is up.
"""

from __future__ import annotations

from enum import Enum
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.theme import Palette
from lfb_desktop.views.scenes import ClockFace

SHORT_ROUND_MS = 240_000
UNDER_2_MS = 120_000
UNDER_30_MS = 30_000
BROKEN_IN = 20

# Fractions of the disc's radius.
TICK_OUTER, TICK_INNER, TICK_INNER_MINOR = 1.226, 1.14, 1.17
REACH = TICK_OUTER


class Phase(Enum):
    NORMAL = "normal"
    UNDER_2 = "under_2"
    UNDER_30 = "under_30"
    OVER = "over"


def phase_of(clock: ClockFace, now_ms: int) -> Phase:
    """Rounds planned shorter than four minutes turn at a quarter and a sixteenth of their time."""
    remaining = clock.remaining_at(now_ms)
    is_short = 0 < clock.planned_ms < SHORT_ROUND_MS
    soon = clock.planned_ms // 4 if is_short else UNDER_2_MS
    last = clock.planned_ms // 16 if is_short else UNDER_30_MS
    if remaining <= 0:
        return Phase.OVER
    if remaining <= last:
        return Phase.UNDER_30
    return Phase.UNDER_2 if remaining <= soon else Phase.NORMAL


def digits_of(clock: ClockFace, now_ms: int) -> str:
    """ "4:38"; after the end "+0:18". A second is shown until it is over."""
    remaining = clock.remaining_at(now_ms)
    seconds = -(-remaining // 1000) if remaining > 0 else -remaining // 1000
    sign = "" if remaining > 0 or seconds == 0 else "+"
    return f"{sign}{seconds // 60}:{seconds % 60:02d}"


def words_of(clock: ClockFace, now_ms: int) -> Say:
    """The state in words; nothing while there is time enough."""
    phase = phase_of(clock, now_ms)
    if phase is Phase.OVER:
        return say("Time is up")
    if not clock.is_running:
        return say("Paused")
    if phase is Phase.UNDER_30:
        return say("Finish the thought")
    if phase is Phase.NORMAL:
        return NOTHING
    if 0 < clock.planned_ms < SHORT_ROUND_MS:
        return say("Last quarter")
    return say("Under 2 minutes")


def until_of(clock: ClockFace, now_ms: int) -> Say:
    """The end in words, as long as it lies ahead."""
    if clock.until is None or clock.remaining_at(now_ms) <= 0:
        return NOTHING
    return say("until {time}", time=clock.until)


def words_colour(clock: ClockFace, now_ms: int, palette: Palette) -> QColor:
    """On a light Stage the words stay in `text`: the sun's own colours are too pale to read there."""
    phase = phase_of(clock, now_ms)
    if not palette.is_dark or phase is Phase.OVER or not clock.is_running:
        return palette.text
    return _fill(phase, palette)


def next_turn_ms(clock: ClockFace, now_ms: int) -> int:
    """Milliseconds until the digits change."""
    return clock.remaining_at(now_ms) % 1000 or 1000


def sun_rect(centre: QPointF, radius: float) -> QRectF:
    reach = radius * REACH
    return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)


def paint_sun(canvas: Canvas, clock: ClockFace, centre: QPointF, radius: float) -> None:
    """The disc of `radius` with ring and ticks around it."""
    phase = phase_of(clock, canvas.now_ms)
    area = sun_rect(centre, radius)
    with canvas.clock(area), canvas.as_it_is(area):  # its time runs clockwise everywhere
        _ticks(canvas, centre, radius, 12 if phase is Phase.NORMAL else 60)
        _ring(canvas, phase, centre, radius)
        if phase is not Phase.OVER:
            _disc(canvas, clock, phase, centre, radius)


def _fill(phase: Phase, palette: Palette) -> QColor:
    if phase is Phase.UNDER_2:
        return palette.sun_under_2_min
    return palette.sun_under_30_s if phase is Phase.UNDER_30 else palette.sun


def _ticks(canvas: Canvas, centre: QPointF, radius: float, count: int) -> None:
    for index in range(count):
        is_major = index % (count // 12) == 0
        thick = 0.03 if count == 12 else (0.022 if is_major else 0.014)
        inner = TICK_INNER if is_major else TICK_INNER_MINOR
        if count == 60:
            inner += 0.03
        angle = 2 * pi * index / count
        colour = canvas.palette.stage_text_3 if is_major else canvas.palette.edge
        pen = QPen(colour, radius * thick)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        canvas.painter.setPen(pen)
        canvas.painter.drawLine(
            _on(centre, radius * inner, angle),
            _on(centre, radius * TICK_OUTER, angle),
        )


def _on(centre: QPointF, radius: float, angle: float) -> QPointF:
    return QPointF(centre.x() + radius * sin(angle), centre.y() - radius * cos(angle))


def _ring(canvas: Canvas, phase: Phase, centre: QPointF, radius: float) -> None:
    thick, colour = {
        Phase.NORMAL: (0.026, canvas.palette.rule),
        Phase.UNDER_2: (0.032, canvas.palette.sun_under_2_min),
        Phase.UNDER_30: (0.064, canvas.palette.sun_under_30_s),
        Phase.OVER: (0.05, canvas.palette.text),
    }[phase]
    pen = QPen(colour, radius * thick)
    if phase is Phase.OVER:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        dash = 2 * pi / BROKEN_IN / thick  # in widths of the pen
        pen.setDashPattern([dash * 0.58, dash * 0.42])
    canvas.painter.setPen(pen)
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.drawEllipse(centre, radius, radius)


def _disc(canvas: Canvas, clock: ClockFace, phase: Phase, centre: QPointF, radius: float) -> None:
    """Shrinks clockwise: what is gone begins at the top."""
    whole = max(clock.planned_ms, clock.remaining_at(canvas.now_ms), 1)
    share = clock.remaining_at(canvas.now_ms) / whole
    path = QPainterPath()
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    if share >= 1:
        path.addEllipse(box)
    else:
        path.moveTo(centre)
        path.arcTo(box, 90, 360 * share)
        path.closeSubpath()
    colour = _fill(phase, canvas.palette)
    if not clock.is_running:
        canvas.painter.strokePath(path, QPen(canvas.palette.text_2, radius * 0.022))
        return
    canvas.painter.fillPath(path, colour)
    if not canvas.palette.is_dark:  # pale yellow on white needs an edge
        canvas.painter.strokePath(path, QPen(canvas.palette.text, radius * 0.02))
