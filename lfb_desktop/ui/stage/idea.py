"""One idea in a cell: its number, its text, and on which ideas it builds."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.layout import Align, Block, Style, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Card

BRANCH = 0.042
BRANCH_GAP = 0.012
MARK_RADIUS = 0.0085
MOST_PARENTS = 3
FOLDED_SIZE = 0.82  # of an idea: the app speaks lower than people


@dataclass(frozen=True, slots=True)
class Cell:
    """Where an idea stands: `number` is the width of the column of numbers."""

    box: QRectF
    style: Style
    number: float
    max_lines: int

    @property
    def text_width(self) -> float:
        return self.box.width() - self.number


def number_style(measures: Measures) -> Style:
    return measures.style("label").bold(700)


def number_width(measures: Measures, card: Card) -> float:
    """Of the column that holds this number; three digits need more than the tokens give."""
    width = set_text(str(card.number), number_style(measures), 1e6).natural_width
    return max(measures.space("number_column"), width + measures.px(0.02))


def builds_on_words(card: Card) -> str:
    shown = ", ".join(str(number) for number in card.builds_on[:MOST_PARENTS])
    return shown + (", …" if len(card.builds_on) > MOST_PARENTS else "")


def block_of(measures: Measures, card: Card, cell: Cell) -> Block:
    """The text of the idea, with room for the branch sign behind it; where it is folded, that it is."""
    room = _branch_width(measures, card) if card.builds_on else 0.0
    style = _app_style(measures, cell) if card.folded else cell.style
    text = spoken(card.folded) or card.text
    return set_text(text, style, cell.text_width, cell.max_lines, room_at_end=room)


def _app_style(measures: Measures, cell: Cell) -> Style:
    """The app's own voice, on the lines of the ideas around it."""
    style = measures.style("label").bold(400).at(cell.style.size * FOLDED_SIZE)
    return replace(style, line_height=cell.style.line / style.size)


def paint_cell(canvas: Canvas, card: Card, cell: Cell) -> Block:
    palette, box = canvas.palette, cell.box
    block = block_of(canvas.measures, card, cell)
    text_box = QRectF(box.x() + cell.number, box.y(), cell.text_width, block.height)
    style = number_style(canvas.measures)
    baseline = box.y() + block.baseline
    told = card.folded or say("No. {n}: {text}", n=card.number, text=card.text)
    with canvas.told_as(told):
        canvas.write_on(
            baseline, str(card.number), style, box.x(), cell.number, palette.stage_text_3, align=Align.LEFT
        )
        canvas.put(block, text_box, palette.stage_text_3 if card.folded else palette.text)
    if card.builds_on:
        _branch(canvas, card, block, text_box)
    if card.marks:
        _marks(canvas, card.marks, box, baseline + cell.style.line)
    return block


def _branch_width(measures: Measures, card: Card) -> float:
    style = measures.style("label")
    number = set_text(builds_on_words(card), style, 1e6).natural_width
    return number + measures.px(BRANCH + 2 * BRANCH_GAP)


def _branch(canvas: Canvas, card: Card, block: Block, box: QRectF) -> None:
    """ "↳ 7" behind the last word, or on a line of its own; on the left of a text that runs left."""
    palette, style = canvas.palette, canvas.style("label")
    width = _branch_width(canvas.measures, card)
    baseline = box.y() + block.last_baseline
    runs_back = canvas.runs_back(block)
    x = box.right() - width if runs_back else box.x()
    if not block.extra_lines and block.lines:
        last = canvas.last_line(block)
        after = box.x() + last.x + last.width + canvas.px(BRANCH_GAP)
        x = box.x() + last.x - width if runs_back else after
    canvas.icon("branch", x, baseline, canvas.px(BRANCH), palette.stage_text_3)
    at, words = x + canvas.px(BRANCH + BRANCH_GAP / 2), builds_on_words(card)
    numbers = ", ".join(str(number) for number in card.builds_on)
    with canvas.told_as(say("builds on {numbers}", numbers=numbers)):
        canvas.write_on(baseline, words, style, at, width, palette.stage_text_3, align=Align.LEFT)


def _marks(canvas: Canvas, marks: int, box: QRectF, baseline: float) -> None:
    """Under the number: a filled dot and how often the idea was marked."""
    palette, style = canvas.palette, canvas.style("label")
    radius = canvas.px(MARK_RADIUS)
    centre = QRectF(box.x(), baseline - style.size * 0.36 - radius, 2 * radius, 2 * radius).center()
    canvas.disc(centre, radius, palette.text_2)
    x = box.x() + 2 * radius + canvas.px(0.01)
    width = canvas.measures.space("number_column") - 2 * radius - canvas.px(0.01)
    with canvas.told_as(say("marked {n} times", n=marks) if marks != 1 else say("marked once")):
        canvas.write_on(baseline, str(marks), style, x, width, palette.text_2, align=Align.LEFT)
