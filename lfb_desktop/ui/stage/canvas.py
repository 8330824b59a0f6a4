"""The brush of the Stage: puts texts into boxes and remembers where, so that tests can prove the fit.

What was drawn is also what a screen reader is told: the same list, in the same order.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.stage.layout import Align, Block, LineBox, Run, Style, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.stage.pose import Pose
from lfb_desktop.ui.theme import Palette
from lfb_desktop.ui.words import pieces, spoken

HAIRLINE = 0.0019
# Fallback fonts may rise above the line box of the first line; this much of it is never cut off.
RISE = 0.3
POINTING = {"arrow-right", "branch", "undo"}  # icons that point the other way in a mirrored picture


@dataclass(frozen=True, slots=True)
class Drawn:
    """One text on the Stage: the box it was given and the lines it took. `box` is None for a note
    that is only told, such as the shape of a mark."""

    text: str
    box: QRectF | None
    lines: tuple[QRectF, ...]
    size: float = 0.0
    is_elided: bool = False
    is_clock: bool = False
    is_told: bool = True  # False where a sentence told beside it says the same


class Mover(Protocol):
    """What is painted last, by the pose. Later orders lie above earlier ones."""

    @property
    def order(self) -> int: ...

    def paint(self, canvas: Canvas, pose: Pose) -> None: ...


class Canvas:
    """Paints in the Stage's coordinates. `now_ms` is the steady time the clock is read at."""

    def __init__(
        self,
        painter: QPainter,
        measures: Measures,
        scale: float,
        now_ms: int,
        *,
        is_mirrored: bool = False,
    ) -> None:
        """`is_mirrored`: the painter draws everything mirrored, for a language that is read to the left.
        Texts and the sun are turned back here."""
        self.painter = painter
        self.measures = measures
        self.now_ms = now_ms
        self.drawn: list[Drawn] = []
        self.clock_rect = QRectF()  # what has to be painted again each second
        self.movers: list[Mover] = []  # what is painted last, by the pose
        self._scale = scale  # device pixels per unit
        self._is_in_clock = False
        self._is_mirrored = is_mirrored
        self._is_told = True

    @property
    def palette(self) -> Palette:
        return self.measures.palette

    def px(self, fraction: float) -> float:
        return self.measures.px(fraction)

    def style(self, name: str) -> Style:
        return self.measures.style(name)

    # Texts

    def write(
        self,
        words: str | Say,
        style: Style,
        box: QRectF,
        colour: QColor,
        max_lines: int = 1,
        *,
        align: Align = Align.START,
        room_at_end: float = 0.0,
        at_words: bool = False,
    ) -> Block:
        """Sets a text from the top of its box, in as many lines as are allowed and fit."""
        text = spoken(words) if isinstance(words, Say) else words
        lines = max(1, min(max_lines, int((box.height() + 1) / style.line)))
        side = self.side(align)
        block = set_text(
            text, style, box.width(), lines, align=side, room_at_end=room_at_end, at_words=at_words
        )
        self.put(block, box, colour)
        return block

    def write_on(
        self,
        baseline: float,
        words: str | Say,
        style: Style,
        x: float,
        width: float,
        colour: QColor,
        *,
        align: Align = Align.START,
    ) -> Block:
        """Sets one line whose baseline is given: rows of serif and sans stand on the same line."""
        text = spoken(words) if isinstance(words, Say) else words
        block = set_text(text, style, width, 1, align=self.side(align))
        self.put(block, QRectF(x, baseline - block.baseline, width, block.height), colour)
        return block

    def counted(self, words: Say, style: Style) -> tuple[Run, ...]:
        """A sentence with a count: the number strong, its words quiet."""
        strong, quiet = self.palette.text.rgb(), self.palette.text_2.rgb()
        return tuple(
            Run(text, style.bold(700 if is_value else 400), strong if is_value else quiet)
            for text, is_value in pieces(words)
        )

    def put(self, block: Block, box: QRectF, colour: QColor) -> None:
        """Draws a set text at the top left of its box and remembers both."""
        if not block.text.strip():
            return
        spill = RISE * block.line
        around = box.adjusted(-spill, -spill, spill, spill)
        with self.as_it_is(box):
            self.painter.setPen(colour)
            self.painter.setClipRect(around, Qt.ClipOperation.IntersectClip)
            block.layout.draw(self.painter, box.topLeft())
        box = self._seen(box)
        lines = tuple(
            QRectF(box.x() + line.x, box.y() + index * block.line, line.width, block.line)
            for index, line in enumerate(block.lines)
        )
        seen = Drawn(block.text, box, lines, block.size, block.is_elided, self._is_in_clock, self._is_told)
        self.drawn.append(seen)
        if self._is_in_clock:
            self.clock_rect = self.clock_rect.united(box)

    def side(self, align: Align) -> Align:
        """A side of the frame as a side of a text: they change places in a mirrored picture."""
        if not self._is_mirrored:
            return align
        return {Align.LEFT: Align.RIGHT, Align.RIGHT: Align.LEFT}.get(align, align)

    def runs_back(self, block: Block) -> bool:
        """Whether the text runs against the frame, so that it begins at the end of its box."""
        return block.is_right_to_left is not self._is_mirrored

    def last_line(self, block: Block) -> LineBox:
        """Where the last line stands in its box, from the frame's side."""
        line = block.lines[-1]
        return LineBox(block.width - line.x - line.width, line.width) if self._is_mirrored else line

    def _seen(self, rect: QRectF) -> QRectF:
        """Where a rectangle is in the picture."""
        if not self._is_mirrored:
            return rect
        return QRectF(self.measures.width - rect.right(), rect.y(), rect.width(), rect.height())

    @contextmanager
    def as_it_is(self, rect: QRectF) -> Iterator[None]:
        """What is drawn in this rectangle is not mirrored, only its place is."""
        self.painter.save()
        if self._is_mirrored:
            self.painter.translate(rect.left() + rect.right(), 0)
            self.painter.scale(-1, 1)
        yield
        self.painter.restore()

    def tell(self, words: str | Say) -> None:
        """Something said by a shape, for those who do not see it."""
        text = spoken(words) if isinstance(words, Say) else words
        self.drawn.append(Drawn(text, None, (), is_clock=self._is_in_clock, is_told=self._is_told))

    @contextmanager
    def told_as(self, words: str | Say) -> Iterator[None]:
        """What is written inside stands in several places and is told in one sentence."""
        self.tell(words)
        self._is_told = False
        yield
        self._is_told = True

    @contextmanager
    def clock(self, area: QRectF) -> Iterator[None]:
        """What is drawn inside changes each second."""
        self.clock_rect = self.clock_rect.united(self._seen(area))
        self._is_in_clock = True
        yield
        self._is_in_clock = False

    # What moves

    def move(self, mover: Mover) -> None:
        """Something whose place or strength depends on the pose."""
        self.movers.append(mover)

    # Shapes

    def hairline(self, x1: float, x2: float, y: float, colour: QColor | None = None) -> None:
        """A horizontal line on whole device pixels."""
        self.bar(x1, x2, y, HAIRLINE, colour or self.palette.rule)

    def bar(self, x1: float, x2: float, y: float, thickness: float, colour: QColor) -> None:
        """A line of some thickness (a fraction of the height) around `y`, never blurred."""
        thick = self._whole(self.px(thickness))
        with self.crisp():
            self.painter.fillRect(QRectF(x1, self.snap(y - thick / 2), x2 - x1, thick), colour)

    def upright(self, x: float, y1: float, y2: float, thickness: float, colour: QColor) -> None:
        """As `bar`, standing."""
        thick = self._whole(self.px(thickness))
        with self.crisp():
            self.painter.fillRect(QRectF(self.snap(x - thick / 2), y1, thick, y2 - y1), colour)

    def fill(self, rect: QRectF, colour: QColor) -> None:
        """A rectangle with edges on whole device pixels."""
        with self.crisp():
            self.painter.fillRect(self.snapped(rect), colour)

    def disc(self, centre: QPointF, radius: float, colour: QColor) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawEllipse(centre, radius, radius)

    def ring(self, centre: QPointF, radius: float, thickness: float, colour: QColor) -> None:
        """A ring whose outer edge is at `radius`."""
        self.painter.setPen(QPen(colour, thickness))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawEllipse(centre, radius - thickness / 2, radius - thickness / 2)

    def polygon(self, points: list[QPointF], colour: QColor) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawPolygon(QPolygonF(points))

    def outline(self, points: list[QPointF], colour: QColor, thickness: float) -> None:
        pen = QPen(colour, thickness)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolygon(QPolygonF(points))

    def icon(self, name: str, x: float, baseline: float, size: float, colour: QColor) -> None:
        """An icon beside a text, centred on the height of its capitals."""
        top = baseline - 0.36 * size - size / 2
        rect = QRectF(x, top, size, size)
        if name in POINTING:
            self.measures.theme.icons.paint(self.painter, name, rect, colour)
            return
        with self.as_it_is(rect):
            self.measures.theme.icons.paint(self.painter, name, rect, colour)

    @contextmanager
    def crisp(self) -> Iterator[None]:
        hint = QPainter.RenderHint.Antialiasing
        was = self.painter.testRenderHint(hint)
        self.painter.setRenderHint(hint, False)
        yield
        self.painter.setRenderHint(hint, was)

    def snap(self, value: float) -> float:
        return round(value * self._scale) / self._scale

    def snapped(self, rect: QRectF) -> QRectF:
        return QRectF(
            QPointF(self.snap(rect.left()), self.snap(rect.top())),
            QPointF(self.snap(rect.right()), self.snap(rect.bottom())),
        )

    def _whole(self, length: float) -> float:
        """At least one whole device pixel."""
        return max(1, round(length * self._scale)) / self._scale
