"""Looking at a file before anything may be written to it, and connecting to it.

A refused file keeps its bytes and nothing is left beside it: every look is through a connection
that can only read, and `immutable` where even that would make files.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from lfb_desktop.store import copying, schema
from lfb_desktop.store.errors import Kind, Refused, of_opening
from lfb_desktop.store.parts import Watched

QUICK_CHECK_BELOW = 32 * 1024 * 1024  # larger files are looked through after the first paint
WAIT_S = 2.0

_COPY = "lfb-"  # how the folder of a copy begins
_MAGIC = b"SQLite format 3\0"
_WAL_VERSION = 2  # bytes 18 and 19 of the header


def wal_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def journal_of(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def was_left_open(path: Path) -> bool:
    """Whether whoever wrote last did not come to closing."""
    return any(file.exists() and file.stat().st_size > 0 for file in (wal_of(path), journal_of(path)))


def is_free(path: Path) -> bool:
    """Whether a new file can have this name: SQLite would play a log that was left there into it."""
    return not path.exists() and not was_left_open(path)


def refuse_taken(path: Path) -> None:
    """Raises `Refused` unless a new file can have this name."""
    if path.exists():
        raise Refused(Kind.DIRECTORY if path.is_dir() else Kind.EXISTS, path)
    if not is_free(path):
        raise Refused(Kind.LEFTOVER, path)


def was_never_laid_in_order(path: Path) -> bool:
    """Left open, or closed without room to rebuild it: then its header still speaks of a log."""
    return was_left_open(path) or _rests_in_wal(path)


def may_write(path: Path) -> bool:
    """The file, and its folder too: a journal must be made beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def is_older(path: Path) -> bool:
    """Made by an earlier version: it is migrated before it is read."""
    db = connect_to_read(path)
    try:
        return is_older_inside(db)
    finally:
        db.close()


def is_older_inside(db: sqlite3.Connection) -> bool:
    ((version,),) = db.execute("PRAGMA user_version")
    return int(version) < schema.USER_VERSION


def look_at(path: Path) -> None:
    """Raises `Refused` unless this can be read as a team file of this version."""
    look_from_outside(path)
    if journal_of(path).exists() and journal_of(path).stat().st_size > 0:
        return  # only a writer can take back half a transaction; the look inside comes after that
    try:
        db = connect_to_read(path)
    except sqlite3.Error as error:
        raise of_opening(error, path) from error
    try:
        look_inside(db, path)
    finally:
        db.close()


def look_inside(db: sqlite3.Connection, path: Path) -> None:
    """Whose file it is, which version made it, and whether its pages hold together."""
    try:
        _whose(db, path)
        if path.stat().st_size < QUICK_CHECK_BELOW or was_left_open(path):
            found = db.execute("PRAGMA quick_check(1)").fetchall()
            if found != [("ok",)]:
                raise Refused(Kind.DAMAGED, path)
    except sqlite3.Error as error:
        raise of_opening(error, path) from error


def connect_to_read(path: Path) -> Watched:
    """Cannot write. A file at rest whose header says WAL is read as it lies: else a log would be made."""
    options = "mode=ro&immutable=1" if _rests_in_wal(path) else "mode=ro"
    return _connect(path, options)


def connect_to_write(
    path: Path, *, is_local: bool, before: Callable[[sqlite3.Connection], None] | None = None
) -> Watched:
    """With a write-ahead log on a local disk; elsewhere with a journal that is deleted at each commit.

    `before` may look at the file, and refuse it, before anything of it is changed.
    """
    db = _connect(path, "mode=rw")
    try:
        if before is not None:
            before(db)
        db.execute("PRAGMA secure_delete = ON")
        if is_local:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = FULL")
        else:
            db.execute("PRAGMA journal_mode = DELETE")
            db.execute("PRAGMA synchronous = EXTRA")
    except BaseException:
        db.close()
        raise
    return db


def folder_for_copy(cache: Path | None) -> Path:
    """Of its own, for its owner alone; in the system's temporary folder where the cache cannot be written."""
    if cache is not None:
        with contextlib.suppress(OSError):
            cache.mkdir(parents=True, exist_ok=True)
            return Path(tempfile.mkdtemp(prefix=_COPY, dir=cache))
    return Path(tempfile.mkdtemp(prefix=_COPY))


def sweep_copies(cache: Path) -> None:
    """Takes away the copies that kills have left; for whoever is the only one that reads any there."""
    with contextlib.suppress(OSError):  # where nobody may look nothing was left
        for folder in cache.glob(f"{_COPY}*"):
            shutil.rmtree(folder, ignore_errors=True)


def copy_state(path: Path, copy: Path) -> None:
    """As one moment of it, also while another program writes. Raises `Refused`."""
    try:
        with closing(connect_to_read(path)) as source:
            copying.copy_all_pages(source, copy)
    except sqlite3.Error as error:
        raise of_opening(error, path) from error


def copy_files(path: Path, copy: Path) -> None:
    """With the log that its writer left; the copy is finished when it is opened."""
    for of in (lambda file: file, wal_of, journal_of):
        if of(path).exists():
            shutil.copyfile(of(path), of(copy))


def _connect(path: Path, options: str) -> Watched:
    db = sqlite3.connect(
        f"file:{quote(os.fsencode(path))}?{options}",  # names need not be text
        uri=True,
        timeout=WAIT_S,
        isolation_level=None,  # transactions begin and end where we say so
        cached_statements=256,
        factory=Watched,
    )
    try:
        for pragma in (
            "foreign_keys = ON",
            "trusted_schema = OFF",  # a file from somewhere else brings views and triggers
            "temp_store = MEMORY",  # texts must not lie in a temporary folder
            "fullfsync = ON",  # macOS: the disk too, not only its cache
            "checkpoint_fullfsync = ON",
        ):
            db.execute(f"PRAGMA {pragma}")
    except BaseException:
        db.close()
        raise
    return db


def look_from_outside(path: Path) -> None:
    """What the file system says of it, and its first bytes. Raises `Refused`."""
    try:
        found = path.stat()
    except PermissionError as error:
        raise Refused(Kind.NO_PERMISSION, path) from error
    except OSError as error:
        raise Refused(Kind.MISSING, path) from error
    if stat.S_ISDIR(found.st_mode):
        raise Refused(Kind.DIRECTORY, path)
    if not stat.S_ISREG(found.st_mode):  # a pipe would be waited for
        raise Refused(Kind.NOT_SQLITE, path)
    if not os.access(path, os.R_OK):
        raise Refused(Kind.NO_PERMISSION, path)
    if found.st_size == 0:  # SQLite would take it for an empty database
        raise Refused(Kind.EMPTY, path)
    # Closing a file anywhere in a process drops SQLite's locks on it there; with no log beside it
    # nobody here has it open.
    if not wal_of(path).exists() and not _header(path).startswith(_MAGIC):
        raise Refused(Kind.NOT_SQLITE, path)


def _whose(db: sqlite3.Connection, path: Path) -> None:
    ((application,),) = db.execute("PRAGMA application_id")
    if application != schema.APPLICATION_ID:
        raise Refused(Kind.FOREIGN, path)
    ((version,),) = db.execute("PRAGMA user_version")
    if version > schema.USER_VERSION:
        raise Refused(Kind.NEWER, path)
    sql = f"SELECT name FROM {schema.MIGRATIONS_TABLE} WHERE migration_set = ?"
    applied = {name for (name,) in db.execute(sql, (schema.MIGRATION_SET,))}
    if not applied <= set(schema.MIGRATIONS):
        raise Refused(Kind.NEWER, path)
    if not applied:
        raise Refused(Kind.DAMAGED, path)


def _rests_in_wal(path: Path) -> bool:
    return not wal_of(path).exists() and _header(path)[18:20] == bytes([_WAL_VERSION, _WAL_VERSION])


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(100)
    except PermissionError as error:
        raise Refused(Kind.NO_PERMISSION, path) from error
