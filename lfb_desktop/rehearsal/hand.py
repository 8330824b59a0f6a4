"""What every act of a rehearsal uses: the door, the clock, chance, and somebody who watches."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR, Actor, Participant
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Person,
    PersonId,
    PollId,
    Session,
    SessionId,
    SessionState,
    State,
    Step,
    StepId,
)
from lfb_desktop.domain.words import Say, say
from lfb_desktop.rehearsal.door import Door
from lfb_desktop.rehearsal.leading import Elsewhere, Lead, content, standing
from lfb_desktop.rehearsal.seeded import SimulatedClock
from lfb_desktop.rehearsal.texts import Circle, Texts

Act = Callable[[], object]

CALM_MS = 10_000  # whoever leads is done with their hands when nothing changed for so long
_CLOSE = say("Close the question when everybody has answered.")


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

    room: Door
    clock: SimulatedClock
    session_id: SessionId
    texts: Texts
    circle: Circle
    cast: Cast
    ideas: int
    rng: random.Random
    watch: Watch | None = None
    lead: Lead | None = None  # None: everything the leader does is played, too
    refusals: list[str] = field(default_factory=list)
    rounds: list[StepId] = field(default_factory=list)  # of ideas, in the order they were held
    seen: list[str] = field(default_factory=list)
    playing: StepId | None = None

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

    def lead_to(self, expected: Say, command: Command) -> bool:
        """What the leader has to do: waits for the one at the keyboard, and is done by itself only then.

        True if something was done, by whomever. Raises Elsewhere if that led to another step.
        """
        if self.lead is not None:
            before = standing(self.session)
            self.lead(expected, lambda: standing(self.session) != before)
            self.follow()
            if standing(self.session) != before:
                return True
        return self.do(command)

    def is_led(self, expected: Say) -> bool:
        """Whether the one at the keyboard took work with words into their hands, and is done with it."""
        if self.lead is None:
            return False
        before = content(self.session)
        self.lead(expected, lambda: content(self.session) != before)
        self.follow()
        is_begun = content(self.session) != before
        while content(self.session) != before:
            before = content(self.session)
            self.wait(CALM_MS)
        return is_begun

    def whim(self, command: Command) -> bool:
        """What a leader may do as well as not; left out where somebody leads who has whims of their own."""
        return self.lead is None and self.do(command)

    def close(self, poll: PollId) -> None:
        while self.is_open(poll) and self.lead_to(_CLOSE, c.ClosePoll(self.session_id, poll)):
            pass

    def is_open(self, poll: PollId) -> bool:
        found = self.session.poll(poll)
        return found is not None and found.is_open

    def wait(self, ms: int) -> None:
        """Time goes by; whoever is led may be called to another step meanwhile."""
        self.clock.advance(ms)
        self.follow()

    def follow(self) -> None:
        """Raises Elsewhere if the leader went ahead, went back, or ended the session."""
        if self.lead is None or self.playing is None:
            return
        session = self.session
        if session.step_id != self.playing or session.state is not SessionState.RUNNING:
            raise Elsewhere

    def see(self, label: str) -> None:
        """No label twice, even where a step is played again."""
        self.seen.append(label)
        times = self.seen.count(label)
        if self.watch is not None:
            self.watch(Sight(label if times == 1 else f"{label}-{times}", self.session_id, self.state))

    def ticket(self) -> str:
        return f"{self.rng.getrandbits(128):032x}"

    def offset(self, span_ms: int, start: float = 0.02, end: float = 0.98) -> int:
        return int(self.rng.uniform(start, end) * span_ms)

    def run(
        self, span_ms: int, acts: Sequence[tuple[int, Act]], is_over: Callable[[], bool] = lambda: False
    ) -> None:
        """Each act at its offset from now; what falls together keeps its order. Then the rest of the time.

        What was not done when `is_over` is not done at all.
        """
        passed = 0
        for offset, act in sorted(acts, key=lambda timed: timed[0]):
            self.wait(max(0, min(offset, span_ms) - passed))
            if is_over():
                return
            passed = max(passed, min(offset, span_ms))
            act()
        if not is_over():
            self.wait(max(0, span_ms - passed))

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
