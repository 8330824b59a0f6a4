"""Who is the first: whoever holds a lock that the system frees with the process, however it ends.

The lock and the address where the first one hears lie in a folder that nobody else may enter. Both are
named after the home: another home is another window. No Qt here, because every start comes by.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from lfb_desktop.paths import Paths
from lfb_desktop.store.lock import Taken, WriterLock

_NAME = "leading-from-behind"
_LONGEST = 100  # bytes; the system takes no longer address


@dataclass(frozen=True, slots=True)
class Held:
    """To be kept as long as the window lives; `address` is where it hears."""

    lock: WriterLock
    address: str


def claim(paths: Paths) -> Held | None:
    """None where another process of this home is the first. Raises OSError where no place tells."""
    address = address_of(paths)
    try:
        # Only this computer's processes ever come here, whatever it was called before.
        return Held(WriterLock(_place(paths), take_over=True), address)
    except Taken:
        return None


def address_of(paths: Paths) -> str:
    """A name on Windows, else the path of a socket."""
    place = _place(paths)
    if sys.platform == "win32":
        return f"{_NAME}-{place.name}"
    address = str(place.with_name(place.name + ".socket"))
    if len(os.fsencode(address)) > _LONGEST:
        raise OSError(f"too long for a socket: {address}")
    return address


def _place(paths: Paths) -> Path:
    """A name and no secret: two sums are enough, and every start would wait for a real hash to be loaded."""
    home = os.fsencode("\0".join(os.path.realpath(path) for path in (paths.data, paths.config)))
    return _folder(paths) / f"{zlib.crc32(home):08x}{zlib.crc32(home[::-1]):08x}"


def _folder(paths: Paths) -> Path:
    """Of this user alone; made where it is missing."""
    if sys.platform == "win32":  # the folders of an app belong to its user there
        folder = paths.cache / "window"
        folder.mkdir(parents=True, exist_ok=True)
        return folder
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and _is_private(Path(given)):
        folder = Path(given) / _NAME
    else:
        folder = Path(tempfile.gettempdir()) / f"{_NAME}-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if not _is_private(folder):
        raise OSError(f"others may enter {folder}")
    return folder


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    is_ours = sys.platform == "win32" or found.st_uid == os.getuid()
    return stat.S_ISDIR(found.st_mode) and is_ours and not found.st_mode & 0o077
