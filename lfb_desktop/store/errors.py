"""Why a team file could not be opened or written, each with the sentence that people read.

These come from the world (a disk, a file, a lock), not from a rule of the session.
"""

from __future__ import annotations

import contextlib
import errno
import sqlite3
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from lfb_desktop.domain.errors import Unavailable
from lfb_desktop.domain.words import Say, Value, say
from lfb_desktop.store.lock import LeftElsewhere, Taken


class Kind(StrEnum):
    """What stood in the way of opening or making a team file."""

    MISSING = "missing"
    EXISTS = "exists"
    LEFTOVER = "leftover"
    DIRECTORY = "directory"
    EMPTY = "empty"
    NOT_SQLITE = "not_sqlite"  # a renamed text, random bytes, a destroyed header
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    NEWER = "newer"
    NO_PERMISSION = "no_permission"
    NO_PLACE = "no_place"  # nothing may be made there
    LOCKED = "locked"
    OPEN_HERE = "open_here"  # locked, by another process of this computer
    OPEN_THERE = "open_there"  # locked, by another computer
    LEFT_THERE = "left_there"  # perhaps still open on another computer; nothing proves either
    NO_ROOM = "no_room"
    NO_BACKUP = "no_backup"


_INSTEAD = "Open another team file, or import a session's JSON."
_SENTENCES: dict[Kind, str] = {
    Kind.MISSING: "There is no file “{name}”. Choose another one.",
    Kind.EXISTS: "There is a file “{name}” already. Choose another name.",
    Kind.LEFTOVER: "An older file “{name}” left its log here. Move “{name}-wal” or “{name}-journal” away, "
    "or choose another name.",
    Kind.DIRECTORY: "“{name}” is a folder. Choose a team file in it.",
    Kind.EMPTY: "“{name}” is empty: it has no bytes. " + _INSTEAD,
    Kind.NOT_SQLITE: "“{name}” is not a team file, or its beginning is destroyed. " + _INSTEAD,
    Kind.DAMAGED: "“{name}” is damaged and was left as it is. " + _INSTEAD,
    Kind.FOREIGN: "“{name}” belongs to another program. It was left as it is.",
    Kind.NEWER: "“{name}” was made by a newer version of this app, and this one cannot read it. "
    "Install that version to open it.",
    Kind.NO_PERMISSION: "“{name}” may not be read. Ask whoever owns it for permission.",
    Kind.NO_PLACE: "“{name}” may not be written there. Choose another place.",
    Kind.LOCKED: "“{name}” is open elsewhere. Close it there first, or open it here to read.",
    Kind.OPEN_HERE: "“{name}” is open in another window on this computer (process {process}). "
    "Close it there first, or open it here to read.",
    Kind.OPEN_THERE: "“{name}” is open on the computer “{host}”. Close it there first, "
    "or open it here to read.",
    Kind.LEFT_THERE: "“{name}” is open on the computer “{host}”, or was not closed there. If it is open "
    "there and you take it over, what one of you writes will be lost. Open it to read, or take it over.",
    Kind.NO_ROOM: "The disk has no room for “{name}”. Make room and try again.",
    Kind.NO_BACKUP: "“{name}” is of an older version and was left as it is: before it is changed a backup is "
    "made, and there was no room for it on this computer. Make room and open it again.",
}


class StoreError(Unavailable):
    """A team file could not be opened or written."""


class Refused(StoreError):
    """A file that cannot be used. Its bytes are as they were, and nothing lies beside it."""

    def __init__(self, kind: Kind, path: Path, **values: Value) -> None:
        super().__init__(Say(_SENTENCES[kind], (("name", path.name), *values.items())))
        self.kind = kind
        self.path = path


class DiskFull(StoreError):
    """The disk took nothing more. What was confirmed before is safe; nothing of this was kept."""

    def __init__(self) -> None:
        super().__init__(say("The disk is full, so this was not kept. Make room and do it again."))


class ReadOnly(StoreError):
    """A file that was opened to read."""

    def __init__(self) -> None:
        super().__init__(say("This file is open for reading only. Copy it to a place you may write to."))


class Busy(StoreError):
    """Somebody else was writing for longer than we wait."""

    def __init__(self) -> None:
        super().__init__(say("Another program is writing to this file. Try again."))


class Unwritable(StoreError):
    """The disk or the network failed while writing."""

    def __init__(self) -> None:
        super().__init__(say("The file could not be written. Look whether its disk is still there."))


class Contradiction(Exception):
    """A fact that does not fit the rows: a bug of ours, never the fault of a person."""


@contextlib.contextmanager
def in_our_words() -> Iterator[None]:
    """What the disk said while writing, as an error of ours; our own mistakes stay what they are."""
    try:
        yield
    except sqlite3.Error as error:
        ours = _of_writing(error)
        if ours is None:
            raise
        raise ours from error


@contextlib.contextmanager
def in_words_of_reading(path: Path) -> Iterator[None]:
    """A row that no version of ours wrote (a word that is no state, a detail that is no JSON) is damage."""
    try:
        yield
    except ValueError as error:
        raise Refused(Kind.DAMAGED, path) from error
    except sqlite3.DatabaseError as error:
        code = primary_code(error)
        # Bytes that are no text are told without a code.
        is_no_text = code == 0 and isinstance(error, sqlite3.OperationalError)
        if is_no_text or code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise Refused(Kind.DAMAGED, path) from error
        ours = _of_writing(error)
        if ours is None:
            raise
        raise ours from error


def _of_writing(error: sqlite3.Error) -> StoreError | None:
    code = primary_code(error)
    if code == sqlite3.SQLITE_FULL:
        return DiskFull()
    if code == sqlite3.SQLITE_READONLY:
        return ReadOnly()
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Busy()
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        return Unwritable()
    return None


def of_lock(error: Taken, path: Path) -> Refused:
    """Who has it open, as far as that can be told."""
    holder = error.holder
    if holder is None:
        return Refused(Kind.LOCKED, path)
    if isinstance(error, LeftElsewhere):
        return Refused(Kind.LEFT_THERE, path, host=holder.host)
    if holder.is_here:
        return Refused(Kind.OPEN_HERE, path, process=holder.process)
    return Refused(Kind.OPEN_THERE, path, host=holder.host)


def of_os(error: OSError, path: Path) -> Refused:
    """What the system says about making a file at, or beside, `path`."""
    is_full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return Refused(Kind.NO_ROOM if is_full else Kind.NO_PLACE, path)


def of_opening(error: sqlite3.Error, path: Path) -> Refused:
    """What an error while looking into a file says about it."""
    kinds = {
        sqlite3.SQLITE_NOTADB: Kind.NOT_SQLITE,
        sqlite3.SQLITE_BUSY: Kind.LOCKED,
        sqlite3.SQLITE_LOCKED: Kind.LOCKED,
        sqlite3.SQLITE_CANTOPEN: Kind.NO_PERMISSION,
        sqlite3.SQLITE_PERM: Kind.NO_PERMISSION,
        sqlite3.SQLITE_AUTH: Kind.NO_PERMISSION,
        sqlite3.SQLITE_READONLY: Kind.NO_PERMISSION,
        sqlite3.SQLITE_FULL: Kind.NO_ROOM,
    }
    return Refused(kinds.get(primary_code(error), Kind.DAMAGED), path)


def primary_code(error: sqlite3.Error) -> int:
    """Without the extension in the upper bits; 0 where the error came from Python's side."""
    code = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF if isinstance(code, int) else 0
