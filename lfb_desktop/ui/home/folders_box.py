"""Where things lie on this computer, each with a way to it and its path to copy."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.ui.home.field import Label
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Elided


class FolderBox(QWidget):
    """One path; `nothing` stands there while there is none. `reveal(path)` follows "Show in folder"."""

    def __init__(self, theme: Theme, name: str, nothing: str, reveal: Callable[[Path], None]) -> None:
        super().__init__()
        self._nothing = nothing
        self._reveal = reveal
        self._path: Path | None = None
        self.words = Elided(theme)
        self.reveal = Button(theme, self.tr("Show in folder"))
        self.reveal.setAccessibleName(self.tr("{thing}: show in folder").format(thing=name))
        copying = self.tr("{thing}: copy where it is").format(thing=name)
        self.copy = Button(theme, icon="copy", name=copying, is_quiet=True)
        self.missing = Label(theme, "label", "text_2")
        self.missing.setText(self.tr("It is not there yet."))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.missing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(self.copy)
        row.addWidget(self.reveal)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.reveal.clicked.connect(self._on_reveal_clicked)

    def show_path(self, path: Path | None) -> None:
        self._path = path
        is_there = path is not None and os.path.exists(path)
        self.words.tell(QDir.toNativeSeparators(str(path)) if path else self._nothing)
        self.missing.setVisible(path is not None and not is_there)
        self.copy.setEnabled(path is not None)
        self.reveal.setEnabled(is_there)

    def _on_copy_clicked(self) -> None:
        if self._path is not None:
            QApplication.clipboard().setText(QDir.toNativeSeparators(str(self._path)))

    def _on_reveal_clicked(self) -> None:
        if self._path is not None:
            self._reveal(self._path)
