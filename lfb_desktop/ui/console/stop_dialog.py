"""Stopping for today asks one thing: when we go on. An open ballot is dropped, and that is said before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.console.day import DayBox
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Words

_WIDTH = 520


class StopDialog(QDialog):
    """`stopped` carries YYYY-MM-DD, or "" where the day is not known yet."""

    stopped = Signal(str)

    def __init__(self, theme: Theme, today: str, dropped: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Stop for today"))
        self.day = DayBox(theme, self.tr("We go on"))
        self.day.set_start(today)
        self.stop = Button(theme, self.tr("Stop for today"))
        self.cancel = Button(theme, self.tr("Go on now"))
        kept = self.tr("Everything is kept. What is hidden stays hidden, and the clock stands still.")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(Words(theme, self.tr("Stop for today"), "screen_title"))
        column.addWidget(Words(theme, kept, colour="text_2", is_wrapped=True))
        if dropped:
            column.addWidget(Words(theme, dropped, is_wrapped=True))
        column.addWidget(Words(theme, self.tr("When do we go on?"), "section"))
        column.addWidget(self.day)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.stop)
        column.addSpacing(6)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.stop.clicked.connect(self._on_stop_clicked)

    def _on_stop_clicked(self) -> None:
        self.stopped.emit(self.day.day)
        self.accept()
