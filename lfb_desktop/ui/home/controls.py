"""Buttons, numbers and panels as the look draws them: one border, no gradient, a ring for the focus.

Painted here instead of by style sheets, because a style sheet would take keys and sizes from the style.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QRadioButton,
    QSpinBox,
    QSplitter,
    QSplitterHandle,
    QStyle,
    QStyleOptionSpinBox,
    QToolButton,
)

from lfb_desktop.ui.home.choice import field_height, paint_border
from lfb_desktop.ui.home.painting import icon_place, write
from lfb_desktop.ui.theme import Theme

_PAD = 12


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


class NumberBox(QSpinBox):
    """A number with two small arrows. The wheel scrolls the page unless the field was chosen first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.console_font("body"))
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_PAD - 6, 0, 0, 0)
        palette = self.lineEdit().palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.lineEdit().setPalette(palette)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), field_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(76, field_height(self))

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


class IconButton(QToolButton):
    """An icon alone; the style's own mark of the focus cannot be seen on it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAutoRaise(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.palette.focus, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)


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
