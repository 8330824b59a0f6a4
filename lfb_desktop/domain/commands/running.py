"""Wishes while the session runs: where we are, who is here, the clock."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.commands.base import SessionCommand, _Secret
from lfb_desktop.domain.model import PersonId, Presence, StepId


@dataclass(frozen=True, slots=True)
class OpenDoors(SessionCommand):
    """From preparation to running: the first step opens."""


@dataclass(frozen=True, slots=True)
class MarkPresence(SessionCommand):
    person: PersonId
    presence: Presence


@dataclass(frozen=True, slots=True)
class GoOn(SessionCommand):
    """To the next step. Leaving a round forward reveals it."""


@dataclass(frozen=True, slots=True)
class GoBack(SessionCommand):
    """To the step before. What is known stays known."""


@dataclass(frozen=True, slots=True)
class GoTo(SessionCommand):
    """To any step. Forward leaves this one as `GoOn` does; what lies between stays as it is."""

    step: StepId


@dataclass(frozen=True, slots=True, repr=False)
class StopForToday(SessionCommand):
    """An open ballot is dropped, what is hidden stays hidden. `go_on` is YYYY-MM-DD, or "" if not known."""

    go_on: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class TakeUp(_Secret, SessionCommand):
    """A stopped session goes on: with a new roll call and two minutes of "So far", called as said here."""

    roll_call: str = "Who is here"
    so_far: str = "So far"


@dataclass(frozen=True, slots=True)
class EndSession(SessionCommand):
    pass


@dataclass(frozen=True, slots=True)
class ReopenSession(SessionCommand):
    """An ended session runs again where it ended: for what was written wrongly. The journal tells it."""


@dataclass(frozen=True, slots=True)
class PauseClock(SessionCommand):
    pass


@dataclass(frozen=True, slots=True)
class ResumeClock(SessionCommand):
    pass


@dataclass(frozen=True, slots=True)
class AddTime(SessionCommand):
    """`ms` may be negative; the clock does not go below zero by it.

    More time is taken from a later step that can spare it, so that the end stays where it was.
    """

    ms: int


@dataclass(frozen=True, slots=True)
class KeepClock(SessionCommand):
    """Every 5 s while running, so that a kill loses no more than that."""


@dataclass(frozen=True, slots=True)
class NoticeAbsence(SessionCommand):
    """The app or the laptop was away: the clock stands paused and asks.

    `slept_ms` is what steady time does not know of, because it stood still in a sleep.
    """

    slept_ms: int = 0


@dataclass(frozen=True, slots=True)
class CountBreak(SessionCommand):
    """The time away counts; the clock goes on with what is left."""
