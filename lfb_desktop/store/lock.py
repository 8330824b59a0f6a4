"""One writer at a time: a lock on a small file beside the team file, gone when the writer is gone.

The system frees it when the process ends, however it ends; a file left behind on this computer locks
nobody out. It names a computer and a process, never a person: whoever shares the folder may read it.
Another computer may not see the lock of the system, only the file; so one of another computer is asked about.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import socket
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EWOULDBLOCK)
_MOST_BYTES = 500


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has, or had, a file open to write."""

    host: str
    process: int
    since: str  # UTC, to the second

    @property
    def is_here(self) -> bool:
        return self.host == socket.gethostname()


class Taken(Exception):
    """Somebody else writes; `holder` is None where nothing tells who."""

    def __init__(self, holder: Holder | None = None) -> None:
        super().__init__()
        self.holder = holder


class LeftElsewhere(Taken):
    """Another computer left its mark, and nothing can prove that its writer is gone."""


class WriterLock:
    """Held from its making to `release`. Raises `Taken`, or OSError where no file can be made.

    `take_over`: also from another computer, after somebody said so.
    """

    def __init__(self, path: Path, *, take_over: bool = False) -> None:
        self._path = path.with_name(path.name + "-lock")
        self._file = -1
        while self._file < 0:
            file = _opened(self._path)
            try:
                _claim(file, take_over=take_over)
            except BaseException:
                os.close(file)
                raise
            if _is_same(file, self._path):
                self._file = file
            else:  # the one before us removed it between our opening and our locking
                os.close(file)
        with contextlib.suppress(OSError):  # a full disk: locked all the same
            _write(self._file)

    def release(self) -> None:
        if self._file < 0:
            return
        left = _read(self._file)
        is_ours = left is None or (left.is_here and left.process == os.getpid())
        if sys.platform == "win32":  # an open file cannot be removed there
            os.close(self._file)
        if is_ours:  # else another computer took over
            with contextlib.suppress(OSError):
                self._path.unlink()
        if sys.platform != "win32":
            os.close(self._file)
        self._file = -1


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except PermissionError as error:
        if path.exists():  # somebody else's, who may lock what we may not even read
            raise Taken from error
        raise


def _claim(file: int, *, take_over: bool) -> None:
    left = _read(file)
    try:
        is_proven = _lock(file)
    except Taken as error:
        raise Taken(left) from error
    if left is None or take_over:
        return
    if not left.is_here:
        raise LeftElsewhere(left)
    if not is_proven and left.process != os.getpid() and _is_alive(left.process):
        raise Taken(left)


def _is_same(file: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False


def _write(file: int) -> None:
    since = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    words = json.dumps({"host": socket.gethostname(), "process": os.getpid(), "since": since})
    os.lseek(file, 0, os.SEEK_SET)
    os.ftruncate(file, 0)
    os.write(file, words.encode())


def _read(file: int) -> Holder | None:
    """What stands in it; None for nothing, or for what no version of ours wrote."""
    try:
        os.lseek(file, 0, os.SEEK_SET)
        found: object = json.loads(os.read(file, _MOST_BYTES))
    except (OSError, ValueError):
        return None
    if not isinstance(found, dict):
        return None
    host, process, since = found.get("host"), found.get("process"), found.get("since")
    if isinstance(host, str) and isinstance(process, int) and isinstance(since, str):
        return Holder(host, process, since)
    return None


def _is_alive(process: int) -> bool:
    """Asked only where the system has no locks. Windows always has them; this question would end it there."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _lock(file: int) -> bool:
    """Whether a lock proves that nobody else writes. Raises `Taken`."""
    try:
        _lock_or_raise(file)
    except OSError as error:
        if error.errno in _TAKEN:
            raise Taken from error
        return False  # some network file systems have no locks; SQLite's own are then all there is
    return True


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 20  # what is locked there cannot be read by others, and they shall read who holds it

    def _lock_or_raise(file: int) -> None:
        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock_or_raise(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
