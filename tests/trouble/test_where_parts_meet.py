"""Where the parts meet: another file comes while a list, an export, a question or a turn is open."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from lfb_desktop import app, paths, settings
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind, Team, TeamId
from lfb_desktop.restoring import LOOK
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.ui.backups_dialog import BackupsDialog
from lfb_desktop.ui.export_dialog import ExportDialog
from lfb_desktop.ui.fault_dialog import FaultDialog
from lfb_desktop.ui.home.first_start import FirstStart
from tests.trouble.apps import Starts, box, boxes, press
from tests.ui.restoring_desk import Desk
from tests.ui.test_switching import begun, console, running, settle, speak, to

WORDS = "Something is being entered at the laptop. Finish that first."


@pytest.fixture
def started(starts: Starts) -> Iterator[app.Started]:
    before = QLocale()
    yield starts.start()
    starts.end()
    QLocale.setDefault(before)


@pytest.fixture
def desk(started: app.Started, qtbot: QtBot) -> Desk:
    """With one backup, and a session that it does not know."""
    assert not started.files.start("Platform team", "Carmen")
    made = Desk(started, qtbot)
    made.make("Before")
    made.back_up()
    made.make("After")
    return made


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.lfb"
    TeamFile.create(path, Team(TeamId("o"), "Other team")).close()
    return path


def dialogs(started: app.Started, kind: type[QDialog]) -> list[QDialog]:
    settle()
    return [d for d in started.window.findChildren(kind) if d.isVisible()]


def titles(path: Path) -> tuple[str, list[str]]:
    """Of a file on disk: its team and its sessions."""
    with TeamFile.open(path, read_only=True) as file:
        return file.read().team.name, sorted(head.name for head in file.heads())


# A later start, which nobody can foresee.


def test_a_list_of_backups_goes_with_its_file(desk: Desk, other: Path) -> None:
    """Else one of this team would take the place of the other one's file."""
    dialog = desk.dialog()
    asked: list[str] = []
    dialog.restore_asked.connect(asked.append)
    desk.started._on_later_start(other)
    assert dialogs(desk.started, BackupsDialog) == []
    assert desk.files.folders().team_file == other
    assert titles(other) == ("Other team", [])
    assert asked == []


def test_a_list_of_backups_of_a_damaged_file_goes_as_well(
    desk: Desk, starts: Starts, home: paths.Paths, other: Path
) -> None:
    starts.end()
    data = home.team_file.read_bytes()
    home.team_file.write_bytes(data[:4000] + b"x" * 5000 + data[9000:])
    again = Desk(starts.start(), desk.qtbot)
    press(box(again.started), "Look at its backups...")
    again.looked_into()
    again.started._on_later_start(other)
    assert dialogs(again.started, BackupsDialog) == []
    assert again.files.folders().team_file == other


def test_an_export_goes_with_its_file(desk: Desk, other: Path) -> None:
    session = desk.files.room.state().heads[0].id
    desk.started.window.export_session(str(session))
    assert len(dialogs(desk.started, ExportDialog)) == 1
    desk.started._on_later_start(other)
    assert dialogs(desk.started, ExportDialog) == []


def test_twenty_later_starts_ask_once_and_the_last_counts(desk: Desk, other: Path, tmp_path: Path) -> None:
    session = desk.files.room.state().heads[0].id
    desk.files.room.do(c.OpenDoors(session))
    desk.started.window.open_session(str(session))
    for n in range(20):
        desk.started._on_later_start(tmp_path / f"{n}.lfb")
    desk.started._on_later_start(other)
    press(box(desk.started), "Open")
    assert desk.files.folders().team_file == other
    assert boxes(desk.started) == []
    for _ in range(20):
        desk.started._on_later_start(tmp_path / "gone.lfb")
    assert "“gone.lfb”" in box(desk.started).text()


def test_nobody_s_turn_is_taken_away_by_a_file(started: app.Started, other: Path) -> None:
    """Nor by one that is dropped on the window."""
    running(started)
    page = to(started, StepKind.IDEAS)
    page.one.leave()
    page.desk.curtain_asked.emit("")
    for bring in (
        lambda: started._on_later_start(other),
        lambda: started.window.files._drop([other]),
        lambda: started.window.files._drop([other.with_suffix(".json")]),
    ):
        bring()
        assert box(started).text() == WORDS
        box(started).close()
        assert page.turns.is_on
        assert console(started) is page
    assert page.turns.curtain is not None
    page.turns.curtain.lift()
    started._on_later_start(other)
    press(box(started), "Open")
    assert started.files.folders().team_file == other


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text are Linux's")
def test_a_file_whose_name_is_no_text_is_opened_and_remembered(
    started: app.Started, home: paths.Paths, other: Path, starts: Starts
) -> None:
    odd = other.with_name(os.fsdecode(b"t\xff\xfe.lfb"))
    other.rename(odd)
    started._on_later_start(odd)
    assert boxes(started) == []
    assert started.files.folders().team_file == odd
    assert settings.read(home.settings_file).last_team_file == str(odd)
    starts.end()
    assert starts.start().files.folders().team_file == odd


# Another language, while something else than the team is shown.


def test_the_sample_stays_in_sight(started: app.Started) -> None:
    page = started.window._first
    assert page is not None
    page.team.setText("Crew")
    started.window.files.open_sample()
    for language in ("de", "en", "de"):
        speak(started, language)
        assert started.window._stack.currentWidget() is started.window.home
        assert started.window.windowTitle() == "Sample team - Leading from Behind"
    started._ports.leave_sample()
    settle()
    again = started.window._stack.currentWidget()
    assert isinstance(again, FirstStart)
    assert again.team.text() == "Crew"
    assert again.new.text().startswith("Neue Sitzung")


def test_a_look_stays_in_sight_also_where_there_is_no_file(
    desk: Desk, starts: Starts, home: paths.Paths
) -> None:
    starts.end()
    home.team_file.write_bytes(b"gone")
    again = Desk(starts.start(), desk.qtbot)
    first = again.started.window._first
    assert first is not None
    speak(again.started, "de")
    first = again.started.window._first
    assert first is not None
    assert "„team.lfb“" in first.refusal.text()
    assert first.open.isVisible()
    speak(again.started, "en")
    press(box(again.started), "Look at its backups...")
    again.looked_into().look.click()
    assert again.names == ["Before"]
    speak(again.started, "de")
    assert again.started.window._stack.currentWidget() is again.started.window.home
    assert again.files.notes.lines.said()[LOOK].startswith("So war es am ")
    assert again.names == ["Before"]
    assert again.started.window.home.template.toolTip().startswith("Vom Warum"), "its templates, too"


# Another file in the place of the one that is open.


@pytest.mark.parametrize("how", ["replaced", "renamed"])
def test_what_another_program_put_there_is_not_restored_over(
    desk: Desk, home: paths.Paths, other: Path, how: str
) -> None:
    dialog = desk.dialog()
    if how == "renamed":
        home.team_file.rename(home.data / "moved.lfb")
    other.replace(home.team_file)
    dialog.restore.click()
    assert desk.told().startswith("Nothing was restored: while “team.lfb” was open here, another program")
    assert titles(home.team_file) == ("Other team", [])
    kept = home.data / ("moved.lfb" if how == "renamed" else "team (kept).lfb")
    assert titles(kept) == ("Platform team", ["After", "Before"])
    assert desk.files.room.state().team.name == "Other team", "what lies there is open now"


def test_a_folder_that_went_away_leaves_no_closed_file_in_the_window(desk: Desk, home: paths.Paths) -> None:
    """What there is besides is shown, and every act is either done or told."""
    dialog = desk.dialog()
    elsewhere = home.data.with_name("elsewhere")
    home.data.rename(elsewhere)
    dialog.restore.click()
    settle()
    assert desk.started.window._stack.currentWidget() is desk.started.window._first
    told = [found.text() for found in boxes(desk.started)]
    assert any("team.lfb" in text for text in told), told
    assert titles(elsewhere / "team.lfb") == ("Platform team", ["After", "Before"])


# A fault while another dialog is open.


def test_a_fault_can_be_read_over_another_dialog(started: app.Started, qtbot: QtBot) -> None:
    session = begun(started)
    started.window.export_session(str(session))
    [export] = dialogs(started, ExportDialog)
    started._on_exception(KeyError, KeyError("x"), None)
    [fault] = dialogs(started, FaultDialog)
    assert QApplication.activeModalWidget() is fault, "else no key and no click would reach it"
    fault.close()
    settle()
    assert QApplication.activeModalWidget() is export
    export.close()
    started._on_exception(ValueError, ValueError("x"), None)
    [fault] = dialogs(started, FaultDialog)
    assert not fault.isModal(), "it stops nobody"
    fault.close()


def test_a_fault_at_the_start_leaves_a_page_and_later_starts_are_heard(
    starts: Starts, home: paths.Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    TeamFile.create(home.team_file, Team(TeamId("t"), "Crew")).close()
    idle: list[int] = []
    monkeypatch.setattr(app.Started, "_on_idle", lambda self: idle.append(1))
    with monkeypatch.context() as broken:
        broken.setattr("lfb_desktop.team_files.TeamFiles._opened", lambda *_, **__: [][0])
        started = starts.start()
        settle()
    first = started.window._stack.currentWidget()
    assert isinstance(first, FirstStart)
    assert first.refusal.text() == "This file could not be opened."
    assert first.open.isVisible()
    assert idle == [1]
    [fault] = dialogs(started, FaultDialog)
    assert isinstance(fault, FaultDialog)
    assert fault.count.text() == "It happened once."
    fault.close()
    started._on_later_start(home.team_file)
    assert started.files.folders().team_file == home.team_file


def test_a_home_that_cannot_be_looked_at_leaves_the_first_screen(tmp_path: Path, qtbot: QtBot) -> None:
    starts = Starts(paths.under(tmp_path / ("n" * 300)), qtbot)
    started = starts.start()
    assert dialogs(started, FaultDialog) == []
    first = started.window._stack.currentWidget()
    assert isinstance(first, FirstStart)
    first.start()
    assert first.refusal.text().startswith("The team file could not be made there.")
    started.window.go_to_settings()
    starts.end()


def test_a_thousand_different_faults_are_all_counted(started: app.Started) -> None:
    for n in range(1000):
        kind = type(f"Fault<b>{n}</b>\n%s {{n}}", (Exception,), {})
        started._on_exception(kind, kind("x"), None)
    [fault] = dialogs(started, FaultDialog)
    assert isinstance(fault, FaultDialog)
    assert fault.count.text() == "It happened 1000 times."
    report = fault.text.toPlainText()
    assert "980 x, first at " in report
    assert "others, which stand in the log" in report
    assert len(report) < 5000
    fault.close()
    logged = started._paths.log_file.read_text(encoding="utf-8")
    assert "Fault<b>999</b>" in logged
    kind = type("OneMore", (Exception,), {})
    started._on_exception(kind, kind("x"), None)
    assert dialogs(started, FaultDialog) == [], "counted in silence"
