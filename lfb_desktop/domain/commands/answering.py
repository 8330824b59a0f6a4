"""Wishes of those who write and vote, and of the facilitator who opens and closes."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.commands.base import SessionCommand, _Secret
from lfb_desktop.domain.model import IdeaId, ItemId, PersonId, PollId, Purpose, ThemeId, TieWay


@dataclass(frozen=True, slots=True, repr=False)
class WriteSlip(_Secret, SessionCommand):
    """`person` is None for a paper slip. The ticket is fresh for each slip and known to its author alone."""

    text: str
    ticket: str
    person: PersonId | None = None
    builds_on: tuple[IdeaId, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class EditSlip(_Secret, SessionCommand):
    ticket: str
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class WithdrawSlip(_Secret, SessionCommand):
    """`person` counts one less; None for a paper slip."""

    ticket: str
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class MarkDone(SessionCommand):
    person: PersonId
    is_done: bool


@dataclass(frozen=True, slots=True, repr=False)
class AskQuestion(_Secret, SessionCommand):
    text: str
    ticket: str = ""  # from a phone: the same again is stored once


@dataclass(frozen=True, slots=True, repr=False)
class AnswerQuestion(SessionCommand):
    question: str
    answer: str


@dataclass(frozen=True, slots=True, repr=False)
class Choice:
    """A proposal to put on a ballot."""

    title: str
    idea: IdeaId | None = None
    theme: ThemeId | None = None


@dataclass(frozen=True, slots=True, repr=False)
class OpenPoll(SessionCommand):
    """Opens a ballot in the current ballot step. Without `choices` the rules propose them."""

    purpose: Purpose = Purpose.FIRST
    choices: tuple[Choice, ...] = ()
    question: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class AnswerPoll(_Secret, SessionCommand):
    """One paper of one person. The same ticket again is the same paper, changed.

    By phone a change has a ticket of its own, and `before` is that of the paper whose place it takes: so a
    change that comes after the close is told from one that was counted, and an older one cannot overtake.
    """

    poll: PollId
    person: PersonId
    marks: tuple[tuple[ItemId, int], ...]
    ticket: str
    sentences: tuple[tuple[ItemId | None, str], ...] = ()
    before: str = ""


@dataclass(frozen=True, slots=True)
class CountHands(SessionCommand):
    """A show of hands: `people` are in the count, `hands` per item. Not secret."""

    poll: PollId
    people: tuple[PersonId, ...]
    hands: tuple[tuple[ItemId, int], ...]


@dataclass(frozen=True, slots=True)
class ClosePoll(SessionCommand):
    poll: PollId


@dataclass(frozen=True, slots=True)
class SettleTie(SessionCommand):
    poll: PollId
    way: TieWay
