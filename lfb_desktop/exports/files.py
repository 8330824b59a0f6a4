"""Writing a file whole or not at all, also over an older one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from lfb_desktop.exports.targets import as_file


def replace_file(path: Path, content: bytes) -> Path:
    """Readers see the old bytes or the new ones, never a part; the folder is made where it is missing.

    Raises `Rejected` where a team file or a folder stands in its place.
    """
    as_file(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    number, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _readable_as_usual(temporary)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
        raise
    return path


def _readable_as_usual(file: str) -> None:
    """A temporary file is for its owner alone; an export is as open as any file its owner makes."""
    mask = os.umask(0)
    os.umask(mask)
    os.chmod(file, 0o666 & ~mask)
