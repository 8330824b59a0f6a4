"""Small painted things: icons in the palette's colours, and hairlines."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lfb_desktop.ui.dress import fill
from lfb_desktop.ui.theme import Theme

__all__ = ["Hairline", "Icon", "fill"]


class Icon(QWidget):
    """An icon of the look in one colour. It says nothing to a screen reader; the words beside it do."""

    def __init__(self, theme: Theme, name: str, colour: str = "text_2", size: int = 17) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._colour = colour
        self.setFixedSize(size, size)

    def set_icon(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = getattr(self._theme.palette, self._colour)
        self._theme.icons.paint(painter, self._name, QRectF(self.rect()), colour)


class Hairline(QWidget):
    """One pixel of `rule`, across or upright."""

    def __init__(self, theme: Theme, colour: str = "rule", *, is_upright: bool = False) -> None:
        super().__init__()
        fill(self, theme, colour)
        if is_upright:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
