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


_FAR = 100_000  # where rows wait while their places are given out anew; positions are unique


def reorder(db: sqlite3.Connection, table: str, session: str, order: Sequence[str]) -> None:
    """Gives all rows of the session their places in this order."""
    change = f"UPDATE {table} SET position = position + {_FAR} WHERE session = ?"
    changed = db.execute(change, (session,)).rowcount
    if changed != len(order):
        raise Contradiction(f"{changed} rows instead of {len(order)}: {table}")
    for position, key in enumerate(order):
        sql = f"UPDATE {table} SET position = ? WHERE id = ? AND session = ?"
        change_one(db, sql, (position, key, session))
