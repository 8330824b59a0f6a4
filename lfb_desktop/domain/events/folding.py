"""Words that may hurt, ideas found again by their ticket, thanks that are seen first, invitations."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import (
    Fold,
    IdeaId,
    Invitation,
    OutcomeId,
    PersonId,
    SessionId,
    SlipId,
    StepId,
    ThanksState,
)


@dataclass(frozen=True, slots=True)
class WritingClosed:
    session: SessionId
    step: StepId


@dataclass(frozen=True, slots=True, repr=False)
class SlipFolded:
    """`person` is whose count rises; which slip it was is told to nobody."""

    session: SessionId
    step: StepId
    slip: SlipId
    person: PersonId


@dataclass(frozen=True, slots=True, repr=False)
class IdeaFolded:
    """None: it is opened again, and what was said on it is forgotten."""

    session: SessionId
    idea: IdeaId
    fold: Fold | None


@dataclass(frozen=True, slots=True, repr=False)
class FoldVoted:
    session: SessionId
    idea: IdeaId
    person: PersonId
    opens: bool


@dataclass(frozen=True, slots=True, repr=False)
class FoldedReworded:
    """The words before are gone for good."""

    session: SessionId
    idea: IdeaId
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class IdeaClaimed:
    session: SessionId
    idea: IdeaId
    person: PersonId


@dataclass(frozen=True, slots=True, repr=False)
class ThanksMoved:
    session: SessionId
    thanks: str
    state: ThanksState


@dataclass(frozen=True, slots=True, repr=False)
class Invited:
    session: SessionId
    invitation: Invitation


@dataclass(frozen=True, slots=True, repr=False)
class InvitationEnded:
    session: SessionId
    outcome: OutcomeId
    person: PersonId
