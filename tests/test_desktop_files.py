"""What a Linux desktop is told of the app: said in both languages, and the same everywhere."""

from __future__ import annotations

import os
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from docs.shipping import icons
from lfb_desktop import __version__, paths
from lfb_desktop.domain.model import Team, TeamId
from lfb_desktop.store import schema
from lfb_desktop.store.team_file import TeamFile
from tests.needs import needs

FILES = paths.resources() / "desktop"
TYPE = "application/vnd.lfb-team+sqlite3"
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(FILES / "lfb-desktop.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_the_entry_opens_team_files_and_finds_its_window(entry: dict[str, str]) -> None:
    assert entry["MimeType"] == f"{TYPE};"
    assert entry["Exec"] == "lfb-desktop %f"
    assert entry["Icon"] == entry["StartupWMClass"] == "lfb-desktop"


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_entry_speaks_german_too(entry: dict[str, str], key: str) -> None:
    assert entry[key]
    assert entry[f"{key}[de]"] not in ("", entry[key])


def test_the_file_type_is_known_by_its_name_and_by_its_bytes() -> None:
    kind = ElementTree.parse(FILES / "lfb-desktop.mime.xml").getroot().find(f"{_MIME}mime-type")
    assert kind is not None
    assert kind.get("type") == TYPE
    assert [glob.get("pattern") for glob in kind.iter(f"{_MIME}glob")] == ["*.lfb"]
    outer, inner = kind.iter(f"{_MIME}match")
    assert outer.get("value") == "SQLite format 3\\0"
    assert int(inner.get("offset") or 0) == 68
    assert (inner.get("value") or "").encode() == schema.APPLICATION_ID.to_bytes(4, "big")
    documented = (paths.resources().parent / "docs" / "team-file.md").read_text(encoding="utf-8")
    assert TYPE in documented


def test_the_description_names_this_version_first_and_all_of_it_twice() -> None:
    told = ElementTree.parse(FILES / "lfb-desktop.metainfo.xml").getroot()
    releases = [release.get("version") for release in told.iter("release")]
    assert releases[0] == __version__, "a new version is told to software centres, too"
    assert told.findtext("launchable") == "lfb-desktop.desktop"
    assert told.findtext("provides/mediatype") == TYPE
    words = [p for tag in ("summary", "p") for p in told.iter(tag)]
    german = [p for p in words if p.get(_LANG) == "de"]
    assert len(german) * 2 == len(words)


def test_the_icon_is_sharp_at_every_size() -> None:
    """The horizon falls on whole pixels: a row of its colour, and none that is half of it."""
    from PySide6.QtGui import QImage

    for size in (16, 32, 48, 64, 128, 256):
        image = QImage.fromData(icons.png(icons.DRAWING, size))
        assert (image.width(), image.height()) == (size, size)
        middle = [image.pixelColor(size // 2, y).name() for y in range(size)]
        assert middle.count("#f5f2e9") == size // 16
        assert set(middle[size // 2 : size * 5 // 8]) == {"#ffc83d"}, "the sun stands on it"
        assert image.pixelColor(0, 0).alpha() == 0


def test_icons_for_other_systems_hold_every_size() -> None:
    ico = icons.ico(icons.DRAWING)
    assert ico[:6] == b"\0\0\1\0" + bytes((len(icons.ICO), 0))
    assert ico.count(b"\x89PNG") == len(icons.ICO)
    icns = icons.icns(icons.DRAWING)
    assert icns[:4] == b"icns"
    assert int.from_bytes(icns[4:8], "big") == len(icns)
    assert all(letters.encode() in icns for letters in icons.ICNS)


@pytest.mark.prove
@pytest.mark.parametrize(
    "words",
    [
        ("desktop-file-validate", "lfb-desktop.desktop"),
        ("appstreamcli", "validate", "--no-net", "--pedantic", "lfb-desktop.metainfo.xml"),
    ],
    ids=lambda words: words[0],
)
def test_the_tools_of_the_desktop_find_no_fault(words: tuple[str, ...]) -> None:
    needs(shutil.which(words[0]), f"{words[0]} is not installed.")
    done = subprocess.run(words, cwd=FILES, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in done.stdout.lower()


@pytest.mark.prove
@pytest.mark.parametrize("name", ["plan.lfb", "plan-without-an-ending"])
def test_a_desktop_knows_a_team_file(name: str, tmp_path: Path) -> None:
    lacks = [tool for tool in ("update-mime-database", "gio") if shutil.which(tool) is None]
    needs(not lacks, f"Not installed: {', '.join(lacks)}.")
    mime = tmp_path / "share" / "mime"
    (mime / "packages").mkdir(parents=True)
    shutil.copyfile(FILES / "lfb-desktop.mime.xml", mime / "packages" / "lfb-desktop.xml")
    env = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "share"), "LC_ALL": "C.UTF-8"}
    words = ["update-mime-database", str(mime)]
    told = subprocess.run(words, env=env, capture_output=True, text=True, check=True)
    assert told.stderr == ""
    file = tmp_path / name
    TeamFile.create(file, Team(TeamId("t"), "Team")).close()
    asked = subprocess.run(
        ["gio", "info", "-a", "standard::content-type,standard::icon", file],
        env=env,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert f"standard::content-type: {TYPE}" in asked
    assert "standard::icon: lfb-desktop," in asked
