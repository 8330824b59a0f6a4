"""Questions of a few levels, one row each: a digit or the arrows choose, Enter goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.model import ItemId
from lfb_desktop.domain.texts import SENTENCE
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.curtain.form import PollForm
from lfb_desktop.ui.curtain.secret_field import SecretField
from lfb_desktop.ui.curtain.turn import Answer
from lfb_desktop.ui.home.controls import Radio
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.curtain_values import LevelQuestion, LevelsPart


class LevelsForm(PollForm):
    def __init__(self, theme: Theme, part: LevelsPart) -> None:
        super().__init__(theme)
        self._part = part
        self.rows = tuple(LevelRow(theme, question) for question in part.questions)
        self.sentence = SecretField(
            theme, spoken(part.sentence), SENTENCE, hint=self.tr("What you want to say")
        )
        self._about = Words(theme, part.sentence, "section")
        self.column.setSpacing(18)
        for row in self.rows:
            self.column.addWidget(row)
            row.chosen.connect(self._on_row_chosen)
            row.entered.connect(self._on_row_entered)
        below = QVBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._about)
        below.addWidget(self.sentence)
        self.column.addLayout(below)
        self.column.addWidget(self.reason)
        hint = say("A digit or the arrows choose, Enter goes on to the next.")
        self.column.addWidget(Words(theme, hint, "label", "text_3", is_wrapped=True))
        self.column.addStretch(1)
        self._about.setVisible(bool(part.sentence))
        self.sentence.setVisible(bool(part.sentence))
        self.sentence.entered.connect(self._on_sentence_entered)

    def start(self) -> QWidget:
        return self.rows[0].start()

    def missing(self) -> Say:
        if self._part.needs_all and any(row.item is None for row in self.rows):
            return say("Answer both questions. You need not agree.")
        if self.sentence.is_too_long:
            return say("A sentence is too long. Shorten it first.")
        return NOTHING

    def has_draft(self) -> bool:
        return any(row.item for row in self.rows) or bool(self.sentence.text.strip())

    def answer(self) -> Answer:
        text = self.sentence.text.strip() if self._part.sentence else ""
        marks = tuple((row.item, 1) for row in self.rows if row.item is not None)
        return Answer(marks, ((None, text),) if text else ())

    def forget(self) -> None:
        super().forget()
        self.sentence.forget()
        for row in self.rows:
            row.forget()

    def _on_row_chosen(self) -> None:
        self.refuse(NOTHING)
        self.changed.emit()

    def _on_row_entered(self) -> None:
        """On to the next row, then to the sentence; after the last it is handed in."""
        following = [row for row in self.rows if row.item is None]
        if following:
            following[0].start().setFocus()
        elif self._part.sentence:
            self.sentence.edit.setFocus()
        else:
            self.finished.emit()

    def _on_sentence_entered(self, text: str) -> None:
        self.finished.emit()


class LevelRow(QWidget):
    """`chosen`: another level; `entered`: Enter in this row."""

    chosen = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, question: LevelQuestion) -> None:
        super().__init__()
        self._items = tuple(item for item, _ in question.levels)
        self._group = QButtonGroup(self)
        self.radios = tuple(
            Radio(theme, f"{n}  {spoken(words)}") for n, (_, words) in enumerate(question.levels, 1)
        )
        row = QHBoxLayout()
        row.setSpacing(26)
        for radio, (_, words) in zip(self.radios, question.levels, strict=True):
            radio.setAccessibleName(f"{spoken(question.words)}: {spoken(words)}")
            self._group.addButton(radio)
            row.addWidget(radio)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Words(theme, question.words, "section"))
        column.addLayout(row)
        self._group.buttonToggled.connect(self._on_group_toggled)

    @property
    def item(self) -> ItemId | None:
        return next((i for i, r in zip(self._items, self.radios, strict=True) if r.isChecked()), None)

    def start(self) -> QWidget:
        return next((radio for radio in self.radios if radio.isChecked()), self.radios[0])

    def forget(self) -> None:
        self._group.setExclusive(False)
        for radio in self.radios:
            radio.setChecked(False)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isdecimal() and 1 <= int(text) <= len(self.radios):
            self.radios[int(text) - 1].setChecked(True)
            self.radios[int(text) - 1].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _on_group_toggled(self) -> None:
        self.chosen.emit()
