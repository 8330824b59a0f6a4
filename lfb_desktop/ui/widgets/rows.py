"""A list of people's words with what the app says of each: one tab stop, arrows inside, Space to mark.

It is shown by keyed difference, so that selection, focus and place stay where they are.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QToolTip, QWidget

from lfb_desktop.ui.home.keyed import Keyed
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.row_painting import ADD, TAKE, RowDelegate
from lfb_desktop.ui.widgets.words import plain_tip

__all__ = ["Row", "RowsModel", "RowsView"]

Index = QModelIndex | QPersistentModelIndex
ROLE = int(Qt.ItemDataRole.UserRole)
_NONE = QModelIndex()


class RowsModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Keyed[Row] = Keyed(self, _key)

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.told
        if role == Qt.ItemDataRole.CheckStateRole and row.is_checked is not None:
            return Qt.CheckState.Checked if row.is_checked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None or row.is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        checkable = Qt.ItemFlag.NoItemFlags if row.is_checked is None else Qt.ItemFlag.ItemIsUserCheckable
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | checkable

    def row(self, index: Index) -> Row | None:
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def show(self, rows: tuple[Row, ...]) -> bool:
        """True if anything changed. A full list and one in the same order need no search for places."""
        before = self.rows.rows
        if len(before) == len(rows) and tuple(before) == rows:
            return False
        if not before:
            self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
            before.extend(rows)
            self.endInsertRows()
        elif [row.key for row in before] == [row.key for row in rows]:
            for place, row in enumerate(rows):
                if before[place] != row:
                    before[place] = row
                    self.row_changed(place)
        else:
            self.rows.show(rows)
        return True

    def row_changed(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)


def _key(row: Row) -> str:
    return row.key


@dataclass(frozen=True, slots=True)
class Hit:
    """What of a row was clicked: "box", "add", "take", an action's icon, or "" for the row itself."""

    key: str
    part: str


class RowsView(QListView):
    """`opened`: Enter or double click. `toggled`: Space or a click on the box. `counted`: a new number.
    `acted`: an action's icon, or F2 for the first and Delete for the last of them. `chosen`: current row.
    `lettered`: one of `letters` was pressed; they are then not used to look for a row.
    """

    opened = Signal(str)
    toggled = Signal(str)
    counted = Signal(str, int)
    acted = Signal(str, str)
    chosen = Signal(str)
    lettered = Signal(str)

    def __init__(self, theme: Theme, name: str, *, is_whole: bool = False, is_flow: bool = False) -> None:
        """`is_whole`: as high as its rows, without a scroll bar; `is_flow`: names side by side."""
        super().__init__()
        self._rows = RowsModel(self)
        self._delegate = RowDelegate(theme, self, is_flow=is_flow)
        self._is_whole = is_whole or is_flow
        self.letters = ""
        self._typed = ""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(1200)
        self._typing.timeout.connect(self._forget_typed)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self._arrange(is_flow)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        if self._rows.show(rows) and self._is_whole:
            self._fit()

    def row(self, key: str) -> Row | None:
        place = self._rows.rows.place(key)
        return self._rows.rows[place] if place >= 0 else None

    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows.rows.rows)

    def current(self) -> str:
        """The key of the current row, "" without one."""
        row = self._rows.row(self.currentIndex())
        return row.key if row is not None and not row.is_heading else ""

    def choose(self, key: str) -> None:
        """No row where there is none of this key."""
        place = self._rows.rows.place(key)
        self.setCurrentIndex(self._rows.index(place) if place >= 0 else QModelIndex())

    def hit(self, point: QPoint) -> Hit | None:
        """What is at a point of the viewport."""
        index = self.indexAt(point)
        row = self._rows.row(index)
        if row is None or row.is_heading:
            return None
        return Hit(row.key, self._delegate.part_at(row, self.visualRect(index), point))

    # Keys and clicks.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row(self.current())
        if row is None or not self._takes(event, row):
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent, row: Row) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row.key)
        elif key == Qt.Key.Key_Space and row.is_checked is not None:
            self.toggled.emit(row.key)
        elif row.count is not None and (key in _STEPS or event.text().isdigit() or key in _ERASERS):
            self._count_by_key(row, event)
        elif row.actions and key == Qt.Key.Key_F2:
            self.acted.emit(row.key, row.actions[0][0])
        elif row.actions and key == Qt.Key.Key_Delete:
            self.acted.emit(row.key, row.actions[-1][0])
        elif event.text() and event.text().lower() in self.letters and not event.modifiers() & _COMMANDS:
            self.lettered.emit(event.text().lower())
        else:
            return False
        return True

    def _count_by_key(self, row: Row, event: QKeyEvent) -> None:
        """Digits typed soon after each other are one number."""
        count = row.count or 0
        if event.key() in _STEPS:
            self._emit_count(row, count + _STEPS[Qt.Key(event.key())])
            return
        if event.key() in _ERASERS:
            self._typed = ""
            self._emit_count(row, 0)
            return
        typed = self._typed + event.text()
        self._typed = typed if int(typed) <= row.most else event.text()
        if int(self._typed) > row.most:
            self._typed = ""
            return
        self._typing.start()
        self._emit_count(row, int(self._typed))

    def _emit_count(self, row: Row, count: int) -> None:
        count = max(0, min(row.most, count))
        if count != row.count:
            self.counted.emit(row.key, count)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        hit = self.hit(event.position().toPoint())
        if hit is None or not hit.part or event.button() != Qt.MouseButton.LeftButton:
            return
        row = self.row(hit.key)
        if row is None:
            return
        if hit.part == "box":
            self.toggled.emit(hit.key)
        elif hit.part in (ADD, TAKE):
            self._emit_count(row, (row.count or 0) + (1 if hit.part == ADD else -1))
        else:
            self.acted.emit(hit.key, hit.part)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a small part are two clicks, not an opening."""
        hit = self.hit(event.position().toPoint())
        if hit is None or not hit.part:
            super().mouseDoubleClickEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            row = self._rows.row(index)
            is_cut = row is not None and self._delegate.is_cut(row, self.visualRect(index).width())
            QToolTip.showText(event.globalPos(), plain_tip(row.words) if row and is_cut else "", self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt makes the first row current without choosing it: the ring would be nowhere.
        if not self.selectionModel().selectedIndexes():
            here = self.current()
            first = next((row.key for row in self.rows() if not row.is_heading), "")
            self.choose(here or first)

    # Size.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_whole:
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(240, 160)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 34)

    def _fit(self) -> None:
        """As high as all rows together."""
        self.doItemsLayout()
        last = self._rows.index(self._rows.rowCount() - 1)
        bottom = QRect() if not last.isValid() else self.visualRect(last)
        height = bottom.bottom() + 1 + self.verticalOffset() + 4 if last.isValid() else 0
        if height != self.height():
            self.setFixedHeight(height)

    def _arrange(self, is_flow: bool) -> None:
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        if is_flow:
            self.setFlow(QListView.Flow.LeftToRight)
            self.setWrapping(True)
        if self._is_whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        row = self._rows.row(index)
        if row is not None and row.is_heading:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def _forget_typed(self) -> None:
        self._typed = ""

    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = self._rows.row(index)
        if row is not None and not row.is_heading:
            self.opened.emit(row.key)

    def _on_current_changed(self, index: QModelIndex) -> None:
        row = self._rows.row(index)
        self._typed = ""
        self.chosen.emit(row.key if row is not None and not row.is_heading else "")


_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_ERASERS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
