"""Short lists of people's sentences: dashes before them, lines shared fairly when room is short."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.layout import Style, set_text
from lfb_desktop.ui.stage.measures import Measures

INDENT = 0.0385
DASH = 0.021
MOST_LINES = 30


def share_lines(needs: list[int], lines: int) -> list[int]:
    """One line each as long as there are any, then one more in turn to those who need it."""
    shares = [0] * len(needs)
    while lines > 0 and any(share < need for share, need in zip(shares, needs, strict=True)):
        for index, need in enumerate(needs):
            if lines > 0 and shares[index] < need:
                shares[index] += 1
                lines -= 1
    return shares


def _indent(measures: Measures, items: tuple[str, ...]) -> float:
    return measures.px(INDENT) if len(items) > 1 else 0.0


def lines_of(measures: Measures, items: tuple[str, ...], width: float, style: Style) -> int:
    """How many lines the items need in this width to be shown whole."""
    room = width - _indent(measures, items)
    return sum(len(set_text(item, style, room, MOST_LINES).lines) for item in items)


def paint_items(canvas: Canvas, items: tuple[str, ...], box: QRectF, style: Style, lines: int) -> float:
    """The items in so many lines; with a dash where each begins, if there are several. Returns the end."""
    indent = _indent(canvas.measures, items)
    width = box.width() - indent
    needs = [len(set_text(item, style, width, MOST_LINES).lines) for item in items]
    y = box.y()
    for item, share in zip(items, share_lines(needs, lines), strict=True):
        if not share:
            continue
        block = set_text(item, style, width, share)
        runs_back = canvas.runs_back(block)
        x = box.x() if runs_back else box.x() + indent
        if indent:
            start = box.right() - canvas.px(DASH) if runs_back else box.x()
            _dash(canvas, start, y + block.baseline - style.size * 0.25)
        canvas.put(block, QRectF(x, y, width, block.height), canvas.palette.text)
        y += block.height
    return y


def _dash(canvas: Canvas, x: float, y: float) -> None:
    canvas.bar(x, x + canvas.px(DASH), y, 0.0045, canvas.palette.edge)
