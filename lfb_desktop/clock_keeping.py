"""The clock of what runs in the open team file: kept every few seconds, and asked after an absence."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from lfb_desktop.domain.actors import FACILITATOR
from lfb_desktop.domain.commands import KeepClock, NoticeAbsence
from lfb_desktop.domain.errors import Rejected, Unavailable
from lfb_desktop.domain.model import Moment, SessionId
from lfb_desktop.room import Room, Update

KEEP_MS = 5_000  # a kill costs no more of the clock than this
SLEPT_MS = 5_000  # steady time falls behind wall time by this: the laptop was asleep
AWAY_MS = 20_000  # nothing was kept for so long: asleep where steady time goes on, or stopped


class ClockKeeping(QObject):
    """Of one room at a time. What the disk refuses is tried again with the next beat."""

    def __init__(self, now: Callable[[], Moment], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._last = now()
        self._room: Room | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep)

    def follow(self, room: Room) -> tuple[SessionId, ...]:
        """From now on. What runs already was left by a crash or a closed window: its clock asks."""
        self._room, self._last = room, self._now()
        left = tuple(head.id for head in room.state().heads if head.is_running)
        for session in left:
            self._do(room, NoticeAbsence(session))
        self._timer.start()
        return left

    def leave(self) -> None:
        self._timer.stop()
        self._room = None

    def keep(self) -> None:
        if self._room is None:
            return
        now, last = self._now(), self._last
        self._last = now
        slept = _slept(last, now)
        was_away = slept > 0 or now.steady_ms - last.steady_ms > AWAY_MS
        for head in self._room.state().heads:
            if head.is_running:
                self._do(self._room, NoticeAbsence(head.id, slept) if was_away else KeepClock(head.id))

    def _do(self, room: Room, command: NoticeAbsence | KeepClock) -> None:
        """Behind what phones have asked: done at once, all that waits would be done in this very turn."""
        if room.has_waiting:
            room.post(command, FACILITATOR, _heard)
        else:
            with contextlib.suppress(Rejected, Unavailable):
                room.do(command)


def _heard(answer: Update | Exception) -> None:
    if isinstance(answer, Exception) and not isinstance(answer, Rejected | Unavailable):
        raise answer


def _slept(last: Moment, now: Moment) -> int:
    behind = (now.wall_ms - last.wall_ms) - (now.steady_ms - last.steady_ms)
    return behind if behind > SLEPT_MS else 0
