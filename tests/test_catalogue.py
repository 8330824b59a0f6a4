"""The German catalogue holds what the app says now, whole, and nothing else; and so does what is read of it.

When one of these fails after a sentence was added or changed, `python docs/translations/update.py` brings
the catalogue up to date and lists what has to be said in German.
"""

from __future__ import annotations

import ast
import re
import shutil
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from docs.translations import sentences, update
from lfb_desktop import proposals
from lfb_desktop.ui import words

MEND = "run: python docs/translations/update.py (it lists what is unfinished), then say that in German"
PLACE = re.compile(r"\{\w*\}")


def messages(catalogue: Path) -> list[tuple[str, str, str, str | None]]:
    """Context, English, German, and what is the matter with it."""
    found = []
    for context in ElementTree.parse(catalogue).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            german = message.find("translation")
            assert german is not None
            found.append((name, message.findtext("source") or "", german.text or "", german.get("type")))
    return found


ALL = messages(update.CATALOGUE)
BOTH = [(english, german) for _, english, german, _ in ALL]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The committed catalogue, after another search over the sources."""
    copy = tmp_path_factory.mktemp("catalogue") / "lfb_de.ts"
    shutil.copyfile(update.CATALOGUE, copy)
    update.update(copy)
    return copy


def said(catalogue: Path) -> set[tuple[str, str]]:
    return {(context, english) for context, english, _, _ in messages(catalogue)}


def test_a_part_looks_up_its_own_words_alone() -> None:
    """A sentence is listed under the class that it stands in; asked of another object it is not found."""
    asked_elsewhere = re.compile(r"(?<!\bself)\.tr\(")
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted(update.PACKAGE.rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if asked_elsewhere.search(line)
    ]
    assert found == []


def test_it_holds_what_the_app_says_now(fresh: Path) -> None:
    now, kept = said(fresh), said(update.CATALOGUE)
    assert now - kept == set(), MEND
    assert kept - now == set(), MEND


def test_it_is_finished() -> None:
    assert [english for _, english, german, kind in ALL if kind is not None or not german] == [], MEND


def test_what_the_app_reads_is_made_of_it(tmp_path: Path) -> None:
    again = tmp_path / "lfb_de.qm"
    update.compiled(update.CATALOGUE, again)
    assert again.read_bytes() == update.COMPILED.read_bytes(), MEND


def test_qt_finds_every_tr_in_the_sources(fresh: Path) -> None:
    found = {english for _, english in said(fresh)}
    missed = [
        f"{file.name}:{call.lineno}"
        for file in sorted(sentences.PACKAGE.rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
        if not isinstance(call.args[0], ast.Constant) or call.args[0].value not in found
        if not isinstance(call.args[0], ast.Constant) or sentences.has_words(call.args[0].value)
    ]
    assert missed == []


def test_what_is_said_is_a_literal() -> None:
    """Else nobody could find it; where it is handed on stands in a list with the reason."""
    files = sorted(sentences.PACKAGE.rglob("*.py"))
    assert [line for file in files for line in sentences.not_literal(file)] == []
    assert all((sentences.PACKAGE / name).is_file() for name in sentences.HANDED_ON)


def test_a_sentence_that_is_put_together_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sentences, "PACKAGE", tmp_path)
    monkeypatch.setattr(sentences, "ROOT", tmp_path)
    file = tmp_path / "some.py"
    file.write_text('A = "One."\nsay(A)\nsay("Two " + "three.")\nsay(f"Four {n}.")\nrefuse(five)\nsay(six())')
    assert [line.partition(" ")[2] for line in sentences.not_literal(file)] == [
        *("say(f'Four {n}.')", "refuse(five)", "say(six())"),
    ]
    assert [found.text for found in sentences.in_source(file)] == ["One.", "Two three."]


def test_the_contexts_are_those_that_the_app_looks_in() -> None:
    assert (sentences.WORDS, sentences.PLANS) == (words.CONTEXT, proposals.CONTEXT)


# Each sentence beside its German.


@pytest.mark.parametrize(
    "part",
    [
        lambda text: Counter(PLACE.findall(text)),
        lambda text: len(re.findall("&[^&]", text)),
        lambda text: text.endswith("…"),
        lambda text: text.endswith("..."),
        lambda text: text.endswith(":"),
        lambda text: text.partition("\t")[2],
        lambda text: text.count("\n"),
        lambda text: (text[:1] == " ", text[-1:] == " "),
    ],
    ids=["places", "mnemonics", "more", "dots", "colon", "shortcut", "lines", "spaces"],
)
def test_both_have_the_same_parts(part: object) -> None:
    assert callable(part)
    assert [(english, german) for english, german in BOTH if part(english) != part(german)] == []


def test_a_sentence_ends_as_a_sentence() -> None:
    assert [(e, g) for e, g in BOTH if e.rstrip("”’)").endswith(".") != g.rstrip("“)").endswith(".")] == []


def test_quotes_are_german() -> None:
    assert [german for _, german in BOTH if re.search("”|“[^”]*$", re.sub("„[^“]*“", "", german))] == []


def test_nobody_is_addressed_formally() -> None:
    formal = re.compile(r"(?<![.?!:] )(?<!^)\b(Sie|Ihnen|Ihre?[mnrs]?)\b")
    assert [german for _, german in BOTH if formal.search(german)] == []


def test_one_english_word_is_not_said_in_many_ways() -> None:
    """In two contexts it may mean two things; more would be carelessness."""
    ways: dict[str, set[str]] = {}
    for english, german in BOTH:
        ways.setdefault(english, set()).add(german)
    assert {english: many for english, many in ways.items() if len(many) > 2} == {}
