"""Cycles of objects are collected in the window's thread, as long as another thread of ours lives.

Python collects wherever it happens to allocate. In the thread of the phones it would destroy widgets
there, which Qt does not survive.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_BEAT_MS = 500


class CollectingHere(QObject):
    """Between the first `begin` and the last `end`; made in the window's thread, which calls both.

    As young as Python itself would begin with.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = False
        self._threads = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._collect)

    def begin(self) -> None:
        self._threads += 1
        if self._threads == 1:
            self._was_enabled = gc.isenabled()
            gc.disable()
            self._timer.start()

    def end(self) -> None:
        self._threads -= 1
        if not self._threads:
            self._timer.stop()
            if self._was_enabled:
                gc.enable()

    def _collect(self) -> None:
        """The youngest that is due, as Python would do it by itself."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age in range(3) if counts[age] > thresholds[age]]
        if due:
            gc.collect(max(due))
