"""Puts a rehearsal together that somebody leads: Console and Stage of a session whose people are played.

It is a root of its own beside `app`, so that nothing made for rehearsals can reach a real session.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from lfb_desktop import recording, settings
from lfb_desktop.desktop import application, open_path, reveal_path
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Session, SessionId, SessionState, State, Team, TeamId
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ending import ended_by_signals
from lfb_desktop.installation import about
from lfb_desktop.languages import Speech
from lfb_desktop.now import random_id
from lfb_desktop.paths import Paths, resources
from lfb_desktop.rehearsal import perform, prepare
from lfb_desktop.rehearsal.patience import OTHERS, Leader, Waiting, WatchedClock
from lfb_desktop.rehearsing import Pictures, Wanted, script_of, texts_of, write_record
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.ui import messages, theme
from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.dress import put_on
from lfb_desktop.ui.export_dialog import ExportDialog
from lfb_desktop.ui.ports import Ports
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.marks import Hairline, Icon, fill
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.watching_phones import WatchedPhones
from lfb_desktop.wishes import WishesInUse

_FRAME = 60  # what the system draws around a window, with room to spare
_LONG_MS = 3_600_000
_STAGE_WIDTH = 480  # beside the Console, where there is one screen
_USUAL, _SMALLEST = QSize(1440, 940), QSize(1024, 640)
_INPUT = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)

OVER = say("The rehearsal is over. It is kept when you close this window.")
PLAYED = say("A rehearsal with made-up people")
COPY = say("A rehearsal on a copy: what you prepared stays as it is")
UNKEPT = say("This rehearsal is not at its end, and nothing of it will be kept. Close?")


class EventWaiting:
    """On this computer's clock, with the windows alive meanwhile."""

    def __init__(self) -> None:
        self._loop: QEventLoop | None = None

    def now_ms(self) -> int:
        return time.monotonic_ns() // 1_000_000

    def wait(self, ms: int) -> None:
        self._loop, timer = QEventLoop(), QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(self._loop.quit)
        timer.start(ms)
        self._loop.exec()
        timer.stop()
        self._loop = None

    def wake(self) -> None:
        if self._loop is not None:
            self._loop.quit()


class Inputs(QObject):
    """Keys and clicks in windows, whatever comes of them. `happened`: there was a sign of life."""

    happened = Signal()

    def watch(self, window: QWidget) -> None:
        handle = window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.happened.emit()
        return False


class Strip(QWidget):
    """Above the Console: what is expected of who leads, and that all of this is played.

    It is read out when it changes. `about` is said wherever there is no hint.
    """

    def __init__(self, theme: Theme, about: Say) -> None:
        super().__init__()
        fill(self, theme, "raised")
        self._about = about
        self.words = Words(theme, is_wrapped=True)
        self.hint = Words(theme, colour="text_2")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(12)
        row.addWidget(Icon(theme, "message"))
        row.addWidget(self.words, 1)
        row.addWidget(self.hint)
        self.tell(OTHERS, NOTHING)

    def tell(self, words: Say, hint: Say) -> None:
        self.words.tell(words)
        self.hint.tell_or_hide(hint or self._about)
        self.setAccessibleName(self.words.text())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


class WatchWindow(QMainWindow):
    """The Console of a rehearsal, in a window that knows no other session. `gone`: it was closed."""

    gone = Signal()

    def __init__(self, theme: Theme, ports: ConsolePorts, about: Say) -> None:
        super().__init__()
        self._ports = ports
        self._is_sure = False
        self.setFont(theme.console_font("body"))
        self.strip = Strip(theme, about)
        self.page = ConsolePage(ports)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(Hairline(theme))
        column.addWidget(self.page, 1)
        self.setCentralWidget(middle)
        menu = self.menuBar().addMenu(self.tr("&Rehearsal"))
        menu.addAction(self.tr("E&xport..."), "Ctrl+Shift+E", self.page.desk.export)
        menu.addAction(self.tr("&End the rehearsal"), "Ctrl+Q", self.close)
        for guest in self.page.menus():
            self.menuBar().addMenu(guest)
        self.page.left.connect(self.close)
        self.setWindowTitle(self._title())

    def _title(self) -> str:
        session = self._ports.room.state(self._ports.session).session
        title = self.tr("Rehearsal of {title} - Leading from Behind")
        # Qt would take this sign for its mark of an unsaved file.
        return title.format(title=session.title if session else "").replace("[*]", "[*][*]")

    def open_both(self) -> None:
        """The Stage where the room would see it, else as large as fits beside; the keys stay here."""
        available = self.screen().availableGeometry()
        self.setMinimumSize(_SMALLEST.boundedTo(available.size()))
        self.resize(_USUAL.boundedTo(available.size()))
        self.move(available.topLeft())
        if available.height() < _USUAL.height() + _FRAME or available.width() < _USUAL.width():
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.show()
        self.page.toggle_stage()
        stage = self.page.stage.window
        if stage is not None and not self.page.stage.is_full:
            width = max(_STAGE_WIDTH, available.width() - self.width())
            stage.resize(width, width * 9 // 16)
            stage.move(available.right() + 1 - width, available.top())
        self.page.toast.hide()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def dispose(self) -> None:
        """Both windows and all their timers, before the team file is closed."""
        self._is_sure = True
        self.hide()
        self.page.close_page()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def closeEvent(self, event: QCloseEvent) -> None:
        session = self._ports.room.state(self._ports.session).session
        if not self._is_sure and session is not None and session.state is SessionState.RUNNING:
            event.ignore()
            messages.ask(self, UNKEPT, self.tr("Close"), self.tr("Stay"), self.close_at_once)
            return
        event.accept()
        self.gone.emit()

    def close_at_once(self) -> None:
        self._is_sure = True
        self.close()


class Watched:
    """One rehearsal with its room, its windows and whoever leads it."""

    def __init__(self, store: TeamFile, wanted: Wanted, paths: Paths, speed: float, waiting: Waiting) -> None:
        resource = resources()
        wishes = settings.read(paths.settings_file)
        self._paths = paths
        self._wanted = wanted
        self._waiting = waiting
        self._theme = theme.load(resource, wishes.theme_console == "dark")
        self._wishes = WishesInUse(paths.settings_file, wishes, self._theme)
        put_on(self._theme)
        self._texts = texts_of(wanted, resource)
        script = script_of(wanted, self._texts, resource)
        self._circle = script.circle
        self.clock = WatchedClock(waiting, speed)
        self.room = Room(store, now=self.clock, new_id=random_id)
        self.id = prepare(self.room, self.clock, script)
        self.phones = WatchedPhones(self.room, self.id, resource, self._wishes, self.clock)
        self._inputs = Inputs()
        self._about = COPY if wanted.script else PLAYED
        self.window = self._made(is_stage_dark=wishes.theme_stage == "dark")
        self.leader = Leader(waiting, self.clock, speed, self.window.strip.tell)
        self._inputs.happened.connect(self.leader.on_input)
        self.window.gone.connect(self.leader.stop)
        # Whether something that was done is what is waited for is looked at by who waits.
        self._stop_listening = self.room.subscribe(lambda update: waiting.wake())

    @property
    def session(self) -> Session:
        session = self.room.state(self.id).session
        assert session is not None
        return session

    def run(self, out: Path | None, *, with_phones: bool) -> State | None:
        """Until both the session and the windows are done with; None if the session has no end."""
        pictures = Pictures(out / "stage", resources(), self.clock) if out else None
        self.window.open_both()
        if with_phones:
            self.phones.port.open()
        self._inputs.watch(self.window)
        with ended_by_signals(self.window.close_at_once):
            perform(
                self.phones.people(),
                self.clock,
                self.id,
                self._texts,
                self._circle,
                ideas=self._wanted.ideas,
                seed=self._wanted.seed,
                watch=pictures,
                lead=self.leader,
            )
            if self.session.state is SessionState.ENDED:
                self.window.strip.tell(OVER, NOTHING)
            while not self.clock.is_stopped:
                self._waiting.wait(_LONG_MS)
        return self.room.state(self.id) if self.session.state is SessionState.ENDED else None

    def dispose(self) -> None:
        self._stop_listening()
        self.phones.leave()
        self.window.dispose()

    def _made(self, *, is_stage_dark: bool) -> WatchWindow:
        window = WatchWindow(
            self._theme,
            ConsolePorts(
                room=self.room,
                session=self.id,
                theme=self._theme,
                new_ticket=random_id,
                export=self._ask_export,
                steady_ms=self.clock.steady_ms,
                is_stage_dark=is_stage_dark,
                phones=self.phones.port,
            ),
            self._about,
        )
        window.page.showing_changed.connect(self._watch_stage)
        return window

    def _watch_stage(self) -> None:
        stage = self.window.page.stage.window
        if stage is not None:
            self._inputs.watch(stage)

    def _ask_export(self, session: SessionId) -> None:
        ExportDialog(self._ports(), session, self.session.title, self.window).open()

    def _ports(self) -> Ports:
        """For the export alone; nothing else of the app is open in a rehearsal."""
        return Ports(
            theme=self._theme,
            templates=(),
            today=lambda: self.session.date,
            zone="UTC",
            export=self._export,
            open_path=open_path,
            reveal_path=reveal_path,
            open_team_file=_no_other_file,
            new_team_file=_no_other_file,
            import_session=_no_import,
            open_sample=_no_sample,
            leave_sample=_no_sample,
            about=about(self._paths),
            wishes=self._wishes,
        )

    def _export(self, session: SessionId, form: str, path: Path) -> tuple[Path, ...]:
        return recording.write(form, self.room.state(session), path, now_ms=self.clock().wall_ms)


def run(
    wanted: Wanted,
    paths: Paths,
    out: Path | None,
    speed: float,
    waiting: Waiting | None = None,
    *,
    with_phones: bool = False,
) -> State | None:
    """Opens both windows and stays until they are closed. How the session ended; None if it did not.

    `with_phones`: the door for phones is open from the start; else whoever leads may open it.
    """
    application()
    speech = Speech(resources())
    speech.speak(settings.read(paths.settings_file).language)
    with tempfile.TemporaryDirectory(prefix="lfb-rehearsal-") as folder:
        team = Team(TeamId(random_id()), texts_of(wanted, resources()).team)
        store = TeamFile.create(Path(folder) / "rehearsal.lfb", team)
        try:
            watched = Watched(store, wanted, paths, speed, waiting or EventWaiting())
            try:
                state = watched.run(out, with_phones=with_phones)
            finally:
                watched.dispose()
            if state is not None and out is not None:
                write_record(state, out, watched.clock().wall_ms)
        finally:
            store.close()
            speech.hush()
    return state


def _no_import(path: Path, *, as_copy: bool = False) -> SessionId:
    raise refuse("A rehearsal has a team file of its own.")


def _no_sample() -> None:
    raise refuse("A rehearsal has a team file of its own.")


def _no_other_file(path: Path, /, *, read_only: bool = False, take_over: bool = False) -> None:
    raise refuse("A rehearsal has a team file of its own.")
