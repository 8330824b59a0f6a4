"""Making and migrating a team file, with sqlite-utils. Loaded only when one of the two is done.

A file whose `user_version` is current never comes here: loading sqlite-utils costs more than
opening a file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from sqlite_utils import Database, Migrations

from lfb_desktop.store import guards_1, schema, schema_1, schema_2, schema_3, schema_4

migrations = Migrations(schema.MIGRATION_SET)


@migrations(name="schema_1")
def _schema_1(db: Database) -> None:
    for statement in (*schema_1.TABLES, *guards_1.GUARDS, *guards_1.VIEWS):
        db.execute(statement)
    # Inside the same transaction: a file is never half a team file.
    db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


@migrations(name="schema_2")
def _schema_2(db: Database) -> None:
    _change(db, schema_2.CHANGED, schema_2.DEFAULTS)
    db.execute("PRAGMA user_version = 2")


@migrations(name="schema_3")
def _schema_3(db: Database) -> None:
    _change(db, schema_3.CHANGED, schema_3.DEFAULTS)
    db.execute("PRAGMA user_version = 3")


@migrations(name="schema_4")
def _schema_4(db: Database) -> None:
    behind = (*schema_4.INDEXES, *schema_4.NEW, *schema_4.GUARDS, *schema_4.VIEWS)
    _change(db, schema_4.CHANGED, schema_4.DEFAULTS, behind)
    db.execute("PRAGMA user_version = 4")


def _change(
    db: Database,
    tables: Mapping[str, str],
    defaults: Mapping[str, str],
    behind: Sequence[str] = (*guards_1.GUARDS, *guards_1.VIEWS),
) -> None:
    """As SQLite advises: without the views and triggers that name the tables, new ones take their place.

    Guards and views before a change are those of schema 1 until now; `behind` is made after it.
    """
    for kind, statements in (("VIEW", guards_1.VIEWS), ("TRIGGER", guards_1.GUARDS)):
        for statement in statements:
            db.execute(f"DROP {kind} {statement.split()[2]}")
    for name, statement in tables.items():
        _make_anew(db, name, statement, defaults)
    for statement in behind:
        db.execute(statement)


def _make_anew(db: Database, name: str, statement: str, defaults: Mapping[str, str]) -> None:
    """The same rows under a new definition; what points at them goes on pointing at the name."""
    new = f"{name}_new"
    before = {row[1] for row in db.execute(f"PRAGMA table_info({name})")}
    db.execute(statement.replace(f"CREATE TABLE {name} (", f"CREATE TABLE {new} (", 1))
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({new})")]
    values = [column if column in before else defaults[column] for column in columns]
    db.execute(f"INSERT INTO {new} ({', '.join(columns)}) SELECT {', '.join(values)} FROM {name}")
    db.execute(f"DROP TABLE {name}")
    db.execute(f"ALTER TABLE {new} RENAME TO {name}")


def apply(db: sqlite3.Connection) -> None:
    """Everything that is pending, all of it or nothing."""
    ((had_keys,),) = db.execute("PRAGMA foreign_keys")
    db.execute("PRAGMA foreign_keys = OFF")  # a table that is made anew would take along what points at it
    # Plugins of other tools on this machine have no business in a team file.
    database = Database(db, execute_plugins=False)
    with database.atomic():
        migrations.apply(database)
        # When a schema was applied is nobody's business, and would make two equal rehearsals differ.
        db.execute(f"UPDATE {schema.MIGRATIONS_TABLE} SET applied_at = ''")
    db.execute(f"PRAGMA foreign_keys = {had_keys}")
