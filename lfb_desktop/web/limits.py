"""How much of what may come in, and from whom. All times are seconds of a clock that is given in."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from lfb_desktop.domain.rules.phones import MOST_PHONES

BODY = 16 * 1024
HEADERS = 64
FIELD = 8190
FRAME = 1024  # of a sign of life
WAIT_FOR_A_TURN = 1_024  # lines before they are accepted; who finds no place tries again a second later
QUEUE = 200  # frames that wait for one phone; then it is behind
PEOPLE = MOST_PHONES
MINUTE = 60.0
# Names that start as was typed, for one address: enough for some names while they are typed, and ten minutes
# for all the pairs of letters that a roster may begin with.
LOOKS_AT_ONCE, LOOKS_A_SECOND = 40, 1.0


@dataclass(frozen=True, slots=True)
class Limits:
    """`..._s` are seconds. Who just came has `settle_s` to say something before the caps are held.

    `lines` may be open in all; a phone has two where it needs them, and more while there are enough.
    """

    lines: int = 3_584
    unjoined: int = 40
    unjoined_an_address: int = 10
    unsettled: int = PEOPLE + 40  # a hall comes back at once
    settle_s: float = 2.0
    connections_a_phone: int = 8
    sockets_a_phone: int = 2
    lines_a_phone: int = 2
    handshake_s: float = 5.0
    header_s: float = 10.0
    body_s: float = 10.0
    keep_alive_s: float = 30.0
    lingering_s: float = 1.0
    sending_s: float = 20.0
    answer_s: float = 20.0
    heartbeat_s: float = 12.0
    closing_s: float = 0.4
    counts_s: float = 0.1
    sweep_s: float = 1.0

    @property
    def phones(self) -> int:
        """As many as a hall holds, or as lines fit."""
        return min(PEOPLE, self.lines // self.lines_a_phone)

    @property
    def in_one_turn(self) -> int:
        """Lines that are accepted before one of them is known."""
        return max(1, min(256, self.lines // 4))


USUAL = Limits()


class WrongPasses:
    """Wrong codes of one address and of all: over the limit a typed code is not even looked at."""

    def __init__(self, clock: Callable[[], float], *, an_address: int = 10, in_all: int = 60) -> None:
        self._clock = clock
        self._an_address = an_address
        self._in_all = in_all
        self._wrong: deque[tuple[float, str]] = deque()
        self._by_address: dict[str, int] = {}

    def wait_s(self, address: str) -> int:
        """Whole seconds until one more may be tried; 0: now."""
        now = self._clock()
        self._forget(now - MINUTE)
        if len(self._wrong) >= self._in_all:
            return self._until(self._wrong[-self._in_all][0], now)
        if self._by_address.get(address, 0) >= self._an_address:
            own = [at for at, whose in self._wrong if whose == address]
            return self._until(own[-self._an_address], now)
        return 0

    def was_wrong(self, address: str) -> None:
        self._wrong.append((self._clock(), address))
        self._by_address[address] = self._by_address.get(address, 0) + 1

    def _forget(self, before: float) -> None:
        while self._wrong and self._wrong[0][0] <= before:
            _, address = self._wrong.popleft()
            self._by_address[address] -= 1
            if not self._by_address[address]:
                del self._by_address[address]

    @staticmethod
    def _until(at: float, now: float) -> int:
        return max(1, int(at + MINUTE - now) + 1)


class Pace:
    """So many acts at once, and then so many a second, of each whom it is asked for.

    What is refused costs nothing: whoever asks again and again is not held off for longer by it.
    """

    def __init__(self, clock: Callable[[], float], *, at_once: int, a_second: float) -> None:
        self._clock = clock
        self._at_once = at_once
        self._a_second = a_second
        self._left: dict[str, tuple[float, float]] = {}

    def may(self, who: str) -> bool:
        now = self._clock()
        left, at = self._left.get(who, (float(self._at_once), now))
        left = min(float(self._at_once), left + (now - at) * self._a_second)
        may = left >= 1.0
        self._left[who] = (left - 1.0 if may else left, now)
        if len(self._left) > 4 * PEOPLE:  # whoever is forgotten starts anew
            self._left.pop(next(iter(self._left)))
        return may
