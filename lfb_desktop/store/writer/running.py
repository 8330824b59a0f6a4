"""Walking through the agenda, its clocks, and who may act in what is open."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Clock, IdeaId, Phase, SessionState, Voice
from lfb_desktop.store.writer.folding import forget_at_the_end
from lfb_desktop.store.writer.joining import forget_joining
from lfb_desktop.store.writer.touch import change_one


def session_started(db: sqlite3.Connection, event: e.SessionStarted) -> None:
    change_one(
        db,
        "UPDATE session SET state = ?, started_ms = ? WHERE id = ?",
        (SessionState.RUNNING, event.at_ms, event.session),
    )


def session_ended(db: sqlite3.Connection, event: e.SessionEnded) -> None:
    """Nobody asks after the end whether a paper was counted: the tickets go, and all of the phones."""
    change_one(
        db,
        "UPDATE session SET state = ?, ended_ms = ? WHERE id = ?",
        (SessionState.ENDED, event.at_ms, event.session),
    )
    db.execute(
        "DELETE FROM counted_ticket WHERE poll IN (SELECT id FROM poll WHERE session = ?)", (event.session,)
    )
    forget_joining(db, event.session)
    forget_at_the_end(db, event.session)


def session_reopened(db: sqlite3.Connection, event: e.SessionReopened) -> None:
    sql = "UPDATE session SET state = ?, ended_ms = NULL WHERE id = ?"
    change_one(db, sql, (SessionState.RUNNING, event.session))


def session_stopped(db: sqlite3.Connection, event: e.SessionStopped) -> None:
    sql = "UPDATE session SET stopped_ms = ?, go_on_date = ? WHERE id = ?"
    change_one(db, sql, (event.at_ms, event.go_on, event.session))


def session_taken_up(db: sqlite3.Connection, event: e.SessionTakenUp) -> None:
    change_one(
        db, "UPDATE session SET stopped_ms = NULL, go_on_date = '' WHERE id = ?", (event.session,)
    )


def time_given(db: sqlite3.Connection, event: e.TimeGiven) -> None:
    change_one(db, "UPDATE step SET given_ms = ? WHERE id = ?", (event.given_ms, event.step))


def step_entered(db: sqlite3.Connection, event: e.StepEntered) -> None:
    change_one(db, "UPDATE session SET step = ? WHERE id = ?", (event.step, event.session))


def step_opened(db: sqlite3.Connection, event: e.StepOpened) -> None:
    change_one(
        db, "UPDATE step SET phase = ?, opened_ms = ? WHERE id = ?", (Phase.OPEN, event.at_ms, event.step)
    )
    insert_round_voices(db, event.step, event.voices)
    insert_talks(db, event.step, event.talks)


def insert_round_voices(db: sqlite3.Connection, step: str, voices: Iterable[Voice]) -> None:
    """All at the opening, sorted by name, so that later only their counters change."""
    db.executemany(
        "INSERT INTO round_voice (step, person, acts, is_done, folds) VALUES (?, ?, ?, ?, ?)",
        [(step, v.person, v.acts, v.is_done, v.folds) for v in voices],
    )


def insert_talks(db: sqlite3.Connection, step: str, talks: Iterable[IdeaId]) -> None:
    db.executemany(
        "INSERT INTO talk (step, position, idea) VALUES (?, ?, ?)",
        [(step, n, idea) for n, idea in enumerate(talks)],
    )


def step_closed(db: sqlite3.Connection, event: e.StepClosed) -> None:
    sql = "UPDATE step SET phase = ?, closed_ms = ?, is_writing_over = 0 WHERE id = ?"
    change_one(db, sql, (Phase.CLOSED, event.at_ms, event.step))


def clock_set(db: sqlite3.Connection, event: e.ClockSet) -> None:
    upsert_clock(db, event.step, event.clock)


def upsert_clock(db: sqlite3.Connection, step: str, clock: Clock) -> None:
    db.execute(
        "INSERT INTO clock (step, is_running, remaining_ms, as_of_ms, away_ms) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (step) DO UPDATE SET is_running = excluded.is_running, "
        "remaining_ms = excluded.remaining_ms, as_of_ms = excluded.as_of_ms, away_ms = excluded.away_ms",
        (step, clock.is_running, clock.remaining_ms, clock.as_of_ms, clock.away_ms),
    )


def voice_joined(db: sqlite3.Connection, event: e.VoiceJoined) -> None:
    voice = Voice(event.person)
    if event.step is not None:
        insert_round_voices(db, event.step, (voice,))
    if event.poll is not None:
        insert_poll_voices(db, event.poll, (voice,))


def insert_poll_voices(db: sqlite3.Connection, poll: str, voices: Iterable[Voice]) -> None:
    """All at the opening, sorted by name, so that later only their flags change."""
    db.executemany(
        "INSERT INTO poll_voice (poll, person, acts, is_done, is_by_hand) VALUES (?, ?, ?, ?, ?)",
        [(poll, v.person, v.acts, v.is_done, v.is_by_hand) for v in voices],
    )


def voice_left(db: sqlite3.Connection, event: e.VoiceLeft) -> None:
    if event.step is not None:
        sql = "DELETE FROM round_voice WHERE step = ? AND person = ? AND acts = 0"
        change_one(db, sql, (event.step, event.person))
    if event.poll is not None:
        sql = "DELETE FROM poll_voice WHERE poll = ? AND person = ? AND acts = 0 AND is_by_hand = 0"
        change_one(db, sql, (event.poll, event.person))


TABLE = {
    e.SessionStarted: session_started,
    e.SessionEnded: session_ended,
    e.SessionReopened: session_reopened,
    e.SessionStopped: session_stopped,
    e.SessionTakenUp: session_taken_up,
    e.TimeGiven: time_given,
    e.StepEntered: step_entered,
    e.StepOpened: step_opened,
    e.StepClosed: step_closed,
    e.ClockSet: clock_set,
    e.VoiceJoined: voice_joined,
    e.VoiceLeft: voice_left,
}
