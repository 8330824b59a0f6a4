"""Another language while a backup is looked at: the look goes on, and all of it is spoken anew."""

from __future__ import annotations

from lfb_desktop import app
from lfb_desktop.restoring import LOOK
from lfb_desktop.store.backups import Reason
from tests.ui.test_switching import begun, english_left, is_german, settle, speak, started

__all__ = ["started"]


def test_a_backup_that_is_looked_at_goes_on_being_looked_at(started: app.Started) -> None:
    begun(started)
    started.window.go_home()
    started.files.back_up(Reason.CHANGE)
    [backup] = started.files._backups.of(started.files.store)
    started.files._restoring.look_at(backup)
    speak(started, "de")
    lines = started.files.notes.lines
    restore, back = lines.line(LOOK).ways
    assert (restore.text(), back.text()) == ("Diese wiederherstellen", "Zurück zu jetzt")
    assert lines.said()[LOOK].startswith("So war es am ")
    assert english_left(started) == []
    assert started.files.room is not started.files._room
    back.click()
    settle()
    assert LOOK not in lines.said()
    assert (started.files.room, is_german(started)) == (started.files._room, True)
