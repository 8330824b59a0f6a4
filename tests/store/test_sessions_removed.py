"""A whole session removed leaves nothing in the file, and brought back it is what it was, to the row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Session, SessionId
from lfb_desktop.room import Room
from lfb_desktop.store.check import check
from lfb_desktop.store.opening import wal_of
from lfb_desktop.store.team_file import TeamFile
from tests.rehearsal.made import rehearsed
from tests.rooms import CountedIds, FixedTime
from tests.store.rows import rows
from tests.store.story import as_bytes


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """With a step of every kind, signed and unsigned rounds, every kind of poll, outcomes, thanks."""
    file = tmp_path_factory.mktemp("whole") / "team.lfb"
    rehearsed(file, "everything", people=7, ideas=20)
    return file.read_bytes()


@pytest.fixture
def opened(whole: bytes, tmp_path: Path) -> Iterator[tuple[TeamFile, Room, SessionId]]:
    path = tmp_path / "team.lfb"
    path.write_bytes(whole)
    file = TeamFile.open(path)
    room = Room(file, now=FixedTime(), new_id=CountedIds())
    yield file, room, file.heads()[0].id
    file.close()


def _texts(session: Session) -> list[str]:
    """What people wrote in it."""
    written = [session.why.text, session.why.reason, session.why.result]
    written += [i.text for i in session.ideas] + [i.was for i in session.ideas]
    written += [t.name for t in session.themes] + [p.text for p in session.points]
    written += [q.text for q in session.questions] + [t.text for t in session.thanks]
    written += [o.title for o in session.outcomes] + [o.plan.when_then for o in session.outcomes]
    written += [paper.text for poll in session.polls for paper in poll.papers]
    return [text for text in written if len(text) > 5]


def test_every_row_comes_back(opened: tuple[TeamFile, Room, SessionId]) -> None:
    file, room, session = opened
    before = file.look(rows)
    filled = {table for table, found in before.items() if found}
    assert filled >= {"paper", "mark", "round_result", "thanks", "commitment", "talk", "journal", "clock"}
    room.do(c.RemoveSession(session))
    left = {table for table, found in file.look(rows).items() if found}
    assert left == {"team", "person"}
    assert room.undo(None) is not None
    assert file.look(rows) == before
    assert room.redo(None) is not None
    assert {table for table, found in file.look(rows).items() if found} == left
    room.undo(None)
    assert file.look(rows) == before
    assert check(file) == ()


def test_what_was_written_in_it_is_nowhere_in_the_file(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "team.lfb"
    path.write_bytes(whole)
    with TeamFile.open(path) as file:
        room, id = Room(file, now=FixedTime(), new_id=CountedIds()), file.heads()[0].id
        session = room.state(id).session
        assert session is not None
        texts = _texts(session)
        assert len(texts) > 40
        assert all(text.encode() in as_bytes(path) for text in texts)
        room.do(c.RemoveSession(id))
        assert wal_of(path).stat().st_size == 0
        _are_gone(texts, id, as_bytes(path))
    _are_gone(texts, id, path.read_bytes())


def _are_gone(texts: list[str], session: SessionId, data: bytes) -> None:
    assert [text for text in texts if text.encode() in data] == []
    assert str(session).encode() not in data


def test_beside_it_nothing_is_touched(opened: tuple[TeamFile, Room, SessionId]) -> None:
    file, room, session = opened
    made = room.do(c.DuplicateSession(session, "2026-03-09"))
    copy = next(x.session.id for x in made.events if isinstance(x, e.SessionCreated))
    before = room.state(copy).session
    room.do(c.RemoveSession(session))
    assert room.state(copy).session == before
    assert [head.id for head in file.heads()] == [copy]


def test_one_in_preparation_comes_back_too(opened: tuple[TeamFile, Room, SessionId]) -> None:
    file, room, session = opened
    made = room.do(c.DuplicateSession(session, "2026-03-09"))
    copy = next(x.session.id for x in made.events if isinstance(x, e.SessionCreated))
    before = file.look(rows)
    room.do(c.RemoveSession(copy))
    room.undo(None)
    assert file.look(rows) == before
