"""Somebody asks to come in by phone: said quietly in a line above the work, and never to the room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import TokenHash
from lfb_desktop.domain.words import count
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.phones.asking_in import AskingRow
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Icon, fill
from lfb_desktop.views.console_phone_values import WaitingRow


class WaitingStrip(QWidget):
    """The first who waits, with both answers; `all_asked` leads to the others.

    `emptied`: it had the focus, and there is nothing to answer in it any more.
    """

    all_asked = Signal()
    emptied = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_covered = False
        self._waiting: tuple[WaitingRow, ...] = ()
        fill(self, desk.theme, "raised")
        self.row = AskingRow(desk.theme, self._answer)
        self.others = Button(desk.theme, is_quiet=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(Icon(desk.theme, "phone"))
        row.addWidget(self.row, 1)
        row.addWidget(self.others)
        self.others.clicked.connect(self.all_asked)
        self.hide()

    def show_waiting(self, waiting: tuple[WaitingRow, ...]) -> None:
        """Who came first stays in front while others come."""
        first = self._waiting[0].phone if self._waiting else None
        self._waiting = tuple(sorted(waiting, key=lambda row: row.phone != first))
        if self._waiting:
            self.row.show_row(self._waiting[0])
        more = len(self._waiting) - 1
        self.others.tell(count(more, "One more asks", "{n} more ask"))
        self.others.setVisible(more > 0)
        self._show()

    def cover(self, is_covered: bool) -> None:
        """As long as the room looks at this screen, nobody is named to it."""
        self._is_covered = is_covered
        self._show()

    def _show(self) -> None:
        focus = self.window().focusWidget()
        is_shown = bool(self._waiting) and not self._is_covered
        if not is_shown and focus is not None and self.isAncestorOf(focus):
            self.emptied.emit()  # before Qt hands the focus to whatever comes next
        self.setVisible(is_shown)

    def _answer(self, phone: TokenHash, is_in: bool) -> None:
        self._desk.do(c.AdmitPhone(self._desk.session, phone, is_in))
