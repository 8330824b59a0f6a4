"""Outcomes and who takes them, as the Console shows them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from lfb_desktop.domain.model import IdeaId, Need, OutcomeId, PersonId, Plan
from lfb_desktop.domain.words import Say


class OutcomeState(Enum):
    OPEN = "open"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Taker:
    person: PersonId
    name: str
    until: str = ""
    is_away: bool = False  # can take it only if they said so before


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    outcome: OutcomeId
    title: str
    ideas: tuple[IdeaId, ...]
    state: OutcomeState
    owners: tuple[Taker, ...]
    helpers: tuple[Taker, ...]
    thinking: tuple[Taker, ...]
    plan: Plan
    need: Need
    source: Say  # "from ideas 10 and 19"
    credit: Say  # who wrote these
    day: Say  # when to look again
    asked: tuple[Taker, ...] = ()  # at this Console, to help; they have not said anything
    may_be_asked: tuple[Taker, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something an outcome can be made of."""

    key: str
    title: str
    ideas: tuple[IdeaId, ...]
    number: int | None
    note: Say


@dataclass(frozen=True, slots=True)
class CommitmentsPanel:
    outcomes: tuple[OutcomeRow, ...]
    candidates: tuple[Candidate, ...]
    people: tuple[Taker, ...]
    leader_name: str
    date: str  # of the session, YYYY-MM-DD
