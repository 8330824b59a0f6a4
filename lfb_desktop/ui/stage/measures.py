"""Where things stand on the Stage, before anything is painted.

Everything is laid out at one height, whatever the window's: the painter is scaled to the real size.
So the projector, a 4K screen and the small picture in the Console break their lines and pages at the
same places, and a result can be kept across sizes.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from lfb_desktop.ui.stage.layout import Style
from lfb_desktop.ui.theme import Palette, Theme

# A height at which every size of the tokens is a whole number of pixels.
HEIGHT = 4000.0
NARROW = 1.5  # below this aspect scenes stack
ONE_COLUMN = 1.2
WIDEST_BODY = 2.0  # of the height; the horizon still runs the full width


@dataclass(frozen=True, slots=True)
class Measures:
    """The geometry of one Stage. All lengths in its own coordinates, `HEIGHT` high."""

    width: float
    theme: Theme

    @property
    def palette(self) -> Palette:
        return self.theme.palette

    @property
    def aspect(self) -> float:
        return self.width / HEIGHT

    @property
    def is_narrow(self) -> bool:
        return self.aspect < NARROW

    @property
    def is_one_column(self) -> bool:
        return self.aspect < ONE_COLUMN

    @property
    def left(self) -> float:
        margin = self.space("margin_x")
        return max(margin, (self.width - WIDEST_BODY * HEIGHT) / 2)

    @property
    def right(self) -> float:
        return self.width - self.left

    @property
    def body(self) -> QRectF:
        """Between the horizon and the foot."""
        top = self.space("body_top")
        return QRectF(self.left, top, self.right - self.left, HEIGHT - self.space("body_bottom") - top)

    @property
    def foot(self) -> QRectF:
        """The line at the bottom left: one sentence or count."""
        line = self.style("label").line
        return QRectF(self.left, HEIGHT - self.space("foot_bottom") - line, self.right - self.left, line)

    def px(self, fraction: float) -> float:
        """A fraction of the height in the Stage's coordinates."""
        return fraction * HEIGHT

    def space(self, name: str) -> float:
        return self.theme.stage_space[name] * HEIGHT

    def style(self, name: str) -> Style:
        """A named size of the tokens."""
        style = self.theme.stage_type[name]
        return Style(round(style.size * HEIGHT), style.is_people, style.weight, style.line_height)

    def columns(self, count: int, gap: float) -> list[QRectF]:
        """The body in equal columns; `gap` as a fraction of the height."""
        body, space = self.body, self.px(gap)
        width = (body.width() - space * (count - 1)) / count
        xs = [body.x() + index * (width + space) for index in range(count)]
        return [QRectF(x, body.y(), width, body.height()) for x in xs]


def measures_for(size: QSizeF, theme: Theme) -> Measures:
    """The Stage of a window of this size."""
    height = max(1.0, size.height())
    return Measures(width=max(1.0, size.width()) * HEIGHT / height, theme=theme)
