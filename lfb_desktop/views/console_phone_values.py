"""What the Console shows of phones, as frozen values: who asks to come in, who is in, the private line.

What the network knows of a phone is given as a `Connection`; nothing here tells what a phone was used for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from lfb_desktop.domain.model import IdeaId, MessageId, MessageKind, PersonId, TokenHash
from lfb_desktop.domain.words import NOTHING, Say


@dataclass(frozen=True, slots=True)
class Connection:
    """`since_ms` is steady time: connected since then, or not any more; `first_ms`: for the first time.

    EARLIER is before all that is known: before the app was started, or the room served at another address.
    """

    is_connected: bool
    since_ms: int
    first_ms: int = 0


EARLIER = -1
NO_CONNECTIONS: Mapping[TokenHash, Connection] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A phone at the door; `name` is as it was given."""

    phone: TokenHash
    name: str
    words: Say


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """A phone that is in; `with_it` are those who take part through it beside its holder.

    `which` tells several phones of one holder apart.
    """

    phone: TokenHash
    holder: PersonId
    name: str
    state: Say
    with_it: tuple[str, ...] = ()
    which: Say = NOTHING


@dataclass(frozen=True, slots=True)
class OutRow:
    """Somebody who was removed and is kept out."""

    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class PhonesPart:
    """The door for phones. `is_open` is what the session says; whether it is served the network knows."""

    is_open: bool = False
    code: str = ""
    is_locked: bool = False
    asks_first: bool = False
    hides_names: bool = False
    joined: int = 0  # people
    are_in: Say = NOTHING
    advice: Say = NOTHING  # where few come in
    waiting: tuple[WaitingRow, ...] = ()
    phones: tuple[PhoneRow, ...] = ()
    out: tuple[OutRow, ...] = ()
    # Whose ideas are signed and could be set aside.
    signed: Mapping[PersonId, tuple[IdeaId, ...]] = field(default_factory=lambda: MappingProxyType({}))


NO_PHONES = PhonesPart()


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One line to the facilitator. `text` is as it was written; `says` where the app has the words for it."""

    message: MessageId
    kind: MessageKind
    text: str
    says: Say
    by: str  # "": without a name
    answer: str
    number: int | None = None  # of the idea that is not understood


@dataclass(frozen=True, slots=True)
class PrivateLine:
    """`asks` are counts of what is asked with one tap; below three they are nothing."""

    asks: tuple[Say, ...] = ()
    rows: tuple[MessageRow, ...] = ()  # the newest last
