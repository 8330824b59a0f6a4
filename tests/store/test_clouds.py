"""Which folders are kept in step with other computers, told by their marks and their fixed places."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from lfb_desktop.store import media
from lfb_desktop.store.clouds import cloud_at, cloud_of
from lfb_desktop.store.media import Medium, medium_at

HOME = PurePosixPath("/h/ann")


def found(path: str, **marks: str) -> str:
    """`marks`: folder (its slashes written as __) -> one name in it."""
    tree = {PurePosixPath("/" + k.replace("__", "/")): (v,) for k, v in marks.items()}
    return cloud_of(PurePosixPath(path), HOME, lambda folder: tree.get(PurePosixPath(folder), ()))


@pytest.mark.parametrize(
    ("mark", "cloud"),
    [
        (".dropbox", "Dropbox"),
        (".dropbox.cache", "Dropbox"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".tmp.driveupload", "Google Drive"),
        (".tmp.drivedownload", "Google Drive"),
        (".sync_1a2b3c4d5e6f.db", "Nextcloud"),
        ("._sync_1a2b3c4d5e6f.db", "Nextcloud"),
        (".nextcloudsync.log", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".stfolder", "Syncthing"),
        ("dropbox", ""),
        (".sync_.db", ""),
        (".stfolders", ""),
    ],
)
def test_a_mark_counts_for_all_that_lies_below_it(mark: str, cloud: str) -> None:
    assert found("/d/shared/team/team.lfb", d__shared=mark) == cloud
    assert found("/d/shared/team.lfb", d__shared=mark) == cloud
    assert found("/d/team.lfb", d__shared=mark) == ""


@pytest.mark.parametrize(
    ("path", "cloud"),
    [
        ("/h/ann/Dropbox/team.lfb", "Dropbox"),
        ("/h/ann/Dropbox (Acme)/deep/er/team.lfb", "Dropbox"),
        ("/h/ann/OneDrive/team.lfb", "OneDrive"),
        ("/h/ann/OneDrive - Acme Ltd/team.lfb", "OneDrive"),
        ("/h/ann/Google Drive/team.lfb", "Google Drive"),
        ("/h/ann/Nextcloud/team.lfb", "Nextcloud"),
        ("/h/ann/iCloudDrive/team.lfb", "iCloud"),
        ("/h/ann/Library/Mobile Documents/com~apple~CloudDocs/team.lfb", "iCloud"),
        ("/h/ann/Library/CloudStorage/OneDrive-Acme/team.lfb", "OneDrive"),
        ("/h/ann/Library/CloudStorage/GoogleDrive-ann@x.org/My Drive/team.lfb", "Google Drive"),
        ("/h/ann/Library/CloudStorage/Box-Box/team.lfb", "a cloud folder"),
        ("/h/ann/Documents/Dropbox/team.lfb", ""),  # a name alone, and not in its place
        ("/h/ann/Dropbox.lfb", ""),
        ("/h/ann/Dropboxes/team.lfb", ""),
        ("/h/ann/Library/team.lfb", ""),
        ("/srv/Dropbox/team.lfb", ""),
        ("/h/ann/team.lfb", ""),
    ],
)
def test_fixed_places(path: str, cloud: str) -> None:
    assert found(path) == cloud


def test_a_whole_home_is_not_looked_through() -> None:
    assert found("/h/ann/team.lfb", h__ann=".dropbox") == ""


def test_a_marked_folder_gets_no_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media, "_of_disk", lambda full: Medium.LOCAL)
    path = tmp_path / "shared" / "team.lfb"
    path.parent.mkdir()
    assert medium_at(path) is Medium.LOCAL
    (tmp_path / ".stfolder").mkdir()
    assert (medium_at(path), cloud_at(path)) == (Medium.SYNCED, "Syncthing")
    monkeypatch.setattr(media, "_of_disk", lambda full: Medium.NETWORK)
    assert medium_at(path) is Medium.NETWORK
