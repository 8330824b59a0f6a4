"""Dot plots of a few columns: every dot one person, so that nobody has to read an axis."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.layout import Align, Run, Style, set_runs
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Distribution

PITCH, RADIUS = 0.0482, 0.0202
AXIS_GAP = 0.03
TITLE_HEIGHT = 0.0627
TITLE_DROP = 0.0126
COUNT_SIZE = 0.05
COLUMN_GAP = 0.1
LEAST_DOTS = 1.5  # over each other


def paint_plots(canvas: Canvas, rows: tuple[Distribution, ...], box: QRectF) -> None:
    """Side by side; stacked where the Stage is narrow, with count and word on one line."""
    is_narrow = canvas.measures.is_narrow
    count = len(rows)
    if is_narrow:
        height = box.height() / count
        boxes = [
            QRectF(box.x(), box.y() + i * height, box.width(), height - canvas.px(0.02)) for i in range(count)
        ]
    else:
        gap = canvas.px(COLUMN_GAP)
        width = (box.width() - gap * (count - 1)) / count
        boxes = [QRectF(box.x() + i * (width + gap), box.y(), width, box.height()) for i in range(count)]
    pitch = min(_pitch(canvas, row, _field(canvas, area)) for row, area in zip(rows, boxes, strict=True))
    for row, area in zip(rows, boxes, strict=True):
        _plot(canvas, row, area, pitch)


def least_height(measures: Measures, count: int) -> float:
    """Below this the dots of so many plots are no picture any more."""
    stacked = count if measures.is_narrow else 1
    return stacked * (_above(measures) + _below(measures) + LEAST_DOTS * measures.px(PITCH))


def _above(measures: Measures) -> float:
    return measures.px(TITLE_HEIGHT + 0.016)


def _below(measures: Measures) -> float:
    label = measures.style("label").line
    return label + measures.px(0.02) if measures.is_narrow else 2 * label + measures.px(0.03)


def _field(canvas: Canvas, box: QRectF) -> QRectF:
    """Where the dots may stand: between the title and the axis."""
    measures = canvas.measures
    top = box.y() + _above(measures)
    return QRectF(box.x(), top, box.width(), box.bottom() - _below(measures) - top)


def _pitch(canvas: Canvas, row: Distribution, field: QRectF) -> float:
    """The widest distance at which the fullest column holds its dots, in several files if needed."""
    most = max((n for _, n in row.columns), default=0)
    width = field.width() / max(1, len(row.columns)) * 0.86
    pitch = canvas.px(PITCH)
    while pitch > canvas.px(0.006) and int(width / pitch) * int(field.height() / pitch) < most:
        pitch *= 0.95
    return pitch


def _plot(canvas: Canvas, row: Distribution, box: QRectF, pitch: float) -> None:
    palette = canvas.palette
    title = canvas.style("dense_title")
    lift = 0.0 if canvas.measures.is_narrow else canvas.px(TITLE_DROP)
    canvas.write(row.question, title, QRectF(box.x(), box.y() + lift, box.width(), title.line), palette.text)
    field = _field(canvas, box)
    axis = field.bottom()
    canvas.bar(box.x(), box.right(), axis, 0.0028, palette.edge)
    width = box.width() / max(1, len(row.columns))
    for index, (words, n) in enumerate(row.columns):
        cell = QRectF(box.x() + index * width, field.y(), width, field.height())
        _dots(canvas, n, cell, pitch)
        _caption(canvas, words, n, QRectF(cell.x(), axis + canvas.px(0.012), width, box.bottom() - axis))


def _dots(canvas: Canvas, n: int, cell: QRectF, pitch: float) -> None:
    """From the axis up; a second file only where one is not high enough."""
    high = max(1, int(cell.height() / pitch))
    files = max(1, -(-n // high))
    radius = pitch * RADIUS / PITCH
    left = cell.center().x() - (files - 1) * pitch / 2
    bottom = cell.bottom() - canvas.px(AXIS_GAP) * pitch / canvas.px(PITCH)
    for index in range(n):
        x = left + (index % files) * pitch
        canvas.disc(QPointF(x, bottom - (index // files) * pitch), radius, canvas.palette.text)


def _caption(canvas: Canvas, words: Say, n: int, box: QRectF) -> None:
    palette = canvas.palette
    label = canvas.style("label").bold(400)
    number = Style(round(canvas.px(COUNT_SIZE)), False, 700, 1.08)
    inner = box.adjusted(canvas.px(0.004), 0, -canvas.px(0.004), 0)
    with canvas.told_as(say("{n} {word}", n=n, word=spoken(words))):
        if canvas.measures.is_narrow:
            runs = (
                Run(f"{n} ", label.bold(700), palette.text.rgb()),
                Run(spoken(words), label, palette.text_2.rgb()),
            )
            block = set_runs(runs, inner.width(), 1, Align.CENTRE)
            canvas.put(block, QRectF(inner.x(), box.y(), inner.width(), block.height), palette.text_2)
            return
        above = QRectF(inner.x(), box.y(), inner.width(), number.line)
        canvas.write(str(n), number, above, palette.text, align=Align.CENTRE)
        below = QRectF(inner.x(), box.y() + number.line, inner.width(), label.line)
        canvas.write(words, label, below, palette.text_2, align=Align.CENTRE)
