"""A kill after any statement: what it leaves on the disk is kept before the test goes on."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import Any

from lfb_desktop.store.opening import wal_of


class Crash(BaseException):
    """Nobody catches it, as nobody catches a kill."""


class Dying:
    """The connection of a file; after so many statements it copies the file as a kill leaves it, and dies."""

    def __init__(self, db: sqlite3.Connection, path: Path, copy: Path, left: int = 0) -> None:
        self._db, self._path, self._copy = db, path, copy
        self.left = left

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)

    def execute(self, *statement: Any) -> sqlite3.Cursor:
        done = self._db.execute(*statement)
        self._count()
        return done

    def executemany(self, *statement: Any) -> sqlite3.Cursor:
        done = self._db.executemany(*statement)
        self._count()
        return done

    def _count(self) -> None:
        self.left -= 1
        if self.left == 0:
            shutil.copy(self._path, self._copy)
            shutil.copy(wal_of(self._path), wal_of(self._copy))
            raise Crash
