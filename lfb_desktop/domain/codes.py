"""The code that is said aloud and typed: two words and four digits, "KOALA TRAM 4738", 29 bits of chance.

The words are written alike in English and German, no two of them differ in one letter alone, and none
begins another; what is typed may have any case, spaces and hyphens.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata

from lfb_desktop.domain.word_lists import CODES as WORDS

NUMBERS = 10_000


def code(seed: str) -> str:
    """Drawn from an id that is used for nothing else."""
    drawn = int.from_bytes(hashlib.blake2b(f"code {seed}".encode(), digest_size=16).digest())
    drawn, number = divmod(drawn, NUMBERS)
    drawn, first = divmod(drawn, len(WORDS))
    return f"{WORDS[first]} {WORDS[drawn % len(WORDS)]} {number:04}"


def same_code(typed: str, code: str) -> bool:
    """Takes as long for a nearly right one as for a wrong one."""
    return hmac.compare_digest(_folded(typed), _folded(code))


def _folded(text: str) -> bytes:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(_digit(c) for c in plain if c.isalnum()).encode()


def _digit(char: str) -> str:
    """Digits of any keyboard are digits."""
    return str(unicodedata.digit(char, char))
