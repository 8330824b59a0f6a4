"""An open team file as the window knows it: what stands in it, and the pages over it.

The window itself is painted before anything of this is loaded.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.model import Session, SessionId, SessionState
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.room import Listener, Room
from lfb_desktop.ui.export_dialog import ExportDialog
from lfb_desktop.ui.home.centre import Centre
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.ports import LANGUAGES, Ports, TemplateChoice
from lfb_desktop.ui.prepare.page import PreparePage
from lfb_desktop.ui.words import READER
from lfb_desktop.views.home import HomeView, home

_OF_SAMPLE = say("The sample has no backups.")


class Opened:
    """Made for one team file and handed to the window; a session is named by its id, as signals carry it."""

    def __init__(
        self, ports: Ports, room: Room, *, is_sample: bool = False, no_backups: Say = NOTHING
    ) -> None:
        """`no_backups`: why none can be restored here."""
        self.is_sample = is_sample
        self.no_backups = _OF_SAMPLE if is_sample else no_backups
        self._ports = ports
        self._room = room
        self._sender = Sender(room)

    @property
    def templates(self) -> tuple[TemplateChoice, ...]:
        return self._ports.templates

    @property
    def default_template(self) -> str:
        return self._ports.wishes().default_template

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        return self._room.subscribe(listener)

    def view(self) -> HomeView:
        """Home as it is now."""
        return home(self._room.state())

    def title(self, session: str) -> str | None:
        """None if there is no such session."""
        found = self._session(session)
        return found.title if found else None

    def is_in_preparation(self, session: str) -> bool:
        found = self._session(session)
        return found is not None and found.state is SessionState.PREPARATION

    def is_running(self, session: str) -> bool:
        found = self._session(session)
        return found is not None and found.is_running

    def create_session(self, template: int) -> SessionId | Say:
        """Along the chosen template; the new session, or why there is none."""
        steps = self.templates[template].steps if self.templates else ()
        return self._sender.create_session(self._ports.today(), self._ports.zone, steps, self._language())

    def make_centre(self) -> Centre:
        return Centre(self._ports, self._sender, is_sample=self.is_sample)

    def make_prepare(self, session: str) -> PreparePage:
        return PreparePage(self._ports, self._room, SessionId(session))

    def make_console(self, session: str) -> QWidget:
        return self._ports.make_console(SessionId(session))

    def ask_export(self, session: str, title: str, parent: QWidget) -> None:
        """Asks for format and place."""
        ExportDialog(self._ports, SessionId(session), title, parent).open()

    def _language(self) -> str:
        """The record is in the language that is spoken when the session is made, until another is chosen."""
        return READER.tag if READER.tag in dict(LANGUAGES) else "en"

    def _session(self, session: str) -> Session | None:
        return self._room.state(SessionId(session)).session
