"""All or nothing: batches, savepoints, a crash after any statement, a disk that is full."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import JournalLine, Paper, Presence, StepKind, TicketHash
from lfb_desktop.store.errors import Contradiction, DiskFull
from lfb_desktop.store.opening import wal_of
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.store.writer import write_events
from tests.store.dying import Crash, Dying
from tests.store.every_event import STORY
from tests.store.story import PEOPLE, SESSION, TEAM, Play, fresh_session


@pytest.fixture
def file(tmp_path: Path) -> TeamFile:
    file = TeamFile.create(tmp_path / "team.lfb", TEAM)
    file.record([e.SessionCreated(fresh_session())], [], SESSION)
    return file


def test_a_batch_is_kept_whole_or_not_at_all(file: TeamFile) -> None:
    before = file.read(SESSION)
    with contextlib.suppress(ZeroDivisionError), file.batch():
        file.record([e.TeamNamed("x")], [JournalLine(1, "why_posed", None)], SESSION)
        assert file.read().team.name == "x"
        _ = 1 // 0
    assert file.read(SESSION) == before
    file.close()


def test_a_refusal_takes_back_its_savepoint_alone(file: TeamFile) -> None:
    with file.batch():
        with file.savepoint():
            file.record([e.TeamNamed("kept")], [], None)
        with contextlib.suppress(ZeroDivisionError), file.savepoint():
            file.record([e.TeamNamed("refused")], [], None)
            _ = 1 // 0
        with file.savepoint():
            file.record([e.PersonRenamed(PEOPLE[0].id, "Anna")], [], None)
    assert file.read().team.name == "kept"
    assert file.read().team.people[0].name == "Anna"
    file.close()


def test_a_fact_that_does_not_fit_is_a_contradiction(file: TeamFile) -> None:
    with pytest.raises(Contradiction):
        file.record([e.PresenceMarked(SESSION, TEAM.people[-1].id, Presence.PRESENT)], [], SESSION)
    with pytest.raises(Contradiction):
        file.record([], [JournalLine(1, "why_posed", None)], None)
    file.close()


def test_nobody_hands_in_twice(tmp_path: Path) -> None:
    """Past the rules: the flag goes from 0 to 1 once, and a paper is replaced only by who handed in."""
    play = Play(tmp_path / "team.lfb")
    play.go_to(StepKind.CLARITY)
    poll = play.open_poll.id
    play.answer(PEOPLE[0].id, play.levels(1))
    (mine,) = play.open_poll.papers
    for event in (
        e.PaperCast(play.id, poll, PEOPLE[0].id, (Paper("second", ticket=TicketHash("t")),)),
        e.PaperCast(play.id, poll, PEOPLE[1].id, (Paper("stolen", ticket=TicketHash("t")),), (mine.id,)),
        e.PaperCast(play.id, poll, PEOPLE[0].id, (Paper("third", ticket=TicketHash("t")),), ("gone",)),
        e.HandsCounted(play.id, poll, (PEOPLE[0].id,), ()),
    ):
        with pytest.raises(Contradiction):
            play.file.record([event], [], play.id)
    assert play.file.read(play.id).session == play.session
    play.file.close()


def test_a_crash_after_any_statement_leaves_before_or_after(tmp_path: Path) -> None:
    """Each event of the whole story, cut after each of its statements, in the file and in a copy of it."""
    file = TeamFile.create(tmp_path / "team.lfb", TEAM)
    file.record([e.SessionCreated(fresh_session())], [], SESSION)
    copy, cuts = tmp_path / "left" / "team.lfb", 0
    copy.parent.mkdir()
    for event, _ in STORY:
        before = file.read(SESSION)
        while _crashes(file, event, cuts := cuts + 1, copy):
            assert file.read(SESSION) == before, event
            with TeamFile.open(copy) as left:
                assert left.read(SESSION) == before, event
        cuts = 0
        assert file.read(SESSION) != before or isinstance(event, e.PersonAdded), event
    file.close()


def _crashes(file: TeamFile, event: e.Event, after: int, copy: Path) -> bool:
    """Records the event unless it has as many statements; then says so."""
    cut: Any = Dying(file.look(lambda db: db), file.path, copy, left=after)
    try:
        with file.batch():
            write_events(cut, [event])
    except Crash:
        return True
    return False


def test_a_full_disk_says_so_and_keeps_what_was_confirmed(file: TeamFile) -> None:
    db: sqlite3.Connection = file.look(lambda db: db)
    ((pages,),) = db.execute("PRAGMA page_count")
    db.execute(f"PRAGMA max_page_count = {pages + 2}")
    text = "many words " * 900
    kept = 0
    try:
        for n in range(8):
            file.record([e.NotesEdited(SESSION, text * (n + 1))], [], SESSION)
            kept = n + 1
        pytest.fail("the disk was never full")
    except DiskFull:
        pass
    session = file.read(SESSION).session
    assert session is not None
    assert session.notes == text * kept
    db.execute("PRAGMA max_page_count = 1000000")
    file.record([e.NotesEdited(SESSION, "room again")], [], SESSION)
    file.close()


def test_the_log_is_empty_after_each_seal(tmp_path: Path) -> None:
    """The whole session: after every seal 0 bytes, between seals something."""
    play = Play(tmp_path / "team.lfb")
    seen: list[tuple[bool, int]] = []
    seals = (e.RoundRevealed, e.PollClosed, e.TextsSealed, e.SessionEnded)
    play.room.subscribe(
        lambda u: seen.append(
            (any(isinstance(x, seals) for x in u.events), wal_of(play.file.path).stat().st_size)
        )
    )
    play.whole()
    assert [size for is_seal, size in seen if is_seal] == [0] * sum(is_seal for is_seal, _ in seen)
    assert sum(is_seal for is_seal, _ in seen) >= 6
    assert any(size for _, size in seen)
    play.file.close()


def test_a_reader_that_stays_delays_the_seal_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lfb_desktop.store.opening.WAIT_S", 0.05)
    path = tmp_path / "team.lfb"
    file = TeamFile.create(path, TEAM)
    file.record([e.TeamNamed("before")], [], None)
    reader = TeamFile.open(path, read_only=True)
    reading: sqlite3.Connection = reader.look(lambda db: db)
    reading.execute("BEGIN")
    reading.execute("SELECT * FROM team").fetchall()
    file.record([e.TeamNamed("after")], [], None)
    file.seal_checkpoint()
    assert wal_of(path).stat().st_size > 0
    assert reader.read().team.name == "before"
    reader.close()
    file.record([e.TeamNamed("and now")], [], None)
    assert wal_of(path).stat().st_size == 0
    file.close()
