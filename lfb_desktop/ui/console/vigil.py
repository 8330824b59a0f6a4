"""What a running session asks of the machine: to stay awake, and one soft tone when the time is up.

The tone has a twin on the sun, in shape and in words: nobody has to hear it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from lfb_desktop.domain.model import StepId
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.widgets.sun_dial import SunDial
from lfb_desktop.views.console_values import ConsoleView
from lfb_desktop.views.scenes import ClockFace

LATE_MS = 3_000  # an end that was slept through is past, not now
SAME_MS = 1_000  # a clock that was written down again goes on as it was


class Vigil(QObject):
    """Listens to the sun of the bar, which ticks also while another page is shown."""

    def __init__(self, ports: ConsolePorts, sun: SunDial, parent: QObject) -> None:
        super().__init__(parent)
        self._ports = ports
        self._sun = sun
        self._step: StepId | None = None
        self._before: ClockFace | None = None  # as it was at the last tick, while its end lay ahead
        sun.ticked.connect(self._on_sun_ticked)

    def show_view(self, view: ConsoleView) -> None:
        """Call it before the sun gets the new clock. At rest and at the end the machine may sleep."""
        self._ports.keep_awake(view.kind is not None)
        if view.step != self._step:
            self._step, self._before = view.step, None

    def go_on(self, view: ConsoleView) -> None:
        """After another page of the session let go of the machine."""
        self._ports.keep_awake(view.kind is not None)

    def close(self) -> None:
        self._ports.keep_awake(False)

    def _on_sun_ticked(self) -> None:
        clock, before, now = self._sun.clock, self._before, self._sun.now_ms()
        left = clock.remaining_at(now) if clock is not None else 0
        self._before = clock if left > 0 else None
        if clock is None or before is None or not (clock.is_running and before.is_running):
            return
        # Where somebody took a minute away, or counted a break, the time did not run out by itself.
        ran_out = abs(before.remaining_at(now) - left) < SAME_MS
        if ran_out and -LATE_MS < left <= 0:
            self._ports.play_tone()
