"""Puts the app together: paths, settings, theme, window and, once that is painted, the team file.

The window paints first, empty: what it does not need for that is imported in the functions below.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from lfb_desktop import settings
from lfb_desktop.desktop import application, open_path, reveal_path
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ending import ended_by_signals
from lfb_desktop.installation import about
from lfb_desktop.languages import Speech
from lfb_desktop.paths import Paths, manual, resources
from lfb_desktop.ui import messages, theme
from lfb_desktop.ui.messages import Way
from lfb_desktop.ui.ports import Folders, Ports
from lfb_desktop.ui.window import Window
from lfb_desktop.ui.window_place import bring
from lfb_desktop.ui.words import spoken
from lfb_desktop.window_places import WindowPlaces
from lfb_desktop.wishes import WishesInUse

if TYPE_CHECKING:
    from lfb_desktop.domain.model import SessionId
    from lfb_desktop.fault_watch import FaultWatch
    from lfb_desktop.instance.hearing import Hearing
    from lfb_desktop.instance.place import Held
    from lfb_desktop.team_files import TeamFiles


def run(paths: Paths, team_file: Path | None, held: Held | None = None) -> int:
    """Open the window and stay until it is closed; the exit status. `held`: as the first of its home."""
    started = compose(paths, team_file, held)
    started.is_own_process = True
    started.window.show()
    with ended_by_signals(started.window.close_at_once):
        status = started.application.exec()
    started.close()
    started.dispose()
    return status


def compose(paths: Paths, team_file: Path | None, held: Held | None = None) -> Started:
    """Everything but showing it."""
    return Started(application(), paths, team_file, held)


def ask_again(paths: Paths, sentence: Say) -> bool:
    """Before there is a window, in its language: what is the matter, and whether to try once more."""
    running, speech = application(), Speech(resources())
    speech.speak(settings.read(paths.settings_file).language)
    try:
        with ended_by_signals(running.quit):
            return messages.answer(sentence, spoken(say("Try again")), spoken(say("Close")))
    finally:
        speech.hush()


class Started(QObject):
    """The running app: holds what has to live as long as the window."""

    def __init__(
        self, application: QApplication, paths: Paths, team_file: Path | None, held: Held | None = None
    ) -> None:
        super().__init__()
        self._held = held
        self._hearing: Hearing | None = None
        self._faults: FaultWatch | None = None
        self.is_own_process = False
        self._is_over = False
        self.application = application
        self._paths = paths
        self._wanted = team_file
        self._files: TeamFiles | None = None
        self._were_settings_broken = False
        wishes = settings.read(paths.settings_file, self._on_settings_broken)
        self._speech = Speech(resources())
        self._speech.speak(wishes.language)
        self._theme = theme.load(resources(), wishes.theme_console == "dark")
        self._wishes = WishesInUse(paths.settings_file, wishes, self._theme)
        application.setPalette(theme.qt_palette(self._theme.palette))
        application.setFont(self._theme.console_font("body"))
        self._ports = self._made_ports()
        self.window = Window(self._ports)
        self._wishes.changed.connect(self._on_wishes_changed)
        sys.excepthook = self._on_exception
        self.window.installEventFilter(self)

    @property
    def files(self) -> TeamFiles:
        """Made when first asked for, after the first paint: it brings store, rules and pages along."""
        if self._files is None:
            from lfb_desktop.team_files import TeamFiles

            self._files = TeamFiles(self.window, self._ports, self._paths, self._wishes)
        return self._files

    @property
    def faults(self) -> FaultWatch:
        """Made after the first paint, or with the first fault."""
        if self._faults is None:
            from lfb_desktop.fault_watch import FaultWatch

            self._faults = FaultWatch(self.window, self._theme, self._paths.log, open_path)
        return self._faults

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is slow waits until the window stands there."""
        if watched is self.window and event.type() == QEvent.Type.Paint:
            self.window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_painted)
        return False

    def close(self) -> None:
        """One file at rest; the last thing that happens."""
        self._is_over = True
        sys.excepthook = sys.__excepthook__
        if self._hearing is not None:
            self._hearing.stop()
        if self._faults is not None:
            self._faults.stop()
        if self._files is not None:
            self._files.close()
        if self._held is not None:
            self._held.lock.release()
        self._speech.hush()

    def dispose(self) -> None:
        """While all that listens to the window is there: an ending interpreter takes it down in any order."""
        self.window.hide()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def open_team_file(self, path: Path, /, *, read_only: bool = False, take_over: bool = False) -> None:
        """Raises a sentence; the file that was open stays open then."""
        self.files.open(path, read_only=read_only, take_over=take_over)

    def new_team_file(self, path: Path) -> None:
        self.files.new(path)

    def _on_painted(self) -> None:
        QTimer.singleShot(0, self, self._on_idle)  # later starts are heard, whatever goes wrong now
        self.files.open_first(self._wanted)
        if self._were_settings_broken:
            self.files.notes.settings_were_broken()

    def _on_settings_broken(self) -> None:
        """Told once the window stands there."""
        self._were_settings_broken = True

    def _on_idle(self) -> None:
        """Hears later starts, and loads the Console while nobody waits, so that a session opens at once."""
        if self._is_over:
            return
        self._hear()
        self.faults.listen()
        if self.is_own_process:
            self.faults.note_hard_faults()
        import lfb_desktop.ui.console.page  # noqa: F401

    def _hear(self) -> None:
        if self._held is not None and self._hearing is None:
            from lfb_desktop.instance.hearing import Hearing

            self._hearing = Hearing(self._held, self)
            self._hearing.asked.connect(self._on_later_start)
            self._hearing.start()

    def _on_later_start(self, wanted: Path | None) -> None:
        """The window comes to the front, and opens what was asked for as its menu does."""
        bring(self.window)
        if wanted is not None and wanted != self.files.folders().team_file:
            self.window.files.open(str(wanted))

    # What the windows are given.

    def _made_ports(self) -> Ports:
        places = WindowPlaces(self._paths.config / "windows.json")
        return Ports(
            theme=self._theme,
            today=_today,
            export=self._export,
            open_path=open_path,
            reveal_path=reveal_path,
            open_team_file=self.open_team_file,
            new_team_file=self.new_team_file,
            import_session=self._import_session,
            open_sample=self._open_sample,
            leave_sample=self._leave_sample,
            about=about(self._paths),
            wishes=self._wishes,
            wish=self._wish,
            folders=self._folders,
            kept_geometry=places.kept,
            keep_geometry=places.keep,
            show_keys=self._show_keys,
            show_about=self._show_about,
            show_manual=self._show_manual,
            restore=self._restore,
            save_copy=self._save_copy,
            other_ways=self._other_ways,
        )

    def _restore(self) -> None:
        self.files.show_backups()

    def _save_copy(self, path: Path) -> None:
        self.files.save_copy(path)

    def _other_ways(self, kind: str, path: Path) -> Sequence[Way]:
        return self.files.other_ways(kind, path)

    def _show_keys(self, window: QWidget) -> None:
        from lfb_desktop.ui.key_sheet import KeySheet

        sheet = KeySheet(self._theme, window)
        sheet.manual_asked.connect(self.window.show_manual)
        sheet.open()

    def _show_manual(self, window: QWidget, page: str, is_beside: bool) -> None:
        from lfb_desktop.ui.manual.window import ManualWindow

        there = window.findChild(ManualWindow)
        if there is None:
            there = ManualWindow(self._ports, window, *manual(self._speech.language))
        if page:
            there.go_to(page)
        there.come_up(is_beside=is_beside)

    def _show_about(self, window: QWidget) -> None:
        from lfb_desktop.ui.home.about import AboutDialog

        AboutDialog(self._ports, window).open()

    def _wish(self, name: str, value: object) -> None:
        if name == "language":  # whoever asks for it is made anew by it, and has to be done first
            QTimer.singleShot(0, self, partial(self._speak, value))
        else:
            self._wishes.change_one(name, value)

    def _speak(self, language: object) -> None:
        """Where something would be lost, the old language is shown as chosen again."""
        if self.window.may_speak():
            self._wishes.change_one("language", language)
        self.window.show_wishes()

    def _on_wishes_changed(self) -> None:
        if not self._speech.speak(self._wishes().language):
            self.window.show_wishes()
        elif self._files is not None:
            self._files.speak()
        else:
            self.window.speak(None, None)

    def _export(self, session: SessionId, form: str, path: Path) -> tuple[Path, ...]:
        return self.files.export(session, form, path)

    def _open_sample(self) -> None:
        self.files.open_sample()

    def _leave_sample(self) -> None:
        self.files.leave_sample()

    def _import_session(self, path: Path, *, as_copy: bool = False) -> SessionId:
        return self.files.import_session(path, as_copy=as_copy)

    def _folders(self) -> Folders:
        return self.files.folders()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.faults.caught(kind, error, trace)


def _today() -> str:
    return date.today().isoformat()
