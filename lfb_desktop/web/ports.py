"""What the server is given: the way to the room, what phones are shown, and whom to tell of what."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from lfb_desktop.domain.actors import Actor
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.model import Moment, State, TokenHash
from lfb_desktop.domain.words import Tongue
from lfb_desktop.views.phone_values import Mine, PersonalView, PhoneCounts, PhoneView


class Done(Protocol):
    """What the gate answers after the commit."""

    @property
    def state(self) -> State: ...


class Gate(Protocol):
    def call(self, command: Command, by: Actor, /) -> Future[Any]:
        """Of a `Done`; a future of something wider is no future of it."""
        ...


@dataclass(frozen=True, slots=True)
class Views:
    """What phones see of a state: the same for all, for one phone, and what belongs to its tickets."""

    shared: Callable[[State, Moment], tuple[PhoneView, PhoneCounts]]
    personal: Callable[[State, TokenHash | None], PersonalView]
    mine: Callable[[State, Sequence[str]], Mine]


@dataclass(frozen=True, slots=True)
class Tls:
    """Own certificate files; `name` is what they were issued for, as phones ask for it."""

    certificate: Path
    key: Path
    name: str = ""


@dataclass(frozen=True, slots=True)
class Connected:
    """Of one phone, since when, and when for the first time (steady milliseconds)."""

    is_connected: bool
    since_ms: int
    first_ms: int


Presences = Mapping[TokenHash, Connected]


@dataclass(frozen=True, slots=True)
class Ports:
    """The two `on_...` are called in the server's thread."""

    gate: Gate
    views: Views
    tongue: Callable[[], Tongue]
    now: Callable[[], Moment]
    resources: Path
    on_presence: Callable[[Presences], None]
    on_trouble: Callable[[BaseException], None]
