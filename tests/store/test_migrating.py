"""A file of an earlier schema becomes one of today with every row it had, or stays what it was."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import PersonId, Standing
from lfb_desktop.store import migrations, opening, schema, schema_2, schema_3, schema_4
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from tests.store.story import TEAM, beside, connect

FILES = Path(__file__).parents[1] / "fixtures" / "db"
RELEASED = FILES / "schema-1.lfb"
Columns = dict[str, dict[str, object]]
OF_4: Columns = {
    "step": {"is_writing_over": 0},
    "round_voice": {"folds": 0},
    "slip": {"is_folded": 0},
    "idea": {"fold": None, "opens": 0, "ticket": None, "is_claimed": 0},
    "question": {"ticket": None},
    "thanks": {"state": "shown", "ticket": None},
}
OF_3: Columns = {"session": {"language": "en"}}
OF_2: Columns = {
    "person": {"standing": "here"},
    "session": {"stopped_ms": None, "go_on_date": "", "leader_note": ""},
    "step": {"given_ms": 0, "by_lot": 0},
    "poll": {"by_lot": 0},
}
# What comes on the way from each version.
SINCE: dict[int, tuple[Columns, ...]] = {1: (OF_2, OF_3, OF_4), 2: (OF_3, OF_4), 3: (OF_4,)}
NEW_TABLES = {statement.split()[2] for statement in schema_4.NEW}
Tables = dict[str, list[dict[str, Any]]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "folder" / "team.lfb"
    path.parent.mkdir()
    shutil.copyfile(RELEASED, path)
    return path


def _tables(path: Path) -> Tables:
    db = connect(path)
    db.row_factory = sqlite3.Row
    names = [row["name"] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: [dict(row) for row in db.execute(f"SELECT * FROM {name}")] for name in names}
    db.close()
    found.pop(schema.MIGRATIONS_TABLE)
    return found


def _version(path: Path) -> int:
    db = connect(path)
    ((version,),) = db.execute("PRAGMA user_version")
    applied = [name for (name,) in db.execute(f"SELECT name FROM {schema.MIGRATIONS_TABLE} ORDER BY id")]
    db.close()
    assert applied == list(schema.MIGRATIONS[:version])
    return int(version)


def _made(path: Path) -> set[str]:
    """How everything in the file is made; SQLite quotes the name of a table that took another's place."""
    db = connect(path)
    sql = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '%migrations%'"
    found = {str(made).replace('"', "") for (made,) in db.execute(sql)}
    db.close()
    return found


@pytest.mark.parametrize("version", SINCE)
def test_every_row_is_kept(path: Path, version: int) -> None:
    shutil.copyfile(FILES / f"schema-{version}.lfb", path)
    before = _tables(path)
    assert _version(path) == version
    assert len(before["idea"]) >= 12
    TeamFile.open(path).close()
    assert _version(path) == schema.USER_VERSION
    for new in SINCE[version]:
        for table, columns in new.items():
            before[table] = [{**row, **columns} for row in before[table]]
    after = _tables(path)
    assert {table: after.pop(table) for table in NEW_TABLES} == {table: [] for table in NEW_TABLES}
    assert set(after) == set(before)
    for table, rows in before.items():
        assert sorted(after[table], key=repr) == sorted(_in_order_of(after[table], rows), key=repr), table


def _in_order_of(like: list[dict[str, Any]], rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """New columns stand between old ones."""
    return [{column: row[column] for column in like[0]} for row in rows] if like else rows


@pytest.mark.parametrize("version", SINCE)
def test_it_is_made_like_a_new_one(path: Path, tmp_path: Path, version: int) -> None:
    """Tables, guards, views and indexes: none is missing, and none is left over."""
    shutil.copyfile(FILES / f"schema-{version}.lfb", path)
    TeamFile.open(path).close()
    TeamFile.create(tmp_path / "new.lfb", TEAM).close()
    assert _made(path) == _made(tmp_path / "new.lfb")
    assert check(path) == ()
    assert beside(path) == []


def test_keys_and_guards_hold_again(path: Path) -> None:
    with TeamFile.open(path) as file:
        assert file.look(lambda db: db.execute("PRAGMA foreign_keys").fetchone()) == (1,)
        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            file.record([e.PersonRemoved(_leader(file))], [], None)
    db = connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="one team"):
        db.execute("INSERT INTO team VALUES ('t2', 'Other')")
    with pytest.raises(sqlite3.IntegrityError):
        db.execute("DELETE FROM step WHERE id = (SELECT step FROM idea LIMIT 1)")
    db.close()


def test_what_is_new_can_be_written(path: Path) -> None:
    with TeamFile.open(path) as file:
        person = file.read().team.people[0]
        file.record([e.StandingMarked(person.id, Standing.OBSERVER)], [], None)
        found = file.read().team.person(person.id)
        assert found is not None
        assert found.standing is Standing.OBSERVER


# Each table that is made anew on the way from a version, and what that version is.
CHANGED = {1: schema_2.CHANGED, 2: schema_3.CHANGED, 3: schema_4.CHANGED}
PLACES = [(version, table) for version, changed in CHANGED.items() for table in changed]


@pytest.mark.parametrize(("version", "table"), PLACES)
def test_an_error_in_the_middle_leaves_what_was(
    path: Path, version: int, table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copyfile(FILES / f"schema-{version}.lfb", path)
    before, real = _tables(path), migrations._make_anew

    def fail(db: Any, name: str, statement: str, defaults: Any) -> None:
        real(db, name, statement, defaults)
        if name == table:
            raise OSError("pulled out")

    monkeypatch.setattr(migrations, "_make_anew", fail)
    with pytest.raises(OSError, match="pulled out"):
        TeamFile.open(path)
    assert (_version(path), _tables(path)) == (version, before)
    assert [name for name in beside(path) if name.endswith("-lock")] == []
    monkeypatch.undo()
    TeamFile.open(path).close()
    assert (_version(path), check(path), beside(path)) == (schema.USER_VERSION, (), [])


_DIE = """
import os, signal, sys
from pathlib import Path
from lfb_desktop.store import migrations
from lfb_desktop.store.team_file import TeamFile
place, path = sys.argv[1:]
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
real = migrations._make_anew
def make_anew(db, name, statement, defaults):
    real(db, name, statement, defaults)
    if name == place:
        die()
migrations._make_anew = make_anew
if place == "record":
    migrations.migrations._record_applied = die
TeamFile.open(Path(path))
"""


@pytest.mark.parametrize(("version", "place"), [*PLACES, *((version, "record") for version in CHANGED)])
def test_a_kill_in_the_middle_leaves_what_was(path: Path, version: int, place: str) -> None:
    shutil.copyfile(FILES / f"schema-{version}.lfb", path)
    before = _tables(path)
    killed = subprocess.run([sys.executable, "-c", _DIE, place, str(path)], check=False)
    assert killed.returncode == -9
    copy = path.with_name("as-it-lies.lfb")
    for file in (path, opening.wal_of(path)):
        if file.exists():
            shutil.copyfile(file, copy.with_name(file.name.replace("team.lfb", copy.name)))
    assert (_version(copy), _tables(copy)) == (version, before)
    with TeamFile.open(path) as opened:
        assert len(opened.heads()) == len(before["session"])
    assert (_version(path), check(path)) == (schema.USER_VERSION, ())


def test_reading_does_not_touch_it(path: Path, tmp_path: Path) -> None:
    """`sessions`, `export` and `check` look at an older file; only opening to write migrates it."""
    before, cache = path.read_bytes(), tmp_path / "cache"
    with TeamFile.open(path, read_only=True, cache=cache) as file:
        assert (file.is_copy, file.is_read_only, file.path) == (True, True, path)
        session = file.read(file.heads()[0].id).session
        assert session is not None
        assert len(session.ideas) == 12
        assert check(path) == ()
    assert (path.read_bytes(), beside(path), list(cache.iterdir())) == (before, [], [])


def test_on_a_medium_that_cannot_be_written(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "may_write", lambda path: False)
    before, cache = path.read_bytes(), tmp_path / "cache"
    with TeamFile.open(path, cache=cache) as file:
        assert (file.is_copy, file.is_read_only) == (True, True)
        assert len(file.heads()) == 1
    assert (path.read_bytes(), beside(path), list(cache.iterdir())) == (before, [], [])


def test_while_an_earlier_version_writes_it_is_read_as_of_one_moment(path: Path) -> None:
    """Its last commits stand in its log; what it has not committed is not seen."""
    writer = opening.connect_to_write(path, is_local=True)
    writer.execute("UPDATE team SET name = 'Committed'")
    writer.execute("BEGIN")
    writer.execute("UPDATE team SET name = 'Not yet'")
    before = path.read_bytes()
    with TeamFile.open(path, read_only=True) as file:
        assert file.is_copy
        assert file.read().team.name == "Committed"
    assert path.read_bytes() == before
    writer.execute("COMMIT")
    writer.close()
    assert _version(path) == 1


def _leader(file: TeamFile) -> PersonId:
    session = file.read(file.heads()[0].id).session
    assert session is not None
    assert session.leader is not None
    return session.leader
