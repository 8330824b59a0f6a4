"""So far, on return: a few facts in the app's voice, and below them what people wrote, with a label.

It is read in two minutes, so a page holds few rows; what does not fit stands on the next one.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.layout import Style, set_runs, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import SoFarScene, StageView

TITLE_TOP = 0.166
ROWS_TOP = 0.262
FACT_SIZE = 0.05
FACT_LINES = 2
FACT_GAP = 0.012
COLUMN_GAP = 0.06
AFTER_FACTS = 0.02
LABEL_SHARE = 0.3  # of the width, at most
LABEL_GAP = 0.04
WORDS_LINES = 2
PADDING = 0.014


@dataclass(frozen=True, slots=True)
class Facts:
    """So many facts in one or two columns, read down."""

    facts: tuple[Say, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody wrote, and what it is."""

    label: Say
    text: str


Part = Facts | Words


def pages(measures: Measures, scene: SoFarScene) -> int:
    return max(1, len(pages_of(measures, scene)))


def pages_of(measures: Measures, scene: SoFarScene) -> list[list[Part]]:
    """Facts first, then words, as many to a page as stand above the foot."""
    room = measures.body.bottom() - measures.down(ROWS_TOP)
    parts: list[Part] = list(_in_parts(measures, scene.facts, room))
    parts += [Words(label, text) for label, text in scene.words]
    label_width = _label_width(measures, scene)
    found: list[list[Part]] = []
    left = 0.0
    for part in parts:
        height = _height(measures, part, label_width)
        if not found or height > left + 1:
            found.append([])
            left = room
        found[-1].append(part)
        left -= height
    return found


def _in_parts(measures: Measures, facts: tuple[Say, ...], room: float) -> list[Facts]:
    """About five facts are one part; more of them than a page holds are several."""
    found: list[Facts] = []
    for fact in facts:
        longer = Facts((*found[-1].facts, fact)) if found else Facts((fact,))
        if found and _height(measures, longer, 0) <= room:
            found[-1] = longer
        else:
            found.append(Facts((fact,)))
    return found


def paint(canvas: Canvas, view: StageView, scene: SoFarScene) -> None:
    paint_head(canvas, view)
    measures = canvas.measures
    style = canvas.style("screen_title")
    body = measures.body
    title = QRectF(body.x(), measures.down(TITLE_TOP), body.width(), style.line)
    canvas.write(scene.title, style, title, canvas.palette.text)
    found = pages_of(measures, scene)
    page = min(max(0, scene.page), max(0, len(found) - 1))
    label_width = _label_width(measures, scene)
    y, above = measures.down(ROWS_TOP), NOTHING
    for part in found[page] if found else ():
        height = _height(measures, part, label_width)
        box = QRectF(body.x(), y, body.width(), height)
        if isinstance(part, Facts):
            _facts(canvas, part, box)
        else:
            # Rows of one kind under each other are labelled once.
            _words(canvas, part, box, label_width, is_labelled=not label_width or part.label != above)
            above = part.label
        y += height
    paint_foot(canvas, view.foot, page, len(found))


def _fact_style(measures: Measures) -> Style:
    return measures.style("label").at(measures.px(FACT_SIZE)).bold(400)


def _columns(measures: Measures, facts: Facts) -> int:
    return 1 if measures.is_narrow or len(facts.facts) < 3 else 2


def _fact_places(measures: Measures, facts: Facts, box: QRectF) -> list[tuple[Say, QRectF]]:
    """Each fact with its place; a row is as high as the taller of its two."""
    columns = _columns(measures, facts)
    rows = -(-len(facts.facts) // columns)
    gap = measures.px(COLUMN_GAP)
    width = (box.width() - gap * (columns - 1)) / columns
    style = _fact_style(measures)
    needs = [len(set_text(spoken(fact), style, width, FACT_LINES).lines) for fact in facts.facts]
    heights = [max(needs[row::rows], default=1) * style.line + measures.px(FACT_GAP) for row in range(rows)]
    places: list[tuple[Say, QRectF]] = []
    for index, fact in enumerate(facts.facts):
        column, row = divmod(index, rows)
        x = box.x() + column * (width + gap)
        places.append((fact, QRectF(x, box.y() + sum(heights[:row]), width, heights[row])))
    return places


def _facts(canvas: Canvas, facts: Facts, box: QRectF) -> None:
    style = _fact_style(canvas.measures)
    for fact, place in _fact_places(canvas.measures, facts, box):
        runs = canvas.counted(fact, style)
        if runs:
            canvas.put(set_runs(runs, place.width(), FACT_LINES), place, canvas.palette.text_2)


def _label_width(measures: Measures, scene: SoFarScene) -> float:
    """Of the column of labels, wide enough for the widest; none where they stand above the words."""
    if measures.is_narrow:
        return 0.0
    style, body = measures.style("label"), measures.body
    widest = max((set_text(spoken(label), style, 1e6).natural_width for label, _ in scene.words), default=0.0)
    return min(widest + 1, body.width() * LABEL_SHARE) + measures.px(LABEL_GAP)


def _people_style(measures: Measures) -> Style:
    return Style(measures.style("idea").size, True, 500, 1.1)


def _height(measures: Measures, part: Part, label_width: float) -> float:
    body, style = measures.body, _people_style(measures)
    if isinstance(part, Facts):
        places = _fact_places(measures, part, body)
        return max(place.bottom() for _, place in places) - body.y() + measures.px(AFTER_FACTS)
    lines = len(set_text(part.text, style, body.width() - label_width, WORDS_LINES).lines)
    above = 0.0 if label_width else measures.style("label").line
    return above + max(lines, 1) * style.line + measures.px(2 * PADDING)


def _words(canvas: Canvas, words: Words, box: QRectF, label_width: float, *, is_labelled: bool) -> None:
    """The label and the words on one baseline; on a narrow Stage the label above."""
    palette, label = canvas.palette, canvas.style("label")
    canvas.hairline(box.x(), box.right(), box.y())
    y = box.y() + canvas.px(PADDING)
    style = _people_style(canvas.measures)
    width = box.width() - label_width
    block = set_text(words.text, style, width, WORDS_LINES)
    told = say("{label}: {text}", label=spoken(words.label), text=words.text) if words.label else words.text
    with canvas.told_as(told):
        if label_width and is_labelled:
            room = label_width - canvas.px(LABEL_GAP)
            canvas.write_on(y + block.baseline, words.label, label, box.x(), room, palette.text_2)
        elif not label_width:
            canvas.write(words.label, label, QRectF(box.x(), y, width, label.line), palette.text_2)
            y += label.line
        canvas.put(block, QRectF(box.x() + label_width, y, width, block.height), palette.text)
