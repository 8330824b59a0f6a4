"""The wall of ideas: read down in columns, numbers first, hairlines between the rows.

The order is the same for everybody and no author is known here. How many ideas a page holds depends
on the shape of the window and, where texts are long, on the texts of that page.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.canvas import HAIRLINE, Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.idea import Cell, block_of, number_width, paint_cell
from lfb_desktop.ui.stage.layout import Style
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.stage.movers import veil
from lfb_desktop.ui.stage.scenes.quiet import paint_sentence
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Card, StageView, WallScene

ROWS = 4
COLUMNS = 3
COLUMNS_LONG = 2
MAX_LINES = 3
MOST_CUTS = 20_000  # answers kept: 5,000 ideas in a few shapes of the window
FEW = 4
FEW_SIZE = 0.064
COLUMN_GAP = 0.04
PADDING = 0.012


# The walls asked for last: in the Stage's shape and in that of the Console's picture.
_KEPT_WALLS: deque[tuple[Measures, tuple[Card, ...], tuple[Page, ...]]] = deque(maxlen=3)
_KNOWN_CUTS: dict[tuple[str, tuple[int, ...], Style, float, int], bool] = {}


@dataclass(frozen=True, slots=True)
class Page:
    cards: tuple[Card, ...]
    columns: int
    rows: int
    is_few: bool = False  # the whole wall fits in one column of larger type


def pages(measures: Measures, scene: WallScene) -> int:
    return max(1, len(pages_of(measures, scene)))


def pages_of(measures: Measures, scene: WallScene) -> tuple[Page, ...]:
    """The wall in pages. Turning a page asks again for the same ones, in each shape that it is shown in."""
    for known, cards, pages in _KEPT_WALLS:
        if known == measures and cards == scene.cards:
            return pages
    pages = tuple(_paged(measures, scene.cards))
    _KEPT_WALLS.append((measures, scene.cards, pages))
    return pages


def _paged(measures: Measures, cards: tuple[Card, ...]) -> list[Page]:
    """Where more than a third of a page would be cut, it holds two columns."""
    if not cards:
        return []
    if len(cards) <= FEW:
        return [Page(cards, 1, len(cards), is_few=True)]
    columns, rows = _columns(measures), _rows(measures)
    found: list[Page] = []
    start = 0
    while start < len(cards):
        page = Page(cards[start : start + columns * rows], columns, rows)
        if columns > COLUMNS_LONG and _cut_cards(measures, page) * 3 > len(page.cards):
            page = Page(cards[start : start + COLUMNS_LONG * rows], COLUMNS_LONG, rows)
        found.append(page)
        start += len(page.cards)
    return found


def rows_of(measures: Measures, scene: WallScene) -> dict[int, int]:
    """The row in which each idea stands, by its number, for those on the page that is shown."""
    found = pages_of(measures, scene)
    if not found:
        return {}
    page = found[_shown(scene, len(found))]
    return {card.number: index % page.rows for index, card in enumerate(page.cards)}


def _shown(scene: WallScene, pages: int) -> int:
    return min(max(0, scene.page), pages - 1)


def paint(canvas: Canvas, view: StageView, scene: WallScene) -> None:
    paint_head(canvas, view)
    found = pages_of(canvas.measures, scene)
    if not found:
        paint_sentence(canvas, say("No ideas yet. The first minute is quiet."))
        paint_foot(canvas, view.foot)
        return
    page = _shown(scene, len(found))
    _paint_page(canvas, found[page])
    paint_foot(canvas, view.foot, page, len(found))


def _columns(measures: Measures) -> int:
    if measures.is_one_column:
        return 1
    return COLUMNS_LONG if measures.is_narrow else COLUMNS


def _rows(measures: Measures) -> int:
    """Four, fewer where three lines each would not fit."""
    needed = MAX_LINES * measures.style("idea").line + measures.px(PADDING)
    return max(1, min(ROWS, int(measures.body.height() / needed)))


def _cells(measures: Measures, page: Page) -> list[tuple[Card, Cell]]:
    """Each card with its place, filled from the top of a column to its bottom."""
    style = measures.style("idea")
    if page.is_few:
        style = style.at(measures.px(FEW_SIZE))
    number = max((number_width(measures, card) for card in page.cards), default=0.0)
    columns = measures.columns(page.columns, COLUMN_GAP)
    height = measures.body.height() / page.rows
    lines = int((height - measures.px(PADDING)) / style.line)
    cells: list[tuple[Card, Cell]] = []
    for index, card in enumerate(page.cards):
        column = columns[index // page.rows]
        top = column.y() + (index % page.rows) * height + measures.px(PADDING)
        box = QRectF(column.x(), top, column.width(), height - measures.px(PADDING))
        cells.append((card, Cell(box, style, number, lines if page.is_few else MAX_LINES)))
    return cells


def _cut_cards(measures: Measures, page: Page) -> int:
    return sum(_is_cut(card, cell, measures) for card, cell in _cells(measures, page))


def _is_cut(card: Card, cell: Cell, measures: Measures) -> bool:
    """Asked of every card whenever one of them changes: the answer is kept far longer than its lines."""
    key = (spoken(card.folded) or card.text, card.builds_on, cell.style, cell.text_width, cell.max_lines)
    known = _KNOWN_CUTS.get(key)
    if known is None:
        if len(_KNOWN_CUTS) >= MOST_CUTS:
            _KNOWN_CUTS.clear()
        known = _KNOWN_CUTS[key] = block_of(measures, card, cell).is_elided
    return known


def _area(canvas: Canvas, cell: Cell) -> QRectF:
    """All that an idea may take, between the hairlines."""
    side, above = canvas.px(COLUMN_GAP) / 3, canvas.px(PADDING) * 0.8
    return cell.box.adjusted(-side, -above, side, -canvas.px(HAIRLINE))


def _paint_page(canvas: Canvas, page: Page) -> None:
    height = canvas.measures.body.height() / page.rows
    for index, (card, cell) in enumerate(_cells(canvas.measures, page)):
        paint_cell(canvas, card, cell)
        veil(canvas, _area(canvas, cell), card.number)
        is_last_of_column = (index + 1) % page.rows == 0
        if not is_last_of_column:
            line = cell.box.y() - canvas.px(PADDING) + height
            if index + 1 < len(page.cards):
                canvas.hairline(cell.box.x(), cell.box.right(), line)
