"""Paths, log and resources: what every other part takes for granted."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import zipfile
from dataclasses import fields
from pathlib import Path

import pytest

from lfb_desktop import __version__, log, paths
from tests.needs import needs

ROOT = Path(__file__).resolve().parent.parent


def _places(found: paths.Paths) -> list[Path]:
    return [getattr(found, field.name) for field in fields(found)]


def test_one_switch_moves_every_path(tmp_path: Path) -> None:
    found = paths.find(tmp_path, {"LFB_HOME": "/elsewhere"})
    assert all(place.is_relative_to(tmp_path) for place in _places(found))
    assert found.rehearsals == tmp_path / "rehearsals"
    assert found.backups == tmp_path / "backups"
    assert not list(tmp_path.iterdir()), "nothing is created by looking"


def test_the_environment_moves_every_path(tmp_path: Path) -> None:
    assert paths.find(None, {"LFB_HOME": str(tmp_path)}) == paths.under(tmp_path)


def test_the_platform_gives_the_rest() -> None:
    places = _places(paths.find(None, {}))
    assert all(place.is_absolute() for place in places)
    assert all("leading-from-behind" in str(place) for place in places)


def test_a_relative_home_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.under(Path("here")).data == tmp_path / "here"


def test_resources_are_found_from_the_clone() -> None:
    found = paths.resources()
    assert (found / "icons" / "horizon.svg").is_file()
    assert len(list((found / "fonts").glob("*.[ot]tf"))) == 9
    assert len(list((found / "fonts").glob("OFL-*.txt"))) == 2


def test_missing_resources_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "lfb_desktop")
    with pytest.raises(FileNotFoundError, match="install it again"):
        paths.resources()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this tree, built without network."""
    needs(_has_hatchling(), "hatchling is not installed, so no wheel can be built here.")
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    return next(out.glob("*.whl"))


def _has_hatchling() -> bool:
    from importlib.util import find_spec

    return find_spec("hatchling") is not None


def test_resources_are_found_from_the_wheel(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    program = "from lfb_desktop import paths; print(paths.resources())"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {program}"],
        capture_output=True,
        text=True,
        check=True,
    )
    found = Path(done.stdout.strip())
    assert found == tmp_path / "lfb_desktop" / "resources"
    names = {str(p.relative_to(found)) for p in found.rglob("*") if p.is_file()}
    here = paths.resources()
    assert names == {str(p.relative_to(here)) for p in here.rglob("*") if p.is_file()}


def test_the_wheel_carries_version_and_licences(wheel: Path) -> None:
    assert f"-{__version__}-" in wheel.name
    names = zipfile.ZipFile(wheel).namelist()
    for licence in ("LICENSE", "OFL-Inter.txt", "OFL-Vollkorn.txt"):
        assert any(n.endswith(licence) and ".dist-info/" in n for n in names), licence
    assert not [n for n in names if n.startswith("tests/")]


def test_one_record_is_one_line(home: paths.Paths) -> None:
    logger = log.start(home.log_file)
    logger.info("a\nb\r\u2028c\x85d")
    try:
        raise ValueError("over\ntwo lines")
    except ValueError:
        logger.exception("caught")
    log.stop()
    lines = home.log_file.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert lines[0].endswith("INFO lfb_desktop a\\nb\\r\\u2028c\\x85d")
    assert "ERROR lfb_desktop caught\\nValueError" in lines[1]
    assert "two lines" not in lines[1], "the message of a fault may hold what people wrote"


def test_without_a_place_for_the_log_nothing_is_printed_instead(home: paths.Paths) -> None:
    """Many desktops keep what an app prints, and there is no form there that leaves texts out."""
    home.data.mkdir(parents=True)
    home.log.write_text("a file stands in the way")
    code = (
        "import contextlib, logging, sys; from pathlib import Path; from lfb_desktop import log\n"
        "with contextlib.suppress(OSError): log.start(Path(sys.argv[1]))\n"
        "logging.getLogger('lfb_desktop.x').error('caught', exc_info=ValueError('an idea'))\n"
    )
    words = [sys.executable, "-c", code, str(home.log_file)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stderr == ""


def test_the_log_stays_small(home: paths.Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "BYTES_PER_FILE", 1000)
    logger = log.start(home.log_file)
    for number in range(200):
        logger.info("record %d %s", number, "x" * 80)
    log.stop()
    files = sorted(home.log.iterdir())
    assert len(files) == 5
    assert all(file.stat().st_size <= 1000 for file in files)
    assert logging.getLogger("lfb_desktop").handlers == []


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux may be without a display.")
@pytest.mark.parametrize(
    ("environ", "somebody_sees"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:configfile=x"}, False),
    ],
)
def test_make_run_opens_a_window_only_where_it_is_seen(environ: dict[str, str], somebody_sees: bool) -> None:
    done = subprocess.run(
        [ROOT / ".ci/has-display"], env={"PATH": os.environ["PATH"], **environ}, check=False
    )
    assert (done.returncode == 0) is somebody_sees
