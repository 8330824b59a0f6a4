"""The roster and the making of sessions."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import (
    Participant,
    Person,
    PersonId,
    Presence,
    Session,
    SessionId,
    Step,
    StepId,
)
from lfb_desktop.domain.rules.ask import Ask
from lfb_desktop.domain.rules.whys import checked_why

MAX_MINUTES = 240


def name_team(ask: Ask, command: c.NameTeam) -> tuple[e.Event, ...]:
    return (e.TeamNamed(texts.name(command.name)),)


def add_person(ask: Ask, command: c.AddPerson) -> tuple[e.Event, ...]:
    name = texts.name(command.name)
    _refuse_double(ask, name, None)
    return (e.PersonAdded(Person(PersonId(ask.new_id()), name)),)


def rename_person(ask: Ask, command: c.RenamePerson) -> tuple[e.Event, ...]:
    if ask.state.team.person(command.person) is None:
        raise refuse("This person is not on the list any more.")
    name = texts.name(command.name)
    _refuse_double(ask, name, command.person)
    return (e.PersonRenamed(command.person, name),)


def create_session(ask: Ask, command: c.CreateSession) -> tuple[e.Event, ...]:
    people = {p.id: p for p in ask.state.team.people}
    for person in (command.leader, *command.participants):
        if person is not None and person not in people:
            raise refuse("This person is not on the list any more.")
    chosen = [people[p] for p in command.participants if p != command.leader]
    session = Session(
        id=SessionId(ask.new_id()),
        name=texts.name(command.name) if command.name else "",
        date=texts.calendar_date(command.date),
        zone=texts.needed(command.zone, texts.ZONE),
        why=checked_why(command.why),
        leader=command.leader,
        is_rehearsal=command.is_rehearsal,
        participants=tuple(
            Participant(p, Presence.EXPECTED) for p in sorted(chosen, key=lambda p: p.name.casefold())
        ),
        steps=tuple(new_step(ask, plan) for plan in command.steps),
    )
    return (e.SessionCreated(session),)


def import_session(ask: Ask, command: c.ImportSession) -> tuple[e.Event, ...]:
    """Refused where the session is here already; a person of the same name is the same person."""
    session = command.imported
    here = next((head for head in ask.state.heads if head.id == session.id), None)
    if here is not None:
        raise refuse("This session is already here, from {date}. Import it as a copy.", date=here.date)
    known = {person.id for person in ask.state.team.people}
    added = tuple(e.PersonAdded(person) for person in command.people if person.id not in known)
    return (*added, e.SessionImported(session))


def new_step(ask: Ask, plan: c.StepPlan) -> Step:
    """A planned step of an agenda; refused if the plan cannot be run."""
    return planned(Step(StepId(ask.new_id()), plan.kind, "", 0), plan)


def planned(step: Step, plan: c.StepPlan) -> Step:
    """The step with what the plan says; what already happened in it stays."""
    if not 1 <= plan.minutes <= MAX_MINUTES:
        raise refuse("A step lasts from 1 to {most} minutes.", most=MAX_MINUTES)
    s = plan.settings
    if not (1 <= s.cap <= s.dots <= 99 and 1 <= s.places <= 20 and 1 <= s.picks <= 20):
        raise refuse("Give at least one dot, not more dots on one proposal than there are, and one place.")
    if not (0 <= s.ideas_each <= 99 and 0 <= s.goal <= 5000 and 0 <= s.talks <= 20 and s.talk_seconds >= 10):
        raise refuse("These numbers cannot be run. Choose smaller ones.")
    return replace(
        step,
        kind=plan.kind if step.opened_ms is None else step.kind,
        title=texts.needed(plan.title, texts.THEME),
        planned_ms=plan.minutes * 60_000,
        instruction=texts.one_line(plan.instruction, texts.SENTENCE),
        hint=texts.one_line(plan.hint, texts.SENTENCE),
        settings=replace(s, question=texts.one_line(s.question, texts.SENTENCE)),
    )


def _refuse_double(ask: Ask, name: str, besides: PersonId | None) -> None:
    for person in ask.state.team.people:
        if person.id != besides and texts.same_words(person.name) == texts.same_words(name):
            raise refuse("{name} is on the list already. Add a letter or a second name.", name=person.name)


TABLE = {
    c.NameTeam: name_team,
    c.AddPerson: add_person,
    c.RenamePerson: rename_person,
    c.CreateSession: create_session,
    c.ImportSession: import_session,
}
