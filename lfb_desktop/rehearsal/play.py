"""Walks any agenda by the kinds of its steps; no template is known by name."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.model import (
    Person,
    Phase,
    Session,
    SessionId,
    SessionState,
    State,
    Step,
    StepId,
    StepKind,
)
from lfb_desktop.domain.texts import same_words
from lfb_desktop.domain.words import Say, say
from lfb_desktop.rehearsal import choosing, opening, taking, writing
from lfb_desktop.rehearsal.door import Door
from lfb_desktop.rehearsal.hand import Hand, Watch, cast_of
from lfb_desktop.rehearsal.leading import Elsewhere, Lead, Stopped
from lfb_desktop.rehearsal.script import Script
from lfb_desktop.rehearsal.seeded import SimulatedClock
from lfb_desktop.rehearsal.texts import Circle, Texts
from lfb_desktop.room import Room

MOST_IDEAS = 2_000

LOOK_MS = 20_000  # how long people look at what they know already

_DOORS = say("Open the doors when you are ready. The others wait outside.")
_END = say("Everybody was asked. End the session.")

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
    StepKind.SO_FAR: opening.so_far,
}


def rehearse(
    room: Room,
    clock: SimulatedClock,
    script: Script,
    texts: Texts,
    *,
    ideas: int,
    seed: int,
    watch: Watch | None = None,
) -> SessionId:
    """A whole session from the roster to its end.

    `room` has to be made with this `clock` and with `SeededIds(seed)`; only then is it repeatable.
    """
    session = prepare(room, clock, script)
    perform(room, clock, session, texts, script.circle, ideas=ideas, seed=seed, watch=watch)
    return session


def circle_of(texts: Texts, seed: int) -> Circle:
    return texts.circles[seed % len(texts.circles)]


def prepare(room: Room, clock: SimulatedClock, script: Script) -> SessionId:
    """The roster and a session in preparation. Who is on the roster already is not added twice."""
    leader = _on_roster(room, script.leader).id if script.leader else None
    team = [_on_roster(room, name).id for name in script.people]
    made = room.do(
        c.CreateSession(
            date=datetime.fromtimestamp(clock().wall_ms / 1000, UTC).date().isoformat(),
            zone="UTC",
            steps=script.steps,
            name=script.name,
            why=script.why,
            leader=leader,
            participants=tuple(team),
            is_rehearsal=True,
            language=script.language,
        )
    )
    if made.state.session is None:
        raise LookupError("the session was not made")
    session = made.state.session.id
    if script.facilitator:
        room.do(c.ChooseFacilitator(session, _on_roster(room, script.facilitator).id))
    return session


def perform(
    room: Door,
    clock: SimulatedClock,
    session: SessionId,
    texts: Texts,
    circle: Circle,
    *,
    ideas: int,
    seed: int,
    watch: Watch | None = None,
    lead: Lead | None = None,
) -> None:
    """Runs a prepared session to its end with the participants it has.

    With a `lead` the people follow whoever leads, and it is over early if that person stops.
    """
    if not 0 <= ideas <= MOST_IDEAS:
        raise ValueError(f"ideas: 0 to {MOST_IDEAS}")
    chance = random.Random(f"{seed}:cast")
    people = _session_people(room.state(session))
    cast = cast_of(people, chance)
    hand = Hand(room, clock, session, texts, circle, cast, ideas, chance, watch, lead)
    with suppress(Stopped):
        hand.lead_to(_DOORS, c.OpenDoors(session))
        _walk(hand, seed)


def _walk(hand: Hand, seed: int) -> None:
    """From wherever the session is, to its end; a leader may have it take any way there."""
    visits: Counter[StepId] = Counter()
    while hand.session.state is SessionState.RUNNING:
        step = hand.session.current
        if step is None:
            break
        place = hand.session.steps.index(step)
        chance = f"{seed}:{place}"
        hand.rng = random.Random(f"{chance}:{visits[step.id]}" if visits[step.id] else chance)
        visits[step.id] += 1
        hand.playing = step.id
        with suppress(Elsewhere):
            _play(hand, step, f"{place + 1:02d}-{step.kind}")
    if hand.session.state is not SessionState.ENDED:
        raise _stuck(hand)


def _play(hand: Hand, step: Step, label: str) -> None:
    """A step that was closed before is only looked at: what is known there stays known."""
    if hand.lead is not None and step.kind is not StepKind.LOBBY:
        opening.catch_up(hand)
    if step.phase is Phase.OPEN:
        PLAYS[step.kind](hand, step, label)
    else:
        hand.wait(LOOK_MS)
    while hand.session.step_id == step.id and hand.session.state is SessionState.RUNNING:
        poll = choosing.open_in(hand.session, step)
        if poll is not None and step.kind is StepKind.BALLOT:
            choosing.vote(hand, step, f"{label}-more", hand.span(step) // 2)
        elif poll is not None:
            hand.close(poll.id)
        elif not hand.lead_to(*_way_on(hand.session)):
            raise _stuck(hand)


def _way_on(session: Session) -> tuple[Say, Command]:
    place = [s.id for s in session.steps].index(session.step_id) + 1 if session.step_id else 0
    if place == len(session.steps):
        return _END, c.EndSession(session.id)
    title = session.steps[place].title
    return say("Go on to “{title}” when the room is ready.", title=title), c.GoOn(session.id)


def _stuck(hand: Hand) -> RuntimeError:
    return RuntimeError(f"the rehearsal did not reach its end: {hand.refusals[-1:]}")


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
