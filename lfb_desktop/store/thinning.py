"""Which backups stay: the last of each of twelve days, ten weeks and nine months, and never more than 33.

Pure: instants in, the instants that stay out. What falls away today is never wanted again tomorrow, so
thinning after every backup keeps what thinning all of them at once would keep.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

DAYS, WEEKS, MONTHS = 12, 10, 9
MOST = 33
_WAYS_BACK = 2  # so many of the last restores can be taken back for longer than their day


@dataclass(frozen=True, slots=True)
class Dated:
    """When a backup was made, and whether it was made because the file was about to become another one."""

    at_ms: int
    is_way_back: bool = False


def staying(taken: Iterable[Dated], sure: Iterable[Dated] = ()) -> frozenset[Dated]:
    """At most `MOST`. `sure` stay in any case: the one made just now, also where the clock was set back, and
    one that is about to be restored.

    Days, weeks and months are those of UTC: the same on every machine that looks at the folder.
    """
    order = sorted(taken, key=lambda one: one.at_ms, reverse=True)
    stays = set(sure)
    for part, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        stays |= _last_of_each(order, part, most)
    # The days and weeks that lie within later months leave places free: for the ways back, then the newest.
    ways_back = [one for one in order if one.is_way_back][:_WAYS_BACK]
    for one in (*ways_back, *order):
        if len(stays) >= MOST:
            break
        stays.add(one)
    return frozenset(stays)


def _last_of_each(order: list[Dated], part: Callable[[datetime], Hashable], most: int) -> set[Dated]:
    """The newest of each of the newest `most` parts of time that have one."""
    found: dict[Hashable, Dated] = {}
    for one in order:
        key = part(datetime.fromtimestamp(one.at_ms / 1000, UTC))
        if key not in found:
            if len(found) == most:
                break
            found[key] = one
    return set(found.values())


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month
