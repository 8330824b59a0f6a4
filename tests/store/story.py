"""Small values for the tests of the store, and a whole session played through the one door."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import (
    IdeaId,
    Item,
    ItemId,
    Moment,
    OutcomeId,
    Participant,
    Person,
    PersonId,
    PointSide,
    Poll,
    Presence,
    Session,
    SessionId,
    Settings,
    Step,
    StepId,
    StepKind,
    Team,
    TeamId,
    Why,
)
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile

NAMES = ("Ann", "Bojan", "Carmen", "Dev", "Eva", "Femi", "Greta", "Hiro", "Ines")
LEADER = Person(PersonId("p-leader"), "Zoe")
PEOPLE = tuple(Person(PersonId(f"p-{name.lower()}"), name) for name in NAMES)
TEAM = Team(TeamId("team-1"), "Platform", (*PEOPLE, LEADER))
SESSION = SessionId("s-1")
LOBBY, ROUND, BALLOT = StepId("st-lobby"), StepId("st-round"), StepId("st-ballot")
START_MS = 1_772_442_000_000


def fresh_session() -> Session:
    """In preparation, with three steps and nine people."""
    return Session(
        id=SESSION,
        name="On-call",
        date="2026-03-02",
        zone="Europe/Zurich",
        why=Why(
            "Sleep through the night", "It wears us out", "One call a week", ("No budget",), ("Tools", "When")
        ),
        leader=LEADER.id,
        participants=tuple(Participant(p, Presence.EXPECTED) for p in PEOPLE),
        steps=(
            Step(LOBBY, StepKind.LOBBY, "Arrive", 240_000),
            Step(ROUND, StepKind.IDEAS, "Ideas", 360_000, "Write in silence", "No talking"),
            Step(
                BALLOT, StepKind.BALLOT, "Vote", 180_000, settings=Settings(dots=4, cap=2, question="Which?")
            ),
        ),
    )


def connect(path: Path, *, lawless: bool = False) -> sqlite3.Connection:
    """Past the store. `lawless`: without checks and keys, as a hand with another tool could."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"PRAGMA foreign_keys = {'OFF' if lawless else 'ON'}")
    if lawless:
        db.execute("PRAGMA ignore_check_constraints = ON")
    return db


def as_bytes(path: Path) -> bytes:
    """The file and all that lies beside it."""
    return b"".join(p.read_bytes() for p in sorted(path.parent.glob(f"{path.name}*")))


def beside(path: Path) -> list[str]:
    return sorted(p.name for p in path.parent.iterdir() if p != path)


class Play:
    """A session played through the door, with seeded keys and a clock of its own."""

    def __init__(self, path: Path, seed: int = 1) -> None:
        self.chance = random.Random(seed)
        self.file = TeamFile.create(path, TEAM)
        self.at_ms = START_MS
        self.room = Room(self.file, now=self._now, new_id=self.new_id)
        self.id = self._create()

    def new_id(self) -> str:
        return f"{self.chance.getrandbits(96):024x}"

    def _now(self) -> Moment:
        self.at_ms += 1_000
        return Moment(self.at_ms, self.at_ms)

    def do(self, command: c.Command) -> None:
        self.room.do(command)

    @property
    def session(self) -> Session:
        found = self.room.state(self.id).session
        assert found is not None
        return found

    @property
    def open_poll(self) -> Poll:
        return next(p for p in self.session.polls if p.is_open)

    def _create(self) -> SessionId:
        kinds = [
            StepKind.LOBBY, StepKind.WHY, StepKind.CLARITY, StepKind.IDEAS, StepKind.READING, StepKind.PICK,
            StepKind.THEMES, StepKind.TALK, StepKind.BALLOT, StepKind.COMMITMENTS, StepKind.CLOSING,
        ]  # fmt: skip
        steps = tuple(c.StepPlan(kind, kind.value.title(), 3) for kind in kinds)
        people = tuple(p.id for p in PEOPLE)
        why = Why("Sleep through the night", given=("No budget",), open=("Tools",))
        update = self.room.do(
            c.CreateSession("2026-03-02", "UTC", steps, why=why, leader=LEADER.id, participants=people)
        )
        session = update.state.session
        assert session is not None
        for person in people:
            self.room.do(c.MarkPresence(session.id, person, Presence.PRESENT))
        return session.id

    def go_to(self, kind: StepKind) -> None:
        """Forward, answering nothing: what is open on the way is closed."""
        if self.session.current is None:
            self.do(c.OpenDoors(self.id))
        while (step := self.session.current) is not None and step.kind is not kind:
            for poll in self.session.polls:
                if poll.is_open:
                    self.do(c.ClosePoll(self.id, poll.id))
            self.do(c.GoOn(self.id))

    def write(self, texts: list[tuple[PersonId | None, str]]) -> None:
        for person, text in texts:
            self.do(c.WriteSlip(self.id, text, self.new_id(), person))

    def answer(self, person: PersonId, marks: tuple[tuple[ItemId, int], ...]) -> None:
        self.do(c.AnswerPoll(self.id, self.open_poll.id, person, marks, self.new_id()))

    def close_poll(self) -> None:
        self.do(c.ClosePoll(self.id, self.open_poll.id))

    def levels(self, level: int) -> tuple[tuple[ItemId, int], ...]:
        """The same level to each question of the open poll."""
        return tuple((item.id, 1) for item in self.open_poll.items if item.level == level)

    def first_items(self, n: int) -> tuple[Item, ...]:
        return self.open_poll.items[:n]

    def whole(self) -> None:
        """From the doors to the end, a little of everything."""
        everybody = [p.id for p in PEOPLE]
        self.go_to(StepKind.WHY)
        self.do(c.AskQuestion(self.id, "By when?"))
        self.do(c.AnswerQuestion(self.id, self.session.questions[0].id, "By summer"))
        self.go_to(StepKind.CLARITY)
        self._all_answer(everybody, lambda: self.levels(self.chance.randrange(4)))
        self.go_to(StepKind.IDEAS)
        self.write([(self.chance.choice(everybody), f"Idea {n}") for n in range(12)])
        self.write([(None, "From a paper")])
        self.go_to(StepKind.PICK)
        self._all_answer(
            everybody, lambda: tuple((i.id, 1) for i in self.chance.sample(self.open_poll.items, 3))
        )
        self.do(c.DefendIdea(self.id, self.session.ideas[0].id, True))
        self._themes()
        self.go_to(StepKind.TALK)
        self.do(c.AddPoint(self.id, self.session.ideas[0].id, PointSide.FOR, "It is cheap"))
        self.go_to(StepKind.BALLOT)
        self.do(c.OpenPoll(self.id))
        self._all_answer(
            everybody[:-1], lambda: tuple((i.id, 1) for i in self.chance.sample(self.open_poll.items, 3))
        )
        self.go_to(StepKind.COMMITMENTS)
        self._outcome(self.session.ideas[0].id)
        self.go_to(StepKind.CLOSING)
        self.do(c.GiveThanks(self.id, PEOPLE[1].id, "For the notes"))
        self._all_answer(everybody, lambda: self.levels(self.chance.randrange(5)))
        self.do(c.EndSession(self.id))

    def _all_answer(
        self, people: list[PersonId], marks: Callable[[], tuple[tuple[ItemId, int], ...]]
    ) -> None:
        for person in self.chance.sample(people, len(people)):
            self.answer(person, tuple(sorted(marks())))
        self.close_poll()

    def _themes(self) -> None:
        self.go_to(StepKind.THEMES)
        self.do(c.AddTheme(self.id, "Alarms"))
        ideas = [i.id for i in self.session.ideas]
        self.do(c.PutIntoTheme(self.id, tuple(ideas[:3]), self.session.themes[0].id))
        self.do(c.MergeIdeas(self.id, (ideas[3], ideas[4]), ideas[5]))
        self.do(c.SetAsideIdea(self.id, ideas[6], True))

    def _outcome(self, idea: IdeaId) -> None:
        self.do(c.AddOutcome(self.id, "Silence the noisy alarms", (idea,)))
        outcome: OutcomeId = self.session.outcomes[0].id
        self.do(c.Commit(self.id, outcome, PEOPLE[0].id))
        self.do(c.NameNeed(self.id, outcome, "A day a week"))
