"""One writer at a time: a lock on a small file beside the team file, gone when the writer is gone.

The system frees it when the process ends, however it ends; a file left behind locks nobody out.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EWOULDBLOCK)


class Taken(Exception):
    """Somebody else writes."""


class WriterLock:
    """Held from its making to `release`. Raises `Taken`, or OSError where no file can be made."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(path.name + "-lock")
        self._file = -1
        while self._file < 0:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock(file)
            except BaseException:
                os.close(file)
                raise
            if _is_same(file, self._path):
                self._file = file
            else:  # the one before us removed it between our opening and our locking
                os.close(file)

    def release(self) -> None:
        if self._file < 0:
            return
        if sys.platform == "win32":  # an open file cannot be removed there
            os.close(self._file)
        with contextlib.suppress(OSError):
            self._path.unlink()
        if sys.platform != "win32":
            os.close(self._file)
        self._file = -1


def _is_same(file: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False


def _lock(file: int) -> None:
    try:
        _lock_or_raise(file)
    except OSError as error:
        if error.errno in _TAKEN:
            raise Taken from error
        # Some network file systems have no locks at all; SQLite's own are then all there is.


if sys.platform == "win32":
    import msvcrt

    def _lock_or_raise(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock_or_raise(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
