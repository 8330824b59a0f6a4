"""What the team wants to do, who took it, and what it needs from the leader."""

from __future__ import annotations

import sqlite3

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Commitment, Outcome
from lfb_desktop.store.writer.touch import Value, change_one, next_position, reorder

_SAID = (
    "title, when_then, look_again, first_step, success, hypothesis, learned, is_experiment, "
    "need, need_answer, need_because, need_by"
)


def outcome_added(db: sqlite3.Connection, event: e.OutcomeAdded) -> None:
    insert_outcome(db, event.session, event.outcome)


def insert_outcome(db: sqlite3.Connection, session: str, outcome: Outcome) -> None:
    """Whole, with its ideas and commitments."""
    position = next_position(db, "outcome", session)
    db.execute(
        f"INSERT INTO outcome (id, session, position, {_SAID}) VALUES ({', '.join('?' * 15)})",
        (outcome.id, session, position, *_said(outcome)),
    )
    db.executemany(
        "INSERT INTO outcome_idea (outcome, position, idea) VALUES (?, ?, ?)",
        [(outcome.id, n, idea) for n, idea in enumerate(outcome.ideas)],
    )
    for commitment in outcome.commitments:
        _insert_commitment(db, outcome.id, commitment)


def _said(outcome: Outcome) -> tuple[Value, ...]:
    plan, need = outcome.plan, outcome.need
    return (
        outcome.title, plan.when_then, plan.look_again, plan.first_step, plan.success, plan.hypothesis,
        plan.learned, plan.is_experiment, need.text, need.answer, need.because, need.by,
    )  # fmt: skip


def outcome_retitled(db: sqlite3.Connection, event: e.OutcomeRetitled) -> None:
    change_one(db, "UPDATE outcome SET title = ? WHERE id = ?", (event.title, event.outcome))


def outcome_removed(db: sqlite3.Connection, event: e.OutcomeRemoved) -> None:
    change_one(db, "DELETE FROM outcome WHERE id = ?", (event.outcome,))


def outcomes_ordered(db: sqlite3.Connection, event: e.OutcomesOrdered) -> None:
    reorder(db, "outcome", event.session, event.outcomes)


def committed(db: sqlite3.Connection, event: e.Committed) -> None:
    """An earlier word of the same person gives way, and this one stands last."""
    db.execute(
        "DELETE FROM commitment WHERE outcome = ? AND person = ?", (event.outcome, event.commitment.person)
    )
    _insert_commitment(db, event.outcome, event.commitment)


def _insert_commitment(db: sqlite3.Connection, outcome: str, commitment: Commitment) -> None:
    db.execute(
        "INSERT INTO commitment (outcome, position, person, role, until) SELECT ?, "
        "(SELECT coalesce(max(position) + 1, 0) FROM commitment WHERE outcome = ?), ?, ?, ?",
        (outcome, outcome, commitment.person, commitment.role, commitment.until),
    )


def released(db: sqlite3.Connection, event: e.Released) -> None:
    sql = "DELETE FROM commitment WHERE outcome = ? AND person = ?"
    change_one(db, sql, (event.outcome, event.person))


def commitments_ordered(db: sqlite3.Connection, event: e.CommitmentsOrdered) -> None:
    for position, person in enumerate(event.people):
        sql = "UPDATE commitment SET position = ? WHERE outcome = ? AND person = ?"
        change_one(db, sql, (position, event.outcome, person))


def outcome_planned(db: sqlite3.Connection, event: e.OutcomePlanned) -> None:
    p = event.plan
    change_one(
        db,
        "UPDATE outcome SET when_then = ?, look_again = ?, first_step = ?, success = ?, hypothesis = ?, "
        "learned = ?, is_experiment = ? WHERE id = ?",
        (p.when_then, p.look_again, p.first_step, p.success, p.hypothesis, p.learned, p.is_experiment,
         event.outcome),
    )  # fmt: skip


def need_changed(db: sqlite3.Connection, event: e.NeedChanged) -> None:
    need = event.need
    change_one(
        db,
        "UPDATE outcome SET need = ?, need_answer = ?, need_because = ?, need_by = ? WHERE id = ?",
        (need.text, need.answer, need.because, need.by, event.outcome),
    )


TABLE = {
    e.OutcomeAdded: outcome_added,
    e.OutcomeRetitled: outcome_retitled,
    e.OutcomeRemoved: outcome_removed,
    e.OutcomesOrdered: outcomes_ordered,
    e.Committed: committed,
    e.Released: released,
    e.CommitmentsOrdered: commitments_ordered,
    e.OutcomePlanned: outcome_planned,
    e.NeedChanged: need_changed,
}
