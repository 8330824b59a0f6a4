"""What the windows ask of the network that phones come in by, and what it tells them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from lfb_desktop.domain.model import TokenHash
from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.views.console_phone_values import NO_CONNECTIONS, Connection
from lfb_desktop.views.scenes import Join

Modules = tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class PhonesNow:
    """How phones reach this computer just now.

    `url` is what a browser is given, with its scheme. `addresses` are those of this computer, each with what
    it is in words ("Wi-Fi"), the likeliest first; `address` is the one in use. `problem` says what is the
    matter and what may be done, and may stand there while phones are served.
    """

    is_on: bool = False
    is_starting: bool = False
    address: str = ""
    port: int = 0
    url: str = ""
    addresses: tuple[tuple[str, Say], ...] = ()
    problem: Say = NOTHING
    connected: Mapping[TokenHash, Connection] = field(default_factory=lambda: NO_CONNECTIONS)
    is_encrypted: bool = False
    join: Join | None = None


NO_PHONES_NOW = PhonesNow()


class PhonesPort(Protocol):
    """Of one session. Its acts may raise an error that carries its sentence; the rest comes as a `problem`.

    Listeners are called in the thread of the windows. `open` may be called while it is open, to serve at
    another address; `look_again` when the networks of this computer may have changed.
    """

    def now(self) -> PhonesNow: ...

    def subscribe(self, listener: Callable[[], None], /) -> Callable[[], None]: ...

    def open(self, address: str = "") -> None: ...

    def close(self) -> None: ...

    def look_again(self) -> None: ...

    def hold(self, *, is_held: bool) -> None:
        """Whether what all phones are told stays as it is, as the Stage does while the laptop is passed."""
