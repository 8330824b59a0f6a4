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
    measures, palette = canvas.measures, canvas.palette
    style = canvas.style("label").bold(400)
    small = canvas.style("page_number")
    foot = measures.foot
    paging = spoken(page_words(page, pages))
    room = set_text(paging, small, foot.width()).natural_width + 1 if paging else 0.0
    for index, note in enumerate(notes):
        is_last = index == len(notes) - 1
        top = foot.y() - canvas.px(LIFT) - (len(notes) - 1 - index) * canvas.px(PITCH)
        x = foot.x() + canvas.px(TEXT_X)
        width = foot.right() - x - (room + canvas.px(0.03) if is_last and paging else 0)
        runs = [Run(spoken(note.text), style)]
        if note.words:
            people = canvas.style("idea").bold(400)
            runs += [Run(" ", style), Run(note.words, people, palette.text.rgb())]
        block = set_runs(tuple(runs), width)
        canvas.icon(note.icon, foot.x(), top + block.baseline, canvas.px(ICON), palette.way_text)
        canvas.put(block, QRectF(x, top, width, style.line), palette.text)
        if is_last and paging:
            at = foot.right() - room
            baseline = top + block.baseline
            canvas.write_on(baseline, paging, small, at, room, palette.text_2, align=Align.RIGHT)
