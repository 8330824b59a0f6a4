"""Every kind of event: written, read back, and the session is what the event says, nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import JournalLine, Presence, SessionId
from lfb_desktop.store import schema_4
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.store.writer import without_writer
from tests.store.every_event import NEW, STORY
from tests.store.story import LEADER, LOBBY, SESSION, TEAM, fresh_session


def test_every_kind_of_event_has_a_writer() -> None:
    assert without_writer() == ()


def test_the_story_tells_every_kind_of_event() -> None:
    whole = {e.SessionCreated, e.SessionImported, e.SessionRemoved, e.SessionRestored}
    assert set(get_args(e.Event)) == {type(event) for event, _ in STORY} | whole


def test_each_event_changes_what_it_says_and_nothing_else(tmp_path: Path) -> None:
    expected = fresh_session()
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        file.record([e.SessionCreated(expected)], [], SESSION)
        assert file.read(SESSION).session == expected
        for event, change in STORY:
            file.record([event], [], SESSION)
            expected = change(expected)
            assert file.read(SESSION).session == expected, event
    with TeamFile.open(tmp_path / "team.lfb") as file:
        assert file.read(SESSION).session == expected
        assert file.read().team.name == "Platform team"


def test_a_session_comes_back_whole_from_another_file(tmp_path: Path) -> None:
    with TeamFile.create(tmp_path / "one.lfb", TEAM) as file:
        file.record([e.SessionCreated(fresh_session())], [], SESSION)
        lines = [JournalLine(5, "step_entered", LOBBY, (("n", 3), ("key", "k")))]
        for event, _ in STORY[:-1]:
            file.record([event], lines, SESSION)
        kept = file.read(SESSION).session
    assert kept is not None
    with TeamFile.create(tmp_path / "two.lfb", TEAM) as file:
        file.record([e.PersonAdded(NEW), e.SessionImported(kept)], [], SESSION)
        again = file.read(SESSION).session
    assert again is not None
    renamed = {p.person.id for p in kept.participants}
    assert renamed == {p.person.id for p in again.participants}
    assert again == kept


def test_a_removed_session_comes_back_to_its_place(tmp_path: Path) -> None:
    others = [replace(fresh_session(), id=SessionId(f"s-{n}"), steps=()) for n in (2, 3)]
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        for session in (others[0], fresh_session(), others[1]):
            file.record([e.SessionCreated(session)], [], session.id)
        heads = file.heads()
        for event, _ in STORY[:-1]:
            file.record([event], [], SESSION)
        kept = file.read(SESSION).session
        assert kept is not None
        file.record([e.SessionRemoved(SESSION)], [], SESSION)
        assert file.read(SESSION).session is None
        assert [head.id for head in file.heads()] == ["s-2", "s-3"]
        file.record([e.SessionRestored(kept, heads[1].position)], [], None)
        assert file.read(SESSION).session == kept
        assert [head.id for head in file.heads()] == [head.id for head in heads]


def test_what_phones_brought_comes_back_with_a_session(tmp_path: Path) -> None:
    """Removed and brought back, and taken in by another file, as it stood shortly before its end."""
    end = next(n for n, (event, _) in enumerate(STORY) if isinstance(event, e.SessionEnded))
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        file.record([e.SessionCreated(fresh_session())], [], SESSION)
        file.record([event for event, _ in STORY[:end]], [], SESSION)
        kept = file.read(SESSION).session
        assert kept is not None
        assert kept.joining
        for parts in (kept.phones, kept.messages, kept.invitations, kept.fold_voices):
            assert parts
        file.record([e.SessionRemoved(SESSION)], [], SESSION)
        for table in (statement.split()[2] for statement in schema_4.NEW):
            assert file.look(lambda db, t=table: db.execute(f"SELECT * FROM {t}").fetchall()) == []  # type: ignore[misc]
        file.record([e.SessionRestored(kept, 0)], [], None)
        assert file.read(SESSION).session == kept
    with TeamFile.create(tmp_path / "two.lfb", TEAM) as file:
        file.record([e.SessionImported(kept)], [], SESSION)
        assert file.read(SESSION).session == kept


def test_where_its_place_was_taken_the_later_one_makes_room(tmp_path: Path) -> None:
    later = replace(fresh_session(), id=SessionId("later"), steps=())
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        file.record([e.SessionCreated(fresh_session())], [], SESSION)
        (head,) = file.heads()
        file.record([e.SessionRemoved(SESSION), e.SessionCreated(later)], [], SESSION)
        assert file.heads()[0].position == head.position
        file.record([e.SessionRestored(fresh_session(), head.position)], [], None)
        assert [head.id for head in file.heads()] == [SESSION, later.id]


def test_journal_lines_stay_in_order(tmp_path: Path) -> None:
    lines = [JournalLine(5, "session_created", None), JournalLine(4, "step_entered", LOBBY, (("n", 1),))]
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        file.record([e.SessionCreated(fresh_session())], lines[:1], SESSION)
        file.record([], lines[1:], SESSION)
        session = file.read(SESSION).session
        assert session is not None
        assert session.journal == tuple(lines)


def test_the_roster_and_the_heads(tmp_path: Path) -> None:
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        assert file.read().team == TEAM
        file.record([e.SessionCreated(fresh_session())], [], SESSION)
        file.record([e.ParticipantAdded(SESSION, LEADER.id, Presence.OBSERVER)], [], SESSION)
        (head,) = file.heads()
        assert (head.led_by, head.people, head.ideas, head.outcomes) == ("Zoe", 9, 0, 0)
        assert (head.name, head.why, head.date) == ("On-call", "Sleep through the night", "2026-03-02")
        assert file.read().session is None
