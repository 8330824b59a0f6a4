"""The roster: who is on it, how they usually take part, and two entries that become one."""

from __future__ import annotations

import sqlite3

from lfb_desktop.domain import events as e
from lfb_desktop.store.writer.joining import forget_everywhere
from lfb_desktop.store.writer.journal import forget_person, rename_person
from lfb_desktop.store.writer.touch import change_one

# Every column that may hold a person's key; a test compares it with the schema.
_COLUMNS = (
    ("session", "leader"),
    ("session", "facilitator"),
    ("participant", "person"),
    ("round_voice", "person"),
    ("poll_voice", "person"),
    ("slip", "author"),
    ("idea", "author"),
    ("thanks", "person"),
    ("thanks", "giver"),
    ("commitment", "person"),
    ("phone", "wants"),
    ("phone", "made"),
    ("phone_seat", "person"),
    ("message", "sender"),
    ("invitation", "person"),
    ("invitation", "asker"),
    ("fold_voice", "person"),
)


def team_named(db: sqlite3.Connection, event: e.TeamNamed) -> None:
    change_one(db, "UPDATE team SET name = ?", (event.name,))


def person_added(db: sqlite3.Connection, event: e.PersonAdded) -> None:
    person = event.person
    sql = "INSERT INTO person (id, name, standing) VALUES (?, ?, ?)"
    db.execute(sql, (person.id, person.name, person.standing))


def person_renamed(db: sqlite3.Connection, event: e.PersonRenamed) -> None:
    change_one(db, "UPDATE person SET name = ? WHERE id = ?", (event.name, event.person))


def standing_marked(db: sqlite3.Connection, event: e.StandingMarked) -> None:
    change_one(db, "UPDATE person SET standing = ? WHERE id = ?", (event.standing, event.person))


def person_removed(db: sqlite3.Connection, event: e.PersonRemoved) -> None:
    """Refused by the keys if anything still points there; lines that tell of nobody else go as well.

    A phone may have asked for anybody on the list, also for who takes part in nothing.
    """
    forget_person(db, event.person)
    forget_everywhere(db, event.person)
    change_one(db, "DELETE FROM person WHERE id = ?", (event.person,))


def people_merged(db: sqlite3.Connection, event: e.PeopleMerged) -> None:
    for table, column in _COLUMNS:
        db.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (event.into, event.gone))
    rename_person(db, event.gone, event.into)
    change_one(db, "DELETE FROM person WHERE id = ?", (event.gone,))


TABLE = {
    e.TeamNamed: team_named,
    e.PersonAdded: person_added,
    e.PersonRenamed: person_renamed,
    e.StandingMarked: standing_marked,
    e.PersonRemoved: person_removed,
    e.PeopleMerged: people_merged,
}
