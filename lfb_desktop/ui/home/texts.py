"""Small questions about texts from people that Qt answers only for whole documents."""

from __future__ import annotations

import re
import unicodedata


def is_right_to_left(text: str) -> bool:
    """By its first letter that has a direction, as in the rules of Unicode."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def names_in(text: str) -> tuple[str, ...]:
    """One name, or many separated by commas, semicolons or lines; empty ones are left out."""
    return tuple(name.strip() for name in re.split(r"[,;،、，\r\n\u2028\u2029]+", text) if name.strip())
