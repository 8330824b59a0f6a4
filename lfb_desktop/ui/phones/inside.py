"""Which phones are in, by whose name, and who was removed: each with what may be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.console.parts import Section, clear_margins
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_phone_values import OutRow, PhoneRow, PhonesPart

_FORGET, _LET_IN = "close", "undo"


class Inside(QWidget):
    """`forgotten` carries a phone, `let_in` a person who was kept out."""

    forgotten = Signal(str)
    let_in = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.head = Section(theme, "phone", self.tr("Phones that are in"))
        self.empty = Words(theme, self.tr("No phone is in yet."), colour="text_3", is_wrapped=True)
        self.list = RowsView(theme, self.tr("Phones that are in"), is_whole=True)
        column = QVBoxLayout(self)
        clear_margins(column, 4)
        column.addWidget(self.head)
        column.addWidget(self.empty)
        column.addWidget(self.list)
        self.list.acted.connect(self._on_list_acted)

    def show_part(self, part: PhonesPart) -> None:
        rows = (*(_phone(row) for row in part.phones), *(_out(row) for row in part.out))
        self.head.note.tell(part.are_in)
        self.empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.list.show_rows(rows)

    def _on_list_acted(self, key: str, what: str) -> None:
        kind, _, id_ = key.partition(" ")
        if kind == "phone" and what == _FORGET:
            self.forgotten.emit(id_)
        elif kind == "person":
            self.let_in.emit(id_)


def _phone(row: PhoneRow) -> Row:
    names = ", ".join(row.with_it)
    beside: Say = say("with {names}", names=names) if names else NOTHING
    return Row(
        f"phone {row.phone}",
        row.name,
        note=spoken(row.state),
        below=", ".join(filter(None, (spoken(row.which), spoken(beside)))),
        actions=((_FORGET, spoken(say("Forget this phone"))),),
    )


def _out(row: OutRow) -> Row:
    return Row(
        f"person {row.person}",
        row.name,
        note=spoken(say("removed")),
        is_faint=True,
        actions=((_LET_IN, spoken(say("Let in again"))),),
    )
