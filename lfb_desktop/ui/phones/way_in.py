"""How a phone finds in: the code to scan, the address to type, the code to say aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.phones.code_picture import CodePicture
from lfb_desktop.ui.phones.port import PhonesNow
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken

SIDE, WIFI_SIDE = 264, 150


class WayIn(QWidget):
    """Everything here may be seen by the room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.picture = CodePicture(self.tr("QR code for phones"), SIDE)
        self.address = Words(theme, size="section", is_wrapped=True)
        self.code = Words(theme, size="screen_title", is_wrapped=True)
        self.letters = Words(theme, size="label", colour="text_2", is_wrapped=True)
        self.wifi_words = Words(theme, size="section", is_wrapped=True)
        self.wifi = CodePicture(self.tr("QR code for the Wi-Fi of the room"), WIFI_SIDE)
        for words in (self.address, self.code):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.picture)
        column.addSpacing(6)
        column.addWidget(self.address)
        column.addWidget(self.code)
        column.addWidget(self.letters)
        column.addSpacing(8)
        column.addWidget(self.wifi_words)
        column.addWidget(self.wifi)
        column.addStretch(1)
        self.setFixedWidth(SIDE)

    def show_now(self, now: PhonesNow) -> None:
        join = now.join if now.is_on else None
        self.setVisible(join is not None)
        if join is None:
            return
        told = spoken(say("{address}, code {code}", address=now.url or join.address, code=join.code))
        self.picture.show_code(join.modules, told)
        self.address.tell(now.url if now.is_encrypted else join.address)
        self.code.tell(join.code)
        self.letters.tell(say("Letter by letter: {letters}", letters=spelled(join.code)))
        wifi = join.wifi
        self.wifi_words.tell_or_hide(say("First into the Wi-Fi {name}", name=wifi.name) if wifi else NOTHING)
        self.wifi.show_code(wifi.modules if wifi else (), wifi.name if wifi else "")
        self.wifi.setVisible(wifi is not None)
        # In a wider column Qt counts the lines of words for all of its width: the code would be squeezed.
        self.setMinimumHeight(self._column.totalHeightForWidth(SIDE))


def spelled(code: str) -> str:
    """ "K, I, T, E, 4, 7, 3, 8", as it is said to somebody who cannot see it."""
    return ", ".join(char for char in code if not char.isspace())
