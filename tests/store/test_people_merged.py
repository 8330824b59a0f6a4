"""Two entries of one person: every column that may hold a person's key, and the journal."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import (
    Fold,
    Invitation,
    Joining,
    JournalLine,
    Message,
    MessageId,
    MessageKind,
    Person,
    PersonId,
    Phone,
    PhoneState,
    Presence,
    Settings,
    StepKind,
    Thanks,
    TicketHash,
    TokenHash,
)
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from tests.store.rows import Rows, rows
from tests.store.story import SESSION, TEAM, fresh_session
from tests.store.test_person_columns import ALLOWED
from tests.undo.base import SPARE, THANKED, Base, fresh, in_memory

POINTING = set(ALLOWED) - {"person.id", "journal.detail"}


@pytest.fixture
def base() -> Iterator[Base]:
    with in_memory() as folder:
        made = fresh(Path(folder))
        yield made
        made.close()


def _everywhere(base: Base, person: PersonId) -> None:
    """In every column: also in a round and a ballot that are open at the same time."""
    s, room = base.running, base.room
    plan = c.StepPlan(StepKind.IDEAS, "Again", 5, settings=Settings(is_unsigned=False))
    room.do(c.AddStep(s, plan, 3))
    room.do(c.GoOn(s))
    room.do(c.WriteSlip(s, "In the second round", "slip", person))
    room.do(c.GoBack(s))
    room.do(c.GoTo(s, next(x.id for x in base.session(s).steps if x.kind is StepKind.BALLOT)))
    room.do(c.OpenPoll(s))
    room.do(c.ChooseLeader(base.prepared, person))
    room.do(c.ChooseFacilitator(base.prepared, person))
    step = base.session(base.ended).steps[-1].id
    thanks = Thanks("signed", step, person, "For all", base.person("Bojan"))
    back = Thanks("back", step, base.person("Bojan"), "For all of it", person)
    base.store.record([e.ThanksGiven(base.ended, x) for x in (thanks, back)], [], None)
    _on_phones(base, person)


def _on_phones(base: Base, person: PersonId) -> None:
    """On one phone, waited for by another, writing to the facilitator, asked and asking, voting on a fold."""
    s, bojan = base.running, base.person("Bojan")
    first, second = (o.id for o in base.session(s).outcomes[:2])
    here = Phone(TokenHash("here"), PhoneState.IN, seats=(bojan, person), made=person)
    waits = Phone(TokenHash("waits"), PhoneState.WAITING, "Me too", person)
    message = Message(MessageId("m"), None, MessageKind.HELP, "", TicketHash("tm"), sender=person)
    events: list[e.Event] = [
        e.JoiningOpened(s, Joining("SECRET", "CODE", "pepper")),
        e.PhoneCame(s, here),
        e.PhoneCame(s, waits),
        e.MessageSent(s, message),
        e.Invited(s, Invitation(first, person)),
        e.Invited(s, Invitation(second, bojan, person)),
        e.IdeaFolded(s, base.idea(1), Fold.ROOM),
        e.FoldVoted(s, base.idea(1), person, True),
    ]
    base.store.record(events, [], s)


def _holding(db: sqlite3.Connection, person: str) -> set[str]:
    """The columns of all tables in which the key stands."""
    found: set[str] = set()
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        cursor = db.execute(f"SELECT * FROM {table}")
        columns = [column[0] for column in cursor.description]
        for row in cursor.fetchall():
            found |= {f"{table}.{c}" for c, value in zip(columns, row, strict=True) if person in str(value)}
    return found


def _with(found: Rows, gone: str, into: str) -> Rows:
    """The same rows with the other key, and without the entry itself."""

    def other(value: Any) -> Any:
        if isinstance(value, str) and value.startswith("{"):
            return json.dumps({k: into if v == gone else v for k, v in json.loads(value).items()})
        return into if value == gone else value

    kept = {**found, "person": [row for row in found["person"] if row[0] != gone]}
    return {table: sorted((tuple(map(other, row)) for row in r), key=repr) for table, r in kept.items()}


def test_every_column_and_the_journal(base: Base) -> None:
    gone, into = base.person("Amara"), base.person(SPARE)
    _everywhere(base, gone)
    before = base.store.look(rows)
    assert base.store.look(lambda db: _holding(db, gone)) == set(ALLOWED)
    base.store.record([e.PeopleMerged(gone, into)], [], None)
    assert base.store.look(lambda db: _holding(db, gone)) == set()
    assert base.store.look(lambda db: _holding(db, into)) == set(ALLOWED)
    assert base.store.look(rows) == _with(before, gone, into)
    assert check(base.store) == ()


def test_after_the_end_it_is_asked_for_at_the_door(base: Base) -> None:
    """Of an ended session: whoever was thanked, and whoever took part, become one."""
    room, gone, into = base.room, base.person(THANKED), base.person(SPARE)
    room.do(c.MergePeople(gone, into))
    assert [t.to for t in base.session(base.ended).thanks] == [into]
    assert room.state().team.person(gone) is None
    assert room.undoable(None) is None
    assert check(base.store) == ()


def test_ids_that_look_alike_stay_apart(tmp_path: Path) -> None:
    """Keys of an imported session may be anything: one in another, or a word of the journal itself."""
    people = {name: PersonId(name) for name in ("p1", "p10", "person", "into")}
    lines = [
        JournalLine(n, "presence_marked", None, (("person", person), ("presence", "present")))
        for n, person in enumerate(people.values())
    ]
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        file.record([e.PersonAdded(Person(p, f"Called {p}")) for p in people.values()], [], None)
        file.record([e.SessionCreated(fresh_session())], lines, SESSION)
        for gone in ("p1", "person"):
            file.record([e.PeopleMerged(people[gone], people["into"])], [], None)
        session = file.read(SESSION).session
        assert session is not None
        assert [dict(line.detail)["person"] for line in session.journal] == ["into", "p10", "into", "into"]
        assert {k for line in session.journal for k, _ in line.detail} == {"person", "presence"}


def test_who_leaves_the_list_leaves_no_line_behind(tmp_path: Path) -> None:
    """Prepared, marked as here, taken out again: a copy of the session must not name nobody."""
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        new = Person(PersonId("new"), "Newt")
        marks = [
            JournalLine(n, "presence_marked", None, (("person", who), ("presence", "present")))
            for n, who in enumerate((TEAM.people[0].id, new.id, TEAM.people[1].id))
        ]
        file.record([e.PersonAdded(new)], [], None)
        file.record([e.SessionCreated(fresh_session())], marks, SESSION)
        file.record([e.ParticipantAdded(SESSION, new.id, Presence.PRESENT)], [], SESSION)
        file.record([e.ParticipantRemoved(SESSION, new.id), e.PersonRemoved(new.id)], [], SESSION)
        session = file.read(SESSION).session
        assert session is not None
        assert [line.at_ms for line in session.journal] == [0, 2]
        assert check(file) == ()
