"""What a session is before its doors open."""

from __future__ import annotations

import sqlite3

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Phase, Step, Why
from lfb_desktop.store.writer.joining import forget_on_phones
from lfb_desktop.store.writer.touch import Value, change_one

_FAR = 1_000_000  # where steps wait while their places are given out anew; positions are unique

_PLANNED = (
    "kind, title, planned_ms, instruction, hint, is_unsigned, ideas_each, goal, picks, talks, "
    "talk_seconds, dots, cap, places, decides, question, by_lot"
)
_SET_PLANNED = ", ".join(f"{column} = ?" for column in _PLANNED.split(", "))
_INSERT_STEP = (
    f"INSERT INTO step (id, session, position, {_PLANNED}, phase, opened_ms, closed_ms, focus, "
    f"from_paper, withdrawn, given_ms, is_writing_over) VALUES ({', '.join('?' * 28)})"
)


def session_renamed(db: sqlite3.Connection, event: e.SessionRenamed) -> None:
    change_one(db, "UPDATE session SET name = ? WHERE id = ?", (event.name, event.session))


def language_chosen(db: sqlite3.Connection, event: e.LanguageChosen) -> None:
    change_one(db, "UPDATE session SET language = ? WHERE id = ?", (event.language, event.session))


def why_posed(db: sqlite3.Connection, event: e.WhyPosed) -> None:
    why = event.why
    change_one(
        db,
        "UPDATE session SET why = ?, reason = ?, result = ? WHERE id = ?",
        (why.text, why.reason, why.result, event.session),
    )
    db.execute("DELETE FROM boundary WHERE session = ?", (event.session,))
    insert_boundaries(db, event.session, why)


def insert_boundaries(db: sqlite3.Connection, session: str, why: Why) -> None:
    rows = [(session, "given", n, text) for n, text in enumerate(why.given)]
    rows += [(session, "open", n, text) for n, text in enumerate(why.open)]
    db.executemany("INSERT INTO boundary (session, kind, position, text) VALUES (?, ?, ?, ?)", rows)


def leader_chosen(db: sqlite3.Connection, event: e.LeaderChosen) -> None:
    change_one(db, "UPDATE session SET leader = ? WHERE id = ?", (event.person, event.session))


def facilitator_chosen(db: sqlite3.Connection, event: e.FacilitatorChosen) -> None:
    change_one(db, "UPDATE session SET facilitator = ? WHERE id = ?", (event.person, event.session))


def participant_added(db: sqlite3.Connection, event: e.ParticipantAdded) -> None:
    db.execute(
        "INSERT INTO participant (session, person, presence) VALUES (?, ?, ?)",
        (event.session, event.person, event.presence),
    )


def participant_removed(db: sqlite3.Connection, event: e.ParticipantRemoved) -> None:
    forget_on_phones(db, event.session, event.person)
    change_one(db, "DELETE FROM participant WHERE session = ? AND person = ?", (event.session, event.person))


def presence_marked(db: sqlite3.Connection, event: e.PresenceMarked) -> None:
    change_one(
        db,
        "UPDATE participant SET presence = ? WHERE session = ? AND person = ?",
        (event.presence, event.session, event.person),
    )


def agenda_changed(db: sqlite3.Connection, event: e.AgendaChanged) -> None:
    """Takes the plan of each step and its place; what happened in a step is not touched."""
    known = {i for (i,) in db.execute("SELECT id FROM step WHERE session = ?", (event.session,))}
    kept = {step.id for step in event.steps}
    for gone in sorted(known - kept):
        change_one(db, "DELETE FROM step WHERE id = ? AND phase = ?", (gone, Phase.AHEAD))
    db.execute("UPDATE step SET position = position + ? WHERE session = ?", (_FAR, event.session))
    for position, step in enumerate(event.steps):
        if step.id in known:
            sql = f"UPDATE step SET position = ?, {_SET_PLANNED} WHERE id = ?"
            change_one(db, sql, (position, *_planned(step), step.id))
        else:
            insert_step(db, event.session, position, step)


def insert_step(db: sqlite3.Connection, session: str, position: int, step: Step) -> None:
    """The row of a step; its clock, voices, slips and talks are rows of their own."""
    happened = (
        step.phase, step.opened_ms, step.closed_ms, step.focus, step.from_paper, step.withdrawn,
        step.given_ms, step.is_writing_over,
    )  # fmt: skip
    db.execute(_INSERT_STEP, (step.id, session, position, *_planned(step), *happened))


def _planned(step: Step) -> tuple[Value, ...]:
    s = step.settings
    return (
        step.kind, step.title, step.planned_ms, step.instruction, step.hint,
        s.is_unsigned, s.ideas_each, s.goal, s.picks, s.talks,
        s.talk_seconds, s.dots, s.cap, s.places, s.decides, s.question, s.by_lot,
    )  # fmt: skip


def notes_edited(db: sqlite3.Connection, event: e.NotesEdited) -> None:
    change_one(db, "UPDATE session SET notes = ? WHERE id = ?", (event.text, event.session))


def note_sealed(db: sqlite3.Connection, event: e.NoteSealed) -> None:
    change_one(db, "UPDATE session SET leader_note = ? WHERE id = ?", (event.text, event.session))


TABLE = {
    e.SessionRenamed: session_renamed,
    e.LanguageChosen: language_chosen,
    e.WhyPosed: why_posed,
    e.LeaderChosen: leader_chosen,
    e.FacilitatorChosen: facilitator_chosen,
    e.ParticipantAdded: participant_added,
    e.ParticipantRemoved: participant_removed,
    e.PresenceMarked: presence_marked,
    e.AgendaChanged: agenda_changed,
    e.NotesEdited: notes_edited,
    e.NoteSealed: note_sealed,
}
