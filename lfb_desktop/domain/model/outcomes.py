"""What the team wants to do, who took it, and in what words."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model.ids import IdeaId, OutcomeId, PersonId
from lfb_desktop.domain.model.kinds import NeedAnswer, Role


@dataclass(frozen=True, slots=True)
class Commitment:
    person: PersonId
    role: Role
    until: str = ""  # YYYY-MM-DD, for THINKING


@dataclass(frozen=True, slots=True)
class Plan:
    """In the owner's words."""

    when_then: str = ""
    look_again: str = ""  # YYYY-MM-DD
    first_step: str = ""
    success: str = ""
    hypothesis: str = ""
    learned: str = ""
    is_experiment: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    text: str = ""
    answer: NeedAnswer | None = None
    because: str = ""
    by: str = ""  # YYYY-MM-DD, for LATER


@dataclass(frozen=True, slots=True)
class Outcome:
    id: OutcomeId
    title: str
    ideas: tuple[IdeaId, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    plan: Plan = Plan()
    need: Need = Need()

    def people(self, role: Role) -> tuple[PersonId, ...]:
        return tuple(c.person for c in self.commitments if c.role is role)
