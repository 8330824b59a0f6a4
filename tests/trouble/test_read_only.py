"""A place that cannot be written: said as long as it is so, exports work, changes are refused in words."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lfb_desktop import app as apps
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId, SessionId, StepKind, Why
from lfb_desktop.exports import FORMATS
from lfb_desktop.store import opening
from lfb_desktop.store.errors import ReadOnly
from lfb_desktop.ui.fault_dialog import FaultDialog
from tests.rooms import Made, running
from tests.store.story import as_bytes, beside
from tests.trouble.apps import Starts, boxes
from tests.trouble.mounts import read_only


@pytest.fixture(params=["pretended", pytest.param("mounted", marks=pytest.mark.prove)])
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Made]:
    """A file with a running session, whose folder cannot be written any more."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    made = running(folder / "team.lfb")
    made.walk_to(StepKind.IDEAS)
    made.store.close()
    mounted: AbstractContextManager[object] = nullcontext()
    if request.param == "mounted":
        mounted = read_only(folder)
    else:
        monkeypatch.setattr(opening, "may_write", lambda path: folder not in path.parents)
    with mounted:
        yield made


def commands(made: Made) -> list[c.Command]:
    s, person = made.session, PersonId("x")
    return [
        c.NameTeam("Other"), c.AddPerson("Zoë"), c.RenamePerson(person, "Z"), c.RemovePerson(person),
        c.CreateSession("2026-03-02", "UTC", ()), c.RenameSession(s, "Other"), c.PoseWhy(s, Why("Other")),
        c.RemoveSession(s), c.GoOn(s), c.GoBack(s), c.EndSession(s), c.StopForToday(s), c.PauseClock(s),
        c.ResumeClock(s), c.AddTime(s, 60_000), c.KeepClock(s), c.NoticeAbsence(s),
        c.WriteSlip(s, "An idea", "t"), c.AddTheme(s, "Nights"), c.AddOutcome(s, "Do it"),
        c.EditNotes(s, "x"),
    ]  # fmt: skip


def test_it_opens_says_so_and_exports(place: Made, starts: Starts, tmp_path: Path) -> None:
    path = place.store.path
    before, company = as_bytes(path), beside(path)
    app = starts.start(path)
    room, lines = app.files.room, app.files.notes.lines
    assert boxes(app) == []
    assert lines.said() == {"read_only": "“team.lfb” can only be read here. Exports work."}
    assert app.window._console is None, "nothing of a running session could be done there"
    for command in commands(place):
        with pytest.raises(ReadOnly, match="Copy it to a place you may write to"):
            room.do(command)
    for format, (_, ending) in FORMATS.items():
        if format == "json":
            continue  # a round is open: the copy that holds everything waits for its reveal
        assert app.files.export(place.session, format, tmp_path / "out" / f"record{ending}")
    assert "read_only" in lines.said(), "it stays"
    assert (as_bytes(path), beside(path)) == (before, company)


def test_every_page_refuses_in_words(place: Made, starts: Starts) -> None:
    app = starts.start(place.store.path)
    before = sys.excepthook
    window = app.window
    window.home.make_session()
    assert "reading only" in window.home._refusal.text()
    window.go_to_people()
    centre = window.home.centre
    assert centre is not None
    centre.people.names.line.setText("Zoë")
    centre.people.names.line.returnPressed.emit()
    assert centre.people.names.line.text() == "Zoë"
    window.open_session(place.session)
    console = window._console
    assert console is not None
    page = console[1]
    page.desk.do(c.GoOn(SessionId(place.session)))  # type: ignore[attr-defined]
    assert "reading only" in page.toast.text  # type: ignore[attr-defined]
    app.files.clock_keeping.keep()
    QApplication.processEvents()
    assert (boxes(app), faults(app)) == ([], [])
    assert sys.excepthook is before


def faults(app: apps.Started) -> list[FaultDialog]:
    return app.window.findChildren(FaultDialog)
