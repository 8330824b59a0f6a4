"""Results: every proposal with its rank, a bar of one segment per supporter, and the sum.

Ties are bracketed and not broken by chance or order. No single ballot can be read from it: below
four voters the scene carries no segments, and then only the sum is shown.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import NOTHING
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.layout import Align, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.stage.notes import notes_top, paint_notes
from lfb_desktop.ui.stage.result_row import Columns, columns_of, paint_row
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import ResultRow, ResultsScene, StageView

TITLE_TOP = 0.164
ROWS_TOP = 0.2535
ROW = 0.0701
ROWS_NARROW = 5
ROW_NARROW = 0.1165


def pages(measures: Measures, scene: ResultsScene) -> int:
    return max(1, len(pages_of(measures, scene)))


def pages_of(measures: Measures, scene: ResultsScene) -> list[tuple[ResultRow, ...]]:
    """As many rows to a page as fit; those tied at the last place stay together where a page can hold
    them."""
    size = _per_page(measures, scene)
    tied = [index for index, row in enumerate(scene.rows) if row.is_tied]
    found: list[tuple[ResultRow, ...]] = []
    start = 0
    while start < len(scene.rows):
        end = start + size
        if tied and start < tied[0] < end <= tied[-1] and len(tied) <= size:
            end = tied[0]
        found.append(scene.rows[start:end])
        start = end
    return found


def _row_height(measures: Measures) -> float:
    return measures.px(ROW_NARROW if measures.is_narrow else ROW)


def _per_page(measures: Measures, scene: ResultsScene) -> int:
    """As many rows as stand above the notes, which are on every page."""
    bottom = notes_top(measures, scene.notes)
    room = bottom - measures.down(ROWS_TOP)
    fitting = int((room + 1) / _row_height(measures))
    return max(1, min(fitting, ROWS_NARROW) if measures.is_narrow else fitting)


def paint(canvas: Canvas, view: StageView, scene: ResultsScene) -> None:
    paint_head(canvas, view)
    measures = canvas.measures
    found = pages_of(measures, scene)
    count = max(1, len(found))
    page = min(max(0, scene.page), count - 1)
    shown = found[page] if found else ()
    _title(canvas, scene)
    columns = columns_of(measures, scene.rows)
    height = _row_height(measures)
    for index, row in enumerate(shown):
        top = measures.down(ROWS_TOP) + index * height
        box = QRectF(measures.left, top, measures.right - measures.left, height)
        paint_row(canvas, row, box, columns)
        if index + 1 < len(shown):
            canvas.hairline(box.x(), box.right(), box.bottom())
    _bracket(canvas, shown, columns, height)
    if scene.notes:
        paint_notes(canvas, scene.notes, page, count)
    else:
        paint_foot(canvas, view.foot, page, count)


def _title(canvas: Canvas, scene: ResultsScene) -> None:
    """The question, and at the right what the numbers count, on the same baseline."""
    measures, palette = canvas.measures, canvas.palette
    style, label = canvas.style("dense_title"), canvas.style("label").bold(400)
    whole = measures.right - measures.left
    measure = spoken(scene.measure) if scene.measure is not NOTHING else ""
    wide = min(set_text(measure, label, whole * 0.5).natural_width + 1, whole * 0.5) if measure else 0.0
    needs = set_text(scene.question, style, whole).natural_width
    if measures.is_narrow and needs + wide + canvas.px(0.05) > whole:
        wide = 0.0  # the question before the legend, where there is no room for both
    width = whole - (wide + canvas.px(0.05) if wide else 0)
    box = QRectF(measures.left, measures.down(TITLE_TOP), width, style.line)
    block = canvas.write(scene.question, style, box, palette.text)
    if wide:
        baseline = box.y() + block.baseline
        canvas.write_on(
            baseline, measure, label, measures.right - wide, wide, palette.text_2, align=Align.RIGHT
        )


def _bracket(canvas: Canvas, shown: tuple[ResultRow, ...], columns: Columns, height: float) -> None:
    """One bracket around the rows that share the last place."""
    tied = [index for index, row in enumerate(shown) if row.is_tied]
    if not tied:
        return
    top = canvas.measures.down(ROWS_TOP) + tied[0] * height + canvas.px(0.008)
    bottom = canvas.measures.down(ROWS_TOP) + (tied[-1] + 1) * height - canvas.px(0.006)
    x, thick, colour = columns.bracket, 0.0043, canvas.palette.way_text
    arm = canvas.px(0.01)
    canvas.upright(x, top, bottom, thick, colour)
    canvas.bar(x - canvas.px(thick / 2), x + arm, top + canvas.px(thick / 2), thick, colour)
    canvas.bar(x - canvas.px(thick / 2), x + arm, bottom - canvas.px(thick / 2), thick, colour)
