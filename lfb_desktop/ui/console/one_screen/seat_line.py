"""One person, and what may be done for them in sight of the room: an idea, covered while it is typed, or
the laptop passed behind the curtain. It stands where the panel of the step is private."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from lfb_desktop.domain.model import PersonId
from lfb_desktop.ui.console.capture import CaptureBox
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.key_focus import take_clicker
from lfb_desktop.ui.console.parts import Picker, clear_margins
from lfb_desktop.ui.dress import border
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button

_HEIGHT = 38
_NARROWEST = 130


class SeatLine(QWidget):
    """Writes through the capture box of the step's panel, which keeps the tickets of both."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._box: CaptureBox | None = None
        self.person = Picker(desk.theme, self.tr("Whose turn it is"))
        self.person.setMinimumContentsLength(6)
        self.edit = QLineEdit()
        self.edit.setFont(desk.theme.console_font("people_words"))
        self.edit.setFixedHeight(_HEIGHT)
        self.edit.setMinimumWidth(_NARROWEST)
        self.edit.setStyleSheet(border())
        self.edit.setAccessibleName(self.tr("Idea"))
        self.edit.setPlaceholderText(self.tr("An idea, covered"))
        take_clicker(self.edit)
        self.pass_on = Button(desk.theme, self.tr("Pass the laptop"), "eye-off", hint("laptop"))
        self.cover(True)
        row = QHBoxLayout(self)
        clear_margins(row)
        row.addWidget(self.person)
        row.addWidget(self.edit, 1)
        row.addWidget(self.pass_on)
        self.person.currentIndexChanged.connect(self._show_pass)
        self.edit.returnPressed.connect(self._on_edit_return_pressed)
        self.pass_on.clicked.connect(self._on_pass_on_clicked)

    def show_seats(self, people: tuple[tuple[str, str], ...], box: CaptureBox | None) -> None:
        """Absent without people. With the box of an open round also what comes on paper."""
        self._box = box
        self.setVisible(bool(people))
        self.edit.setVisible(box is not None)
        if box is None:
            self.edit.clear()
        if people:
            paper = (("", self.tr("Paper slip")),) if box is not None else ()
            self.person.show_choices((*paper, *people))
        self._show_pass()

    def cover(self, is_covered: bool) -> None:
        """As long as the room looks on, what is written before the reveal is not for it."""
        mode = QLineEdit.EchoMode.Password if is_covered else QLineEdit.EchoMode.Normal
        self.edit.setEchoMode(mode)

    def _show_pass(self) -> None:
        self.pass_on.setEnabled(bool(self.person.chosen))

    def _on_pass_on_clicked(self) -> None:
        self._desk.curtain_asked.emit(self.person.chosen)

    def _on_edit_return_pressed(self) -> None:
        """A refused text stays where it is, and the reason is told."""
        text = self.edit.text().strip()
        if not text or self._box is None:
            return
        person = PersonId(self.person.chosen) if self.person.chosen else None
        reason = self._box.write(text, person)
        if reason:
            self._desk.told.emit(reason)
        else:
            self.edit.clear()
