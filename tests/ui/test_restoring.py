"""Restore in the real app: the list, a look, going to a backup and back again, and a saved copy."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from lfb_desktop import paths
from lfb_desktop.domain import commands as c
from lfb_desktop.store import copying
from lfb_desktop.store.backups import Reason
from lfb_desktop.store.check import check
from lfb_desktop.store.errors import ReadOnly, Refused
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.ui.backups_dialog import BackupsDialog
from tests.ui.home.windows import nameless
from tests.ui.restoring_desk import Desk, action, desk

__all__ = ["desk"]
KEY = Qt.Key


def labels(dialog: BackupsDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


# The list.


def test_without_a_backup_it_says_when_there_will_be_one(desk: Desk) -> None:
    dialog = desk.dialog()
    assert "No backup yet. One is taken at the end of each session" in labels(dialog)
    assert not any(b.isEnabled() for b in (dialog.look, dialog.restore, dialog.beside))
    dialog.done_button.click()


def test_it_says_when_why_what_is_in_it_and_what_differs(desk: Desk) -> None:
    desk.make("Kept")
    going = desk.make("Going")
    desk.back_up()
    desk.files.room.do(c.RemoveSession(going))
    kept = desk.files.room.state().heads[0].id
    desk.files.room.do(c.RenameSession(kept, "Renamed"))
    desk.make("<b>New</b>")
    desk.files.room.do(c.AddPerson("Bojan"))
    desk.back_up()
    dialog = desk.dialog()
    newest, first = dialog.list.rows()
    assert newest.below == "After ten minutes of work, 2 sessions, 2 people"
    assert first.below == "After ten minutes of work, 2 sessions, 1 person"
    assert "kB" in first.note or "KiB" in first.note
    assert dialog.lines.text() == "Nothing differs from how it is now."
    dialog.list.choose(first.key)
    assert dialog.lines.text().split("\n\n") == [
        "Only in the backup, one session: Going",
        "Not in the backup, one session: <b>New</b>",
        "Different now, one session: Renamed",
        "Not in the backup, people: Bojan",
    ]
    assert dialog.lines.textFormat() is Qt.TextFormat.PlainText
    assert nameless(dialog) == []
    dialog.close()


def test_one_that_cannot_be_read_says_so_and_offers_nothing(desk: Desk) -> None:
    backup = desk.back_up()
    backup.path.write_bytes(b"gone")
    dialog = desk.dialog()
    assert "is not a team file" in dialog.lines.text()
    assert not dialog.look.isEnabled()
    desk.qtbot.keyClick(dialog.list, KEY.Key_Return)
    assert desk.line() is None
    dialog.close()


def test_in_a_running_session_it_is_a_list_alone(desk: Desk) -> None:
    desk.make("One")
    desk.back_up()
    desk.files.room.do(c.OpenDoors(desk.files.room.state().heads[0].id))
    dialog = desk.dialog()
    assert dialog.against.text().startswith("A session is running. End it or stop it for today first")
    assert not dialog.look.isEnabled()
    assert not dialog.restore.isEnabled()
    dialog.close()


def test_the_sample_has_none(desk: Desk) -> None:
    desk.files.open_sample()
    restore = action(desk.started, "Restore a &backup...")
    assert not restore.isEnabled()
    assert "The sample has no backups." in restore.toolTip()


# A look.


def test_a_look_shows_it_under_a_line_and_changes_nothing(desk: Desk, home: paths.Paths) -> None:
    desk.make("Before")
    backup = desk.back_up()
    desk.make("After")
    data = backup.path.read_bytes()
    dialog = desk.dialog()
    desk.qtbot.keyClick(dialog.list, KEY.Key_Return)
    line = desk.line()
    assert line is not None
    assert line.isVisible()
    assert str(line.said).startswith("This is how it was on ")
    assert str(line.said).endswith("Nothing here can be changed.")
    restore, back = line.ways
    assert (restore.text(), back.text()) == ("Restore this", "Back to now")
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in line.ways)
    assert desk.names == ["Before"]
    with pytest.raises(ReadOnly):
        desk.files.room.do(c.AddPerson("Nobody"))
    with pytest.raises(Refused, match="open in another window"):
        TeamFile.open(home.team_file)  # the file itself stays open, and ours
    assert not action(desk.started, "Restore a &backup...").isEnabled()
    desk.started.window.open_session(str(desk.files.room.state().heads[0].id))
    assert line.isVisible()  # over every page
    back.click()
    assert desk.line() is None
    assert sorted(desk.names) == ["After", "Before"]
    desk.files.room.do(c.AddPerson("Dewi"))
    assert backup.path.read_bytes() == data
    assert [p.name for p in backup.path.parent.iterdir()] == [backup.path.name]


def test_opening_the_file_again_or_another_one_ends_the_look(desk: Desk, home: paths.Paths) -> None:
    desk.make("Before")
    backup = desk.back_up()
    desk.make("After")
    desk.files._restoring.look_at(backup)
    desk.files.open(home.team_file)
    assert (desk.line(), len(desk.names)) == (None, 2)
    desk.files._restoring.look_at(backup)
    desk.files.new(home.data / "other.lfb")
    assert (desk.line(), desk.names) == (None, [])


# Restoring.


def test_restored_and_back_again(desk: Desk, home: paths.Paths) -> None:
    desk.make("Before")
    backup = desk.back_up()
    team = desk.files.room.state().team.id
    desk.make("After")
    dialog = desk.dialog()
    dialog.restore.click()
    assert "It is again as it was on" in desk.told()
    assert desk.names == ["Before"]
    assert desk.files.room.state().team.id == team
    assert desk.files.store.path == home.team_file.resolve()
    newest, older = desk.backups
    assert (newest.reason, older.path) == (Reason.RESTORE, backup.path)
    dialog = desk.dialog()
    assert dialog.list.rows()[0].below.startswith("Before another backup was restored")
    dialog.restore.click()
    desk.told()
    assert sorted(desk.names) == ["After", "Before"]
    assert desk.files.store.look(lambda db: db.execute("PRAGMA quick_check").fetchall()) == [("ok",)]
    desk.files.room.do(c.AddPerson("Goes on"))


def test_restored_from_the_look(desk: Desk) -> None:
    desk.make("Before")
    backup = desk.back_up()
    desk.make("After")
    desk.files._restoring.look_at(backup)
    line = desk.line()
    assert line is not None
    restore, _ = line.ways
    restore.click()
    desk.told()
    assert (desk.line(), desk.names) == (None, ["Before"])


def test_without_room_for_the_way_back_nothing_is_restored(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "full")

    desk.make("Before")
    desk.back_up()
    desk.make("After")
    dialog = desk.dialog()
    monkeypatch.setattr(copying, "finish", full)
    dialog.restore.click()
    assert desk.told().startswith("Nothing was restored: how it is now could not be backed up first.")
    assert sorted(desk.names) == ["After", "Before"]
    desk.files.room.do(c.AddPerson("Goes on"))


def test_a_backup_that_breaks_meanwhile_leaves_the_file_open(desk: Desk) -> None:
    desk.make("Before")
    backup = desk.back_up()
    desk.make("After")
    dialog = desk.dialog()
    backup.path.write_bytes(backup.path.read_bytes()[:9000])
    dialog.restore.click()
    assert "damaged" in desk.told()
    assert sorted(desk.names) == ["After", "Before"]
    desk.files.room.do(c.AddPerson("Goes on"))


def test_a_round_that_rests_stands_against_it(desk: Desk) -> None:
    session = desk.make("Secret")
    desk.back_up()
    desk.files.room.do(c.OpenDoors(session))
    desk.files.room.do(c.GoOn(session))
    desk.files.room.do(c.StopForToday(session))
    dialog = desk.dialog()
    assert dialog.against.text().startswith("Something secret is open in “Secret”.")
    dialog.close()


# A copy.


def test_a_copy_is_saved_and_said(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.make("One")
    asked = str(tmp_path / "copy")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (asked, ""))
    action(desk.started, "Sa&ve a copy...").trigger()
    assert desk.told() == f"Saved: {tmp_path / 'copy.lfb'}"
    assert check(tmp_path / "copy.lfb") == ()
    action(desk.started, "Sa&ve a copy...").trigger()
    assert "There is a file “copy.lfb” already." in desk.told()


def test_a_copy_says_why_it_waits(desk: Desk, tmp_path: Path) -> None:
    session = desk.make("Secret")
    desk.files.room.do(c.OpenDoors(session))
    desk.files.room.do(c.GoOn(session))
    desk.started.window.files.save_copy(tmp_path / "copy.lfb")
    assert desk.told().startswith("Something secret is open in “Secret”")
    assert not (tmp_path / "copy.lfb").exists()
