"""The private side: who is here, what phones write to the facilitator alone, and the notes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.notes import NotesBox
from lfb_desktop.ui.console.people import PeopleBox
from lfb_desktop.ui.console.private_line import PrivateLineBox
from lfb_desktop.views.console_values import ConsoleView

WIDTH = 324


class RightSide(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.people = PeopleBox(desk)
        self.line = PrivateLineBox(desk)
        self.notes = NotesBox(desk, lines=4, has_promise=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(14)
        column.addWidget(self.people, 1)
        column.addWidget(self.line)
        column.addWidget(self.notes)

    def show_view(self, view: ConsoleView, *, has_notes: bool) -> None:
        self.people.show_view(view)
        self.line.show_line(view.private)
        self.notes.setVisible(has_notes)
        self.notes.show_notes(view.notes)

    def flush(self) -> None:
        self.notes.flush()
