"""Where a team file lies: told once for each file, remembered once it was read, and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop import file_notes
from lfb_desktop.domain.model import Team, TeamId
from lfb_desktop.store import media
from lfb_desktop.store.media import Medium
from lfb_desktop.store.team_file import TeamFile
from tests.trouble.apps import Starts, boxes


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(media, "_of_disk", lambda full: Medium.LOCAL)
    path = tmp_path / "shared" / "team.lfb"
    TeamFile.create(path, Team(TeamId("t"), "Crew")).close()
    (path.parent / ".stfolder").mkdir()
    return path


def test_a_synced_folder_is_told_of_until_it_was_read(starts: Starts, path: Path) -> None:
    app = starts.start(path)
    assert boxes(app) == []
    assert "kept in step with other computers by Syncthing" in app.files.notes.lines.said()["place"]
    starts.end()
    app = starts.start(path)
    close = app.files.notes.lines.line("place").close_line
    assert close is not None
    assert close.accessibleName() == "Close this line"
    close.click()
    assert app.files.notes.lines.isHidden()
    starts.end()
    app = starts.start(path)
    assert app.files.notes.lines.said() == {}


def test_each_file_has_a_line_of_its_own(starts: Starts, path: Path) -> None:
    other = path.with_name("other.lfb")
    TeamFile.create(other, Team(TeamId("o"), "Others")).close()
    app = starts.start(path)
    close = app.files.notes.lines.line("place").close_line
    assert close is not None
    close.click()
    app.window.files.open(str(other))
    assert "place" in app.files.notes.lines.said()
    app.files.open_sample()
    assert app.files.notes.lines.said() == {}, "the sample lies on this computer"


@pytest.mark.parametrize("medium", [m for m in Medium if m is not Medium.LOCAL])
def test_every_place_but_a_local_disk_has_its_sentence(medium: Medium) -> None:
    words = str(file_notes.of_place(medium, "Nextcloud"))
    assert words.endswith(".")
    assert ("Nextcloud" in words) == (medium is Medium.SYNCED)
    assert not file_notes.of_place(Medium.LOCAL, "")


@pytest.mark.parametrize("text", ["{", "[]", "\x00"])
def test_broken_settings_are_told_once(starts: Starts, text: str) -> None:
    starts.home.config.mkdir(parents=True)
    starts.home.settings_file.write_text(text)
    app = starts.start()
    app.files.start("Crew", "Ann")
    assert "settings.json.broken" in app.files.notes.lines.said()["settings"]
    assert (starts.home.config / "settings.json.broken").read_text() == text
    starts.end()
    assert starts.start().files.notes.lines.said() == {}
