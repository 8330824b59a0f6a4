"""Whom one may thank, and who is proposed to whom: a circle, so that nobody is left out."""

from __future__ import annotations

from lfb_desktop.domain.chance import shuffled
from lfb_desktop.domain.model import PersonId, Phase, Session, State, Step, StepKind
from lfb_desktop.views.console_people import name_of


def circle(session: Session, step: Step | None) -> dict[PersonId, PersonId]:
    """Whom each of those who are here is proposed to thank; drawn from the step. Empty where nobody can."""
    if step is None or step.kind is not StepKind.CLOSING or step.phase is not Phase.OPEN:
        return {}
    drawn = shuffled(step.id, (p.person.id for p in session.present))
    return dict(zip(drawn, (*drawn[1:], drawn[0]), strict=True)) if len(drawn) > 1 else {}


def everybody(state: State, session: Session) -> tuple[tuple[PersonId, str], ...]:
    """Who takes part and who leads, by name."""
    people = [(p.person.id, p.person.name) for p in session.participants]
    if session.leader is not None:
        people.append((session.leader, name_of(state, session.leader)))
    return tuple(sorted(people, key=lambda one: one[1].casefold()))
