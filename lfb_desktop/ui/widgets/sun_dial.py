"""The small sun of the bottom bar: the same sun as on the Stage, and it ticks by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, QSizeF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.words import Say, count
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.measures import HEIGHT, measures_for
from lfb_desktop.ui.stage.sun import REACH, Phase, next_turn_ms, paint_sun, phase_of, words_of
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import ClockFace

_SIZE = 58
_AFTER_THE_SECOND_MS = 5


class SunDial(QWidget):
    """`ticked` follows every second that the clock runs, and every new clock."""

    ticked = Signal()

    def __init__(self, theme: Theme, steady_ms: Callable[[], int], size: int = _SIZE) -> None:
        super().__init__()
        self._theme = theme
        self._steady_ms = steady_ms
        self._clock: ClockFace | None = None
        self._told: tuple[Phase, bool] | None = None
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._on_tick_timeout)
        self.setFixedSize(QSize(size, size))
        self.setAccessibleName(self.tr("Time of this step"))

    @property
    def clock(self) -> ClockFace | None:
        return self._clock

    def now_ms(self) -> int:
        return self._steady_ms()

    def show_clock(self, clock: ClockFace | None) -> None:
        if clock == self._clock:
            return
        self._clock = clock
        self._turn()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._clock is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.height() / HEIGHT
        painter.scale(scale, scale)
        measures = measures_for(QSizeF(self.size()), self._theme)
        canvas = Canvas(painter, measures, scale * self.devicePixelRatioF(), self._steady_ms())
        paint_sun(canvas, self._clock, QPointF(HEIGHT / 2, HEIGHT / 2), HEIGHT / 2 / REACH - 20)

    def _turn(self) -> None:
        self._tick.stop()
        clock = self._clock
        if clock is not None:
            now = self._steady_ms()
            # Said when the state of the time changes, not with every second.
            state = (phase_of(clock, now), clock.is_running)
            if state != self._told:
                self._told = state
                self.setAccessibleDescription(spoken(words_of(clock, now) or _left(clock, now)))
            if clock.is_running:
                self._tick.start(next_turn_ms(clock, now) + _AFTER_THE_SECOND_MS)
        self.update()
        self.ticked.emit()

    def _on_tick_timeout(self) -> None:
        self._turn()


def _left(clock: ClockFace, now_ms: int) -> Say:
    minutes = -(-clock.remaining_at(now_ms) // 60_000)
    return count(minutes, "{n} minute left", "{n} minutes left")
