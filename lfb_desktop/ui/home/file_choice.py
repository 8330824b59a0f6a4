"""One file of this computer, chosen in a dialog and let go of again."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.home.field import Label
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Elided
from lfb_desktop.ui.words import spoken


class FileChoice(QWidget):
    """`keep(path)` follows a choice, None after "Clear". `title` is the dialog's."""

    def __init__(self, theme: Theme, title: str, keep: Callable[[str | None], None]) -> None:
        super().__init__()
        self._title = title
        self._keep = keep
        self._path: str | None = None
        self.words = Elided(theme)
        self.problem = Label(theme, "label", "alert")
        self.problem.setWordWrap(True)
        self.choose = Button(theme, self.tr("Choose..."))
        self.clear = Button(theme, self.tr("Clear"), is_quiet=True)
        self.choose.setAccessibleName(self.tr("{thing}: choose").format(thing=title))
        self.clear.setAccessibleName(self.tr("{thing}: clear").format(thing=title))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.problem)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(column, 1)
        row.addWidget(self.clear)
        row.addWidget(self.choose)
        self.choose.clicked.connect(self._on_choose_clicked)
        self.clear.clicked.connect(self._on_clear_clicked)

    def show_path(self, path: str | None, problem: Say = NOTHING) -> None:
        """`problem` is what else stands against it; a file that is gone says so by itself."""
        self._path = path
        is_gone = path is not None and not os.path.isfile(path)
        words = say("This file is not there any more.") if is_gone else problem
        self.words.tell(QDir.toNativeSeparators(path) if path else self.tr("none"))
        self.problem.setText(spoken(words))
        self.problem.setVisible(bool(words))
        self.clear.setEnabled(path is not None)

    def _on_choose_clicked(self) -> None:
        start = os.path.dirname(self._path) if self._path else ""
        chosen, _ = QFileDialog.getOpenFileName(self, self._title, start)
        if chosen:
            self._keep(chosen)

    def _on_clear_clicked(self) -> None:
        self._keep(None)
        self.choose.setFocus()  # a greyed button keeps no focus
