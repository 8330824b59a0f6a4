"""What is asked over the Console in a dialog and ends in one command."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId, Session
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.console.claim_dialog import ClaimDialog
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.console.stop_dialog import StopDialog
from lfb_desktop.views.clock_faces import local_date


class Dialogs(QObject):
    """Nothing is asked where there is no session any more."""

    def __init__(self, desk: Desk, ports: ConsolePorts, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._ports, self._page = desk, ports, page

    def stop(self) -> None:
        """When the session goes on, if it stops for today."""
        session = self._session()
        if session is None:
            return
        today = local_date(session.zone, self._ports.room.now().wall_ms)
        is_asking = any(poll.is_open for poll in session.polls)
        dropped = say("The open question is dropped: its answers are not kept.") if is_asking else NOTHING
        dialog = StopDialog(self._ports.theme, today, dropped, self._page)
        dialog.stopped.connect(self._on_stop_dialog_stopped)
        dialog.open()

    def claim(self) -> None:
        """An author says the three words of an unsigned idea."""
        session = self._session()
        if session is not None:
            people = tuple((p.person.id, p.person.name) for p in session.participants)
            ClaimDialog(self._ports.theme, people, self._claim, self._page).open()

    def _session(self) -> Session | None:
        return self._ports.room.state(self._ports.session).session

    def _on_stop_dialog_stopped(self, day: str) -> None:
        self._desk.do(c.StopForToday(self._ports.session, day))

    def _claim(self, words: str, person: PersonId) -> Say:
        return self._desk.attempt(c.ClaimIdea(self._ports.session, words, person))
