"""Chance is data: an order is drawn once from a seed and is the same on every screen, also after a restart.

Keys are made by the server side of the house alone; a key made by a client would let it choose its place.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import TypeVar

from lfb_desktop.domain.model import TicketHash

Key = TypeVar("Key", bound=str)


def place(seed: str, key: str) -> bytes:
    """Sort by this."""
    return hashlib.blake2b(f"{seed}{key}".encode(), digest_size=16).digest()


def shuffled(seed: str, keys: Iterable[Key]) -> tuple[Key, ...]:
    return tuple(sorted(keys, key=lambda key: place(seed, key)))


def ticket_hash(ticket: str) -> TicketHash:
    """What the file keeps of a ticket."""
    return TicketHash(hashlib.blake2b(ticket.encode(), digest_size=16).hexdigest())
