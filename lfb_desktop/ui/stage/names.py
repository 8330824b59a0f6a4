"""Names one after the other in as many lines as there are, and how many more."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.layout import Style, set_text
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.words import spoken

GAP = 0.045


@dataclass(frozen=True, slots=True)
class Placed:
    name: str
    box: QRectF


def paint_flow(canvas: Canvas, names: tuple[str, ...], box: QRectF, most: int) -> None:
    """At most so many names; "and 5 more" behind the last one, where not all can be shown. Nothing where
    there is no room for a name."""
    style, label = canvas.style("name"), canvas.style("label").bold(400)
    places = _places(canvas.measures, names[:most], box, style)
    while places and len(places) < len(names) and not _has_room(canvas.measures, places, names, box):
        places.pop()
    for placed in places:
        canvas.write(placed.name, style, placed.box, canvas.palette.text)
    if not places or len(places) == len(names):
        return
    more = say("and {n} more", n=len(names) - len(places))
    last = places[-1].box
    x = last.right() + canvas.px(GAP)
    baseline = last.y() + set_text("0", style, box.width()).baseline
    canvas.write_on(baseline, more, label, x, box.right() - x, canvas.palette.text_2)


def lines_of_names(measures: Measures, names: tuple[str, ...], width: float) -> int:
    """How many lines these names take."""
    places = _places(measures, names, QRectF(0, 0, width, 1e9), measures.style("name"))
    return len({placed.box.y() for placed in places})


def _places(measures: Measures, names: tuple[str, ...], box: QRectF, style: Style) -> list[Placed]:
    """From left to right, then the next line, as long as there are lines."""
    places: list[Placed] = []
    x, y = box.x(), box.y()
    for name in names:
        width = min(set_text(name, style, 1e6).natural_width + 2, box.width())
        if x > box.x() and x + width > box.right():
            x, y = box.x(), y + style.line
        if y + style.line > box.bottom() + 1:
            break
        places.append(Placed(name, QRectF(x, y, width, style.line)))
        x += width + measures.px(GAP)
    return places


def _has_room(measures: Measures, places: list[Placed], names: tuple[str, ...], box: QRectF) -> bool:
    """Whether "and 5 more" fits behind the last name."""
    words = spoken(say("and {n} more", n=len(names) - len(places)))
    width = set_text(words, measures.style("label").bold(400), 1e6).natural_width
    return places[-1].box.right() + measures.px(GAP) + width <= box.right()
