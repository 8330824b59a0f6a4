"""The command line as other programs meet it: exit status, what is printed where, what is left alone."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from lfb_desktop import __version__
from lfb_desktop.__main__ import main
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind, Team, TeamId
from lfb_desktop.rehearsal import MOST_PEOPLE
from lfb_desktop.store import opening
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.web import limits
from tests.rooms import running

FIELDS = {"id", "name", "why", "state", "date", "led_by", "people", "ideas", "outcomes"}


@pytest.fixture(scope="module")
def rehearsed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A team file with one rehearsed session, and what `--out` left."""
    folder = tmp_path_factory.mktemp("rehearsed")
    assert rehearse(folder, folder / "team.lfb", "--out", folder / "out") == 0
    return folder


def rehearse(home: Path, *words: object) -> int:
    given = ["--people", "6", "--ideas", "12", "--template", "twenty-minutes", "--seed", "5"]
    return main(["--home", str(home), "rehearse", *map(str, words), *given])


def run(home: Path, *words: object) -> int:
    return main(["--home", str(home), *map(str, words)])


def test_sessions_as_json(rehearsed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(rehearsed, "sessions", rehearsed / "team.lfb", "--json") == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert set(row) == FIELDS
    assert (row["state"], row["date"], row["people"], row["ideas"]) == ("ended", "2026-03-02", 6, 12)


def test_without_a_file_there_are_no_sessions_and_nothing_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path / "home", "sessions", "--json") == 0
    assert json.loads(capsys.readouterr().out) == []
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("sessions", "nowhere.lfb"),
        ("check", "nowhere.lfb"),
        ("export", "nowhere.lfb", "--format", "json", "--output", "x.json"),
        ("import", "nowhere.json", "team.lfb"),
        ("sessions", "."),
        ("rehearse", "team.lfb", "--template", "nobody-knows-it", "--seed", "1"),
    ],
)
def test_a_refusal_is_one_sentence_and_exit_1(
    words: tuple[str, ...],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(tmp_path / "home", *words) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err
    assert [p.name for p in tmp_path.iterdir() if p.name != "home"] == []


@pytest.mark.parametrize(
    "words",
    [
        ("export",),
        ("export", "--format", "pdf", "--output", "x"),
        ("rehearse", "--people", "0"),
        ("sessions", "--no-such-option"),
        ("--no-such-option",),
        ("import",),
    ],
)
def test_wrong_usage_is_exit_2(words: tuple[str, ...], tmp_path: Path) -> None:
    assert run(tmp_path, *words) == 2


def test_more_people_than_a_room_holds_are_refused_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "rehearse", "--people", "601") == 2
    assert "A room holds 1 to 600 people. Ask for so many." in capsys.readouterr().err
    assert limits.PEOPLE == MOST_PEOPLE == 600, "the help says so, too"


def test_version_and_help(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "--version") == 0
    assert __version__ in capsys.readouterr().out
    assert run(tmp_path, "--help") == 0
    told = capsys.readouterr().out
    assert all(command in told for command in ("sessions", "export", "import", "rehearse", "check"))


@pytest.mark.parametrize("form", ["markdown", "html", "csv", "json"])
def test_export_takes_the_place_of_an_older_one(form: str, rehearsed: Path, tmp_path: Path) -> None:
    target = tmp_path / "record"
    if form == "csv":
        target.mkdir()
        (target / "ideas.csv").write_text("old")
        (target / "mine.txt").write_text("mine")
    else:
        target.write_text("old")
    words = ("--session", "latest", "--format", form, "--output", target)
    assert run(tmp_path, "export", rehearsed / "team.lfb", *words) == 0
    if form == "csv":
        assert (target / "mine.txt").read_text() == "mine"
        assert (target / "ideas.csv").read_text(encoding="utf-8-sig") != "old"
    else:
        assert target.read_text(encoding="utf-8") != "old"


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text are Linux's")
@pytest.mark.parametrize("name", ["n" * 150, "  ", os.fsdecode(b"n\xff"), "Crew"])
def test_a_new_file_is_called_as_it_may_be(rehearsed: Path, tmp_path: Path, name: str) -> None:
    exported, path = tmp_path / "session.json", tmp_path / f"{name}.lfb"
    assert run(tmp_path, "export", rehearsed / "team.lfb", "--format", "json", "--output", exported) == 0
    assert run(tmp_path, "import", exported, path) == 0
    with TeamFile.open(path, read_only=True) as file:
        assert file.read().team.name == ("Crew" if name == "Crew" else "Our team")


def test_an_unknown_session_is_named(rehearsed: Path, tmp_path: Path) -> None:
    words = ("--session", "0123", "--format", "json", "--output", tmp_path / "x")
    assert run(tmp_path, "export", rehearsed / "team.lfb", *words) == 1


@pytest.fixture
def two_sessions(tmp_path: Path) -> Path:
    """One that was stopped for today, and a later one that is prepared."""
    made = running(tmp_path / "two.lfb")
    made.room.do(c.StopForToday(made.session, "2026-03-09"))
    plan = (c.StepPlan(StepKind.LOBBY, "Arrive", 3),)
    made.room.do(c.CreateSession("2026-03-16", "UTC", plan, name="The later one"))
    made.room.do(c.CreateSession("2026-03-01", "UTC", plan, name="Made last"))
    made.store.close()
    return tmp_path / "two.lfb"


def test_the_latest_session_is_that_of_the_latest_day(two_sessions: Path, tmp_path: Path) -> None:
    target = tmp_path / "record.md"
    assert run(tmp_path, "export", two_sessions, "--format", "markdown", "--output", target) == 0
    assert "The later one" in target.read_text(encoding="utf-8")


def test_a_stopped_session_is_a_running_one_for_other_programs(
    two_sessions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "sessions", two_sessions, "--json") == 0
    rows = json.loads(capsys.readouterr().out)
    assert all(set(row) == FIELDS for row in rows)
    assert [row["state"] for row in rows] == ["running", "preparation", "preparation"]


def test_import_makes_the_file_and_refuses_a_second_time(
    rehearsed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = rehearsed / "out" / "summary.json", tmp_path / "new.lfb"
    assert run(tmp_path, "import", source, target) == 0
    assert run(tmp_path, "import", source, target) == 1
    assert "already here" in capsys.readouterr().err
    assert run(tmp_path, "import", source, target, "--as-copy") == 0
    assert run(tmp_path, "check", target) == 0
    assert run(tmp_path, "export", target, "--format", "json", "--output", tmp_path / "x.json") == 0


def test_a_part_that_is_here_in_another_session_is_named(
    rehearsed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    value = json.loads((rehearsed / "out" / "summary.json").read_text(encoding="utf-8"))
    value["session"]["id"] = "another"
    (tmp_path / "x.json").write_text(json.dumps(value), encoding="utf-8")
    assert run(tmp_path, "import", rehearsed / "out" / "summary.json", tmp_path / "new.lfb") == 0
    assert run(tmp_path, "import", tmp_path / "x.json", tmp_path / "new.lfb") == 1
    assert "Its step is here already, in another session." in capsys.readouterr().err
    assert run(tmp_path, "import", tmp_path / "x.json", tmp_path / "new.lfb", "--as-copy") == 0


def test_a_damaged_row_is_one_sentence(
    rehearsed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.lfb"
    broken.write_bytes((rehearsed / "team.lfb").read_bytes())
    with sqlite3.connect(broken) as db:
        db.execute("UPDATE journal SET detail = '{x}' WHERE act = 'poll_closed'")
    db.close()
    assert run(tmp_path, "check", broken) == 1
    assert "journal_details: " in capsys.readouterr().out
    assert run(tmp_path, "export", broken, "--format", "markdown", "--output", tmp_path / "x.md") == 1
    told = capsys.readouterr().err
    assert told.startswith("“broken.lfb” is damaged")
    assert len(told.strip().splitlines()) == 1


def test_what_sqlite_says_is_one_sentence(
    rehearsed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("locking protocol")

    monkeypatch.setattr("lfb_desktop.cli.TeamFile.open", fails)
    assert run(tmp_path, "sessions", rehearsed / "team.lfb") == 1
    told = capsys.readouterr().err
    assert "locking protocol" in told
    assert len(told.strip().splitlines()) == 1


def test_an_export_leaves_the_team_file_alone(
    rehearsed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    team = tmp_path / "a.lfb"
    team.write_bytes((rehearsed / "team.lfb").read_bytes())
    assert run(tmp_path, "export", team, "--format", "markdown", "--output", team) == 1
    assert "“a.lfb” is a team file" in capsys.readouterr().err
    assert team.read_bytes() == (rehearsed / "team.lfb").read_bytes()


def test_the_same_seed_leaves_the_same_folder(rehearsed: Path, tmp_path: Path) -> None:
    assert rehearse(tmp_path / "other home", tmp_path / "other name.lfb", "--out", tmp_path / "out") == 0
    assert bytes_of(tmp_path / "out") == bytes_of(rehearsed / "out")
    assert len(list((tmp_path / "out" / "stage").glob("*.png"))) >= 7


def test_the_same_rehearsal_again_changes_nothing_in_its_file(rehearsed: Path) -> None:
    assert rehearse(rehearsed, rehearsed / "team.lfb") == 0
    done = subprocess.run(
        [sys.executable, "-m", "lfb_desktop", "sessions", str(rehearsed / "team.lfb"), "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert len(json.loads(done.stdout)) == 1


def test_a_rehearsal_leaves_what_is_not_its_own(tmp_path: Path) -> None:
    """Also an older picture of another run: those go, a stranger's file stays."""
    stage = tmp_path / "out" / "stage"
    stage.mkdir(parents=True)
    (stage / "mine.txt").write_text("mine")
    (stage / "99-ideas.png").write_text("old")
    assert rehearse(tmp_path, tmp_path / "team.lfb", "--out", tmp_path / "out") == 0
    assert (stage / "mine.txt").read_text() == "mine"
    assert not (stage / "99-ideas.png").exists()


def test_a_rehearsal_looks_before_it_plays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.lfb").write_text("no team file")
    for target in (tmp_path / "broken.lfb", tmp_path / "nowhere" / "team.lfb", tmp_path):
        assert rehearse(tmp_path, target, "--out", tmp_path / "out") == 1
        assert len(capsys.readouterr().err.splitlines()) == 1
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "nowhere").exists()


def test_what_cannot_be_kept_is_not_played(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Into a file that can only be read, or into a home that cannot be written."""
    TeamFile.create(tmp_path / "team.lfb", Team(TeamId("t"), "Crew")).close()
    (tmp_path / "rehearsals").write_text("a file stands in the way")
    monkeypatch.setattr(opening, "may_write", lambda path: False)
    for target in ((tmp_path / "team.lfb",), ()):
        assert rehearse(tmp_path, *target, "--out", tmp_path / "out") == 1
        assert len(capsys.readouterr().err.splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_without_a_name_a_rehearsal_gets_a_file_of_its_own(tmp_path: Path) -> None:
    assert rehearse(tmp_path) == 0
    assert [p.name for p in (tmp_path / "rehearsals").iterdir()] == ["2026-03-02-5.lfb"]


def test_reading_works_and_writing_is_refused_while_a_window_has_the_file(
    rehearsed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = running(tmp_path / "team.lfb")
    assert run(tmp_path, "sessions", tmp_path / "team.lfb", "--json") == 0
    assert json.loads(capsys.readouterr().out)[0]["state"] == "running"
    words = ("--format", "markdown", "--output", tmp_path / "x.md")
    assert run(tmp_path, "export", tmp_path / "team.lfb", *words) == 0
    assert run(tmp_path, "import", rehearsed / "out" / "summary.json", tmp_path / "team.lfb") == 1
    assert rehearse(tmp_path, tmp_path / "team.lfb") == 1
    made.store.close()


def test_check_names_what_is_broken(
    rehearsed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.lfb"
    broken.write_bytes((rehearsed / "team.lfb").read_bytes())
    with sqlite3.connect(broken) as db:
        sql = "SELECT sql FROM sqlite_schema WHERE name = 'idea_number_stays'"
        ((guard,),) = db.execute(sql)
        db.execute("DROP TRIGGER idea_number_stays")
        db.execute("UPDATE idea SET number = number + 100 WHERE number = 3")
        db.execute(guard)
    db.close()
    before = hashlib.sha256(broken.read_bytes()).hexdigest()
    assert run(tmp_path, "check", broken) == 1
    assert "number" in capsys.readouterr().out
    assert hashlib.sha256(broken.read_bytes()).hexdigest() == before


def bytes_of(folder: Path) -> dict[str, str]:
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}
