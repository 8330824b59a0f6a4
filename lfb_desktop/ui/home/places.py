"""The left side of Home: the places one can go to. One tab stop, arrows inside."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lfb_desktop.ui.home.painting import icon_place, ring, write
from lfb_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ICON = Qt.ItemDataRole.UserRole
KEYS = Qt.ItemDataRole.UserRole + 1
IS_APART = Qt.ItemDataRole.UserRole + 2
_WIDTH, _LEFT, _GAP = 192, 38, 16
_APART = 34  # above a place that stands apart, with a hairline in its middle


class Places(QListWidget):
    """`chosen` carries the place's number, counted from 0."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setItemDelegate(_PlaceDelegate(theme, self))
        self.setAccessibleName(self.tr("Places"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.currentRowChanged.connect(self.chosen)

    def dress(self) -> None:
        """As wide as the widest name with its key beside it."""
        name = QFontMetrics(self._theme.console_font("section"))
        keys = QFontMetrics(self._theme.console_font("key_hint"))
        items = [self.item(n) for n in range(self.count())]
        widths = [
            _LEFT + name.horizontalAdvance(i.text()) + _GAP + keys.horizontalAdvance(str(i.data(KEYS))) + 10
            for i in items
        ]
        self.setFixedWidth(max(_WIDTH, *widths))

    def add(self, name: str, icon: str, keys: str, *, is_apart: bool = False) -> None:
        """`is_apart`: below a hairline."""
        item = QListWidgetItem(name, self)
        item.setData(ICON, icon)
        item.setData(KEYS, keys)
        item.setData(IS_APART, is_apart)
        self.dress()


class _PlaceDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: Places) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = max(38, QFontMetrics(self._theme.console_font("body")).height() + 18)
        return QSize(140, height + (_APART if index.data(IS_APART) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        palette, rect = self._theme.palette, option.rect
        if index.data(IS_APART):
            painter.fillRect(rect.x() + 8, rect.y() + _APART // 2, rect.width() - 16, 1, palette.rule)
            rect = rect.adjusted(0, _APART, 0, 0)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(rect, palette.raised)
        colour = palette.text if is_chosen else palette.text_2
        self._theme.icons.paint(painter, str(index.data(ICON)), icon_place(rect, 8, 18), colour)
        place = rect.adjusted(_LEFT, 0, -10, 0)
        painter.setPen(colour)
        font = self._theme.console_font("section" if is_chosen else "body")
        write(painter, rect, place, str(index.data()), font)
        if self._theme.has_key_hints:
            painter.setPen(palette.text_2)
            keys = self._theme.console_font("key_hint")
            write(painter, rect, place, str(index.data(KEYS)), keys, is_trailing=True)
        if is_chosen and self._view.hasFocus():
            ring(painter, rect, palette.focus)
        painter.restore()
