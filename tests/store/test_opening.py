"""Every kind of file that is no team file is refused by name, keeps its bytes, and gets no company."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import JournalLine
from lfb_desktop.store import opening, schema
from lfb_desktop.store.errors import Kind, ReadOnly, Refused
from lfb_desktop.store.media import Medium
from lfb_desktop.store.team_file import TeamFile
from tests.store.story import SESSION, TEAM, as_bytes, beside, connect, fresh_session

Break = Callable[[Path], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A team file at rest, alone in its folder."""
    path = tmp_path / "folder" / "team.lfb"
    with TeamFile.create(path, TEAM) as file:
        file.record([e.SessionCreated(fresh_session())], [JournalLine(1, "session_created", None)], SESSION)
    return path


def _overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def _sql(path: Path, *statements: str) -> None:
    db = connect(path)
    for statement in statements:
        db.execute(statement)
    db.close()


def _break_a_page(path: Path) -> None:
    size = path.stat().st_size
    for at in range(4096, size, 4096):  # every page but the first: whichever is looked at is broken
        _overwrite(path, at, b"\x99" * 64)


def _foreign(path: Path) -> None:
    path.unlink()
    _sql(path, "CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)")


BAD: dict[str, tuple[Break, Kind]] = {
    "header destroyed": (lambda p: _overwrite(p, 0, bytes(100)), Kind.NOT_SQLITE),
    "a page malformed": (_break_a_page, Kind.DAMAGED),
    "truncated": (lambda p: os.truncate(p, p.stat().st_size // 2), Kind.DAMAGED),
    "truncated in its first page": (lambda p: os.truncate(p, 512), Kind.DAMAGED),
    "no bytes": (lambda p: os.truncate(p, 0), Kind.EMPTY),
    "a text": (lambda p: p.write_text("Dear team,\n" * 200) and None, Kind.NOT_SQLITE),
    "random bytes": (lambda p: p.write_bytes(os.urandom(9000)) and None, Kind.NOT_SQLITE),
    "another program's": (_foreign, Kind.FOREIGN),
    "a newer version": (lambda p: _sql(p, f"PRAGMA user_version = {schema.USER_VERSION + 1}"), Kind.NEWER),
    "an unknown migration": (
        lambda p: _sql(
            p,
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('lfb', 'schema_9', '')",
        ),
        Kind.NEWER,
    ),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("what", BAD)
def test_a_bad_file_is_named_and_left_as_it_is(path: Path, what: str, read_only: bool) -> None:
    break_it, kind = BAD[what]
    break_it(path)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(Refused) as refused:
        TeamFile.open(path, read_only=read_only)
    assert refused.value.kind is kind
    assert "team.lfb" in str(refused.value.reason)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert beside(path) == []


def test_what_is_not_there_or_a_folder(tmp_path: Path) -> None:
    for path, kind in ((tmp_path / "no.lfb", Kind.MISSING), (tmp_path, Kind.DIRECTORY)):
        with pytest.raises(Refused) as refused:
            TeamFile.open(path)
        assert refused.value.kind is kind
    assert list(tmp_path.iterdir()) == []


def test_no_permission(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretended, because whoever runs the tests as root may read everything."""
    monkeypatch.setattr(opening.os, "access", lambda file, mode: False)
    with pytest.raises(Refused) as refused:
        TeamFile.open(path)
    assert refused.value.kind is Kind.NO_PERMISSION
    assert beside(path) == []


def test_making_refuses_what_is_there(path: Path) -> None:
    before = path.read_bytes()
    for there, kind in ((path, Kind.EXISTS), (path.parent, Kind.DIRECTORY)):
        with pytest.raises(Refused) as refused:
            TeamFile.create(there, TEAM)
        assert refused.value.kind is kind
    assert path.read_bytes() == before
    assert beside(path) == []


def test_no_room_to_make_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("lfb_desktop.store.making._fill", full)
    with pytest.raises(Refused) as refused:
        TeamFile.create(tmp_path / "team.lfb", TEAM)
    assert refused.value.kind is Kind.NO_ROOM
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_may_be_made_another_place_is_asked_for(path: Path) -> None:
    """A file stands where the folder should be; nobody is told that it may not be read."""
    with pytest.raises(Refused, match="may not be written there") as refused:
        TeamFile.create(path / "new.lfb", TEAM)
    assert refused.value.kind is Kind.NO_PLACE


def test_one_writer_at_a_time_and_readers_beside_it(path: Path) -> None:
    writer = TeamFile.open(path)
    with pytest.raises(Refused) as refused:
        TeamFile.open(path)
    assert refused.value.kind is Kind.OPEN_HERE
    assert f"process {os.getpid()}" in str(refused.value)
    with TeamFile.open(path, read_only=True) as reader:
        assert reader.read(SESSION) == writer.read(SESSION)
        with pytest.raises(ReadOnly):
            reader.record([e.TeamNamed("x")], [], None)
    writer.record([e.TeamNamed("x")], [], None)
    writer.close()
    assert beside(path) == []
    TeamFile.open(path).close()


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone has locks that SQLite's do not know of")
def test_one_writer_under_whatever_name(path: Path) -> None:
    """Each name would have a log of its own beside it."""
    soft, hard = path.with_name("soft.lfb"), path.with_name("hard.lfb")
    soft.symlink_to(path)
    hard.hardlink_to(path)
    code = "import sys; from pathlib import Path; from lfb_desktop.store.team_file import TeamFile as T;"
    code += "T.open(Path(sys.argv[1]))"
    with TeamFile.open(path) as file:
        for name in (path, soft, hard):
            other = subprocess.run([sys.executable, "-c", code, str(name)], capture_output=True, text=True)
            assert "is open" in other.stderr
        file.record([e.TeamNamed("x")], [], None)
        logs = [name for name in beside(path) if name.endswith(("-lock", "-wal", "-journal"))]
        assert logs == ["team.lfb-lock", "team.lfb-wal"]
    with TeamFile.open(hard) as file:
        assert file.read().team.name == "x"


def test_at_rest_it_is_one_file_with_a_plain_journal(path: Path) -> None:
    assert beside(path) == []
    assert path.read_bytes()[18:20] == b"\x01\x01"  # not WAL: opens on any medium
    before = path.read_bytes()
    TeamFile.open(path, read_only=True).close()
    assert (path.read_bytes(), beside(path)) == (before, [])
    header = connect(path)
    assert header.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert header.execute("PRAGMA user_version").fetchone() == (schema.USER_VERSION,)
    header.close()


def test_a_hundred_times_open_and_closed_leaves_nothing_beside_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = list(Medium)
    for n in range(100):
        medium = kinds[n % len(kinds)]
        monkeypatch.setattr("lfb_desktop.store.team_file.medium_at", lambda path, medium=medium: medium)
        with TeamFile.open(path) as file:
            assert beside(path) != []
            file.record([e.TeamNamed(f"Team {n}")], [], None)
        assert beside(path) == []
        assert path.read_bytes()[18:20] == b"\x01\x01"
    with TeamFile.open(path, read_only=True) as file:
        assert file.read().team.name == "Team 99"


def test_while_open_every_commit_reaches_the_disk(path: Path) -> None:
    with TeamFile.open(path) as file:
        pragmas = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1}
        for name, value in pragmas.items():
            assert file.look(lambda db, name=name: db.execute(f"PRAGMA {name}").fetchone()) == (value,)


def test_no_log_on_a_network(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lfb_desktop.store.team_file.medium_at", lambda path: Medium.NETWORK)
    with TeamFile.open(path) as file:
        assert file.medium is Medium.NETWORK
        file.record([e.TeamNamed("x")], [], None)
        assert not opening.wal_of(path).exists()
        assert file.look(lambda db: db.execute("PRAGMA journal_mode").fetchone()) == ("delete",)
    assert beside(path) == []


_DIE = """
import os, sys
from pathlib import Path
from lfb_desktop.domain import events as e
from lfb_desktop.store.team_file import TeamFile
file = TeamFile.open(Path(sys.argv[1]))
file.record([e.TeamNamed("After")], [], None)
os._exit(9)
"""


@pytest.fixture
def left_open(path: Path) -> Path:
    """A file whose writer was killed: its last commit is in the log alone."""
    subprocess.run([sys.executable, "-c", _DIE, str(path)], check=False)
    assert opening.wal_of(path).stat().st_size > 0
    return path


def test_a_file_left_open_is_finished_by_opening(left_open: Path) -> None:
    with TeamFile.open(left_open, read_only=True) as file:
        assert file.read().team.name == "After"
    with TeamFile.open(left_open) as file:
        assert opening.wal_of(left_open).stat().st_size == 0
        assert file.read().team.name == "After"
    assert beside(left_open) == []


def test_left_open_on_a_medium_that_cannot_be_written(
    left_open: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "may_write", lambda path: False)
    before, names = as_bytes(left_open), beside(left_open)
    cache = tmp_path / "cache"
    with TeamFile.open(left_open, cache=cache) as file:
        assert (file.is_copy, file.is_read_only, file.path) == (True, True, left_open)
        assert file.read().team.name == "After"
    assert (as_bytes(left_open), beside(left_open), list(cache.iterdir())) == (before, names, [])


def test_where_the_folder_for_copies_cannot_be_made_the_system_s_is_taken(
    left_open: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A home that cannot be written keeps nobody from reading what lies somewhere else."""
    monkeypatch.setattr(opening, "may_write", lambda path: False)
    (tmp_path / "home").touch()
    with TeamFile.open(left_open, cache=tmp_path / "home" / "cache") as file:
        assert file.read().team.name == "After"


def test_at_rest_on_a_medium_that_cannot_be_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "may_write", lambda path: False)
    with TeamFile.open(path) as file:
        assert (file.is_copy, file.is_read_only) == (False, True)
        assert file.read(SESSION).session is not None
        assert beside(path) == []
        with pytest.raises(ReadOnly):
            file.record([e.TeamNamed("x")], [], None)


def test_copied_without_its_log(path: Path, tmp_path: Path) -> None:
    """The header says WAL, and there is none: read as it lies, nothing is made beside it."""
    db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode = WAL")
    copy = tmp_path / "copy" / "team.lfb"
    copy.parent.mkdir()
    shutil.copy(path, copy)
    db.close()
    with TeamFile.open(copy, read_only=True) as file:
        assert file.read().team == TEAM
        assert beside(copy) == []


def test_opening_loads_no_sqlite_utils(path: Path) -> None:
    code = """
import sys
from pathlib import Path
from lfb_desktop.store.team_file import TeamFile
TeamFile.open(Path(sys.argv[1])).close()
sys.exit("sqlite_utils" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == 0


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_the_log_of_a_file_that_is_gone_never_comes_into_a_new_one(path: Path, ending: str) -> None:
    left = path.with_name(path.name + ending)
    path.unlink()
    left.write_bytes(b"what an older file left")
    with pytest.raises(Refused) as refused:
        TeamFile.create(path, TEAM)
    assert refused.value.kind is Kind.LEFTOVER
    assert f"team.lfb{ending}" in str(refused.value)
    assert [p.name for p in path.parent.iterdir()] == [left.name]
    left.unlink()
    TeamFile.create(path, TEAM).close()


def test_the_log_of_a_killed_writer_is_not_played_into_a_new_file(path: Path) -> None:
    kept = path.parent.parent / "kept"
    with TeamFile.open(path) as file:
        file.record([e.SessionRenamed(SESSION, "Late")], [JournalLine(2, "session_renamed", None)], SESSION)
        shutil.copy(opening.wal_of(path), kept)
    path.unlink()
    shutil.copy(kept, opening.wal_of(path))
    with pytest.raises(Refused, match="left its log here"):
        TeamFile.create(path, TEAM)


def test_links_in_a_circle_lead_to_no_file(tmp_path: Path) -> None:
    loop = tmp_path / "loop.lfb"
    loop.symlink_to(loop)
    for read_only in (True, False):
        with pytest.raises(Refused) as refused:
            TeamFile.open(loop, read_only=read_only)
        assert refused.value.kind is Kind.MISSING
    with pytest.raises(Refused):
        TeamFile.create(loop, TEAM)
    assert loop.is_symlink()


@pytest.mark.parametrize("name", [b"caf\xe9.lfb", b"a\nb.lfb", "\u202ea?#%41 b.lfb".encode(), b"'; --.lfb"])
def test_any_name_of_a_file_is_a_name(tmp_path: Path, name: bytes) -> None:
    """Also one that is no text: on Linux a name is bytes."""
    path = tmp_path / os.fsdecode(name)
    with TeamFile.create(path, TEAM) as file:
        file.record([e.TeamNamed("Any")], [], None)
    with TeamFile.open(path, read_only=True) as file:
        assert file.read().team.name == "Any"
    assert os.listdir(os.fsencode(tmp_path)) == [name]


def test_a_name_that_no_file_can_have_leads_to_no_file(tmp_path: Path) -> None:
    """As a damaged file of settings may hold it."""
    for read_only in (True, False):
        with pytest.raises(Refused) as refused:
            TeamFile.open(tmp_path / "a\0b.lfb", read_only=read_only)
        assert refused.value.kind is Kind.MISSING


def test_a_sentence_of_opening_speaks_of_backups_only_where_one_is_needed() -> None:
    """Whether there is one to go back to is for whoever knows their folder to say."""
    told = {kind: str(Refused(kind, Path("x.lfb"), process=1, host="laptop")) for kind in Kind}
    assert [kind for kind, sentence in told.items() if "backup" in sentence] == [Kind.NO_BACKUP]
