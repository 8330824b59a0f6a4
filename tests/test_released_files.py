"""Teams keep years of sessions: a file of every schema that was ever released opens, whole."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Fold, PhoneState, Standing
from lfb_desktop.room import Room
from lfb_desktop.store import schema
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from tests.rooms import CountedIds, FixedTime

FILES = sorted((Path(__file__).parent / "fixtures" / "db").glob("schema-*.lfb"))


def test_every_schema_up_to_this_one_has_its_file() -> None:
    assert [f.stem for f in FILES] == [f"schema-{n}" for n in range(1, schema.USER_VERSION + 1)]


@pytest.mark.parametrize("released", FILES, ids=lambda f: f.stem)
def test_a_released_file_opens_and_keeps_what_it_holds(released: Path, tmp_path: Path) -> None:
    path = tmp_path / "team.lfb"
    shutil.copyfile(released, path)
    with TeamFile.open(path) as file:
        session = file.read(file.heads()[0].id).session
        assert session is not None
        assert (len(session.ideas), len(session.participants)) == (12, 5)
        assert any(poll.papers for poll in session.polls)
        assert any(outcome.commitments for outcome in session.outcomes)
        assert session.journal[-1].act == "session_ended"
    assert check(path) == ()


def test_a_released_file_of_schema_2_goes_on_where_it_was_stopped(tmp_path: Path) -> None:
    path = tmp_path / "team.lfb"
    shutil.copyfile(FILES[0].with_name("schema-2.lfb"), path)
    with TeamFile.open(path) as file:
        _, head = file.heads()
        assert (head.is_stopped, head.go_on_date) == (True, "2026-03-16")
        room = Room(file, now=FixedTime(), new_id=CountedIds())
        room.do(c.TakeUp(head.id))
        room.do(c.GoOn(head.id))
        room.do(c.GoOn(head.id))
        room.do(c.GoOn(head.id))
        session = room.state(head.id).session
        assert session is not None
        assert len(session.ideas) == 3
        assert {p.standing for p in file.read().team.people} == {Standing.HERE, Standing.OBSERVER}
        assert [s.given_ms for s in session.steps if s.given_ms] == [60_000, -60_000]
    assert check(path) == ()


def test_a_released_file_of_schema_3_keeps_the_languages(tmp_path: Path) -> None:
    path = tmp_path / "team.lfb"
    shutil.copyfile(FILES[0].with_name("schema-3.lfb"), path)
    with TeamFile.open(path) as file:
        sessions = [file.read(head.id).session for head in file.heads()]
        assert [session.language for session in sessions if session] == ["de", "en"]


def test_a_released_file_of_schema_4_goes_on_with_its_phones(tmp_path: Path) -> None:
    """What was claimed and folded is kept; a round with phones is revealed, and the end forgets them."""
    path = tmp_path / "team.lfb"
    shutil.copyfile(FILES[0].with_name("schema-4.lfb"), path)
    with TeamFile.open(path) as file:
        ended, running = (head.id for head in file.heads())
        kept = file.read(ended).session
        assert kept is not None
        assert [i.number for i in kept.ideas if i.is_claimed and i.author and not i.ticket] == [3]
        assert [i.number for i in kept.ideas if i.fold is Fold.ROOM] == [5]
        room = Room(file, now=FixedTime(), new_id=CountedIds())
        before = room.state(running).session
        assert before is not None
        assert before.joining is not None
        assert [p.state for p in before.phones if p.seats] == [PhoneState.IN]
        assert sorted(p.state for p in before.phones) == ["in", "out", "waiting"]
        assert [m.answer for m in before.messages] == ["", "Thank you for saying so."]
        assert len(before.invitations) == 1
        room.do(c.GoOn(running))
        after = room.state(running).session
        assert after is not None
        assert [i.text for i in after.ideas if i.fold] == ["This one names somebody"]
        assert all(i.ticket and not i.author for i in after.ideas)
        room.do(c.EndSession(running))
        end = room.state(running).session
        assert end is not None
        assert (end.joining, end.phones, end.messages, end.invitations) == (None, (), (), ())
    assert check(path) == ()
