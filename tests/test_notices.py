"""The licences of what the app stands on: all named, none that forbids to give the app away under MIT."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop import notices, paths
from lfb_desktop.notices import Part, installed, is_gpl_only, written

# What pyproject.toml asks for, and what the packages of Qt bring along.
DIRECT = {
    *("aiohttp", "click", "icalendar", "jinja2", "platformdirs", "pyside6-essentials", "segno"),
    "sqlite-utils",
}


@pytest.fixture(scope="module")
def parts() -> dict[str, Part]:
    return {part.name.lower().replace("_", "-"): part for part in installed()}


def test_what_is_needed_is_named_with_what_it_needs(parts: dict[str, Part]) -> None:
    assert set(parts) >= DIRECT | {"markupsafe", "shiboken6", "pluggy", "tabulate"}
    assert not {"pytest", "mypy", "pyinstaller"} & set(parts), "what only tests need is not given away"


def test_no_part_can_be_had_under_the_gpl_alone(parts: dict[str, Part]) -> None:
    assert {part.name: part.licence for part in parts.values() if is_gpl_only(part.licence)} == {}


def test_every_part_says_its_licence_and_where_its_source_is(parts: dict[str, Part]) -> None:
    assert [p for p in parts.values() if p.licence == notices.UNKNOWN or not p.source or not p.version] == []


@pytest.mark.parametrize(
    ("licence", "is_refused"),
    [
        ("GPL-3.0-only", True),
        ("GNU General Public License v2 (GPLv2)", True),
        ("GPL-2.0-only OR GPL-3.0-only", True),
        ("LicenseRef-Qt-Commercial OR GPL-3.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
        ("MIT", False),
        ("Apache-2.0", False),
    ],
)
def test_the_scan_knows_what_it_looks_for(licence: str, is_refused: bool) -> None:
    assert is_gpl_only(licence) is is_refused


def test_the_notices_say_what_the_lgpl_asks_for() -> None:
    text = notices.text(paths.resources(), "6.8.1")
    for words in ("LGPL-3.0.txt", "exchange", "Qt 6.8.1: https://download.qt.io/", "QtForPython", "OFL-1.1"):
        assert words in text
    for name in ("PySide6_Essentials", "shiboken6", "sqlite-utils", "SQLite", "Python", "Inter", "Vollkorn"):
        assert f"\n{name} " in text


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("LGPL-3.0", "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3,"),
        ("LGPL-2.1", "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 2.1,"),
        ("GPL-3.0", "GNU GENERAL PUBLIC LICENSE\n                       Version 3,"),
        ("ICU", "UNICODE, INC. LICENSE AGREEMENT"),
    ],
)
def test_the_texts_are_whole_and_come_with_the_app(name: str, words: str) -> None:
    text = (paths.resources() / "licences" / f"{name}.txt").read_text(encoding="utf-8")
    assert words in text[:300]
    assert len(text) > 7_000


def test_a_frozen_folder_has_notices_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "NOTICE.txt").write_text("Made when this folder was built.", encoding="utf-8")
    assert notices.text(tmp_path, "6.8") == "Made when this folder was built."


def test_the_parts_stand_in_the_order_of_their_names() -> None:
    text = written((Part("b", "2", "MIT", "https://b"), Part("A", "1", "BSD")), "6")
    assert text.endswith("\n\nA 1\n    BSD\nb 2\n    MIT\n    https://b\n")
