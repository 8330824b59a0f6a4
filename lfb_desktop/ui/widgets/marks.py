"""Small painted things: icons in the palette's colours, hairlines, plain grounds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from lfb_desktop.ui.theme import Theme


class Icon(QLabel):
    """An icon of the look in one colour. It says nothing to a screen reader; the words beside it do."""

    def __init__(self, theme: Theme, name: str, colour: str = "text_2", size: int = 17) -> None:
        super().__init__()
        self._theme = theme
        self._size = size
        self._colour = colour
        self.setFixedSize(size, size)
        self.set_icon(name)

    def set_icon(self, name: str) -> None:
        colour = getattr(self._theme.palette, self._colour)
        icon = self._theme.icons.icon(name, colour, self._size)
        self.setPixmap(icon.pixmap(self._size, self._size))


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


def fill(widget: QWidget, theme: Theme, colour: str) -> None:
    """Gives the widget a plain ground of a named colour."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, getattr(theme.palette, colour))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
