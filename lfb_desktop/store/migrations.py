"""Making and migrating a team file, with sqlite-utils. Loaded only when one of the two is done.

A file whose `user_version` is current never comes here: loading sqlite-utils costs more than
opening a file.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

from lfb_desktop.store import guards_1, schema, schema_1

migrations = Migrations(schema.MIGRATION_SET)


@migrations(name="schema_1")
def _schema_1(db: Database) -> None:
    for statement in (*schema_1.TABLES, *guards_1.GUARDS, *guards_1.VIEWS):
        db.execute(statement)
    # Inside the same transaction: a file is never half a team file.
    db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


def apply(db: sqlite3.Connection) -> None:
    """Everything that is pending, each in a transaction of its own."""
    # Plugins of other tools on this machine have no business in a team file.
    migrations.apply(Database(db, execute_plugins=False))
    # When a schema was applied is nobody's business, and would make two equal rehearsals differ.
    db.execute(f"UPDATE {schema.MIGRATIONS_TABLE} SET applied_at = ''")
    db.commit()
