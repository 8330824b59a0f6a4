"""Whether a folder is kept in step with other computers, and by which program.

A program that does so leaves a mark in the folder that it keeps; where it does not, its folder has a
fixed place under the home of the user. A folder that merely has such a name somewhere else is not one.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

# A mark in the uppermost folder that is kept in step -> whose it is.
MARKS: tuple[tuple[str, str], ...] = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".tmp.driveupload", "Google Drive"),
    (".tmp.drivedownload", "Google Drive"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".sync_????????????.db", "Nextcloud"),
    ("._sync_????????????.db", "Nextcloud"),
    (".stfolder", "Syncthing"),
)
# Folders in their fixed places, from the home of the user on -> whose they are.
PLACES: tuple[tuple[str, str], ...] = (
    ("Dropbox", "Dropbox"),
    ("Dropbox (*)", "Dropbox"),
    ("OneDrive", "OneDrive"),
    ("OneDrive - *", "OneDrive"),
    ("Google Drive", "Google Drive"),
    ("GoogleDrive", "Google Drive"),
    ("My Drive", "Google Drive"),
    ("Nextcloud", "Nextcloud"),
    ("ownCloud", "ownCloud"),
    ("iCloudDrive", "iCloud"),
    ("Library/Mobile Documents/*", "iCloud"),
    ("Library/CloudStorage/Dropbox*", "Dropbox"),
    ("Library/CloudStorage/OneDrive*", "OneDrive"),
    ("Library/CloudStorage/GoogleDrive*", "Google Drive"),
    ("Library/CloudStorage/*", "a cloud folder"),
)
_MOST_NAMES = 2000  # of one folder that are looked through

Names = Callable[[PurePath], tuple[str, ...]]


def cloud_of(path: PurePath, home: PurePath, names: Names) -> str:
    """Who keeps the folder of the file `path` in step; "" for nobody. `names` lists a folder."""
    for folder in path.parents:
        if folder == home or len(folder.parts) < 2:
            break  # nothing keeps a whole home in step, and its list may be long
        if found := _marked(names(folder)):
            return found
    if not path.is_relative_to(home):
        return ""
    inside = path.relative_to(home).parts[:-1]
    for pattern, name in PLACES:
        depth = pattern.count("/") + 1
        if len(inside) >= depth and fnmatchcase("/".join(inside[:depth]), pattern):
            return name
    return ""


def cloud_at(path: Path) -> str:
    try:
        return cloud_of(path.absolute(), Path.home(), _names)
    except (OSError, RuntimeError):  # no home
        return ""


def _marked(names: tuple[str, ...]) -> str:
    for pattern, cloud in MARKS:
        if any(fnmatchcase(name, pattern) for name in names):
            return cloud
    return ""


def _names(folder: PurePath) -> tuple[str, ...]:
    try:
        return tuple(entry.name for entry in itertools.islice(Path(folder).iterdir(), _MOST_NAMES))
    except OSError:
        return ()
