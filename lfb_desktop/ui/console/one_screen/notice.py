"""Before anything private is shown: the room sees what you see, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Icon, fill
from lfb_desktop.ui.widgets.words import Words

_WIDEST = 640


class Notice(QWidget):
    """`shared`: one screen for all. `kept`: nobody else sees this screen."""

    shared = Signal()
    kept = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        fill(self, theme, "surface")
        self.words = NOTHING
        self.title = Words(theme, size="screen_title", is_wrapped=True)
        self._about = Words(
            theme,
            self.tr(
                "Names with their states, notes and what is written before the reveal are not for the room."
                " They are hidden until you choose."
            ),
            colour="text_2",
            is_wrapped=True,
        )
        self._ways = Words(
            theme,
            self.tr(
                "One screen for all makes this window the Stage, with a slim bar for you."
                " If only you see it, everything is shown here."
            ),
            colour="text_2",
            is_wrapped=True,
        )
        self.share = Button(theme, self.tr("One screen for all"), "monitor")
        self.keep = Button(theme, self.tr("Only I see this screen"), "user")
        self._build(theme)
        self.share.clicked.connect(self.shared)
        self.keep.clicked.connect(self.kept)

    def tell(self, words: Say) -> None:
        self.words = words
        self.title.tell(words)
        self.share.setAccessibleDescription(self.title.text())  # the focus begins there

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers, too; outside of a dialog Qt leaves it to the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for button in (self.share, self.keep):
                if button.hasFocus():
                    button.click()
        else:
            super().keyPressEvent(event)

    def _build(self, theme: Theme) -> None:
        for label in (self.title, self._about, self._ways):
            label.setFixedWidth(_WIDEST)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.share)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        inner = QVBoxLayout()
        inner.setSpacing(14)
        inner.addStretch(2)
        inner.addWidget(Icon(theme, "eye", size=28))
        inner.addWidget(self.title)
        inner.addWidget(self._about)
        inner.addWidget(self._ways)
        inner.addSpacing(8)
        inner.addLayout(buttons)
        inner.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 24, 32, 24)
        row.addStretch(1)
        row.addLayout(inner)
        row.addStretch(1)
