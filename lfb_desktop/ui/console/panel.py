"""What every panel of the centre is: it shows one value, brings commands to the desk, and waits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.words import Say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.widgets.words import Elided, Words
from lfb_desktop.views.console_values import ConsoleView

WIDEST = 1040


class StepPanel(QWidget):
    """`show_view` is idempotent and never touches an editor that is being typed in."""

    has_people = True  # the people stand beside it
    is_at_work = True  # people take part, and may write to the facilitator alone
    has_notes = False  # it brings the private notes itself
    has_head = True  # the title stands above all; else the panel finds a place for `head`

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.theme = desk.theme
        self.title = Elided(self.theme, size="screen_title")
        self.method = Words(self.theme, size="label", colour="text_3")
        self.method.setContentsMargins(0, 0, 0, 3)  # on the baseline of the title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(32, 22, 32, 24)
        self.column.setSpacing(10)
        self.head = QHBoxLayout()
        self.head.setSpacing(14)
        self.head.addWidget(self.title, 0, Qt.AlignmentFlag.AlignBottom)
        self.head.addWidget(self.method, 0, Qt.AlignmentFlag.AlignBottom)
        self.head.addStretch(1)
        if self.has_head:
            self.column.addLayout(self.head)
        self.setMaximumWidth(WIDEST)

    def show_title(self, title: str | Say, note: str | Say) -> None:
        self.title.tell(title)
        self.method.tell_or_hide(note)

    def show_view(self, view: ConsoleView) -> None:
        raise NotImplementedError

    def prepared(self, command: Command) -> Command:
        """The sign's command with what was chosen here."""
        return command

    def set_public(self, is_public: bool) -> None:
        """The room sees the panel: what is told of single people goes out of it."""

    def start(self) -> QWidget | None:
        """Where typing begins when the step is entered."""
        return None

    def flush(self) -> None:
        """Sends what was typed and not sent yet."""
