"""What kind of medium a file lies on, because SQLite's write-ahead log needs a local disk.

Told from the name of the file system: a table of names, and one function that finds the name.
"""

from __future__ import annotations

import ctypes
import sys
from enum import StrEnum
from pathlib import Path

from lfb_desktop.store.clouds import cloud_at


class Medium(StrEnum):
    LOCAL = "local"
    NETWORK = "network"
    REMOVABLE = "removable"
    SYNCED = "synced"  # a folder that a program copies to other computers while we write


# Names as Linux and macOS print them. Everything not named here is a local disk.
_NETWORK = frozenset(
    """
    9p afpfs afs beegfs ceph cifs coda davfs drvfs fuse.ceph fuse.davfs2 fuse.gcsfuse fuse.glusterfs
    fuse.gvfsd-fuse fuse.rclone fuse.s3fs fuse.smbnetfs fuse.sshfs fuse.vmhgfs-fuse gfs2 glusterfs lustre
    ncpfs nfs nfs3 nfs4 ocfs2 prl_fs smb2 smb3 smbfs vboxsf vmhgfs webdav
    """.split()  # noqa: SIM905  (a table reads better as words)
)
# Sticks and cards: pulled out, and without a journal of their own.
_REMOVABLE = frozenset(["exfat", "fat", "fat32", "fuse.exfat", "fuseblk", "msdos", "umsdos", "vfat"])
_WINDOWS_DRIVES = {2: Medium.REMOVABLE, 4: Medium.NETWORK}  # as GetDriveTypeW numbers them


def medium_of(filesystem: str) -> Medium:
    """What the name of a file system says."""
    name = filesystem.lower()
    if name in _NETWORK:
        return Medium.NETWORK
    return Medium.REMOVABLE if name in _REMOVABLE else Medium.LOCAL


def filesystem_in(mounts: str, path: str) -> str:
    """The file system of the innermost mount point that holds `path`; "" if none does.

    `mounts` is the text of /proc/self/mountinfo: later lines lie on top of earlier ones.
    """
    found, depth = "", -1
    for line in mounts.splitlines():
        mount, _, source = line.partition(" - ")
        fields = mount.split()
        if len(fields) < 5 or not source:
            continue
        point = fields[4].encode().decode("unicode_escape")  # a space is written \\040
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= depth:
            found, depth = source.split()[0], len(point)
    return found


def medium_at(path: Path) -> Medium:
    """Where `path` lies; a local disk where nothing tells."""
    medium = _of_disk(str(path.absolute()))
    return Medium.SYNCED if medium is Medium.LOCAL and cloud_at(path) else medium


def _of_disk(full: str) -> Medium:
    if sys.platform == "win32":
        if full.startswith("\\\\"):
            return Medium.NETWORK
        kind = int(ctypes.windll.kernel32.GetDriveTypeW(full[:3]))
        return _WINDOWS_DRIVES.get(kind, Medium.LOCAL)
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return Medium.LOCAL
    return medium_of(filesystem_in(mounts, full))
