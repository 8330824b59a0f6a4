"""The German manual is the same manual: its pages, pictures and links, in the words of the German app."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from docs.manual_text import MANUAL, filled
from lfb_desktop.paths import manual
from lfb_desktop.ui.key_names import written
from lfb_desktop.ui.key_table import TABLE
from lfb_desktop.ui.manual.pages import Page, read
from tests.docs.labels import is_label
from tests.docs.test_manual import bold, keys
from tests.ui.german import spoken_german

FOLDER = MANUAL / "de"
PAGES = read(FOLDER)
ENGLISH = {page.name: page for page in read(MANUAL)}
# What has to be the same in both: parts for the script, links, pictures, headings, points and steps.
SAME = (r"<!-- (?:keys:.*?|all keys|way) -->", r"\]\(([^)]*)\)", r"^#+ ", r"^ *(?:\d+\.|-) ", r"^ *\|")


@pytest.fixture(autouse=True)
def german(qapp: object) -> Iterator[None]:
    with spoken_german():
        yield


def test_what_the_script_writes_is_current() -> None:
    stale = [f.name for f, text in filled(FOLDER, "de").items() if f.read_text(encoding="utf-8") != text]
    assert stale == [], "run: python docs/make_manual.py --language de --text"


def test_it_is_what_a_german_app_shows() -> None:
    assert manual("de") == (FOLDER, FOLDER)
    assert [page.name for page in PAGES] == list(ENGLISH)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_it_is_built_as_the_english_page(page: Page) -> None:
    for pattern in SAME:
        ours, theirs = (re.findall(pattern, p.text, re.MULTILINE) for p in (page, ENGLISH[page.name]))
        assert ours == theirs, pattern
    assert page.title != ENGLISH[page.name].title


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_label_is_one_of_the_german_app(page: Page) -> None:
    assert [label for label in bold(page.text) if not is_label(label, "de")] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_key_is_named_as_in_the_german_app(page: Page) -> None:
    known = {written(key) for entry in TABLE for key in entry.keys}
    assert [key for key in keys(page.text) if key not in known] == []


def test_every_picture_is_there_and_in_german() -> None:
    shown = {name for page in PAGES for name in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page.text)}
    assert shown == {f"pictures/{file.name}" for file in (FOLDER / "pictures").iterdir()}
    same = [name for name in shown if (FOLDER / name).read_bytes() == (MANUAL / name).read_bytes()]
    assert same == []
