"""Dots, picks and single choices: sum the marks, rank, and see whether a tie crosses the last place."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import Item, ItemId, Method, Poll, Purpose

SMALL = 4  # fewer answers than this are never shown apart


@dataclass(frozen=True, slots=True)
class Row:
    """One item. `segments`: marks of each supporter, widest first; empty when they may not be shown."""

    item: Item
    total: int
    people: int
    hands: int
    segments: tuple[int, ...]
    rank: int
    is_shared: bool  # others have the same rank
    is_place: bool
    is_tied: bool  # stands in the tie that crosses the last place
    is_few_strongly: bool


@dataclass(frozen=True, slots=True)
class Ranking:
    rows: tuple[Row, ...]  # best first, equals in the order of the ballot
    voters: int
    is_flat: bool  # no clear favourite

    @property
    def winners(self) -> tuple[Item, ...]:
        return tuple(r.item for r in self.rows if r.is_place)

    @property
    def tied(self) -> tuple[Item, ...]:
        return tuple(r.item for r in self.rows if r.is_tied)


def rank(poll: Poll) -> Ranking:
    """Count the papers of a poll; hands are added one mark each."""
    given: dict[ItemId, list[int]] = {item.id: [] for item in poll.items}
    voters = 0
    for paper in poll.papers:
        voters += paper.is_answer
        for item, value in paper.marks:
            if value > 0:
                given[item].append(value)
    voters += poll.hand_voters
    totals = {item.id: sum(given[item.id]) + item.hands for item in poll.items}
    ordered = sorted(poll.items, key=lambda item: -totals[item.id])
    rows = tuple(_row(poll, item, given[item.id], totals, voters) for item in ordered)
    return Ranking(rows, voters, _is_flat(poll, tuple(totals.values()), voters))


def _row(poll: Poll, item: Item, given: list[int], totals: dict[ItemId, int], voters: int) -> Row:
    total = totals[item.id]
    better = sum(1 for other in totals.values() if other > total)
    equal = sum(1 for other in totals.values() if other == total)
    inside, crosses = better < poll.places, better < poll.places < better + equal
    may_show = voters >= SMALL and poll.hand_voters == 0
    return Row(
        item=item,
        total=total,
        people=len(given),
        hands=item.hands,
        segments=tuple(sorted(given, reverse=True)) if may_show else (),
        rank=better + 1,
        is_shared=equal > 1,
        is_place=inside and not crosses and total > 0,
        # A second vote in which nobody chose leaves its tie as it was.
        is_tied=crosses and (total > 0 or poll.purpose is Purpose.REVOTE),
        is_few_strongly=poll.method is Method.DOTS and may_show and _is_few_strongly(given, poll.cap, voters),
    )


def _is_few_strongly(given: list[int], cap: int, voters: int) -> bool:
    """At least two gave the cap, they gave half of the dots, and fewer than a third of all gave any."""
    strong = [dots for dots in given if dots == cap]
    return cap > 1 and len(strong) >= 2 and 2 * sum(strong) >= sum(given) and 3 * len(given) < voters


def _is_flat(poll: Poll, totals: tuple[int, ...], voters: int) -> bool:
    """From four proposals and voters on: the best has at most one and a half times the mean."""
    if poll.method is not Method.DOTS or len(totals) < 4 or voters < SMALL or not any(totals):
        return False
    return 2 * max(totals) * len(totals) <= 3 * sum(totals)
