"""A choice between a few named values, and the plate that it shares with other fields."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox, QWidget

from lfb_desktop.ui.home.painting import icon_place, write
from lfb_desktop.ui.theme import Theme, faded

FIELD_HEIGHT = 38
_RADIUS = 4
_ICON = 16
_PAD = 12


def field_height(widget: QWidget) -> int:
    """Of one line in a border, in the widget's font."""
    return max(FIELD_HEIGHT, QFontMetrics(widget.font()).height() + 16)


def paint_border(painter: QPainter, widget: QWidget, theme: Theme, *, has_focus: bool) -> None:
    """The field's plate: 1 px `edge`, or 2 px `focus`."""
    palette = theme.palette
    width = 2 if has_focus else 1
    edge = palette.focus if has_focus else (palette.edge if widget.isEnabled() else palette.rule)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width))
    painter.setBrush(palette.surface)
    inset = width / 2
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)


class ChoiceBox(QComboBox):
    """A few named values. The wheel scrolls the page, it does not change the choice."""

    def __init__(self, theme: Theme, size: str = "body") -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.console_font(size))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_border(painter, self, self._theme, has_focus=self.hasFocus())
        palette = self._theme.palette
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        rect = self.rect()
        painter.setPen(palette.text if self.isEnabled() else faded(palette.text, palette.ground))
        place = rect.adjusted(_PAD, 0, -_PAD - _ICON, 0)
        write(painter, rect, place, option.currentText, self.font())
        arrow = icon_place(rect, rect.width() - _PAD - _ICON + 4, _ICON)
        self._theme.icons.paint(painter, "chevron-down", arrow, palette.text_2)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 2 * _PAD, field_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, field_height(self))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
