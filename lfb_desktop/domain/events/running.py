"""Where the session is, its clock, who has a voice."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import Clock, IdeaId, PersonId, PollId, SessionId, StepId, Voice


@dataclass(frozen=True, slots=True)
class SessionStarted:
    session: SessionId
    at_ms: int


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """Tickets of counted papers are forgotten."""

    session: SessionId
    at_ms: int


@dataclass(frozen=True, slots=True)
class SessionReopened:
    session: SessionId


@dataclass(frozen=True, slots=True, repr=False)
class SessionStopped:
    """For today; `go_on` is YYYY-MM-DD or ""."""

    session: SessionId
    at_ms: int
    go_on: str


@dataclass(frozen=True, slots=True)
class SessionTakenUp:
    """`left_ms`: what the steps that were open when it stopped had left."""

    session: SessionId
    left_ms: int = 0


@dataclass(frozen=True, slots=True)
class StepEntered:
    session: SessionId
    step: StepId


@dataclass(frozen=True, slots=True)
class StepOpened:
    """For the first time; `voices` are those who may act in a round, sorted by name."""

    session: SessionId
    step: StepId
    at_ms: int
    voices: tuple[Voice, ...] = ()
    talks: tuple[IdeaId, ...] = ()


@dataclass(frozen=True, slots=True)
class StepClosed:
    session: SessionId
    step: StepId
    at_ms: int


@dataclass(frozen=True, slots=True, repr=False)
class ClockSet:
    """Started, paused, given time, found after an absence. `why` is for the journal; "" writes no line."""

    session: SessionId
    step: StepId
    clock: Clock
    why: str = ""


@dataclass(frozen=True, slots=True)
class TimeGiven:
    """How much more, or below zero less, than planned a step has."""

    session: SessionId
    step: StepId
    given_ms: int


@dataclass(frozen=True, slots=True)
class VoiceJoined:
    """Somebody came while a round or poll is open."""

    session: SessionId
    person: PersonId
    step: StepId | None = None
    poll: PollId | None = None


@dataclass(frozen=True, slots=True)
class VoiceLeft:
    """Somebody left who had not acted."""

    session: SessionId
    person: PersonId
    step: StepId | None = None
    poll: PollId | None = None
