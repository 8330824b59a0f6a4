"""The clock of the step we are in. It never closes, reveals or moves anything."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Clock, Moment, Step
from lfb_desktop.domain.rules.ask import Ask
from lfb_desktop.domain.timekeeping import payer

LONGEST_MS = 24 * 3_600_000
# A pause of the app up to this long is not worth a question.
TOLERANCE_MS = 5_000


def fresh(step: Step, now: Moment) -> Clock:
    return Clock(True, step.allotted_ms, now.steady_ms)


def paused(clock: Clock, now: Moment) -> Clock:
    return Clock(False, clock.remaining_at(now.steady_ms), now.steady_ms, clock.away_ms)


def stopped(ask: Ask, step: Step) -> tuple[e.Event, ...]:
    """The clock of a step that is left; nothing where it stands already."""
    if step.clock is None or not step.clock.is_running:
        return ()
    return (e.ClockSet(ask.session.id, step.id, paused(step.clock, ask.now)),)


def pause(ask: Ask, command: c.PauseClock) -> tuple[e.Event, ...]:
    step, clock = _clock(ask)
    if not clock.is_running:
        return ()
    return (e.ClockSet(ask.session.id, step.id, paused(clock, ask.now), "paused"),)


def resume(ask: Ask, command: c.ResumeClock) -> tuple[e.Event, ...]:
    step, clock = _clock(ask)
    if clock.is_running:
        return ()
    return (
        e.ClockSet(ask.session.id, step.id, Clock(True, clock.remaining_ms, ask.now.steady_ms), "resumed"),
    )


def count_break(ask: Ask, command: c.CountBreak) -> tuple[e.Event, ...]:
    step, clock = _clock(ask)
    if clock.is_running or not clock.away_ms:
        raise refuse("There is no break to count.")
    left = clock.remaining_ms - clock.away_ms
    return (e.ClockSet(ask.session.id, step.id, Clock(True, left, ask.now.steady_ms), "resumed"),)


def add_time(ask: Ask, command: c.AddTime) -> tuple[e.Event, ...]:
    """After 0:00 a minute more is a minute from now. Who pays for it is a later step that can spare it."""
    step, clock = _clock(ask)
    if abs(command.ms) > 60 * 60_000:
        raise refuse("Add or take at most one hour.")
    left = max(0, clock.remaining_at(ask.now.steady_ms))
    new = max(0, left + command.ms)
    changed = replace(clock, remaining_ms=new, as_of_ms=ask.now.steady_ms)
    why = "given" if command.ms > 0 else "taken"
    return (e.ClockSet(ask.session.id, step.id, changed, why), *_shifted(ask, step, new - left))


def _shifted(ask: Ask, step: Step, ms: int) -> tuple[e.Event, ...]:
    """What the agenda says of it; a step cannot give more than it has, nor get more than a day."""
    session = ask.session
    given = max(step.given_ms + ms, -step.planned_ms)
    if given > LONGEST_MS:
        raise refuse("This step has got a day more than planned. Go on to the next one.")
    own = (e.TimeGiven(session.id, step.id, given),) if given != step.given_ms else ()
    paying = payer(session, ms) if ms > 0 else None
    if paying is None:
        return own
    return (*own, e.TimeGiven(session.id, paying.id, paying.given_ms - ms))


def keep(ask: Ask, command: c.KeepClock) -> tuple[e.Event, ...]:
    step, clock = _clock(ask)
    if not clock.is_running:
        return ()
    now = ask.now.steady_ms
    return (e.ClockSet(ask.session.id, step.id, Clock(True, clock.remaining_at(now), now)),)


def notice_absence(ask: Ask, command: c.NoticeAbsence) -> tuple[e.Event, ...]:
    """The clock stands where it was last kept, and asks what to do with the time between."""
    step, clock = _clock(ask)
    if not clock.is_running:
        return ()
    away = max(0, ask.now.steady_ms - clock.as_of_ms) + command.slept_ms
    found = Clock(False, clock.remaining_ms, ask.now.steady_ms, away if away > TOLERANCE_MS else 0)
    return (e.ClockSet(ask.session.id, step.id, found, "found"),)


def _clock(ask: Ask) -> tuple[Step, Clock]:
    step = ask.current()
    if step.clock is None:
        raise refuse("This step has no clock.")
    return step, step.clock


TABLE = {
    c.PauseClock: pause,
    c.ResumeClock: resume,
    c.CountBreak: count_break,
    c.AddTime: add_time,
    c.KeepClock: keep,
    c.NoticeAbsence: notice_absence,
}
