"""A backup in the place of the file, beside it, and a copy saved somewhere else: old or new, each whole."""

from __future__ import annotations

import errno
import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import StepKind
from lfb_desktop.store import copying, opening, placing
from lfb_desktop.store.backups import Backup, Backups, Reason
from lfb_desktop.store.check import check
from lfb_desktop.store.copying import NoCopy, SecretOpen
from lfb_desktop.store.errors import Kind, ReadOnly, Refused
from lfb_desktop.store.team_file import TeamFile
from tests.store.story import Play, beside, connect
from tests.store.test_backups import Clock

DAY = "2026-11-27"


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups", Clock())


@pytest.fixture
def play(tmp_path: Path) -> Iterator[Play]:
    made = Play(tmp_path / "team" / "team.lfb")
    yield made
    made.file._db.close()


def changed(play: Play, backups: Backups) -> Backup:
    """A backup, and then something that it does not know."""
    backup = backups.take(play.file, Reason.END)
    play.do(c.RenameSession(play.id, "Afterwards"))
    return backup


def named(path: Path) -> str:
    with TeamFile.open(path, read_only=True) as file:
        return file.heads()[0].name


def rows(path: Path) -> str:
    """Of every table, as one number."""
    db = connect(path)
    tables = [
        name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
    ]
    told = [repr(sorted(db.execute(f"SELECT * FROM {table}").fetchall(), key=repr)) for table in tables]
    db.close()
    return hashlib.sha256("\n".join(told).encode()).hexdigest()


# In the place of a file that is open.


def test_restored_it_has_every_row_of_the_backup_and_keeps_its_place(play: Play, backups: Backups) -> None:
    backup, path = changed(play, backups), play.file.path
    before = path.stat().st_mode
    team = play.file.read().team.id
    placing.restore(play.file, backup.path)
    assert rows(path) == rows(backup.path)
    assert (beside(path), check(path), path.stat().st_mode) == ([], (), before)
    with TeamFile.open(path) as file:
        assert file.read().team.id == team
        assert backups.of(file) == (backup,)


def test_a_backup_of_an_older_version_is_restored_and_migrated(
    play: Play, backups: Backups, tmp_path: Path
) -> None:
    released = Path(__file__).parents[1] / "fixtures" / "db" / "schema-1.lfb"
    path = play.file.path
    placing.restore(play.file, released)
    with TeamFile.open(path, guard=backups.around_migration) as file:
        assert [b.reason for b in backups.of(file)] == [Reason.MIGRATION]
    assert check(path) == ()


def test_what_is_no_backup_any_more_changes_nothing(play: Play, backups: Backups) -> None:
    backup, path = changed(play, backups), play.file.path
    backup.path.write_bytes(backup.path.read_bytes()[:5000])
    with pytest.raises(Refused) as refused:
        placing.restore(play.file, backup.path)
    assert refused.value.kind is Kind.DAMAGED
    play.do(c.RenameSession(play.id, "Still open"))
    play.file.close()
    assert (named(path), beside(path)) == ("Still open", [])


def test_without_room_nothing_is_changed(
    play: Play, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    backup, path = changed(play, backups), play.file.path
    monkeypatch.setattr(copying, "finish", full)
    with pytest.raises(NoCopy, match="no room"):
        placing.restore(play.file, backup.path)
    play.file.close()
    assert (named(path), beside(path)) == ("Afterwards", [])


def test_beside_a_log_nothing_is_replaced(play: Play, backups: Backups) -> None:
    """A reader that stays keeps the log; SQLite would play it into the new file."""
    backup, path = changed(play, backups), play.file.path
    reader = connect(path)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM session").fetchone()
    play.do(c.RenameSession(play.id, "In the log"))
    with pytest.raises(NoCopy, match="Another program is reading"):
        placing.restore(play.file, backup.path)
    reader.close()
    with TeamFile.open(path) as file:
        assert file.heads()[0].name == "In the log"
    assert check(path) == ()


def test_what_is_only_read_is_not_restored(play: Play, backups: Backups) -> None:
    backup, path = changed(play, backups), play.file.path
    play.file.close()
    with TeamFile.open(path, read_only=True) as file, pytest.raises(ReadOnly):
        placing.restore(file, backup.path)


def test_nobody_else_gets_the_file_while_it_is_replaced(
    play: Play, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, path, real = changed(play, backups), play.file.path, copying.put

    def put(part: Path, to: Path) -> None:
        with pytest.raises(Refused) as refused:
            TeamFile.open(path)
        assert refused.value.kind is Kind.OPEN_HERE
        real(part, to)

    monkeypatch.setattr(copying, "put", put)
    placing.restore(play.file, backup.path)
    assert rows(path) == rows(backup.path)


# Where the file cannot be used any more.


def _damaged(play: Play, how: str) -> bytes:
    play.file.close()
    path = play.file.path
    data = path.read_bytes()
    damaged = {"header": bytes(100) + data[100:], "cut": data[:6000], "empty": b"", "text": b"Dear team"}[how]
    path.write_bytes(damaged)
    return damaged


@pytest.mark.parametrize("how", ["header", "cut", "empty", "text"])
def test_in_its_place_the_damaged_file_is_kept_under_another_name(
    play: Play, backups: Backups, how: str
) -> None:
    backup, path = changed(play, backups), play.file.path
    damaged = _damaged(play, how)
    opening.wal_of(path).write_bytes(b"a log without its file")
    [found] = backups.at(path)
    assert found == backup
    aside = placing.put_in_place(found.path, path, DAY)
    assert aside == path.with_name("team.damaged-2026-11-27.lfb")
    assert aside.read_bytes() == damaged
    assert opening.wal_of(aside).read_bytes() == b"a log without its file"
    assert beside(path) == [aside.name, opening.wal_of(aside).name]
    assert (rows(path), check(path)) == (rows(backup.path), ())
    path.write_bytes(b"again")
    again = placing.put_in_place(found.path, path, DAY)
    assert again == path.with_name("team.damaged-2026-11-27-2.lfb")


def test_where_nothing_is_left_nothing_is_moved_aside(play: Play, backups: Backups) -> None:
    backup, path = changed(play, backups), play.file.path
    play.file.close()
    path.unlink()
    assert placing.put_in_place(backup.path, path, DAY) is None
    assert (rows(path), beside(path)) == (rows(backup.path), [])


def test_without_links_it_is_moved(play: Play, backups: Backups, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    backup, path = changed(play, backups), play.file.path
    damaged = _damaged(play, "header")
    monkeypatch.setattr(placing.os, "link", no_links)
    aside = placing.put_in_place(backup.path, path, DAY)
    assert aside is not None
    assert (aside.read_bytes(), rows(path)) == (damaged, rows(backup.path))


def test_what_a_killed_process_of_the_same_number_left_is_in_nobody_s_way(
    play: Play, backups: Backups, tmp_path: Path
) -> None:
    """In a sandbox every start of the app may have the same number."""
    backup, path, copy = changed(play, backups), play.file.path, tmp_path / "copy.lfb"
    for place in (path, copy):
        copying.part_of(place).write_bytes(b"half a copy")
    placing.save_copy(play.file, copy)
    placing.restore(play.file, backup.path)
    assert rows(path) == rows(backup.path) != rows(copy)
    assert beside(path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links are for administrators there")
def test_by_a_link_it_is_the_file_itself(play: Play, backups: Backups, tmp_path: Path) -> None:
    """The damaged file is moved aside where it lies, and the link leads to the backup then."""
    backup, path = changed(play, backups), play.file.path
    damaged = _damaged(play, "header")
    link = tmp_path / "link.lfb"
    link.symlink_to(path)
    aside = placing.put_in_place(backup.path, link, DAY)
    assert aside is not None
    assert (aside.parent, aside.is_symlink(), aside.read_bytes()) == (path.parent, False, damaged)
    assert link.is_symlink()
    assert rows(link) == rows(path) == rows(backup.path)


def test_what_somebody_has_open_is_not_moved(play: Play, backups: Backups) -> None:
    backup = changed(play, backups)
    with pytest.raises(Refused) as refused:
        placing.put_in_place(backup.path, play.file.path, DAY)
    assert refused.value.kind is Kind.LOCKED


def test_beside_it_the_damaged_file_is_not_touched(play: Play, backups: Backups) -> None:
    backup, path = changed(play, backups), play.file.path
    damaged = _damaged(play, "header")
    new = placing.put_beside(backup.path, path, DAY)
    another = placing.put_beside(backup.path, path, DAY)
    assert [new.name, another.name] == ["team-2026-11-27.lfb", "team-2026-11-27-2.lfb"]
    assert path.read_bytes() == damaged
    assert rows(new) == rows(another) == rows(backup.path)
    assert beside(path) == sorted([new.name, another.name])
    assert new.stat().st_mode & 0o777 == path.stat().st_mode & 0o777


# A copy saved somewhere else.


def test_a_saved_copy_is_a_team_file_as_of_now(play: Play, tmp_path: Path) -> None:
    play.whole()
    copy = tmp_path / "copy.lfb"
    placing.save_copy(play.file, copy)
    with TeamFile.open(copy) as file:
        assert file.read(play.id) == play.file.read(play.id)
        file.record([e.SessionRenamed(play.id, "A life of its own")], [], None)
    assert check(copy) == ()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_copy_waits_while_a_secret_step_is_open(play: Play, tmp_path: Path) -> None:
    play.go_to(StepKind.IDEAS)
    with pytest.raises(SecretOpen, match="Reveal or close it first"):
        placing.save_copy(play.file, tmp_path / "copy.lfb")
    assert not (tmp_path / "copy.lfb").exists()


def test_a_copy_never_takes_the_place_of_a_file(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in (play.file.path, tmp_path, tmp_path / "other.lfb"):
        (tmp_path / "other.lfb").write_text("mine")
        with pytest.raises(Refused):
            placing.save_copy(play.file, path)
    late, real = tmp_path / "late.lfb", copying.finish

    def meanwhile(part: Path) -> None:
        real(part)
        late.write_text("mine")

    monkeypatch.setattr(copying, "finish", meanwhile)
    with pytest.raises(Refused) as refused:
        placing.save_copy(play.file, late)
    assert (refused.value.kind, late.read_text()) == (Kind.EXISTS, "mine")
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_where_no_folder_is_it_is_said(play: Play, tmp_path: Path) -> None:
    with pytest.raises(NoCopy, match="could not be written"):
        placing.save_copy(play.file, tmp_path / "gone" / "copy.lfb")
