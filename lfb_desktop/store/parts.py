"""Readings that keep what they made of tables which nobody has written since.

Which tables a statement reads and which it writes is not declared anywhere: SQLite says it, to the
authorizer of the connection, when it prepares the statement. Its triggers and foreign keys are in it.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar, TypeVarTuple, Unpack

Args = TypeVarTuple("Args")
Value = TypeVar("Value")
Make = Callable[[sqlite3.Connection, Unpack[Args]], Value]

_WRITES = {sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}


class _Cursor(sqlite3.Cursor):
    """All ways in which a statement comes to SQLite."""

    connection: Watched

    def execute(self, sql: str, parameters: Any = (), /) -> _Cursor:
        with self.connection.noting(sql):
            return super().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> _Cursor:
        with self.connection.noting(sql):
            return super().executemany(sql, parameters)

    def executescript(self, sql: str, /) -> sqlite3.Cursor:
        with self.connection.noting(sql):
            return super().executescript(sql)


class Watched(sqlite3.Connection):
    """A connection that knows what its statements touch."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.changes = 0  # statements that wrote, so far
        self.was_read: set[str] = set()  # since whoever asks has emptied it
        self._written: defaultdict[str, int] = defaultdict(int)  # by table: at which of the changes, last
        self._reads: defaultdict[str, set[str]] = defaultdict(set)  # by statement
        self._writes: defaultdict[str, set[str]] = defaultdict(set)
        self._preparing = ""
        self.set_authorizer(self._authorize)

    def cursor(self, factory: Any = None) -> Any:
        return super().cursor(_Cursor)

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        return _Cursor(self).execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        return _Cursor(self).executemany(sql, parameters)

    def executescript(self, sql: str, /) -> sqlite3.Cursor:
        return _Cursor(self).executescript(sql)

    @contextmanager
    def noting(self, sql: str) -> Iterator[None]:
        self._preparing = sql
        try:
            yield
        finally:
            self._note(sql)

    def is_written(self, tables: Iterable[str], since: int) -> bool:
        """Whether one of them was, after so many changes."""
        return any(self._written[table] > since for table in tables)

    def _authorize(self, action: int, table: str | None, *_: str | None) -> int:
        """Called only while a statement is prepared, that is: for each text once, or a few times."""
        if table is not None and action == sqlite3.SQLITE_READ:
            self._reads[self._preparing].add(table)
        elif table is not None and action in _WRITES:
            self._writes[self._preparing].add(table)
        return sqlite3.SQLITE_OK

    def _note(self, sql: str) -> None:
        if sql in self._reads:
            self.was_read |= self._reads[sql]
        if sql in self._writes:
            self.changes += 1
            for table in self._writes[sql]:
                self._written[table] = self.changes


@dataclass(frozen=True, slots=True)
class _Kept:
    args: tuple[object, ...]
    value: object
    tables: frozenset[str]
    at: int  # how many changes there had been


class Parts:
    """What a reading is put together from. Each time anew, unless it is the connection's own, below."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def read(self, make: Make[*Args, Value], *args: *Args) -> Value:
        return make(self.db, *args)


class KeptParts(Parts):
    """Of one connection that alone writes: what another program writes all the same is noticed."""

    def __init__(self, db: Watched) -> None:
        super().__init__(db)
        self._watched = db
        self._known: dict[tuple[object, object], _Kept] = {}
        self._used: dict[tuple[object, object], _Kept] = {}
        self._version = 0

    def forget(self) -> None:
        """What was written was taken back."""
        self._known = {}

    @contextmanager
    def reading(self) -> Iterator[Parts]:
        """One reading, inside a transaction. What it does not use is not kept any longer."""
        ((version,),) = self.db.execute("PRAGMA data_version")
        if version != self._version:
            self._version = version
            self.forget()
        self._used = {}
        yield self
        self._known = self._used

    def read(self, make: Make[*Args, Value], *args: *Args) -> Value:
        """What is made of the tables, or was made before of the same; the first of `args` says of what."""
        key = make, args[0] if args else None
        known = self._known.get(key)
        if known is None or known.args != args or self._watched.is_written(known.tables, since=known.at):
            self._watched.was_read.clear()
            at, value = self._watched.changes, make(self.db, *args)
            known = _Kept(args, value, frozenset(self._watched.was_read), at)
        self._used[key] = known
        return known.value  # type: ignore[return-value]
