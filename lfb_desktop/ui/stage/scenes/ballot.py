"""The ballot: question and proposals left, the time and how many have voted right.

What people chose is not in this scene at all; only how many have handed in.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.clock_face import LINE_RADIUS, paint_below, paint_beside, paint_in_line, paint_small
from lfb_desktop.ui.stage.frame import paint_foot, paint_head
from lfb_desktop.ui.stage.idea import number_style
from lfb_desktop.ui.stage.layout import Align, Style, set_runs, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.stage.sun import REACH
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import BallotScene, Proposal, StageView

PER_COLUMN = 8
RIGHT_WIDTH, RIGHT_WIDTH_NARROW = 0.494, 0.42
GAP, GAP_NARROW = 0.07, 0.04
TITLE_TOP = 0.174
ROWS_TOP = 0.272
CLOCK_TOP = 0.18
ROW = 0.0695
PADDING = 0.02
TIGHT_PADDING = 0.01
SMALLEST = 0.045
RADIUS, RADIUS_NARROW, RADIUS_SHORT = 0.0965, 0.08, 0.055
SHORT = 0.64  # of the body, in sizes of this depth
MARK_PITCH, MARK_RADIUS = 0.04, 0.0152
LEAST_IN_A_ROW = 0.7  # of the pitch
MARKS_HEIGHT, MARKS_HEIGHT_NARROW = 0.052, 0.08
MOST_LINES = 3
NO_NUMBER_INDENT = 0.0


def pages(measures: Measures, scene: BallotScene) -> int:
    return max(1, -(-len(scene.proposals) // _per_page(measures, scene)))


def _per_page(measures: Measures, scene: BallotScene) -> int:
    """Two columns do not fit beside the clock where the Stage is narrow."""
    if measures.is_one_column:
        return _rows_from(measures, _one_column_top(measures, scene), _least_row(measures, scene))
    if measures.is_narrow:
        return _rows_from(measures, measures.down(ROWS_TOP), _least_row(measures, scene))
    return 2 * _per_column(measures)


def _per_column(measures: Measures) -> int:
    return _rows_from(measures, measures.down(ROWS_TOP), measures.px(ROW))


def _rows_from(measures: Measures, top: float, height: float) -> int:
    return max(1, min(PER_COLUMN, int((measures.body.bottom() - top) / height)))


def _least_row(measures: Measures, scene: BallotScene) -> float:
    """Of a single column: titles that need two lines have them, and there are more pages."""
    width = _left_width(measures) - _number_width(measures, scene.proposals)
    style = measures.style("idea").bold(400)
    is_long = any(set_text(proposal.title, style, width).is_elided for proposal in scene.proposals)
    return max(measures.px(ROW), 2 * style.line + measures.px(PADDING)) if is_long else measures.px(ROW)


def _left_width(measures: Measures) -> float:
    """What the clock leaves to the proposals."""
    width = measures.body.width()
    if measures.is_one_column:
        return width
    if measures.is_narrow:
        return width - measures.px(RIGHT_WIDTH_NARROW + GAP_NARROW)
    return width - measures.px(RIGHT_WIDTH + GAP)


def paint(canvas: Canvas, view: StageView, scene: BallotScene) -> None:
    paint_head(canvas, view)
    measures = canvas.measures
    count, size = pages(measures, scene), _per_page(measures, scene)
    page = min(max(0, scene.page), count - 1)
    shown = scene.proposals[page * size : (page + 1) * size]
    if measures.is_one_column:
        _in_one_column(canvas, scene, shown)
    else:
        _beside_clock(canvas, scene, shown)
    paint_foot(canvas, view.foot, page, count, icon="eye-off")


def _beside_clock(canvas: Canvas, scene: BallotScene, shown: tuple[Proposal, ...]) -> None:
    measures = canvas.measures
    body, left = measures.body, _left_width(measures)
    right = canvas.px(RIGHT_WIDTH_NARROW if measures.is_narrow else RIGHT_WIDTH)
    top = _question(canvas, scene, left)
    _proposals(canvas, shown, QRectF(body.x(), top, left, body.bottom() - top))
    _right(canvas, scene, QRectF(body.right() - right, measures.down(CLOCK_TOP), right, body.height()))


def _one_column_top(measures: Measures, scene: BallotScene) -> float:
    """Where the proposals begin below the question, the rule, the clock and the count."""
    width, label = measures.body.width(), measures.style("label").bold(400)
    question = set_text(scene.question, measures.style("dense_title"), width, 2)
    rule = set_text(spoken(scene.rule), label, width, 2).height if scene.rule else 0.0
    clock = 2 * measures.px(LINE_RADIUS) * REACH if scene.clock is not None else 0.0
    return measures.down(TITLE_TOP) + question.height + rule + clock + label.line + measures.px(0.02)


def _in_one_column(canvas: Canvas, scene: BallotScene, shown: tuple[Proposal, ...]) -> None:
    measures, palette = canvas.measures, canvas.palette
    body, label, title = measures.body, canvas.style("label").bold(400), canvas.style("dense_title")
    x, y, width = body.x(), measures.down(TITLE_TOP), body.width()
    y += canvas.write(scene.question, title, QRectF(x, y, width, 2 * title.line), palette.text, 2).height
    if scene.rule:
        y += canvas.write(scene.rule, label, QRectF(x, y, width, 2 * label.line), palette.text_2, 2).height
    if scene.clock is not None:
        y = paint_in_line(canvas, scene.clock, QRectF(x, y, width, 0))
    voted = say("{n} of {all} have voted", n=scene.voted, all=scene.of)
    canvas.put(set_runs(canvas.counted(voted, label), width), QRectF(x, y, width, label.line), palette.text_2)
    top = _one_column_top(measures, scene)
    _proposals(canvas, shown, QRectF(x, top, width, body.bottom() - top))


def _question(canvas: Canvas, scene: BallotScene, width: float) -> float:
    """The question, perhaps with the rule below it; returns where the proposals begin."""
    x = canvas.measures.left
    top = canvas.measures.down(TITLE_TOP)
    style = canvas.style("screen_title")
    if set_text(scene.question, style, width).is_elided:
        style = canvas.style("dense_title")
    block = canvas.write(scene.question, style, QRectF(x, top, width, 2 * style.line), canvas.palette.text, 2)
    bottom = top + block.height
    if scene.rule and _is_rule_left(canvas):
        label = canvas.style("label").bold(400)
        block = canvas.write(
            scene.rule, label, QRectF(x, bottom, width, 2 * label.line), canvas.palette.text_2, 2
        )
        bottom += block.height
    return max(canvas.measures.down(ROWS_TOP), bottom + canvas.px(0.02))


def _proposals(canvas: Canvas, shown: tuple[Proposal, ...], box: QRectF) -> None:
    """One column up to eight, two above; rows grow to more lines while there is room."""
    measures = canvas.measures
    columns = 1 if measures.is_one_column or len(shown) <= _per_column(measures) else 2
    rows = max(1, -(-len(shown) // columns))
    gap = canvas.px(0.04)
    width = (box.width() - gap * (columns - 1)) / columns
    number = _number_width(measures, shown)
    style = _title_style(canvas, shown, width - number, box.height() / rows)
    lines = max((len(set_text(p.title, style, width - number, MOST_LINES).lines) for p in shown), default=1)
    height = min(box.height() / rows, max(canvas.px(ROW), lines * style.line + canvas.px(PADDING)))
    for index, proposal in enumerate(shown):
        x = box.x() + (index // rows) * (width + gap)
        y = box.y() + (index % rows) * height
        _row(canvas, proposal, QRectF(x, y, width, height), style, number)
        if (index + 1) % rows and index + 1 < len(shown):
            canvas.hairline(x, x + width, y + height)


def _title_style(canvas: Canvas, shown: tuple[Proposal, ...], width: float, height: float) -> Style:
    """In two columns two lines of the smallest readable type say more than one cut line."""
    style = canvas.style("idea").bold(400)
    small = Style(round(canvas.px(SMALLEST)), True, 400, 0.98)
    is_cut = any(set_text(proposal.title, style, width).is_elided for proposal in shown)
    has_room_for_two = 2 * style.line + canvas.px(TIGHT_PADDING) <= height
    has_room_for_small = 2 * small.line + canvas.px(TIGHT_PADDING / 2) <= height
    return small if is_cut and not has_room_for_two and has_room_for_small else style


def _number_width(measures: Measures, shown: tuple[Proposal, ...]) -> float:
    """Of the column of numbers; none where no proposal has one."""
    numbers = [str(p.number) for p in shown if p.number is not None]
    if not numbers:
        return NO_NUMBER_INDENT
    style = number_style(measures)
    widest = max(set_text(number, style, 1e6).natural_width for number in numbers)
    return max(measures.space("number_column"), widest + measures.px(0.02))


def _row(canvas: Canvas, proposal: Proposal, box: QRectF, style: Style, number: float) -> None:
    palette = canvas.palette
    lines = max(1, min(MOST_LINES, int((box.height() - canvas.px(TIGHT_PADDING / 2)) / style.line)))
    block = set_text(proposal.title, style, box.width() - number, lines)
    y = box.y() + (box.height() - block.height) / 2
    area = QRectF(box.x() + number, y, box.width() - number, block.height)
    if proposal.number is None:
        canvas.put(block, area, palette.text)
        return
    label, baseline, shown = number_style(canvas.measures), y + block.baseline, str(proposal.number)
    with canvas.told_as(say("No. {n}: {text}", n=proposal.number, text=proposal.title)):
        canvas.put(block, area, palette.text)
        canvas.write_on(baseline, shown, label, box.x(), number, palette.stage_text_3, align=Align.LEFT)


def _right(canvas: Canvas, scene: BallotScene, box: QRectF) -> None:
    """Sun and time, then how many have voted in digits and in marks, then the rule."""
    y = box.y()
    is_narrow = canvas.measures.is_narrow
    if scene.clock is not None:
        if _is_short(canvas):
            y = paint_small(canvas, scene.clock, box, canvas.px(RADIUS_SHORT)) + canvas.px(0.02)
        elif is_narrow:
            y = paint_below(canvas, scene.clock, box, canvas.px(RADIUS_NARROW)) + canvas.px(0.03)
        else:
            y = paint_beside(canvas, scene.clock, box, canvas.px(RADIUS)) + canvas.px(0.056)
    bottom, label = canvas.measures.body.bottom(), canvas.style("label").bold(400)
    has_rule = bool(scene.rule) and not _is_rule_left(canvas)
    room = bottom - (set_text(spoken(scene.rule), label, box.width(), 2).height if has_rule else 0) - y
    y = _voted(canvas, scene, QRectF(box.x(), y, box.width(), room))
    if has_rule:
        lines = int((bottom - y + 1) / label.line)
        rule = QRectF(box.x(), y, box.width(), lines * label.line)
        canvas.write(scene.rule, label, rule, canvas.palette.text_2, lines)


def _is_short(canvas: Canvas) -> bool:
    """In a deep room all is larger, but no screen is higher."""
    return canvas.measures.body.height() < canvas.px(SHORT)


def _is_rule_left(canvas: Canvas) -> bool:
    """Below the question, where there is no room for it below the count."""
    return canvas.measures.is_narrow or _is_short(canvas)


def _voted(canvas: Canvas, scene: BallotScene, box: QRectF) -> float:
    """ "6 of 9", "have voted" and a mark for each seat; returns where it ends."""
    palette, label = canvas.palette, canvas.style("label").bold(400)
    style = canvas.style("voted_count")
    text = spoken(say("{n} of {all}", n=scene.voted, all=scene.of))
    while set_text(text, style, 1e6).natural_width > box.width() and style.size > canvas.px(0.05):
        style = style.at(style.size * 0.94)
    y = box.y() + style.line + canvas.px(0.006)
    words: Say = say("has voted") if scene.voted == 1 else say("have voted")
    with canvas.told_as(f"{text} {spoken(words)}"):
        canvas.write(text, style, QRectF(box.x(), box.y(), box.width(), style.line), palette.text)
        canvas.write(words, label, QRectF(box.x(), y, box.width(), label.line), palette.text_2)
    y += label.line + canvas.px(0.012)
    is_high = canvas.measures.is_narrow and not _is_short(canvas)
    most = canvas.px(MARKS_HEIGHT_NARROW if is_high else MARKS_HEIGHT)
    gap = canvas.px(0.02)
    height = min(most, box.bottom() - y - gap)
    return _marks(canvas, scene, QRectF(box.x(), y, box.width(), height)) + gap


def _marks(canvas: Canvas, scene: BallotScene, box: QRectF) -> float:
    """Filled and hollow marks in rows; smaller in a large room, so that the rule keeps its place."""
    pitch, width, height = canvas.px(MARK_PITCH), box.width(), box.height()
    x, y = box.x(), box.y()
    if scene.of * pitch > width and scene.of * pitch * LEAST_IN_A_ROW <= width:
        pitch = width / scene.of  # a little smaller, but one row
    while _rows(scene.of, width, pitch) * pitch > height and pitch > canvas.px(0.008):
        pitch *= 0.95
    radius = pitch * MARK_RADIUS / MARK_PITCH
    in_a_row = max(1, int(width / pitch))
    for index in range(scene.of):
        row, place = divmod(index, in_a_row)
        centre = QPointF(x + radius + place * pitch, y + radius + row * pitch)
        if index < scene.voted:
            canvas.disc(centre, radius, canvas.palette.text)
        else:
            canvas.ring(centre, radius, radius * 0.22, canvas.palette.text)
    return y + _rows(scene.of, width, pitch) * pitch


def _rows(marks: int, width: float, pitch: float) -> int:
    return max(1, -(-marks // max(1, int(width / pitch))))
