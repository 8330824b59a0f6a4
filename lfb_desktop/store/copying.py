"""A copy of a team file as of one moment: one file at rest, checked, whole under its name or not there.

First the pages, by SQLite's backup, which is quick; then what takes time and needs the team file no more:
the copy is built anew, so that every row lies in the order of its key, looked through, and put on disk.
"""

from __future__ import annotations

import contextlib
import errno
import glob
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from lfb_desktop.domain.words import say
from lfb_desktop.store.errors import StoreError, primary_code

PART = ".part"  # what is not finished ends so; a kill leaves it, and the next copy sweeps it away

# A round that hides its slips, a poll with its papers, and texts without a name that wait for their seal.
# Two copies made meanwhile differ by one new name and one new paper.
_SECRET = """
SELECT coalesce(nullif(s.name, ''), s.why) FROM session AS s WHERE
  EXISTS (SELECT 1 FROM poll WHERE session = s.id AND is_open = 1)
  OR s.state <> 'ended' AND EXISTS (
    SELECT 1 FROM step AS x WHERE x.session = s.id AND x.phase = 'open' AND (
      x.kind = 'ideas'
      OR EXISTS (SELECT 1 FROM question WHERE step = x.id)
      OR EXISTS (SELECT 1 FROM thanks WHERE step = x.id AND giver IS NULL)))
ORDER BY s.position
"""


# What the end of a session deletes is in no copy: who was on which phone, what was said in private, and who
# voted on a folded idea, which the difference of two copies would tell.
_GONE_AT_THE_END = (
    "DELETE FROM phone_seat",
    "DELETE FROM phone",
    "DELETE FROM joining",
    "DELETE FROM message",
    "DELETE FROM invitation",
    "DELETE FROM fold_voice",
    "UPDATE idea SET opens = 0 WHERE opens <> 0",
    "DELETE FROM thanks WHERE state <> 'shown'",
)
_KNOWS_PHONES = "SELECT count(*) FROM sqlite_master WHERE name = 'joining'"


class NoCopy(StoreError):
    """The copy could not be made. What it was to be a copy of is as it was."""


class NoRoom(NoCopy):
    """The disk of the copy is full."""

    def __init__(self) -> None:
        super().__init__(say("The disk has no room for it. Make room and try again."))


class SecretOpen(NoCopy):
    """A secret step is open: the copy waits."""

    def __init__(self, session: str) -> None:
        super().__init__(
            say(
                "Something secret is open in “{session}”, and a copy could show whose it is. "
                "Reveal or close it first; a copy is possible then.",
                session=session,
            )
        )


def secret_in(db: sqlite3.Connection) -> str | None:
    """The session in which a secret step is open, by its name or why; None where none is."""
    row = db.execute(_SECRET).fetchone()
    return None if row is None else str(row[0])


def copy_pages(db: sqlite3.Connection, part: Path) -> None:
    """As `db` sees the file now. Raises `SecretOpen`, or sqlite3.Error."""
    session = secret_in(db)
    if session is not None:
        raise SecretOpen(session)
    copy_all_pages(db, part)


def copy_all_pages(db: sqlite3.Connection, part: Path) -> None:
    """Also while a secret step is open: for whoever removes the copy again. Raises sqlite3.Error."""
    for left in (part, part.with_name(part.name + "-journal")):
        left.unlink(missing_ok=True)  # by a killed process with our number; in a sandbox all have the same
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))  # for its owner alone
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        copy.execute("PRAGMA synchronous = OFF")  # `finish` puts it on disk, once
        db.backup(copy)


def finish(part: Path) -> None:
    """At rest, in the order of keys, without a page of what was and without what phones brought; on disk."""
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        copy.execute("PRAGMA synchronous = OFF")
        copy.execute("PRAGMA temp_store = MEMORY")  # texts must not lie in a temporary folder
        copy.execute("PRAGMA journal_mode = DELETE")  # what the header says
        copy.execute("PRAGMA journal_mode = MEMORY")  # a part that a kill leaves is swept away
        if copy.execute(_KNOWS_PHONES).fetchone() != (0,):
            for statement in _GONE_AT_THE_END:
                copy.execute(statement)
        copy.execute("VACUUM")
        if copy.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            raise sqlite3.DatabaseError("the copy does not hold together")
    on_disk(part)


def put(part: Path, path: Path) -> None:
    """Under its name; what had the name before is gone. The folder remembers it, too."""
    os.replace(part, path)
    with contextlib.suppress(OSError):  # some systems cannot open a folder
        on_disk(path.parent)


def put_new(part: Path, path: Path) -> None:
    """Under its name, and never over a file that is there. Raises FileExistsError."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError as error:  # a file system without links
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from error
        os.replace(part, path)
    part.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        on_disk(path.parent)


def as_open_as(part: Path, path: Path) -> None:
    """May be read by whoever may read `path`; where that is not there, as any file its owner makes."""
    if path.exists():
        part.chmod(path.stat().st_mode & 0o777)
        return
    mask = os.umask(0)
    os.umask(mask)
    part.chmod(0o666 & ~mask)


def part_of(path: Path) -> Path:
    """The name under which a copy is made, beside the one that it will have."""
    return path.with_name(f".{path.name}.{os.getpid()}{PART}")


def sweep(folder: Path, of: str = "") -> None:
    """Takes away what kills have left of copies in the folder; `of`: only of copies of this name."""
    for part in folder.glob(f".{glob.escape(of) or '*'}.*{PART}*"):
        if f".{os.getpid()}{PART}" not in part.name:
            with contextlib.suppress(OSError):
                part.unlink()


def on_disk(path: Path) -> None:
    """Whatever happens to the power from here on. `path` is a file, or a folder with the names in it."""
    number = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


@contextlib.contextmanager
def unfinished(part: Path) -> Iterator[None]:
    """Nothing stays of a copy that could not be made. Raises `NoCopy` for what the disk said."""
    try:
        with in_words_of_copying():
            yield
    except BaseException:
        for leftover in (part, part.with_name(part.name + "-journal")):
            with contextlib.suppress(OSError):
                leftover.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def in_words_of_copying() -> Iterator[None]:
    """What a disk said, be it that of the copy or of what is copied, as `NoCopy`."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise _in_our_words(error) from error


def _in_our_words(error: OSError | sqlite3.Error) -> NoCopy:
    if _is_full(error):
        return NoRoom()
    return NoCopy(say("It could not be written there. Look whether its disk is there and can be written."))


def _is_full(error: OSError | sqlite3.Error) -> bool:
    if isinstance(error, OSError):
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    return primary_code(error) == sqlite3.SQLITE_FULL
