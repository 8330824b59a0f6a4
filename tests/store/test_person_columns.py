"""The columns that may hold a person's key. A new one is a decision about secrecy, taken here."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.store.story import LEADER, PEOPLE, Play

# column -> why it may; "open" ones are empty as soon as their step is sealed.
ALLOWED = {
    "person.id": "the roster",
    "session.leader": "said aloud",
    "session.facilitator": "said aloud",
    "participant.person": "who takes part, seen by all",
    "commitment.person": "said aloud: I take it",
    "thanks.person": "who is thanked, seen by all",
    "thanks.giver": "only where the giver signed",
    "idea.author": "signed rounds only",
    "slip.author": "signed rounds only, open",
    "round_voice.person": "who may write, open",
    "poll_voice.person": "who may answer, open",
    "phone.wants": "who a phone says to hold, or was kept out, while the session runs",
    "phone.made": "who came on the list by a phone, while the session runs",
    "phone_seat.person": "who takes part through a phone, while the session runs",
    "message.sender": "only where the sender signed, while the session runs",
    "invitation.person": "who is asked to help, until the step ends",
    "invitation.asker": "whose outcome it is, until the step ends",
    "fold_voice.person": "has voted on a folded idea, never what, until it is opened",
    "journal.detail": "acts said aloud: presence and commitments",
}
KEYS = {str(p.id) for p in (*PEOPLE, LEADER)}


def test_columns_that_point_at_a_person(tmp_path: Path) -> None:
    play = Play(tmp_path / "team.lfb")
    db: sqlite3.Connection = play.file.look(lambda db: db)
    pointing = set()
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for key in db.execute(f"PRAGMA foreign_key_list({table})"):
            if key[2] == "person":
                pointing.add(f"{table}.{key[3]}")
    assert pointing | {"person.id", "journal.detail"} == set(ALLOWED)
    play.file.close()


def test_columns_that_hold_one_after_a_whole_session(tmp_path: Path) -> None:
    """Every value of every column is looked at, not only those that are meant to hold one."""
    play = Play(tmp_path / "team.lfb")
    play.whole()
    db: sqlite3.Connection = play.file.look(lambda db: db)
    holding = set()
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        rows = db.execute(f"SELECT * FROM {table}")
        columns = [column[0] for column in rows.description]
        for row in rows.fetchall():
            for column, value in zip(columns, row, strict=True):
                if any(key in str(value) for key in KEYS):
                    holding.add(f"{table}.{column}")
    never_in_an_unsigned_session = {"idea.author", "slip.author", "thanks.giver"}
    gone = {"round_voice.person", "poll_voice.person", "message.sender", "fold_voice.person"}
    gone |= {column for column in ALLOWED if column.startswith(("phone", "invitation"))}
    assert holding <= set(ALLOWED) - gone - never_in_an_unsigned_session
    play.file.close()
