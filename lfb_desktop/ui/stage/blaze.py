"""Trail marks of the themes: eight shapes in eight colours, because colour never speaks alone."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.layout import Align

SHAPES = ("disc", "square", "triangle", "bars", "ring", "cross", "half", "chevron")
NAMES: tuple[Say, ...] = (
    say("disc"),
    say("square"),
    say("triangle"),
    say("bars"),
    say("ring"),
    say("cross"),
    say("half disc"),
    say("chevron"),
)


def letter_of(number: int) -> str:
    """From the ninth theme on the shapes come again, told apart by a letter: "b", "c", ..."""
    return "" if number < len(SHAPES) else chr(ord("a") + min(25, number // len(SHAPES)))


def paint_blaze(canvas: Canvas, number: int, centre: QPointF, size: float) -> None:
    """The mark of theme `number` (0-based), about `size` wide and high."""
    shape = SHAPES[number % len(SHAPES)]
    colour = canvas.palette.blaze[number % len(canvas.palette.blaze)]
    canvas.tell(NAMES[number % len(NAMES)])
    _draw(canvas, shape, centre, size / 2, colour)
    letter = letter_of(number)
    if letter:
        style = canvas.style("label").bold(700)
        box = QRectF(centre.x() - size / 2, centre.y() + size * 0.6, size, style.line)
        canvas.write(letter, style, box, canvas.palette.stage_text_3, align=Align.CENTRE)


def _draw(canvas: Canvas, shape: str, at: QPointF, r: float, colour: QColor) -> None:
    if shape == "disc":
        canvas.disc(at, r * 0.94, colour)
    elif shape == "ring":
        canvas.ring(at, r, r * 0.54, colour)
    elif shape == "half":
        canvas.painter.fillPath(_half(at, r), colour)
    else:
        for points in _polygons(shape, r):
            canvas.polygon([QPointF(at.x() + x, at.y() + y) for x, y in points], colour)


def _half(at: QPointF, r: float) -> QPainterPath:
    """The upper half of a disc, its flat side a little below the middle."""
    path = QPainterPath()
    base = at.y() + r * 0.5
    path.moveTo(at.x() + r, base)
    for step in range(1, 65):
        angle = pi * step / 64
        path.lineTo(at.x() + r * cos(angle), base - r * sin(angle))
    path.closeSubpath()
    return path


def _polygons(shape: str, r: float) -> list[list[tuple[float, float]]]:
    a, b = r * 0.9, r * 0.32
    if shape == "square":
        return [[(-a, -a), (a, -a), (a, a), (-a, a)]]
    if shape == "triangle":
        return [[(0, -r * 0.95), (r * 1.05, r * 0.88), (-r * 1.05, r * 0.88)]]
    if shape == "bars":
        near, far = r * 0.26, r * 0.84
        return [[(s * near, -r), (s * far, -r), (s * far, r), (s * near, r)] for s in (-1.0, 1.0)]
    if shape == "cross":
        return [[(-b, -r), (b, -r), (b, r), (-b, r)], [(-r, -b), (r, -b), (r, b), (-r, b)]]
    # The chevron points up, like a path that climbs.
    return [[(0, -r * 0.75), (r, r * 0.15), (r, r * 0.8), (0, -r * 0.1), (-r, r * 0.8), (-r, r * 0.15)]]
