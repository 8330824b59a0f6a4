"""The widget that the room sees. It paints one frozen view and otherwise only lets time pass."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from lfb_desktop.ui.stage.painting import clock_of, described, pages, paint_stage
from lfb_desktop.ui.stage.sun import Phase, next_turn_ms, phase_of
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import BlackScene, StageView

# The digits change a little after the second is over, never before.
AFTER_THE_SECOND_MS = 5


class StageWidget(QWidget):
    """Shows a `StageView`. `steady_ms` gives the steady time that the views' clocks are read at."""

    def __init__(self, theme: Theme, steady_ms: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.in_dark(True)
        self._steady_ms = steady_ms
        self._view = StageView(why="", scene=BlackScene())
        self._clock_rect = QRectF()
        self._phase: Phase | None = None
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._on_tick_timeout)
        self.setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Stage"))

    @property
    def view(self) -> StageView:
        return self._view

    def show_view(self, view: StageView) -> None:
        """Shows a view; the same view again changes nothing."""
        if view == self._view:
            return
        self._view = view
        self._phase = self._current_phase()
        self._describe()
        self._wait_for_next_second()
        self.update()

    def set_dark(self, is_dark: bool) -> None:
        if is_dark == self._theme.palette.is_dark:
            return
        self._theme = self._theme.in_dark(is_dark)
        self.update()

    def pages(self) -> int:
        """How many pages the shown scene has in this window's shape."""
        return pages(self._view, self.size(), self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painted = paint_stage(painter, QRectF(self.rect()), self._view, self._theme, self._steady_ms())
        painter.end()
        self._clock_rect = painted.clock

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription(described(self._view, self.size(), self._theme, self._steady_ms()))

    def _current_phase(self) -> Phase | None:
        clock = clock_of(self._view.scene)
        return phase_of(clock, self._steady_ms()) if clock is not None else None

    def _wait_for_next_second(self) -> None:
        clock = clock_of(self._view.scene)
        if clock is None or not clock.is_running or self._view.is_whole_why:
            self._tick.stop()
            return
        self._tick.start(next_turn_ms(clock, self._steady_ms()) + AFTER_THE_SECOND_MS)

    def _on_tick_timeout(self) -> None:
        """Only the clock is painted again; the words for a screen reader change with its state."""
        self.update(self._clock_rect.adjusted(-2, -2, 2, 2).toAlignedRect())
        phase = self._current_phase()
        if phase is not self._phase:
            self._phase = phase
            self._describe()
        self._wait_for_next_second()
