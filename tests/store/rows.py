"""All rows of a team file, so that two moments of it can be compared."""

from __future__ import annotations

import sqlite3
from typing import Any

Rows = dict[str, list[tuple[Any, ...]]]
_OF_SQLITE = {"_sqlite_migrations", "sqlite_sequence"}
# Whose places are counted together, where the key does not say it.
_PLACED_IN = {"session": (), "commitment": ("outcome",)}


def rows(db: sqlite3.Connection, *, but: tuple[str, ...] = ()) -> Rows:
    """Every row of every table but those; places as ranks, because gaps mean nothing."""
    tables = [t for (t,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {table: _table(db, table) for table in tables if table not in {*_OF_SQLITE, *but}}


def _table(db: sqlite3.Connection, table: str) -> list[tuple[Any, ...]]:
    info = db.execute(f"PRAGMA table_info({table})").fetchall()
    columns = [row[1] for row in info]
    found = db.execute(f"SELECT * FROM {table}").fetchall()
    if "position" in columns:
        keys = [row[1] for row in sorted(info, key=lambda row: row[5]) if row[5] and row[1] != "position"]
        found = _ranked(found, columns, _PLACED_IN.get(table, tuple(keys)))
    return sorted(found, key=repr)


def _ranked(
    found: list[tuple[Any, ...]], columns: list[str], parents: tuple[str, ...]
) -> list[tuple[Any, ...]]:
    at, of = columns.index("position"), [columns.index(p) for p in parents]
    places: dict[tuple[Any, ...], list[int]] = {}
    for row in found:
        places.setdefault(tuple(row[n] for n in of), []).append(row[at])
    return [
        tuple(
            sorted(places[tuple(row[n] for n in of)]).index(value) if n == at else value
            for n, value in enumerate(row)
        )
        for row in found
    ]
