"""Puts the window together: paths, settings, theme, team file, room. Nothing else knows them all.

The window paints first, empty; the team file is opened, or made, right after.
"""

from __future__ import annotations

import contextlib
import logging
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QTimer, QTimeZone, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from lfb_desktop import __version__, log, settings
from lfb_desktop.domain.commands import KeepClock, NoticeAbsence
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Moment, SessionId, SessionState, State, Team, TeamId
from lfb_desktop.domain.words import say
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.paths import Paths, resources
from lfb_desktop.room import Room
from lfb_desktop.store.errors import StoreError
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.templates import load_all
from lfb_desktop.ui import theme
from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.ports import About, Ports, TemplateChoice
from lfb_desktop.ui.window import Window

KEEP_MS = 5_000  # a kill costs no more of the clock than this
SLEPT_MS = 5_000  # steady time falls behind wall time by this: the laptop was asleep


def run(paths: Paths, team_file: Path | None) -> int:
    """Open the window and stay until it is closed; the exit status."""
    started = compose(paths, team_file)
    started.window.show()
    status = started.application.exec()
    started.close()
    return status


def compose(paths: Paths, team_file: Path | None) -> Started:
    """Everything but showing it."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("lfb-desktop")
    application.setApplicationDisplayName("Leading from Behind")
    application.setDesktopFileName("lfb-desktop")
    return Started(application, paths, team_file)


class Started(QObject):
    """The running app: holds what has to live as long as the window."""

    def __init__(self, application: QApplication, paths: Paths, team_file: Path | None) -> None:
        super().__init__()
        self.application = application
        self._paths = paths
        self._wanted = team_file
        self._settings = settings.read(paths.settings_file)
        self._time = SystemTime()
        self._store: TeamFile | None = None
        self._room: Room | None = None
        self._resources = resources()
        self._theme = theme.load(self._resources, self._settings.theme_console == "dark")
        application.setStyle("Fusion")
        application.setPalette(theme.qt_palette(self._theme.palette))
        application.setWindowIcon(QIcon(str(self._resources / "icons" / "app.svg")))
        self.window = Window(self._ports())
        self._last = self._time()
        self._keeper = QTimer(self)
        self._keeper.setInterval(KEEP_MS)
        self._keeper.timeout.connect(self._on_keep)
        sys.excepthook = self._on_exception
        self.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is slow waits until the window stands there."""
        if watched is self.window and event.type() == QEvent.Type.Paint:
            self.window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_painted)
        return False

    def close(self) -> None:
        """One file at rest; the last thing that happens."""
        self._keeper.stop()
        sys.excepthook = sys.__excepthook__
        self._close_file()

    # The team file.

    def open_team_file(self, path: Path) -> None:
        """Raises a sentence; the file that was open stays open then."""
        store = TeamFile.open(path, cache=self._paths.cache)
        self._take(store, path)

    def new_team_file(self, path: Path) -> None:
        store = TeamFile.create(path, Team(TeamId(random_id()), self.tr("Our team")))
        self._take(store, path)

    def _take(self, store: TeamFile, path: Path) -> None:
        self._close_file()
        self._store = store
        self._room = Room(store, now=self._time, new_id=random_id)
        self.window.team_file_opened(self._room, "", path)
        self._settings = replace(self._settings, last_team_file=str(path.absolute()))
        with contextlib.suppress(OSError):
            settings.write(self._paths.settings_file, self._settings)
        self._go_on_where_it_stood()
        self._keeper.start()

    def _close_file(self) -> None:
        if self._store is not None:
            self.window.team_file_closed()
            self._store.close()
        self._store = self._room = None

    def _go_on_where_it_stood(self) -> None:
        """A session that runs was left by a crash or a closed window: its clock asks, its Console opens."""
        assert self._room is not None
        running = [h for h in self._room.state().heads if h.state is SessionState.RUNNING]
        for head in running:
            with contextlib.suppress(Rejected, StoreError):
                self._room.do(NoticeAbsence(head.id))
        if running:
            self.window.open_session(running[0].id)

    def _on_painted(self) -> None:
        log.start(self._paths.log_file)
        path = self._wanted or self._usual_file()
        try:
            if path.exists() or self._wanted is not None:
                self.open_team_file(path)
            else:
                self.new_team_file(path)
        except StoreError as error:
            self.window.tell(error.reason)
        except OSError as error:
            self.window.tell(say("{error}", error=str(error)))

    def _usual_file(self) -> Path:
        last = self._settings.last_team_file
        return Path(last) if last and Path(last).exists() else self._paths.team_file

    # The clock.

    def _on_keep(self) -> None:
        now, last = self._time(), self._last
        self._last = now
        if self._room is None:
            return
        slept = _slept(last, now)
        for head in self._room.state().heads:
            if head.state is SessionState.RUNNING:
                command = NoticeAbsence(head.id, slept) if slept else KeepClock(head.id)
                with contextlib.suppress(Rejected, StoreError):
                    self._room.do(command)

    def _steady_ms(self) -> int:
        return self._time().steady_ms

    # What the windows are given.

    def _ports(self) -> Ports:
        found = load_all(self._resources / "templates")
        return Ports(
            theme=self._theme,
            templates=tuple(
                TemplateChoice(t.id, t.name, t.sentence, t.minutes, t.steps) for t in found.templates
            ),
            today=_today,
            zone=bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC",
            export=self._export,
            open_path=_open_path,
            reveal_path=_reveal_path,
            open_team_file=self.open_team_file,
            new_team_file=self.new_team_file,
            make_console=self._console,
            about=About(__version__, self._paths.data),
            kept_geometry=self._kept_geometry,
            keep_geometry=self._keep_geometry,
        )

    def _console(self, session: SessionId) -> QWidget:
        assert self._room is not None
        page = ConsolePage(
            ConsolePorts(
                room=self._room,
                session=session,
                theme=self._theme,
                new_ticket=random_id,
                export=self.window.export_session,
                steady_ms=self._steady_ms,
                is_stage_dark=self._settings.theme_stage == "dark",
            )
        )
        page.left.connect(self.window.go_home)
        return page

    def _export(self, session: SessionId, form: str, path: Path) -> tuple[Path, ...]:
        # Here and not above: no format is needed before somebody exports.
        from lfb_desktop import exports

        assert self._room is not None
        state: State = self._room.state(session)
        now = self._time()
        return exports.write(form, state, path, now_ms=now.wall_ms, resources=self._resources)

    def _kept_geometry(self) -> bytes:
        with contextlib.suppress(OSError):
            return (self._paths.config / "window").read_bytes()
        return b""

    def _keep_geometry(self, geometry: bytes) -> None:
        with contextlib.suppress(OSError):
            self._paths.config.mkdir(parents=True, exist_ok=True)
            (self._paths.config / "window").write_bytes(geometry)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A refusal or the disk's no that nobody caught is said; a fault of ours is logged and said."""
        if isinstance(error, Rejected | StoreError):
            self.window.tell(error.reason)
            return
        logging.getLogger("lfb_desktop").error("unexpected", exc_info=(kind, error, trace))
        self.window.tell(say("Something went wrong that should not. What you entered before is on disk."))


def _slept(last: Moment, now: Moment) -> int:
    behind = (now.wall_ms - last.wall_ms) - (now.steady_ms - last.steady_ms)
    return behind if behind > SLEPT_MS else 0


def _today() -> str:
    return datetime.now().date().isoformat()


def _open_path(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _reveal_path(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
