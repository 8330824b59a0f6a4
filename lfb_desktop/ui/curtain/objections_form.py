"""Any objection to trying it? Each proposal may be objected to, with a sentence that all will read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.model import ItemId
from lfb_desktop.domain.texts import SENTENCE
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.curtain.form import HAND_IN, PollForm
from lfb_desktop.ui.curtain.number_line import NumberLine
from lfb_desktop.ui.curtain.secret_field import SecretField
from lfb_desktop.ui.curtain.turn import Answer
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Hairline
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.curtain_values import CurtainItem, ObjectionsPart

_KEYS = say("Number and Enter: I object. Minus, number and Enter: I do not. 0 and Enter: hand in.")


class ObjectionsForm(PollForm):
    def __init__(self, theme: Theme, part: ObjectionsPart) -> None:
        super().__init__(theme)
        self.rows = tuple(_ItemRow(theme, item) for item in part.items)
        self.numbers = NumberLine(theme, _KEYS)
        for row in self.rows:
            self.column.addWidget(row)
            row.turned.connect(self._on_row_turned)
            row.sentence.entered.connect(self._on_sentence_entered)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.numbers)
        self.column.addStretch(1)
        self.numbers.entered.connect(self._on_numbers_entered)
        self.numbers.finished.connect(self.finished)

    def start(self) -> QWidget:
        return self.numbers.edit

    def sign(self) -> Say:
        return HAND_IN if self._objected else say("Hand in without objection")

    def missing(self) -> Say:
        if any(row.sentence.is_too_long for row in self._objected):
            return say("A sentence is too long. Shorten it first.")
        return NOTHING

    def has_draft(self) -> bool:
        return bool(self._objected)

    def answer(self) -> Answer:
        rows = self._objected
        sentences = tuple((row.item, row.sentence.text.strip()) for row in rows)
        return Answer(tuple((row.item, 1) for row in rows), tuple(s for s in sentences if s[1]))

    def forget(self) -> None:
        super().forget()
        self.numbers.forget()
        for row in self.rows:
            row.forget()

    @property
    def _objected(self) -> tuple[_ItemRow, ...]:
        return tuple(row for row in self.rows if row.objects.isChecked())

    def _on_row_turned(self) -> None:
        self.refuse(NOTHING)
        self.changed.emit()

    def _on_sentence_entered(self, text: str) -> None:
        self.numbers.edit.setFocus()

    def _on_numbers_entered(self, number: int, is_more: bool) -> None:
        row = next((row for row in self.rows if row.number == number), None)
        if row is None:
            self.refuse(say("There is no number {n} here.", n=number))
            return
        row.objects.setChecked(is_more)
        if is_more:
            row.sentence.edit.setFocus()


class _ItemRow(QWidget):
    """`turned`: objects now, or does not any more; a sentence without an objection is not kept."""

    turned = Signal()

    def __init__(self, theme: Theme, item: CurtainItem) -> None:
        super().__init__()
        self.item: ItemId = item.item
        self.number = item.number
        self.objects = Button(theme, self.tr("I object"), "hand")
        self.objects.setCheckable(True)
        self._name = self.tr("I object to number {n}").format(n=item.number)
        self.objects.setAccessibleName(self._name)
        self.sentence = SecretField(
            theme,
            self.tr("Your objection to number {n} in one sentence").format(n=item.number),
            SENTENCE,
            hint=self.tr("In one sentence, if you like"),
        )
        number = Words(theme, str(item.number), "label", "text_3")
        number.setMinimumWidth(26)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(number, 0, Qt.AlignmentFlag.AlignBaseline)
        top.addWidget(Words(theme, item.title, "people_words", is_wrapped=True), 1)
        top.addWidget(self.objects, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.sentence)
        column.addWidget(Hairline(theme))
        self.sentence.hide()
        self.objects.toggled.connect(self._on_objects_toggled)

    def forget(self) -> None:
        self.objects.setChecked(False)
        self.sentence.forget()

    def _on_objects_toggled(self, is_checked: bool) -> None:
        self.objects.tell(self.objects.text(), "check" if is_checked else "hand")
        self.objects.setAccessibleName(self._name)
        self.sentence.setVisible(is_checked)
        if not is_checked:
            self.sentence.forget()
        self.turned.emit()
