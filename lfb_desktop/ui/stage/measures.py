"""Where things stand on the Stage, before anything is painted.

Everything is laid out at one height, whatever the window's: the painter is scaled to the real size.
So the projector, a 4K screen and the small picture in the Console break their lines and pages at the
same places, and a result can be kept across sizes.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.layout import Style
from lfb_desktop.ui.theme import Palette, Theme

# A height at which every size of the tokens is a whole number of pixels.
HEIGHT = 4000.0
NARROW = 1.5  # below this aspect scenes stack
ONE_COLUMN = 1.2
FRAME = {
    "margin_x",
    "header_top",
    "horizon_y",
    "horizon_y_why_step",
    "horizon_y_lobby",
    "body_top",
    "body_bottom",
    "foot_bottom",
}
BEFORE_CORNER = 0.03  # of the foot
WIDEST_BODY = 2.0  # of the height; the horizon still runs the full width


@dataclass(frozen=True, slots=True)
class Measures:
    """The geometry of one Stage. All lengths in its own coordinates, `HEIGHT` high."""

    width: float
    theme: Theme
    depth: Depth = Depth.H4
    corner: float = 0.0  # what the way in for phones takes of the foot's end; nothing without it

    @property
    def palette(self) -> Palette:
        return self.theme.palette

    @property
    def aspect(self) -> float:
        """Of the room there is for things of their size: in a deep room it is as on a narrower Stage."""
        return self.width / HEIGHT / self.depth.factor

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
        """The line at the bottom left, before the corner: one sentence or count."""
        line = self.style("label").line
        width = self.right - self.left - (self.corner + self.px(BEFORE_CORNER) if self.corner else 0)
        return QRectF(self.left, HEIGHT - self.space("foot_bottom") - line, width, line)

    @property
    def corner_top(self) -> float:
        """What takes the whole width ends above this; without a corner it is the end of the foot."""
        return self.body.bottom() if self.corner else self.foot.bottom()

    def px(self, fraction: float) -> float:
        """A size drawn as a fraction of the height, in the Stage's coordinates and for this depth."""
        return fraction * HEIGHT * self.depth.factor

    def space(self, name: str) -> float:
        """A named space. The frame stays where it is at any depth; gaps are sizes."""
        space = self.theme.stage_space[name]
        return space * HEIGHT if name in FRAME else self.px(space)

    def down(self, place: float) -> float:
        """Where something stands that is drawn at this fraction of the height and hangs from the body's
        top."""
        return self.body.y() + self.px(place - self.theme.stage_space["body_top"])

    def up(self, place: float) -> float:
        """The same for what stands on the body's bottom."""
        return self.body.bottom() - self.px(1 - self.theme.stage_space["body_bottom"] - place)

    def style(self, name: str) -> Style:
        """A named size of the tokens."""
        style = self.theme.stage_type[name]
        return Style(round(self.px(style.size)), style.is_people, style.weight, style.line_height)

    def columns(self, count: int, gap: float) -> list[QRectF]:
        """The body in equal columns; `gap` as a fraction of the height."""
        body, space = self.body, self.px(gap)
        width = (body.width() - space * (count - 1)) / count
        xs = [body.x() + index * (width + space) for index in range(count)]
        return [QRectF(x, body.y(), width, body.height()) for x in xs]


def measures_for(size: QSizeF, theme: Theme, depth: Depth = Depth.H4) -> Measures:
    """The Stage of a window of this size."""
    height = max(1.0, size.height())
    return Measures(width=max(1.0, size.width()) * HEIGHT / height, theme=theme, depth=depth)
