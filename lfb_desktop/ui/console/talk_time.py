"""How much of its time the proposal in focus has left: it runs and pauses with the step, no more."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.stage.sun import digits_of
from lfb_desktop.ui.widgets.sun_dial import SunDial
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.scenes import ClockFace

_SIZE = 30


class TalkTime(QWidget):
    """A note of this window: what is told here starts anew when the app does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._about = ""
        self._left_ms = 0
        self.sun = SunDial(desk.theme, desk.steady_ms, _SIZE)
        self.sun.setAccessibleName(self.tr("Time of this proposal"))
        self.words = Words(desk.theme, size="section")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.sun)
        row.addWidget(self.words)
        self.sun.ticked.connect(self._on_sun_ticked)

    def show_time(self, about: str, clock: ClockFace | None, seconds: int) -> None:
        """`about` names the proposal: another one begins with its whole time."""
        before, now = self.sun.clock, self.sun.now_ms()
        self._left_ms = before.remaining_at(now) if before is not None else 0
        if about != self._about or before is None:
            self._about, self._left_ms = about, 1000 * seconds
        is_running = clock is not None and clock.is_running
        self.setVisible(bool(about))
        if before is None or is_running != before.is_running or self._left_ms != before.remaining_at(now):
            self.sun.show_clock(ClockFace(is_running, self._left_ms, now, 1000 * seconds))

    def _on_sun_ticked(self) -> None:
        clock = self.sun.clock
        if clock is None:
            return
        whole = f"{clock.planned_ms // 60_000}:{clock.planned_ms // 1000 % 60:02}"
        left = digits_of(clock, self.sun.now_ms())
        self.words.tell(say("{left} of {whole} for this one", left=left, whole=whole))
