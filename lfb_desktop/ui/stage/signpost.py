"""One signpost: an outcome, who carries it, the first step, and the day as its pointed tip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.layout import Align, Run, Style, set_runs, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Signpost

TEXT_X = 0.0907
TIP, TIP_NARROW = 0.43, 0.3
POINT = 0.06
TIP_TEXT_X = 0.042
LINES = (0.059, 0.1176, 0.1768)  # baselines from the top of the sign
OPEN_LINES = (0.0538, 0.1099)
OPEN_END = 0.03
DAYS_SIZE = 0.062
FIRST_SIZE = 0.047
ICON = 0.042
MARK_SHARE = 0.6  # of the width that the mark of an experiment may take


def names_together(names: tuple[str, ...]) -> str:
    """ "Elif and Hiro", "Ann, Bo and Cy"."""
    if len(names) < 2:
        return "".join(names)
    return spoken(say("{some} and {last}", some=", ".join(names[:-1]), last=names[-1]))


def people_words(sign: Signpost) -> str:
    """The owners and who helps them, in one sentence."""
    owners, helpers = names_together(sign.people), names_together(sign.helpers)
    if not helpers:
        return owners
    if len(sign.helpers) == 1:
        return spoken(say("{owners}, {helper} helps", owners=owners, helper=helpers))
    return spoken(say("{owners}, {helpers} help", owners=owners, helpers=helpers))


def paint_taken(canvas: Canvas, sign: Signpost, box: QRectF) -> None:
    palette = canvas.palette
    tip = canvas.px(TIP_NARROW if canvas.measures.is_narrow else TIP)
    canvas.fill(QRectF(box.x(), box.y(), box.width() - tip, box.height()), palette.raised)
    x = box.x() + canvas.px(TEXT_X)
    width = box.right() - tip - canvas.px(0.024) - x
    baselines = [box.y() + canvas.px(line) for line in LINES]
    if not sign.first:
        baselines = [line + canvas.px(0.026) for line in baselines]
    _title(canvas, sign, baselines[0], x, width)
    people = Style(canvas.style("idea").size, True, 400, 1.1, is_italic=True)
    canvas.write_on(baselines[1], people_words(sign), people, x, width, palette.text)
    if sign.first:
        _first(canvas, sign, baselines[2], x, width)
    _tip(canvas, sign, QRectF(box.right() - tip, box.y(), tip, box.height()))


def invites_whole(measures: Measures, sign: Signpost, width: float) -> bool:
    """Whether an open one of this width asks its question to the end."""
    room = width - measures.px(TEXT_X + OPEN_END)
    return not set_text(spoken(sign.note), measures.style("label"), room).is_elided


def paint_open(canvas: Canvas, sign: Signpost, box: QRectF) -> None:
    """Dashed, so that it reads as a place to fill; the post does not show through."""
    palette = canvas.palette
    canvas.painter.fillRect(box, palette.ground)
    pen = QPen(palette.edge, canvas.px(0.0037))
    pen.setDashPattern([3, 2])
    canvas.painter.setPen(pen)
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    half = canvas.px(0.0019)
    canvas.painter.drawRect(box.adjusted(half, half, -half, -half))
    x = box.x() + canvas.px(TEXT_X)
    width = box.right() - canvas.px(OPEN_END) - x
    _title(canvas, sign, box.y() + canvas.px(OPEN_LINES[0]), x, width)
    label = canvas.style("label")
    canvas.write_on(box.y() + canvas.px(OPEN_LINES[1]), sign.note, label, x, width, palette.way_text)


def _title(canvas: Canvas, sign: Signpost, baseline: float, x: float, width: float) -> None:
    palette, style = canvas.palette, canvas.style("outcome")
    label = canvas.style("label").bold(400)
    words = spoken(say("experiment"))
    room, words_room, has_words = 0.0, 0.0, False
    if sign.is_experiment:
        sign_room = canvas.px(0.03 + ICON + 0.008)
        words_room = set_text(words, label, 1e6).natural_width + 1
        # The flask alone says it where the word would take the title's place.
        has_words = sign_room + words_room < width * MARK_SHARE
        room = sign_room + (words_room if has_words else 0)
    # A title that runs against the frame ends where the mark stands, so the mark goes before it.
    runs_back = canvas.runs_back(set_text(sign.title, style, 1e6))
    block = canvas.write_on(
        baseline, sign.title, style, x + (room if runs_back else 0), width - room, palette.text
    )
    if not sign.is_experiment:
        return
    at = x + (0 if runs_back else block.natural_width + canvas.px(0.03))
    canvas.icon("flask", at, baseline, canvas.px(ICON), palette.text_2)
    if has_words:
        canvas.write_on(baseline, words, label, at + canvas.px(ICON + 0.008), words_room, palette.text_2)
    else:
        canvas.tell(words)


def _first(canvas: Canvas, sign: Signpost, baseline: float, x: float, width: float) -> None:
    """ "First:" is the app's word, the step is theirs."""
    label, palette = canvas.style("label").bold(400), canvas.palette
    people = Style(round(canvas.px(FIRST_SIZE)), True, 400, 1.15)
    runs = (
        Run(spoken(say("First:")) + " ", label, palette.text_2.rgb()),
        Run(sign.first, people, palette.text.rgb()),
    )
    block = set_runs(runs, width)
    canvas.put(block, QRectF(x, baseline - block.baseline, width, block.height), palette.text)


def _tip(canvas: Canvas, sign: Signpost, box: QRectF) -> None:
    """The pointed plate; on a narrow Stage only the date fits on it."""
    point = canvas.px(POINT)
    with canvas.crisp():
        canvas.painter.fillRect(
            QRectF(box.x(), box.y(), box.width() - point, box.height()), canvas.palette.way
        )
    edge = box.right() - point - 1
    canvas.polygon(
        [
            QPointF(edge, box.y()),
            QPointF(box.right() - point, box.y()),
            QPointF(box.right(), box.center().y()),
            QPointF(box.right() - point, box.bottom()),
            QPointF(edge, box.bottom()),
        ],
        canvas.palette.way,
    )
    label = canvas.style("label")
    x = box.x() + canvas.px(0.024 if canvas.measures.is_narrow else TIP_TEXT_X)
    width = box.right() - canvas.px(0.014 if canvas.measures.is_narrow else 0.03) - x
    if canvas.measures.is_narrow:
        baseline = box.center().y() + label.size * 0.36
        _tip_line(canvas, sign.date or sign.days, label.bold(600), baseline, x, width)
        return
    days = Style(round(canvas.px(DAYS_SIZE)), False, 700, 1.12)
    top = box.y()
    _tip_line(canvas, sign.days, days, top + canvas.px(0.091), x, width)
    _tip_line(canvas, sign.date, label, top + canvas.px(0.146), x, width)


def _tip_line(canvas: Canvas, words: Say, style: Style, baseline: float, x: float, width: float) -> None:
    text = spoken(words)
    while set_text(text, style, 1e6).natural_width > width and style.size > canvas.px(0.045):
        style = style.at(style.size * 0.95)
    canvas.write_on(baseline, text, style, x, width, canvas.palette.on_way, align=Align.LEFT)
