"""Where a record may be written: never over a team file, never over what is no file at all.

An export takes the place of an older one unasked, so what it may take the place of is looked at first.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from lfb_desktop.domain.errors import Rejected, refuse

_MAGIC = b"SQLite format 3\0"
# What lies beside a database while a program has it open, or where one was cut short.
_BESIDE = ("-wal", "-journal", "-shm", "-lock")


def as_file(path: Path) -> Path:
    """`path`, if a file may be written there. Raises `Rejected`."""
    if _belongs_to_another(path):
        raise refuse(
            "“{name}” would belong to the team file beside it, and could destroy it. Choose another name.",
            name=_name(path),
        )
    found = _look(path)
    if found is None:
        return path
    if stat.S_ISDIR(found.st_mode):
        raise refuse("“{name}” is a folder. Give the name of a file in it.", name=_name(path))
    if not stat.S_ISREG(found.st_mode):
        raise refuse("“{name}” is not an ordinary file. Choose another name.", name=_name(path))
    if _is_database(path):
        raise refuse(
            "“{name}” is a team file or another database, and was left as it is. Choose another name.",
            name=_name(path),
        )
    return path


def as_folder(path: Path) -> Path:
    """`path`, if it is a folder or can become one. Raises `Rejected`."""
    found = _look(path)
    if found is not None and not stat.S_ISDIR(found.st_mode):
        raise refuse("“{name}” is a file. Choose a folder for the tables.", name=_name(path))
    return path


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """What the disk says while the record is written, as a sentence that names `path`."""
    try:
        yield
    except OSError as error:
        raise _said(error, path) from error


def _said(error: OSError, path: Path) -> Rejected:
    name = _name(path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return refuse("The disk has no room for “{name}”. Make room and try again.", name=name)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return refuse("“{name}” may not be written there. Choose another place.", name=name)
    if error.errno in (errno.EEXIST, errno.ENOTDIR):
        return refuse("A file stands where a folder of “{name}” should be. Choose another place.", name=name)
    if error.errno == errno.ENAMETOOLONG:
        return refuse("The name “{name}” is too long for this disk. Choose a shorter one.", name=name)
    return refuse("“{name}” could not be written. Choose another place.", name=name)


def _look(path: Path) -> os.stat_result | None:
    """None where nothing is yet, or only a link that leads nowhere."""
    try:
        return path.stat()
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ELOOP):
            return None
        raise _said(error, path) from error


def _belongs_to_another(path: Path) -> bool:
    """Whether a database beside it would take it for its own log, also while nobody has it open."""
    real = os.path.realpath(path)
    return any(real.endswith(ending) and os.path.isfile(real[: -len(ending)]) for ending in _BESIDE)


def _is_database(path: Path) -> bool:
    """Its first bytes are read only where nobody has it open: closing it would drop SQLite's locks on it."""
    real = os.path.realpath(path)
    if any(os.path.lexists(real + ending) for ending in _BESIDE):
        return True
    try:
        with open(real, "rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError as error:
        raise _said(error, path) from error


def _name(path: Path) -> str:
    return path.name or str(path)
