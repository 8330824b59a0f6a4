"""What an event does to a session, said as a change of the value before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lfb_desktop.domain.model import IdeaId, Participant, Person, PersonId, Presence, Session, StepId

Change = Callable[[Session], Session]


def in_step(step: StepId, **changed: object) -> Change:
    return lambda s: replace(
        s,
        steps=tuple(replace(x, **changed) if x.id == step else x for x in s.steps),  # type: ignore[arg-type]
    )


def in_idea(idea: IdeaId, **changed: object) -> Change:
    return lambda s: replace(
        s,
        ideas=tuple(replace(x, **changed) if x.id == idea else x for x in s.ideas),  # type: ignore[arg-type]
    )


def in_poll(**changed: object) -> Change:
    return lambda s: replace(s, polls=(replace(s.polls[0], **changed),))  # type: ignore[arg-type]


def in_outcome(**changed: object) -> Change:
    return lambda s: replace(s, outcomes=(replace(s.outcomes[0], **changed),))  # type: ignore[arg-type]


def with_(**changed: object) -> Change:
    return lambda s: replace(s, **changed)  # type: ignore[arg-type]


def taking_part(person: Person, presence: Presence) -> Change:
    def change(s: Session) -> Session:
        others = [p for p in s.participants if p.person.id != person.id]
        people = sorted([*others, Participant(person, presence)], key=lambda p: p.person.name)
        return replace(s, participants=tuple(people))

    return change


def instead(before: PersonId, person: Person) -> Change:
    """Among the participants; they stay sorted by name."""

    def change(s: Session) -> Session:
        people = [replace(p, person=person) if p.person.id == before else p for p in s.participants]
        return replace(s, participants=tuple(sorted(people, key=lambda p: p.person.name)))

    return change


def same(s: Session) -> Session:
    return s
