"""Markdown: readable, stable, and whatever people wrote comes out of another program as they wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from lfb_desktop.exports.markdown import markdown
from lfb_desktop.exports.markdown_text import line, paragraph, table
from lfb_desktop.exports.wording import visible
from lfb_desktop.views.record import record
from tests.exports.samples import NOW, ended, in_round, naughty, worded

SNAPSHOT = Path(__file__).with_name("record.md")
READER = MarkdownIt("commonmark").enable("table").enable("strikethrough")


def read_back(source: str) -> list[str]:
    """The texts of every block as another program reads them."""
    found = []
    for token in READER.parse(source):
        if token.type == "inline":
            parts = token.children or []
            assert {p.type for p in parts} <= {"text", "text_special", "softbreak", "hardbreak"}, source
            found.append("".join("\n" if "break" in p.type else p.content for p in parts))
    return found


def test_the_whole_record_reads_as_before() -> None:
    assert markdown(record(ended(), now_ms=NOW)) == SNAPSHOT.read_text(encoding="utf-8")


def test_an_open_round_is_counted_and_not_told() -> None:
    text = markdown(record(in_round(), now_ms=NOW))
    assert "- Second round: 3 ideas, not yet revealed" in text
    assert "Totals are hidden until the close." in text
    assert "hidden slip" not in text


def test_naughty_strings_come_back_as_they_were_written(real_data: Path) -> None:
    for text in naughty(real_data):
        shown = visible(text)
        assert read_back(paragraph(text)) == [shown], text
        one_line = " ".join(shown.split("\n"))
        for source in (f"# {line(text)}", f"- {line(text)}", f"- [ ] x\n  - {line(text)}", f"> {line(text)}"):
            assert read_back(source)[-1] == one_line, source
        assert read_back(table(("a", "b"), [(line(text), "x")]))[2:] == [one_line, "x"], text


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
def test_any_text_comes_back(text: str) -> None:
    one_line = visible(" ".join(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")))
    assert read_back(f"- {line(text)}") == [one_line]
    assert read_back(table(("a", "b"), [("x", line(text))]))[3:] == [one_line]


@given(st.text(st.sampled_from("*_`~[]()<>&|#\\-+=:.!1 \n\tab"), min_size=1, max_size=30))
def test_any_signs_come_back(text: str) -> None:
    parts = text.split("\n")
    expected = "\n".join(part or " " for part in parts)
    assert read_back(paragraph(text)) == [expected]


@pytest.mark.parametrize(
    "text", ["# not a title", "- no list", "1. nor this", "<b>bold</b>", "a | b", "&amp;"]
)
def test_a_whole_record_of_such_words_keeps_its_headings(text: str) -> None:
    tokens = READER.parse(markdown(record(worded(text), now_ms=NOW)))
    plain = READER.parse(markdown(record(worded("plain"), now_ms=NOW)))
    assert [t.type for t in tokens] == [t.type for t in plain]
