"""An author without the phone of that day puts the name to an idea: by its three words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.model import PersonId
from lfb_desktop.domain.texts import SENTENCE
from lfb_desktop.domain.words import Say
from lfb_desktop.ui.console.parts import Picker
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.words import Words

_WIDTH = 520
People = tuple[tuple[PersonId, str], ...]


class ClaimDialog(QDialog):
    """`claim` gives NOTHING when the idea bears the name, else why not: then the words stay in the field."""

    def __init__(
        self,
        theme: Theme,
        people: People,
        claim: Callable[[str, PersonId], Say],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("An author puts the name to an idea"))
        self._claim = claim
        self.person = Picker(theme, self.tr("Who wrote it"))
        self.person.show_choices(people)
        self.words = Field(theme, self.tr("The three words"), SENTENCE, hint=self.tr("river lamp seven"))
        self.take = Button(theme, self.tr("Put the name to it"))
        self.cancel = Button(theme, self.tr("Leave it unsigned"))
        about = self.tr(
            "The phone shows three words with each idea of an unsigned round. Whoever says them puts the own "
            "name to the idea. It stays."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(Words(theme, self.windowTitle(), "screen_title", is_wrapped=True))
        column.addWidget(Words(theme, about, colour="text_2", is_wrapped=True))
        column.addWidget(Words(theme, self.tr("Who wrote it"), "section"))
        column.addWidget(self.person)
        column.addWidget(Words(theme, self.tr("The three words"), "section"))
        column.addWidget(self.words)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.take)
        column.addSpacing(6)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
        for button in (self.take, self.cancel):
            button.setAutoDefault(False)  # Enter in the field is taken there
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._on_take_clicked)
        self.words.entered.connect(self._on_words_entered)
        self.words.edit.setFocus()

    def _on_take_clicked(self) -> None:
        self._on_words_entered(self.words.text)

    def _on_words_entered(self, words: str) -> None:
        reason = self._claim(words, PersonId(self.person.chosen))
        if reason:
            self.words.refuse(reason)
            self.words.edit.setFocus()
        else:
            self.accept()
