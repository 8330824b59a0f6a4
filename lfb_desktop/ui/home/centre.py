"""The centre of Home over an open team file: its sessions, its people or the settings, one at a time."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from lfb_desktop.ui.home.people_page import PeoplePage
from lfb_desktop.ui.home.sample_note import SampleNote
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.home.sessions_page import SessionsPage
from lfb_desktop.ui.home.settings_page import SettingsPage
from lfb_desktop.ui.ports import Ports, Wishes
from lfb_desktop.ui.taking_back import TakingBack
from lfb_desktop.ui.widgets.toast import Toast
from lfb_desktop.views.home import HomeRow, HomeView


class Centre(QStackedWidget):
    """The places stand in the order in which Home lists them."""

    opened = Signal(str)
    chosen = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, ports: Ports, sender: Sender, *, is_sample: bool = False) -> None:
        super().__init__()
        self.sessions = SessionsPage(ports.theme, ports.today(), sender)
        if is_sample:
            self.sessions.add_note(self._sample_note(ports))
        self.people = PeoplePage(ports.theme, sender)
        self.settings = SettingsPage(ports)
        for page in (self.sessions, self.people, self.settings):
            self.addWidget(page)
        self.toast = Toast(ports.theme, self)
        self.taking_back = TakingBack(sender.room, None, self.toast)
        for place in (self.sessions, self.people):
            place.done.connect(self._on_done)
            place.refused.connect(self.toast.tell)
        self.sessions.table.menu_asked.connect(self.menu_asked)
        self.sessions.opened.connect(self.opened)
        self.sessions.chosen.connect(self.chosen)

    def _sample_note(self, ports: Ports) -> SampleNote:
        note = SampleNote(ports.theme)
        note.left.connect(ports.leave_sample)
        return note

    def show_view(self, view: HomeView) -> None:
        self.sessions.show_view(view)
        self.people.show_view(view)

    def focus_start(self) -> bool:
        """The focus where one goes on: the table or the names; False where there is nothing yet."""
        if self._is_people:
            self.people.names.line.setFocus()
        elif self._is_settings:
            self.settings.first.setFocus()
        elif self.chosen_session is not None:
            self.sessions.table.setFocus()
        else:
            return False
        return True

    def focus_chain(self) -> tuple[QWidget, ...]:
        sessions = (self.sessions.filter, self.sessions.table)
        return (*sessions, *self.people.focus_chain(), *self.settings.focus_chain())

    @property
    def region(self) -> QWidget:
        """Where F6 comes to."""
        if self._is_settings:
            return self.settings.first
        return self.people.team.line if self._is_people else self.sessions.table

    @property
    def chosen_session(self) -> HomeRow | None:
        return self.sessions.current() if self.currentWidget() is self.sessions else None

    @property
    def may_rename(self) -> bool:
        return self._is_people or self.chosen_session is not None

    @property
    def may_find(self) -> bool:
        return self.currentWidget() is self.sessions and self.sessions.may_find

    def start_finding(self) -> None:
        self.sessions.filter.setFocus()

    def rename_current(self) -> None:
        if self._is_people:
            self.people.roster.rename_current()
        elif not self._is_settings:
            self.sessions.table.rename_current()

    def delete_current(self) -> None:
        if self._is_people:
            self.people.remove_current()
        elif not self._is_settings:
            self.sessions.delete_current()

    def choose(self, session: str) -> None:
        self.sessions.table.choose(session)
        self.sessions.table.setFocus()

    def flush(self) -> bool:
        is_settled = self.people.flush()
        return self.settings.flush() and is_settled

    def show_wishes(self, wishes: Wishes) -> None:
        self.settings.show_wishes(wishes)

    def _on_done(self) -> None:
        """The toast says what was done, and offers to take it back."""
        last = self.taking_back.undoable()
        if last is not None:
            self.taking_back.offer(last.name)

    @property
    def _is_people(self) -> bool:
        return self.currentWidget() is self.people

    @property
    def _is_settings(self) -> bool:
        return self.currentWidget() is self.settings
