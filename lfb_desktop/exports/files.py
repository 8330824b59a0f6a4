"""Writing a file whole or not at all, also over an older one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from lfb_desktop.exports.targets import as_file

_PART = ".lfb-part"
_NAME = 100  # characters of a name; with what is put around it no file system finds it too long
_STALE_S = 60


def replace_file(path: Path, content: bytes) -> Path:
    """Readers see the old bytes or the new ones, never a part; the folder is made where it is missing.

    Raises `Rejected` where a team file or a folder stands in its place.
    """
    as_file(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    number, temporary = tempfile.mkstemp(dir=path.parent, prefix=_begin(path), suffix=_PART)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _readable_as_usual(temporary)
        os.replace(temporary, path)
        _sweep(path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
        raise
    return path


def _begin(path: Path) -> str:
    return f".{path.name[:_NAME]}."


def _sweep(path: Path) -> None:
    """What an export left that was killed half-way, some while ago: another one may be at work just now."""
    with contextlib.suppress(OSError):
        now = path.stat().st_mtime
        begin = _begin(path)
        for left in path.parent.iterdir():
            is_part = left.name.startswith(begin) and left.name.endswith(_PART)
            if is_part and left.is_file() and now - left.stat().st_mtime > _STALE_S:
                left.unlink()


def _readable_as_usual(file: str) -> None:
    """A temporary file is for its owner alone; an export is as open as any file its owner makes."""
    mask = os.umask(0)
    os.umask(mask)
    os.chmod(file, 0o666 & ~mask)
