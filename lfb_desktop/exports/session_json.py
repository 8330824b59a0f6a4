"""A whole session as JSON: everything that a closed session keeps, so that another team file can take it in.

The shape is described in `docs/session-json.md`. Private notes are left out unless asked
for, and so are what the leader has sealed and all that phones bring; papers
have no keys and stand sorted; nothing tells when or in what order they came.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import JournalLine, PersonId, Session, State, Thanks, ThanksState
from lfb_desktop.exports.files import replace_file
from lfb_desktop.exports.json_parts import (
    idea_value,
    outcome_value,
    point_value,
    question_value,
    step_value,
    thanks_value,
    theme_value,
    why_value,
)
from lfb_desktop.exports.json_polls import journal_detail, kept_apart, poll_value
from lfb_desktop.exports.json_value import Json
from lfb_desktop.views.record import hides_something

if TYPE_CHECKING:
    from lfb_desktop.exports import Options

FORMAT = "leading-from-behind/session"
VERSION = 1


def write(state: State, path: Path, options: Options) -> tuple[Path, ...]:
    return (replace_file(path, session_json(state, with_notes=options.with_notes).encode("utf-8")),)


def session_json(state: State, *, with_notes: bool = False) -> str:
    """Raises `Rejected` while a round, a poll or unsigned texts wait for their seal."""
    session = state.session
    if session is None:
        raise ValueError("A copy needs a session")
    if hides_something(session):
        raise refuse("Reveal or close first; a copy is possible then.")
    value: dict[str, Json] = {
        "format": FORMAT,
        "version": VERSION,
        "people": _people(state, session),
        "session": _session(session, with_notes),
    }
    return json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, indent=2) + "\n"


def _people(state: State, session: Session) -> list[Json]:
    """Everybody whom the session names, by id."""
    named = set(_named(session))
    return [
        {"id": person.id, "name": person.name}
        for person in sorted(state.team.people, key=lambda p: p.id)
        if person.id in named
    ]


def _named(session: Session) -> Iterable[PersonId | str]:
    yield from (p for p in (session.leader, session.facilitator) if p)
    yield from (p.person.id for p in session.participants)
    yield from (i.author for i in session.ideas if i.author)
    yield from (c.person for o in session.outcomes for c in o.commitments)
    for thanks in _shown(session):
        yield thanks.to
        yield thanks.giver or thanks.to
    yield from (str(v) for line in session.journal for k, v in line.detail if k == "person")


def _shown(session: Session) -> tuple[Thanks, ...]:
    """What is seen first, or kept, by whoever is thanked is theirs alone."""
    return tuple(t for t in session.thanks if t.state is ThanksState.SHOWN)


def _session(session: Session, with_notes: bool) -> dict[str, Json]:
    polls = tuple(kept_apart(poll) for poll in session.polls)
    value: dict[str, Json] = {
        "id": session.id,
        "name": session.name,
        "date": session.date,
        "zone": session.zone,
        "state": str(session.state),
        "why": why_value(session.why),
        "leader": session.leader,
        "facilitator": session.facilitator,
        "is_rehearsal": session.is_rehearsal,
        "started_ms": session.started_ms,
        "ended_ms": session.ended_ms,
        "step": session.step_id,
        "participants": [
            {"person": p.person.id, "presence": str(p.presence)}
            for p in sorted(session.participants, key=lambda p: p.person.id)
        ],
        "steps": [step_value(step) for step in session.steps],
        "ideas": [idea_value(idea) for idea in sorted(session.ideas, key=lambda i: i.number)],
        "themes": [theme_value(theme) for theme in session.themes],
        "polls": [poll_value(poll) for poll in polls],
        "points": [point_value(point) for point in session.points],
        "questions": [question_value(q) for q in sorted(session.questions, key=lambda q: q.id)],
        "thanks": [thanks_value(t) for t in sorted(_shown(session), key=lambda t: t.id)],
        "outcomes": [outcome_value(outcome) for outcome in session.outcomes],
        "journal": [_line(line, session) for line in session.journal],
    }
    if session.stopped_ms is not None:
        value |= {"stopped_ms": session.stopped_ms, "go_on_date": session.go_on_date}
    if session.language != "en":
        value["language"] = session.language
    if session.is_note_open and session.leader_note:
        value["leader_note"] = session.leader_note
    if with_notes:
        value["notes"] = session.notes
    return value


def _line(line: JournalLine, session: Session) -> Json:
    detail: dict[str, Json] = dict(journal_detail(line, session))
    return {"at_ms": line.at_ms, "act": line.act, "step": line.step, "detail": detail}
