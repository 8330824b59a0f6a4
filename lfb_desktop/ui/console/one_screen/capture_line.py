"""One line to write an idea down in sight of the room: what is typed is covered until the reveal."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from lfb_desktop.domain.model import PersonId
from lfb_desktop.ui.console.capture import CaptureBox
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Picker, clear_margins
from lfb_desktop.ui.dress import border
from lfb_desktop.views.console_values import IdeasPanel

_HEIGHT = 38
_NARROWEST = 150


class CaptureLine(QWidget):
    """Writes through the capture box of the step's panel, which keeps the tickets of both."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._box: CaptureBox | None = None
        self.person = Picker(desk.theme, self.tr("Whose idea it is"))
        self.person.setMinimumContentsLength(6)
        self.edit = QLineEdit()
        self.edit.setFont(desk.theme.console_font("people_words"))
        self.edit.setFixedHeight(_HEIGHT)
        self.edit.setMinimumWidth(_NARROWEST)
        self.edit.setStyleSheet(border())
        self.edit.setAccessibleName(self.tr("Idea"))
        self.edit.setPlaceholderText(self.tr("An idea, covered while you type"))
        self.cover(True)
        row = QHBoxLayout(self)
        clear_margins(row)
        row.addWidget(self.person)
        row.addWidget(self.edit, 1)
        self.edit.returnPressed.connect(self._on_edit_return_pressed)

    def show_round(self, panel: IdeasPanel | None, box: CaptureBox | None) -> None:
        """Absent where no round is open."""
        is_open = panel is not None and panel.is_open and box is not None
        self._box = box if is_open else None
        self.setVisible(is_open)
        if panel is not None and is_open:
            self.person.show_choices((("", self.tr("Paper slip")), *panel.writers))
        else:
            self.edit.clear()

    def cover(self, is_covered: bool) -> None:
        mode = QLineEdit.EchoMode.Password if is_covered else QLineEdit.EchoMode.Normal
        self.edit.setEchoMode(mode)

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
