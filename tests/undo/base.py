"""A team file in which everything that can be taken back has something to be done to, and its rows."""

from __future__ import annotations

import tempfile
from functools import cache
from itertools import count
from pathlib import Path

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import (
    IdeaId,
    OutcomeId,
    PersonId,
    Presence,
    Role,
    Session,
    SessionId,
    Settings,
    StepKind,
    Team,
    TeamId,
    Why,
)
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from tests.rooms import CountedIds, FixedTime
from tests.store.rows import Rows, rows

NAMES = ("Amara", "Bojan", "Dewi", "Elif", "Farid")
LEADER, THANKED, SPARE = "Carmen", "Zoe", "Yan"  # the two last take part in nothing
K = StepKind
AGENDA = tuple(
    c.StepPlan(kind, kind.value.title(), 5, settings=Settings(is_unsigned=False, dots=3, cap=2, places=2))
    for kind in (K.LOBBY, K.IDEAS, K.PICK, K.THEMES, K.BALLOT, K.COMMITMENTS, K.CLOSING)
)


class Base:
    """One session that runs and stands behind its picks, one that is prepared, one that has ended."""

    def __init__(self, path: Path, *, is_made: bool = False) -> None:
        self.time = FixedTime()
        self.tickets = count(1)
        if is_made:
            self.store = TeamFile.open(path)
            ids = CountedIds(count(1_000_000))
        else:
            ids = CountedIds()
            self.store = TeamFile.create(path, Team(TeamId(ids()), "Platform team"))
        self.room = Room(self.store, now=self.time, new_id=ids)
        if not is_made:
            self._make()
        self.running, self.prepared, self.ended = (h.id for h in self.room.state().heads[:3])

    # -- looking -----------------------------------------------------------------------------

    def session(self, id: SessionId) -> Session:
        found = self.room.state(id).session
        assert found is not None
        return found

    def person(self, name: str) -> PersonId:
        return next(p.id for p in self.room.state().team.people if p.name == name)

    def idea(self, number: int) -> IdeaId:
        return next(i.id for i in self.session(self.running).ideas if i.number == number)

    def outcome(self, place: int = 0) -> OutcomeId:
        return self.session(self.running).outcomes[place].id

    def rows(self) -> Rows:
        """Every row of every table but the journal; places as ranks, because gaps mean nothing."""
        return self.store.look(lambda db: rows(db, but=("journal",)))

    def close(self) -> None:
        self.store.close()

    # -- making ------------------------------------------------------------------------------

    def _make(self) -> None:
        for name in (*NAMES, LEADER, THANKED, SPARE):
            self.room.do(c.AddPerson(name))
        running = self._create("Running", AGENDA)
        self._create("Prepared", AGENDA[:5])
        ended = self._create("Ended", (AGENDA[0], AGENDA[1], AGENDA[6]))
        self._run(ended, until=None)  # one after the other: two do not run at a time
        self._run(running, until=K.PICK)

    def _create(self, name: str, agenda: tuple[c.StepPlan, ...]) -> SessionId:
        people = tuple(self.person(n) for n in NAMES)
        update = self.room.do(
            c.CreateSession(
                "2026-03-02", "UTC", agenda, name, Why(f"Why {name}"), self.person(LEADER), people
            )
        )
        return next(x.session.id for x in update.events if isinstance(x, e.SessionCreated))

    def _run(self, s: SessionId, until: StepKind | None) -> None:
        room = self.room
        room.do(c.OpenDoors(s))
        for name in NAMES:
            room.do(c.MarkPresence(s, self.person(name), Presence.PRESENT))
        room.do(c.GoOn(s))
        for n in range(8):
            room.do(c.WriteSlip(s, f"Idea {n}", f"{s} {n}", self.person(NAMES[n % 3])))
        room.do(c.GoOn(s))
        ideas = [i.id for i in self.session(s).ideas]
        room.do(c.AddTheme(s, "Rest"))
        room.do(c.AddTheme(s, "Alarms", "The loud ones"))
        rest, alarms = (t.id for t in self.session(s).themes)
        room.do(c.PutIntoTheme(s, tuple(ideas[:2]), rest))
        room.do(c.PutIntoTheme(s, tuple(ideas[2:4]), alarms))
        room.do(c.AddOutcome(s, "Silence one alarm", (ideas[0],)))
        room.do(c.AddOutcome(s, "A week without calls"))
        first = self.session(s).outcomes[0].id
        for name, role in (("Amara", Role.OWNER), ("Bojan", Role.HELPER), ("Dewi", Role.HELPER)):
            room.do(c.Commit(s, first, self.person(name), role))
        if until is None:
            room.do(c.GiveThanks(s, self.person(THANKED), "For the room"))
        for poll in self.session(s).polls:
            room.do(c.ClosePoll(s, poll.id))
        if until is None:
            room.do(c.MergeIdeas(s, (ideas[4],), ideas[5]))
            room.do(c.EndSession(s))
        else:
            self._merge(s, ideas)

    def _merge(self, s: SessionId, ideas: list[IdeaId]) -> None:
        """One part is set aside by itself, as a file of an earlier day may have it."""
        self.room.do(c.MergeIdeas(s, (ideas[4], ideas[5]), ideas[6]))
        self.room.do(c.SetAsideIdea(s, ideas[5], True))
        self.room.do(c.SetAsideIdea(s, ideas[7], True))


def in_memory() -> tempfile.TemporaryDirectory[str]:
    """Thousands of commits, and none of them is about the disk."""
    return tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None)


def fresh(folder: Path) -> Base:
    """As after a new start of the app."""
    (folder / "team.lfb").write_bytes(_made_once())
    return Base(folder / "team.lfb", is_made=True)


@cache
def _made_once() -> bytes:
    with in_memory() as folder:
        path = Path(folder) / "team.lfb"
        Base(path).close()
        return path.read_bytes()
