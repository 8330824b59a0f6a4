"""The widget that the room sees. It paints one frozen view and otherwise only lets time pass."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QTimer, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from lfb_desktop.ui.stage.announcing import announce
from lfb_desktop.ui.stage.corner import with_corner
from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.frames import Frames
from lfb_desktop.ui.stage.measures import Measures, measures_for
from lfb_desktop.ui.stage.motion import NO_MOTION, Motion, durations_of, follow
from lfb_desktop.ui.stage.movable import movable
from lfb_desktop.ui.stage.painting import clock_of, described, pages, paint_stage
from lfb_desktop.ui.stage.pose import STEADY, Pose
from lfb_desktop.ui.stage.sun import Phase, next_turn_ms, phase_of, words_of
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
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
        self._depth = Depth.H4
        self._is_described = True  # there is nothing to tell yet
        self._describing = QTimer(self)  # at the next turn: the picture comes first
        self._describing.setSingleShot(True)
        self._describing.timeout.connect(self._describe)
        self._may_move = True
        self._motion = NO_MOTION
        self._frames = Frames()
        self.progress = QVariantAnimation(self)  # the motion's clock, in milliseconds
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._on_tick_timeout)
        self.progress.valueChanged.connect(self._on_progress_value_changed)
        self.progress.finished.connect(self._on_progress_finished)
        self.setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Stage"))

    @property
    def view(self) -> StageView:
        return self._view

    @property
    def pose(self) -> Pose:
        """Where everything is that may be on its way; `STEADY` when nothing is."""
        return self._motion.at(self._now_ms())

    def show_view(self, view: StageView) -> None:
        """Shows a view; the same view again changes nothing."""
        if view == self._view:
            return
        old, self._view = self._view, view
        self._move_from(old)
        self._phase = self._current_phase()
        self._describing.start(0)
        self._wait_for_next_second()
        self.update()

    def set_motion(self, is_on: bool) -> None:
        """Off, as for "reduce motion": every change is there at once, also one that is on its way."""
        self._may_move = is_on
        if not is_on:
            self._rest()

    def set_depth(self, depth: Depth) -> None:
        """How far the last row sits: larger type, and so perhaps more pages."""
        if depth is self._depth:
            return
        self._depth = depth
        self._rest()
        self._describe()
        self.update()

    @property
    def is_dark(self) -> bool:
        return self._theme.palette.is_dark

    def set_dark(self, is_dark: bool) -> None:
        """The other look, at once and in the middle of anything: scene, page, time and motion go on."""
        if is_dark == self._theme.palette.is_dark:
            return
        self._theme = self._theme.in_dark(is_dark)
        self._frames.drop()
        self.update()

    def pages(self) -> int:
        """How many pages the shown scene has in this window's shape."""
        return pages(self._view, self.size(), self._theme, depth=self._depth)

    def paintEvent(self, event: QPaintEvent) -> None:
        pose, now = self.pose, self._steady_ms()
        painter = QPainter(self)
        if pose is STEADY:
            rect = QRectF(self.rect())
            painted = paint_stage(painter, rect, self._view, self._theme, now, depth=self._depth)
        else:
            painted = self._frames.paint(
                painter, self.size(), self._view, self._theme, now, depth=self._depth, pose=pose
            )
        painter.end()
        self._clock_rect = painted.clock

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_described:
            self._describe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frames.drop()
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self.setAccessibleName(self.tr("Stage"))
            self._rest()
            self._describe()
            self.update()

    def _measures(self, view: StageView) -> Measures:
        return with_corner(measures_for(self.size().toSizeF(), self._theme, self._depth), view)

    # What moves.

    def _now_ms(self) -> float:
        return float(self.progress.currentValue() or 0.0) if self._motion is not NO_MOTION else 0.0

    def _move_from(self, old: StageView) -> None:
        """Begins a motion to the view, from where everything is now."""
        self._frames.drop()
        if not self._may_move or not self.isVisible():
            self._rest()
            return
        now, new = self._now_ms(), self._view
        steps = movable(old, self._measures(old)), movable(new, self._measures(new))
        motion = follow(self._motion, *steps, now, durations_of(self._theme.stage_motion))
        if motion.is_over(now):
            self._rest()
        else:
            self._run(motion, now)

    def _run(self, motion: Motion, now: float) -> None:
        self.progress.stop()
        self._motion = motion
        self.progress.setStartValue(now)
        self.progress.setEndValue(motion.end_ms)
        self.progress.setDuration(max(1, round(motion.end_ms - now)))
        self.progress.start()

    def _rest(self) -> None:
        """Everything is where it belongs."""
        self.progress.stop()
        if self._motion is not NO_MOTION:
            self._motion = NO_MOTION
            self.update()
        self._frames.drop()

    def _on_progress_value_changed(self) -> None:
        if self._motion.is_on_the_line_only:
            self.update(self._line_rect())
        else:
            self.update()

    def _on_progress_finished(self) -> None:
        self._rest()

    def _line_rect(self) -> QRect:
        """The strip in which the diamond walks."""
        height, marks = self.height(), self._theme.stage_horizon
        half = height * 2 * marks["diamond_half"] * self._depth.factor + 2
        level = movable(self._view, self._measures(self._view)).horizon
        return QRectF(0, level * height - half, self.width(), 2 * half).toAlignedRect()

    # What is told, and the time.

    def _describe(self) -> None:
        """What is out of sight is described when it is shown: that takes as long as painting it."""
        self._is_described = self.isVisible()
        if not self._is_described:
            return
        now = self._steady_ms()
        told = described(self._view, self.size(), self._theme, now, depth=self._depth)
        self.setAccessibleDescription(told)

    def _announce(self) -> None:
        """At 2:00, at 0:30 and at 0:00, as the clock comes by: three times, and nothing in between."""
        clock = clock_of(self._view.scene)
        words = spoken(words_of(clock, self._steady_ms())) if clock is not None else ""
        if words:
            announce(self, words)

    def _current_phase(self) -> Phase | None:
        clock = clock_of(self._view.scene)
        return phase_of(clock, self._steady_ms()) if clock is not None else None

    def _wait_for_next_second(self) -> None:
        clock = clock_of(self._view.scene)
        if clock is None or not clock.is_running or self._view.is_whole_why:
            self._tick.stop()
            return
        self._tick.start(next_turn_ms(clock, self._steady_ms()) + AFTER_THE_SECOND_MS)

    def tick(self) -> None:
        """Only the clock is painted again; the words for a screen reader change with its state."""
        self._frames.drop()
        self.update(self._clock_rect.adjusted(-2, -2, 2, 2).toAlignedRect())
        phase = self._current_phase()
        if phase is not self._phase:
            self._phase = phase
            self._describe()
            self._announce()
        self._wait_for_next_second()

    def _on_tick_timeout(self) -> None:
        self.tick()
