"""Ready-made rooms for tests: a real team file, a fixed clock, counted ids."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import (
    Moment,
    PersonId,
    Presence,
    Session,
    SessionId,
    StepKind,
    Team,
    TeamId,
    Why,
)
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile

START_MS = 1_772_442_000_000  # 2026-03-02 09:00 UTC


@dataclass
class FixedTime:
    """Stands still until it is told to go on; wall and steady time go together unless `jump` parts them."""

    wall_ms: int = START_MS
    steady_ms: int = START_MS

    def __call__(self) -> Moment:
        return Moment(self.wall_ms, self.steady_ms)

    def go_on(self, ms: int) -> None:
        self.wall_ms += ms
        self.steady_ms += ms


@dataclass
class CountedIds:
    """Ids in order, and so a test can name them; a real session never gets these."""

    numbers: count[int] = field(default_factory=lambda: count(1))

    def __call__(self) -> str:
        return f"{next(self.numbers):016x}"


@dataclass
class Made:
    store: TeamFile
    room: Room
    time: FixedTime
    session: SessionId
    people: dict[str, PersonId]

    @property
    def now(self) -> Session:
        session = self.room.state(self.session).session
        assert session is not None
        return session

    def walk_to(self, kind: StepKind) -> None:
        """On until the step of that kind; open polls on the way are closed as they are."""
        while (step := self.now.current) is not None and step.kind is not kind:
            for poll in self.now.polls_of(step.id):
                if poll.is_open:
                    self.room.do(c.ClosePoll(self.session, poll.id))
            self.room.do(c.GoOn(self.session))


AGENDA = tuple(
    c.StepPlan(kind, kind.value.title(), 5)
    for kind in (
        StepKind.LOBBY,
        StepKind.WHY,
        StepKind.CLARITY,
        StepKind.IDEAS,
        StepKind.READING,
        StepKind.PICK,
        StepKind.THEMES,
        StepKind.TALK,
        StepKind.BALLOT,
        StepKind.COMMITMENTS,
        StepKind.CLOSING,
    )
)
NAMES = ("Amara", "Bojan", "Dewi", "Elif", "Farid", "Greta")


def running(path: Path, *, names: tuple[str, ...] = NAMES, agenda: tuple[c.StepPlan, ...] = AGENDA) -> Made:
    """A session whose doors are open, led by Carmen, with everybody here."""
    time = FixedTime()
    ids = CountedIds()
    store = TeamFile.create(path, Team(TeamId(ids()), "Platform team"))
    room = Room(store, now=time, new_id=ids)
    people: dict[str, PersonId] = {}
    for name in (*names, "Carmen"):
        room.do(c.AddPerson(name))
    people = {p.name: p.id for p in room.state().team.people}
    made = room.do(
        c.CreateSession(
            date="2026-03-02",
            zone="UTC",
            steps=agenda,
            why=Why("Our on-call weeks burn people out."),
            leader=people["Carmen"],
            participants=tuple(people[n] for n in names),
        )
    )
    session = next(x.session.id for x in made.events if isinstance(x, e.SessionCreated))
    room.do(c.OpenDoors(session))
    for name in names:
        room.do(c.MarkPresence(session, people[name], Presence.PRESENT))
    return Made(store, room, time, session, people)
