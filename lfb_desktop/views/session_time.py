"""The time of the whole session for the facilitator: who pays for a minute, when it ends, what is due now."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain import timekeeping
from lfb_desktop.domain.commands import Command, GoTo
from lfb_desktop.domain.model import Moment, Phase, Session, Step
from lfb_desktop.domain.timekeeping import MINUTE_MS
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.views.clock_faces import local_time

# An end that moves by less is nothing to look at.
_WORTH_TELLING_MS = MINUTE_MS


@dataclass(frozen=True, slots=True)
class DueView:
    """A question that asks itself: the end is in sight and the choice is not made."""

    words: Say
    go: Say
    command: Command


@dataclass(frozen=True, slots=True)
class SessionTime:
    payer: Say = NOTHING  # what one minute more does to the rest
    end: Say = NOTHING  # when it ends, against the plan
    due: DueView | None = None


def session_time(session: Session, now: Moment) -> SessionTime:
    end = timekeeping.expected_end_ms(session, now)
    if end is None:
        return SessionTime()
    return SessionTime(_payer(session, end), _end(session, end), _due(session, now))


def _payer(session: Session, end: int) -> Say:
    paying = timekeeping.payer(session, MINUTE_MS)
    if paying is not None:
        return say("One minute more is taken from “{title}”.", title=paying.title)
    return say("One minute more moves the end to {time}.", time=local_time(session.zone, end + MINUTE_MS))


def _end(session: Session, end: int) -> Say:
    planned = timekeeping.planned_end_ms(session)
    at = local_time(session.zone, end)
    if planned is None or abs(end - planned) < _WORTH_TELLING_MS:
        return say("ends {time}, as planned", time=at)
    minutes = abs(end - planned) // MINUTE_MS
    if end > planned:
        return count(minutes, "ends {time}, {n} min later", "ends {time}, {n} min later", time=at)
    return count(minutes, "ends {time}, {n} min earlier", "ends {time}, {n} min earlier", time=at)


def _due(session: Session, now: Moment) -> DueView | None:
    due = timekeeping.due(session, now)
    step = session.step(due.step) if due else None
    if due is None or step is None:
        return None
    minutes = due.left_ms // MINUTE_MS
    command = GoTo(session.id, due.step)
    if due.is_vote:
        return DueView(_vote_now(minutes), say("Vote now"), command)
    return DueView(_ask_now(minutes), say("On to “{title}”", title=step.title), command)


def _vote_now(n: int) -> Say:
    if n <= 0:
        return say("No time is left. Vote now on what we have?")
    return count(
        n,
        "{n} minute left. Vote now on what we have?",
        "{n} minutes left. Vote now on what we have?",
    )


def _ask_now(n: int) -> Say:
    if n <= 0:
        return say("No time is left. Ask now who takes what?")
    return count(
        n,
        "{n} minute left. Ask now who takes what?",
        "{n} minutes left. Ask now who takes what?",
    )


def minutes_words(step: Step) -> Say:
    """Planned against actual: what a step took, once it is closed; before that what it has."""
    has = round(step.allotted_ms / MINUTE_MS)
    if step.phase is Phase.CLOSED and step.opened_ms is not None and step.closed_ms is not None:
        took = round((step.closed_ms - step.opened_ms) / MINUTE_MS)
        return say("{took} of {n} min", took=took, n=round(step.planned_ms / MINUTE_MS))
    return say("{n} min", n=has)
