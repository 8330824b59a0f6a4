"""What the room decides of words that may hurt, without a phone: read in private, or opened again."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Note, clear_margins, in_row
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.views.console_idea_values import IdeaRow

_READS = say("Somebody reads at this laptop…")
_ANSWERS = say("Somebody answers at this laptop…")


class FoldsBox(QWidget):
    """Takes no room while nothing is read and nothing folded. `curtain` passes the laptop."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.note = Note(desk.theme, "eye-off")
        self.curtain = Button(desk.theme, "", "lock", hint("laptop"))
        column = QVBoxLayout(self)
        clear_margins(column, 8)
        column.addWidget(self.note)
        column.addLayout(in_row(self.curtain))
        self.hide()
        self.curtain.clicked.connect(self._on_curtain_clicked)

    def show_reading(self, promise: Say) -> None:
        """Before the reveal; NOTHING where nobody reads."""
        self._show(promise, _READS)

    def show_folded(self, ideas: tuple[IdeaRow, ...]) -> None:
        """After it: how many are folded, and who can open them."""
        n = sum(idea.is_folded for idea in ideas)
        words = count(
            n,
            "One idea is folded. Its author can reword it; more than half of those who are here open it, "
            "each at the phone or behind the curtain.",
            "{n} ideas are folded. Their authors can reword them; more than half of those who are here open "
            "one, each at the phone or behind the curtain.",
        )
        self._show(words if n else NOTHING, _ANSWERS)

    def _show(self, words: Say, verb: Say) -> None:
        self.note.tell(words)
        self.curtain.tell(verb)
        self.setVisible(bool(words))

    def _on_curtain_clicked(self) -> None:
        self._desk.curtain_asked.emit("")
