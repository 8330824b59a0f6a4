"""Walks any agenda by the kinds of its steps; no template is known by name."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Person, SessionId, SessionState, State, Step, StepKind
from lfb_desktop.domain.texts import same_words
from lfb_desktop.rehearsal import choosing, opening, taking, writing
from lfb_desktop.rehearsal.hand import Hand, Watch, cast_of
from lfb_desktop.rehearsal.seeded import SimulatedClock
from lfb_desktop.rehearsal.texts import Circle, Texts
from lfb_desktop.room import Room
from lfb_desktop.templates import Template

MOST_PEOPLE = 60
MOST_IDEAS = 2_000

Play = Callable[[Hand, Step, str], None]

PLAYS: dict[StepKind, Play] = {
    StepKind.LOBBY: opening.lobby,
    StepKind.WHY: opening.why,
    StepKind.CLARITY: opening.clarity,
    StepKind.IDEAS: writing.ideas,
    StepKind.READING: writing.reading,
    StepKind.THEMES: writing.themes,
    StepKind.PICK: choosing.pick,
    StepKind.TALK: choosing.talk,
    StepKind.BALLOT: choosing.ballot,
    StepKind.COMMITMENTS: taking.commitments,
    StepKind.CLOSING: taking.closing,
}


def rehearse(
    room: Room,
    clock: SimulatedClock,
    template: Template,
    texts: Texts,
    *,
    people: int,
    ideas: int,
    seed: int,
    watch: Watch | None = None,
) -> SessionId:
    """A whole session from the roster to its end, with `people` and a leader who is not counted.

    `room` has to be made with this `clock` and with `SeededIds(seed)`; only then is it repeatable.
    """
    circle = texts.circles[seed % len(texts.circles)]
    session = prepare(room, clock, template, texts, circle, people=people)
    perform(room, clock, session, texts, circle, ideas=ideas, seed=seed, watch=watch)
    return session


def prepare(
    room: Room, clock: SimulatedClock, template: Template, texts: Texts, circle: Circle, *, people: int
) -> SessionId:
    """The roster and a session in preparation. Who is on the roster already is not added twice."""
    if not 1 <= people <= MOST_PEOPLE:
        raise ValueError(f"people: 1 to {MOST_PEOPLE}")
    leader, *team = [_on_roster(room, name).id for name in texts.names[: people + 1]]
    made = room.do(
        c.CreateSession(
            date=datetime.fromtimestamp(clock().wall_ms / 1000, UTC).date().isoformat(),
            zone="UTC",
            steps=template.steps,
            why=circle.why,
            leader=leader,
            participants=tuple(team),
            is_rehearsal=True,
        )
    )
    if made.state.session is None:
        raise LookupError("the session was not made")
    return made.state.session.id


def perform(
    room: Room,
    clock: SimulatedClock,
    session: SessionId,
    texts: Texts,
    circle: Circle,
    *,
    ideas: int,
    seed: int,
    watch: Watch | None = None,
) -> None:
    """Runs a prepared session to its end with the participants it has."""
    if not 0 <= ideas <= MOST_IDEAS:
        raise ValueError(f"ideas: 0 to {MOST_IDEAS}")
    chance = random.Random(f"{seed}:cast")
    people = _session_people(room.state(session))
    cast = cast_of(people, chance)
    hand = Hand(room, clock, session, texts, circle, cast, ideas, chance, watch)
    hand.do(c.OpenDoors(session))
    for place in range(len(hand.session.steps)):
        hand.rng = random.Random(f"{seed}:{place}")
        step = hand.session.steps[place]
        PLAYS[step.kind](hand, step, f"{place + 1:02d}-{step.kind}")
        hand.do(c.EndSession(session) if place + 1 == len(hand.session.steps) else c.GoOn(session))
    if hand.session.state is not SessionState.ENDED:
        raise RuntimeError(f"the rehearsal did not reach its end: {hand.refusals[-1:]}")


def _on_roster(room: Room, name: str) -> Person:
    wanted = same_words(name)
    for person in room.state().team.people:
        if same_words(person.name) == wanted:
            return person
    before = {p.id for p in room.state().team.people}
    after = room.do(c.AddPerson(name)).state.team.people
    return next(p for p in after if p.id not in before)


def _session_people(state: State) -> tuple[Person, ...]:
    return tuple(p.person for p in state.session.participants) if state.session else ()
