"""Paints the rows of a list on one baseline, and knows which part of a row is where.

Places are counted from the left; where the window is read from the right, each is put on the other side.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lfb_desktop.ui.home.texts import is_right_to_left
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.key_hint import KeyHint
from lfb_desktop.ui.widgets.row import Edge, Row
from lfb_desktop.ui.widgets.row_marks import MARK, paint_blaze, paint_box, paint_mark
from lfb_desktop.ui.widgets.two_lines import broken, lines_needed

Index = QModelIndex | QPersistentModelIndex
ADD, TAKE = "add", "take"
ROLE = int(Qt.ItemDataRole.UserRole)
_PAD, _TIGHT = 8, 4  # above and below
_LOWEST, _LOWEST_TIGHT = 34, 30
_SIDE = 8
_GAP = 10
_BOX = 16
_STEP = 26  # minus and plus of a counter
_NUMBER = 34
_ACTION = 30
_MOST_KEPT = 4_096  # sizes of rows


class RowDelegate(QStyledItemDelegate):
    def __init__(
        self, theme: Theme, view: QListView, *, is_flow: bool = False, is_tight: bool = False
    ) -> None:
        super().__init__(view)
        self._pad = _TIGHT if is_tight else _PAD
        self._theme = theme
        self._view = view
        self._is_flow = is_flow
        self._hint = KeyHint(theme)
        self._landing: tuple[str, Edge] | None = None
        self._across = 0  # both sides of the row that is painted, where it is read from the right
        self._sizes: dict[str, tuple[Row, tuple[int, float], QSize]] = {}

    def show_landing(self, landing: tuple[str, Edge] | None) -> None:
        self._landing = landing

    @property
    def landing_key(self) -> str:
        return self._landing[0] if self._landing else ""

    # The fonts of the look as it is now.

    @property
    def _people(self) -> QFont:
        return self._theme.console_font("people_words")

    @property
    def _italic(self) -> QFont:
        font = self._theme.console_font("people_words", -0.5)
        font.setItalic(True)
        return font

    @property
    def _app(self) -> QFont:
        return self._theme.console_font("body")

    @property
    def _label(self) -> QFont:
        font = self._theme.console_font("label")
        font.setWeight(QFont.Weight.Normal)
        return font

    @property
    def _heading(self) -> QFont:
        return self._theme.console_font("section")

    @property
    def _named(self) -> QFont:
        return self._theme.console_font("outcome_in_list")

    # Sizes.

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Asked of every row whenever one of them changes: what was measured is kept as long as it holds."""
        row, width = _row(index), self._view.viewport().width()
        given = (width, self._theme.text_scale)
        known = self._sizes.get(row.key)
        if known is not None and known[0] is row and known[1] == given:
            return known[2]
        if len(self._sizes) > _MOST_KEPT:
            self._sizes.clear()
        size = self._measured(row, width)
        self._sizes[row.key] = (row, given, size)
        return size

    def _measured(self, row: Row, width: int) -> QSize:
        font = self._font(row)
        if row.is_folded:
            return QSize(width, 34)
        if self._is_flow:
            text = QFontMetrics(font).horizontalAdvance(row.words)
            return QSize(self._left(row) + text + 2 * _SIDE + 4, QFontMetrics(font).height() + self._pad)
        lines = lines_needed(row.words, font, max(40, width - self._left(row) - self._right(row)))
        height = lines * self._line(font) + 2 * self._pad
        if row.below or row.below_words:
            height += QFontMetrics(self._label).height() + 4
        return QSize(width, max(height, _LOWEST_TIGHT if self._pad == _TIGHT else _LOWEST))

    def needed_width(self, row: Row) -> int:
        """So that its words and what the app says below them stand on one line each."""
        words = QFontMetrics(self._font(row)).horizontalAdvance(row.words)
        italic, label = QFontMetrics(self._italic), QFontMetrics(self._label)
        below = italic.horizontalAdvance(row.below_words) + label.horizontalAdvance(row.below)
        beside = words + self._note_width(row)
        return self._left(row) + max(beside, below) + self._right(row) - self._note_width(row) + 2

    def is_cut(self, row: Row, width: int) -> bool:
        if row.is_folded:
            return True
        room = max(40, width - self._left(row) - self._right(row))
        return broken(row.words, self._font(row), room)[-1].endswith("…")

    def part_at(self, row: Row, rect: QRect, point: QPoint) -> str:
        hit = rect.left() + rect.right() - point.x() if self._view.isRightToLeft() else point.x()
        if row.is_checked is not None and hit < rect.left() + _SIDE + _BOX + _GAP // 2:
            return "box"
        x = rect.right() - _SIDE + 1
        for icon, _ in reversed(row.actions):
            if x - _ACTION <= hit < x:
                return icon
            x -= _ACTION
        if row.count is not None:
            if x - _STEP <= hit < x:
                return ADD
            if x - 2 * _STEP - _NUMBER <= hit < x - _STEP - _NUMBER:
                return TAKE
        return "box" if self._is_flow and row.is_checked is not None else ""

    # Painting.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _row(index)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._across = rect.left() + rect.right() + 1 if self._view.isRightToLeft() else 0
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, row, rect, state)
        font = self._font(row)
        middle = rect.top() + (self._pad // 2 if self._is_flow else self._pad) + self._line(font) / 2
        self._before(painter, row, rect, middle)
        if not row.is_folded:
            self._words(painter, row, rect, font)
            self._after(painter, row, rect, middle)
        painter.restore()

    def _at(self, x: float, width: float) -> float:
        """Where something of that width begins."""
        return self._across - x - width if self._across else x

    def _middle(self, x: float, middle: float, width: float) -> QPointF:
        return QPointF(self._at(x, width) + width / 2, middle)

    def _ground(self, painter: QPainter, row: Row, rect: QRect, state: QStyle.StateFlag) -> None:
        palette = self._theme.palette
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(rect, palette.raised)
        if row.has_line and not self._is_flow:
            strong = row.is_heading
            painter.fillRect(
                QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.edge if strong else palette.rule
            )
        if is_current and self._view.hasFocus():
            painter.setPen(QPen(palette.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))
        if self._landing is not None and self._landing[0] == row.key:
            self._target(painter, rect, self._landing[1])

    def _target(self, painter: QPainter, rect: QRect, edge: Edge) -> None:
        """Where what is carried would land: a frame around the row, or a line between two."""
        palette = self._theme.palette
        if edge is Edge.ONTO:
            painter.fillRect(rect, palette.raised)
            painter.setPen(QPen(palette.text, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))
            return
        y = rect.top() if edge is Edge.ABOVE else rect.bottom() - 2
        painter.fillRect(QRect(rect.left(), y, rect.width(), 3), palette.text)

    def _before(self, painter: QPainter, row: Row, rect: QRect, middle: float) -> None:
        """Box, mark, number."""
        x = float(rect.left() + _SIDE)
        ink = self._ink(row)
        if row.is_checked is not None:
            paint_box(painter, self._theme, self._middle(x, middle, _BOX), row.is_checked)
            x += _BOX + _GAP
        if row.mark:
            paint_mark(painter, self._theme, row.mark, self._middle(x, middle, MARK), ink)
            x += MARK + _GAP
        if row.blaze is not None:
            paint_blaze(painter, self._theme, row.blaze, self._middle(x, middle, MARK))
            x += MARK + _GAP
        if row.lead:
            painter.setFont(self._label)
            painter.setPen(self._theme.palette.text_3)
            baseline = rect.top() + self._pad + self._ascent(self._font(row))
            width = QFontMetrics(self._label).horizontalAdvance(row.lead)
            painter.drawText(QPointF(self._at(x, width), baseline), row.lead)

    def _words(self, painter: QPainter, row: Row, rect: QRect, font: QFont) -> None:
        width = max(40, rect.width() - self._left(row) - self._right(row))
        left = round(self._at(rect.left() + self._left(row), width))
        painter.setFont(font)
        painter.setPen(self._ink(row))
        top = rect.top() + (self._pad // 2 if self._is_flow else self._pad)
        line = self._line(font)
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
        for text in broken(row.words, font, width, 1 if self._is_flow else 2):
            painter.setLayoutDirection(_direction(text))
            painter.drawText(QRect(left, top, width, line), start, text)
            top += line
        painter.setLayoutDirection(self._view.layoutDirection())
        wide = width + self._note_width(row)  # a note stands beside the first line only
        self._second_line(painter, row, QRect(rect.left() + self._left(row), top + 2, wide, line))

    def _second_line(self, painter: QPainter, row: Row, box: QRect) -> None:
        painter.setPen(self._theme.palette.text_2)
        base = box.top() + QFontMetrics(self._label).ascent() + 2
        x = box.left()
        if row.below_words:
            painter.setFont(self._italic)
            metrics = QFontMetrics(self._italic)
            words = metrics.elidedText(row.below_words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QPointF(self._at(x, metrics.horizontalAdvance(words)), base), words)
            x += metrics.horizontalAdvance(words)
        if row.below and x < box.right() - 12:
            painter.setFont(self._label)
            metrics = QFontMetrics(self._label)
            below = metrics.elidedText(row.below, Qt.TextElideMode.ElideRight, box.right() - x)
            painter.drawText(QPointF(self._at(x, metrics.horizontalAdvance(below)), base), below)

    def _after(self, painter: QPainter, row: Row, rect: QRect, middle: float) -> None:
        """Actions, counter, note, from the end."""
        palette = self._theme.palette
        x = rect.right() - _SIDE + 1
        for icon, _ in reversed(row.actions):
            box = QRectF(self._at(x - _ACTION / 2 - 8, 16), middle - 8, 16, 16)
            self._theme.icons.paint(painter, icon, box, palette.text_2)
            x -= _ACTION
        if row.count is not None:
            self._counter(painter, row, x, middle)
            x -= 2 * _STEP + _NUMBER + _GAP
        if row.keys:
            self._hint.keys = row.keys
            start = x - self._hint.width
            self._hint.paint(painter, start, middle, palette.text_2, palette.edge, self._across)
            x -= self._hint.width
        if row.note:
            painter.setFont(self._label)
            painter.setPen(palette.text_2)
            baseline = rect.top() + self._pad + self._ascent(self._font(row))
            width = QFontMetrics(self._label).horizontalAdvance(row.note)
            painter.drawText(QPointF(self._at(x - width, width), baseline), row.note)

    def _counter(self, painter: QPainter, row: Row, right: int, middle: float) -> None:
        palette = self._theme.palette
        number = row.count or 0
        for icon, x, is_on in (
            ("plus", right - _STEP, number < row.most),
            ("minus", right - 2 * _STEP - _NUMBER, number > 0),
        ):
            ink = palette.text if is_on else palette.rule
            self._theme.icons.paint(painter, icon, QRectF(self._at(x + 5, 16), middle - 8, 16, 16), ink)
        box = QRectF(self._at(right - _STEP - _NUMBER, _NUMBER), middle - 12.5, _NUMBER, 25)
        painter.setPen(QPen(palette.edge, 1))
        painter.setBrush(palette.surface)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(self._heading)
        painter.setPen(palette.text if number else palette.text_3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    # Measures.

    def _font(self, row: Row) -> QFont:
        if row.is_heading and row.blaze is not None:
            return self._named  # a theme: the team gave it its name
        if row.is_heading or row.is_strong:
            return self._heading
        return self._app if row.is_app else self._people

    def _line(self, font: QFont) -> int:
        return max(QFontMetrics(font).height(), 18)

    def _ascent(self, font: QFont) -> int:
        return QFontMetrics(font).ascent()

    def _left(self, row: Row) -> int:
        left = _SIDE
        left += _BOX + _GAP if row.is_checked is not None else 0
        left += MARK + _GAP if row.mark else 0
        left += MARK + _GAP if row.blaze is not None else 0
        if row.lead:
            left += max(26, QFontMetrics(self._label).horizontalAdvance(row.lead) + _GAP)
        return left

    def _right(self, row: Row) -> int:
        right = _SIDE + _ACTION * len(row.actions)
        right += 2 * _STEP + _NUMBER + _GAP if row.count is not None else 0
        right += self._note_width(row)
        if row.keys:
            self._hint.keys = row.keys
            right += self._hint.width
        return right

    def _note_width(self, row: Row) -> int:
        return QFontMetrics(self._label).horizontalAdvance(row.note) + _GAP if row.note else 0

    def _ink(self, row: Row) -> QColor:
        palette = self._theme.palette
        if row.is_heading and row.blaze is None:
            return palette.text_2
        return palette.text_3 if row.is_faint else palette.text


def _row(index: Index) -> Row:
    row = index.data(ROLE)
    assert isinstance(row, Row)
    return row


def _direction(text: str) -> Qt.LayoutDirection:
    is_rtl = is_right_to_left(text)
    return Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
