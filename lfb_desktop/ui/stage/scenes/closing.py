"""The closing: what all made together, thanks as they were written, and when we meet again.

No ranking of people and no single contribution is named; thanks may come from "a colleague".
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.layout import Align, Block, Run, Style, set_runs, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import ClosingScene, StageView, ThanksCard

TOP = 0.174
COUNTS_TOP = 0.275
PITCH = 0.1783
NUMBER_PITCH = 0.16  # the size of a number in a row of this pitch
MOST_COUNTS = 3
NUMBER_WIDTH = 0.24
LABEL_WIDTH = 0.36
THANKS_X, THANKS_X_NARROW = 0.75, 0.6
THANKS_BASELINE = 0.2271
THANKS_TOP = 0.2527
MOST_ON_A_PAGE = 4
MOST_LINES = 3
TEXT_LINE = 1.08
PADDING = 0.0125


@dataclass(frozen=True, slots=True)
class Thanks:
    text: Block
    giver: str
    height: float


def pages(measures: Measures, scene: ClosingScene) -> int:
    return max(1, len(_pages_of(measures, scene)))


def paint(canvas: Canvas, view: StageView, scene: ClosingScene) -> None:
    paint_head(canvas, view)
    measures = canvas.measures
    found = _pages_of(measures, scene)
    page = min(max(0, scene.page), max(0, len(found) - 1))
    shown = found[page] if found else []
    if not (measures.is_one_column and shown):
        _counts(canvas, scene, bool(shown))
    if shown:
        _thanks(canvas, shown)
    paint_foot(canvas, scene.next or view.foot, page, len(found))


def _thanks_box(measures: Measures) -> QRectF:
    body = measures.body
    x = body.x()
    if not measures.is_one_column:
        x += measures.px(THANKS_X_NARROW if measures.is_narrow else THANKS_X)
    top = measures.down(THANKS_TOP)
    return QRectF(x, top, body.right() - x, body.bottom() - top)


def _pages_of(measures: Measures, scene: ClosingScene) -> list[list[Thanks]]:
    """Three or four a page, as their lengths allow; in one column the counts have the first page alone."""
    box = _thanks_box(measures)
    found: list[list[Thanks]] = []
    used = 0.0
    for card in scene.thanks:
        thanks = _set(measures, card, box.width())
        if not found or len(found[-1]) == MOST_ON_A_PAGE or used + thanks.height > box.height():
            found.append([])
            used = 0.0
        found[-1].append(thanks)
        used += thanks.height
    return [[], *found] if found and measures.is_one_column else found


def _set(measures: Measures, card: ThanksCard, width: float) -> Thanks:
    style = Style(measures.style("why_text").size, True, 400, TEXT_LINE)
    text = set_runs((Run(card.to, style.bold(700)), Run(", " + card.text, style)), width, MOST_LINES)
    giver = card.giver or (spoken(card.unsigned) if card.unsigned else "")
    line = measures.style("label").line if giver else 0.0
    return Thanks(text, giver, text.height + line + measures.px(2 * PADDING - 0.002))


def _counts(canvas: Canvas, scene: ClosingScene, has_thanks: bool) -> None:
    """Three large counts, each with two lines of words beside it."""
    palette, measures = canvas.palette, canvas.measures
    title = canvas.style("screen_title")
    right = _thanks_box(measures).x() - canvas.px(0.04) if has_thanks else measures.right
    if set_text(spoken(scene.title), title, right - measures.left).is_elided:
        title = canvas.style("dense_title")
    box = QRectF(measures.left, measures.down(TOP), right - measures.left, title.line)
    canvas.write(scene.title, title, box, palette.text)
    number = canvas.style("big_count")
    numbers = [str(n) for n, _ in scene.counts]
    widest = max((set_text(n, number, 1e6).natural_width for n in numbers), default=0.0)
    least = canvas.px(0.2 if measures.is_narrow else NUMBER_WIDTH)
    label_x = measures.left + max(least, widest + canvas.px(0.03))
    label = canvas.style("label").bold(400)
    first = measures.down(COUNTS_TOP)
    pitch = min(canvas.px(PITCH), (measures.body.bottom() - first) / MOST_COUNTS)
    number = number.at(min(number.size, pitch / (PITCH / NUMBER_PITCH)))
    for index, (n, words) in enumerate(scene.counts[:MOST_COUNTS]):
        top = first + index * pitch
        room = QRectF(measures.left, top, label_x - measures.left, number.line)
        width = min(right - label_x, canvas.px(LABEL_WIDTH) if has_thanks else right - label_x)
        block = set_text(spoken(words), label, width, min(3, int((pitch + 1) / label.line)))
        y = top + (number.line - block.height) / 2 - canvas.px(0.004)
        with canvas.told_as(say("{n} {words}", n=n, words=spoken(words))):
            canvas.write(str(n), number, room, palette.text, align=Align.LEFT)
            canvas.put(block, QRectF(label_x, y, width, block.height), palette.text_2)


def _thanks(canvas: Canvas, shown: list[Thanks]) -> None:
    palette, box = canvas.palette, _thanks_box(canvas.measures)
    label = canvas.style("label")
    baseline = canvas.measures.down(THANKS_BASELINE)
    size = canvas.px(0.043)
    canvas.icon("heart", box.x(), baseline, size, palette.text_2)
    x = box.x() + canvas.px(0.062)
    canvas.write_on(baseline, say("Thanks"), label, x, box.right() - x, palette.text_2)
    y = box.y()
    for thanks in shown:
        canvas.hairline(box.x(), box.right(), y)
        top = y + canvas.px(PADDING)
        canvas.put(thanks.text, QRectF(box.x(), top, box.width(), thanks.text.height), palette.text)
        if thanks.giver:
            giver = say("from {name}", name=thanks.giver)
            line = QRectF(box.x(), top + thanks.text.height, box.width(), label.line)
            canvas.write(giver, label.bold(400), line, palette.stage_text_3)
        y += thanks.height
