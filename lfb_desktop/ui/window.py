"""The main window: Home, Prepare or a session's Console, one at a time, under one menu bar.

It opens before the team file does, so that the app stands there at once; `team_file_opened` fills it.
It decides nothing about sessions: pages send commands, and every change comes back as an update.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget

from lfb_desktop.domain.errors import AnotherRuns
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui import anew, another_runs, menu_acts, messages
from lfb_desktop.ui.files import Around, Files
from lfb_desktop.ui.home.page import PEOPLE, SESSIONS, SETTINGS, HomePage
from lfb_desktop.ui.menus import Menus
from lfb_desktop.ui.messages import APP
from lfb_desktop.ui.pages import Pages
from lfb_desktop.ui.ports import EndsWithFile, GoesOn, HasFinding, HasMenus, HasWishes, Ports
from lfb_desktop.ui.sight import Sight
from lfb_desktop.ui.view_acts import ViewActs
from lfb_desktop.ui.window_place import place, place_of, screens

if TYPE_CHECKING:  # the window is painted before they are loaded
    from lfb_desktop.room import Update
    from lfb_desktop.ui.home.first_start import FirstStart
    from lfb_desktop.ui.opened import Opened
    from lfb_desktop.ui.prepare.page import PreparePage
    from lfb_desktop.views.home import HomeView


class Window(QMainWindow):
    def __init__(self, ports: Ports) -> None:
        super().__init__()
        self._ports = ports
        self._opened: Opened | None = None
        self._team = ""
        self._first: FirstStart | None = None
        self._session: str | None = None
        self._title = ""
        self._prepare: PreparePage | None = None
        self._console: tuple[str, QWidget] | None = None
        self._is_home_stale = False
        self._is_sure = False
        self._stop_listening = _nothing
        self.setFont(ports.theme.console_font("body"))
        self._stack = QStackedWidget()
        self.pages = Pages(self._stack)
        self.setCentralWidget(self.pages)
        self._sight = Sight(ports)
        self._acts = ViewActs(self, ports, self._stack.currentWidget)
        self._furnish()
        place(self, ports.kept_geometry(screens()))
        self._show_place()

    def _furnish(self) -> None:
        """Home, and what stands around all pages, in the language that is spoken now."""
        self.home = HomePage(self._ports.theme)
        self._stack.insertWidget(0, self.home)
        around = Around(
            self._let_go_of_prepare, self.go_home, self._is_in_session, self._on_imported, self.is_busy
        )
        self.files = Files(self._ports, self, around)
        self._menus = Menus(self, menu_acts.does(self), self.files.recent)
        self._wire()
        self._menus.show_wishes(self._ports.wishes())

    # Called by the app.

    def may_speak(self) -> bool:
        """Whether nothing would be lost by it now; what is in the way says so itself."""
        return anew.may_speak(self)

    def is_busy(self) -> bool:
        """Whether somebody enters something at the laptop; it is said then, and has to be finished first."""
        console = self._console[1] if self._console else None
        is_busy = isinstance(console, GoesOn) and console.is_busy
        if is_busy:
            self.tell(say("Something is being entered at the laptop. Finish that first."))
        return is_busy

    def speak(self, opened: Opened | None, first: FirstStart | None) -> None:
        """Another language, after `may_speak`: all is made anew around the same room, and looks as before."""
        anew.speak(self, opened, first)

    def team_file_opened(self, opened: Opened, name: str, path: Path = Path()) -> None:
        """From now on the window shows this file; `name` stands in the title until the team has one."""
        self.team_file_closed()
        self._opened = opened
        self._team = name or path.stem
        self._stop_listening = opened.subscribe(self._on_update)
        self.home.set_opened(opened)
        self._refresh_home()
        self.go_home()

    def team_file_closed(self) -> None:
        """Lets go of every page of the file; called before the file is closed."""
        self._stop_listening()
        self._stop_listening = _nothing
        for dialog in self.findChildren(QDialog):
            if isinstance(dialog, EndsWithFile):
                dialog.file_closed()
        self._drop_prepare()
        self._drop_console()
        self._opened = None

    def show_first_start(self, page: FirstStart) -> None:
        """Instead of Home, as long as there is no team file."""
        self.keep_first_start(page)
        self._team = ""
        self._stack.setCurrentWidget(page)
        page.team.setFocus()
        self._show_place()

    def keep_first_start(self, page: FirstStart) -> None:
        """Unseen, while the sample or a backup is looked at."""
        if self._first is not page:
            self._first = page
            page.started.connect(self.home.make_session)
            page.sample_asked.connect(self.files.open_sample)
            page.open_asked.connect(self.files.ask_open)
            self._stack.addWidget(page)

    def first_start_over(self) -> None:
        if self._first is not None:
            self._drop(self._first)
            self._first = None

    def open_session(self, session: str) -> None:
        """In preparation: Prepare; running or ended: its Console."""
        title = self._opened.title(session) if self._opened else None
        if self._opened is None or title is None or not self._let_go_of_prepare():
            return
        self._session, self._title = session, title
        if self._opened.is_in_preparation(session):
            self._show_prepare(self._opened.make_prepare(session))
        else:
            self._show_console(self._opened, session)
        self._show_place()

    def go_home(self) -> None:
        self._go_to(SESSIONS)

    def go_to_people(self) -> None:
        self._go_to(PEOPLE)

    def go_to_settings(self) -> None:
        self._go_to(SETTINGS)

    def show_wishes(self) -> None:
        """A setting was changed: every page that follows by itself hears of it."""
        wishes = self._ports.wishes()
        self.home.show_wishes(wishes)
        page = self._console[1] if self._console else None
        if isinstance(page, HasWishes):
            page.show_wishes(wishes)
        self._menus.show_wishes(wishes)

    def ask_to_close(self) -> Say:
        """What stands against closing; NOTHING if nothing does."""
        if self._prepare is not None and not self._prepare.flush():
            return say("Something typed here was not taken yet and would be lost. Close?")
        if self._is_in_session():
            return say("The session stays as it is. Close?")
        return NOTHING

    def _is_in_session(self) -> bool:
        return bool(self._console and self._opened and self._opened.is_running(self._console[0]))

    def close_at_once(self) -> None:
        """Without a question: the system shuts down, or the answer was given."""
        self._is_sure = True
        self.close()

    # Pages.

    def _show_prepare(self, page: PreparePage) -> None:
        page.doors_opened.connect(self._on_session_opened)
        page.left.connect(self._on_prepare_left)
        page.titled.connect(self._on_session_titled)
        page.may_open_changed.connect(self._show_what_may_be)
        page.another_runs.connect(self.tell_another_runs)
        self._prepare = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.start_typing()

    def _show_console(self, opened: Opened, session: str) -> None:
        if self._console is None or self._console[0] != session:
            self._drop_console()
            self._console = (session, opened.make_console(session))
            self._stack.addWidget(self._console[1])
        self._stack.setCurrentWidget(self._console[1])
        self._console[1].setFocus()

    def _go_to(self, place: int) -> None:
        if self._opened is None and self._first is not None:
            return  # there is nowhere to go yet
        if not self._let_go_of_prepare():
            return
        self._session = None
        if self._is_home_stale:
            self._refresh_home()
        self._stack.setCurrentWidget(self.home)
        self.home.go_to(place)
        self._show_place()

    def _let_go_of_prepare(self) -> bool:
        """False if a refused text keeps the page; the page says so itself."""
        if self._prepare is not None and not self._prepare.flush():
            self._prepare.leave()
            return False
        self._drop_prepare()
        return True

    def _drop_prepare(self) -> None:
        if self._prepare is not None:
            self._prepare.close_page()
            self._drop(self._prepare)
            self._prepare = None

    def _drop_console(self) -> None:
        if self._console is not None:
            self._menus.show_guests(())
            self._drop(self._console[1])
            self._console = None

    def _drop(self, page: QWidget) -> None:
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _refresh_home(self) -> None:
        if self._opened is not None:
            self._show_home(self._opened.view())

    def _show_home(self, view: HomeView) -> None:
        self._team = view.team or self._team
        self._is_home_stale = False
        self.home.show_view(view)

    # What happened.

    def _wire(self) -> None:
        self.home.opened.connect(self._on_session_opened)
        self.home.created.connect(self._on_session_opened)
        self.home.menu_asked.connect(self._menus.show_session_menu)
        self.home.chosen.connect(self._show_what_may_be)
        self.home.places.chosen.connect(self._show_what_may_be)

    def _on_update(self, update: Update) -> None:
        self._team = update.state.team.name or self._team
        if self._console and all(head.id != self._console[0] for head in update.state.heads):
            self._drop_console()  # it was deleted
        if self._opened is not None and self._stack.currentWidget() is self.home:
            self._show_home(self._opened.view())
            self._show_place()
        else:
            self._is_home_stale = True
            session = update.state.session
            if session is not None and session.id == self._session and session.title != self._title:
                self._on_session_titled(session.title)

    def _on_session_opened(self, session: str) -> None:
        self.open_session(session)

    def _on_prepare_left(self, session: str) -> None:
        self.go_home()
        self.home.choose(session)

    def _on_imported(self, session: str) -> None:
        title = self._opened.title(session) if self._opened else None
        self.go_home()
        self.home.choose(session)
        self.home.tell(say("Imported “{title}”.", title=title or ""))

    def _on_session_titled(self, title: str) -> None:
        self._title = title
        self._show_place()

    # Menus.

    def _on_new(self) -> None:
        if self._first is not None and self._stack.currentWidget() is self._first:
            self._first.start()
            return
        self.go_home()
        if self._stack.currentWidget() is self.home:
            self.home.make_session()

    def _on_open_doors(self) -> None:
        if self._prepare is not None:
            self._prepare.open_doors()

    def _on_rehearse(self) -> None:
        if self._prepare is not None:
            self._prepare.rehearse()

    def _on_open_chosen(self) -> None:
        row = self.home.chosen_session
        if row is not None:
            self.open_session(row.session)

    def _on_rename(self) -> None:
        if self._prepare is not None:
            self._prepare.rename()
        elif self._stack.currentWidget() is self.home:
            self.home.rename_current()

    def _on_find(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, HasFinding):
            page.start_finding()

    def _on_export(self) -> None:
        session, title = self._chosen()
        if self._opened is not None and session is not None:
            self._opened.ask_export(session, title, self)

    def export_session(self, session: str | None = None) -> None:
        """Asks for format and place; without a session the one that is open or chosen."""
        title = self._opened.title(session) if self._opened and session else None
        if self._opened is None or session is None or title is None:
            self._on_export()
        else:
            self._opened.ask_export(session, title, self)

    def show_manual(self) -> None:
        """At the page of what is shown."""
        self._acts.manual_now()

    def tell(self, sentence: Say) -> None:
        """Something outside the session went wrong: a dialog that says it and what may be done."""
        messages.tell(self, sentence)

    def tell_another_runs(self, error: AnotherRuns) -> None:
        another_runs.tell(self, error, self.open_session, self._stack.currentWidget)

    # What is shown around the pages.

    def _show_place(self) -> None:
        is_session = self._stack.currentWidget() not in (self.home, self._first)
        title = self._title or self.tr("New session")
        parts = [title] if is_session else []
        # Qt would take this sign for its mark of an unsaved file.
        name = " - ".join([*parts, *([self._team] if self._team else []), APP])
        self.setWindowTitle(name.replace("[*]", "[*][*]"))
        page = self._console[1] if self._console else None
        is_console = page is not None and self._stack.currentWidget() is page
        self._menus.show_guests(page.menus() if is_console and isinstance(page, HasMenus) else ())
        self._show_what_may_be()

    def _show_what_may_be(self) -> None:
        self._menus.show_what_may_be(menu_acts.may(self))

    def _chosen(self) -> tuple[str | None, str]:
        """The session that is open, else the one chosen on Home."""
        if self._session is not None:
            return self._session, self._title
        row = self.home.chosen_session
        return (row.session, row.name or row.why) if row else (None, "")

    def closeEvent(self, event: QCloseEvent) -> None:
        against = NOTHING if self._is_sure else self.ask_to_close()
        if against:
            event.ignore()
            messages.ask(self, against, self.tr("Close"), self.tr("Stay"), self.close_at_once)
            return
        self.home.flush()
        self._ports.keep_geometry(screens(), place_of(self))
        event.accept()


def _nothing() -> None:
    return None
