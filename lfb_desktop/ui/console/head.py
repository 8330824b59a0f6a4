"""The why on top of everything, who has joined by phone, and whether the room sees the Stage."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Elided

HEIGHT = 66


_ROOMY = 1100  # pixels: from there on with the key hints


class ConsoleHead(QWidget):
    stage_clicked = Signal()
    phones_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.why = Elided(theme, size="why_line")
        self.stage = Button(theme, self.tr("Show the Stage"), "monitor", hint("stage"), is_quiet=True)
        self.stage.setCheckable(False)
        self.phones = Button(theme, self.tr("No phones"), "phone", hint("phones"), is_quiet=True)
        self.phones.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 20, 10)
        row.setSpacing(20)
        row.addWidget(self.why, 1)
        row.addWidget(self.phones)
        row.addWidget(self.stage)
        self.setFixedHeight(max(HEIGHT, self.why.sizeHint().height() + 18))
        self.stage.clicked.connect(self.stage_clicked)
        self.phones.clicked.connect(self.phones_clicked)

    def show_stage(self, words: Say) -> None:
        """Where the Stage stands; a click does what its key does."""
        self.stage.tell(words)

    def show_phones(self, words: Say) -> None:
        """How many are in and the code that is said aloud; NOTHING where no phone could ever come in."""
        self.phones.setVisible(bool(words))
        if words:
            self.phones.tell(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_keys = self.width() >= _ROOMY
        self.phones.show_parts(has_words=True, has_keys=has_keys)
        self.stage.show_parts(has_words=True, has_keys=has_keys)
