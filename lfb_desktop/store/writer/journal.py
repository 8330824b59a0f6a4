"""The journal: the story of a session in lines, told once and never changed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from lfb_desktop.domain.model import JournalLine, SessionId
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
