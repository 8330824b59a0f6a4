"""The rows of a list as a model that keeps selection, focus and place: only what differs is told to the view.

Sorting three hundred ideas moves one of them with every key: a new order is one change, whatever moved.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from lfb_desktop.ui.widgets.row import Row

Index = QModelIndex | QPersistentModelIndex
ROLE = int(Qt.ItemDataRole.UserRole)
_NONE = QModelIndex()


class RowsModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

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
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if row.is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        checkable = Qt.ItemFlag.NoItemFlags if row.is_checked is None else Qt.ItemFlag.ItemIsUserCheckable
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | checkable

    def row(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def place(self, key: str) -> int:
        """Where the row with that key stands, or -1."""
        if not self._places:
            self._places = {row.key: place for place, row in enumerate(self._rows)}
        return self._places.get(key, -1)

    def show(self, rows: tuple[Row, ...]) -> bool:
        """True if anything changed. Keys must differ from each other."""
        before = self._rows
        if len(before) == len(rows) and tuple(before) == rows:
            return False
        if not before:
            self._insert(0, rows)
        elif [row.key for row in before] != [row.key for row in rows]:
            self._remove_missing({row.key for row in rows})
            known = {row.key for row in before}
            self._reorder([row.key for row in rows if row.key in known])
            self._insert_new(rows, known)
        for place, row in enumerate(rows):
            if before[place] != row:
                before[place] = row
                index = self.index(place)
                self.dataChanged.emit(index, index)
        return True

    def _remove_missing(self, wanted: set[str]) -> None:
        """From the end, neighbours together."""
        last = len(self._rows) - 1
        while last >= 0:
            first = last
            while first >= 0 and self._rows[first].key not in wanted:
                first -= 1
            if first < last:
                self.beginRemoveRows(_NONE, first + 1, last)
                del self._rows[first + 1 : last + 1]
                self._places = {}
                self.endRemoveRows()
            last = first - 1 if first == last else first

    def _reorder(self, order: list[str]) -> None:
        """One change of the layout, however many moved; who was current or chosen goes along."""
        if [row.key for row in self._rows] == order:
            return
        self.layoutAboutToBeChanged.emit()
        by_key = {row.key: row for row in self._rows}
        kept = self.persistentIndexList()
        keys = [self._rows[index.row()].key for index in kept]
        self._rows[:] = [by_key[key] for key in order]
        self._places = {}
        self.changePersistentIndexList(kept, [self.index(self.place(key)) for key in keys])
        self.layoutChanged.emit()

    def _insert_new(self, rows: tuple[Row, ...], known: set[str]) -> None:
        """Neighbours together."""
        place = 0
        while place < len(rows):
            end = place
            while end < len(rows) and rows[end].key not in known:
                end += 1
            if end > place:
                self._insert(place, rows[place:end])
            place = end + 1

    def _insert(self, place: int, rows: tuple[Row, ...]) -> None:
        self.beginInsertRows(_NONE, place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self._places = {}
        self.endInsertRows()
