"""Which file: asked for, chosen from the recent ones or dropped, tried, and told where it cannot be had."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from lfb_desktop.domain.errors import AlreadyHere
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui import messages, refused_file
from lfb_desktop.ui.home.refusing import why_not
from lfb_desktop.ui.ports import Ports
from lfb_desktop.ui.recent_menu import RecentMenu
from lfb_desktop.ui.refused_file import AGAIN, CHOOSE, FORGET, MAKE, READ, TAKE_OVER, HasKind, Steps

ENDING, SESSION_ENDING = ".lfb", ".json"
NOT_OPENED = say("This file could not be opened.")
_NOT_SAVED = say("The copy could not be written there. Choose another place.")
_NOT_IMPORTED = say("This file could not be read. Nothing was taken in.")


@dataclass(frozen=True, slots=True)
class Around:
    """What the window does around a file: `let_go` says whether the page that is shown can be left.

    While it `is_busy` nothing may take the page away; the window says so itself.
    """

    let_go: Callable[[], bool]
    go_home: Callable[[], None]
    is_in_session: Callable[[], bool]
    imported: Callable[[str], None]
    is_busy: Callable[[], bool]


class Files(QObject):
    def __init__(self, ports: Ports, window: QWidget, around: Around) -> None:
        super().__init__(window)
        self._ports = ports
        self._window = window
        self._around = around
        self.recent = RecentMenu(window, self._recent, self._is_open, self._keep_recent)
        self.recent.opened.connect(self.open)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def dispose(self) -> None:
        """Nothing dropped on the window is for this any more."""
        self._window.removeEventFilter(self)
        self.recent.deleteLater()
        self.deleteLater()

    def open(self, path: str, *, read_only: bool = False, take_over: bool = False) -> None:
        does = partial(self._ports.open_team_file, Path(path))
        if read_only or take_over:
            does = partial(does, read_only=read_only, take_over=take_over)
        self._leave_session(partial(self._try, does, Path(path)))

    def open_sample(self) -> None:
        self._leave_session(partial(self._try, self._ports.open_sample))

    def ask_open(self) -> None:
        title = self.tr("Open a team file")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, self._folder(), self._filters())
        if chosen:
            self.open(chosen)

    def ask_new(self) -> None:
        title, name = self.tr("Make a new team file"), self.tr("team.lfb")
        start = str(Path(self._folder()) / name)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, start, self._filters())
        if chosen:
            path = Path(chosen.removesuffix(ENDING) + ENDING)
            make = partial(self._ports.new_team_file, path)
            self._leave_session(partial(self._try, make, path, again=make))

    def ask_save_copy(self) -> None:
        """A name that is taken is refused, so there is nothing that would have to be asked before."""
        title, name = self.tr("Save a copy of the team file"), self.tr("team copy.lfb")
        start = str(Path(self._folder()) / name)
        unasked = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, start, self._filters(), options=unasked)
        if chosen:
            self.save_copy(Path(chosen.removesuffix(ENDING) + ENDING))

    def save_copy(self, path: Path) -> None:
        try:
            self._ports.save_copy(path)
        except Exception as error:
            self._tell(why_not(error, _NOT_SAVED))
        else:
            self._tell(say("Saved: {path}", path=QDir.toNativeSeparators(str(path))))

    def ask_import(self) -> None:
        title = self.tr("Import a session")
        filters = self.tr("Sessions ({pattern})").format(pattern="*" + SESSION_ENDING)
        start = self._ports.wishes().export_folder or self._folder()
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, start, filters)
        if chosen:
            self._import(Path(chosen))

    # Dropped on the window.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            paths = _paths(event.mimeData())
            if paths:
                event.acceptProposedAction()
            if paths and event.type() == QEvent.Type.Drop:
                # The window that it was dragged from waits for us until this is over.
                QTimer.singleShot(0, self, partial(self._drop, paths))
            return bool(paths)
        return False

    def _drop(self, paths: list[Path]) -> None:
        """The first team file is opened, or every session is taken in; what is neither is told."""
        others = [path for path in paths if path.suffix.lower() not in (ENDING, SESSION_ENDING)]
        team_files = [path for path in paths if path.suffix.lower() == ENDING]
        if others:
            sentence = "“{name}” is neither a team file (.lfb) nor a session (.json). Nothing was taken in."
            messages.tell(self._window, say(sentence, name=others[0].name))
        elif team_files:
            self.open(str(team_files[0]))
        else:
            for path in paths:
                self._import(path)

    # Doing it.

    def _leave_session(self, does: Callable[[], None]) -> None:
        if self._around.is_busy():
            return
        if not self._around.is_in_session():
            does()
            return
        question = say("The session stays as it is. Open another team file?")
        messages.ask(self._window, question, self.tr("Open"), self.tr("Stay"), does)

    def _try(
        self, does: Callable[[], None], path: Path | None = None, again: Callable[[], None] | None = None
    ) -> None:
        if not self._around.let_go():
            return
        try:
            does()
        except Exception as error:
            self._around.go_home()
            self.refuse(error, path, again)

    def refuse(self, error: Exception, path: Path | None, make: Callable[[], None] | None = None) -> None:
        """Says why `path` cannot be had, with the ways on; `make`: it was to be made, not opened."""
        if path is None or not isinstance(error, HasKind) or error.kind not in refused_file.WAYS:
            self._tell(why_not(error, NOT_OPENED))
            return
        does: dict[str, Callable[[], object]] = {CHOOSE: self.ask_open, MAKE: self.ask_new}
        if make is not None:
            does[AGAIN] = partial(self._leave_session, partial(self._try, make, path, make))
        else:
            does[AGAIN] = partial(self.open, str(path))
            does[READ] = partial(self.open, str(path), read_only=True)
            does[TAKE_OVER] = partial(self.open, str(path), take_over=True)
        if str(path) in self._recent():
            does[FORGET] = partial(self._forget, path)
        refused_file.tell(self._window, error, Steps(does, self._ports.other_ways(error.kind, path)))

    def _forget(self, path: Path) -> None:
        self._keep_recent(tuple(name for name in self._recent() if name != str(path)))

    def _import(self, path: Path, *, as_copy: bool = False) -> None:
        if self._around.is_busy():
            return
        try:
            session = self._ports.import_session(path, as_copy=as_copy)
        except AlreadyHere as error:
            copy = partial(self._import, path, as_copy=True)
            messages.ask(self._window, error.reason, self.tr("Import a copy"), self.tr("Leave it"), copy)
        except Exception as error:
            self._tell(why_not(error, _NOT_IMPORTED))
        else:
            self._around.imported(session)

    def _tell(self, sentence: Say) -> None:
        messages.tell(self._window, sentence)

    # Where.

    def _folder(self) -> str:
        """Beside the team file that is open."""
        team_file = self._ports.folders().team_file
        return str(team_file.parent) if team_file else ""

    def _recent(self) -> tuple[str, ...]:
        return self._ports.wishes().recent_files

    def _is_open(self, path: Path) -> bool:
        """However it is reached: what was opened by a link is known by that name, too."""
        team_file = self._ports.folders().team_file
        return team_file is not None and os.path.realpath(path) == os.path.realpath(team_file)

    def _keep_recent(self, files: tuple[str, ...]) -> None:
        self._ports.wish("recent_files", files)

    def _filters(self) -> str:
        return self.tr("Team files ({pattern})").format(pattern="*" + ENDING)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
