"""What goes into the frozen folder and what is said of it, without building one; test_frozen builds it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from docs.shipping import bundle, lock, owners, pruning
from docs.shipping.owners import LIBRARIES, Unaccounted
from lfb_desktop.notices import Part, is_gpl_only

ROOT = Path(__file__).resolve().parent.parent
QT = "PySide6/Qt"


@pytest.mark.parametrize(
    ("dest", "is_wanted"),
    [
        (f"{QT}/plugins/platforms/libqxcb.so", True),
        (f"{QT}/plugins/platforms/libqwayland.so", True),
        (f"{QT}/plugins/platforms/libqoffscreen.so", True),  # rehearsals paint on it
        (f"{QT}/plugins/platforms/libqeglfs.so", False),
        (f"{QT}/plugins/platformthemes/libqgtk3.so", False),
        (f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),
        (f"{QT}/plugins/tls/libqopensslbackend.so", False),
        (f"{QT}/plugins/imageformats/libqsvg.so", True),
        (f"{QT}/plugins/imageformats/libqtiff.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", False),
        (f"{QT}/translations/qtbase_de.qm", True),
        (f"{QT}/translations/qtbase_en.qm", True),
        (f"{QT}/translations/qtbase_fr.qm", False),
        (f"{QT}/translations/qt_help_de.qm", False),
        ("lfb_desktop/resources/icons/app.svg", True),
        (f"{QT}/lib/libQt6Network.so.6", True),
    ],
)
def test_what_stays_of_qt(dest: str, is_wanted: bool) -> None:
    assert pruning.is_wanted(dest) is is_wanted


def test_a_library_goes_with_the_last_who_needs_it() -> None:
    gtk, theme = "libgtk-3.so.0", f"{QT}/plugins/platformthemes/libqgtk3.so"
    links = {
        "/q/libqxcb.so": ["/l/libxcb.so.1"],
        "/l/libxcb.so.1": ["/l/libXau.so.6"],
        "/q/libqgtk3.so": [f"/l/{gtk}"],
        f"/l/{gtk}": ["/l/libXau.so.6", "/l/libpango.so.0"],
    }
    entries = [
        (f"{QT}/plugins/platforms/libqxcb.so", "/q/libqxcb.so", "BINARY"),
        (theme, "/q/libqgtk3.so", "BINARY"),
        *((name, f"/l/{name}", "BINARY") for name in ("libxcb.so.1", "libXau.so.6", gtk, "libpango.so.0")),
        ("libpython3.11.so.1.0", "/l/libpython3.11.so.1.0", "BINARY"),
    ]
    kept = [dest for dest, *_ in pruning.pruned(entries, lambda file: links.get(file, []))]
    assert kept == [
        f"{QT}/plugins/platforms/libqxcb.so",
        "libxcb.so.1",
        "libXau.so.6",
        "libpython3.11.so.1.0",
    ]
    assert len(pruning.pruned(entries, None)) == len(entries) - 1, "elsewhere only the plugin goes"


def test_a_link_goes_with_its_library() -> None:
    link = ("libQt6OpenGL.so.6", f"{QT}/lib/libQt6OpenGL.so.6", "SYMLINK")
    assert not pruning.is_kept(link, {f"{QT}/lib/libQt6Gui.so.6"})
    assert pruning.is_kept(link, {f"{QT}/lib/libQt6OpenGL.so.6"})


def test_no_library_may_go_in_under_the_gpl_alone() -> None:
    assert {name for name, licence in LIBRARIES.items() if is_gpl_only(licence)} == set()
    assert "libreadline" not in LIBRARIES


def test_a_library_of_which_nobody_knows_the_licence_stops_the_build(tmp_path: Path) -> None:
    file = tmp_path / "libsurprise.so.1"
    file.touch()
    with pytest.raises(Unaccounted, match="libsurprise"):
        owners.owners([("libsurprise.so.1", str(file), "BINARY")], ROOT)


def test_whose_a_file_is_follows_from_where_it_comes_from() -> None:
    import click
    import PySide6

    qt = Path(PySide6.__path__[0]) / "Qt" / "lib" / "libicudata.so.73"
    entries = [
        ("click", click.__file__, "PYMODULE"),
        ("json", json.__file__, "PYMODULE"),
        ("lfb_desktop", str(ROOT / "lfb_desktop" / "__init__.py"), "PYMODULE"),
        ("base_library.zip", "/made/by/the/build/base_library.zip", "DATA"),
        ("libicudata.so.73", "PySide6/Qt/lib/libicudata.so.73", "SYMLINK"),
    ]
    if sys.platform == "linux":
        entries.append((f"{QT}/lib/{qt.name}", str(next(qt.parent.glob("libicudata.so.*"))), "BINARY"))
    found = {owned.part.name: owned for owned in owners.owners(entries, ROOT)}
    assert set(found) >= {"click", "Python"}
    assert not set(found) - {"click", "Python", "ICU", "PySide6_Essentials"}, "nothing of ours is foreign"
    assert found["click"].texts, "its licence goes in with it"


def test_the_list_for_programs_is_the_same_for_the_same_parts() -> None:
    parts = (
        Part("b", "2", "MIT", "https://b.org"),
        Part("a", "", "public domain", "apt-get source a=1"),
        Part("c", "1", "LGPL-3.0-only OR GPL-2.0-only"),
    )
    assert bundle.sbom(parts) == bundle.sbom(parts[::-1])
    told = json.loads(bundle.sbom(parts))
    assert [c["name"] for c in told["components"]] == ["a", "b", "c"]
    assert told["components"][1] == {
        "type": "library",
        "name": "b",
        "version": "2",
        "licenses": [{"license": {"id": "MIT"}}],
        "externalReferences": [{"type": "distribution", "url": "https://b.org"}],
    }
    assert "externalReferences" not in told["components"][0]
    assert told["components"][0]["licenses"] == [{"license": {"name": "public domain"}}]
    assert told["components"][2]["licenses"] == [{"expression": "LGPL-3.0-only OR GPL-2.0-only"}]


def test_the_last_word_before_the_app_is_ours() -> None:
    scripts = [(name, f"/{name}.py", "PYSOURCE") for name in ("pyiboot", "children", "pyi_rth", "__main__")]
    assert [name for name, *_ in bundle.last("children", scripts)] == [
        "pyiboot",
        "pyi_rth",
        "children",
        "__main__",
    ]


def test_other_systems_are_told_what_the_app_opens(tmp_path: Path) -> None:
    plist = bundle.info_plist()
    (exported,) = plist["UTExportedTypeDeclarations"]  # type: ignore[misc]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["lfb"]
    told = Path(bundle.windows_version("1.2.3", tmp_path)).read_text(encoding="utf-8")
    assert "filevers=(1, 2, 3, 0)" in told
    compile(told, "version.txt", "eval")


def test_the_lock_holds_what_the_app_asks_for_each_with_a_hash() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [line for line in project["dependencies"] if "sys_platform" not in line]
    wanted = {re.split(r"[^\w.-]", line)[0].lower() for line in lines}
    locked = {}
    for line in lock.LOCK.read_text(encoding="utf-8").splitlines():
        found = re.fullmatch(r"([\w.-]+)==([\w.]+) --hash=sha256:[0-9a-f]{64}", line)
        assert found or line.startswith("#"), line
        if found:
            locked[found[1].replace("_", "-")] = found[2]
    assert wanted <= set(locked), "python docs/shipping/lock.py"


def test_the_lock_is_written_by_the_names_of_the_packages() -> None:
    def found(name: str, version: str, sha256: str) -> dict[str, object]:
        archive = {"archive_info": {"hashes": {"sha256": sha256}}}
        return {"metadata": {"name": name, "version": version}, "download_info": archive}

    ours: dict[str, object] = {"metadata": {"name": lock.OURS, "version": "1"}, "download_info": {}}
    report = [found("Zed", "2.0", "ff"), ours, found("a", "1", "00")]
    assert lock.lines(report) == ["a==1 --hash=sha256:00", "zed==2.0 --hash=sha256:ff"]


@pytest.mark.prove
def test_pip_takes_what_is_locked() -> None:
    words = ["install", "--dry-run", "--ignore-installed", "--require-hashes", "-r", str(lock.LOCK)]
    done = subprocess.run([sys.executable, "-m", "pip", *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
