"""A file that cannot be had: its sentence, its ways on, and what the window shows meanwhile."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from lfb_desktop.domain.model import Team, TeamId
from lfb_desktop.domain.words import say
from lfb_desktop.store import opening
from lfb_desktop.store.errors import Kind, Refused
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.ui import refused_file
from lfb_desktop.ui.messages import Way
from tests.store.test_opening import BAD
from tests.trouble.apps import Starts, box, boxes, press, ways


def team_file(path: Path) -> Path:
    TeamFile.create(path, Team(TeamId("t"), path.stem)).close()
    return path


def test_every_kind_of_refusal_has_a_way_on() -> None:
    assert set(refused_file.WAYS) == {str(kind) for kind in Kind}
    assert all(refused_file.WAYS.values())
    assert {way for row in refused_file.WAYS.values() for way in row} == set(refused_file.WORDS)


@pytest.mark.parametrize("what", [*BAD, "missing", "a folder"])
def test_at_the_start_it_is_told_and_the_way_on_is_open(what: str, starts: Starts, tmp_path: Path) -> None:
    path = tmp_path / "bad.lfb"
    if what == "a folder":
        path.mkdir()
    elif what != "missing":
        BAD[what][0](team_file(path))
    before = path.read_bytes() if path.is_file() else b""
    app = starts.start(path)
    assert "“bad.lfb”" in box(app).text()
    assert ways(box(app))[0] == "Choose another..."
    assert ways(box(app))[-1] == "Leave it"
    press(box(app), "Leave it")
    first = app.window._first
    assert first is not None
    assert first.isVisible()
    assert "“bad.lfb”" in first.refusal.text()
    assert first.open.isVisible()
    assert (path.read_bytes() if path.is_file() else b"") == before
    first.start()
    assert app.files.room.state().team.name == "Our team"


def test_no_permission_can_be_tried_again(
    starts: Starts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pretended, because whoever runs the tests as root may read everything."""
    path = team_file(tmp_path / "shared.lfb")
    with monkeypatch.context() as refused:
        refused.setattr(opening.os, "access", lambda file, mode: file != path)
        app = starts.start(path)
        assert box(app).text() == "“shared.lfb” may not be read. Ask whoever owns it for permission."
        assert ways(box(app)) == ["Try again", "Choose another...", "Leave it"]
    press(box(app), "Try again")
    assert app.files.folders().team_file == path


def test_a_team_can_begin_though_its_usual_place_is_taken(starts: Starts) -> None:
    """The file with the usual name is damaged: the new one stands beside it."""
    home = starts.home
    home.data.mkdir(parents=True)
    home.team_file.write_bytes(b"Dear team,\n" * 200)
    app = starts.start()
    press(box(app), "Leave it")
    assert app.window._first is not None
    app.window._first.start()
    assert app.files.folders().team_file == home.data / "team-2.lfb"
    assert home.team_file.read_bytes() == b"Dear team,\n" * 200


def test_what_was_asked_for_is_told_and_the_usual_file_is_open(starts: Starts, tmp_path: Path) -> None:
    team_file(starts.home.team_file)
    app = starts.start(tmp_path / "gone.lfb")
    assert box(app).text() == "There is no file “gone.lfb”. Choose another one."
    assert app.files.folders().team_file == starts.home.team_file
    press(box(app), "Leave it")


def test_a_last_file_that_is_gone_is_told_once(starts: Starts, tmp_path: Path) -> None:
    team_file(starts.home.team_file)
    starts.home.config.mkdir(parents=True)
    gone = str(tmp_path / "gone.lfb")
    starts.home.settings_file.write_text(json.dumps({"last_team_file": gone, "recent_files": [gone]}))
    app = starts.start()
    assert ways(box(app)) == ["Choose another...", "Make a new one...", "Remove from the list", "Leave it"]
    press(box(app), "Remove from the list")
    assert gone not in app._wishes().recent_files
    starts.end()
    assert boxes(starts.start()) == []


def test_choosing_another_from_the_box(
    starts: Starts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = team_file(tmp_path / "other.lfb")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    app = starts.start(tmp_path / "gone.lfb")
    press(box(app), "Choose another...")
    assert app.files.folders().team_file == other


def test_one_of_another_computer_can_be_read_or_taken_over(starts: Starts, tmp_path: Path) -> None:
    path = team_file(tmp_path / "shared.lfb")
    left = {"host": "old-laptop", "process": 7, "since": "2026-11-21T09:00:00Z"}
    path.with_name("shared.lfb-lock").write_text(json.dumps(left))
    app = starts.start(path)
    assert "“old-laptop”" in box(app).text()
    assert ways(box(app)) == ["Open to read", "Take it over", "Choose another...", "Leave it"]
    press(box(app), "Open to read")
    assert app.files.notes.lines.said()["read_only"] == "“shared.lfb” can only be read here. Exports work."
    app.window.files.open(str(path))
    press(boxes(app)[-1], "Take it over")
    assert app.files.notes.lines.said() == {}
    starts.end()
    assert not path.with_name("shared.lfb-lock").exists()


def test_a_file_open_elsewhere_can_be_read_and_written_later(starts: Starts, tmp_path: Path) -> None:
    path = team_file(tmp_path / "shared.lfb")
    with TeamFile.open(path):
        app = starts.start(path)
        assert f"(process {os.getpid()})" in box(app).text()
        press(box(app), "Open to read")
        line = app.files.notes.lines.line("read_only")
        [again] = line.ways
        again.click()
        assert len(boxes(app)) == 1
        press(box(app), "Leave it")
        assert "read_only" in app.files.notes.lines.said()
    again.click()
    QApplication.processEvents()
    assert app.files.notes.lines.said() == {}


def test_another_way_stands_in_front(starts: Starts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What somebody adds, such as the way to backups, is the first thing that is offered."""
    app = starts.start()
    asked: list[Path] = []
    path = tmp_path / "x.lfb"
    way = Way(say("Look at its backups..."), lambda: asked.append(path))
    ways_to = {"damaged": (way,)}
    monkeypatch.setattr(app.files, "other_ways", lambda kind, path: ways_to.get(kind, ()))
    app.window.files.refuse(Refused(Kind.DAMAGED, path), path)
    assert ways(box(app))[0] == "Look at its backups..."
    press(box(app), "Look at its backups...")
    assert asked == [path]


def test_a_new_file_that_finds_no_room_is_tried_again(
    starts: Starts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = starts.start()
    path = tmp_path / "new.lfb"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with monkeypatch.context() as full:
        full.setattr(TeamFile, "create", _no_room)
        app.window.files.ask_new()
    assert ways(box(app)) == ["Try again", "Choose another...", "Leave it"]
    press(box(app), "Try again")
    assert app.files.folders().team_file == path


def _no_room(path: Path, team: Team) -> TeamFile:
    raise Refused(Kind.NO_ROOM, path)


def test_read_only_stays_said_and_every_page_refuses_with_a_sentence(
    starts: Starts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = team_file(tmp_path / "shared.lfb")
    monkeypatch.setattr(opening, "may_write", lambda path: False)
    app = starts.start(path)
    assert boxes(app) == []
    home = app.window.home
    home.make_session()
    assert "reading only" in home._refusal.text()
    app.window.go_to_people()
    assert "read_only" in app.files.notes.lines.said()
    assert app.files.notes.lines.isVisible()
