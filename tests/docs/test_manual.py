"""The manual is whole and says what the app says: labels, keys, pictures, links, the order of its pages."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from docs.manual_text import MANUAL, filled
from lfb_desktop.domain.model import StepKind
from lfb_desktop.paths import manual
from lfb_desktop.ui.key_names import written
from lfb_desktop.ui.key_table import TABLE
from lfb_desktop.ui.manual.moments import OF_KIND
from lfb_desktop.ui.manual.pages import Page, read, title_of, with_words
from tests.docs.labels import is_label, literals

PAGES = read(MANUAL)
NAMES = [page.name for page in PAGES]
LARGEST = 6 * 1024 * 1024
# What a page of a moment tells.
PARTS = ("## What you do", "## What may go wrong", "## Keys of this moment")
MOMENTS = tuple(page for page in PAGES if page.group == "In the room")


def whole(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def bold(text: str) -> list[str]:
    return re.findall(r"\*\*(.+?)\*\*", whole(text))


def keys(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def test_what_the_script_writes_is_current(qtbot: QtBot) -> None:
    stale = [file.name for file, text in filled().items() if file.read_text(encoding="utf-8") != text]
    assert stale == [], "run: python docs/make_manual.py --text"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_label_is_one_of_the_app(page: Page) -> None:
    assert [label for label in bold(page.text) if not is_label(label)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_key_is_one_of_the_table(page: Page, qtbot: QtBot) -> None:
    known = {written(key) for entry in TABLE for key in entry.keys}
    assert [key for key in keys(page.text) if key not in known] == []


def test_the_search_for_labels_and_keys_finds_what_is_none() -> None:
    assert len(literals()) > 500
    for label in ("Reveal all ideas", "Amara votes at this laptop…", "I am Amara", "New session"):
        assert is_label(label), label
    for label in ("Reveal some ideas", "Amara of Bojan", "&New session", "reveal all ideas", ""):
        assert not is_label(label), label
    assert bold("a **b\nc** d `e`") == ["b c"]
    assert keys("a **b** `Ctrl E`") == ["Ctrl E"]


def test_many_labels_and_keys_are_named() -> None:
    assert len({label for page in PAGES for label in bold(page.text)}) > 120
    assert all(
        any(f"`{written(entry.keys[0])}`" in page.text for page in PAGES) for entry in TABLE if not entry.said
    )


def test_every_picture_is_there_and_every_picture_is_shown() -> None:
    shown = Counter(name for page in PAGES for name in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page.text))
    there = {f"pictures/{file.name}": file.stat().st_size for file in (MANUAL / "pictures").iterdir()}
    assert set(shown) == set(there)
    assert sum(there.values()) < LARGEST
    assert all(name.endswith(".png") for name in there)


def test_every_link_leads_somewhere_and_every_page_is_in_the_contents() -> None:
    links = {(page.name, name) for page in PAGES for name in re.findall(r"\]\(([^)]+)\.md\)", page.text)}
    assert {name for _, name in links} <= set(NAMES)
    assert sorted(f"{name}.md" for name in NAMES) == sorted(file.name for file in MANUAL.glob("*.md"))
    assert all(page.title == title_of(page.text) for page in PAGES)
    assert "://" not in "".join(page.text for page in PAGES), "the manual is read without a network"


@pytest.mark.parametrize("page", MOMENTS, ids=lambda page: page.name)
def test_a_page_of_a_moment_has_its_parts_and_is_short(page: Page) -> None:
    parts = PARTS if page.name != "laptop" else PARTS[1:]
    assert [part for part in parts if part not in page.text] == []
    assert re.search(r"^1\. ", page.text, re.MULTILINE)
    assert "pictures/" in page.text
    assert len(page.plain.split()) < 700


def test_there_is_a_page_for_every_kind_of_step() -> None:
    assert set(OF_KIND) == set(StepKind)
    assert set(OF_KIND.values()) <= set(NAMES)


def test_words_are_found_in_titles_first() -> None:
    found = [page.name for page in with_words(PAGES, "ballot")]
    assert found[0] == "ballot"
    assert {"ballot", "laptop", "secrecy"} <= set(found)
    assert [page.name for page in with_words(PAGES, "sealed  NOTE")] == ["words"]
    assert with_words(PAGES, "zebra") == ()
    assert with_words(PAGES, "pictures/") == (), "only what is read is searched"


def test_the_pages_travel_with_a_wheel_and_a_frozen_folder() -> None:
    """Where `paths.manual` looks for them; the frozen folder itself is proved apart."""
    root = MANUAL.parents[1]
    wheel = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"][
        "targets"
    ]["wheel"]
    assert "/docs/manual" in wheel["include"]
    assert wheel["sources"]["docs/manual"] == "lfb_desktop/manual"
    assert '("docs/manual", "lfb_desktop/manual")' in (root / "build.spec").read_text(encoding="utf-8")


def test_the_pages_lie_in_a_clone_and_beside_an_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert manual() == (MANUAL, MANUAL)
    package = tmp_path / "lfb_desktop"
    (package / "manual" / "de").mkdir(parents=True)
    monkeypatch.setattr("lfb_desktop.paths._PACKAGE", package)
    with pytest.raises(FileNotFoundError):
        manual()
    (package / "manual" / "README.md").touch()
    assert manual("de") == (package / "manual", package / "manual")
    (package / "manual" / "de" / "README.md").touch()
    assert manual("de") == (package / "manual" / "de", package / "manual")
