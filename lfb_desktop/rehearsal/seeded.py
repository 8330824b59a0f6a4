"""Time and chance of a rehearsal: both follow from the start and the seed, and from nothing else."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from lfb_desktop.domain.model import Moment

START_MS = 1_772_442_000_000  # 2026-03-02 09:00 UTC


class SimulatedClock:
    """Stands still until an act moves it. `pace` is told each step in ms, so that a watcher can wait."""

    def __init__(self, start_ms: int = START_MS, pace: Callable[[int], None] | None = None) -> None:
        self._now_ms = start_ms
        self._pace = pace

    def __call__(self) -> Moment:
        return Moment(self._now_ms, self._now_ms)

    def advance(self, ms: int) -> None:
        if ms < 0:
            raise ValueError("time does not go back")
        self._now_ms += ms
        if self._pace is not None and ms:
            self._pace(ms)


class SeededIds:
    """Ids that look like real ones and can be foretold. For rehearsals alone.

    The same seed meets the same ids again: a second rehearsal in one file needs another.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._made = 0

    def __call__(self) -> str:
        self._made += 1
        return hashlib.blake2b(f"{self._seed}:{self._made}".encode(), digest_size=8).hexdigest()
