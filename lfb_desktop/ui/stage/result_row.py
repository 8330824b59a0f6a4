"""One proposal of a result: rank, text, bar, sum, from how many, and a mark for a split room."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from lfb_desktop.domain.words import Say, count, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.layout import Align, Style, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.stage.movers import UNDERMOST
from lfb_desktop.ui.stage.pose import Pose
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import ResultRow

TEXT_X = 0.095
BRACKET_X = 0.0745
BAR_HEIGHT = 0.0366
SEGMENT_GAP = 0.0046
UNIT = 0.041  # of one dot, where there is room
BARS, BARS_LEAST = 0.325, 0.16
SUM_WIDTH = 0.06
TITLE_GAP = 0.03
SUM_GAP = 0.018
RIGHT_LEAST = 0.4
RIGHT_MOST_NARROW = 0.6  # of what is left beside the rank
MARK_LEAST = 0.1  # below this the words of a mark are only told
MARK_ICON = 0.042
MARK_GAP = 0.03


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the parts of all rows stand, the same on every page."""

    text: float
    text_width: float
    bracket: float
    bars: float
    unit: float
    sum: float  # right edge of the number
    source: float


def columns_of(measures: Measures, rows: tuple[ResultRow, ...]) -> Columns:
    """The right part takes what its longest entry needs; bars give way to titles, down to their least."""
    px = measures.px
    largest = max((row.total for row in rows), default=0)
    has_bars = any(row.segments for row in rows)
    needed = max((_right_width(measures, row) for row in rows), default=0.0)
    indent = _indent(measures, rows)
    text = measures.left + indent
    if measures.is_narrow:
        most = (measures.right - text) * RIGHT_MOST_NARROW
        source = measures.right - min(max(px(0.3), needed), most)
        bars = text
        room = source - px(SUM_GAP + SUM_WIDTH + 0.02) - bars
        text_width = measures.right - text
    else:
        source = measures.right - max(px(RIGHT_LEAST), needed)
        widest = max((_title_width(measures, row) for row in rows), default=0.0)
        spare = source - px(SUM_GAP + SUM_WIDTH + TITLE_GAP) - text - widest
        room = min(px(BARS), max(px(BARS_LEAST), spare)) if has_bars else 0.0
        bars = source - px(SUM_GAP + SUM_WIDTH) - room
        text_width = bars - text - px(TITLE_GAP)
    unit = min(px(UNIT), room / largest) if largest else px(UNIT)
    return Columns(
        text=text,
        text_width=text_width,
        bracket=text - px(TEXT_X - BRACKET_X),
        bars=bars,
        unit=unit,
        sum=source - px(SUM_GAP),
        source=source,
    )


def _indent(measures: Measures, rows: tuple[ResultRow, ...]) -> float:
    style = measures.style("label").bold(700)
    widest = max((set_text(row.rank, style, 1e6).natural_width for row in rows), default=0.0)
    return max(measures.px(TEXT_X), widest + measures.px(0.036))


def _title_width(measures: Measures, row: ResultRow) -> float:
    return set_text(row.title, measures.style("idea"), 1e6).natural_width + 2


def _right_width(measures: Measures, row: ResultRow) -> float:
    label = measures.style("label").bold(400)
    width = set_text(spoken(row.source), label, 1e6).natural_width + 2
    if row.mark:
        width += measures.px(MARK_GAP + MARK_ICON + 0.012)
        width += set_text(spoken(row.mark), label, 1e6).natural_width + 2
    return width


def paint_row(canvas: Canvas, row: ResultRow, box: QRectF, columns: Columns) -> None:
    """Text and bar in one line; the bar below the text where the Stage is narrow."""
    palette = canvas.palette
    style = canvas.style("idea")
    is_narrow = canvas.measures.is_narrow
    top = box.y() + canvas.px(0.01 if is_narrow else (0.0701 - 0.0495) / 2)
    block = set_text(row.title, style, columns.text_width)
    colour = palette.text if row.is_place or row.is_tied else palette.text_2
    baseline = top + block.baseline
    rank = canvas.style("label").bold(700)
    width = columns.bracket - box.x()
    with canvas.told_as(_place_words(row)):
        canvas.write_on(baseline, row.rank, rank, box.x(), width, palette.stage_text_3, align=Align.LEFT)
        canvas.put(block, QRectF(columns.text, top, columns.text_width, block.height), colour)
    if is_narrow:
        baseline += canvas.px(0.054)
    _bar(canvas, row, columns, baseline - canvas.px(0.0165))
    _sum(canvas, row, columns, baseline, box.right())


def _bar(canvas: Canvas, row: ResultRow, columns: Columns, middle: float) -> None:
    """One segment per supporter, as wide as the dots given."""
    if row.segments:
        canvas.move(Bar(row.segments, row.is_place, columns.bars, middle, columns.unit))


@dataclass(frozen=True, slots=True)
class Bar:
    """Grows to the right from `x`; `unit` is the width of one dot in the end."""

    segments: tuple[int, ...]
    is_place: bool
    x: float
    middle: float
    unit: float
    order: int = UNDERMOST

    def paint(self, canvas: Canvas, pose: Pose) -> None:
        palette, height, unit = canvas.palette, canvas.px(BAR_HEIGHT), self.unit * pose.bars
        gap = min(canvas.px(SEGMENT_GAP), unit * 0.3)
        x = self.x
        for dots in self.segments:
            rect = QRectF(x, self.middle - height / 2, dots * unit - gap, height)
            canvas.fill(rect, palette.way if self.is_place else palette.result_bar)
            if self.is_place and not palette.is_dark and rect.width() > 0:  # yellow needs an edge on light
                _edge(canvas, rect)
            x += dots * unit


def _edge(canvas: Canvas, rect: QRectF) -> None:
    thick = canvas.px(0.0026)
    inner = canvas.snapped(rect).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
    corners = [inner.topLeft(), inner.topRight(), inner.bottomRight(), inner.bottomLeft()]
    canvas.outline([QPointF(corner) for corner in corners], canvas.palette.text, thick)


def _place_words(row: ResultRow) -> Say:
    if row.rank.endswith("="):
        return say("Place {rank}, shared: {title}", rank=row.rank.rstrip("="), title=row.title)
    return say("Place {rank}: {title}", rank=row.rank, title=row.title)


def _sum_words(row: ResultRow) -> str:
    """ "8 dots from 7 people" where a bar shows them, else the number and what stands beside it."""
    if not row.segments or not row.source:
        return f"{row.total} {spoken(row.source)}"
    people = spoken(count(len(row.segments), "{n} person", "{n} people"))
    return spoken(count(row.total, "{n} dot from {people}", "{n} dots from {people}", people=people))


def _sum(canvas: Canvas, row: ResultRow, columns: Columns, baseline: float, right: float) -> None:
    palette = canvas.palette
    label = canvas.style("label").bold(400)
    number = Style(round(canvas.px(0.05)), False, 700, 1.2, is_tabular=True)
    wide = canvas.px(SUM_WIDTH + 0.03)
    room = right - columns.source
    with canvas.told_as(_sum_words(row)):
        canvas.write_on(
            baseline, str(row.total), number, columns.sum - wide, wide, palette.text, align=Align.RIGHT
        )
        block = canvas.write_on(
            baseline, row.source, label, columns.source, room, palette.text_2, align=Align.LEFT
        )
    if not row.mark:
        return
    x = columns.source + block.natural_width + canvas.px(MARK_GAP)
    if right - x < canvas.px(MARK_ICON + MARK_LEAST):
        canvas.tell(row.mark)
        return
    canvas.icon("split", x, baseline, canvas.px(MARK_ICON), palette.text_2)
    x += canvas.px(MARK_ICON + 0.012)
    canvas.write_on(baseline, row.mark, label, x, right - x, palette.text_2, align=Align.LEFT)
