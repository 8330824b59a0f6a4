"""Sessions come and go: made along a template, from another one or from a file, removed and brought back."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import AlreadyHere, refuse
from lfb_desktop.domain.model import (
    Participant,
    Person,
    Presence,
    Session,
    SessionId,
    SessionState,
    Standing,
    Step,
    StepId,
    StepKind,
)
from lfb_desktop.domain.rules.ask import Ask
from lfb_desktop.domain.rules.rounds import MOST_IDEAS
from lfb_desktop.domain.rules.whys import checked_why
from lfb_desktop.domain.words import LANGUAGES, say

MAX_MINUTES = 240
# What a person plans; "so far" comes by itself when a stopped session is taken up.
PLANNED = frozenset(kind for kind in StepKind if kind is not StepKind.SO_FAR)


def create_session(ask: Ask, command: c.CreateSession) -> tuple[e.Event, ...]:
    people = {p.id: p for p in ask.state.team.people}
    for person in (command.leader, *command.participants):
        if person is not None and person not in people:
            raise refuse("This person is not on the list any more.")
    for plan in command.steps:
        plannable(plan)
    chosen = [people[p] for p in command.participants if p != command.leader]
    session = Session(
        id=SessionId(ask.new_id()),
        name=texts.name(command.name) if command.name else "",
        date=texts.calendar_date(command.date),
        zone=texts.needed(command.zone, texts.ZONE),
        why=checked_why(command.why),
        leader=command.leader,
        is_rehearsal=command.is_rehearsal,
        language=known_language(command.language),
        participants=tuple(
            Participant(p, expected(p)) for p in sorted(chosen, key=lambda p: p.name.casefold())
        ),
        steps=tuple(new_step(ask, plan) for plan in command.steps),
    )
    return (e.SessionCreated(session),)


def known_language(tag: str) -> str:
    if tag not in LANGUAGES:
        raise refuse("This language is not known here.")
    return tag


def import_session(ask: Ask, command: c.ImportSession) -> tuple[e.Event, ...]:
    """Refused where the session is here already; a person of the same name is the same person."""
    session = command.imported
    here = next((head for head in ask.state.heads if head.id == session.id), None)
    if here is not None:
        raise AlreadyHere(
            say("This session is already here, from {date}. Import it as a copy.", date=here.date)
        )
    if len(session.ideas) > MOST_IDEAS:
        raise refuse(
            "This session has {all} ideas, and one session holds at most {n}. Nothing was taken in.",
            all=len(session.ideas),
            n=MOST_IDEAS,
        )
    known = {person.id for person in ask.state.team.people}
    added = tuple(e.PersonAdded(person) for person in command.people if person.id not in known)
    return (*added, e.SessionImported(session))


def plannable(plan: c.StepPlan) -> None:
    if plan.kind not in PLANNED:
        raise refuse("The step “So far” comes by itself when a stopped session goes on.")


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


def expected(person: Person) -> Presence:
    """How somebody is expected in a new session: who usually watches, watches."""
    return Presence.OBSERVER if person.standing is Standing.OBSERVER else Presence.EXPECTED


def duplicate_session(ask: Ask, command: c.DuplicateSession) -> tuple[e.Event, ...]:
    """What was prepared, and nothing of what happened."""
    source = ask.session
    made = Session(
        id=SessionId(ask.new_id()),
        name=source.name,
        date=texts.calendar_date(command.date),
        zone=source.zone,
        why=source.why,
        leader=source.leader,
        facilitator=source.facilitator,
        language=source.language,
        participants=tuple(replace(p, presence=_expected_again(p)) for p in source.participants),
        steps=tuple(_planned_again(ask, step) for step in _as_planned(source.steps)),
    )
    return (e.SessionCreated(made),)


def _as_planned(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Without "so far" and the roll call before it, which came when the session was taken up."""
    behind = (*steps[1:], None)
    return tuple(
        step
        for step, next_one in zip(steps, behind, strict=True)
        if step.kind in PLANNED and (next_one is None or next_one.kind in PLANNED)
    )


def _planned_again(ask: Ask, step: Step) -> Step:
    new = StepId(ask.new_id())
    return Step(new, step.kind, step.title, step.planned_ms, step.instruction, step.hint, step.settings)


def _expected_again(one: Participant) -> Presence:
    return Presence.OBSERVER if one.presence is Presence.OBSERVER else Presence.EXPECTED


def plan_of(step: Step) -> c.StepPlan:
    """A step as it was planned."""
    minutes = max(1, round(step.planned_ms / 60_000))
    return c.StepPlan(step.kind, step.title, minutes, step.instruction, step.hint, step.settings)


def remove_session(ask: Ask, command: c.RemoveSession) -> tuple[e.Event, ...]:
    if ask.session.state is SessionState.RUNNING:
        raise refuse("This session is running. End it first; then it can be removed.")
    if command.is_unopened and ask.session.state is not SessionState.PREPARATION:
        raise refuse("The doors of this session were opened since. What happened in it is kept.")
    return (e.SessionRemoved(ask.session.id),)


def restore_session(ask: Ask, command: c.RestoreSession) -> tuple[e.Event, ...]:
    people = {p.id for p in ask.state.team.people}
    kept = command.kept
    if any(head.id == kept.id for head in ask.state.heads):
        raise refuse("This session is in the team file already.")
    if kept.people - people:
        raise refuse("Somebody of this session is not on the list any more.")
    return (e.SessionRestored(kept, command.position),)


TABLE = {
    c.CreateSession: create_session,
    c.ImportSession: import_session,
    c.DuplicateSession: duplicate_session,
    c.RemoveSession: remove_session,
    c.RestoreSession: restore_session,
}
