"""An open file that another program deletes or replaces: what was answered is kept, and it is said."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Unavailable
from lfb_desktop.domain.model import StepKind
from lfb_desktop.store import copying
from lfb_desktop.store.check import check
from lfb_desktop.store.replaced import Replaced
from lfb_desktop.store.team_file import TeamFile
from tests.rooms import Made, running


@pytest.fixture
def made(tmp_path: Path) -> Made:
    found = running(tmp_path / "team.lfb")
    found.walk_to(StepKind.IDEAS)
    found.room.do(c.WriteSlip(found.session, "Answered before", "t1"))
    return found


def _delete(path: Path) -> None:
    path.unlink()


def _replace(path: Path) -> None:
    """As a program does that keeps folders alike: another file, made aside, gets the name."""
    other = path.with_name("other.tmp")
    shutil.copyfile(path, other)
    other.replace(path)


def texts(path: Path, made: Made) -> list[str]:
    with TeamFile.open(path) as file:
        session = file.read(made.session).session
        assert check(file) == ()
    assert session is not None
    return sorted([i.text for i in session.ideas] + [s.text for step in session.steps for s in step.slips])


@pytest.mark.parametrize("lose", [_delete, _replace])
def test_nothing_is_taken_any_more_and_what_was_answered_lies_beside(
    made: Made, tmp_path: Path, lose: Callable[[Path], None]
) -> None:
    path, kept = tmp_path / "team.lfb", tmp_path / "team (kept).lfb"
    lose(path)
    instead = path.read_bytes() if path.exists() else None
    for _ in range(2):  # kept once, said each time
        with pytest.raises(Replaced, match="Open that file to go on") as refusal:
            made.room.do(c.WriteSlip(made.session, "Not answered", "t2"))
        assert refusal.value.kept == kept
    made.store.close()
    assert (path.read_bytes() if path.exists() else None) == instead
    assert sorted(p.name for p in tmp_path.iterdir()) == [kept.name, *([path.name] if instead else [])]
    assert texts(kept, made) == ["Answered before"]


@pytest.mark.parametrize("lose", [_delete, _replace])
def test_closing_keeps_it_too(made: Made, tmp_path: Path, lose: Callable[[Path], None]) -> None:
    (tmp_path / "team (kept).lfb").write_text("of an earlier time")
    lose(tmp_path / "team.lfb")
    made.store.close()
    assert texts(tmp_path / "team (kept 2).lfb", made) == ["Answered before"]
    assert (tmp_path / "team (kept).lfb").read_text() == "of an earlier time"


def test_without_room_it_is_said_and_tried_again(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path) -> None:
        raise OSError("no room")

    (tmp_path / "team.lfb").unlink()
    with monkeypatch.context() as patch:
        patch.setattr(copying, "on_disk", full)
        with pytest.raises(Unavailable, match="Make room and try again"):
            made.room.do(c.WriteSlip(made.session, "Not answered", "t2"))
        assert [path.name for path in tmp_path.glob("*kept*")] == [], "half of it is not left there"
    with pytest.raises(Replaced, match="Open that file"):
        made.room.do(c.WriteSlip(made.session, "Not answered", "t2"))
    made.store.close()
    assert texts(tmp_path / "team (kept).lfb", made) == ["Answered before"]


def test_closed_twice_it_lets_go_once(tmp_path: Path) -> None:
    """The number of its handle belongs to somebody else by then."""
    made = running(tmp_path / "team.lfb")
    original = made.store._original
    assert original is not None
    handle = original._file
    made.store.close()
    with (tmp_path / "another").open("w") as other:
        os.dup2(other.fileno(), handle)
        original.let_go()
        assert not original.is_gone
        os.close(handle)
