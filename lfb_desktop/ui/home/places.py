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


class Places(QListWidget):
    """`chosen` carries the place's number, counted from 0."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setItemDelegate(_PlaceDelegate(theme, self))
        self.setAccessibleName(self.tr("Places"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.currentRowChanged.connect(self.chosen)

    def add(self, name: str, icon: str, keys: str) -> None:
        item = QListWidgetItem(name, self)
        item.setData(ICON, icon)
        item.setData(KEYS, keys)


class _PlaceDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: Places) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(140, max(38, QFontMetrics(self._theme.console_font("body")).height() + 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        palette, rect = self._theme.palette, option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(rect, palette.raised)
        colour = palette.text if is_chosen else palette.text_2
        self._theme.icons.paint(painter, str(index.data(ICON)), icon_place(rect, 8, 18), colour)
        place = rect.adjusted(38, 0, -10, 0)
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
