"""The clock of a step as a screen shows it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from lfb_desktop.domain.model import Moment, Session, Step
from lfb_desktop.views.scenes import ClockFace


def clock_face(session: Session, step: Step, now: Moment) -> ClockFace | None:
    clock = step.clock
    if clock is None:
        return None
    until = None
    if clock.is_running:
        left = clock.remaining_at(now.steady_ms)
        until = local_time(session.zone, now.wall_ms + left) if left > 0 else None
    # The same value as long as the clock goes evenly, however often it is kept meanwhile.
    shift = clock.as_of_ms if clock.is_running else 0
    return ClockFace(clock.is_running, clock.remaining_ms + shift, 0, step.allotted_ms, until)


def local_date(zone: str, wall_ms: int) -> str:
    """YYYY-MM-DD where the session takes place."""
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=wall_ms)
    return at.astimezone(zone_of(zone)).date().isoformat()


def local_time(zone: str, wall_ms: int) -> time:
    """The hour and minute where the session takes place."""
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=wall_ms)
    return at.astimezone(zone_of(zone)).time().replace(second=0, microsecond=0)


def zone_of(name: str) -> tzinfo:
    """UTC where the machine does not know the zone: neither a screen nor a record is refused for that."""
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # an unknown zone is a KeyError, an impossible one the others
        return UTC
