"""How the session went: planned and actual minutes of each step, its pauses and counts."""

from __future__ import annotations

from datetime import datetime, tzinfo

from lfb_desktop.domain.model import JournalLine, Phase, Session, Step, StepKind
from lfb_desktop.domain.words import Say, count
from lfb_desktop.views.clock_faces import zone_of
from lfb_desktop.views.record_parts import StepPart

_STOPS = ("clock_paused", "clock_found")


def timeline(session: Session, now_ms: int) -> tuple[StepPart, ...]:
    zone = zone_of(session.zone)
    return tuple(_part(session, step, zone, now_ms) for step in session.steps)


def wall_time(ms: int, zone: tzinfo) -> str:
    return datetime.fromtimestamp(ms / 1000, zone).strftime("%H:%M")


def wall_date(ms: int, zone: tzinfo) -> str:
    return datetime.fromtimestamp(ms / 1000, zone).date().isoformat()


def _part(session: Session, step: Step, zone: tzinfo, now_ms: int) -> StepPart:
    planned = _tenths(step.planned_ms)
    if step.opened_ms is None:
        return StepPart(step.title, "", planned, None, 0, 0, ())
    end = step.closed_ms or session.ended_ms or now_ms
    pauses, paused_ms = _pauses(session.journal, step, end)
    actual = max(0, end - step.opened_ms - paused_ms)
    return StepPart(
        title=step.title,
        start=wall_time(step.opened_ms, zone),
        planned=planned,
        actual=_tenths(actual),
        pauses=pauses,
        paused=_tenths(paused_ms),
        counts=_counts(session, step),
    )


def _pauses(journal: tuple[JournalLine, ...], step: Step, end: int) -> tuple[int, int]:
    """How often the clock stood, and how long in all; a break that was counted is a pause as well."""
    n, total, since = 0, 0, None
    for line in journal:
        if line.step != step.id or line.at_ms > end:
            continue
        if line.act in _STOPS and since is None:
            n, since = n + 1, line.at_ms
        elif line.act == "clock_resumed" and since is not None:
            total, since = total + line.at_ms - since, None
    if since is not None:
        total += end - since
    return n, total


def _counts(session: Session, step: Step) -> tuple[Say, ...]:
    """What the step made; nothing of a step that still hides something."""
    if step.kind is StepKind.IDEAS:
        n = step.result.ideas if step.result else len(step.slips)
        gone = step.result.withdrawn if step.result else 0
        lines = [count(n, "{n} idea", "{n} ideas")]
        return (*lines, *([count(gone, "{n} withdrawn", "{n} withdrawn")] if gone else []))
    if step.kind is StepKind.THEMES and step.phase is not Phase.AHEAD:
        return (count(len(session.themes), "{n} theme", "{n} themes"),)
    if step.kind is StepKind.COMMITMENTS:
        return (count(len(session.outcomes), "{n} outcome", "{n} outcomes"),)
    answers = [p.answered for p in session.polls_of(step.id) if not p.is_open]
    if answers:
        return (count(sum(answers), "{n} answer", "{n} answers"),)
    asked = [q for q in session.questions if q.step == step.id]
    return (count(len(asked), "{n} question", "{n} questions"),) if asked else ()


def _tenths(ms: int) -> int:
    """Tenths of a minute, rounded to the nearest."""
    return (ms + 3_000) // 6_000
