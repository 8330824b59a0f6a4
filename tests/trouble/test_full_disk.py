"""The disk fills up in a session: it is said plainly and once, nothing confirmed is lost, and it goes on."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lfb_desktop import app as apps
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Unavailable
from lfb_desktop.domain.model import Session, SessionId, StepKind
from lfb_desktop.file_notes import DISK_FULL
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.ui.console.capture import CaptureBox
from lfb_desktop.ui.fault_dialog import FaultDialog
from tests.rooms import running
from tests.trouble.apps import Starts, boxes
from tests.trouble.mounts import small_disk

Act = Callable[[], None]


def in_a_round(path: Path) -> SessionId:
    made = running(path)
    made.walk_to(StepKind.IDEAS)
    made.store.close()
    return made.session


def texts(app: apps.Started, session: SessionId) -> list[str]:
    found = app.files.room.state(session).session
    return slips(found)


def slips(session: Session | None) -> list[str]:
    assert session is not None
    return sorted(slip.text for step in session.steps for slip in step.slips)


def write(box: CaptureBox, text: str) -> bool:
    """As typed and entered; whether it was taken."""
    box.field.put(text)
    box.add.click()
    return not box.field.text


def until_refused(box: CaptureBox, acked: list[str]) -> str:
    """Writes until the disk says no; what it refused then."""
    for _ in range(20_000):
        text = f"Idea number {len(acked)}:" + " what would help us most" * 12
        if not write(box, text):
            return text
        acked.append(text)
    pytest.fail("the disk never was full")


def fill_and_free(starts: Starts, path: Path, fill: Act, free: Act) -> int:
    """How many ideas were confirmed; every one of them is there afterwards, and one more."""
    session = in_a_round(path)
    app = starts.start(path)
    console = app.window._console
    assert console is not None
    box = console[1].findChild(CaptureBox)
    assert box is not None
    fill()
    acked: list[str] = []
    refused = until_refused(box, acked)
    assert box.field.text == refused, "what was typed stays in its field"
    assert app.files.notes.lines.said()["disk"] == str(DISK_FULL)
    # The clock is kept every five seconds, and people try again: nothing more is said for that. Now and
    # then the log begins anew, and one more is taken.
    for _ in range(50):
        app.files.clock_keeping.keep()
        if write(box, refused):
            acked.append(refused)
            refused = until_refused(box, acked)
    QApplication.processEvents()
    assert list(app.files.notes.lines.said()) == ["disk"]
    assert boxes(app) == []
    assert app.window.findChildren(FaultDialog) == []
    assert texts(app, session) == sorted(acked)
    free()
    assert write(box, refused), "the same field, once more"
    assert "disk" not in app.files.notes.lines.said()
    assert texts(app, session) == sorted([*acked, refused])
    starts.end()
    with TeamFile.open(path, read_only=True) as file:
        assert slips(file.read(session).session) == sorted([*acked, refused])
    assert check(path) == ()
    return len(acked)


def test_full_by_sqlite_s_own_word(starts: Starts, tmp_path: Path) -> None:
    """SQLite refuses to grow the file: the same answer as that of a full disk."""
    path = tmp_path / "team.lfb"

    def most_pages(n: int) -> None:
        store = starts.running[0].files._store
        assert store is not None
        store._db.execute(f"PRAGMA max_page_count = {n}").fetchall()

    fill_and_free(starts, path, lambda: most_pages(1), lambda: most_pages(1_000_000))


@pytest.mark.prove
def test_a_disk_of_two_megabytes(starts: Starts, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        filler = disk / "filler"

        def fill() -> None:
            free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
            filler.write_bytes(bytes(max(0, free - 1_000_000)))

        n = fill_and_free(starts, disk / "team.lfb", fill, filler.unlink)
        print(f"2 MB disk: {n} confirmed ideas, 0 lost; full, freed, gone on; the check is clean")
        assert n > 0


def until_full(app: apps.Started, session: SessionId) -> list[str]:
    """What was confirmed before the disk said no."""
    acked: list[str] = []
    for n in range(1000):
        text = f"late {n}" * 40
        try:
            app.files.room.do(c.WriteSlip(session, text, f"t{n}"))
        except Unavailable:
            return acked
        acked.append(text)
    pytest.fail("the disk never was full")


@pytest.mark.prove
def test_closed_and_opened_on_a_full_disk(starts: Starts, tmp_path: Path) -> None:
    """It stays in its log; opening says that there is no room, reads it all the same, and goes on later."""
    with small_disk(tmp_path / "disk") as disk:
        path = disk / "team.lfb"
        session = in_a_round(path)
        with TeamFile.open(path) as file:
            before = slips(file.read(session).session)
        app = starts.start(path)
        filler = disk / "filler"
        while (free := os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize) > 0:
            with filler.open("ab") as out:
                out.write(bytes(min(free, 65_536)))
        before += until_full(app, session)
        starts.end()
        app = starts.start(path)
        assert all("room" in found.text() or "full" in found.text() for found in boxes(app))
        starts.end()
        filler.unlink()
        app = starts.start(path)
        assert texts(app, session) == sorted(before)
        starts.end()
        assert check(path) == ()
