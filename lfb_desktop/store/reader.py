"""Reading a session whole, part by part, in the order the state has, into frozen values."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import Any

from lfb_desktop.domain.model import (
    Commitment,
    Fold,
    Idea,
    IdeaId,
    JournalLine,
    Membership,
    Need,
    NeedAnswer,
    Outcome,
    Participant,
    Person,
    PersonId,
    Plan,
    Point,
    PointSide,
    Presence,
    Question,
    Role,
    Session,
    SessionHead,
    SessionId,
    SessionState,
    Standing,
    State,
    Team,
    Thanks,
    ThanksState,
    Theme,
    Why,
)
from lfb_desktop.store.details import read_detail
from lfb_desktop.store.kept import Kept, Row
from lfb_desktop.store.parts import Parts
from lfb_desktop.store.reader_phones import (
    read_fold_voices,
    read_invitations,
    read_joining,
    read_messages,
    read_phones,
)
from lfb_desktop.store.reader_polls import read_polls
from lfb_desktop.store.reader_steps import read_steps

People = tuple[Person, ...]

# Numbers have no gaps and ideas are never deleted, so the highest number is their count, and the
# key finds it without counting.
_HEADS = """
SELECT s.id, s.name, s.why, s.state, s.date, coalesce(p.name, ''),
  (SELECT count(*) FROM participant WHERE session = s.id AND presence <> 'observer'),
  (SELECT coalesce(max(number), 0) FROM idea WHERE session = s.id),
  (SELECT count(*) FROM outcome WHERE session = s.id),
  s.is_rehearsal, s.position, s.stopped_ms IS NOT NULL, s.go_on_date
FROM session AS s LEFT JOIN person AS p ON p.id = s.leader ORDER BY s.position
"""
_SESSION = """
SELECT id, name, date, zone, state, why, reason, result, leader, facilitator, is_rehearsal, notes,
  started_ms, ended_ms, step, stopped_ms, go_on_date, leader_note, language FROM session WHERE id = ?
"""
# One row for each person and session, whatever the person is in it. Authors and owners are among
# the participants; thanked may be anybody, and a phone may wait for anybody.
_MEMBERSHIPS = """
SELECT session, person, max(presence), max(leads), max(runs) FROM (
  SELECT session, person, presence, 0 AS leads, 0 AS runs FROM participant
  UNION ALL SELECT id, leader, NULL, 1, 0 FROM session WHERE leader IS NOT NULL
  UNION ALL SELECT id, facilitator, NULL, 0, 1 FROM session WHERE facilitator IS NOT NULL
  UNION ALL SELECT session, person, NULL, 0, 0 FROM thanks
  UNION ALL SELECT session, giver, NULL, 0, 0 FROM thanks WHERE giver IS NOT NULL
  UNION ALL SELECT session, wants, NULL, 0, 0 FROM phone WHERE wants IS NOT NULL
  UNION ALL SELECT session, made, NULL, 0, 0 FROM phone WHERE made IS NOT NULL
  UNION ALL SELECT session, person, NULL, 0, 0 FROM phone_seat
  UNION ALL SELECT session, sender, NULL, 0, 0 FROM message WHERE sender IS NOT NULL
  UNION ALL SELECT o.session, i.person, NULL, 0, 0 FROM invitation AS i JOIN outcome AS o ON o.id = i.outcome
  UNION ALL SELECT o.session, i.asker, NULL, 0, 0 FROM invitation AS i JOIN outcome AS o ON o.id = i.outcome
    WHERE i.asker IS NOT NULL
  UNION ALL SELECT i.session, v.person, NULL, 0, 0 FROM fold_voice AS v JOIN idea AS i ON i.id = v.idea
) GROUP BY session, person
"""
_IDEAS = """
SELECT id, step, number, text, author, was, theme, merged_into, is_set_aside, marks, is_picked, is_defended,
  fold, opens, ticket, is_claimed
FROM idea WHERE session = ? ORDER BY number
"""
_BUILDS_ON = """
SELECT b.idea, b.earlier FROM idea AS i JOIN idea_builds_on AS b ON b.idea = i.id
WHERE i.session = ? ORDER BY b.idea, b.position
"""
_OUTCOMES = """
SELECT id, title, when_then, look_again, first_step, success, hypothesis, learned, is_experiment,
  need, need_answer, need_because, need_by FROM outcome WHERE session = ? ORDER BY position
"""
_OUTCOME_IDEAS = """
SELECT oi.outcome, oi.idea FROM outcome AS o JOIN outcome_idea AS oi ON oi.outcome = o.id
WHERE o.session = ? ORDER BY oi.outcome, oi.position
"""
_COMMITMENTS = """
SELECT c.outcome, c.person, c.role, c.until FROM outcome AS o JOIN commitment AS c ON c.outcome = o.id
WHERE o.session = ? ORDER BY c.outcome, c.position
"""


def read_state(parts: Parts, session: SessionId | None, kept: Kept) -> State:
    """The team, its sessions in short, and the one that is meant (None if there is none such)."""
    if session is not None:
        kept.only(session)
    people = parts.read(_read_people)
    return State(
        team=parts.read(_read_team, people),
        heads=parts.read(read_heads),
        session=None if session is None else _read_session(parts, session, people, kept),
        memberships=parts.read(_read_memberships) if session is None else (),
    )


def _read_memberships(db: sqlite3.Connection) -> tuple[Membership, ...]:
    return tuple(
        Membership(session, person, Presence(presence) if presence else None, bool(leads), bool(runs))
        for session, person, presence, leads, runs in db.execute(_MEMBERSHIPS)
    )


def read_heads(db: sqlite3.Connection) -> tuple[SessionHead, ...]:
    """In the order in which the sessions were made."""
    return tuple(
        SessionHead(
            id, name, why, SessionState(state), date, led_by, people, ideas, outcomes, bool(rehearsal),
            position, bool(stopped), go_on,
        )
        for (id, name, why, state, date, led_by, people, ideas, outcomes, rehearsal, position, stopped,
             go_on) in db.execute(_HEADS)
    )  # fmt: skip


def _read_people(db: sqlite3.Connection) -> People:
    """Sorted by name, as people sort: capitals beside small letters."""
    rows = db.execute("SELECT id, name, standing FROM person")
    found = [Person(PersonId(id), name, Standing(standing)) for id, name, standing in rows]
    return tuple(sorted(found, key=lambda p: (p.name.casefold(), p.name, p.id)))


def _read_team(db: sqlite3.Connection, people: People) -> Team:
    ((id, name),) = db.execute("SELECT id, name FROM team")
    return Team(id, name, people)


def _read_session(parts: Parts, session: SessionId, people: People, kept: Kept) -> Session | None:
    row = parts.read(_read_row, session)
    by_name = tuple(person.id for person in people)
    if row is None:
        return None
    (id, name, date, zone, state, why, reason, result, leader, facilitator, is_rehearsal, notes,
     started_ms, ended_ms, step, stopped_ms, go_on_date, leader_note, language) = row  # fmt: skip
    return Session(
        id=id,
        name=name,
        date=date,
        zone=zone,
        state=SessionState(state),
        why=parts.read(_read_why, session, why, reason, result),
        leader=leader,
        facilitator=facilitator,
        is_rehearsal=bool(is_rehearsal),
        notes=notes,
        started_ms=started_ms,
        ended_ms=ended_ms,
        step_id=step,
        stopped_ms=stopped_ms,
        go_on_date=go_on_date,
        leader_note=leader_note,
        language=language,
        participants=parts.read(_read_participants, session, people),
        steps=read_steps(parts, session, by_name, kept),
        ideas=parts.read(_read_ideas, session, kept),
        themes=parts.read(_read_themes, session),
        polls=read_polls(parts, session, by_name, kept),
        points=parts.read(_read_points, session),
        questions=parts.read(_read_questions, session),
        thanks=parts.read(_read_thanks, session),
        outcomes=parts.read(_read_outcomes, session),
        joining=parts.read(read_joining, session),
        phones=parts.read(read_phones, session),
        messages=parts.read(read_messages, session),
        invitations=parts.read(read_invitations, session),
        fold_voices=parts.read(read_fold_voices, session),
        journal=parts.read(_read_journal, session, kept),
    )


def _read_row(db: sqlite3.Connection, session: str) -> Any:
    """What stands in the session's own row, None if there is no such session."""
    return db.execute(_SESSION, (session,)).fetchone()


def _read_why(db: sqlite3.Connection, session: str, text: str, reason: str, result: str) -> Why:
    sql = "SELECT kind, text FROM boundary WHERE session = ? ORDER BY kind, position"
    rows = db.execute(sql, (session,)).fetchall()
    given = tuple(text for kind, text in rows if kind == "given")
    return Why(text, reason, result, given, tuple(text for kind, text in rows if kind == "open"))


def _read_participants(db: sqlite3.Connection, session: str, people: People) -> tuple[Participant, ...]:
    sql = "SELECT person, presence FROM participant WHERE session = ?"
    presence = dict(db.execute(sql, (session,)).fetchall())
    return tuple(Participant(p, Presence(presence[p.id])) for p in people if p.id in presence)


def _read_ideas(db: sqlite3.Connection, session: str, kept: Kept) -> tuple[Idea, ...]:
    builds_on: defaultdict[str, tuple[IdeaId, ...]] = defaultdict(tuple)
    for idea, earlier in db.execute(_BUILDS_ON, (session,)):
        builds_on[idea] += (earlier,)
    rows = ((*row, builds_on.get(row[0], ())) for row in db.execute(_IDEAS, (session,)))
    return tuple(kept.made(_idea, session, rows))


def _idea(row: Row) -> Idea:
    (id, step, number, text, author, was, theme, merged_into, aside, marks, picked, defended,
     fold, opens, ticket, claimed, builds_on) = row  # fmt: skip
    return Idea(
        id, step, number, text, author, was, builds_on, theme, merged_into, aside == 1, marks, picked == 1,
        defended == 1, Fold(fold) if fold else None, opens, ticket, claimed == 1,
    )  # fmt: skip


def _read_themes(db: sqlite3.Connection, session: str) -> tuple[Theme, ...]:
    sql = "SELECT id, name, sentence FROM theme WHERE session = ? ORDER BY position"
    return tuple(Theme(id, name, sentence) for id, name, sentence in db.execute(sql, (session,)))


def _read_points(db: sqlite3.Connection, session: str) -> tuple[Point, ...]:
    sql = "SELECT id, idea, side, text FROM point WHERE session = ? ORDER BY position"
    return tuple(
        Point(id, idea, PointSide(side), text) for id, idea, side, text in db.execute(sql, (session,))
    )


def _read_questions(db: sqlite3.Connection, session: str) -> tuple[Question, ...]:
    sql = "SELECT id, step, text, answer, is_answered, ticket FROM question WHERE session = ? ORDER BY id"
    return tuple(
        Question(id, step, text, answer, answered == 1, ticket)
        for id, step, text, answer, answered, ticket in db.execute(sql, (session,))
    )


def _read_thanks(db: sqlite3.Connection, session: str) -> tuple[Thanks, ...]:
    sql = "SELECT id, step, person, text, giver, state, ticket FROM thanks WHERE session = ? ORDER BY id"
    return tuple(
        Thanks(id, step, to, text, giver, ThanksState(state), ticket)
        for id, step, to, text, giver, state, ticket in db.execute(sql, (session,))
    )


def _read_outcomes(db: sqlite3.Connection, session: str) -> tuple[Outcome, ...]:
    ideas: defaultdict[str, list[IdeaId]] = defaultdict(list)
    for outcome, idea in db.execute(_OUTCOME_IDEAS, (session,)):
        ideas[outcome].append(idea)
    commitments: defaultdict[str, list[Commitment]] = defaultdict(list)
    for outcome, person, role, until in db.execute(_COMMITMENTS, (session,)):
        commitments[outcome].append(Commitment(person, Role(role), until))
    return tuple(
        Outcome(
            id=id,
            title=title,
            ideas=tuple(ideas[id]),
            commitments=tuple(commitments[id]),
            plan=Plan(when_then, look_again, first_step, success, hypothesis, learned, bool(is_experiment)),
            need=Need(need, NeedAnswer(answer) if answer else None, because, by),
        )
        for (id, title, when_then, look_again, first_step, success, hypothesis, learned, is_experiment,
             need, answer, because, by) in db.execute(_OUTCOMES, (session,))
    )  # fmt: skip


def _read_journal(db: sqlite3.Connection, session: str, kept: Kept) -> tuple[JournalLine, ...]:
    sql = "SELECT at_ms, act, step, detail FROM journal WHERE session = ? ORDER BY position"
    return tuple(kept.made(_line, session, db.execute(sql, (session,))))


def _line(row: Row) -> JournalLine:
    at_ms, act, step, detail = row
    return JournalLine(at_ms, act, step, tuple(read_detail(detail).items()) if detail != "{}" else ())
