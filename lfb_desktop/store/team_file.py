"""The team file while it is open: read whole, written in batches, sealed, and one file at rest."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import JournalLine, SessionHead, SessionId, State, Team
from lfb_desktop.store import making, opening
from lfb_desktop.store.copying import NoCopy
from lfb_desktop.store.errors import (
    Kind,
    ReadOnly,
    Refused,
    Unwritable,
    in_our_words,
    in_words_of_reading,
    of_lock,
    of_opening,
    of_os,
)
from lfb_desktop.store.kept import Kept
from lfb_desktop.store.lock import Taken, WriterLock
from lfb_desktop.store.media import Medium, medium_at
from lfb_desktop.store.parts import KeptParts, Watched
from lfb_desktop.store.reader import read_heads, read_state
from lfb_desktop.store.replaced import Original, Replaced
from lfb_desktop.store.writer import write_events
from lfb_desktop.store.writer.journal import write_lines

Answer = TypeVar("Answer")
# Around the migration of an older file: may keep a backup of it, and refuses with `NoCopy` if it cannot.
Guard = Callable[[sqlite3.Connection, Path], AbstractContextManager[None]]

# Above this a seal does not rebuild the file at once, because the room would wait; closing does.
REBUILD_BELOW = 32 * 1024 * 1024


class TeamFile:
    """Belongs to the thread that opened it. Made by `create` or `open`."""

    _original: Original | None = None  # of a file that is written

    def __init__(
        self, db: Watched, path: Path, medium: Medium, lock: WriterLock | None, copy: Path | None
    ) -> None:
        self._db = db
        self._lock = lock
        self._copy = copy
        self._savepoints = 0
        self._parts = KeptParts(db)
        self._kept = Kept()
        self._owes_seal = False
        self._is_closed = False
        self._is_stale = False  # something was written since the file was last rebuilt
        self.path = path
        self.medium = medium
        self.is_read_only = lock is None

    @property
    def is_copy(self) -> bool:
        """What cannot be written, and was left open or is of an older version, is read from a copy."""
        return self._copy is not None

    # -- opening and closing ---------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, team: Team) -> TeamFile:
        """Makes the file, with its people; refuses to touch one that is there."""
        path = path.absolute()
        making.make(path, team)
        return cls.open(path)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        cache: Path | None = None,
        take_over: bool = False,
        guard: Guard | None = None,
    ) -> TeamFile:
        """Opens it, to read alone where it cannot be written. Raises `Refused`.

        `take_over`: also where another computer may have it open, after somebody said so.
        `cache`: where a copy may lie if the file was left open on a medium that cannot be written;
        without it the system's temporary folder. `guard`: around the migration of an older file.
        """
        try:
            path = Path(os.path.realpath(path))  # which stops where links go round in a circle
        except ValueError as error:  # a NUL in it
            raise Refused(Kind.MISSING, path) from error
        opening.look_from_outside(path)
        medium = medium_at(path)
        may_write = opening.may_write(path)
        if not may_write and opening.was_left_open(path):
            return cls._open_copy(path, medium, cache, opening.copy_files)
        if read_only or not may_write:
            opening.look_at(path)
            if opening.is_older(path):
                return cls._open_copy(path, medium, cache, opening.copy_state)
            return cls(_to_read(path), path, medium, None, None)
        return cls._open_to_write(path, medium, guard, take_over=take_over)

    @classmethod
    def _open_copy(
        cls, path: Path, medium: Medium, cache: Path | None, copy_to: Callable[[Path, Path], None]
    ) -> TeamFile:
        folder = opening.folder_for_copy(cache)
        try:
            copy = folder / path.name
            copy_to(path, copy)
            opening.look_at(copy)
            db = _to_write(copy, Medium.REMOVABLE, was_left_open=False)  # without a log of its own
            db.execute("PRAGMA query_only = ON")
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return cls(db, path, medium, None, folder)

    @classmethod
    def _open_to_write(cls, path: Path, medium: Medium, guard: Guard | None, *, take_over: bool) -> TeamFile:
        try:
            lock = WriterLock(path, take_over=take_over)
        except Taken as error:
            raise of_lock(error, path) from error
        except OSError as error:
            raise of_os(error, path) from error
        try:
            was_left_open = opening.was_left_open(path)
            is_in_order = not opening.was_never_laid_in_order(path)
            opening.look_at(path)
            original = Original(path, is_local=medium is Medium.LOCAL)
            try:
                db = _to_write(path, medium, was_left_open, guard)
            except BaseException:
                original.let_go()
                raise
        except Taken as error:
            lock.release()
            raise of_lock(error, path) from error
        except BaseException:
            lock.release()
            raise
        file = cls(db, path, medium, lock, None)
        file._original = original
        if not is_in_order:
            # A seal may have been cut short, and the pages lie in the order of writing.
            file._is_stale = True
            file.seal_checkpoint()
        return file

    @property
    def has_another_in_its_place(self) -> bool:
        """Under its name another program has put a file that is not the one that is open."""
        return self._original is not None and self._original.has_another_in_its_place

    def close(self) -> None:
        """One file at rest, in an order that is the order of nothing that happened. Once is enough."""
        if self._is_closed:
            return
        if self._copy is not None:
            self._db.close()
            shutil.rmtree(self._copy, ignore_errors=True)
        elif self.is_read_only:
            self._db.close()
        else:
            self._close_written(_nothing)

    def close_and(self, then: Callable[[], None]) -> None:
        """Closes what was open to write; `then` follows while nobody else may write to it."""
        if self._lock is None:
            raise ReadOnly
        self._close_written(then)

    def _close_written(self, then: Callable[[], None]) -> None:
        self._is_closed = True
        try:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            if self._original is not None and self._original.is_gone:
                self._original.keep(self._db)
            with contextlib.suppress(sqlite3.Error):
                # Without room or with a reader it stays in its log; the next opening finishes.
                self._rebuild()
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._db.execute("PRAGMA journal_mode = DELETE")
        finally:
            self._db.close()
            if self._original is not None:
                self._original.let_go()
            try:
                then()
            finally:
                if self._lock is not None:
                    self._lock.release()

    def __enter__(self) -> TeamFile:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    # -- reading ---------------------------------------------------------------------------------

    def read(self, session: SessionId | None = None) -> State:
        """As it is in the file, or as it is so far inside a batch."""
        with in_words_of_reading(self.path), self._snapshot(), self._parts.reading() as parts:
            return read_state(parts, session, self._kept)

    def heads(self) -> tuple[SessionHead, ...]:
        with in_words_of_reading(self.path):
            return read_heads(self._db)

    def look(self, question: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """The answer to a question that only reads, all of it about one moment."""
        with self._snapshot():
            return question(self._db)

    @contextlib.contextmanager
    def _snapshot(self) -> Iterator[None]:
        """All queries of one reading see the same state, also while another process writes."""
        if self._db.in_transaction:
            yield
            return
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.execute("COMMIT")

    # -- writing ---------------------------------------------------------------------------------

    @contextlib.contextmanager
    def batch(self) -> Iterator[None]:
        """All that is recorded inside becomes durable together, or not at all."""
        if self.is_read_only:
            raise ReadOnly
        if self._original is not None and self._original.is_gone:
            raise Replaced(self.path, self._original.keep(self._db))
        try:
            with in_our_words():
                self._db.execute("BEGIN IMMEDIATE")
                self._is_stale = True
                yield
                self._refuse_outside()
                self._db.execute("COMMIT")
            if self._owes_seal:
                self._empty_the_log(0)
        except BaseException:
            self._parts.forget()
            raise
        finally:
            # SQLite takes everything back by itself when the disk is full.
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")

    @contextlib.contextmanager
    def savepoint(self) -> Iterator[None]:
        """Inside a batch: what is recorded inside is taken back alone if it raises."""
        self._refuse_outside()
        self._savepoints += 1
        before = self._db.changes
        name = f"command_{self._savepoints}"
        self._db.execute(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            if self._db.changes != before or not self._db.in_transaction:
                self._parts.forget()
            if self._db.in_transaction:
                self._db.execute(f"ROLLBACK TO {name}")
            raise
        finally:
            self._savepoints -= 1
            if self._db.in_transaction:
                self._db.execute(f"RELEASE {name}")

    def _refuse_outside(self) -> None:
        """Where SQLite took a whole batch back by itself, nothing after that may become durable alone."""
        if not self._db.in_transaction:
            raise Unwritable

    def record(
        self, events: Sequence[e.Event], lines: Sequence[JournalLine], session: SessionId | None
    ) -> None:
        """Writes the facts and their journal lines; outside of a batch in one of their own."""
        if not self._db.in_transaction:
            with self.batch():
                self.record(events, lines, session)
            return
        with in_our_words():
            write_events(self._db, events)
            write_lines(self._db, lines, session)

    def seal_checkpoint(self) -> None:
        """After the commit that sealed something: no page and no log keeps what was before.

        Rebuilding lays every row in the order of its key. Where that fails (no room, a reader that
        stays) nothing is lost, and closing or the next opening does it.
        """
        if self.is_read_only:
            return
        with contextlib.suppress(sqlite3.Error):
            # Asked of SQLite: under its name the file may not lie any more.
            sql = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
            ((size,),) = self._db.execute(sql)
            if size < REBUILD_BELOW:
                self._rebuild()
        self._empty_the_log(opening.WAIT_S)

    def _empty_the_log(self, wait_s: float) -> None:
        """Waits for readers in other processes; if one stays longer, each later commit tries again."""
        self._owes_seal = True
        with contextlib.suppress(sqlite3.Error):
            self._db.execute(f"PRAGMA busy_timeout = {int(wait_s * 1000)}")
            ((is_busy, _, _),) = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._owes_seal = is_busy != 0
        self._db.execute(f"PRAGMA busy_timeout = {int(opening.WAIT_S * 1000)}")

    def _rebuild(self) -> None:
        if self._is_stale:
            self._db.execute("VACUUM")
            self._is_stale = False


def _nothing() -> None:
    return None


def _to_read(path: Path) -> Watched:
    try:
        return opening.connect_to_read(path)
    except sqlite3.Error as error:
        raise of_opening(error, path) from error


def _to_write(
    path: Path, medium: Medium, was_left_open: bool, guard: Guard | None = None
) -> Watched:
    """What is older is migrated, inside its guard; a migration that fails leaves what was."""
    with contextlib.ExitStack() as guarded:

        def before(db: sqlite3.Connection) -> None:
            if guard is not None and opening.is_older_inside(db):
                guarded.enter_context(guard(db, path))

        try:
            db = opening.connect_to_write(path, is_local=medium is Medium.LOCAL, before=before)
            try:
                if was_left_open:
                    opening.look_inside(db, path)
                _migrate(db)
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    db.execute("PRAGMA journal_mode = DELETE")  # one file at rest, as it came
                db.close()
                raise
        except NoCopy as error:
            raise Refused(Kind.NO_BACKUP, path) from error
        except sqlite3.Error as error:
            raise of_opening(error, path) from error
    return db


def _migrate(db: sqlite3.Connection) -> None:
    if opening.is_older_inside(db):
        # Here and not above: sqlite-utils is loaded to make or migrate a file, never to open one.
        from lfb_desktop.store import migrations

        migrations.apply(db)
