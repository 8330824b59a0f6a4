"""What all formats share: they load on use, replace at once, and hold no secret."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest

from lfb_desktop import exports, paths
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import State
from lfb_desktop.exports import FORMATS, write
from lfb_desktop.exports.files import replace_file
from tests.exports.samples import NOW, ended, in_round, naughty, worded

OPEN_FORMATS = [name for name in FORMATS if name != "json"]


def written(format: str, state: State, path: Path) -> str:
    files = write(format, state, path, now_ms=NOW, resources=paths.resources())
    assert files
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_nothing_heavy_is_loaded_before_it_is_used() -> None:
    code = (
        "import sys, lfb_desktop.exports;"
        "bad = {'jinja2', 'csv', 'json', 'lfb_desktop.exports.html'} & set(sys.modules);"
        "sys.exit(', '.join(bad) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_table_of_formats_names_modules_of_this_package_alone() -> None:
    for module, _ in FORMATS.values():
        assert module.startswith("lfb_desktop.exports.")
        assert find_spec(module) is not None


def test_an_unknown_format_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="markdown, html, csv, json"):
        write("pdf", ended(), tmp_path / "x", now_ms=NOW, resources=paths.resources())


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_session_gives_the_same_bytes(tmp_path: Path, format: str) -> None:
    assert written(format, ended(), tmp_path / "a") == written(format, ended(), tmp_path / "b")


@pytest.mark.parametrize("format", FORMATS)
def test_an_older_file_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path, format: str) -> None:
    path = tmp_path / "new" / "out"
    first = written(format, ended(), path)
    assert written(format, ended(), path) == first
    assert not [p for p in tmp_path.rglob("*") if p.name.endswith(".part")]


def test_a_failed_export_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "record.md"
    path.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        replace_file(path, b"new")
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["record.md"]


@pytest.mark.parametrize("format", OPEN_FORMATS)
def test_nothing_hidden_leaves_while_it_is_hidden(tmp_path: Path, format: str) -> None:
    text = written(format, in_round(), tmp_path / "x")
    for secret in ("hidden slip", "ticket", "Private", "waited long enough"):
        assert secret not in text
    assert "3 ideas, not yet revealed" in text


def test_no_copy_while_something_is_secret(tmp_path: Path) -> None:
    with pytest.raises(Rejected, match=r"^Reveal or close first; a copy is possible then\.$"):
        written("json", in_round(), tmp_path / "x.json")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("format", FORMATS)
def test_no_author_of_an_unsigned_idea_leaves(tmp_path: Path, format: str) -> None:
    """An author there cannot be; if one were, the record would still not tell."""
    state = ended()
    assert state.session is not None
    text = written(format, state, tmp_path / "x")
    assert "Dewi" in text, "she signed an idea"
    if format != "json":
        elif_wrote = tuple(replace(i, author=state.team.people[3].id) for i in state.session.ideas)
        wrong = replace(state, session=replace(state.session, ideas=elif_wrote[:4]))
        right = replace(state, session=replace(state.session, ideas=state.session.ideas[:4]))
        assert written(format, wrong, tmp_path / "y") == written(format, right, tmp_path / "z")


@pytest.mark.parametrize("format", FORMATS)
def test_naughty_strings_stop_nothing(tmp_path: Path, real_data: Path, format: str) -> None:
    for text in naughty(real_data)[::10]:
        assert written(format, worded(text), tmp_path / "x")


def test_notes_are_in_a_copy_only_where_they_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    assert "Private" not in written("json", ended(), path)
    exports.write("json", ended(), path, now_ms=NOW, resources=paths.resources(), with_notes=True)
    assert "Private: talk to Elif." in path.read_text(encoding="utf-8")
