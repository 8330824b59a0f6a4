"""A long day of the real app in its real windows: session after session in one process.

    python -m tests.day_child HOME PEOPLE SESSIONS IDEAS

Prints one JSON line for each session: what the app holds at that moment, back on Home.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import traceback
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from lfb_desktop import app, paths
from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import FACILITATOR, Participant
from lfb_desktop.domain.model import (
    Method,
    PersonId,
    Presence,
    SessionId,
    Settings,
    StepKind,
    Team,
    TeamId,
    Why,
)
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.room import Room, Update
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.ui.console.page import ConsolePage

JOINS = 10  # of each session: so many go, and come again
TOGETHER = 5  # as the gate takes them
DOTS = Settings(dots=50, cap=2, picks=10, ideas_each=0)
KINDS = (StepKind.LOBBY, StepKind.IDEAS, StepKind.READING, StepKind.PICK, StepKind.BALLOT, StepKind.CLOSING)
AGENDA = tuple(c.StepPlan(kind, kind.value.title(), 10, settings=DOTS) for kind in KINDS)


class Day:
    def __init__(self, started: app.Started) -> None:
        self.started, self.window = started, started.window
        self.votes = self.ideas = self.joins = 0

    @property
    def room(self) -> Room:
        return self.started.files.room

    def do(self, *commands: c.Command) -> list[Update]:
        """So many at once as come together in a full room; the windows show each commit."""
        answers: list[Update | Exception] = []
        for at in range(0, len(commands), TOGETHER):
            for command in commands[at : at + TOGETHER]:
                person = getattr(command, "person", None)
                is_said = isinstance(command, c.WriteSlip | c.AnswerPoll)
                self.room.post(command, Participant(person) if is_said else FACILITATOR, answers.append)
            self.room.flush()
            QApplication.processEvents()
        for answer in answers:
            if isinstance(answer, Exception):
                raise answer
        return [answer for answer in answers if isinstance(answer, Update)]

    def session(self, ideas: int) -> None:
        everybody = tuple(p.id for p in self.room.state().team.people)
        (made,) = self.do(
            c.CreateSession("2026-03-02", "UTC", AGENDA, why=Why("A long day."), participants=everybody)
        )
        session = next(x.session.id for x in made.events if isinstance(x, e.SessionCreated))
        self.window.open_session(session)
        settle()
        self.do(c.OpenDoors(session))
        self.window.open_session(session)
        page = self.window._console[1]  # asked of Qt, its children would be kept by the asking
        assert isinstance(page, ConsolePage)
        page.toggle_stage()
        settle()
        self._arrive(session, everybody)
        self.do(c.GoOn(session))
        self._write(session, everybody, ideas)
        for _ in KINDS[2:]:
            self.do(c.GoOn(session))
            settle()
            self._vote(session, everybody)
        self.do(c.EndSession(session))
        settle()
        page.stage.close()
        self.window.go_home()
        settle()

    def _arrive(self, session: SessionId, people: tuple[PersonId, ...]) -> None:
        self.do(*(c.MarkPresence(session, p, Presence.PRESENT) for p in people))
        for person in people[:JOINS]:
            self.do(c.MarkPresence(session, person, Presence.AWAY))
            self.do(c.MarkPresence(session, person, Presence.PRESENT))
            self.joins += 1

    def _write(self, session: SessionId, people: tuple[PersonId, ...], ideas: int) -> None:
        text = "An idea as people write them, number {} of this long day"
        self.do(
            *(
                c.WriteSlip(session, text.format(self.ideas + n), random_id(), people[n % len(people)])
                for n in range(ideas)
            )
        )
        self.ideas += ideas

    def _vote(self, session: SessionId, people: tuple[PersonId, ...]) -> None:
        now = self.room.state(session).session
        assert now is not None
        assert now.current is not None
        if now.current.kind is StepKind.BALLOT:
            self.do(c.OpenPoll(session, choices=tuple(c.Choice(i.text, idea=i.id) for i in now.ideas[:40])))
            now = self.room.state(session).session
            assert now is not None
        for poll in now.polls:
            if not poll.is_open:
                continue
            each = (
                min(poll.dots // poll.cap, len(poll.items))
                if poll.method in (Method.PICKS, Method.DOTS)
                else 0
            )
            marks = [
                tuple((poll.items[(n + m) % len(poll.items)].id, poll.cap) for m in range(each))
                for n in range(len(people))
            ]
            if each:
                self.do(
                    *(c.AnswerPoll(session, poll.id, p, marks[n], random_id()) for n, p in enumerate(people))
                )
            self.votes += sum(value for paper in marks for _, value in paper)
            self.do(c.ClosePoll(session, poll.id))


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def held(day: Day) -> dict[str, object]:
    """What would grow if something were forgotten."""
    settle()
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    alive = [one for one in gc.get_objects() if isinstance(one, QObject) and shiboken6.isValid(one)]
    return {
        "ideas": day.ideas,
        "votes": day.votes,
        "joins": day.joins,
        "rss_mb": pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
        "handles": len(os.listdir("/proc/self/fd")),
        "file_mb": day.started.files.store.path.stat().st_size / 1e6,
        "listeners": len(day.room._listeners),
        "timers": sum(isinstance(one, QTimer) for one in alive),
        "widgets": len(QApplication.allWidgets()),
        "objects": len(alive),
    }


def main(home: Path, people: int, sessions: int, ideas: int) -> None:
    path = home / "team.lfb"
    home.mkdir(parents=True)
    store = TeamFile.create(path, Team(TeamId(random_id()), "Platform team"))
    room = Room(store, now=SystemTime(), new_id=random_id)
    for n in range(people):
        room.do(c.AddPerson(f"Person {n:02}"))
    store.close()
    started = app.compose(paths.under(home), path)
    started.window.show()
    settle()
    day = Day(started)
    for _ in range(sessions):
        day.session(ideas)
        print(json.dumps(held(day)), flush=True)
    started.window.close_at_once()
    started.close()
    started.dispose()


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
    except BaseException:
        traceback.print_exc()
        os._exit(1)  # the windows stand as they are: nothing is taken down in an order that no app has
