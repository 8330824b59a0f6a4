"""What a rehearsal is of: a template with made-up people, or a session that somebody prepares, on a copy."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.commands import StepPlan
from lfb_desktop.domain.model import Presence, Session, Team, Why
from lfb_desktop.domain.rules.phones import MOST_PHONES
from lfb_desktop.domain.rules.sessions import PLANNED, plan_of
from lfb_desktop.domain.texts import same_words
from lfb_desktop.domain.words import LANGUAGES
from lfb_desktop.rehearsal.texts import Circle, Texts, names_for
from lfb_desktop.templates import Template

MOST_PEOPLE = MOST_PHONES  # each holds one, if they are rehearsed, too
STAND_INS = 8  # where nobody is invited yet


@dataclass(frozen=True, slots=True)
class Script:
    """People by name; whoever gives the why is not among `people`. `circle` is what is said."""

    circle: Circle
    why: Why
    steps: tuple[StepPlan, ...]
    leader: str | None
    people: tuple[str, ...]
    facilitator: str | None = None  # None: whoever gives the why
    name: str = ""
    language: str = "en"  # of what is said and of the record


def of_template(template: Template, texts: Texts, circle: Circle, people: int) -> Script:
    """With so many made-up people and one who gives the why of the circle."""
    if not 1 <= people <= MOST_PEOPLE:
        raise ValueError(f"people: 1 to {MOST_PEOPLE}")
    leader, *team = names_for(texts, people + 1)
    return Script(circle, circle.why, template.steps, leader, tuple(team))


def of_session(session: Session, team: Team, texts: Texts) -> Script:
    """Its why, its agenda and its names; what is said fits any why. Who only watches is left out.

    Where nobody is in it yet, there are stand-ins whom nobody of the team could be taken for.
    """
    leader = team.person(session.leader) if session.leader else None
    facilitator = team.person(session.facilitator) if session.facilitator else None
    people = tuple(p.person.name for p in session.participants if p.presence is not Presence.OBSERVER)
    known = {same_words(person.name) for person in team.people}
    strangers = [name for name in texts.names if same_words(name) not in known]
    return Script(
        circle=texts.any_why,
        why=session.why,
        steps=tuple(plan_of(step) for step in session.steps if step.kind in PLANNED),
        leader=leader.name if leader else None,
        people=people or tuple(strangers[:STAND_INS]),
        facilitator=facilitator.name if facilitator else None,
        name=session.name,
        language=session.language if session.language in LANGUAGES else "en",
    )
