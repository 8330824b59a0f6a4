"""Buttons, choices and numbers as the look draws them: one border, no gradient, a ring for the focus.

Painted here instead of by style sheets, because a style sheet would take keys and sizes from the style.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QRadioButton,
    QSpinBox,
    QSplitter,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QWidget,
)

from lfb_desktop.ui.home.painting import icon_place, write
from lfb_desktop.ui.theme import Theme, faded

FIELD_HEIGHT = 38
BUTTON_HEIGHT = 34
_RADIUS = 4
_ICON = 16
_PAD = 12


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


class Radio(QRadioButton):
    """One of a few; the ring and its disc are drawn, because Fusion's are lost on a dark ground."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setFont(theme.console_font("section"))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 34, max(26, metrics.height() + 6))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        middle = icon_place(self.rect(), 5, 14).center()
        painter.setPen(QPen(palette.edge, 1.5))
        painter.setBrush(palette.surface)
        painter.drawEllipse(middle, 7, 7)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.text)
            painter.drawEllipse(middle, 3.5, 3.5)
        if self.hasFocus():
            painter.setPen(QPen(palette.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, 10, 10)
        painter.setPen(palette.text)
        write(painter, self.rect(), self.rect().adjusted(28, 0, 0, 0), self.text(), self.font())


class ChoiceBox(QComboBox):
    """A few named values. The wheel scrolls the page, it does not change the choice."""

    def __init__(self, theme: Theme, size: str = "body") -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.console_font(size))
        self.setMinimumHeight(FIELD_HEIGHT)
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
        return QSize(hint.width() + 2 * _PAD, max(FIELD_HEIGHT, hint.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberBox(QSpinBox):
    """A number with two small arrows. The wheel scrolls the page unless the field was chosen first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.console_font("body"))
        self.setMinimumHeight(FIELD_HEIGHT)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_PAD - 6, 0, 0, 0)
        palette = self.lineEdit().palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.lineEdit().setPalette(palette)

    def minimumSizeHint(self) -> QSize:
        return QSize(76, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_border(painter, self, self._theme, has_focus=self.hasFocus())
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        parts = {
            QStyle.SubControl.SC_SpinBoxUp: (180, self.value() < self.maximum()),
            QStyle.SubControl.SC_SpinBoxDown: (0, self.value() > self.minimum()),
        }
        for part, (turn, may) in parts.items():
            control = QStyle.ComplexControl.CC_SpinBox
            rect = QRectF(self.style().subControlRect(control, option, part, self))
            painter.save()
            painter.translate(rect.center())
            painter.rotate(turn)
            palette = self._theme.palette
            colour = palette.text_2 if may else palette.rule
            self._theme.icons.paint(painter, "chevron-down", QRectF(-6, -6, 12, 12), colour)
            painter.restore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Splitter(QSplitter):
    """Panels side by side with a hairline between; wide enough to take hold of."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self._theme, self)


class _Handle(QSplitterHandle):
    def __init__(self, theme: Theme, parent: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.palette.rule)
