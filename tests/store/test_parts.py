"""What a reading keeps is what another one would find, whoever wrote meanwhile, whatever was taken back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import (
    Joining,
    Participant,
    Phone,
    PhoneState,
    Presence,
    Session,
    SessionId,
    TokenHash,
)
from lfb_desktop.store.kept import Kept
from lfb_desktop.store.parts import Parts
from lfb_desktop.store.reader import read_state
from lfb_desktop.store.team_file import TeamFile
from tests.store.story import NAMES, PEOPLE, SESSION, TEAM, connect, fresh_session
from tests.store.test_statements import statements

ANN = PEOPLE[0].id
JOINING = Joining("SECRET", "KITE 4738", "pepper")
HERE = e.PresenceMarked(SESSION, ANN, Presence.PRESENT)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[TeamFile]:
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        file.record([e.SessionCreated(fresh_session())], [], SESSION)
        file.read(SESSION)
        yield file


def session(file: TeamFile) -> Session:
    found = file.read(SESSION).session
    assert found is not None
    assert found == file.look(lambda db: read_state(Parts(db), SESSION, Kept())).session, "as read anew"
    return found


def ann(file: TeamFile) -> Presence:
    [found] = [one for one in session(file).participants if one.person.id == ANN]
    return found.presence


def test_only_what_was_written_is_read_again(file: TeamFile) -> None:
    file.record([HERE], [], SESSION)
    asked = " ".join(statements(file, lambda: file.read(SESSION)))
    assert "FROM participant" in asked
    assert not [name for name in ("FROM step", "FROM phone", "FROM poll", "FROM journal") if name in asked]


def test_what_was_not_written_is_the_same_value(file: TeamFile) -> None:
    before = session(file)
    file.record([HERE], [], SESSION)
    after = session(file)
    assert after.participants != before.participants
    assert after.journal is before.journal
    assert after.phones is before.phones


def test_what_a_key_takes_along_is_read_again(file: TeamFile) -> None:
    """With the door all phones and their seats go, without a statement of ours about them."""
    came = Phone(TokenHash("t"), PhoneState.IN, "Ann", seats=(ANN,))
    file.record([e.JoiningOpened(SESSION, JOINING), e.PhoneCame(SESSION, came)], [], SESSION)
    assert session(file).phones == (came,)
    file.record([e.JoiningClosed(SESSION)], [], SESSION)
    assert session(file).phones == ()


def test_a_cursor_and_a_script_are_seen_as_well(file: TeamFile) -> None:
    db: sqlite3.Connection = file.look(lambda db: db)
    db.cursor().execute("UPDATE participant SET presence = 'away' WHERE person = ?", (ANN,))
    assert ann(file) is Presence.AWAY
    db.executescript("UPDATE participant SET presence = 'present'")
    assert ann(file) is Presence.PRESENT


def test_what_another_program_wrote_is_seen(file: TeamFile) -> None:
    with closing(connect(file.path)) as other:
        other.execute("UPDATE participant SET presence = 'away' WHERE person = ?", (ANN,))
        other.execute("UPDATE person SET name = 'Anna' WHERE id = ?", (ANN,))
    assert ann(file) is Presence.AWAY
    assert "Anna" in {one.person.name for one in session(file).participants}


class Stop(Exception):
    pass


def in_a_savepoint(file: TeamFile, write: Callable[[], None]) -> None:
    with file.batch():
        with pytest.raises(Stop), file.savepoint():
            write()
        assert ann(file) is Presence.EXPECTED


def in_a_batch(file: TeamFile, write: Callable[[], None]) -> None:
    with pytest.raises(Stop), file.batch():
        write()


@pytest.mark.parametrize("taken_back", [in_a_savepoint, in_a_batch])
def test_what_was_taken_back_is_not_kept(
    file: TeamFile, taken_back: Callable[[TeamFile, Callable[[], None]], None]
) -> None:
    def write() -> None:
        file.record([HERE], [], SESSION)
        assert ann(file) is Presence.PRESENT
        raise Stop

    taken_back(file, write)
    assert ann(file) is Presence.EXPECTED
    assert session(file).participants == tuple(Participant(p, Presence.EXPECTED) for p in PEOPLE)
    assert [p.person.name for p in session(file).participants] == list(NAMES)


def test_two_sessions_are_kept_apart(file: TeamFile) -> None:
    other = SessionId("s-2")
    file.record([e.SessionCreated(Session(other, "Other", "2026-03-02", "UTC"))], [], other)
    assert file.read(other).session != session(file)
    assert file.read(SESSION).session == session(file)
