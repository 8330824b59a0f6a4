"""A room full of phones: people in threads of their own who write, vote and ask twice, through the gate.

One more thread leads: it opens the doors, goes on when enough is written or all have voted, and
makes the next session when one has no step left. Every answer is told, after it came.
"""

from __future__ import annotations

import contextlib
import random
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import FACILITATOR, Actor, Participant
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    PersonId,
    Phase,
    Poll,
    Presence,
    Session,
    SessionId,
    SessionState,
    Step,
    StepKind,
    Why,
)
from lfb_desktop.gate import Gate
from lfb_desktop.now import random_id
from lfb_desktop.room import Room, Update

AGENDA = (
    c.StepPlan(StepKind.LOBBY, "Arrive", 1),
    *(
        c.StepPlan(kind, f"{kind} {n}", 5)
        for n in range(8)
        for kind in (StepKind.IDEAS, StepKind.PICK)
    ),
)  # fmt: skip
IDEAS_A_ROUND = 40
PACE_S = 0.2  # five ideas a second each
WAIT_S = 30.0

Told = Callable[..., None]


class Crowd:
    """Made and fed in the thread of the room; `people` threads and one that leads."""

    def __init__(self, room: Room, *, seed: str, tell: Told, pace_s: float = PACE_S) -> None:
        self._room, self._gate, self._tell = room, Gate(room), tell
        self._chance = random.Random(seed)
        self._over = threading.Event()
        self._people = tuple(p.id for p in room.state().team.people)
        self._begun = self._unfinished()
        self.failures: list[Exception] = []
        self.answered = 0
        self._counting = threading.Lock()
        room.subscribe(self._on_update)
        jobs = [(self._phone(person), pace_s) for person in self._people]
        jobs.append((self._lead, pace_s / 10))  # so that nobody waits for the next round
        self._threads = [threading.Thread(target=self._guarded, args=job, daemon=True) for job in jobs]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._over.set()

    @property
    def is_there(self) -> bool:
        return any(thread.is_alive() for thread in self._threads)

    # In the thread of the room.

    def _unfinished(self) -> Session:
        """Where the last one stands, also one that a kill left without people."""
        for head in reversed(self._room.state().heads):
            session = self._room.state(head.id).session
            assert session is not None
            if session.state is not SessionState.ENDED and session.stopped_ms is None:
                return session
        made = self._room.do(self._another())
        assert made.state.session is not None
        return made.state.session

    def _another(self) -> c.CreateSession:
        why = Why("Nothing is lost.")
        return c.CreateSession("2026-03-02", "UTC", AGENDA, why=why, participants=self._people)

    def _on_update(self, update: Update) -> None:
        session = update.state.session
        made = any(isinstance(x, e.SessionCreated) for x in update.events)
        if session is not None and (made or session.id == self._begun.id):
            self._begun = session

    # In the threads of the people. What they see is a frozen value.

    def _guarded(self, job: Callable[[random.Random], None], pace_s: float) -> None:
        chance = random.Random(self._chance.getrandbits(64))
        while not self._over.wait(chance.uniform(0, 2 * pace_s)):
            try:
                job(chance)
            except (Exception, CancelledError) as error:
                self.failures.append(error)

    def _ask(self, command: c.Command, by: Actor = FACILITATOR) -> Update:
        update = self._gate.call(command, by).result(timeout=WAIT_S)
        with self._counting:
            self.answered += 1
        return update

    def _phone(self, person: PersonId) -> Callable[[random.Random], None]:
        def act(chance: random.Random) -> None:
            with contextlib.suppress(Rejected):  # the round was closed meanwhile
                self._take_part(person, chance)

        return act

    def _take_part(self, person: PersonId, chance: random.Random) -> None:
        session = self._begun
        step = session.current
        if step is None:
            return
        if step.kind is StepKind.IDEAS and step.phase is Phase.OPEN:
            self._write(session.id, person, chance)
        for poll in open_polls(session, step):
            if any(v.person == person and not v.acts for v in poll.voices):
                self._vote(session.id, poll, person, chance)

    def _write(self, session: SessionId, person: PersonId, chance: random.Random) -> None:
        text, ticket = f"idea {random_id()}", random_id()
        command = c.WriteSlip(session, text, ticket, person)
        self._ask(command, Participant(person))
        self._tell("slip", text)
        if chance.random() < 0.2:  # as after an answer that was cut off
            assert self._ask(command, Participant(person)).events == ()
        if chance.random() < 0.1:
            self._ask(c.EditSlip(session, ticket, f"{text} edited"))
            self._tell("slip", f"{text} edited")

    def _vote(self, session: SessionId, poll: Poll, person: PersonId, chance: random.Random) -> None:
        ticket = random_id()
        chosen = chance.sample(poll.items, min(poll.dots, len(poll.items)))
        marks = tuple((item.id, 1) for item in chosen)
        self._ask(c.AnswerPoll(session, poll.id, person, marks, ticket), Participant(person))
        self._tell("paper", ticket)

    def _lead(self, chance: random.Random) -> None:
        session = self._begun
        step = session.current
        if step is None:
            self._ask(c.OpenDoors(session.id))
            return
        if session.stopped_ms is not None:
            self._ask(self._another())
            return
        waits = [p.person.id for p in session.participants if p.presence is Presence.EXPECTED]
        polls = open_polls(session, step)
        if waits:
            for person in waits:
                self._ask(c.MarkPresence(session.id, person, Presence.PRESENT))
        elif _is_busy(step, polls):
            return
        elif polls:
            self._ask(c.ClosePoll(session.id, polls[0].id))
            self._tell("closed", polls[0].id)
        elif step == session.steps[-1]:
            self._ask(c.StopForToday(session.id))  # one runs at a time, and with its end its tickets would go
        else:
            self._ask(c.GoOn(session.id))
            self._tell("step", session.id, step.id)


def _is_busy(step: Step, polls: list[Poll]) -> bool:
    """Somebody still writes or votes."""
    is_writing = step.kind is StepKind.IDEAS and step.phase is Phase.OPEN
    if is_writing and len(step.slips) < IDEAS_A_ROUND:
        return True
    return any(not voice.acts for poll in polls for voice in poll.voices)


def open_polls(session: Session, step: Step) -> list[Poll]:
    return [p for p in session.polls_of(step.id) if p.is_open]
