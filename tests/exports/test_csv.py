"""CSV: tables that a spreadsheet cannot mistake for formulas, and that give every text back."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from lfb_desktop import paths
from lfb_desktop.domain.model import State
from lfb_desktop.exports import write
from lfb_desktop.exports.csv_folder import GUARDED, guarded
from tests.exports.samples import NOW, ended, in_round, naughty, with_ideas, worded


def export(state: State, folder: Path) -> dict[str, list[dict[str, str]]]:
    files = write("csv", state, folder, now_ms=NOW, resources=paths.resources())
    return {file.stem: read(file) for file in files}


def read(file: Path) -> list[dict[str, str]]:
    """By the standard library's reader, one guard taken off."""
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    return [{k: v.removeprefix("'") for k, v in row.items()} for row in rows]


def test_a_folder_of_tables(tmp_path: Path) -> None:
    tables = export(ended(), tmp_path / "csv")
    assert set(tables) == {
        *("session", "outcomes", "ballots", "answers", "themes", "ideas", "talk"),
        *("questions", "thanks", "timeline"),
    }
    assert tables["ideas"][1] == {
        "number": "2",
        "text": "Quiet hours from ten",
        "was": "Nobody calls at night",
        "author": "",
        "theme": "",
        "marks": "2",
        "builds_on": "",
        "merged_into": "",
        "picked": "no",
        "defended": "no",
        "set_aside": "no",
    }
    assert [(r["proposal"], r["rank"], r["total"], r["state"]) for r in tables["ballots"]] == [
        ("Swap weeks freely", "1", "6", "closed"),
        ("Quiet hours", "2", "5", "closed"),
        ("Page the author", "", "2", "kept for later"),
        ("Pair up", "", "0", "kept for later"),
    ]
    assert tables["outcomes"][0]["owners"] == "Bojan"
    assert tables["thanks"][0]["from"] == "a colleague"


def test_bytes_that_spreadsheets_expect(tmp_path: Path) -> None:
    for file in write("csv", ended(), tmp_path, now_ms=NOW, resources=paths.resources()):
        content = file.read_bytes()
        assert content.startswith(b"\xef\xbb\xbf")
        assert content.endswith(b"\r\n")


def test_other_files_of_the_folder_stay(tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("keep")
    (tmp_path / "ideas.csv").write_text("old")
    export(ended(), tmp_path)
    assert (tmp_path / "mine.csv").read_text() == "keep"
    assert read(tmp_path / "ideas.csv")[0]["text"] == "Swap weeks freely"


@pytest.mark.parametrize("sign", GUARDED)
def test_no_cell_can_be_a_formula(tmp_path: Path, sign: str) -> None:
    text = sign + "1+1"
    write("csv", worded(text), tmp_path, now_ms=NOW, resources=paths.resources())
    for file in tmp_path.glob("*.csv"):
        with file.open(encoding="utf-8-sig", newline="") as rows:
            cells = [cell for row in csv.reader(rows) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "\t", "\r"))], file.name
    assert {row["text"] for row in read(tmp_path / "ideas.csv")} == {text}


def test_the_guard_is_taken_off_once() -> None:
    assert guarded("'=1").removeprefix("'") == "'=1"
    assert guarded("plain") == "plain"


def test_naughty_strings_come_back(tmp_path: Path, real_data: Path) -> None:
    texts = naughty(real_data)
    tables = export(with_ideas(texts), tmp_path / "all")
    assert [row["text"] for row in tables["ideas"]] == [text.replace("\0", "\u2400") for text in texts]
    for text in texts[::20]:
        tables = export(worded(text), tmp_path / "one")
        assert tables["themes"][0]["theme"] == text.replace("\0", "\u2400")


def test_an_open_ballot_has_no_totals(tmp_path: Path) -> None:
    rows = export(in_round(), tmp_path)["ballots"]
    assert [(r["state"], r["total"], r["proposal"]) for r in rows] == [("open, totals are hidden", "", "")]
