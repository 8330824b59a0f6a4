"""The clock stood still while the app was away: what to do with the time between is asked, plainly."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.domain.words import Say, said, say
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Icon, fill
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import Away


class AwayStrip(QWidget):
    go_on_clicked = Signal()
    count_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        fill(self, theme, "raised")
        self.words = Words(theme, size="body", is_wrapped=True)
        self.go_on = Button(theme)
        self.count = Button(theme, self.tr("Count the break"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(Icon(theme, "clock"))
        row.addWidget(self.words, 1)
        row.addWidget(self.go_on)
        row.addWidget(self.count)
        self.go_on.clicked.connect(self.go_on_clicked)
        self.count.clicked.connect(self.count_clicked)
        self.hide()

    def show_away(self, away: Away | None) -> None:
        if away is not None:
            left = minutes(-(-max(0, away.remaining_ms) // 1000) * 1000)  # as the clock below it counts
            gone = spoken(duration(away.away_ms))
            told = say(
                "The app was away for {gone}. Continue with {left}, or count the break.", gone=gone, left=left
            )
            self.words.tell(told)
            self.go_on.tell(say("Continue with {left}", left=left))
        self.setVisible(away is not None)


def minutes(ms: int) -> str:
    """ "1:55" """
    seconds = ms // 1000
    return f"{seconds // 60}:{seconds % 60:02}"


def duration(ms: int) -> Say:
    """As exact as matters: minutes and seconds, then hours, then days."""
    hours = ms // 3_600_000
    if hours >= 48:
        return say("{n} days", n=hours // 24)
    if hours >= 1:
        return say("{hours} h {minutes} min", hours=hours, minutes=ms // 60_000 % 60)
    return said(minutes(ms))
