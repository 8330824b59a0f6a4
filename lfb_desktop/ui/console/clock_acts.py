"""What the facilitator does to the clock: pause it, go on, give a minute or take one, count a break."""

from __future__ import annotations

from collections.abc import Callable

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import SessionId
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.views.console_values import ConsoleView

MINUTE_MS = 60_000


class ClockActs:
    """`view` is what the Console shows just now, if anything."""

    def __init__(self, desk: Desk, session: SessionId, view: Callable[[], ConsoleView | None]) -> None:
        self._desk = desk
        self._session = session
        self._view = view

    def pause_or_go_on(self) -> None:
        view = self._view()
        clock = view.clock if view else None
        if clock is not None:
            command = c.PauseClock if clock.is_running else c.ResumeClock
            self._desk.do(command(self._session))

    def add_minutes(self, minutes: int) -> None:
        view = self._view()
        if view is None or view.clock is None:
            return
        paid = view.time.payer
        if self._desk.do(c.AddTime(self._session, minutes * MINUTE_MS)) and minutes > 0:
            self._desk.told.emit(paid)

    def more(self) -> None:
        self.add_minutes(1)

    def less(self) -> None:
        self.add_minutes(-1)

    def count_break(self) -> None:
        self._desk.do(c.CountBreak(self._session))
