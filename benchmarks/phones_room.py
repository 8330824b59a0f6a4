"""The app itself with Console and Stage showing, for `benchmarks.phones`: told by lines, answers by lines.

    python -m benchmarks.phones_room FOLDER [--without-phones]

What it notes while it runs: when the Stage has painted which count, and how long the window's thread was
away from its events at most. All times are milliseconds of the monotonic clock that all processes share.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest

from benchmarks.phones_programs import WITHOUT
from lfb_desktop import app, network, paths
from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Presence, Session, SessionId, StepKind, Team, TeamId, Why
from lfb_desktop.network import Address, Kind
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.phones_ahead import PhonesAhead
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.stage.window import StageWindow
from lfb_desktop.views.scenes import BallotScene, StageView, WritingScene

HERE = "127.0.0.1"
STEPS = (StepKind.LOBBY, StepKind.IDEAS, StepKind.BALLOT)
BEAT_MS = 5
IDEAS, TEXT = 140, "A thought of usual length, as people write it down in a round. " * 2
CHOICES = ("Delete alerts", "A day off after a night", "Swap shifts in one click", "A budget", "Pairs")


def main() -> None:
    folder = Path(sys.argv[1])
    if WITHOUT in sys.argv:
        PhonesAhead.load = lambda ahead: None  # type: ignore[method-assign]  # else its library is there
    session = _prepared(folder / "team.lfb")
    network.addresses = lambda: (Address(HERE, "lo", Kind.OTHER),)  # type: ignore[assignment]
    painted = Painted()
    started = app.compose(paths.under(folder), folder / "team.lfb")
    started.window.showMaximized()
    asked = Asked(started, session, painted)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(asked.read)
    QTimer.singleShot(500, asked.begin)
    started.application.exec()
    started.window.close_at_once()
    started.close()
    started.dispose()


def _prepared(path: Path) -> SessionId:
    store = TeamFile.create(path, Team(TeamId(random_id()), "Bench"))
    room = Room(store, now=SystemTime(), new_id=random_id)
    for name in ("Amara", "Bojan", "Carmen"):
        room.do(c.AddPerson(name))
    people = tuple(p.id for p in room.state().team.people)
    plans = tuple(c.StepPlan(kind, kind.value.title(), 20) for kind in STEPS)
    made = room.do(c.CreateSession("2026-03-02", "UTC", plans, why=Why("A why."), participants=people))
    session = next(x.session.id for x in made.events if isinstance(x, e.SessionCreated))
    room.do(c.OpenDoors(session))
    for person in people:
        room.do(c.MarkPresence(session, person, Presence.PRESENT))
    store.close()
    return session


class Painted:
    """When each count was first on the Stage: painted, and handed to the screen."""

    def __init__(self) -> None:
        self.first: dict[int, float] = {}
        usual = StageWindow.event

        def event(window: StageWindow, what: QEvent) -> bool:
            done = usual(window, what)
            if what.type() == QEvent.Type.UpdateRequest:
                self._note(window.stage.view)
            return done

        StageWindow.event = event  # type: ignore[method-assign]

    def _note(self, view: StageView) -> None:
        number = _count(view)
        if number is not None:
            self.first.setdefault(number, _ms())


def _count(view: StageView) -> int | None:
    if isinstance(view.scene, WritingScene):
        return int(str(view.scene.ideas).split()[0])
    return view.scene.voted if isinstance(view.scene, BallotScene) else None


class Ticks:
    """How late the window's thread came round to a timer that was due, and how much of that was its own work.

    The rest it waited, for the disk, for the other thread, or for a processor that others had.
    """

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.begin()

    def begin(self) -> None:
        self.late: list[float] = []
        self.worked: list[float] = []
        self._last, self._work = time.perf_counter(), time.thread_time()
        self._timer.start(BEAT_MS)

    def end(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self.late.append((now - self._last) * 1000 - BEAT_MS)
        self.worked.append((work - self._work) * 1000)
        self._last, self._work = now, work


class Asked:
    """What the benchmark asks for, each with its answer."""

    def __init__(self, started: app.Started, session: SessionId, painted: Painted) -> None:
        self._started, self._session, self._painted = started, session, painted
        self._ticks = Ticks()
        self._ticks.end()
        self._does: dict[str, Callable[[], dict[str, object]]] = {
            "open": self._open,
            "write": self._write,
            "type": self._type,
            "vote": self._vote,
            "watch": self._watch,
            "seen": self._seen,
        }

    @property
    def _room(self) -> Room:
        return self._started.files.room

    def begin(self) -> None:
        """The Stage shows; then it is told that all is ready."""
        [page] = [p for p in self._started.window.findChildren(ConsolePage) if p.isVisible()]
        page.toggle_stage()
        QTest.qWait(500)
        _tell({"ready": True})

    def read(self) -> None:
        line = sys.stdin.readline()
        if line:
            _tell(self._does[line.strip()]())
        else:
            self._started.application.exit()  # `quit` would ask first, because a session runs

    def _open(self) -> dict[str, object]:
        self._started.files.phones.open(self._session, HERE)
        while not self._started.files.phones.seen_by(self._session).is_on:
            QTest.qWait(10)
        joining = self._state().joining
        assert joining is not None
        [thread] = [t for t in threading.enumerate() if t.name == "phones"]
        return {"port": joining.port, "secret": joining.secret, "thread": thread.native_id}

    def _write(self) -> dict[str, object]:
        self._room.do(c.GoOn(self._session))
        return {}

    def _type(self) -> dict[str, object]:
        """As many ideas as phones would send, at the laptop."""
        for n in range(IDEAS):
            self._room.do(c.WriteSlip(self._session, f"{TEXT}{n}", random_id()))
            QTest.qWait(5)
        return {}

    def _vote(self) -> dict[str, object]:
        self._room.do(c.GoOn(self._session))
        self._room.do(c.OpenPoll(self._session, choices=tuple(c.Choice(title) for title in CHOICES)))
        self._painted.first.clear()
        return {}

    def _watch(self) -> dict[str, object]:
        self._ticks.begin()
        return {}

    def _seen(self) -> dict[str, object]:
        """What was painted so far, and how long the window's thread was away at most."""
        self._ticks.end()
        step = self._state().current
        here = len(step.slips) if step is not None else 0
        late, worked = self._ticks.late, self._ticks.worked
        return {"painted": list(self._painted.first.items()), "late": late, "worked": worked, "ideas": here}

    def _state(self) -> Session:
        session = self._room.state(self._session).session
        assert session is not None
        return session


def _ms() -> float:
    return time.monotonic_ns() / 1e6


def _tell(what: dict[str, object]) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    main()
