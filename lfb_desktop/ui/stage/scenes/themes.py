"""Themes: a trail mark, the name, how many ideas, and one sentence by the team."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.stage.blaze import NAMES, letter_of, paint_blaze
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.layout import Align, Block, Style, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import StageView, ThemeCard, ThemesScene

ROWS = 3
LEAST = 0.213  # of a row: the name and two lines of its sentence
TOP = 0.175
COLUMN_GAP = 0.0806
TEXT_X = 0.111
NAME_TOP = 0.0285
BLAZE_SIZE = 0.0655
SENTENCE_SIZE = 0.045
SENTENCE_LINE = 1.205


def pages(measures: Measures, scene: ThemesScene) -> int:
    return max(1, -(-len(scene.themes) // _per_page(measures)))


def _per_page(measures: Measures) -> int:
    return _rows(measures) * _columns(measures)


def _rows(measures: Measures) -> int:
    """Three, fewer where they would lose their sentence."""
    room = measures.body.bottom() - measures.down(TOP)
    return max(1, min(ROWS, int(room / measures.px(LEAST))))


def _columns(measures: Measures) -> int:
    return 1 if measures.is_narrow else 2


def paint(canvas: Canvas, view: StageView, scene: ThemesScene) -> None:
    paint_head(canvas, view)
    measures = canvas.measures
    count, size = pages(measures, scene), _per_page(measures)
    page = min(max(0, scene.page), count - 1)
    shown = scene.themes[page * size : (page + 1) * size]
    columns = measures.columns(_columns(measures), COLUMN_GAP)
    top = measures.down(TOP)
    rows = _rows(measures)
    height = (measures.body.bottom() - top) / rows
    for index, theme in enumerate(shown):
        column = columns[index // rows]
        y = top + (index % rows) * height
        _theme(canvas, theme, QRectF(column.x(), y, column.width(), height))
        if (index + 1) % rows and index + 1 < len(shown):
            canvas.hairline(column.x(), column.right(), y + height)
    paint_foot(canvas, view.foot, page, count)


def _theme(canvas: Canvas, theme: ThemeCard, cell: QRectF) -> None:
    palette = canvas.palette
    x, y = cell.x() + canvas.px(TEXT_X), cell.y() + canvas.px(NAME_TOP)
    mark = QPointF(cell.x() + canvas.px(0.035), y + canvas.px(0.036))
    shape = spoken(NAMES[theme.blaze % len(NAMES)]) + letter_of(theme.blaze)
    with canvas.told_as(say("{shape}: {name}", shape=shape, name=theme.name)):
        paint_blaze(canvas, theme.blaze, mark, canvas.px(BLAZE_SIZE))
        block = _name(canvas, theme, QRectF(x, y, cell.right() - x, 0))
    canvas.tell(theme.ideas)
    sentence = Style(round(canvas.px(SENTENCE_SIZE)), True, 400, SENTENCE_LINE)
    top = y + block.height + canvas.px(0.008)
    box = QRectF(x, top, cell.right() - x, cell.bottom() - top)
    canvas.write(theme.sentence, sentence, box, palette.text_2, 2)


def _name(canvas: Canvas, theme: ThemeCard, box: QRectF) -> Block:
    """The name and at the end of its line the number of ideas."""
    palette, name = canvas.palette, canvas.style("theme_name")
    count = _number(theme.ideas)
    style = canvas.style("label").at(canvas.px(0.05)).bold(600)
    wide = set_text(count, style, box.width() / 2).natural_width
    # A name that runs against the frame begins beside the number.
    gap = canvas.px(0.03 if canvas.runs_back(set_text(theme.name, name, 1e6)) else 0.008)
    width = box.width() - (wide + gap if count else 0)
    # A long name takes the second line of the sentence rather than being cut.
    area = QRectF(box.x(), box.y(), width, 2 * name.line)
    block = canvas.write(theme.name, name, area, palette.text, 2)
    if count:
        at, baseline = box.right() - wide - 1, box.y() + block.baseline
        canvas.write_on(baseline, count, style, at, wide + 1, palette.stage_text_3, align=Align.RIGHT)
    return block


def _number(ideas: Say) -> str:
    """Only the number where there is one: its meaning is plain beside a name, and told in words."""
    numbers = [str(value) for _, value in ideas.values if isinstance(value, int)]
    return numbers[0] if len(numbers) == 1 else spoken(ideas)
