"""Which backups stay: by table, by properties, and over four hundred simulated days."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lfb_desktop.store.thinning import DAYS, MONTHS, MOST, WEEKS, Dated, staying

MINUTE = 60_000
DAY = 24 * 60 * MINUTE
NOON = int(datetime(2026, 11, 27, 12, tzinfo=UTC).timestamp() * 1000)  # a Friday


def at(day: int, minute: int = 0, *, is_way_back: bool = False) -> Dated:
    """So many days after (before, if negative) that noon."""
    return Dated(NOON + day * DAY + minute * MINUTE, is_way_back)


def day_of(one: Dated) -> datetime:
    return datetime.fromtimestamp(one.at_ms / 1000, UTC)


def last_of_each(taken: set[Dated], form: str, most: int) -> set[Dated]:
    """Another way to say it: the largest instant of each of the newest parts of time."""
    parts: dict[str, Dated] = {}
    for one in sorted(taken, key=lambda t: t.at_ms):
        parts[day_of(one).strftime(form)] = one
    return {parts[key] for key in sorted(parts)[-most:]}


def promised(taken: set[Dated]) -> set[Dated]:
    days = last_of_each(taken, "%Y%m%d", DAYS)
    return days | last_of_each(taken, "%G%V", WEEKS) | last_of_each(taken, "%Y%m", MONTHS)


@pytest.mark.parametrize(
    ("there", "gone"),
    [
        ([], []),
        ([at(0)], []),
        ([at(0, n) for n in range(MOST)], []),
        ([at(0, n) for n in range(MOST + 2)], [at(0, 0), at(0, 1)]),
        ([at(-n) for n in range(MOST)], []),
        # The older one of two in October: its month has a newer one, and its week and day are too long ago.
        ([at(-57), at(-56), *(at(0, n) for n in range(MOST - 1))], [at(0, 0)]),
        ([at(0, 0, is_way_back=True), *(at(0, n) for n in range(1, MOST + 1))], [at(0, 1)]),
    ],
)
def test_what_falls_away(there: list[Dated], gone: list[Dated]) -> None:
    assert set(there) - staying(there) == set(gone)


def test_a_backup_of_just_now_stays_also_where_the_clock_was_set_back() -> None:
    there = [at(n, 10) for n in range(400)]
    new = at(-400)
    assert new not in staying([*there, new])
    assert new in staying([*there, new], [new])
    assert len(staying([*there, new], [new])) == MOST


def test_what_is_sure_to_stay_makes_it_no_more() -> None:
    there = [at(n, 10) for n in range(400)]
    sure = [at(-400), at(-399)]
    stays = staying([*there, *sure], sure)
    assert set(sure) <= stays
    assert len(stays) == MOST


taken_at = st.builds(
    Dated,
    st.integers(min_value=0, max_value=900 * 24 * 60).map(lambda minutes: NOON + minutes * MINUTE),
    st.booleans(),
)


@given(st.sets(taken_at, max_size=120))
def test_never_more_than_there_is_room_for_and_never_less_than_is_promised(there: set[Dated]) -> None:
    stays = staying(there)
    assert stays <= there
    assert len(stays) == min(len(there), MOST)
    instants = {one.at_ms for one in stays}
    assert {one.at_ms for one in promised(there)} <= instants
    assert staying(stays) == stays


@given(st.lists(taken_at, max_size=80, unique_by=lambda t: t.at_ms))
def test_one_after_the_other_is_as_all_at_once(there: list[Dated]) -> None:
    """What fell away on one day is never missed on a later one."""
    kept: frozenset[Dated] = frozenset()
    for one in sorted(there, key=lambda t: t.at_ms):
        kept = staying([*kept, one], [one])
    assert promised(set(there)) <= kept


def test_four_hundred_days() -> None:
    """A team that meets most days, some of them for hours: never above 33, back into nine months."""
    chance, start = random.Random(400), NOON - 400 * DAY
    kept: frozenset[Dated] = frozenset()
    everything: set[Dated] = set()
    most = 0
    for day in range(400):
        if chance.random() < 0.25:
            continue
        for n in range(chance.choice((1, 1, 2, 7, 30))):
            one = Dated(start + day * DAY + n * 10 * MINUTE, is_way_back=chance.random() < 0.02)
            everything.add(one)
            kept = staying([*kept, one], [one])
            most = max(most, len(kept))
    assert len(everything) > 2_000
    assert most == len(kept) == MOST
    assert promised(everything) <= kept
    days = sorted({day_of(one).date() for one in kept}, reverse=True)
    assert days[0] - days[-1] > timedelta(days=200)
