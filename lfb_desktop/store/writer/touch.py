"""Changing exactly one row: anything else means that a fact and the rows contradict each other."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from lfb_desktop.store.errors import Contradiction

Value = str | int | None


def change_one(db: sqlite3.Connection, sql: str, values: Sequence[Value]) -> None:
    """Runs an UPDATE or DELETE that must meet one row."""
    changed = db.execute(sql, values).rowcount
    if changed != 1:
        raise Contradiction(f"{changed} rows instead of one: {sql}")


def next_position(db: sqlite3.Connection, table: str, session: str) -> int:
    """Behind the last row of the session; places left empty by removed rows are not used again."""
    ((position,),) = db.execute(
        f"SELECT coalesce(max(position) + 1, 0) FROM {table} WHERE session = ?", (session,)
    )
    return int(position)
