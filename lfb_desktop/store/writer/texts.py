"""Questions on the why and thanks: short texts without a name, sealed when their step closes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Question, Thanks
from lfb_desktop.store.writer.touch import change_one


def question_asked(db: sqlite3.Connection, event: e.QuestionAsked) -> None:
    insert_questions(db, event.session, (event.question,))


def insert_questions(db: sqlite3.Connection, session: str, questions: Iterable[Question]) -> None:
    db.executemany(
        "INSERT INTO question (session, id, step, text, answer, is_answered, ticket) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (session, q.id, q.step, q.text, q.answer, q.is_answered, q.ticket)
            for q in sorted(questions, key=lambda q: q.id)
        ],
    )


def question_answered(db: sqlite3.Connection, event: e.QuestionAnswered) -> None:
    """An empty answer was given aloud."""
    sql = "UPDATE question SET answer = ?, is_answered = 1 WHERE session = ? AND id = ?"
    change_one(db, sql, (event.answer, event.session, event.question))


def thanks_given(db: sqlite3.Connection, event: e.ThanksGiven) -> None:
    insert_thanks(db, event.session, (event.thanks,))


def insert_thanks(db: sqlite3.Connection, session: str, thanks: Iterable[Thanks]) -> None:
    db.executemany(
        "INSERT INTO thanks (session, id, step, person, text, giver, state, ticket) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (session, t.id, t.step, t.to, t.text, t.giver, t.state, t.ticket)
            for t in sorted(thanks, key=lambda t: t.id)
        ],
    )


def texts_sealed(db: sqlite3.Connection, event: e.TextsSealed) -> None:
    for table in ("question", "thanks"):
        db.execute(f"DELETE FROM {table} WHERE session = ? AND step = ?", (event.session, event.step))
    insert_questions(db, event.session, event.questions)
    insert_thanks(db, event.session, event.thanks)


TABLE = {
    e.QuestionAsked: question_asked,
    e.QuestionAnswered: question_answered,
    e.ThanksGiven: thanks_given,
    e.TextsSealed: texts_sealed,
}
