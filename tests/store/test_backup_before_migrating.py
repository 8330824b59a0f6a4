"""An older file is changed only once a verified backup of it lies there; whatever fails leaves what was."""

from __future__ import annotations

import ast
import errno
import shutil
import sqlite3
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lfb_desktop.store import copying, migrations, schema, schema_2
from lfb_desktop.store.backups import Backups, Reason
from lfb_desktop.store.check import check
from lfb_desktop.store.errors import Kind, Refused
from lfb_desktop.store.team_file import TeamFile
from tests.store.story import beside, connect
from tests.store.test_backups import Clock, names
from tests.store.test_placing import rows

RELEASED = Path(__file__).parents[1] / "fixtures" / "db" / "schema-1.lfb"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "folder" / "team.lfb"
    path.parent.mkdir()
    shutil.copyfile(RELEASED, path)
    return path


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups", Clock())


def version(path: Path) -> int:
    db = connect(path)
    ((found,),) = db.execute("PRAGMA user_version")
    db.close()
    return int(found)


def test_the_backup_is_the_file_as_it_was(path: Path, backups: Backups) -> None:
    before = rows(path)
    with TeamFile.open(path, guard=backups.around_migration) as file:
        [backup] = backups.of(file)
    assert backup.reason is Reason.MIGRATION
    assert (version(path), version(backup.path)) == (schema.USER_VERSION, 1)
    assert rows(backup.path) == before
    TeamFile.open(path, guard=backups.around_migration).close()
    assert len(names(backups)) == 1  # a file of today is not migrated, and needs none


def test_it_is_there_before_anything_is_changed(
    path: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real = path.read_bytes(), migrations.apply

    def apply(db: sqlite3.Connection) -> None:
        [backup] = backups.at(path)
        assert rows(backup.path) == rows(path)
        real(db)

    monkeypatch.setattr(copying, "finish", _watched(copying.finish, lambda: path.read_bytes() == before))
    monkeypatch.setattr(migrations, "apply", apply)
    TeamFile.open(path, guard=backups.around_migration).close()
    assert version(path) == schema.USER_VERSION


def _watched(real: Any, holds: Any) -> Any:
    def watched(part: Path) -> None:
        assert holds()
        real(part)

    return watched


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES])
def test_without_a_backup_the_file_is_refused_and_keeps_its_bytes(
    path: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def fail(_: Path) -> None:
        raise OSError(code, "no")

    before = path.read_bytes()
    monkeypatch.setattr(copying, "finish", fail)
    with pytest.raises(Refused, match=r"older version and was left as it is.*Make room") as refused:
        TeamFile.open(path, guard=backups.around_migration)
    assert refused.value.kind is Kind.NO_BACKUP
    assert (path.read_bytes(), beside(path), names(backups)) == (before, [], [])


STEPS = [*schema_2.CHANGED, "record", "blank"]


@pytest.mark.parametrize("step", STEPS)
def test_a_failure_at_any_step_leaves_the_file_and_its_backup(
    path: Path, backups: Backups, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`record` writes down that it was migrated; `blank` is the last thing that a migration does."""
    before, real = rows(path), migrations._make_anew

    def make_anew(db: Any, name: str, statement: str, defaults: Any) -> None:
        real(db, name, statement, defaults)
        if name == step:
            raise OSError("pulled out")

    def fail(*_: object) -> None:
        raise OSError("pulled out")

    monkeypatch.setattr(migrations, "_make_anew", make_anew)
    if step == "record":
        monkeypatch.setattr(migrations.migrations, "_record_applied", fail)
    if step == "blank":
        elsewhere = SimpleNamespace(**{**vars(schema), "MIGRATIONS_TABLE": "not_there"})
        monkeypatch.setattr(migrations, "schema", elsewhere)
    with pytest.raises((OSError, Refused)):
        TeamFile.open(path, guard=backups.around_migration)
    monkeypatch.undo()
    assert (version(path), rows(path), beside(path)) == (1, before, [])
    assert path.read_bytes()[18:20] == b"\x01\x01"  # an app of that version finds it as it left it
    [backup] = backups.at(path)
    assert rows(backup.path) == before
    TeamFile.open(path, guard=backups.around_migration).close()
    assert (version(path), check(path)) == (schema.USER_VERSION, ())


def test_nobody_opens_a_file_to_write_without_the_guard() -> None:
    """The window, `import` and `rehearse`: whatever may migrate a file keeps a backup of it first."""
    package = Path(migrations.__file__).parents[1]
    unguarded = []
    for source in package.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or ast.unparse(node.func) not in ("TeamFile.open", "cls.open"):
                continue
            said = {word.arg: ast.unparse(word.value) for word in node.keywords}
            if said.get("read_only") not in ("True", "read_only") and "guard" not in said:
                unguarded.append(f"{source.name}:{node.lineno}")
    assert [place for place in unguarded if not place.startswith("team_file.py")] == []


def _with_an_open_round(path: Path) -> None:
    db = connect(path, lawless=True)
    db.execute("UPDATE session SET state = 'running', ended_ms = NULL")
    db.execute("UPDATE step SET phase = 'open', closed_ms = NULL WHERE kind = 'ideas'")
    db.close()


def test_of_an_open_secret_step_no_backup_stays(
    path: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it is migrated a copy lies there, and has no name; afterwards, none."""
    _with_an_open_round(path)
    during: list[list[str]] = []
    real = migrations.apply

    def apply(db: sqlite3.Connection) -> None:
        during.append(names(backups))
        real(db)

    monkeypatch.setattr(migrations, "apply", apply)
    TeamFile.open(path, guard=backups.around_migration).close()
    [[part]] = during
    assert part.endswith(copying.PART)
    assert (version(path), names(backups)) == (schema.USER_VERSION, [])


def test_of_an_open_secret_step_none_stays_after_a_failure_either(
    path: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: sqlite3.Connection) -> None:
        raise OSError("pulled out")

    _with_an_open_round(path)
    monkeypatch.setattr(migrations, "apply", fail)
    with pytest.raises(OSError, match="pulled out"):
        TeamFile.open(path, guard=backups.around_migration)
    assert (version(path), names(backups)) == (1, [])
