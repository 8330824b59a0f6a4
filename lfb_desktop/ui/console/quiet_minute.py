"""One quiet minute: nobody speaks, nobody is looked at. It counts in sight and does nothing at its end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.stage.sun import digits_of
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.sun_dial import SunDial
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.scenes import ClockFace

MINUTE_MS = 60_000
_SIZE = 30


class QuietMinute(QWidget):
    """`over`: the minute is over, or somebody said "Enough"."""

    over = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self.begin = Button(theme, self.tr("One quiet minute"), "clock")
        self.sun = SunDial(theme, desk.steady_ms, _SIZE)
        self.sun.setAccessibleName(self.tr("The quiet minute"))
        self.words = Words(theme)
        self.enough = Button(theme, self.tr("Enough"), is_quiet=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.begin, self.sun, self.words, self.enough):
            row.addWidget(widget)
        self._show(is_running=False)
        self.begin.clicked.connect(self._on_begin_clicked)
        self.enough.clicked.connect(self._end)
        self.sun.ticked.connect(self._on_sun_ticked)

    @property
    def is_running(self) -> bool:
        return self.sun.clock is not None

    def stop(self) -> None:
        self.sun.show_clock(None)
        self._show(is_running=False)

    def _show(self, *, is_running: bool) -> None:
        self.begin.setVisible(not is_running)
        for widget in (self.sun, self.words, self.enough):
            widget.setVisible(is_running)

    def _end(self) -> None:
        self.stop()
        self.over.emit()

    def _on_begin_clicked(self) -> None:
        self.sun.show_clock(ClockFace(True, MINUTE_MS, self.sun.now_ms(), MINUTE_MS))
        self._show(is_running=True)
        self.enough.setFocus()

    def _on_sun_ticked(self) -> None:
        clock = self.sun.clock
        if clock is None:
            return
        now = self.sun.now_ms()
        self.words.tell(say("{time}. Nobody has to say anything.", time=digits_of(clock, now)))
        if clock.remaining_at(now) <= 0:
            self._end()
