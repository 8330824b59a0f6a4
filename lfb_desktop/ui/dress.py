"""What widgets were given of the look for good, so that another look can be put on while all stays open.

A painter asks the theme each time. But a palette, a style sheet or a font is handed to Qt once: what
is handed over here is known by its name and is handed over again when the theme has changed.
Nothing is built anew for that, so a half typed text, a selection and the focus stay where they are.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from lfb_desktop.ui.theme import Theme, qt_palette

_INK, _GROUND = "ink", "ground"
_ROLES = {_INK: QPalette.ColorRole.WindowText, _GROUND: QPalette.ColorRole.Window}


@runtime_checkable
class Dressed(Protocol):
    """A widget with measures that follow from its font; called after each change of the look."""

    def dress(self) -> None: ...


def ink(widget: QWidget, theme: Theme, colour: str) -> None:
    """Gives the words of the widget a named colour."""
    widget.setProperty(_INK, colour)
    _colour(widget, theme)


def fill(widget: QWidget, theme: Theme, colour: str) -> None:
    """Gives the widget a plain ground of a named colour."""
    widget.setProperty(_GROUND, colour)
    widget.setAutoFillBackground(True)
    _colour(widget, theme)


def border(widget: str = "QLineEdit", padding: int = 4, side: int = 10) -> str:
    """A field's style sheet: 1 px `edge`, 2 px `focus`. Style sheets are for the borders of fields only.

    Its colours are roles of the palette (see `theme.qt_palette`).
    """
    return (
        f"{widget} {{ border: 1px solid palette(dark); border-radius: 4px;"
        f" padding: {padding}px {side}px; background: palette(base); }}"
        f"{widget}:focus {{ border: 2px solid palette(link);"
        f" padding: {padding - 1}px {side - 1}px; }}"
        f"{widget}:disabled {{ color: palette(placeholder-text); border-color: palette(mid); }}"
    )


def put_on(theme: Theme, *, scale_before: float | None = None) -> None:
    """The whole application in this look; `scale_before` is the scale of the text until now."""
    widgets = QApplication.allWidgets()
    sizes = _sizes(widgets, theme.text_scale / scale_before) if scale_before else []
    QApplication.setPalette(qt_palette(theme.palette))
    QApplication.setFont(theme.console_font("body"))
    for widget, font in sizes:
        widget.setFont(font)
    for widget in widgets:
        _colour(widget, theme)
        if widget.styleSheet():
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        if isinstance(widget, Dressed):
            widget.dress()
        widget.updateGeometry()
        if isinstance(widget, QAbstractItemView):
            widget.scheduleDelayedItemsLayout()
            widget.viewport().update()
        widget.update()


def _sizes(widgets: list[QWidget], ratio: float) -> list[tuple[QWidget, QFont]]:
    """The new fonts of all that have one of their own; read before any is set, for children inherit."""
    found = []
    for widget in widgets:
        font = QFont(widget.font())
        if ratio != 1 and widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * ratio)
            found.append((widget, font))
    return found


def _colour(widget: QWidget, theme: Theme) -> None:
    """Only the roles that were named: all others come from the application and from the parents."""
    own = QPalette()
    is_any = False
    for name, role in _ROLES.items():
        colour = widget.property(name)
        if isinstance(colour, str):
            own.setColor(role, getattr(theme.palette, colour))
            is_any = True
    if is_any:
        widget.setPalette(own)
