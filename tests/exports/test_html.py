"""HTML: one file that needs nothing, runs nothing, and shows what people wrote as they wrote it."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from lfb_desktop import paths
from lfb_desktop.domain.model import IdeaId, State
from lfb_desktop.exports.html import html
from lfb_desktop.exports.wording import visible
from lfb_desktop.views.record import record
from tests.exports.samples import NOW, ended, in_round, naughty, with_ideas, worded

VOID = {"meta", "hr", "br", "rect", "link", "img", "input"}


class Reader(HTMLParser):
    """Texts with the tag around them, tags with their attributes; fails on a tag that is never closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.texts: list[tuple[str, str]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((self.open[-1] if self.open else "", data))


def page(state: State) -> str:
    return html(record(state, now_ms=NOW), paths.resources())


def parsed(source: str) -> Reader:
    reader = Reader()
    reader.feed(source)
    reader.close()
    assert reader.open == []
    return reader


def test_it_is_whole_and_closed() -> None:
    reader = parsed(page(ended()))
    names = {tag for tag, _ in reader.tags}
    assert {"h1", "svg", "table", "bdi", "style"} <= names
    assert not names & {"script", "link", "img", "iframe", "object", "form", "a"}
    heads = [text for tag, text in reader.texts if tag == "h2"]
    assert heads == [
        "Why",
        "Outcomes",
        "Themes",
        "Results",
        "Answers",
        "Talk",
        "Questions about the why",
        "Thanks",
        "All ideas",
        "Timeline",
    ]


def test_nothing_is_fetched_and_nothing_runs() -> None:
    source = page(ended())
    assert not re.search(r"https?://|//[a-z]", re.sub(r"base64,[^\"]+", "", source))
    attributes = [name for _, attrs in parsed(source).tags for name in attrs]
    assert not [name for name in attributes if name.startswith("on") or name in ("src", "href", "style")]


def test_the_policy_allows_its_own_style_and_fonts_alone() -> None:
    source = page(ended())
    policy = next(a["content"] for t, a in parsed(source).tags if a.get("http-equiv"))
    style = re.search(r"<style>(.*?)</style>", source, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    assert style[1].count("data:font/woff2;base64,") == 4


def test_bars_are_as_wide_as_their_dots() -> None:
    rects = [attrs for tag, attrs in parsed(page(ended())).tags if tag == "rect"]
    widths = [int(a["width"] or 0) for a in rects]
    assert len(rects) == 4 + 3, "one segment a supporter; what is kept for later has no bar"
    assert widths[0] > widths[3] > 0
    assert max(int(a["x"] or 0) + int(a["width"] or 0) for a in rects) <= 1000
    assert all("chosen" in (a["class"] or "") for a in rects)


def test_paper_light_and_dark() -> None:
    source = page(ended())
    assert "prefers-color-scheme: dark" in source
    assert "@page { size: A4" in source
    assert "break-inside: avoid" in source


def test_three_hundred_ideas_stay_under_a_megabyte() -> None:
    state = ended()
    assert state.session is not None
    first = state.session.ideas[0]
    many = tuple(
        replace(first, id=IdeaId(f"m{n}"), number=n, text="So many words. " * 20) for n in range(1, 301)
    )
    size = len(page(replace(state, session=replace(state.session, ideas=many, outcomes=()))).encode())
    assert size < 1_000_000


def test_a_block_takes_its_direction_from_what_people_wrote() -> None:
    """`dir=auto` passes over <bdi>, so the text has to stand in the block itself or in a span."""
    source = page(worded("شكرا"))
    assert not re.search(r'dir="auto">\s*<bdi>', source)
    assert source.count('dir="auto"><span class="said">شكرا') >= 15


def test_nothing_hidden_is_in_it() -> None:
    source = page(in_round())
    assert "3 ideas, not yet revealed" in source
    assert "hidden slip" not in source
    assert "waited long enough" not in source


def test_naughty_strings_come_back_and_make_no_tags(real_data: Path) -> None:
    texts = naughty(real_data)
    reader = parsed(page(with_ideas(texts)))
    plain = parsed(page(with_ideas(["plain"] * len(texts))))
    assert [tag for tag, _ in reader.tags] == [tag for tag, _ in plain.tags]
    shown = {data for tag, data in reader.texts if tag in ("bdi", "span")}
    assert {visible(text) for text in texts} <= shown


def test_naughty_strings_in_every_place(real_data: Path) -> None:
    usual = [tag for tag, _ in parsed(page(worded("plain"))).tags]
    for text in naughty(real_data)[::5]:
        assert [tag for tag, _ in parsed(page(worded(text))).tags] == usual, text


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "</style><b>", "{{ 7*7 }}", "&lt;", '"><svg onload=x>']
)
def test_markup_is_shown_as_words(text: str) -> None:
    reader = parsed(page(worded(text)))
    assert {("bdi", text), ("span", text)} <= set(reader.texts)
    assert "script" not in {tag for tag, _ in reader.tags}
