"""Footnotes of a result, in place of the foot: an icon, the app's sentence, and people's words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import page_words
from lfb_desktop.ui.stage.layout import Align, Block, Run, set_runs, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Footnote

PITCH = 0.0574
TEXT_X = 0.066
ICON = 0.042
LIFT = 0.006
BESIDE_LINES = 2
LEAST_WITH_PAGE = 0.45  # of a line that holds a note and the page number


@dataclass(frozen=True, slots=True)
class Placed:
    """A note with the lines it takes and where these begin."""

    note: Footnote
    top: float
    width: float
    lines: int


def notes_top(measures: Measures, notes: tuple[Footnote, ...]) -> float:
    """Where the notes begin; the body above may use the room down to it."""
    placed = _placed(measures, notes)
    return min(measures.body.bottom(), placed[0].top if placed else _last_top(measures))


def _last_top(measures: Measures) -> float:
    return measures.foot.y() - measures.px(LIFT + (PITCH if _has_line_for_page(measures) else 0))


def _has_line_for_page(measures: Measures) -> bool:
    """Below the notes, where the corner leaves too little for both in one line."""
    return bool(measures.corner) and measures.foot.width() < measures.px(TEXT_X + LEAST_WITH_PAGE)


def _placed(measures: Measures, notes: tuple[Footnote, ...]) -> list[Placed]:
    """From the foot up. Beside the corner there is less room in a line, and a second one where it is
    needed and leaves the result half of the body; above the corner a note has the whole width."""
    pitch, indent = measures.px(PITCH), measures.px(TEXT_X)
    whole, short = measures.body.width() - indent, measures.foot.width() - indent
    found: list[Placed] = []
    bottom = _last_top(measures) + pitch
    spare = int((bottom - measures.body.center().y()) / pitch) - len(notes) if measures.corner else 0
    for note in reversed(notes):
        runs = _runs(measures, note)
        is_above = bottom <= measures.corner_top
        width = whole if is_above else short
        lines = BESIDE_LINES if spare > 0 and set_runs(runs, width).is_elided else 1
        spare -= lines - 1
        bottom -= lines * pitch
        found.append(Placed(note, bottom, width, lines))
    return found[::-1]


def paint_notes(canvas: Canvas, notes: tuple[Footnote, ...], page: int, pages: int) -> None:
    """The page number stands at the end of the lowest note that leaves room for it, or takes it."""
    measures, palette = canvas.measures, canvas.palette
    small, foot = canvas.style("page_number"), canvas.measures.foot
    paging = spoken(page_words(page, pages))
    room = set_text(paging, small, foot.width()).natural_width + 1 if paging else 0.0
    if paging and _has_line_for_page(measures):
        baseline = foot.y() + set_text("0", canvas.style("label"), foot.width()).baseline
        canvas.write_on(baseline, paging, small, foot.x(), room, palette.text_2, align=Align.LEFT)
        paging, room = "", 0.0
    x, gap = foot.x() + canvas.px(TEXT_X), canvas.px(0.03)
    placed = _placed(measures, notes)
    free = [i for i, one in enumerate(placed) if not _set(measures, one, room + gap).is_elided]
    paged = free[-1] if free else len(notes) - 1
    for index, one in enumerate(placed):
        has_page = bool(paging) and index == paged
        block = _set(measures, one, room + gap if has_page else 0.0)
        canvas.icon(one.note.icon, foot.x(), one.top + block.baseline, canvas.px(ICON), palette.way_text)
        canvas.put(block, QRectF(x, one.top, block.width, block.height), palette.text)
        if has_page:
            at, baseline = x + one.width - room, one.top + block.last_baseline
            canvas.write_on(baseline, paging, small, at, room, palette.text_2, align=Align.RIGHT)


def _set(measures: Measures, placed: Placed, page_room: float) -> Block:
    runs = _runs(measures, placed.note)
    if placed.lines == 1:
        return set_runs(runs, placed.width - page_room)
    return set_runs(runs, placed.width, placed.lines, room_at_end=page_room)


def _runs(measures: Measures, note: Footnote) -> tuple[Run, ...]:
    """The app's sentence, then people's words."""
    style, people = measures.style("label").bold(400), measures.style("idea").bold(400)
    app = Run(spoken(note.text), style)
    if not note.words:
        return (app,)
    return (app, Run(" ", style), Run(note.words, people, measures.palette.text.rgb()))
