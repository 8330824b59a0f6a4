"""Which team file: asked in a dialog, tried, and told where it cannot be had."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from lfb_desktop.domain.words import say
from lfb_desktop.ui import messages
from lfb_desktop.ui.home.refusing import why_not
from lfb_desktop.ui.ports import Ports

ENDING = ".lfb"
_NOT_OPENED = say("This file could not be opened.")


class Files(QObject):
    """`let_go` says whether the page that is shown can be left; `go_home` follows what went wrong."""

    def __init__(
        self, ports: Ports, window: QWidget, let_go: Callable[[], bool], go_home: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._ports = ports
        self._window = window
        self._let_go = let_go
        self._go_home = go_home

    def ask_open(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a team file"), "", self._filters()
        )
        if chosen:
            self._try(self._ports.open_team_file, Path(chosen))

    def ask_new(self) -> None:
        title = self.tr("Make a new team file")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, self.tr("team.lfb"), self._filters())
        if chosen:
            self._try(self._ports.new_team_file, Path(chosen.removesuffix(ENDING) + ENDING))

    def _filters(self) -> str:
        return self.tr("Team files ({pattern})").format(pattern="*" + ENDING)

    def _try(self, does: Callable[[Path], None], path: Path) -> None:
        if not self._let_go():
            return
        try:
            does(path)
        except Exception as error:
            self._go_home()
            messages.tell(self._window, why_not(error, _NOT_OPENED))
