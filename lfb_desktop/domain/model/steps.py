"""A step of the agenda with its clock and, while a round is open, its slips and voices."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model.ids import IdeaId, PersonId, SlipId, StepId, TicketHash
from lfb_desktop.domain.model.kinds import Decides, Phase, StepKind


@dataclass(frozen=True, slots=True)
class Clock:
    """Remaining time of a step. `as_of_ms` is steady time; `away_ms` > 0 asks what to do with a gap."""

    is_running: bool
    remaining_ms: int
    as_of_ms: int
    away_ms: int = 0

    def remaining_at(self, steady_ms: int) -> int:
        """May be negative: 0:00 closes nothing, the digits count on."""
        return self.remaining_ms - (max(0, steady_ms - self.as_of_ms) if self.is_running else 0)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a step was planned with; each kind reads its own fields."""

    is_unsigned: bool = True  # ideas
    ideas_each: int = 0  # ideas: at most so many a person, 0 = no limit
    goal: int = 0  # ideas: together, 0 = none
    picks: int = 3  # pick: marks a person
    talks: int = 3  # talk: so many of the most marked, and the defended ones
    talk_seconds: int = 150  # talk: per proposal
    dots: int = 3  # ballot
    cap: int = 2  # ballot: dots on one proposal
    places: int = 3  # ballot
    decides: Decides = Decides.SHORTLIST  # ballot
    question: str = ""  # ballot
    by_lot: bool = False  # ballot: agreed before that a lot decides a tie that stays


@dataclass(frozen=True, slots=True)
class Voice:
    """May act in an open round or poll. Deleted at the seal."""

    person: PersonId
    acts: int = 0
    is_done: bool = False
    is_by_hand: bool = False
    folds: int = 0  # so many slips were folded by this person, before the reveal


@dataclass(frozen=True, slots=True)
class Slip:
    """Hidden from everybody, the leader too, until the reveal."""

    id: SlipId
    text: str
    ticket: TicketHash
    author: PersonId | None = None  # None in an unsigned round
    builds_on: tuple[IdeaId, ...] = ()
    is_folded: bool = False


@dataclass(frozen=True, slots=True)
class RoundResult:
    """What stays known of a revealed round: counts without names."""

    ideas: int
    withdrawn: int
    from_paper: int
    contributions: tuple[int, ...]  # sorted, one number a voice


@dataclass(frozen=True, slots=True)
class Step:
    id: StepId
    kind: StepKind
    title: str
    planned_ms: int
    instruction: str = ""  # for the room
    hint: str = ""  # for the facilitator
    settings: Settings = Settings()
    phase: Phase = Phase.AHEAD
    opened_ms: int | None = None
    closed_ms: int | None = None
    clock: Clock | None = None
    voices: tuple[Voice, ...] = ()  # of an open round
    slips: tuple[Slip, ...] = ()  # of an open round
    from_paper: int = 0  # of an open round
    withdrawn: int = 0
    pace: tuple[tuple[int, int], ...] = ()  # (minute, ideas)
    result: RoundResult | None = None  # of a revealed round
    focus: int = 0  # talk: which proposal is in focus
    talks: tuple[IdeaId, ...] = ()  # talk: in drawn order
    is_writing_over: bool = False  # of an open round: each reads a few in private before the reveal
    given_ms: int = 0  # time it got from others, or, below zero, gave to others

    @property
    def allotted_ms(self) -> int:
        """The plan with what was given and taken since."""
        return self.planned_ms + self.given_ms
