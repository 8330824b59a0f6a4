"""Wishes about words that may hurt, about ideas that are found again by their ticket, and invitations."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.commands.base import SessionCommand, _Secret
from lfb_desktop.domain.model import IdeaId, OutcomeId, PersonId, SlipId


@dataclass(frozen=True, slots=True)
class CloseWriting(SessionCommand):
    """Nobody writes any more in this round; each reads a few slips in private before the reveal."""


@dataclass(frozen=True, slots=True, repr=False)
class FoldSlip(_Secret, SessionCommand):
    """ "This may hurt someone", said in private before the reveal."""

    slip: SlipId
    person: PersonId


@dataclass(frozen=True, slots=True)
class FoldIdea(SessionCommand):
    """By the facilitator, in sight of all."""

    idea: IdeaId
    is_folded: bool


@dataclass(frozen=True, slots=True, repr=False)
class VoteOnFold(_Secret, SessionCommand):
    """Whether a folded idea is opened again: more than half of those present open it."""

    idea: IdeaId
    person: PersonId
    opens: bool


@dataclass(frozen=True, slots=True, repr=False)
class RewordFolded(_Secret, SessionCommand):
    """By its author, who holds the ticket: other words, and it is folded no more."""

    ticket: str
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class ClaimIdea(_Secret, SessionCommand):
    """The author of an unsigned idea puts the name to it, by its ticket or by its claim word."""

    ticket: str
    person: PersonId


@dataclass(frozen=True, slots=True, repr=False)
class ShowThanks(_Secret, SessionCommand):
    """Whoever is thanked shows it to the room, or keeps it."""

    thanks: str
    person: PersonId
    is_shown: bool


@dataclass(frozen=True, slots=True, repr=False)
class Invite(_Secret, SessionCommand):
    """Asks somebody to help; `by` None: asked at the Console."""

    outcome: OutcomeId
    person: PersonId
    by: PersonId | None = None
