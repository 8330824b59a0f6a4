"""Outcomes, plans, needs and thanks."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import Commitment, Need, Outcome, OutcomeId, PersonId, Plan, SessionId, Thanks


@dataclass(frozen=True, slots=True, repr=False)
class OutcomeAdded:
    session: SessionId
    outcome: Outcome


@dataclass(frozen=True, slots=True, repr=False)
class OutcomeRetitled:
    session: SessionId
    outcome: OutcomeId
    title: str


@dataclass(frozen=True, slots=True)
class OutcomeRemoved:
    session: SessionId
    outcome: OutcomeId


@dataclass(frozen=True, slots=True)
class OutcomesOrdered:
    session: SessionId
    outcomes: tuple[OutcomeId, ...]  # all of them


@dataclass(frozen=True, slots=True, repr=False)
class Committed:
    """Takes the place of an earlier word of the same person on the same outcome."""

    session: SessionId
    outcome: OutcomeId
    commitment: Commitment


@dataclass(frozen=True, slots=True)
class Released:
    session: SessionId
    outcome: OutcomeId
    person: PersonId


@dataclass(frozen=True, slots=True)
class CommitmentsOrdered:
    session: SessionId
    outcome: OutcomeId
    people: tuple[PersonId, ...]  # all who stand on it


@dataclass(frozen=True, slots=True, repr=False)
class OutcomePlanned:
    session: SessionId
    outcome: OutcomeId
    plan: Plan


@dataclass(frozen=True, slots=True, repr=False)
class NeedChanged:
    session: SessionId
    outcome: OutcomeId
    need: Need


@dataclass(frozen=True, slots=True, repr=False)
class ThanksGiven:
    session: SessionId
    thanks: Thanks
