"""In which order a phone sent. What it gave up and sent anew may still come, after what it sent next."""

from __future__ import annotations

from lfb_desktop.domain.model import TokenHash
from lfb_desktop.web.limits import PEOPLE

_LIVES = 4  # of one phone: its page was emptied, or stands in two browsers


class Turns:
    """A phone sends its next act only once the one before was answered: an older one has no one who waits.

    A line dies with its server, so that nothing of this has to outlive it.
    """

    def __init__(self) -> None:
        self._last: dict[TokenHash, dict[str, int]] = {}

    def is_late(self, phone: TokenHash, life: str, turn: int) -> bool:
        """`life` is as long as the page counts its acts; the same turn again is a repeat, and not late."""
        lives = self._last.pop(phone, {})
        last = lives.pop(life, turn)
        self._last[phone] = {**lives, life: max(last, turn)}
        if len(lives) >= _LIVES:
            self._last[phone].pop(next(iter(lives)))
        if len(self._last) > 4 * PEOPLE:
            self._last.pop(next(iter(self._last)))
        return turn < last
