"""Names one after the other in as many lines as there are, and how many more."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lfb_desktop.domain.words import Say, say
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
    while places and len(places) < len(names) and _more(canvas.measures, places, names, box) is None:
        places.pop()
    for placed in places:
        canvas.write(placed.name, style, placed.box, canvas.palette.text)
    rest = _more(canvas.measures, places, names, box) if places else None
    if rest is not None and len(places) < len(names):
        baseline = rest.y() + set_text("0", style, box.width()).baseline
        words = _more_words(names, places)
        canvas.write_on(baseline, words, label, rest.x(), rest.width(), canvas.palette.text_2)


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


def _more_words(names: tuple[str, ...], places: list[Placed]) -> Say:
    return say("and {n} more", n=len(names) - len(places))


def _more(measures: Measures, places: list[Placed], names: tuple[str, ...], box: QRectF) -> QRectF | None:
    """Where "and 5 more" stands: behind the last name, or on a line below it if there is one."""
    last = places[-1].box
    words = spoken(_more_words(names, places))
    width = set_text(words, measures.style("label").bold(400), 1e6).natural_width + 1
    x = last.right() + measures.px(GAP)
    if x + width <= box.right():
        return QRectF(x, last.y(), box.right() - x, last.height())
    if width <= box.width() and last.bottom() + last.height() <= box.bottom() + 1:
        return QRectF(box.x(), last.bottom(), box.width(), last.height())
    return None
