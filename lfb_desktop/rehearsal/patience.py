"""Time for a rehearsal that somebody leads: how it goes by, and how long the leader is waited for.

Played people act as fast as was asked for. While the leader is waited for, time goes by as it does
for them; after half a minute without a sign of life the rehearsal leads itself, until there is one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from lfb_desktop.domain.model import Moment
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.rehearsal.leading import Stopped
from lfb_desktop.rehearsal.seeded import START_MS, SimulatedClock

PATIENCE_MS = 30_000  # the leader's own time, however fast the others are
ALONE_MS = 8_000  # of the session, so that what nobody leads can still be read

NOBODY = say("Nobody led for 30 seconds, so the rehearsal goes on by itself.")
AGAIN = say("Press a key or click, and you lead again.")
OTHERS = say("A rehearsal: the others are played, and you lead. Go on whenever you want to.")


class Waiting(Protocol):
    """How time is let pass; a test does it in no time."""

    def now_ms(self) -> int: ...

    def wait(self, ms: int) -> None:
        """Lets windows live for `ms`, or until `wake`."""

    def wake(self) -> None: ...


class WatchedClock(SimulatedClock):
    """Goes by evenly, `speed` times as fast as the real one, so that what windows show does not jump."""

    def __init__(self, waiting: Waiting, speed: float) -> None:
        super().__init__()
        self._waiting = waiting
        self._rate = speed
        self._from = (START_MS, waiting.now_ms())
        self.is_stopped = False

    def __call__(self) -> Moment:
        told, real = self._from
        now = told + int((self._waiting.now_ms() - real) * self._rate)
        return Moment(now, now)

    def steady_ms(self) -> int:
        return self().steady_ms

    def advance(self, ms: int) -> None:
        """Waits until so much time of the session is over. Raises Stopped once it is stopped."""
        until = self.steady_ms() + ms
        while not self.is_stopped and (left := until - self.steady_ms()) > 0:
            self._waiting.wait(math.ceil(left / self._rate))
        if self.is_stopped:
            raise Stopped

    @contextmanager
    def at_rate(self, rate: float) -> Iterator[None]:
        """Another speed for a while."""
        before = self._rate
        self._turn(rate)
        try:
            yield
        finally:
            self._turn(before)

    def _turn(self, rate: float) -> None:
        self._from = (self.steady_ms(), self._waiting.now_ms())
        self._rate = rate


class Leader:
    """The one at the keyboard. `tell`: what is expected of them, and what they may do besides."""

    def __init__(
        self, waiting: Waiting, clock: WatchedClock, speed: float, tell: Callable[[Say, Say], None]
    ) -> None:
        self._waiting = waiting
        self._clock = clock
        self._tell = tell
        self._alone_ms = math.ceil(ALONE_MS / speed)
        self._last_input = waiting.now_ms()
        self.is_alone = False  # nobody leads: it goes on by itself until there is a key or a click

    def __call__(self, expected: Say, is_done: Callable[[], bool]) -> None:
        if self.is_alone:
            self._wait(is_done)
        if self.is_alone or is_done():
            return
        self._tell(expected, NOTHING)
        with self._clock.at_rate(1):
            self._wait(is_done)
        if not self.is_alone:
            self._tell(OTHERS, NOTHING)

    def stop(self) -> None:
        self._clock.is_stopped = True
        self._waiting.wake()

    def on_input(self) -> None:
        self._last_input = self._waiting.now_ms()
        if self.is_alone:
            self.is_alone = False
            self._tell(OTHERS, NOTHING)
        self._waiting.wake()

    def _wait(self, is_done: Callable[[], bool]) -> None:
        """Until it is done, or nobody did anything for long enough."""
        start = self._waiting.now_ms()
        was_alone = self.is_alone
        patience = self._alone_ms if was_alone else PATIENCE_MS
        while not is_done() and self.is_alone == was_alone:
            left = max(start, self._last_input) + patience - self._waiting.now_ms()
            if left <= 0:
                self._give_up()
                return
            self._waiting.wait(left)
            if self._clock.is_stopped:
                raise Stopped

    def _give_up(self) -> None:
        if not self.is_alone:
            self.is_alone = True
            self._tell(NOBODY, AGAIN)
