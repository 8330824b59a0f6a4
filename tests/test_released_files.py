"""Teams keep years of sessions: a file of every schema that was ever released opens, whole."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lfb_desktop.store import schema
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile

FILES = sorted((Path(__file__).parent / "fixtures" / "db").glob("schema-*.lfb"))


def test_every_schema_up_to_this_one_has_its_file() -> None:
    assert [f.stem for f in FILES] == [f"schema-{n}" for n in range(1, schema.USER_VERSION + 1)]


@pytest.mark.parametrize("released", FILES, ids=lambda f: f.stem)
def test_a_released_file_opens_and_keeps_what_it_holds(released: Path, tmp_path: Path) -> None:
    path = tmp_path / "team.lfb"
    shutil.copyfile(released, path)
    with TeamFile.open(path) as file:
        (head,) = file.heads()
        session = file.read(head.id).session
        assert session is not None
        assert (len(session.ideas), len(session.participants)) == (12, 5)
        assert any(poll.papers for poll in session.polls)
        assert any(outcome.commitments for outcome in session.outcomes)
        assert session.journal[-1].act == "session_ended"
    assert check(path) == ()
