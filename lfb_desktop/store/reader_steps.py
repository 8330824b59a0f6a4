"""Reading the steps of a session, with what is hidden in an open round."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import Any

from lfb_desktop.domain.model import (
    Clock,
    Decides,
    IdeaId,
    Phase,
    RoundResult,
    Settings,
    Slip,
    Step,
    StepKind,
    Voice,
)
from lfb_desktop.store.kept import Kept, Row
from lfb_desktop.store.parts import Parts

_STEPS = """
SELECT id, kind, title, planned_ms, instruction, hint, is_unsigned, ideas_each, goal, picks, talks,
  talk_seconds, dots, cap, places, decides, question, by_lot, phase, opened_ms, closed_ms, focus,
  from_paper, withdrawn, given_ms, is_writing_over
FROM step WHERE session = ? ORDER BY position
"""
_OF_SESSION = "FROM step AS s JOIN {table} AS x ON x.step = s.id WHERE s.session = ?"
_CLOCKS = f"SELECT x.step, is_running, remaining_ms, as_of_ms, away_ms {_OF_SESSION.format(table='clock')}"
_VOICES = f"SELECT x.step, person, acts, is_done, folds {_OF_SESSION.format(table='round_voice')}"
_SLIPS = f"""
SELECT x.step, x.id, text, ticket, author, is_folded {_OF_SESSION.format(table="slip")} ORDER BY x.id
"""
_BUILDS_ON = """
SELECT b.slip, b.idea FROM step AS s JOIN slip AS x ON x.step = s.id JOIN slip_builds_on AS b ON b.slip = x.id
WHERE s.session = ? ORDER BY b.slip, b.position
"""
_PACE = f"SELECT x.step, minute, ideas {_OF_SESSION.format(table='round_pace')} ORDER BY x.step, minute"
_RESULTS = f"SELECT x.step, ideas, x.withdrawn, x.from_paper {_OF_SESSION.format(table='round_result')}"
_SHAPES = f"SELECT x.step, ideas {_OF_SESSION.format(table='round_contribution')} ORDER BY x.step, x.position"
_TALKS = f"SELECT x.step, idea {_OF_SESSION.format(table='talk')} ORDER BY x.step, x.position"


def read_steps(parts: Parts, session: str, by_name: tuple[str, ...], kept: Kept) -> tuple[Step, ...]:
    """In the order of the agenda; `by_name` are the ids of all people, sorted by name."""
    clocks, voices = parts.read(_read_clocks, session), parts.read(_read_voices, session, by_name, kept)
    slips, pace = parts.read(_read_slips, session, kept), parts.read(_read_pace, session)
    results, talks = parts.read(_read_results, session), parts.read(_read_talks, session)
    return tuple(
        Step(
            id=id,
            kind=StepKind(kind),
            title=title,
            planned_ms=planned_ms,
            instruction=instruction,
            hint=hint,
            settings=Settings(unsigned == 1, each, goal, picks, n_talks, seconds, dots, cap, places,
                              Decides(decides), question, bool(by_lot)),
            phase=Phase(phase),
            opened_ms=opened_ms,
            closed_ms=closed_ms,
            clock=clocks.get(id),
            voices=voices.get(id, ()),
            slips=tuple(slips.get(id, ())),
            from_paper=from_paper,
            withdrawn=withdrawn,
            pace=tuple(pace.get(id, ())),
            result=results.get(id),
            focus=focus,
            talks=tuple(talks.get(id, ())),
            given_ms=given_ms,
            is_writing_over=over == 1,
        )
        for (id, kind, title, planned_ms, instruction, hint, unsigned, each, goal, picks, n_talks, seconds,
             dots, cap, places, decides, question, by_lot, phase, opened_ms, closed_ms, focus, from_paper,
             withdrawn, given_ms, over)
        in parts.read(_read_rows, session)
    )  # fmt: skip


def _read_rows(db: sqlite3.Connection, session: str) -> list[Any]:
    return db.execute(_STEPS, (session,)).fetchall()


def _read_clocks(db: sqlite3.Connection, session: str) -> dict[str, Clock]:
    return {
        step: Clock(bool(running), remaining, as_of, away)
        for step, running, remaining, as_of, away in db.execute(_CLOCKS, (session,))
    }


def _read_voices(
    db: sqlite3.Connection, session: str, by_name: tuple[str, ...], kept: Kept
) -> dict[str, tuple[Voice, ...]]:
    found: defaultdict[str, dict[str, Voice]] = defaultdict(dict)
    for step, voice in kept.made(_voice, session, db.execute(_VOICES, (session,))):
        found[step][voice.person] = voice
    return {step: tuple(of[p] for p in by_name if p in of) for step, of in found.items()}


def _voice(row: Row) -> tuple[str, Voice]:
    step, person, acts, is_done, folds = row
    return step, Voice(person, acts, is_done == 1, folds=folds)


def _read_slips(db: sqlite3.Connection, session: str, kept: Kept) -> dict[str, list[Slip]]:
    builds_on: defaultdict[str, tuple[IdeaId, ...]] = defaultdict(tuple)
    for slip, idea in db.execute(_BUILDS_ON, (session,)):
        builds_on[slip] += (idea,)
    rows = ((*row, builds_on.get(row[1], ())) for row in db.execute(_SLIPS, (session,)))
    found: defaultdict[str, list[Slip]] = defaultdict(list)
    for step, slip in kept.made(_slip, session, rows):
        found[step].append(slip)
    return found


def _slip(row: Row) -> tuple[str, Slip]:
    step, id, text, ticket, author, folded, builds_on = row
    return step, Slip(id, text, ticket, author, builds_on, folded == 1)


def _read_pace(db: sqlite3.Connection, session: str) -> dict[str, list[tuple[int, int]]]:
    found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for step, minute, ideas in db.execute(_PACE, (session,)):
        found[step].append((minute, ideas))
    return found


def _read_results(db: sqlite3.Connection, session: str) -> dict[str, RoundResult]:
    shapes: defaultdict[str, tuple[int, ...]] = defaultdict(tuple)
    for step, ideas in db.execute(_SHAPES, (session,)):
        shapes[step] += (ideas,)
    return {
        step: RoundResult(ideas, withdrawn, from_paper, shapes[step])
        for step, ideas, withdrawn, from_paper in db.execute(_RESULTS, (session,))
    }


def _read_talks(db: sqlite3.Connection, session: str) -> dict[str, list[IdeaId]]:
    found: defaultdict[str, list[IdeaId]] = defaultdict(list)
    for step, idea in db.execute(_TALKS, (session,)):
        found[step].append(idea)
    return found
