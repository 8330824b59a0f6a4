"""Wishes about outcomes, and thanks."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.commands.base import SessionCommand, _Secret
from lfb_desktop.domain.model import Commitment, IdeaId, NeedAnswer, Outcome, OutcomeId, PersonId, Plan, Role


@dataclass(frozen=True, slots=True, repr=False)
class AddOutcome(SessionCommand):
    title: str
    ideas: tuple[IdeaId, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class RetitleOutcome(SessionCommand):
    outcome: OutcomeId
    title: str


@dataclass(frozen=True, slots=True)
class RemoveOutcome(SessionCommand):
    outcome: OutcomeId


@dataclass(frozen=True, slots=True, repr=False)
class RestoreOutcome(SessionCommand):
    """Takes the removal of an outcome back, with all that was said of it."""

    outcome: Outcome
    position: int


@dataclass(frozen=True, slots=True, repr=False)
class Commit(SessionCommand):
    """Said by the person: "I take it", "I help", "I think about it until ..."."""

    outcome: OutcomeId
    person: PersonId
    role: Role = Role.OWNER
    until: str = ""


@dataclass(frozen=True, slots=True)
class Release(SessionCommand):
    outcome: OutcomeId
    person: PersonId


@dataclass(frozen=True, slots=True, repr=False)
class RestoreCommitment(SessionCommand):
    """Takes back what a person said of an outcome: the word before (None: none), at its place."""

    outcome: OutcomeId
    person: PersonId
    before: Commitment | None
    position: int


@dataclass(frozen=True, slots=True, repr=False)
class PlanOutcome(SessionCommand):
    outcome: OutcomeId
    plan: Plan


@dataclass(frozen=True, slots=True, repr=False)
class NameNeed(SessionCommand):
    outcome: OutcomeId
    need: str


@dataclass(frozen=True, slots=True, repr=False)
class AnswerNeed(SessionCommand):
    """The leader: yes; no, because; or "I answer by"."""

    outcome: OutcomeId
    answer: NeedAnswer
    because: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class GiveThanks(_Secret, SessionCommand):
    """`giver` None: "a colleague"."""

    to: PersonId
    text: str
    giver: PersonId | None = None
    ticket: str = ""  # from a phone: the same again is stored once
