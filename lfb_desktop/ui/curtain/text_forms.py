"""One short text that nobody has to write: a question on the why, thanks to a colleague."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.model import PersonId
from lfb_desktop.domain.texts import SENTENCE
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.console.parts import Picker
from lfb_desktop.ui.curtain.form import HAND_IN, Form
from lfb_desktop.ui.curtain.secret_field import SecretField
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.curtain_values import ThanksPart


class TextForm(Form):
    """Empty it is left out, and nothing tells that it was."""

    def __init__(self, theme: Theme, name: str, hint: str, nothing: Say) -> None:
        super().__init__(theme)
        self._nothing = nothing
        self.field = SecretField(theme, name, SENTENCE, hint=hint)
        self.column.addWidget(self.field)
        self.column.addWidget(self.reason)
        self.column.addStretch(1)
        self.field.edit.textChanged.connect(self.changed)
        self.field.edit.textEdited.connect(self._on_field_edited)
        self.field.entered.connect(self._on_field_entered)

    @property
    def text(self) -> str:
        return self.field.text.strip()

    def start(self) -> QWidget:
        return self.field.edit

    def sign(self) -> Say:
        return HAND_IN if self.text else self._nothing

    def has_draft(self) -> bool:
        return bool(self.text)

    def forget(self) -> None:
        super().forget()
        self.field.forget()

    def _on_field_edited(self) -> None:
        self.refuse(NOTHING)

    def _on_field_entered(self, text: str) -> None:
        self.finished.emit()


class AskForm(TextForm):
    def __init__(self, theme: Theme) -> None:
        name = self.tr("Your question on the why")
        super().__init__(theme, name, self.tr("What do you want to know?"), say("No question"))


class ThanksForm(TextForm):
    def __init__(self, theme: Theme, part: ThanksPart) -> None:
        super().__init__(theme, self.tr("Thanks for what"), self.tr("For what"), say("No thanks today"))
        self.to = Picker(theme, self.tr("To whom"))
        self.to.show_choices(part.people)
        self.to.choose(part.to)
        self.column.insertWidget(0, self.to)

    @property
    def person(self) -> PersonId:
        return PersonId(self.to.chosen)
