"""What Prepare shows of a session before its doors open: why, agenda, people, and what is still missing.

Clock times depend on when the doors open; the view gives minutes, and each screen adds its own clock.
"""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.commands import StepPlan
from lfb_desktop.domain.model import (
    Decides,
    Person,
    PersonId,
    Presence,
    Session,
    SessionId,
    Settings,
    State,
    Step,
    StepId,
    StepKind,
    Why,
)
from lfb_desktop.domain.rules.polls import FEW
from lfb_desktop.domain.rules.sessions import plan_of
from lfb_desktop.domain.words import NOTHING, Say, count, say


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of the agenda: `after_min` minutes after the doors opened it begins."""

    step: StepId
    plan: StepPlan
    after_min: int
    number: int
    method: Say


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody on the roster. Who gives the why is of this session, but not counted in it."""

    person: PersonId
    name: str
    is_in: bool
    is_leader: bool
    is_observer: bool = False  # watches: neither counted nor asked


@dataclass(frozen=True, slots=True)
class PrepareView:
    session: SessionId
    title: str
    name: str
    date: str
    why: Why
    steps: tuple[StepRow, ...]
    minutes: int
    people: tuple[PersonRow, ...]
    leader: PersonId | None
    facilitator: PersonId | None
    language: str  # of the record
    people_count: int  # who has a voice: without the leader and without who only watches
    few: Say  # what so few people cannot have; NOTHING if they are enough
    missing: Say  # why the doors cannot be opened yet; NOTHING if they can

    def step(self, step: StepId | None) -> StepRow | None:
        return next((row for row in self.steps if row.step == step), None)


FEW_WORDS = say("With so few of us, nothing is really secret. We sign, or we say it aloud.")


def prepare(state: State) -> PrepareView:
    """Raises ValueError if the state holds no session: there is nothing to prepare then."""
    session = state.session
    if session is None:
        raise ValueError("a session is needed to prepare one")
    voices = sum(p.presence is not Presence.OBSERVER for p in session.participants)
    return PrepareView(
        session=session.id,
        title=session.title,
        name=session.name,
        date=session.date,
        why=session.why,
        steps=_steps(session.steps),
        minutes=sum(_minutes(step) for step in session.steps),
        people=_people(state.team.people, session),
        leader=session.leader,
        facilitator=session.facilitator,
        language=session.language,
        people_count=voices,
        few=FEW_WORDS if 0 < voices < FEW else NOTHING,
        missing=missing(session),
    )


def missing(session: Session) -> Say:
    """The sentence of the rule that keeps the doors closed, said before anybody tries."""
    if not session.why.text:
        return say("Write the why first. Everything else can wait.")
    if not session.steps:
        return say("The agenda is empty. Add a step or choose a template.")
    return NOTHING


def method_words(kind: StepKind, settings: Settings) -> Say:
    """The second line of a step in the agenda."""
    s = settings
    match kind:
        case StepKind.IDEAS:
            return _ideas_words(s)
        case StepKind.PICK:
            return count(s.picks, "{n} mark each", "{n} marks each")
        case StepKind.TALK:
            return say("{n} proposals, {time} each", n=s.talks, time=_time(s.talk_seconds))
        case StepKind.BALLOT:
            return _ballot_words(s)
        case _:
            return _METHODS[kind]


_METHODS = {
    StepKind.SO_FAR: say("what there is already"),
    StepKind.LOBBY: say("names as people come in"),
    StepKind.WHY: say("leader speaks, team asks"),
    StepKind.CLARITY: say("two questions, unsigned"),
    StepKind.READING: say("in silence, page by page"),
    StepKind.THEMES: say("grouped by the team"),
    StepKind.COMMITMENTS: say("who, what and when"),
    StepKind.CLOSING: say("thanks, three questions"),
    StepKind.SO_FAR: say("where we stood"),
}


def _ideas_words(s: Settings) -> Say:
    if s.ideas_each:
        n = s.ideas_each
        return say("unsigned, up to {n} each", n=n) if s.is_unsigned else say("signed, up to {n} each", n=n)
    return say("unsigned") if s.is_unsigned else say("signed")


def _ballot_words(s: Settings) -> Say:
    if s.decides is Decides.DECISION:
        return count(s.dots, "{n} dot each, decides", "{n} dots each, decides")
    return count(s.dots, "{n} dot each, a shortlist", "{n} dots each, a shortlist")


def _time(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"


def _minutes(step: Step) -> int:
    return round(step.planned_ms / 60_000)


def _steps(steps: tuple[Step, ...]) -> tuple[StepRow, ...]:
    rows: list[StepRow] = []
    after = 0
    for number, step in enumerate(steps, 1):
        rows.append(StepRow(step.id, plan_of(step), after, number, method_words(step.kind, step.settings)))
        after += _minutes(step)
    return tuple(rows)


def _people(people: tuple[Person, ...], session: Session) -> tuple[PersonRow, ...]:
    taking_part = {p.person.id: p.presence for p in session.participants}
    by_name = sorted(people, key=lambda person: (person.name.casefold(), person.id))
    return tuple(
        PersonRow(
            p.id,
            p.name,
            p.id in taking_part,
            p.id == session.leader,
            taking_part.get(p.id) is Presence.OBSERVER,
        )
        for p in by_name
    )
