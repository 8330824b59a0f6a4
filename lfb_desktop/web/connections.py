"""The connections there are: how many of strangers, how many of one phone, and which has to go."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from lfb_desktop.domain.model import TokenHash
from lfb_desktop.web.limits import Limits

_LEAST = 8  # handshakes at once, however few lines there are


class Connection(Protocol):
    """One connection from its first moment to its last."""

    address: str
    since: float
    phone: TokenHash | None
    is_busy: bool  # what it asked was read whole and waits for its answer, or it is told what changes

    def cut(self) -> None: ...


class Connections:
    """A stranger's gives way to a newer one, the oldest that asks for nothing first.

    Who just came has a moment to say something: a class that joins behind one address comes all at once.
    Where no more fit in all, lines give way that nobody would miss; where there is none, who just came.
    """

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self._limits = limits
        self._clock = clock
        self._strangers: dict[Connection, None] = {}  # in order of coming
        self._phones: dict[TokenHash, dict[Connection, None]] = {}
        self._open: set[Connection] = set()  # also those that were cut and are not gone yet
        self._coming: dict[Connection, float] = {}  # since when; a handshake takes its time

    def __len__(self) -> int:
        return len(self._strangers) + sum(len(own) for own in self._phones.values())

    def comes(self, connection: Connection) -> None:
        """Before its handshake. Raises ConnectionAbortedError where too many get no further."""
        now = self._clock()
        self._coming = {c: at for c, at in self._coming.items() if now - at < self._limits.handshake_s}
        if len(self._coming) >= min(self._limits.unsettled, max(_LEAST, self._limits.lines // 4)):
            raise ConnectionAbortedError
        self._coming[connection] = now

    def came(self, connection: Connection) -> None:
        self._coming.pop(connection, None)
        self._open.add(connection)
        self._strangers[connection] = None
        self.hold()
        if len(self._strangers) > self._limits.unsettled:
            self._cut_one(self._strangers)
        if len(self._open) > self._limits.lines:
            self._make_room_for(connection)

    def belongs(self, connection: Connection, phone: TokenHash) -> None:
        """It has shown a token that is known."""
        if connection.phone == phone or not self._forgot(connection):
            return
        connection.phone = phone
        own = self._phones.setdefault(phone, {})
        own[connection] = None
        if len(own) > self._limits.connections_a_phone:
            self._cut_one([other for other in own if other is not connection])

    def went(self, connection: Connection) -> None:
        self._open.discard(connection)
        self._forgot(connection)

    def hold(self) -> None:
        """Holds the caps for those who had their moment; called now and then as well."""
        before = self._clock() - self._limits.settle_s
        settled = [c for c in self._strangers if c.since <= before]
        self._hold(settled, self._limits.unjoined)
        by_address: dict[str, list[Connection]] = {}
        for connection in settled:
            by_address.setdefault(connection.address, []).append(connection)
        for same in by_address.values():
            self._hold(same, self._limits.unjoined_an_address)

    def _make_room_for(self, connection: Connection) -> None:
        """What was answered before is still sent, so that a cut line may stay a moment: some, not many."""
        are_few = len(self._open) <= self._limits.lines + self._limits.in_one_turn
        chosen = (self._spare_stranger(connection) or self._spare_of_a_phone()) if are_few else None
        self._forgot(chosen or connection)
        (chosen or connection).cut()

    def _spare_stranger(self, newest: Connection) -> Connection | None:
        return next((c for c in self._strangers if not c.is_busy and c is not newest), None)

    def _spare_of_a_phone(self) -> Connection | None:
        """Of the one that has most, beyond what it needs."""
        own = max(self._phones.values(), key=len, default={})
        if len(own) <= self._limits.lines_a_phone:
            return None
        return next((c for c in own if not c.is_busy), None)

    def _hold(self, connections: Iterable[Connection], most: int) -> None:
        here = [c for c in connections if c in self._strangers]
        idle = [c for c in here if not c.is_busy]
        for connection in idle[: max(0, len(here) - most)]:
            self._forgot(connection)
            connection.cut()

    def _cut_one(self, connections: Iterable[Connection]) -> None:
        """The oldest that asks for nothing; where all do, the newest, which has waited least."""
        several = list(connections)
        idle = [c for c in several if not c.is_busy]
        if several:
            chosen = idle[0] if idle else several[-1]
            self._forgot(chosen)
            chosen.cut()

    def _forgot(self, connection: Connection) -> bool:
        """Whether it was known."""
        if connection in self._strangers:
            del self._strangers[connection]
            return True
        own = self._phones.get(connection.phone) if connection.phone is not None else None
        if own is None or connection not in own:
            return False
        del own[connection]
        if not own and connection.phone is not None:
            del self._phones[connection.phone]
        return True
