"""Over the sessions of the sample: that it is one, and the way to one's own team."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.ui.dress import fill
from lfb_desktop.ui.home.field import Label
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Icon


class SampleNote(QWidget):
    """`left`: to the team."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        fill(self, theme, "raised")
        words = Label(theme, "body")
        words.setText(self.tr("This is the sample, a file of its own. Nothing here belongs to your team."))
        words.setWordWrap(True)
        self.leave = Button(theme, self.tr("Go to your team"))
        self.leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(Icon(theme, "flask"))
        row.addWidget(words, 1)
        row.addWidget(self.leave)
