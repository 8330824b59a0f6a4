"""The centre of Home over an open team file: its sessions or its people, one place at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from lfb_desktop.ui.home.people_page import PeoplePage
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.home.sessions_page import SessionsPage
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.home import HomeRow, HomeView


class Centre(QStackedWidget):
    """The places stand in the order in which Home lists them."""

    opened = Signal(str)
    chosen = Signal()

    def __init__(self, theme: Theme, today: str, sender: Sender) -> None:
        super().__init__()
        self.sessions = SessionsPage(theme, today, sender)
        self.people = PeoplePage(theme, sender)
        self.addWidget(self.sessions)
        self.addWidget(self.people)
        self.sessions.opened.connect(self.opened)
        self.sessions.chosen.connect(self.chosen)

    def show_view(self, view: HomeView) -> None:
        self.sessions.show_view(view)
        self.people.show_view(view)

    def focus_start(self) -> bool:
        """The focus where one goes on: the table or the names; False where there is nothing yet."""
        if self._is_people:
            self.people.names.line.setFocus()
        elif self.chosen_session is not None:
            self.sessions.table.setFocus()
        else:
            return False
        return True

    def focus_chain(self) -> tuple[QWidget, ...]:
        names = self.people.names
        people = (self.people.team.line, names.line, names.button, self.people.roster)
        return (self.sessions.filter, self.sessions.table, *people)

    @property
    def region(self) -> QWidget:
        """Where F6 comes to."""
        return self.people.team.line if self._is_people else self.sessions.table

    @property
    def chosen_session(self) -> HomeRow | None:
        return None if self._is_people else self.sessions.current()

    @property
    def may_rename(self) -> bool:
        return self._is_people or self.chosen_session is not None

    @property
    def may_find(self) -> bool:
        return not self._is_people and self.sessions.may_find

    def start_finding(self) -> None:
        self.sessions.filter.setFocus()

    def rename_current(self) -> None:
        if self._is_people:
            self.people.roster.rename_current()
        else:
            self.sessions.table.rename_current()

    def choose(self, session: str) -> None:
        self.sessions.table.choose(session)
        self.sessions.table.setFocus()

    def flush(self) -> bool:
        return self.people.flush()

    @property
    def _is_people(self) -> bool:
        return self.currentWidget() is self.people
