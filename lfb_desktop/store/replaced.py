"""Whether the file that is open is still in a folder, and where what it holds goes if it is not.

A program that keeps folders alike, or a hand, may delete an open file or put another in its place. What
is written from then on would go into a file without a name, which the system takes away at the close.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from itertools import count
from pathlib import Path
from urllib.parse import quote

from lfb_desktop.domain.words import Say, say
from lfb_desktop.store import copying
from lfb_desktop.store.copying import NoCopy
from lfb_desktop.store.errors import StoreError
from lfb_desktop.store.lock import Taken

if sys.platform == "linux":
    import fcntl


class Replaced(StoreError):
    """Nothing more is taken. All that was answered lies in another file, if there was room for it."""

    def __init__(self, path: Path, kept: Path | None) -> None:
        super().__init__(_sentence(path, kept))
        self.kept = kept


class Original:
    """The file that was opened to write, whatever stands under its name since. Raises `Taken`.

    It may have two names on the disk. The lock beside it knows one of them, SQLite's log as well: two
    writers would each have a log of their own. So on a local disk the file itself is locked, too.
    """

    def __init__(self, path: Path, *, is_local: bool) -> None:
        self._path = path
        self._kept: Path | None = None
        self._file = os.open(path, os.O_RDONLY)
        if is_local and not _locked(self._file):
            os.close(self._file)
            raise Taken

    @property
    def is_gone(self) -> bool:
        """Moved or renamed it is still there."""
        return self._file >= 0 and os.fstat(self._file).st_nlink == 0

    @property
    def has_another_in_its_place(self) -> bool:
        """Moved, deleted or replaced, and under its name lies a file that is not this one."""
        try:
            return not os.path.samestat(os.fstat(self._file), self._path.stat())
        except OSError:  # nothing lies there
            return False

    def keep(self, db: sqlite3.Connection) -> Path | None:
        """Once, beside where it was, in the order of its keys; None if that could not be done."""
        if self._kept is None:
            target = self._free_name()
            part = copying.part_of(target)
            try:
                with copying.unfinished(part):
                    db.execute("VACUUM INTO ?", (f"file:{quote(os.fsencode(part))}",))
                    copying.on_disk(part)
                    copying.put_new(part, target)
            except NoCopy:
                return None
            self._kept = target
        return self._kept

    def let_go(self) -> None:
        """After the connection was closed: closing any handle of a file takes SQLite's locks from it."""
        if self._file >= 0:
            os.close(self._file)
        self._file = -1

    def _free_name(self) -> Path:
        path = self._path
        names = (f"{path.stem} (kept{f' {n}' if n > 1 else ''}){path.suffix}" for n in count(1))
        return next(found for name in names if not (found := path.with_name(name)).exists())


def _locked(file: int) -> bool:
    """By a kind of lock that SQLite does not use, and which on Linux does not know of SQLite's."""
    if sys.platform != "linux":
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # there are file systems without locks
    return True


def _sentence(path: Path, kept: Path | None) -> Say:
    if kept is None:
        return say(
            "“{name}” was deleted or replaced by another program while it was open here, and its disk has no "
            "room for what it held. Make room and try again before you close this window.",
            name=path.name,
        )
    return say(
        "“{name}” was deleted or replaced by another program while it was open here. All that was entered "
        "before lies in “{kept}”, in the same folder. Open that file to go on.",
        name=path.name,
        kept=kept.name,
    )
