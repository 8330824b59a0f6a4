"""The why on top of everything, and whether the room sees the Stage."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Elided

HEIGHT = 66


class ConsoleHead(QWidget):
    stage_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.why = Elided(theme, size="why_line")
        self.stage = Button(theme, self.tr("Show the Stage"), "monitor", hint("stage"), is_quiet=True)
        self.stage.setCheckable(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 20, 10)
        row.setSpacing(20)
        row.addWidget(self.why, 1)
        row.addWidget(self.stage)
        self.setFixedHeight(max(HEIGHT, self.why.sizeHint().height() + 18))
        self.stage.clicked.connect(self.stage_clicked)

    def show_stage(self, words: Say) -> None:
        """Where the Stage stands; a click does what its key does."""
        self.stage.tell(words)
