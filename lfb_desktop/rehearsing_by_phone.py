"""Puts a rehearsal together whose people hold phones: the real server, and a crowd in another process.

The same people do the same things at the same moments as without phones; only their way into the room is
the long one, over the network.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from lfb_desktop.collecting import CollectingHere
from lfb_desktop.crowd_process import CrowdProcess
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import APP
from lfb_desktop.domain.model import SessionId, State, Team, TeamId
from lfb_desktop.domain.words import ENGLISH
from lfb_desktop.gate import Gate
from lfb_desktop.rehearsal import SeededIds, SimulatedClock, perform, prepare
from lfb_desktop.rehearsal.phoned import Phoned, Phones
from lfb_desktop.rehearsing import Pictures, Wanted, ids_seed, script_of, texts_of, write_record
from lfb_desktop.room import Room, Update
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.views import phone
from lfb_desktop.web.ports import Ports, Views
from lfb_desktop.web.server import PhoneServer

HERE = "127.0.0.1"


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
                door = Phoned(room, session, Phones(served.crowd.join, served.crowd.act))
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
        self._stop_listening = room.subscribe(self._on_update)
        self._server.publish(room.state(session), self._clock())
        self.crowd = CrowdProcess(lambda: f"http://{HERE}:{port}", lambda: secret_of(room.state(session)))
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


def secret_of(state: State) -> str:
    assert state.session is not None
    assert state.session.joining is not None
    return state.session.joining.secret
