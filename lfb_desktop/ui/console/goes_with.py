"""What somebody says belongs together while all mark: noted as two numbers, offered once the marks are in.

It is a note of this window and not part of the session; nothing is put together by itself.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain.texts import Limit
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import clear_margins, in_row
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken

_TWO_NUMBERS = Limit(12, 12)
_TALLEST = 110

Pair = tuple[int, int]


class GoesWith(QWidget):
    """`joined(one, other)`: numbers of ideas to put together, into the second."""

    joined = Signal(int, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._pairs: list[Pair] = []
        self._texts: dict[int, str] = {}
        self._may_join = False
        self.label = Words(theme, self.tr("Goes with"), "label", "text_2")
        self.field = Field(
            theme,
            self.tr("Numbers of two ideas that go together"),
            _TWO_NUMBERS,
            hint=self.tr("12 with 7"),
            size="body",
        )
        self.add = Button(theme, self.tr("Note it"), name=self.tr("Note that these two go together"))
        self.list = RowsView(theme, self.tr("What goes together"), is_whole=True, tallest=_TALLEST)
        self.field.setFixedWidth(150)
        column = QVBoxLayout(self)
        clear_margins(column, 4)
        column.addLayout(in_row(self.label, self.field, self.add))
        column.addWidget(self.list)
        self.label.setContentsMargins(0, 10, 4, 0)
        self.field.entered.connect(self._on_field_entered)
        self.add.clicked.connect(self._on_add_clicked)
        self.list.acted.connect(self._on_list_acted)
        self.list.opened.connect(self._on_list_opened)

    def show_ideas(self, texts: dict[int, str], *, may_join: bool) -> None:
        """Which numbers there are; pairs with one that is gone are let go."""
        self._texts = texts
        self._may_join = may_join
        self._pairs = [pair for pair in self._pairs if pair[0] in texts and pair[1] in texts]
        self.setVisible(len(texts) > 1)
        self.add.tell(self.tr("Put together") if may_join else self.tr("Note it"))
        self._show()

    def ask(self, number: int) -> None:
        """Begins with an idea: the other number is typed."""
        self.field.put(f"{number} ")
        self.field.edit.setFocus()
        self.field.edit.setCursorPosition(len(self.field.text))

    def _show(self) -> None:
        join = (("layers", self.tr("Put together")),) if self._may_join else ()
        actions = (*join, ("close", self.tr("Leave apart")))
        self.list.show_rows(
            tuple(
                Row(
                    f"{one} {other}",
                    self._texts[one],
                    lead=str(one),
                    below=spoken(say("goes with no. {n}: {text}", n=other, text=self._texts[other])),
                    actions=actions,
                )
                for one, other in self._pairs
            )
        )

    def _on_add_clicked(self) -> None:
        self._on_field_entered(self.field.text)

    def _on_field_entered(self, text: str) -> None:
        numbers = [int(found) for found in re.findall(r"\d{1,6}", text)]
        if len(numbers) != 2 or numbers[0] == numbers[1]:
            self.field.refuse(say("Type two numbers."))
            return
        missing = next((n for n in numbers if n not in self._texts), None)
        if missing is not None:
            self.field.refuse(say("There is no idea with the number {n}.", n=missing))
            return
        self.field.clear()
        pair = (numbers[0], numbers[1])
        if self._may_join:
            self.joined.emit(*pair)
        elif pair not in self._pairs and pair[::-1] not in self._pairs:
            self._pairs.append(pair)
            self._show()

    def _on_list_opened(self, key: str) -> None:
        if self._may_join:
            self.joined.emit(*_pair(key))

    def _on_list_acted(self, key: str, action: str) -> None:
        if action == "layers":
            self.joined.emit(*_pair(key))
        else:
            self._pairs.remove(_pair(key))
            self._show()


def _pair(key: str) -> Pair:
    one, other = key.split()
    return int(one), int(other)
