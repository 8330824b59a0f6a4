"""A session at once: a new one, and one that another file kept with all that happened in it."""

from __future__ import annotations

import sqlite3

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Session, Step
from lfb_desktop.store.writer import folding, joining, outcomes, polls, rounds, running, sorting, texts
from lfb_desktop.store.writer.journal import write_lines
from lfb_desktop.store.writer.preparing import insert_boundaries, insert_step
from lfb_desktop.store.writer.touch import change_one


def session_created(db: sqlite3.Connection, event: e.SessionCreated) -> None:
    _insert_session(db, event.session)


def session_imported(db: sqlite3.Connection, event: e.SessionImported) -> None:
    """With all its parts and its journal, in an order in which each part finds what it points to."""
    session = event.session
    _insert_session(db, session)
    sorting.insert_themes(db, session.id, session.themes)
    rounds.insert_ideas(db, session.id, session.ideas)
    for step in session.steps:
        _insert_happened(db, step)
    for poll in session.polls:
        polls.insert_poll(db, session.id, poll)
    sorting.insert_points(db, session.id, session.points)
    texts.insert_questions(db, session.id, session.questions)
    texts.insert_thanks(db, session.id, session.thanks)
    for outcome in session.outcomes:
        outcomes.insert_outcome(db, session.id, outcome)
    _insert_of_phones(db, session)
    write_lines(db, session.journal, session.id)


def _insert_of_phones(db: sqlite3.Connection, session: Session) -> None:
    if session.joining is not None:
        joining.insert_joining(db, session.id, session.joining)
    joining.insert_phones(db, session.id, session.phones)
    joining.insert_messages(db, session.id, session.messages)
    folding.insert_invitations(db, session.invitations)
    folding.insert_fold_voices(db, session.fold_voices)


def session_removed(db: sqlite3.Connection, event: e.SessionRemoved) -> None:
    """With everything in it. What holds on to a step goes first; the rest goes with the session."""
    for table in ("idea_builds_on", "outcome_idea", "talk"):
        db.execute(_OF_IDEAS.format(table=table), (event.session,))
    for table in ("point", "poll", "question", "thanks", "idea"):
        db.execute(f"DELETE FROM {table} WHERE session = ?", (event.session,))
    change_one(db, "DELETE FROM session WHERE id = ?", (event.session,))


def session_restored(db: sqlite3.Connection, event: e.SessionRestored) -> None:
    """Where another took its place since, that one and all behind it move on by one."""
    sql = "SELECT position FROM session WHERE position >= ? ORDER BY position DESC"
    behind = [place for (place,) in db.execute(sql, (event.position,))]
    if event.position in behind:
        change = "UPDATE session SET position = position + 1 WHERE position = ?"
        db.executemany(change, [(place,) for place in behind])
    session_imported(db, e.SessionImported(event.session))
    sql = "UPDATE session SET position = ? WHERE id = ?"
    change_one(db, sql, (event.position, event.session.id))


def _insert_session(db: sqlite3.Connection, session: Session) -> None:
    """Its row, its why, its people and the plan of its steps."""
    why = session.why
    db.execute(
        "INSERT INTO session (id, position, name, date, zone, state, why, reason, result, leader, "
        "facilitator, is_rehearsal, notes, started_ms, ended_ms, stopped_ms, go_on_date, leader_note, "
        "language) "
        "SELECT ?, coalesce(max(position) + 1, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? "
        "FROM session",
        (session.id, session.name, session.date, session.zone, session.state, why.text, why.reason,
         why.result, session.leader, session.facilitator, session.is_rehearsal, session.notes,
         session.started_ms, session.ended_ms, session.stopped_ms, session.go_on_date,
         session.leader_note, session.language),
    )  # fmt: skip
    insert_boundaries(db, session.id, why)
    db.executemany(
        "INSERT INTO participant (session, person, presence) VALUES (?, ?, ?)",
        [(session.id, p.person.id, p.presence) for p in session.participants],
    )
    for position, step in enumerate(session.steps):
        insert_step(db, session.id, position, step)
        if step.clock is not None:
            running.upsert_clock(db, step.id, step.clock)
    if session.step_id is not None:
        change_one(db, "UPDATE session SET step = ? WHERE id = ?", (session.step_id, session.id))


def _insert_happened(db: sqlite3.Connection, step: Step) -> None:
    running.insert_round_voices(db, step.id, step.voices)
    running.insert_talks(db, step.id, step.talks)
    for slip in step.slips:
        rounds.insert_slip(db, step.id, slip)
    db.executemany(
        "INSERT INTO round_pace (step, minute, ideas) VALUES (?, ?, ?)",
        [(step.id, minute, ideas) for minute, ideas in step.pace],
    )
    if step.result is not None:
        rounds.insert_result(db, step.id, step.result)


_OF_IDEAS = "DELETE FROM {table} WHERE idea IN (SELECT id FROM idea WHERE session = ?)"

TABLE = {
    e.SessionCreated: session_created,
    e.SessionImported: session_imported,
    e.SessionRemoved: session_removed,
    e.SessionRestored: session_restored,
}
