"""Copies that become team files: one saved somewhere else, or a backup in the place of what is there.

Whatever happens in between, a place holds the old file or the new one, each whole.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

from lfb_desktop.domain.words import say
from lfb_desktop.store import copying, opening
from lfb_desktop.store.copying import NoCopy
from lfb_desktop.store.errors import Kind, Refused, of_os
from lfb_desktop.store.lock import Taken, WriterLock
from lfb_desktop.store.team_file import TeamFile

_STILL_READ = say("Another program is reading the team file. Close it there first; nothing was changed.")


def save_copy(file: TeamFile, path: Path) -> None:
    """As it is now, under a name that is not taken yet. Raises `NoCopy` or `Refused`."""
    path = path.absolute()
    opening.refuse_taken(path)
    part = copying.part_of(path)
    with copying.unfinished(part):
        file.look(lambda db: copying.copy_pages(db, part))
        copying.finish(part)
        _put_new(part, path)


def restore(file: TeamFile, backup: Path) -> None:
    """Closes the file, and the backup takes its place: the same path, the same team.

    Raises `NoCopy` or `Refused`; the file is closed then too if it came so far, and is as it was.
    """
    path = file.path
    with _copied(backup, path) as part:
        if file.has_another_in_its_place:
            raise NoCopy(
                say(
                    "Nothing was restored: while “{name}” was open here, another program has put another "
                    "file in its place, which would be lost.",
                    name=path.name,
                )
            )

        def replace() -> None:
            if opening.wal_of(path).exists() or opening.journal_of(path).exists():
                raise NoCopy(_STILL_READ)  # SQLite would play that log into the new file
            copying.put(part, path)

        file.close_and(replace)


def put_in_place(backup: Path, path: Path, day: str) -> Path | None:
    """Where the file at `path` cannot be used any more. It is moved aside, with what lies beside it.

    Its new name, which ends in `damaged-<day>`, or None where nothing was there. Not one byte of it changes.
    """
    path = Path(os.path.realpath(path))  # a link stays one, and leads to the backup then
    try:
        lock = WriterLock(path)
    except Taken as error:
        raise Refused(Kind.LOCKED, path) from error
    except OSError as error:
        raise of_os(error, path) from error
    try:
        with _copied(backup, path) as part:
            aside = _move_aside(path, day)
            copying.put(part, path)
            return aside
    finally:
        lock.release()


def put_beside(backup: Path, path: Path, day: str) -> Path:
    """Under a new name in the same folder; whatever lies at `path` is not touched. The new path."""
    with _copied(backup, path) as part:
        for new in _free(path, day):
            with contextlib.suppress(FileExistsError):
                copying.put_new(part, new)
                return new
    raise AssertionError


@contextlib.contextmanager
def _copied(backup: Path, path: Path) -> Iterator[Path]:
    """A checked copy of the backup beside the path, gone afterwards if it has not found its place."""
    part = copying.part_of(path)
    opening.look_at(backup)
    with copying.unfinished(part):
        copying.sweep(path.parent, path.name)
        with closing(opening.connect_to_read(backup)) as db:
            copying.copy_all_pages(db, part)
        copying.finish(part)
        copying.as_open_as(part, path)
        yield part
        part.unlink(missing_ok=True)


def _put_new(part: Path, path: Path) -> None:
    copying.as_open_as(part, path)
    try:
        copying.put_new(part, path)
    except FileExistsError as error:
        raise Refused(Kind.EXISTS, path) from error


def _move_aside(path: Path, day: str) -> Path | None:
    """The file keeps its place as well until another one takes it, where the file system can do that."""
    if not path.exists():
        return None
    for aside in _free(path, f"damaged-{day}", "."):
        for of in (opening.wal_of, opening.journal_of):
            if of(path).exists():
                of(path).rename(of(aside))
        try:
            os.link(path, aside)
        except OSError:  # a file system without links
            path.rename(aside)
        return aside
    raise AssertionError


def _free(path: Path, word: str, joint: str = "-") -> Iterator[Path]:
    """`team-2026-11-27.lfb`, then with 2, 3 and so on: those that nothing has yet."""
    for n in count(1):
        number = "" if n == 1 else f"-{n}"
        new = path.with_name(f"{path.stem}{joint}{word}{number}{path.suffix}")
        if opening.is_free(new):
            yield new
