"""Puts a rehearsal together whose people hold phones: the real server, and a crowd in another process.

The same people do the same things at the same moments as without phones; only their way into the room is
the long one, over the network.
"""

from __future__ import annotations

import json
import os
import secrets
import sys
import tempfile
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEventLoop, QLocale, QObject, QProcess
from PySide6.QtWidgets import QApplication

from lfb_desktop.collecting import CollectingHere
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import APP
from lfb_desktop.domain.errors import Rejected, Unavailable
from lfb_desktop.domain.model import PersonId, SessionId, State, Team, TeamId
from lfb_desktop.domain.words import ENGLISH, say
from lfb_desktop.gate import Gate
from lfb_desktop.rehearsal import SeededIds, SimulatedClock, perform, prepare
from lfb_desktop.rehearsal.phoned import Form, Phoned, Phones
from lfb_desktop.rehearsing import Pictures, Wanted, ids_seed, script_of, texts_of, write_record
from lfb_desktop.room import Room, Update
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.views import phone
from lfb_desktop.web.ports import Ports, Views
from lfb_desktop.web.server import PhoneServer

HERE = "127.0.0.1"
_PATIENCE_MS = 5_000


def perform_by_phone(wanted: Wanted, resources: Path, out: Path | None) -> State:
    """The whole session; with `out` also its pictures and records. Gives how everything ended."""
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QApplication([])
        QLocale.setDefault(QLocale.c())
        assert application is not None
    texts = texts_of(wanted, resources)
    script, clock = script_of(wanted, texts, resources), SimulatedClock()
    new_id = SeededIds(ids_seed(wanted))
    with tempfile.TemporaryDirectory(prefix="lfb-rehearsal-") as folder:
        store = TeamFile.create(Path(folder) / "rehearsal.lfb", Team(TeamId(new_id()), texts.team))
        try:
            room = Room(store, now=clock, new_id=new_id)
            session = prepare(room, clock, script)
            with Served(room, clock, session, resources) as served:
                pictures = Pictures(out / "stage", resources, clock) if out else None
                door = Phoned(room, Phones(served.crowd.join, served.crowd.act))
                perform(
                    door, clock, session, texts, script.circle,
                    ideas=wanted.ideas, seed=wanted.seed, watch=pictures,
                )  # fmt: skip
            state = room.state(session)
        finally:
            store.close()
    if out is not None:
        write_record(state, out, clock().wall_ms)
    return state


class Served:
    """The server for one session on this computer alone, with its crowd."""

    def __init__(self, room: Room, clock: SimulatedClock, session: SessionId, resources: Path) -> None:
        self._room, self._clock, self._session = room, clock, session
        self._gate = Gate(room)
        self._collecting = CollectingHere()
        self._troubles: list[BaseException] = []
        self._server = PhoneServer(
            Ports(
                gate=self._gate,
                views=Views(phone.shared, phone.personal, phone.mine),
                tongue=lambda: ENGLISH,
                now=clock,
                resources=resources,
                on_presence=lambda presences: None,
                on_trouble=self._troubles.append,
            )
        )

    def __enter__(self) -> Served:
        room, session = self._room, self._session
        room.do(c.OpenJoining(session, HERE))
        self._collecting.begin()
        port = self._server.start(HERE, 0)
        room.do(c.ServeAt(session, HERE, port), APP)
        joining = _joining(room.state(session))
        self._stop_listening = room.subscribe(self._on_update)
        self._server.publish(room.state(session), self._clock())
        self.crowd = CrowdProcess(f"http://{HERE}:{port}", joining)
        return self

    def __exit__(self, *unused: object) -> None:
        self._stop_listening()
        self.crowd.close()
        self._server.stop(is_over=True)
        self._collecting.end()
        if self._troubles:
            raise self._troubles[0]

    def _on_update(self, update: Update) -> None:
        self._server.publish(update.state, self._clock())


class CrowdProcess(QObject):
    """The other process. While it is waited for, this one's window's thread goes on answering phones."""

    def __init__(self, origin: str, secret: str) -> None:
        super().__init__()
        self._secret = secret
        self._asked = 0
        self._answers: dict[int, tuple[int, dict[str, object]]] = {}
        self._loop: QEventLoop | None = None
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.finished.connect(self._on_finished)
        program, *words = _words_for(origin)
        self._process.start(program, words)
        if not self._process.waitForStarted(_PATIENCE_MS):
            raise Unavailable(say("The played phones could not be started. Try again without them."))

    def join(self, person: PersonId, name: str) -> None:
        key = secrets.token_urlsafe(16)
        self._ask(person, "/api/join", {"secret": self._secret, "key": key, "name": name, "person": person})

    def act(self, person: PersonId, form: Form) -> None:
        self._ask(person, "/api/act", {"seat": person, **form})

    def close(self) -> None:
        self._process.finished.disconnect(self._on_finished)
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(_PATIENCE_MS):
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)

    def _ask(self, phone: str, path: str, form: Form) -> None:
        self._asked += 1
        number = self._asked
        line = json.dumps({"id": number, "phone": phone, "path": path, "form": form})
        self._process.write(f"{line}\n".encode())
        while number not in self._answers:
            if self._process.state() is not QProcess.ProcessState.Running:
                raise Unavailable(say("The played phones are gone. Try again without them."))
            self._loop = QEventLoop()
            self._loop.exec()
        status, body = self._answers.pop(number)
        if status != 200:
            raise Rejected(say("{reason}", reason=str(body.get("refused", status))))

    def _on_output(self) -> None:
        while self._process.canReadLine():
            found = json.loads(bytes(self._process.readLine().data()))
            self._answers[found["id"]] = (found["status"], cast("dict[str, object]", found["body"]))
        self._wake()

    def _on_finished(self) -> None:
        self._wake()

    def _wake(self) -> None:
        if self._loop is not None:
            self._loop.quit()


def _words_for(origin: str) -> list[str]:
    """The command line of this same app, as a crowd."""
    app = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "lfb_desktop"]
    return [*app, "crowd", origin]


def _joining(state: State) -> str:
    assert state.session is not None
    assert state.session.joining is not None
    return state.session.joining.secret
