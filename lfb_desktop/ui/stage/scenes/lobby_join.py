"""The lobby while phones may join: the QR code stands on the horizon, large enough for the last row.

Below it what is typed instead, and left of that those who are here. The plate keeps its place; what
people wrote gives way to it, and what does not fit beside it is at least told. Where the room has a
network of its own for guests its code comes first, smaller, because a phone needs it first.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.stage.canvas import HAIRLINE, Canvas
from lfb_desktop.ui.stage.frame import FOOT_MARGIN, in_two_lines
from lfb_desktop.ui.stage.horizon import horizon_y
from lfb_desktop.ui.stage.layout import Align, Block, Style, fit, set_runs, set_text
from lfb_desktop.ui.stage.measures import HEIGHT, Measures
from lfb_desktop.ui.stage.names import lines_of_names, paint_flow
from lfb_desktop.ui.stage.qr import paint_qr
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Join, Level, LobbyScene, StageView, Wifi

TOP = 0.073
ABOVE_HORIZON = 0.036
GAP_AFTER_WHY, GAP_AFTER_WHY_ONE = 0.08, 0.03
GAP = 0.09
LEAST_LEFT = 0.47  # of the why's column; a Stage that has less gets a smaller plate
BELOW, BELOW_LEAST = 0.047, 0.012  # the horizon; nearer to it where there is more to say
PLATE_ONE = 0.37  # where everything stands in one column
ADDRESS_SIZE, ADDRESS_LINE = 0.059, 1.15
LAST = 0.97  # of the height: the code ends above it
WIFI = 0.22
MOST_NAMES, NAME_LINES = 14, 3
PROMISE_LINES, WIFI_LINES = 3, 3
WHY_LINES, LAST_WHY_LINES = 4, 5


def paint_with_join(canvas: Canvas, view: StageView, scene: LobbyScene, join: Join) -> None:
    """Everything but the horizon."""
    measures = canvas.measures
    if measures.is_one_column:
        _in_one_column(canvas, view, scene, join)
        return
    line, gap = horizon_y(measures, Level.LOBBY), canvas.px(GAP)
    plate = _plate(measures)
    left = QRectF(measures.left, 0, plate.x() - gap - measures.left, 0)
    _why(canvas, scene, left.width(), line - canvas.px(ABOVE_HORIZON), GAP_AFTER_WHY)
    below = _below(canvas, view, scene, join, left)
    _here(canvas, view, scene, join, QRectF(left.x(), line + below, left.width(), 0))
    _way_in(canvas, join, QRectF(plate.x(), line + below, plate.width(), 0))
    paint_qr(canvas, join.modules, plate)


def _plate(measures: Measures) -> QRectF:
    """On the horizon at the right."""
    room = measures.right - measures.left - measures.px(GAP + LEAST_LEFT)
    return _standing(measures, min(measures.theme.stage_qr["lobby"] * HEIGHT, room))


def _standing(measures: Measures, side: float) -> QRectF:
    bottom = horizon_y(measures, Level.LOBBY) - HAIRLINE / 2 * HEIGHT
    side = min(side, bottom - TOP * HEIGHT)
    return QRectF(measures.right - side, bottom - side, side, side)


def _why(canvas: Canvas, scene: LobbyScene, width: float, bottom: float, gap: float) -> None:
    """As large as it may be above `bottom`, with the line of the day below it while both are whole."""
    measures, style = canvas.measures, canvas.style("lobby_why")
    line = set_text(spoken(scene.line), canvas.style("label").bold(400), width, 2)
    least, top, space = canvas.px(measures.theme.stage_fit_min["lobby_why"]), TOP * HEIGHT, canvas.px(gap)
    room = bottom - top
    block = fit(scene.why, style, least, width, room - line.height - space, WHY_LINES, LAST_WHY_LINES)
    if measures.is_one_column and (block.is_elided or block.height + line.height + space > room + 1):
        block = fit(scene.why, style, least, width, room, WHY_LINES, LAST_WHY_LINES)
        canvas.put(block, QRectF(measures.left, top, width, block.height), canvas.palette.text)
        canvas.tell(scene.line)
        return
    canvas.put(block, QRectF(measures.left, top, width, block.height), canvas.palette.text)
    below = QRectF(measures.left, top + block.height + space, width, line.height)
    canvas.put(line, below, canvas.palette.text_2)


# What is typed


def _way_in(canvas: Canvas, join: Join, box: QRectF) -> None:
    """From the top of the box to the Stage's end."""
    palette, label = canvas.palette, canvas.style("label").bold(400)
    x, y, width = box.x(), box.y(), box.width()
    address = _fitting(join.address, _address_style(canvas), width)
    words = say("Phones join at {address} with the code {code}", address=join.address, code=join.code)
    with canvas.told_as(words):
        canvas.write(say("Scan, or open"), label, QRectF(x, y, width, label.line), palette.text_2)
        y += label.line + canvas.px(0.006)
        canvas.write(join.address, address, QRectF(x, y, width, address.line), palette.text, align=Align.LEFT)
        y += address.line
        style = replace(canvas.style("join_code_lobby"), is_code=True)
        style = style.at(min(style.size, (LAST * HEIGHT - y) / style.line_height))
        style = _fitting(join.code, style, width)
        canvas.write(join.code, style, QRectF(x, y, width, style.line), palette.way_text, align=Align.LEFT)


def _address_style(canvas: Canvas) -> Style:
    return Style(round(canvas.px(ADDRESS_SIZE)), False, 600, ADDRESS_LINE)


def _fitting(text: str, style: Style, width: float) -> Style:
    """What is typed is never cut: it is of no use without its end."""
    wide = set_text(text, style, 1e6).natural_width + 2
    return style if wide <= width else style.at(style.size * width / wide - 1)


# Who is here


def _below(canvas: Canvas, view: StageView, scene: LobbyScene, join: Join, left: QRectF) -> float:
    """How far below the horizon the words begin: nearer where all of them would not fit otherwise."""
    measures, width = canvas.measures, left.width()
    free = HEIGHT * (1 - FOOT_MARGIN) - horizon_y(measures, Level.LOBBY)
    if join.wifi is None:
        rows = min(NAME_LINES, lines_of_names(measures, scene.names[:MOST_NAMES], width))
        promise = _promise(canvas, view.foot, width)
        free -= _here_block(canvas, scene, width).height + rows * canvas.style("name").line
        free -= 0 if promise.is_elided else promise.height
    else:
        free -= _wifi_block(canvas, join.wifi, width).height + canvas.px(WIFI + 0.02)
    return max(canvas.px(BELOW_LEAST), min(canvas.px(BELOW), free))


def _here(canvas: Canvas, view: StageView, scene: LobbyScene, join: Join, box: QRectF) -> None:
    """From the top of the box to the Stage's end: the network first, who is here, and what is kept."""
    if join.wifi is not None:
        canvas.tell(view.foot)
        box = _wifi(canvas, join.wifi, box)
    x, y, width = box.x(), box.y(), box.width()
    here, promise = _here_block(canvas, scene, width), _promise(canvas, view.foot, width)
    end = HEIGHT * (1 - FOOT_MARGIN)
    canvas.put(here, QRectF(x, y, width, here.height), canvas.palette.text_2)
    y += here.height
    if join.wifi is not None:
        _names(canvas, scene, QRectF(x, y, width, end - y))
    elif not view.foot or promise.is_elided or y + promise.height > end + 1:
        _names(canvas, scene, QRectF(x, y, width, end - y))
        canvas.tell(view.foot)
    else:
        top = min(canvas.measures.foot.y(), end - promise.height)
        _names(canvas, scene, QRectF(x, y, width, top - y))
        canvas.put(promise, QRectF(x, top, width, promise.height), canvas.palette.text_2)


def _wifi(canvas: Canvas, wifi: Wifi, box: QRectF) -> QRectF:
    """Its name over its code; returns the room beside the code."""
    caption, x, y = _wifi_block(canvas, wifi, box.width()), box.x(), box.y()
    canvas.put(caption, QRectF(x, y, box.width(), caption.height), canvas.palette.text_2)
    y += caption.height + canvas.px(0.008)
    side = min(canvas.px(WIFI), LAST * HEIGHT - y, 0.45 * box.width())
    paint_qr(canvas, wifi.modules, QRectF(x, y, side, side))
    beside = side + canvas.px(GAP / 2)
    return QRectF(x + beside, y, box.width() - beside, 0)


def _names(canvas: Canvas, scene: LobbyScene, box: QRectF) -> None:
    """In a few lines; none where there is no room for a line."""
    line = canvas.style("name").line
    rows = min(NAME_LINES, int((box.height() + 1) / line))
    if rows and scene.names:
        box.setHeight(rows * line)
        paint_flow(canvas, scene.names, box, MOST_NAMES)


def _here_block(canvas: Canvas, scene: LobbyScene, width: float) -> Block:
    return _label(canvas, scene.here, width, 2)


def _promise(canvas: Canvas, words: Say, width: float) -> Block:
    block = _label(canvas, words, width, 1)
    if block.is_elided:
        style, side = canvas.style("label").bold(400), canvas.side(Align.LEFT)
        block = in_two_lines(spoken(words), style, width, side)
    return _label(canvas, words, width, PROMISE_LINES) if block.is_elided else block


def _label(canvas: Canvas, words: Say, width: float, lines: int) -> Block:
    style = canvas.style("label").bold(400)
    return set_text(spoken(words), style, width, lines, align=canvas.side(Align.LEFT))


def _wifi_block(canvas: Canvas, wifi: Wifi, width: float) -> Block:
    words = say("First the Wi-Fi: {name}", name=wifi.name)
    return set_runs(canvas.counted(words, canvas.style("label")), width, WIFI_LINES)


# One column


def _in_one_column(canvas: Canvas, view: StageView, scene: LobbyScene, join: Join) -> None:
    """The why over the whole width, those who are here beside the plate, what is typed below."""
    measures = canvas.measures
    line, whole = horizon_y(measures, Level.LOBBY), measures.right - measures.left
    plate = _standing(measures, min(PLATE_ONE * HEIGHT, whole / 2))
    _why(canvas, scene, whole, plate.y() - canvas.px(0.02), GAP_AFTER_WHY_ONE)
    paint_qr(canvas, join.modules, plate)
    x, y, width = measures.left, plate.y(), plate.x() - canvas.px(GAP / 2) - measures.left
    blocks = [_wifi_block(canvas, join.wifi, width)] if join.wifi else []
    for block in (*blocks, _here_block(canvas, scene, width)):
        canvas.put(block, QRectF(x, y, width, block.height), canvas.palette.text_2)
        y += block.height
    rows = int((line - canvas.px(ABOVE_HORIZON) - y) / canvas.style("name").line)
    if rows > 0 and scene.names:
        box = QRectF(x, y, width, rows * canvas.style("name").line)
        paint_flow(canvas, scene.names, box, MOST_NAMES)
    _way_in(canvas, join, QRectF(x, line + canvas.px(BELOW_LEAST), whole, 0))
    canvas.tell(view.foot)
