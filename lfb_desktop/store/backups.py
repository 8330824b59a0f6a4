"""The backups of a team file: where they lie, how they are taken, and which of them stay.

They lie in the app's own folder, in one folder for each team file: `<team>-<path>`, the id of the team and
a hash of the file's place. A copied team file has the same id and another place; those of a file that
cannot be read any more are found by its place alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from lfb_desktop.domain.model import Moment
from lfb_desktop.store import copying
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.store.thinning import Dated, staying


class Reason(StrEnum):
    """Why a backup was taken; it stands in its name."""

    MIGRATION = "migration"
    END = "end"  # of a session
    CHANGE = "change"  # ten minutes of it
    RESTORE = "restore"  # how it was before another one took its place


WAYS_BACK = (Reason.MIGRATION, Reason.RESTORE)
_NAME = re.compile(r"(\d{8}T\d{6}\d{3})Z-(\w+)\.lfb")


@dataclass(frozen=True, slots=True)
class Backup:
    path: Path
    at_ms: int
    reason: Reason

    @property
    def dated(self) -> Dated:
        return Dated(self.at_ms, self.reason in WAYS_BACK)


@dataclass(frozen=True, slots=True)
class Begun:
    """The pages are copied. What is left to do needs the team file no more, and no thread of its own."""

    part: Path
    backup: Backup


class Backups:
    """Of every team file of this home. `now` gives the wall time that stands in their names."""

    def __init__(self, root: Path, now: Callable[[], Moment]) -> None:
        self.root = root
        self.now = now

    # Which there are.

    def of(self, file: TeamFile) -> tuple[Backup, ...]:
        """Of an open team file, newest first."""
        return _in(self.folder(file))

    def folder(self, file: TeamFile) -> Path:
        """Where its backups lie; made with the first one."""
        return self._folder(file.look(_team_of), file.path)

    def at(self, path: Path) -> tuple[Backup, ...]:
        """Of whatever lay at this place, newest first; the file is not looked at."""
        folders = self.root.glob(f"*-{_place(path)}") if self.root.is_dir() else ()
        found = [backup for folder in folders for backup in _in(folder)]
        return tuple(sorted(found, key=lambda backup: backup.at_ms, reverse=True))

    # Taking one.

    def take(self, file: TeamFile, reason: Reason, *, spare: Backup | None = None) -> Backup:
        """Checked, on disk, and others thinned out, but for `spare`. Raises `NoCopy`; `SecretOpen` is one."""
        return self.end(self.begin(file, reason), spare=spare)

    def begin(self, file: TeamFile, reason: Reason) -> Begun:
        """As the file is now, in one quick step. Raises `NoCopy`."""
        with copying.in_words_of_copying():
            return file.look(lambda db: self._begin(db, file.path, reason, copying.copy_pages))

    def end(self, begun: Begun, *, spare: Backup | None = None) -> Backup:
        """What takes time; may be called from another thread. Raises `NoCopy`."""
        part, backup = begun.part, begun.backup
        with copying.unfinished(part):
            copying.finish(part)
            copying.put(part, backup.path)
        _thin(backup, spare)
        return backup

    @contextlib.contextmanager
    def around_migration(self, db: sqlite3.Connection, path: Path) -> Iterator[None]:
        """A file is changed only once a verified backup of it lies there. Raises `NoCopy` if none can.

        Of a file with an open secret step it stays no longer than the migration takes, and has no name.
        """
        begun = self._begin(db, path, Reason.MIGRATION, copying.copy_all_pages)
        if copying.secret_in(db) is None:
            self.end(begun)
            yield
            return
        with copying.unfinished(begun.part):
            copying.finish(begun.part)
        try:
            yield
        finally:
            begun.part.unlink(missing_ok=True)

    def _begin(
        self,
        db: sqlite3.Connection,
        path: Path,
        reason: Reason,
        copy: Callable[[sqlite3.Connection, Path], None],
    ) -> Begun:
        folder = self._folder(_team_of(db), path)
        backup = _named(folder, self.now().wall_ms, reason)
        part = copying.part_of(backup.path)
        with copying.unfinished(part):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            copying.sweep(folder)
            copy(db, part)
        return Begun(part, backup)

    def _folder(self, team: str, path: Path) -> Path:
        is_plain = team.isascii() and team.isalnum()
        return self.root / f"{team if is_plain else _hash(team)}-{_place(path)}"


def _in(folder: Path) -> tuple[Backup, ...]:
    found = [backup for path in folder.glob("*.lfb") if (backup := _read(path)) is not None]
    return tuple(sorted(found, key=lambda backup: backup.at_ms, reverse=True))


def _thin(newest: Backup, spare: Backup | None) -> None:
    """What cannot be removed is removed another time."""
    there = _in(newest.path.parent)
    sure = [backup.dated for backup in (newest, spare) if backup in there]
    stays = staying((backup.dated for backup in there), sure)
    for backup in there:
        if backup.dated not in stays:
            with contextlib.suppress(OSError):
                backup.path.unlink()


def _named(folder: Path, at_ms: int, reason: Reason) -> Backup:
    """A name that no other backup has: a millisecond later, where one is as old as that."""
    there = {backup.at_ms for backup in _in(folder)}
    while at_ms in there:
        at_ms += 1
    at = datetime.fromtimestamp(at_ms // 1000, UTC)
    return Backup(folder / f"{at:%Y%m%dT%H%M%S}{at_ms % 1000:03}Z-{reason}.lfb", at_ms, reason)


def _read(path: Path) -> Backup | None:
    """None for what somebody else has put there."""
    found = _NAME.fullmatch(path.name)
    if found is None or found[2] not in list(Reason):
        return None
    try:
        at = datetime.strptime(found[1][:-3], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, int(at.timestamp()) * 1000 + int(found[1][-3:]), Reason(found[2]))


def _team_of(db: sqlite3.Connection) -> str:
    ((team,),) = db.execute("SELECT id FROM team")
    return str(team)


def _place(path: Path) -> str:
    return _hash(os.path.realpath(path))


def _hash(text: str) -> str:
    return hashlib.sha256(os.fsencode(text)).hexdigest()[:16]
