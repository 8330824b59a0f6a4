"""A team file that cannot be used any more, in the real app: its backups are offered with its refusal."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop import paths
from lfb_desktop.store.check import check
from tests.store.story import connect
from tests.ui.restoring_desk import Desk, desk

__all__ = ["desk"]


@pytest.fixture
def damaged(desk: Desk, home: paths.Paths) -> tuple[Path, bytes]:
    """Not the file that is open: one that was open before, and has a backup."""
    path = home.data / "crew.lfb"
    desk.files.new(path)
    desk.make("Kept")
    desk.back_up()
    desk.files.open(home.team_file)
    data = bytes(100) + path.read_bytes()[100:]
    path.write_bytes(data)
    return path, data


def test_its_backups_are_offered_with_its_refusal(desk: Desk, damaged: tuple[Path, bytes]) -> None:
    path, data = damaged
    desk.started.window.files.open(str(path))
    assert desk.box().text().startswith("“crew.lfb” is not a team file, or its beginning is destroyed.")
    desk.press("Leave it")
    assert path.read_bytes() == data
    assert desk.files.store.path.name == "team.lfb"


def test_in_its_place_and_the_damaged_one_is_kept(desk: Desk, damaged: tuple[Path, bytes]) -> None:
    path, data = damaged
    desk.started.window.files.open(str(path))
    desk.press("Look at its backups...")
    dialog = desk.looked_into()
    assert dialog.beside.isVisible()
    assert dialog.lines.text() == "One session: Kept\n\n0 people"
    dialog.restore.click()
    assert "The damaged file was kept as “crew.damaged-" in desk.told()
    assert desk.names == ["Kept"]
    assert desk.files.store.path == path.resolve()
    [aside] = path.parent.glob("crew.damaged-*.lfb")
    assert aside.read_bytes() == data


def test_beside_it(desk: Desk, damaged: tuple[Path, bytes]) -> None:
    path, data = damaged
    desk.started.window.files.open(str(path))
    desk.press("Look at its backups...")
    desk.looked_into().beside.click()
    assert "in a file of its own: “crew-" in desk.told()
    assert desk.names == ["Kept"]
    assert path.read_bytes() == data
    assert check(desk.files.store) == ()


def test_looked_at_first_and_back(desk: Desk, damaged: tuple[Path, bytes]) -> None:
    path, data = damaged
    desk.started.window.files.open(str(path))
    desk.press("Look at its backups...")
    desk.looked_into().look.click()
    assert desk.names == ["Kept"]
    line = desk.line()
    assert line is not None
    _, back = line.ways
    back.click()
    assert desk.files.store.path.name == "team.lfb"
    assert (desk.line(), desk.names, path.read_bytes()) == (None, [], data)


def test_without_backups_the_refusal_stands_alone(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "other.lfb"
    path.write_bytes(b"Dear team")
    desk.started.window.files.open(str(path))
    ways = [b.text().replace("&", "") for b in desk.box().buttons()]
    assert ways == ["Choose another...", "Make a new one...", "Leave it"]
    assert "is not a team file" in desk.box().text()
    desk.press("Leave it")


def test_at_the_start_they_are_offered_too(
    home: paths.Paths, damaged: tuple[Path, bytes], desk: Desk
) -> None:
    path, _ = damaged
    desk.files.close()
    desk.files.open_first(path)
    desk.press("Look at its backups...")
    desk.looked_into().restore.click()
    desk.told()
    assert desk.names == ["Kept"]


def test_rows_that_cannot_be_read_leave_what_was_open(desk: Desk, home: paths.Paths) -> None:
    """The pages hold together, but a word of a row is none that this app knows."""
    path = home.data / "crew.lfb"
    desk.files.new(path)
    desk.make("Kept")
    desk.back_up()
    desk.files.open(home.team_file)
    db = connect(path, lawless=True)
    db.execute("UPDATE session SET state = 'resting'")
    db.close()
    desk.started.window.files.open(str(path))
    desk.press("Leave it")
    assert desk.files.store is not None
    assert desk.files.store.path.name == "team.lfb"
    assert [found.name for found in path.parent.glob("crew.lfb*")] == ["crew.lfb"]


def test_a_file_that_is_gone_is_put_back(desk: Desk, damaged: tuple[Path, bytes]) -> None:
    path, _ = damaged
    path.unlink()
    desk.started.window.files.open(str(path))
    assert desk.box().text().startswith("There is no file “crew.lfb”.")
    desk.press("Look at its backups...")
    dialog = desk.looked_into()
    assert (dialog.restore.text(), dialog.beside.isVisible()) == ("Put it back in its place", False)
    dialog.restore.click()
    assert "damaged" not in desk.told()
    assert desk.names == ["Kept"]
