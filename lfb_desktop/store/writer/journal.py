"""The journal: the story of a session in lines. Once told they change for one reason alone: who is who."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator

from lfb_desktop.domain.model import JournalLine, PersonId, SessionId
from lfb_desktop.store.details import Detail, read_detail
from lfb_desktop.store.errors import Contradiction


def write_lines(db: sqlite3.Connection, lines: Iterable[JournalLine], session: SessionId | None) -> None:
    """Appends to the journal of the session, in the order given."""
    rows = [(line.at_ms, line.act, line.step, json.dumps(dict(line.detail))) for line in lines]
    if not rows:
        return
    if session is None:
        raise Contradiction("journal lines without a session")
    ((first,),) = db.execute(
        "SELECT coalesce(max(position) + 1, 0) FROM journal WHERE session = ?", (session,)
    )
    db.executemany(
        "INSERT INTO journal (session, position, at_ms, act, step, detail) VALUES (?, ?, ?, ?, ?, ?)",
        [(session, first + n, *row) for n, row in enumerate(rows)],
    )


def rename_person(db: sqlite3.Connection, gone: PersonId, into: PersonId) -> None:
    """Two entries of one person became one."""
    for session, position, detail in list(_lines_of(db, gone)):
        db.execute(
            "UPDATE journal SET detail = ? WHERE session = ? AND position = ?",
            (json.dumps({**detail, "person": into}), session, position),
        )


def forget_person(db: sqlite3.Connection, gone: PersonId) -> None:
    """Takes out the lines that name the person; the others close up."""
    lines = list(_lines_of(db, gone))
    db.executemany(
        "DELETE FROM journal WHERE session = ? AND position = ?",
        [(session, position) for session, position, _ in lines],
    )
    for session in sorted({session for session, _, _ in lines}):
        sql = "SELECT position FROM journal WHERE session = ? ORDER BY position"
        places = [place for (place,) in db.execute(sql, (session,))]
        db.executemany(
            "UPDATE journal SET position = ? WHERE session = ? AND position = ?",
            [(new, session, old) for new, old in enumerate(places) if new != old],
        )


def _lines_of(db: sqlite3.Connection, person: PersonId) -> Iterator[tuple[str, int, Detail]]:
    """(session, position, detail) of each line that names the person."""
    sql = "SELECT session, position, detail FROM journal WHERE instr(detail, ?) > 0"
    for session, position, text in db.execute(sql, (json.dumps(person),)):
        detail = read_detail(text)
        if detail.get("person") == person:
            yield session, position, detail
