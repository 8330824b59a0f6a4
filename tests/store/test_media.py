"""What the names of file systems and the table of mounts say."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop.store.media import Medium, filesystem_in, medium_at, medium_of

MOUNTS = """\
22 1 0:21 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /srv/share rw - cifs //server/share rw
31 22 0:41 / /run/media/MY\\040STICK rw - vfat /dev/sdb1 rw
32 22 0:42 / /srv/share/deep rw shared:2 master:3 - tmpfs tmpfs rw
broken line
"""


@pytest.mark.parametrize(
    ("path", "filesystem", "medium"),
    [
        ("/srv/team.lfb", "ext4", Medium.LOCAL),
        ("/srv/share", "cifs", Medium.NETWORK),
        ("/srv/share/team.lfb", "cifs", Medium.NETWORK),
        ("/srv/shared/team.lfb", "ext4", Medium.LOCAL),
        ("/srv/share/deep/team.lfb", "tmpfs", Medium.LOCAL),
        ("/run/media/MY STICK/team.lfb", "vfat", Medium.REMOVABLE),
    ],
)
def test_the_innermost_mount_counts(path: str, filesystem: str, medium: Medium) -> None:
    assert filesystem_in(MOUNTS, path) == filesystem
    assert medium_of(filesystem) is medium


@pytest.mark.parametrize("name", ["nfs", "nfs4", "CIFS", "smb3", "fuse.sshfs", "davfs", "9p", "vboxsf"])
def test_networks(name: str) -> None:
    assert medium_of(name) is Medium.NETWORK


@pytest.mark.parametrize("name", ["ext4", "btrfs", "xfs", "zfs", "apfs", "overlay", "tmpfs", ""])
def test_local_disks(name: str) -> None:
    assert medium_of(name) is Medium.LOCAL


def test_here(tmp_path: Path) -> None:
    assert medium_at(tmp_path / "team.lfb") in Medium
