"""Slips, papers and short texts, until and with their seal."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import (
    Idea,
    IdeaId,
    Paper,
    PersonId,
    Poll,
    PollId,
    Question,
    RoundResult,
    SessionId,
    Slip,
    SlipId,
    StepId,
    Thanks,
    TieWay,
)


@dataclass(frozen=True, slots=True, repr=False)
class SlipWritten:
    session: SessionId
    step: StepId
    slip: Slip
    person: PersonId | None  # whose count rises; None: from paper
    minute: int


@dataclass(frozen=True, slots=True, repr=False)
class SlipEdited:
    session: SessionId
    slip: SlipId
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class SlipWithdrawn:
    session: SessionId
    step: StepId
    slip: SlipId
    person: PersonId | None


@dataclass(frozen=True, slots=True)
class DoneMarked:
    session: SessionId
    step: StepId
    person: PersonId
    is_done: bool


@dataclass(frozen=True, slots=True, repr=False)
class RoundRevealed:
    """The seal of a round: ideas in order of their number, under new ids; voices and slips are gone."""

    session: SessionId
    step: StepId
    seed: str
    ideas: tuple[Idea, ...]
    result: RoundResult


@dataclass(frozen=True, slots=True, repr=False)
class QuestionAsked:
    session: SessionId
    question: Question


@dataclass(frozen=True, slots=True, repr=False)
class QuestionAnswered:
    session: SessionId
    question: str
    answer: str


@dataclass(frozen=True, slots=True, repr=False)
class TextsSealed:
    """Questions and thanks of a step, written again under new keys, in key order."""

    session: SessionId
    step: StepId
    questions: tuple[Question, ...] = ()
    thanks: tuple[Thanks, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class PollOpened:
    """With its items and voices, sorted by name."""

    session: SessionId
    poll: Poll


@dataclass(frozen=True, slots=True, repr=False)
class PaperCast:
    """Papers of one person under one ticket; earlier ones under the same ticket are replaced."""

    session: SessionId
    poll: PollId
    person: PersonId
    papers: tuple[Paper, ...]
    replaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class HandsCounted:
    session: SessionId
    poll: PollId
    people: tuple[PersonId, ...]
    hands: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class PollDropped:
    """Stopped before its close: nothing of it is kept."""

    session: SessionId
    poll: PollId
    step: StepId


@dataclass(frozen=True, slots=True, repr=False)
class PollClosed:
    """The seal of a poll: papers under new keys in key order, without tickets; voices are gone."""

    session: SessionId
    poll: PollId
    step: StepId
    papers: tuple[Paper, ...]
    counted: tuple[str, ...]
    eligible: int
    answered: int
    hand_voters: int
    dots: int


@dataclass(frozen=True, slots=True)
class TieSettled:
    session: SessionId
    poll: PollId
    way: TieWay


@dataclass(frozen=True, slots=True)
class PicksMade:
    """The marks of every idea, and which go on."""

    session: SessionId
    step: StepId
    marks: tuple[tuple[IdeaId, int], ...]
    picked: tuple[IdeaId, ...]
