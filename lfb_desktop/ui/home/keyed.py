"""Rows of a list kept in step with a view by their keys, so that selection and focus stay where they are.

Clearing a list and building it again would lose both, and would read it to a screen reader once more.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QModelIndex

Row = TypeVar("Row")


class RowSink(Protocol):
    """What a Qt item model offers to whoever changes its rows."""

    def beginInsertRows(self, parent: QModelIndex, first: int, last: int, /) -> None: ...
    def endInsertRows(self) -> None: ...
    def beginRemoveRows(self, parent: QModelIndex, first: int, last: int, /) -> None: ...
    def endRemoveRows(self) -> None: ...
    def beginMoveRows(
        self, source: QModelIndex, first: int, last: int, target: QModelIndex, to: int, /
    ) -> bool: ...
    def endMoveRows(self) -> None: ...
    def row_changed(self, row: int) -> None: ...


class Keyed(Generic[Row]):
    """The rows of one model. `show` turns them into the new ones by removing, moving, adding, changing."""

    def __init__(self, sink: RowSink, key: Callable[[Row], Hashable]) -> None:
        self._sink = sink
        self._key = key
        self.rows: list[Row] = []

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, place: int) -> Row:
        return self.rows[place]

    def place(self, key: Hashable) -> int:
        """Where the row with that key stands, or -1."""
        return next((n for n, row in enumerate(self.rows) if self._key(row) == key), -1)

    def show(self, rows: tuple[Row, ...]) -> None:
        self._remove_missing({self._key(row) for row in rows})
        for place, row in enumerate(rows):
            self._bring(place, row)

    def _remove_missing(self, wanted: set[Hashable]) -> None:
        for place in reversed(range(len(self.rows))):
            if self._key(self.rows[place]) not in wanted:
                self._sink.beginRemoveRows(QModelIndex(), place, place)
                del self.rows[place]
                self._sink.endRemoveRows()

    def _bring(self, place: int, row: Row) -> None:
        found = self.place(self._key(row))
        if found < 0:
            self._sink.beginInsertRows(QModelIndex(), place, place)
            self.rows.insert(place, row)
            self._sink.endInsertRows()
            return
        if found != place:
            self._sink.beginMoveRows(QModelIndex(), found, found, QModelIndex(), place)
            self.rows.insert(place, self.rows.pop(found))
            self._sink.endMoveRows()
        if self.rows[place] != row:
            self.rows[place] = row
            self._sink.row_changed(place)
