"""The place Home around its table: a title, and a calm sentence where there is nothing to show.

Before a team file is open this is all there is of it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.home.field import Label
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken

START = say("Start with a why. Everything else can wait.")


class SessionsFrame(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        title = Label(theme, "screen_title")
        title.setText(self.tr("Sessions"))
        self.head = QHBoxLayout()
        self.head.setContentsMargins(10, 0, 10, 0)
        self.head.setSpacing(12)
        self.head.addWidget(title, 0, Qt.AlignmentFlag.AlignBaseline)
        self.calm = Label(theme, "screen_title", "text_2")
        self.calm.setWordWrap(True)
        self.calm.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.calm.setContentsMargins(10, 24, 10, 0)
        body = QWidget()
        self.stack = QStackedLayout(body)
        self.stack.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.calm)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 24, 22, 0)
        self.column.setSpacing(8)
        self.column.addLayout(self.head)
        self.column.addWidget(body, 1)
        self.say_calmly(START)

    def say_calmly(self, sentence: Say) -> None:
        self.calm.setText(spoken(sentence))
