"""What an export never takes the place of, and what is said then."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from lfb_desktop import paths
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Team, TeamId
from lfb_desktop.exports import FORMATS, write
from lfb_desktop.store.team_file import TeamFile
from tests.exports.samples import NOW, ended

FILES = [name for name in FORMATS if name != "csv"]


def refusal(format: str, path: Path) -> str:
    with pytest.raises(Rejected) as found:
        write(format, ended(), path, now_ms=NOW, resources=paths.resources())
    return str(found.value)


def team_file(path: Path) -> TeamFile:
    return TeamFile.create(path, Team(TeamId("t"), "Platform team"))


@pytest.mark.parametrize("format", FILES)
def test_a_team_file_is_left_as_it_is(format: str, tmp_path: Path) -> None:
    path = tmp_path / "a.lfb"
    team_file(path).close()
    before = path.read_bytes()
    assert refusal(format, path).startswith("“a.lfb” is a team file or another database")
    link = tmp_path / "link.md"
    link.symlink_to(path)
    assert "link.md" in refusal(format, link)
    assert path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.lfb", "link.md"]


def test_an_open_team_file_is_left_as_it_is_and_keeps_its_locks(tmp_path: Path) -> None:
    path = tmp_path / "a.lfb"
    with team_file(path) as file, file.batch():
        assert "team file" in refusal("markdown", path)
        other = sqlite3.connect(path, timeout=0)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()


def test_no_table_is_written_where_one_of_them_would_hit_a_team_file(tmp_path: Path) -> None:
    team_file(tmp_path / "thanks.csv").close()
    assert "thanks.csv" in refusal("csv", tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["thanks.csv"]


def test_a_folder_for_a_file_and_a_file_for_a_folder_are_named(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "record").write_text("mine")
    for format in FILES:
        assert refusal(format, tmp_path / "out") == "“out” is a folder. Give the name of a file in it."
        assert "“x.md”" in refusal(format, tmp_path / "record" / "x.md")
    assert refusal("csv", tmp_path / "record") == "“record” is a file. Choose a folder for the tables."
    assert "“in”" in refusal("csv", tmp_path / "record" / "in")
    assert (tmp_path / "record").read_text() == "mine"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "not an ordinary file" in refusal("markdown", tmp_path / "pipe")


@pytest.mark.parametrize(
    ("number", "words"),
    [(28, "no room for “x.md”"), (13, "“x.md” may not be written"), (16, "“x.md” could not be written")],
)
def test_what_the_disk_says_names_the_target(
    number: int, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no(*_: object) -> None:
        raise OSError(number, "In the words of the system", "/tmp/.x.part")

    monkeypatch.setattr(os, "replace", no)
    said = refusal("markdown", tmp_path / "x.md")
    assert words in said
    assert ".part" not in said
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    assert "too long" in refusal("markdown", tmp_path / ("x" * 300))


@pytest.mark.parametrize("ending", ["-wal", "-journal", "-shm", "-lock"])
@pytest.mark.parametrize("is_open", [True, False])
def test_what_would_be_the_log_of_a_team_file_is_refused(ending: str, is_open: bool, tmp_path: Path) -> None:
    """Also where there is no such file yet: the next opening would play it into the team file."""
    path = tmp_path / "a.lfb"
    file = team_file(path)
    if not is_open:
        file.close()
    target = tmp_path / f"a.lfb{ending}"
    before = target.read_bytes() if target.exists() else None
    for format in FILES:
        assert "belong to the team file beside it" in refusal(format, target)
    link = tmp_path / "link.md"
    link.symlink_to(target)
    assert "team file beside it" in refusal("markdown", link)
    assert (target.read_bytes() if target.exists() else None) == before
    if is_open:
        file.close()
    TeamFile.open(path).close()


def test_such_a_name_is_free_where_no_file_is_beside_it(tmp_path: Path) -> None:
    state = ended()
    write("markdown", state, tmp_path / "our-journal", now_ms=NOW, resources=paths.resources())
    assert (tmp_path / "our-journal").exists()
