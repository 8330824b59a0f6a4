"""The private side: who is here, what phones write to the facilitator alone, and the notes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.notes import NotesBox
from lfb_desktop.ui.console.people import PeopleBox
from lfb_desktop.ui.console.private_line import PrivateLineBox
from lfb_desktop.ui.widgets.scrolled import scrolled
from lfb_desktop.views.console_values import ConsoleView

WIDTH = 324
_FEWEST = 150  # pixels of the list of people


class RightSide(QWidget):
    """The list of people gives way first; where that is not enough the whole side scrolls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.people = PeopleBox(desk)
        self.people.list.setMinimumHeight(_FEWEST)
        self.line = PrivateLineBox(desk)
        self.notes = NotesBox(desk, lines=4, has_promise=False)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(14)
        column.addWidget(self.people, 1)
        column.addWidget(self.line)
        column.addWidget(self.notes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def show_view(self, view: ConsoleView, *, has_notes: bool) -> None:
        self.people.show_view(view)
        self.line.show_line(view.private)
        self.notes.setVisible(has_notes)
        self.notes.show_notes(view.notes)

    def flush(self) -> None:
        self.notes.flush()
