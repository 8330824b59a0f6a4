"""Proves that the frozen folder is the app: starts, rehearses, exports like the source, and owes nobody."""

from __future__ import annotations

import filecmp
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.frozen import MOST_MIB, Pixel, mebibytes, screen
from lfb_desktop import __version__, notices, paths
from tests.needs import needs
from tests.ui.screens import x11

ROOT = Path(__file__).resolve().parent.parent
REHEARSE = ("rehearse", "--people", "6", "--ideas", "14", "--seed", "7")
FORMS = {"markdown": "x.md", "html": "x.html", "csv": "x", "json": "x.json"}

pytestmark = pytest.mark.prove


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder PyInstaller makes from build.spec."""
    out = tmp_path_factory.mktemp("frozen")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec"]
    command += ["--distpath", str(out / "dist"), "--workpath", str(out / "build")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    return out / "dist" / "lfb-desktop"


def _environ() -> dict[str, str]:
    """Nothing of this Python in it."""
    return {"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}


def _start(frozen: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Starts it far from the clone."""
    program = [str(frozen / "lfb-desktop"), "--home", str(frozen.parent / "home"), *words]
    return subprocess.run(
        program, cwd=frozen.parent, env=_environ(), capture_output=True, text=True, timeout=300, check=False
    )


def _source(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "lfb_desktop", "--home", str(home), *words]
    return subprocess.run(
        program, cwd=ROOT, env=_environ(), capture_output=True, text=True, timeout=300, check=False
    )


def _files(folder: Path) -> list[str]:
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def _same(one: Path, other: Path) -> bool:
    """Byte for byte, and nothing more on either side; both are files or both are folders."""
    if one.is_file():
        return filecmp.cmp(one, other, shallow=False)
    names = _files(one)
    return bool(names) and names == _files(other) and filecmp.cmpfiles(one, other, names, False)[0] == names


@pytest.fixture(scope="module")
def rehearsed(frozen: Path) -> Path:
    """A folder with what both wrote of the same rehearsal, each beside its team file."""
    out = frozen.parent / "rehearsed"
    out.mkdir()
    done = _start(frozen, *REHEARSE[:1], str(out / "frozen.lfb"), *REHEARSE[1:], "--out", str(out / "frozen"))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    done = _source(
        out / "home", *REHEARSE[:1], str(out / "source.lfb"), *REHEARSE[1:], "--out", str(out / "source")
    )
    assert done.returncode == 0, done.stderr
    return out


def test_it_knows_its_version(frozen: Path) -> None:
    done = _start(frozen, "--version")
    assert done.returncode == 0, done.stderr
    assert __version__ in done.stdout


def test_it_carries_the_resources(frozen: Path) -> None:
    carried = set(_files(frozen / "_internal" / "lfb_desktop" / "resources"))
    ours = set(_files(paths.resources()))
    assert carried >= ours
    assert {name.split(os.sep)[0] for name in carried - ours} == {"licences", "desktop"}


def test_it_carries_the_manual(frozen: Path) -> None:
    carried = frozen / "_internal" / "lfb_desktop" / "manual"
    assert _files(carried) == _files(paths.manual()[0])


def test_it_is_no_larger_than_promised(frozen: Path, capsys: pytest.CaptureFixture[str]) -> None:
    size = mebibytes(frozen)
    with capsys.disabled():
        print(json.dumps({"mebibytes": round(size, 1), "files": len(_files(frozen))}))
    assert size <= MOST_MIB


def test_it_rehearses_byte_for_byte_like_the_source(rehearsed: Path) -> None:
    assert any(name.endswith(".png") for name in _files(rehearsed / "frozen"))
    assert _same(rehearsed / "frozen", rehearsed / "source")


@pytest.mark.parametrize("form", FORMS)
def test_it_exports_like_the_source(frozen: Path, rehearsed: Path, form: str) -> None:
    results = []
    for who in ("frozen", "source"):
        out = rehearsed / f"{who}-{FORMS[form]}"
        words = ("export", str(rehearsed / "frozen.lfb"), "--session", "latest")
        words += ("--format", form, "--output", str(out))
        done = _start(frozen, *words) if who == "frozen" else _source(rehearsed / "home", *words)
        assert done.returncode == 0, done.stderr
        results.append(out)
    assert _same(*results)


def test_it_checks_lists_and_takes_in(frozen: Path, rehearsed: Path) -> None:
    file = rehearsed / "frozen.lfb"
    assert _start(frozen, "check", str(file)).stdout == "Every promise is kept.\n"
    listed = _start(frozen, "sessions", str(file), "--json").stdout
    assert listed == _source(rehearsed / "home", "sessions", str(file), "--json").stdout
    lossless = rehearsed / "all.json"
    _start(frozen, "export", str(file), "--session", "latest", "--format", "json", "--output", str(lossless))
    taken = _start(frozen, "import", str(lossless), str(rehearsed / "other.lfb"))
    assert taken.returncode == 0, taken.stderr


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    needs(shutil.which("Xvfb"), "Xvfb is not installed.")
    with screen() as name:
        yield name


@pytest.mark.parametrize("with_file", [False, True], ids=["at first", "with a team file"])
def test_it_opens_a_window_paints_it_and_ends(
    frozen: Path, rehearsed: Path, display: str, tmp_path: Path, with_file: bool
) -> None:
    needs(shutil.which("xdotool"), "xdotool is not installed.")
    env = {**_environ(), "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    if with_file:  # as it is started by itself, for a rehearsal
        env |= {"_PYI_ARCHIVE_FILE": str(frozen / "lfb-desktop"), "_PYI_PARENT_PROCESS_LEVEL": "1"}
        env |= {"PYINSTALLER_RESET_ENVIRONMENT": "1"}
    words = [str(frozen / "lfb-desktop"), "--home", str(tmp_path)]
    words += [str(rehearsed / "frozen.lfb")] if with_file else []
    pixel, tree = Pixel(display), x11.Tree(display)
    empty = pixel.read()
    title = "frozen - Leading from Behind" if with_file else "Leading from Behind"
    program = subprocess.Popen(words, env=env, stderr=subprocess.PIPE, text=True)
    try:
        pixel.wait(lambda colour: colour != empty)
        pixel.wait(lambda colour: [box.name for box in tree.boxes()] == [title])
        look = ["xdotool", "search", "--onlyvisible", "--class", "^lfb-desktop$"]
        found = subprocess.run(look, env=env, capture_output=True, text=True, timeout=60, check=True)
        assert found.stdout.split(), "the desktop entry names this class"
        maps = Path(f"/proc/{program.pid}/maps").read_text(encoding="utf-8")
        assert str(frozen / "_internal" / "libxcb-cursor.so.0") in maps, "it brings what it needs"
    finally:
        tree.close()
        program.terminate()
        _, complaints = program.communicate(timeout=60)
    assert program.returncode == 0
    assert complaints == ""


def test_programs_that_it_starts_get_their_own_libraries_back() -> None:
    hook = (ROOT / "docs" / "shipping" / "children.py").read_text(encoding="utf-8")
    look = "import os; print(*(v for k, v in os.environ.items() if 'LD_' in k or 'PLUGIN' in k))"
    look += "; print(os.environ['PYINSTALLER_RESET_ENVIRONMENT'])"
    for before, expected in (({}, "1"), ({"LD_LIBRARY_PATH_ORIG": "/opt/lib"}, "/opt/lib\n1")):
        env = {**_environ(), "LD_LIBRARY_PATH": "/bundle", "QT_PLUGIN_PATH": "/bundle", **before}
        told = subprocess.run(
            [sys.executable, "-c", f"{hook}\n{look}"], env=env, capture_output=True, text=True, check=True
        )
        assert told.stdout.strip() == expected


# What is owed to others.


def test_everybody_whose_work_is_in_it_is_named_with_a_licence(frozen: Path) -> None:
    notice = (frozen / "NOTICE.txt").read_text(encoding="utf-8")
    inside = frozen / "_internal"
    assert notice == notices.text(inside / "lfb_desktop" / "resources", "")
    libraries = [f for f in inside.glob("lib*.so*") if not f.is_symlink() and "libpython" not in f.name]
    assert libraries
    unnamed = {f.name for f in libraries if f"\n{f.name.partition('.so')[0]} " not in notice}
    assert unnamed == set()
    packages = {f.name.partition("-")[0].lower() for f in inside.glob("*.dist-info")}
    needed = {"python", "sqlite", "icu", "pyinstaller", "pyside6_essentials", "shiboken6", "jinja2"}
    needed |= packages
    lines = {line.split(" ")[0].lower() for line in notice.splitlines()}
    assert needed <= lines
    assert "readline" not in notice


def test_the_texts_of_the_licences_come_with_it(frozen: Path) -> None:
    folder = frozen / "_internal" / "lfb_desktop" / "resources" / "licences"
    texts = {file.stem for file in folder.glob("*.txt")}
    assert texts >= {"LGPL-3.0", "LGPL-2.1", "GPL-3.0", "ICU", "Python", "click", "sqlite-utils", "NOTICE"}
    assert all(file.stat().st_size for file in folder.iterdir())
    assert (frozen / "LICENSE.txt").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_the_list_for_programs_names_the_same_parts(frozen: Path) -> None:
    folder = frozen / "_internal" / "lfb_desktop" / "resources" / "licences"
    listed = json.loads((folder / "sbom.cdx.json").read_text(encoding="utf-8"))
    assert listed["bomFormat"] == "CycloneDX"
    notice = (folder / "NOTICE.txt").read_text(encoding="utf-8")
    assert len(listed["components"]) > 40
    for component in listed["components"]:
        assert f"\n{component['name']}" in notice
        assert component["licenses"]


def test_the_libraries_of_qt_can_be_exchanged(frozen: Path) -> None:
    """Single files, found by their names: another file of that name is loaded instead."""
    library = frozen / "_internal" / "PySide6" / "Qt" / "lib" / "libQt6Widgets.so.6"
    assert library.is_file()
    aside = library.with_suffix(".aside")
    library.rename(aside)
    try:
        done = _start(frozen, *REHEARSE, "--out", str(frozen.parent / "nothing"))
        assert done.returncode != 0, "without it nothing is painted, so it is this file that is used"
        assert "libQt6Widgets" in done.stderr
    finally:
        aside.rename(library)


# Installed for one person.


def test_it_installs_into_a_home_and_goes_again(frozen: Path, tmp_path: Path) -> None:
    home = tmp_path / "a home & more"
    home.mkdir()
    env = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"}
    install = [str(frozen / "install.sh")]
    subprocess.run(install, env=env, capture_output=True, text=True, timeout=120, check=True)
    subprocess.run(install, env=env, capture_output=True, text=True, timeout=120, check=True)  # a newer one
    program = home / ".local" / "bin" / "lfb-desktop"
    told = subprocess.run([str(program), "--version"], env=env, capture_output=True, text=True, check=True)
    assert __version__ in told.stdout
    share = home / ".local" / "share"
    entry = share / "applications" / "lfb-desktop.desktop"
    assert f'Exec="{program}" %f' in entry.read_text(encoding="utf-8")
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(entry)], check=True)
    assert (share / "icons/hicolor/48x48/apps/lfb-desktop.png").is_file()
    data = share / "leading-from-behind"
    data.mkdir()
    (data / "team.lfb").write_bytes(b"kept")
    own = home / ".local" / "lib" / "lfb-desktop" / "install.sh"
    subprocess.run([str(own), "--remove"], env=env, capture_output=True, text=True, timeout=60, check=True)
    left = [name for name in _files(home) if "lfb-desktop" in name]
    assert left == []
    assert (data / "team.lfb").read_bytes() == b"kept"


# The other ways to get it.


def test_a_wheel_of_the_sdist_installs_into_a_fresh_environment(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, capture_output=True, timeout=120, check=True)
    (sdist,) = tmp_path.glob("*.tar.gz")
    python = tmp_path / "venv" / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True, timeout=120)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(sdist)]
    done = subprocess.run(pip, capture_output=True, text=True, timeout=600, check=False)
    needs(done.returncode == 0 or "network" not in done.stderr.lower(), "The packages cannot be had here.")
    assert done.returncode == 0, done.stderr
    program = [str(python.parent / "lfb-desktop"), "--home", str(tmp_path / "home")]
    out = tmp_path / "out"
    words = [*program, *REHEARSE, "--out", str(out)]
    done = subprocess.run(words, env=_environ(), cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert _files(out)
    look = "from lfb_desktop import notices, paths; print(notices.text(paths.resources(), '6'))"
    told = subprocess.run([str(python), "-c", look], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "\nsqlite-utils " in told.stdout
