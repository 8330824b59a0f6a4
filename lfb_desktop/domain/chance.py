"""Chance is data: an order is drawn once from a seed and is the same on every screen, also after a restart.

Keys are made by the server side of the house alone; a key made by a client would let it choose its place.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from typing import TypeVar

from lfb_desktop.domain.model import TicketHash, TokenHash

Key = TypeVar("Key", bound=str)


def place(seed: str, key: str) -> bytes:
    """Sort by this."""
    return hashlib.blake2b(f"{seed}{key}".encode(), digest_size=16).digest()


def shuffled(seed: str, keys: Iterable[Key]) -> tuple[Key, ...]:
    return tuple(sorted(keys, key=lambda key: place(seed, key)))


def ticket_hash(ticket: str) -> TicketHash:
    """What the file keeps of a ticket."""
    return TicketHash(hashlib.blake2b(_bytes(ticket), digest_size=16).hexdigest())


def token_hash(token: str) -> TokenHash:
    """What the file keeps of the token by which a phone is known again."""
    return TokenHash(hashlib.blake2b(_bytes(token), digest_size=16).hexdigest())


def secret(*ids: str) -> str:
    """128 bit in capital letters and digits, drawn from ids that are used for nothing else."""
    drawn = hashlib.blake2b(" ".join(ids).encode(), digest_size=16).digest()
    return base64.b32encode(drawn).decode().rstrip("=")


def _bytes(from_outside: str) -> bytes:
    """Whatever a client sent, also half of a character."""
    return from_outside.encode("utf-8", "surrogatepass")
