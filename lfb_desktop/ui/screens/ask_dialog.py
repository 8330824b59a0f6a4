"""The question itself: one button for each letter, with the letter as its key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Words

_NEITHER = "N"


class AskDialog(QDialog):
    """`chosen` carries a letter, or nothing for "neither". Esc asks no more and answers nothing."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, letters: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._letters = letters
        self._group = QButtonGroup(self)
        self.letters = tuple(self._button(theme, letter) for letter in letters)
        words = self.tr("Neither: show it here in a window")
        if len(letters) > 2:
            words = self.tr("None of them: show it here in a window")
        self.neither = Button(theme, words, keys=_NEITHER, is_quiet=True)
        self._later = Button(theme, self.tr("Not now"), keys=hint("escape"), is_quiet=True)
        self.setWindowTitle(self.tr("Which letter does the room see?"))
        self.setModal(True)
        self._build(theme)
        for button in (*self.letters, self.neither, self._later):
            button.setAutoDefault(False)  # an Enter that was meant for something else answers nothing
        self._group.idClicked.connect(self._on_group_id_clicked)
        self.neither.clicked.connect(self._on_neither_clicked)
        self._later.clicked.connect(self.reject)

    def _button(self, theme: Theme, letter: str) -> Button:
        name = self.tr("The room sees {letter}").format(letter=letter)
        button = Button(theme, name, keys=letter)
        self._group.addButton(button, self._letters.index(letter))
        return button

    def _build(self, theme: Theme) -> None:
        title = Words(theme, self.windowTitle(), "screen_title")
        about = Words(
            theme,
            self.tr("The Stage fills that screen. The Console stays on another one. It is remembered."),
            colour="text_2",
            is_wrapped=True,
        )
        rooms, others = QHBoxLayout(), QHBoxLayout()
        for button in self.letters:
            rooms.addWidget(button)
        rooms.addStretch(1)
        others.addWidget(self.neither)
        others.addStretch(1)
        others.addWidget(self._later)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(about)
        column.addSpacing(6)
        column.addLayout(rooms)
        column.addLayout(others)
        self.setMinimumWidth(560)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().upper()
        if letter and letter in self._letters:
            self.chosen.emit(letter)
        elif letter == _NEITHER:
            self.chosen.emit("")
        else:
            super().keyPressEvent(event)

    def _on_group_id_clicked(self, place: int) -> None:
        self.chosen.emit(self._letters[place])

    def _on_neither_clicked(self) -> None:
        self.chosen.emit("")
