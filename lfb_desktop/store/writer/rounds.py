"""Rounds of ideas: slips while they are hidden, and the seal that turns them into ideas.

A slip and the counter of its author change in one transaction; nothing else links them, and the
seal deletes both.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Idea, RoundResult, Slip
from lfb_desktop.store.writer.touch import change_one


def slip_written(db: sqlite3.Connection, event: e.SlipWritten) -> None:
    insert_slip(db, event.step, event.slip)
    if event.person is None:
        change_one(db, "UPDATE step SET from_paper = from_paper + 1 WHERE id = ?", (event.step,))
    else:
        sql = "UPDATE round_voice SET acts = acts + 1 WHERE step = ? AND person = ?"
        change_one(db, sql, (event.step, event.person))
    db.execute(
        "INSERT INTO round_pace (step, minute, ideas) VALUES (?, ?, 1) "
        "ON CONFLICT (step, minute) DO UPDATE SET ideas = ideas + 1",
        (event.step, event.minute),
    )


def insert_slip(db: sqlite3.Connection, step: str, slip: Slip) -> None:
    db.execute(
        "INSERT INTO slip (id, step, text, ticket, author, is_folded) VALUES (?, ?, ?, ?, ?, ?)",
        (slip.id, step, slip.text, slip.ticket, slip.author, slip.is_folded),
    )
    db.executemany(
        "INSERT INTO slip_builds_on (slip, position, idea) VALUES (?, ?, ?)",
        [(slip.id, n, idea) for n, idea in enumerate(slip.builds_on)],
    )


def slip_edited(db: sqlite3.Connection, event: e.SlipEdited) -> None:
    change_one(db, "UPDATE slip SET text = ? WHERE id = ?", (event.text, event.slip))


def slip_withdrawn(db: sqlite3.Connection, event: e.SlipWithdrawn) -> None:
    """Gone for good, and counted."""
    change_one(db, "DELETE FROM slip WHERE id = ? AND step = ?", (event.slip, event.step))
    change_one(db, "UPDATE step SET withdrawn = withdrawn + 1 WHERE id = ?", (event.step,))
    if event.person is None:
        change_one(db, "UPDATE step SET from_paper = from_paper - 1 WHERE id = ?", (event.step,))
    else:
        sql = "UPDATE round_voice SET acts = acts - 1 WHERE step = ? AND person = ?"
        change_one(db, sql, (event.step, event.person))


def done_marked(db: sqlite3.Connection, event: e.DoneMarked) -> None:
    sql = "UPDATE round_voice SET is_done = ? WHERE step = ? AND person = ?"
    change_one(db, sql, (event.is_done, event.step, event.person))


def round_revealed(db: sqlite3.Connection, event: e.RoundRevealed) -> None:
    """The seal: names and slips go, ideas come in order of their number, counts stay without names."""
    db.execute("DELETE FROM slip WHERE step = ?", (event.step,))
    db.execute("DELETE FROM round_voice WHERE step = ?", (event.step,))
    change_one(db, "UPDATE step SET is_writing_over = 0 WHERE id = ?", (event.step,))
    insert_ideas(db, event.session, event.ideas)
    insert_result(db, event.step, event.result)


def insert_result(db: sqlite3.Connection, step: str, result: RoundResult) -> None:
    db.execute(
        "INSERT INTO round_result (step, ideas, withdrawn, from_paper) VALUES (?, ?, ?, ?)",
        (step, result.ideas, result.withdrawn, result.from_paper),
    )
    db.executemany(
        "INSERT INTO round_contribution (step, position, ideas) VALUES (?, ?, ?)",
        [(step, n, ideas) for n, ideas in enumerate(sorted(result.contributions))],
    )


def insert_ideas(db: sqlite3.Connection, session: str, ideas: Iterable[Idea]) -> None:
    """In order of their number, which was drawn: nothing tells who wrote first."""
    ordered = sorted(ideas, key=lambda idea: idea.number)
    db.executemany(
        "INSERT INTO idea (id, session, step, number, text, author, was, theme, is_set_aside, marks, "
        "is_picked, is_defended, fold, opens, ticket, is_claimed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (i.id, session, i.step, i.number, i.text, i.author, i.was, i.theme, i.is_set_aside, i.marks,
             i.is_picked, i.is_defended, i.fold, i.opens, i.ticket, i.is_claimed)
            for i in ordered
        ],
    )  # fmt: skip
    # Behind all of them, because an idea may point at a later one.
    db.executemany(
        "UPDATE idea SET merged_into = ? WHERE id = ?",
        [(i.merged_into, i.id) for i in ordered if i.merged_into],
    )
    db.executemany(
        "INSERT INTO idea_builds_on (idea, position, earlier) VALUES (?, ?, ?)",
        [(i.id, n, earlier) for i in ordered for n, earlier in enumerate(i.builds_on)],
    )


TABLE = {
    e.SlipWritten: slip_written,
    e.SlipEdited: slip_edited,
    e.SlipWithdrawn: slip_withdrawn,
    e.DoneMarked: done_marked,
    e.RoundRevealed: round_revealed,
}
