"""The time of this computer and the ids of a real session: what the rehearsal replaces by a seed."""

from __future__ import annotations

import secrets
import time

from lfb_desktop.domain.model import Moment


class SystemTime:
    """Wall time for records; for durations a time that goes on evenly when the wall clock is set."""

    def __init__(self) -> None:
        self._start_ms = time.time_ns() // 1_000_000
        self._start_steady = time.monotonic_ns()

    def __call__(self) -> Moment:
        elapsed_ms = (time.monotonic_ns() - self._start_steady) // 1_000_000
        return Moment(time.time_ns() // 1_000_000, self._start_ms + elapsed_ms)


def random_id() -> str:
    """64 bits that nobody can guess or order."""
    return secrets.token_hex(8)
