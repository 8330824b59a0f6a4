"""A record is in the session's own language, whole, and whatever the windows speak."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from lfb_desktop import paths, recording
from lfb_desktop.domain.model import State
from lfb_desktop.domain.words import ENGLISH, say, told
from lfb_desktop.exports.html import html
from lfb_desktop.exports.markdown import markdown
from lfb_desktop.languages import forms, tongue, understood
from lfb_desktop.views.record import record
from tests.exports.samples import NOW, ended, in_round, of_three, worded

GERMAN = tongue("de", paths.resources())


class Shouting:
    """Says everything in capitals: what is small was not said, but written by people or forgotten."""

    tag = "xx"

    def translated(self, sentence: str, /) -> str:
        return "".join(p if p.startswith("{") else p.upper() for p in re.split(r"(\{\w+\})", sentence))

    def day(self, day: date, /, *, has_year: bool = False) -> str:
        return f"{day:%d.%m.%Y}"

    def hour(self, hour: time, /) -> str:
        return f"{hour:%H:%M}"

    def decimal(self, whole: int, tenths: int, /) -> str:
        return f"{whole}'{tenths}"


def in_german(state: State) -> State:
    assert state.session is not None
    return replace(state, session=replace(state.session, language="de"))


def visible(page: str) -> str:
    """What is read, with what is read aloud; neither style nor head."""
    page = re.sub(r"<style>.*?</style>|<meta[^>]*>|<svg.*?</svg>", " ", page, flags=re.DOTALL)
    return re.sub(r"<[^>]*>", " ", page)


def small_words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]{3,}", text))


@pytest.mark.parametrize("state", [worded("999"), in_round(), of_three()], ids=["ended", "running", "few"])
def test_every_sentence_is_said(state: State) -> None:
    words = " ".join(_texts_of(state))
    people = small_words(words)
    view = record(state, now_ms=NOW)
    for text in (markdown(view, Shouting()), visible(html(view, paths.resources(), Shouting()))):
        assert small_words(text) - people <= {"xx"}


def _texts_of(state: State) -> list[str]:
    """Every text that the session holds, from its own copy."""
    assert state.session is not None
    found: list[str] = []

    def walk(value: object) -> None:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, tuple):
            for inner in value:
                walk(inner)
        elif hasattr(value, "__dataclass_fields__"):
            for name in value.__dataclass_fields__:
                walk(getattr(value, name))

    walk(state)
    return found


def test_the_page_names_its_language(tmp_path: Path) -> None:
    recording.write("html", in_german(ended()), tmp_path / "a.html", now_ms=NOW)
    assert '<html lang="de">' in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_a_german_record(tmp_path: Path) -> None:
    recording.write("markdown", in_german(ended()), tmp_path / "a.md", now_ms=NOW)
    text = (tmp_path / "a.md").read_text(encoding="utf-8")
    for heading in ("## Warum", "## Ergebnisse", "## Resultate", "## Ideen", "## Zeitlicher Verlauf"):
        assert heading in text
    assert re.search(r"[A-Z][a-z]\. \d+\. [A-Z]\w+\.? 2026", text), "a German date"
    assert re.search(r"\| \d+,\d \|", text), "a German comma"
    assert "Took part" not in text


def test_another_language_of_the_windows_changes_nothing(tmp_path: Path) -> None:
    before = QLocale()
    written = []
    for locale in (QLocale.c(), QLocale("de_DE"), QLocale("ar_EG")):
        QLocale.setDefault(locale)
        for form in ("markdown", "html"):
            for language, state in (("en", ended()), ("de", in_german(ended()))):
                file = tmp_path / f"{locale.name()}-{language}.{form}"
                recording.write(form, state, file, now_ms=NOW)
                written.append((form, language, file.read_bytes()))
    QLocale.setDefault(before)
    assert len(set(written)) == 4


def test_what_programs_read_is_the_same_in_every_language(tmp_path: Path) -> None:
    heads = []
    for name, state in (("en", ended()), ("de", in_german(ended()))):
        files = recording.write("csv", state, tmp_path / name, now_ms=NOW)
        tables = {file.name: list(csv.reader(file.open(encoding="utf-8-sig", newline=""))) for file in files}
        heads.append({file: rows[0] for file, rows in tables.items()})
        minutes = [row[2] for row in tables["timeline.csv"][1:]]
        assert all(re.fullmatch(r"\d+(\.\d)?", value) for value in minutes)
        assert {row[3] for row in tables["ballots.csv"][1:]} <= {"closed", "kept for later"}
    assert heads[0] == heads[1]
    copies = []
    for name, state in (("en", ended()), ("de", in_german(ended()))):
        recording.write("json", state, tmp_path / f"{name}.json", now_ms=NOW)
        copies.append(json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8")))
    assert copies[1]["session"].pop("language") == "de"
    assert copies[0] == copies[1]


def test_a_language_that_is_not_spoken_here_is_english() -> None:
    assert tongue("en", paths.resources()) is ENGLISH
    assert tongue("fr", paths.resources()) is ENGLISH
    assert tongue("de", Path("nowhere")) is ENGLISH
    assert told(say("Took part: {names}", names="Ann"), GERMAN) == "Dabei: Ann"


@pytest.mark.parametrize(
    ("chosen", "computer", "spoken"),
    [
        *(("", ("de-AT", "en"), "de"), ("", ("fr-FR", "de-CH", "en"), "de"), ("", ("C",), "en")),
        *(("", (), "en"), ("", ("fr",), "en"), ("de", ("en-US",), "de"), ("en", ("de-DE",), "en")),
        *(("fr", ("de-DE",), "en"), ("", ("de_DE",), "de"), ("", ("deu",), "en")),
    ],
)
def test_which_language_is_spoken(chosen: str, computer: tuple[str, ...], spoken: str) -> None:
    assert understood(chosen, computer) == spoken


def test_dates_are_written_as_on_the_computer_where_it_speaks_the_language() -> None:
    assert forms("de", QLocale("de_AT")).name() == "de_AT"
    assert forms("de", QLocale("en_CH")).name() == "de_CH"
    assert forms("en", QLocale("de_DE")).name() == "en_DE"
    assert forms("de", QLocale.c()).name() == "de_DE"
    assert forms("en", QLocale.c()).language() is QLocale.Language.C
