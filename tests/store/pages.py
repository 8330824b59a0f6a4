"""Reading a team file as an attacker would: pages, cells in the order they lie in, and the log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

Value = str | bytes | int | None
Row = tuple[Value, ...]
_LEAF, _INNER = 0x0A, 0x02  # pages of tables whose rows lie in the order of their key


@dataclass(frozen=True)
class Cell:
    offset: int  # within its page; SQLite fills a page from its end, so the highest is the oldest
    row: Row


def pages_of(data: bytes) -> list[bytes]:
    size = int.from_bytes(data[16:18], "big")
    size = 65536 if size == 1 else size
    return [data[at : at + size] for at in range(0, len(data), size)]


def commits_of(wal: bytes) -> Iterator[dict[int, bytes]]:
    """The pages of each commit in the log, in order of time."""
    size = int.from_bytes(wal[8:12], "big")
    salt, commit = wal[16:24], dict[int, bytes]()
    for at in range(32, len(wal) - size, size + 24):
        if wal[at + 8 : at + 16] != salt:
            return
        commit[int.from_bytes(wal[at : at + 4], "big")] = wal[at + 24 : at + 24 + size]
        if wal[at + 4 : at + 8] != bytes(4):
            yield commit
            commit = {}


def cells_of(page: bytes) -> list[Cell]:
    """The rows of one page, in the order in which they lie there, oldest first."""
    if not page or page[0] not in (_LEAF, _INNER):
        return []
    head = 8 if page[0] == _LEAF else 12
    count = int.from_bytes(page[3:5], "big")
    cells = []
    for n in range(count):
        offset = int.from_bytes(page[head + 2 * n : head + 2 * n + 2], "big")
        _, at = _varint(page, offset + (0 if page[0] == _LEAF else 4))
        cells.append(Cell(offset, _record(page, at)))
    return sorted(cells, key=lambda cell: -cell.offset)


def rows_in(pages: list[bytes]) -> list[Row]:
    return [cell.row for page in pages for cell in cells_of(page)]


def _record(page: bytes, start: int) -> Row:
    header, at = _varint(page, start)
    body, values = start + header, []
    while at < start + header:
        kind, at = _varint(page, at)
        value, body = _value(page, kind, body)
        values.append(value)
    return tuple(values)


def _value(page: bytes, kind: int, at: int) -> tuple[Value, int]:
    if kind in (0, 8, 9):
        return {0: None, 8: 0, 9: 1}[kind], at
    if kind < 8:
        size = {5: 6, 6: 8, 7: 8}.get(kind, kind)
        return int.from_bytes(page[at : at + size], "big", signed=True), at + size
    size = (kind - 12) // 2
    raw = page[at : at + size]
    return (raw.decode("utf-8", "replace") if kind % 2 else raw), at + size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for n in range(9):
        byte = data[at + n]
        if n == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + n + 1
    raise AssertionError
