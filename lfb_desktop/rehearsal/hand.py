"""What every act of a rehearsal uses: the door, the clock, chance, and somebody who watches."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from lfb_desktop.domain.actors import FACILITATOR, Actor, Participant
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Person, PersonId, Session, SessionId, State, Step
from lfb_desktop.rehearsal.seeded import SimulatedClock
from lfb_desktop.rehearsal.texts import Circle, Texts
from lfb_desktop.room import Room

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Sight:
    """A moment worth a picture of the Stage."""

    label: str  # "04-ideas": fit for a file name, once in a session
    session: SessionId
    state: State


Watch = Callable[[Sight], None]


@dataclass(frozen=True, slots=True)
class Cast:
    """Who does what. With few people one person has several ways."""

    people: tuple[PersonId, ...]
    late: PersonId | None = None  # comes in the first round
    leaver: PersonId | None = None  # goes before the ballot, without having voted
    silent: PersonId | None = None  # does not vote, and does not say why
    editor: PersonId | None = None  # rewords and withdraws
    doubler: PersonId | None = None  # writes what somebody else has written
    handless: tuple[PersonId, ...] = ()  # raise a hand where others write a paper


@dataclass(slots=True)
class Hand:
    """Of one session. `rng` is exchanged at each step, so that one step does not disturb the next."""

    room: Room
    clock: SimulatedClock
    session_id: SessionId
    texts: Texts
    circle: Circle
    cast: Cast
    ideas: int
    rng: random.Random
    watch: Watch | None = None
    refusals: list[str] = field(default_factory=list)
    rounds_held: int = 0

    @property
    def state(self) -> State:
        return self.room.state(self.session_id)

    @property
    def session(self) -> Session:
        session = self.state.session
        if session is None:
            raise LookupError("the rehearsed session is gone")
        return session

    @property
    def here(self) -> tuple[PersonId, ...]:
        return tuple(p.person.id for p in self.session.present)

    def do(self, command: Command, by: Actor = FACILITATOR) -> bool:
        """A refusal is part of life: it is noted, and the session goes on."""
        try:
            self.room.do(command, by)
        except Rejected as refusal:
            self.refusals.append(str(refusal))
            return False
        return True

    def by(self, person: PersonId, command: Command) -> bool:
        return self.do(command, Participant(person))

    def see(self, label: str) -> None:
        if self.watch is not None:
            self.watch(Sight(label, self.session_id, self.state))

    def ticket(self) -> str:
        return f"{self.rng.getrandbits(128):032x}"

    def offset(self, span_ms: int, start: float = 0.02, end: float = 0.98) -> int:
        return int(self.rng.uniform(start, end) * span_ms)

    def run(self, span_ms: int, acts: Sequence[tuple[int, Act]]) -> None:
        """Each act at its offset from now; what falls together keeps its order. Then the rest of the time."""
        passed = 0
        for offset, act in sorted(acts, key=lambda timed: timed[0]):
            self.clock.advance(max(0, min(offset, span_ms) - passed))
            passed = max(passed, min(offset, span_ms))
            act()
        self.clock.advance(max(0, span_ms - passed))

    def span(self, step: Step) -> int:
        """How long a step really takes: seldom what was planned."""
        return int(step.planned_ms * self.rng.uniform(0.72, 1.04))

    def some(self, n: int, of: Sequence[PersonId]) -> list[PersonId]:
        return self.rng.sample(list(of), min(n, len(of)))


def cast_of(people: Sequence[Person], rng: random.Random) -> Cast:
    """Ways for everybody; who is alone is on time, stays and votes."""
    ids = [p.id for p in people]
    order = ids[:]
    rng.shuffle(order)
    n = len(order)
    return Cast(
        people=tuple(ids),
        late=order[0] if n >= 3 else None,
        leaver=order[1] if n >= 4 else None,
        silent=order[2] if n >= 6 else None,
        editor=order[-1] if n else None,
        doubler=order[-2] if n >= 2 else None,
        handless=tuple(order[3:5]) if n >= 8 else (),
    )
