"""How a step of the agenda is drawn: grip, name and method at the left, minutes and clock at the right."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lfb_desktop.ui.home.painting import icon_place, line_below, ring, write
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import READER, spoken
from lfb_desktop.views.prepare import StepRow

Index = QModelIndex | QPersistentModelIndex
STEP = Qt.ItemDataRole.UserRole
CLOCK = Qt.ItemDataRole.UserRole + 1  # when the step begins, as text; "" where nobody knows
DROP_LINE = 3
_GRIP = 30
_TRAILING = 12
_GAP = 8


class StepDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @property
    def _title(self) -> QFont:
        font = self._theme.console_font("body")
        font.setWeight(self._theme.console_font("label").weight())
        return font

    @property
    def _method(self) -> QFont:
        font = self._theme.console_font("label")
        font.setWeight(self._theme.console_font("body").weight())
        return font

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetrics(self._title).height() + QFontMetrics(self._method).height() + 12
        return QSize(160, max(46, height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step = index.data(STEP)
        if not isinstance(step, StepRow):
            return
        painter.save()
        palette, rect = self._theme.palette, option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(rect, palette.raised)
        self._theme.icons.paint(painter, "grip", icon_place(rect, 8, 16), palette.text_3)
        self._paint_words(painter, rect, step, str(index.data(CLOCK) or ""))
        line_below(painter, rect, palette.rule)
        if is_selected and self._view.hasFocus():
            ring(painter, rect, palette.focus)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, step: StepRow, clock: str) -> None:
        palette = self._theme.palette
        title, method = QFontMetrics(self._title), QFontMetrics(self._method)
        top = rect.y() + (rect.height() - title.height() - method.height()) // 2
        first, second = top + title.ascent(), top + title.height() + method.ascent()
        minutes = str(step.plan.minutes)
        place = rect.adjusted(_GRIP, 0, -_TRAILING, 0)
        beside = title.horizontalAdvance(minutes) + _GAP
        painter.setPen(palette.text)
        write(
            painter, rect, place.adjusted(0, 0, -beside, 0), step.plan.title, self._title, baseline=first
        )
        write(painter, rect, place, minutes, self._title, is_trailing=True, baseline=first)
        beside = method.horizontalAdvance(clock) + _GAP if clock else 0
        painter.setPen(palette.text_2)
        words = spoken(step.method)
        write(painter, rect, place.adjusted(0, 0, -beside, 0), words, self._method, baseline=second)
        painter.setPen(palette.text_3)
        write(painter, rect, place, clock, self._method, is_trailing=True, baseline=second)


def paint_drop_line(painter: QPainter, theme: Theme, y: int, width: int) -> None:
    """Where a dragged step would stand: a line across with a dot at its start."""
    y = max(DROP_LINE, y)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.palette.focus, DROP_LINE))
    painter.drawLine(QPoint(8, y), QPoint(width, y))
    painter.setBrush(theme.palette.focus)
    painter.drawEllipse(QPoint(5, y), 3, 3)


def clock_words(moment: datetime) -> str:
    """As this person's country writes the hour."""
    return READER.hour(moment.time())
