"""Words that may hurt: a few slips read in private, and whether a folded idea is read all the same."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.model import IdeaId, ItemId, SlipId
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.curtain.form import HAND_IN, Form
from lfb_desktop.ui.curtain.levels_form import LevelRow
from lfb_desktop.ui.curtain.number_line import NumberLine
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Hairline
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.curtain_values import LevelQuestion, OpenPart, ReadItem, ReadPart

_KEYS = say(
    "Number and Enter: this may hurt someone. Minus, number and Enter: it does not. 0 and Enter: go on."
)
_OPEN = ItemId("open")
_LEAVE = ItemId("leave")


class ReadForm(Form):
    """What is marked is folded when it is handed in; until then it can be taken back."""

    def __init__(self, theme: Theme, part: ReadPart) -> None:
        super().__init__(theme)
        self._left = part.folds_left
        self.rows = tuple(_SlipRow(theme, n, item) for n, item in enumerate(part.items, 1))
        self.numbers = NumberLine(theme, _KEYS)
        for row in self.rows:
            self.column.addWidget(row)
            row.turned.connect(self._on_row_turned)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.numbers)
        self.column.addStretch(1)
        self.numbers.entered.connect(self._on_numbers_entered)
        self.numbers.finished.connect(self.finished)

    @property
    def folded(self) -> tuple[SlipId, ...]:
        return tuple(row.slip for row in self.rows if row.hurts.isChecked())

    def start(self) -> QWidget:
        return self.numbers.edit

    def sign(self) -> Say:
        return HAND_IN if self.folded else say("Go on without folding")

    def missing(self) -> Say:
        if len(self.folded) > self._left:
            return self._too_many()
        return NOTHING

    def has_draft(self) -> bool:
        return bool(self.folded)

    def forget(self) -> None:
        super().forget()
        self.numbers.forget()
        for row in self.rows:
            row.forget()

    def _too_many(self) -> Say:
        if not self._left:
            return say("You have folded as many as each person may.")
        return say("You may fold {n}. Take one back first.", n=self._left)

    def _on_row_turned(self) -> None:
        self.refuse(self.missing())
        self.changed.emit()

    def _on_numbers_entered(self, number: int, is_more: bool) -> None:
        row = next((row for row in self.rows if row.number == number), None)
        if row is None:
            self.refuse(say("There is no number {n} here.", n=number))
        else:
            row.hurts.setChecked(is_more)


class _SlipRow(QWidget):
    """`turned`: it may hurt someone, or it does not."""

    turned = Signal()

    def __init__(self, theme: Theme, number: int, item: ReadItem) -> None:
        super().__init__()
        self.slip = item.slip
        self.number = number
        self.hurts = Button(theme, self.tr("This may hurt someone"), "eye-off")
        self.hurts.setCheckable(True)
        self._name = self.tr("Number {n} may hurt someone").format(n=number)
        self.hurts.setAccessibleName(self._name)
        self.words = Words(theme, item.text, "people_words", is_wrapped=True)
        lead = Words(theme, str(number), "label", "text_3")
        lead.setMinimumWidth(26)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(lead, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self.words, 1)
        row.addWidget(self.hurts, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(Hairline(theme))
        self.hurts.toggled.connect(self._on_hurts_toggled)

    def forget(self) -> None:
        self.hurts.setChecked(False)
        self.words.tell("")

    def _on_hurts_toggled(self, is_checked: bool) -> None:
        self.hurts.tell(self.hurts.text(), "check" if is_checked else "eye-off")
        self.hurts.setAccessibleName(self._name)
        self.turned.emit()


class OpenForm(Form):
    """Each folded idea by its number; its words are shown to nobody. What is left out is not said."""

    def __init__(self, theme: Theme, part: OpenPart) -> None:
        super().__init__(theme)
        self._ideas = tuple(idea for idea, _ in part.ideas)
        self.rows = tuple(LevelRow(theme, _question(number)) for _, number in part.ideas)
        self.column.setSpacing(18)
        for row in self.rows:
            self.column.addWidget(row)
            row.chosen.connect(self._on_row_chosen)
            row.entered.connect(self._on_row_entered)
        self.column.addWidget(self.reason)
        hint = say("A digit or the arrows choose, Enter goes on to the next.")
        self.column.addWidget(Words(theme, hint, "label", "text_3", is_wrapped=True))
        self.column.addStretch(1)

    @property
    def said(self) -> tuple[tuple[IdeaId, bool], ...]:
        rows = zip(self._ideas, self.rows, strict=True)
        return tuple((idea, row.item == _OPEN) for idea, row in rows if row.item is not None)

    def start(self) -> QWidget:
        return self.rows[0].start()

    def sign(self) -> Say:
        return HAND_IN if self.said else say("Say nothing on it")

    def has_draft(self) -> bool:
        return bool(self.said)

    def forget(self) -> None:
        super().forget()
        for row in self.rows:
            row.forget()

    def _on_row_chosen(self) -> None:
        self.refuse(NOTHING)
        self.changed.emit()

    def _on_row_entered(self) -> None:
        following = next((row for row in self.rows if row.item is None), None)
        if following is not None:
            following.start().setFocus()
        else:
            self.finished.emit()


def _question(number: int) -> LevelQuestion:
    levels = ((_OPEN, say("Open it")), (_LEAVE, say("Leave it folded")))
    return LevelQuestion(say("No. {n} is folded.", n=number), levels)
