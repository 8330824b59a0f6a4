"""The first screen: a name, who sits here, and two ways on; through the real app, from an empty home."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop import app, paths, settings
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import SessionState
from lfb_desktop.domain.words import NOTHING
from lfb_desktop.ui.home.first_start import FirstStart
from lfb_desktop.ui.home.sample_note import SampleNote
from tests.ui.home.windows import clipped, nameless

KEY = Qt.Key


@pytest.fixture
def started(home: paths.Paths, qtbot: QtBot) -> Iterator[app.Started]:
    """As after the first paint of the very first start."""
    made = app.compose(home, None)
    made.window.show()
    qtbot.waitUntil(lambda: made.window._first is not None, timeout=10_000)
    yield made
    made.window.close_at_once()
    made.close()
    made.window.deleteLater()


def first(started: app.Started) -> FirstStart:
    page = started.window._first
    assert page is not None
    return page


def test_one_screen_and_nothing_on_disk_yet(started: app.Started, home: paths.Paths) -> None:
    page = first(started)
    assert page.isVisible()
    assert page.team.hasFocus() or started.window.focusWidget() is page.team
    assert not home.team_file.exists()
    assert started.window.windowTitle() == "Leading from Behind"


def test_names_go_into_the_file_and_the_first_session_is_prepared(
    started: app.Started, home: paths.Paths, qtbot: QtBot
) -> None:
    page = first(started)
    qtbot.keyClicks(page.team, "Platform team")
    qtbot.keyClick(page.team, KEY.Key_Return)
    qtbot.keyClicks(page.person, "Carmen")
    qtbot.keyClick(page.person, KEY.Key_Return)
    team = started.files.room.state().team
    assert team.name == "Platform team"
    assert [person.name for person in team.people] == ["Carmen"]
    [head] = started.files.room.state().heads
    assert head.state is SessionState.PREPARATION
    assert started.window._prepare is not None
    assert started.window._first is None
    assert settings.read(home.settings_file).last_team_file == str(home.team_file)


def test_there_is_nowhere_to_go_and_nothing_to_import_into_yet(
    started: app.Started, tmp_path: Path
) -> None:
    view = {action.text(): action for action in started.window._menus._view.actions()}
    for place in ("&Home", "&People", "&Settings"):
        assert not view[place].isEnabled()
    with pytest.raises(Rejected, match="no team file yet"):
        started.files.import_session(tmp_path / "One.json", as_copy=False)
    first(started).new.click()
    assert view["&Home"].isEnabled()


def test_a_new_team_file_gives_the_team_its_name(started: app.Started, tmp_path: Path) -> None:
    started.new_team_file(tmp_path / "Crew.lfb")
    assert started.files.room.state().team.name == "Crew"
    started.new_team_file(tmp_path / ("x" * 60 + ".lfb"))
    assert started.files.room.state().team.name == "Our team"


def test_ctrl_n_is_the_way_on_without_any_name(started: app.Started, qtbot: QtBot) -> None:
    qtbot.keyClick(started.window, KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert started.files.room.state().team.name == "Our team"
    assert started.files.room.state().team.people == ()
    assert started.window._prepare is not None


def test_a_refused_name_is_said_and_makes_no_file(
    started: app.Started, home: paths.Paths, qtbot: QtBot
) -> None:
    page = first(started)
    page.team.setText("x" * 41)
    page.new.click()
    assert "40" in page.refusal.text()
    assert page.team.text() == "x" * 41
    assert not home.team_file.exists()
    page.team.setText("Crew")
    page.person.setText("y" * 41)
    page.new.click()
    assert "40" in page.refusal.text()
    assert not home.team_file.exists()


def test_the_sample_is_a_file_of_its_own_and_leads_back(
    started: app.Started, home: paths.Paths, qtbot: QtBot
) -> None:
    page = first(started)
    page.team.setText("Half ty")
    page.sample.click()
    centre = started.window.home.centre
    assert centre is not None
    assert centre.isVisible()
    assert centre.sessions.table.model().rowCount() == 2
    assert home.sample_file.exists()
    assert not home.team_file.exists()
    assert settings.read(home.settings_file).last_team_file is None
    assert settings.read(home.settings_file).recent_files == ()
    [note] = centre.findChildren(SampleNote)
    assert note.isVisible()
    note.leave.click()
    QApplication.processEvents()
    assert first(started).isVisible()
    assert first(started).team.text() == "Half ty"


def test_from_the_sample_back_to_the_team(started: app.Started, home: paths.Paths) -> None:
    first(started).new.click()
    started.window.files.open_sample()
    assert started.window.home.centre is not None
    [note] = started.window.home.centre.findChildren(SampleNote)
    note.leave.click()
    assert started.files.folders().team_file == home.team_file
    assert started.window.home.centre.findChildren(SampleNote) == []


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_nothing_is_clipped_or_nameless(started: app.Started, size: tuple[int, int]) -> None:
    started.window.resize(*size)
    QApplication.processEvents()
    assert clipped(started.window) == []
    assert nameless(started.window) == []


def test_the_next_start_opens_the_team(home: paths.Paths, qtbot: QtBot, tmp_path: Path) -> None:
    one = app.compose(home, None)
    assert one.files.start("Crew", "Ann") == NOTHING
    one.close()
    one.window.deleteLater()
    two = app.compose(home, None)
    two.files.open_first(None)
    assert two.window._first is None
    assert two.files.room.state().team.name == "Crew"
    two.close()
    two.window.deleteLater()
