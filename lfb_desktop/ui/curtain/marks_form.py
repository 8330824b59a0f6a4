"""Dots, marks or one choice: by number and Enter, by the arrows in the list, or by the mouse."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.model import ItemId
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.curtain.form import HAND_IN, PollForm
from lfb_desktop.ui.curtain.number_line import NumberedRows, NumberLine
from lfb_desktop.ui.curtain.turn import Answer
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.curtain_values import CurtainItem, MarksPart

_KEYS = say("Number and Enter: one more. Minus, number and Enter: one less. 0 and Enter: hand in.")
_KEYS_OF_ONE = say("Number and Enter: your choice. 0 and Enter: hand in.")


class MarksForm(PollForm):
    def __init__(self, theme: Theme, part: MarksPart) -> None:
        super().__init__(theme)
        self._part = part
        self._marks: dict[ItemId, int] = {}
        self.given = Words(theme, size="section")
        self.list = NumberedRows(theme, self.tr("Proposals"))
        self.numbers = NumberLine(theme, _KEYS if part.budget > 1 else _KEYS_OF_ONE)
        self.column.addWidget(self.given)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.numbers)
        self.list.setMinimumHeight(150)
        self.list.numbered.connect(self.numbers.type)
        self.list.counted.connect(self._on_list_counted)
        self.list.toggled.connect(self._on_list_toggled)
        self.list.opened.connect(self._on_list_toggled)
        self.numbers.entered.connect(self._on_numbers_entered)
        self.numbers.finished.connect(self.finished)
        self._show()

    def start(self) -> QWidget:
        return self.numbers.edit

    def sign(self) -> Say:
        part, given = self._part, self._given
        if part.budget == 1:
            return say("Hand in your choice") if given else say("Hand in without a choice")
        if given == part.budget:
            return HAND_IN
        if part.is_dots:
            return say("Hand in {n} of {most} dots", n=given, most=part.budget)
        return say("Hand in {n} of {most} marks", n=given, most=part.budget)

    def has_draft(self) -> bool:
        return bool(self._marks)

    def answer(self) -> Answer:
        return Answer(tuple(self._marks.items()))

    def forget(self) -> None:
        super().forget()
        self._marks.clear()
        self.numbers.forget()
        self._show()

    @property
    def _given(self) -> int:
        return sum(self._marks.values())

    def _set(self, item: ItemId, n: int) -> None:
        """One choice moves; of several nobody guesses which one should go."""
        before = self._marks.get(item, 0)
        others = self._given - before
        if self._part.budget == 1 and n > before:
            self._marks.clear()
            others = 0
        reason = NOTHING
        if n > self._part.cap:
            reason = self._too_many_here()
        elif n + others > self._part.budget:
            reason = self._too_many()
        elif n > 0:
            self._marks[item] = n
        else:
            self._marks.pop(item, None)
        self._show()
        self.refuse(reason)
        self.changed.emit()

    def _too_many(self) -> Say:
        if self._part.is_dots:
            return say("All {n} dots are given. Take one back first.", n=self._part.budget)
        return say("All {n} marks are given. Take one back first.", n=self._part.budget)

    def _too_many_here(self) -> Say:
        if self._part.cap == 1:
            return say("One mark on each proposal is enough.")
        return say("At most {n} dots on one proposal.", n=self._part.cap)

    def _show(self) -> None:
        part = self._part
        if part.is_dots:
            given = say("{n} of {most} dots given", n=self._given, most=part.budget)
        else:
            given = say("{n} of {most} marks given", n=self._given, most=part.budget)
        self.given.tell(given if part.budget > 1 else part.rule)
        self.list.show_rows(tuple(self._row(item) for item in part.items))

    def _row(self, item: CurtainItem) -> Row:
        n = self._marks.get(item.item, 0)
        if self._part.cap == 1:
            return Row(item.item, item.title, lead=str(item.number), is_checked=n > 0)
        return Row(item.item, item.title, lead=str(item.number), count=n, most=self._part.cap)

    def _on_list_counted(self, key: str, n: int) -> None:
        self._set(ItemId(key), n)

    def _on_list_toggled(self, key: str) -> None:
        if self._part.cap == 1:
            self._set(ItemId(key), 0 if self._marks.get(ItemId(key)) else 1)
        else:
            self._set(ItemId(key), self._marks.get(ItemId(key), 0) + 1)

    def _on_numbers_entered(self, number: int, is_more: bool) -> None:
        item = next((i.item for i in self._part.items if i.number == number), None)
        if item is None:
            self.refuse(say("There is no number {n} here.", n=number))
            return
        n = self._marks.get(item, 0) + (1 if is_more else -1)
        self._set(item, max(0, n))
        self.list.choose(item)
