"""Footnotes of a result, in place of the foot: an icon, the app's sentence, and people's words."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import page_words
from lfb_desktop.ui.stage.layout import Align, Run, set_runs, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Footnote

PITCH = 0.0574
TEXT_X = 0.066
ICON = 0.042
LIFT = 0.006


def notes_top(measures: Measures, count: int) -> float:
    """Where the notes begin; the body above may use the room down to it."""
    return min(measures.body.bottom(), _first_top(measures, count))


def _first_top(measures: Measures, count: int) -> float:
    return measures.foot.y() - measures.px(LIFT) - max(0, count - 1) * measures.px(PITCH)


def paint_notes(canvas: Canvas, notes: tuple[Footnote, ...], page: int, pages: int) -> None:
    """The page number stands at the end of the lowest note that leaves room for it, or takes it."""
    measures, palette = canvas.measures, canvas.palette
    small, foot = canvas.style("page_number"), canvas.measures.foot
    paging = spoken(page_words(page, pages))
    room = set_text(paging, small, foot.width()).natural_width + 1 if paging else 0.0
    x = foot.x() + canvas.px(TEXT_X)
    whole, short = foot.right() - x, foot.right() - x - room - canvas.px(0.03)
    runs = [_runs(canvas, note) for note in notes]
    free = [index for index, run in enumerate(runs) if not set_runs(run, short).is_elided]
    paged = free[-1] if free else len(notes) - 1
    first = _first_top(measures, len(notes))
    for index, note in enumerate(notes):
        top = first + index * canvas.px(PITCH)
        has_page = bool(paging) and index == paged
        width = short if has_page else whole
        block = set_runs(runs[index], width)
        canvas.icon(note.icon, foot.x(), top + block.baseline, canvas.px(ICON), palette.way_text)
        canvas.put(block, QRectF(x, top, width, block.line), palette.text)
        if has_page:
            at, baseline = foot.right() - room, top + block.baseline
            canvas.write_on(baseline, paging, small, at, room, palette.text_2, align=Align.RIGHT)


def _runs(canvas: Canvas, note: Footnote) -> tuple[Run, ...]:
    """The app's sentence, then people's words."""
    style, people = canvas.style("label").bold(400), canvas.style("idea").bold(400)
    app = Run(spoken(note.text), style)
    if not note.words:
        return (app,)
    return (app, Run(" ", style), Run(note.words, people, canvas.palette.text.rgb()))
