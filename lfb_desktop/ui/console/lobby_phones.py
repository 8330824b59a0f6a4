"""While people arrive: how many are in by phone, and where that goes slowly, that paper does as well."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.ui.console.parts import Note, clear_margins, in_row
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.marks import Icon
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_phone_values import PhonesPart


class LobbyPhones(QWidget):
    """Takes no room while no phone may join."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = Words(theme, colour="text_2")
        self.advice = Note(theme, "edit")
        column = QVBoxLayout(self)
        clear_margins(column)
        column.addLayout(in_row(Icon(theme, "phone"), self.words))
        column.addWidget(self.advice)
        self.hide()

    def show_part(self, part: PhonesPart) -> None:
        self.words.tell(part.are_in)
        self.advice.tell(part.advice)
        self.setVisible(part.is_open)
