"""Draws a row of the sessions: people's words in the serif, all else in the sans, on one baseline.

A long why takes two lines and is cut then; a name of the session stands below it.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from lfb_desktop.ui.home.columns import NUMBERS, ROW, Column
from lfb_desktop.ui.home.painting import is_mirrored, line_below, write
from lfb_desktop.ui.home.renaming import Drafts, RenamingDelegate
from lfb_desktop.ui.home.texts import is_right_to_left
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.two_lines import broken
from lfb_desktop.views.home import HomeRow

Index = QModelIndex | QPersistentModelIndex
PAD = 10
ONE_LINE = 38
_HEADING = 60
_AROUND = 14  # above and below the words of a row
_MOST_LETTERS = {Column.LED_BY: 15, Column.STATE: 22}


class SessionDelegate(RenamingDelegate):
    """Also edits the session's name, where it stands."""

    def __init__(self, theme: Theme, drafts: Drafts, table: QTableView) -> None:
        super().__init__(theme, drafts, table)
        self.editor_name = self.tr("Name of the session")
        self.editor_hint = self.tr("Without a name the first words of the why stand for it")
        self._table = table

    # The fonts of the look as it is now.

    @property
    def people(self) -> QFont:
        return self._theme.console_font("people_words")

    @property
    def _small_people(self) -> QFont:
        return self._theme.console_font("people_words", -2)

    def _font(self, column: Column, row: HomeRow) -> QFont:
        if column is Column.LED_BY or (column is Column.WHY and (row.why or row.name)):
            return self.people
        is_strong = column is Column.STATE and row.is_running
        return self._theme.console_font("section" if is_strong else "body")

    # Measures.

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if not isinstance(row, HomeRow):
            return QSize(1, _HEADING)
        return QSize(self.width(row, index), max(ONE_LINE, self._words_height(row, index) + _AROUND))

    def width(self, row: HomeRow, index: Index) -> int:
        """What the cell would need; long names and states are cut."""
        column = Column(index.column())
        metrics = QFontMetrics(self._font(column, row))
        width = metrics.horizontalAdvance(str(index.data() or "")) + 2 * PAD + 2
        most = _MOST_LETTERS.get(column)
        return width if most is None else min(width, most * metrics.averageCharWidth() + 2 * PAD)

    def _why(self, row: HomeRow, index: Index) -> tuple[str, ...]:
        """In the lines that this width gives it."""
        text = str(index.sibling(index.row(), Column.WHY).data() or "")
        room = max(40, self._table.columnWidth(Column.WHY) - 2 * PAD)
        return broken(text, self._font(Column.WHY, row), room)

    def _words_height(self, row: HomeRow, index: Index) -> int:
        lines = len(self._why(row, index))
        second = QFontMetrics(self._small_people).height() if _second_line(row) else 0
        return lines * QFontMetrics(self.people).height() + second

    # Painting.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        if isinstance(row, HomeRow):
            self._paint_cell(painter, option, index, row)
        else:
            self._paint_heading(painter, option.rect, str(index.data() or ""))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        font = self._theme.console_font("section")
        painter.setPen(self._theme.palette.text)
        baseline = rect.bottom() - 8 - QFontMetrics(font).descent()
        write(painter, rect, rect.adjusted(PAD, 0, -PAD, 0), text, font, baseline=baseline)
        line_below(painter, rect, self._theme.palette.text_3)

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: HomeRow
    ) -> None:
        palette, rect, column = self._theme.palette, option.rect, Column(index.column())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(rect, palette.raised)
        top = rect.y() + (rect.height() - self._words_height(row, index)) // 2
        baseline = top + QFontMetrics(self.people).ascent()
        painter.setPen(palette.text if column is Column.WHY or row.is_running else palette.text_2)
        if column is Column.WHY:
            self._paint_why(painter, rect, baseline, row, index)
        else:
            place = rect.adjusted(PAD, 0, -PAD, 0)
            font, at_end = self._font(column, row), column in NUMBERS
            text = str(index.data() or "")
            write(painter, rect, place, text, font, is_trailing=at_end, baseline=baseline)
        line_below(painter, rect, palette.rule)
        if is_selected and self._table.hasFocus():
            self._paint_focus(painter, rect, column)

    def _paint_why(
        self, painter: QPainter, rect: QRect, baseline: int, row: HomeRow, index: Index
    ) -> None:
        place, font, second = rect.adjusted(PAD, 0, -PAD, 0), self._font(Column.WHY, row), _second_line(row)
        lines = self._why(row, index)
        at_end = is_right_to_left(" ".join(lines)) != is_mirrored()
        for line in lines:
            write(painter, rect, place, line, font, is_trailing=at_end, baseline=baseline)
            baseline += QFontMetrics(self.people).height()
        if second:
            small = self._small_people
            painter.setPen(self._theme.palette.text_2)
            base = baseline - QFontMetrics(self.people).height() + QFontMetrics(small).height()
            at_end = is_right_to_left(second) != is_mirrored()
            write(painter, rect, place, second, small, is_trailing=at_end, baseline=base)

    def _paint_focus(self, painter: QPainter, rect: QRect, column: Column) -> None:
        """The ring of the row that the arrows move; drawn in pieces, one a cell."""
        painter.setPen(QPen(self._theme.palette.focus, 2))
        inner = rect.adjusted(1, 1, -1, -1)
        painter.drawLine(rect.x(), inner.top(), rect.right(), inner.top())
        painter.drawLine(rect.x(), inner.bottom(), rect.right(), inner.bottom())
        first, last = (len(Column) - 1, 0) if is_mirrored() else (0, len(Column) - 1)
        if column == first:
            painter.drawLine(inner.topLeft(), inner.bottomLeft())
        if column == last:
            painter.drawLine(inner.topRight(), inner.bottomRight())


def _second_line(row: HomeRow) -> str:
    return row.name if row.why else ""
