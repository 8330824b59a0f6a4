"""Doing something for what comes from elsewhere, a moment later and not again before its time is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer


class Trailing(QObject):
    """`does` after `after_ms`, for all that was asked until then; again `every_ms` later at the soonest.

    It goes with its owner. `does` is a bound method of it.
    """

    def __init__(self, owner: QObject, does: Callable[[], object], after_ms: int, every_ms: int = 0) -> None:
        super().__init__(owner)
        self._does, self._after_ms, self._every_ms = does, after_ms, every_ms
        self._is_asked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)

    def ask(self) -> None:
        self._is_asked = True
        if not self._timer.isActive():
            self._timer.start(self._after_ms)

    def _on_timer_timeout(self) -> None:
        if self._is_asked:
            self._is_asked = False
            self._does()
            if self._every_ms:
                self._timer.start(self._every_ms)
