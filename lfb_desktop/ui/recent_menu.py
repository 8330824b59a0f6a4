"""The team files that were open lately, as a menu: those that are there first, and said of the others.

What lies where one may not look is as if it were not there.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class RecentMenu(QMenu):
    """`opened` carries the path. It is filled when it opens: files come and go without telling.

    `files` begins with the newest; `keep` is told which are left when those that are gone are forgotten.
    """

    opened = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        files: Callable[[], tuple[str, ...]],
        is_open: Callable[[Path], bool],
        keep: Callable[[tuple[str, ...]], None],
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._is_open = is_open
        self._keep = keep
        self.setTitle(self.tr("Open re&cent"))
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._on_triggered)

    def fill(self) -> None:
        self.clear()
        others = [Path(name) for name in self._files() if not self._is_open(Path(name))]
        gone = [path for path in others if not os.path.exists(path)]
        for path in others:
            if path not in gone:
                self._add(path, _label(path))
        for path in gone:
            words = self.tr("{file} (not there any more)").format(file=_label(path))
            self._add(path, words).setEnabled(False)
        if not others:
            self.addAction(self.tr("No other file yet")).setEnabled(False)
        if gone:
            self.addSeparator()
            self.addAction(self.tr("&Forget files that are gone"))

    def _add(self, path: Path, words: str) -> QAction:
        action = self.addAction(words)
        action.setData(str(path))
        return action

    def _on_triggered(self, action: QAction) -> None:
        path = action.data()
        if isinstance(path, str):
            self.opened.emit(path)
        else:
            self._keep(tuple(name for name in self._files() if os.path.exists(name)))


def _label(path: Path) -> str:
    """The name, and where it lies; an ampersand of a name is no mnemonic."""
    folder = QDir.toNativeSeparators(str(path.parent))
    home = str(Path.home())
    if folder.startswith(home):
        folder = "~" + folder[len(home) :]
    return f"{path.name}   {folder}".replace("&", "&&")
