"""Dots, picks and choices: tables of papers and what they come to, ties and the few that want it much."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lfb_desktop.domain.model import Item, ItemId, Method, Paper, Poll, PollId, Purpose, StepId, TieWay
from lfb_desktop.domain.tally.ranking import SMALL, rank
from lfb_desktop.domain.tally.result import chosen, ways_out
from tests.domain.polls import closed

# Nine voters, three dots each, at most two on one: the settled example of a result.
NINE = closed(
    [(2, 1, 1, 1, 1, 1, 1), (2, 2, 1, 1, 1), (1, 1, 1, 1), (2, 2), (1, 1), (1,), (1,), ()], voters=9
)


def test_the_result_of_nine_voters_is_as_drawn() -> None:
    ranking = rank(NINE)
    told = [(r.rank, r.is_shared, r.total, r.people, r.segments) for r in ranking.rows]
    assert told == [
        (1, False, 8, 7, (2, 1, 1, 1, 1, 1, 1)),
        (2, False, 7, 5, (2, 2, 1, 1, 1)),
        (3, True, 4, 4, (1, 1, 1, 1)),
        (3, True, 4, 2, (2, 2)),
        (5, False, 2, 2, (1, 1)),
        (6, True, 1, 1, (1,)),
        (6, True, 1, 1, (1,)),
        (8, False, 0, 0, ()),
    ]
    assert ranking.voters == 9
    assert [r.is_few_strongly for r in ranking.rows] == [
        False,
        False,
        False,
        True,
        False,
        False,
        False,
        False,
    ]
    assert [r.is_place for r in ranking.rows] == [True, True, *[False] * 6]
    assert [r.is_tied for r in ranking.rows] == [False, False, True, True, *[False] * 4]
    assert not ranking.is_flat


def test_a_tie_inside_the_places_or_behind_them_does_not_matter() -> None:
    inside = rank(closed([(1, 1), (1, 1), (1,), ()], voters=4, places=2))
    assert (len(inside.winners), inside.tied) == (2, ())
    behind = rank(closed([(2, 2), (1, 1, 1), (1,), (1,)], voters=4, places=2))
    assert (len(behind.winners), behind.tied) == (2, ())


def test_a_tie_of_nothing_is_no_tie() -> None:
    ranking = rank(closed([(1, 1), (), (), ()], voters=4, places=2))
    assert [i.id for i in ranking.winners] == ["i0"]
    assert ranking.tied == ()


@pytest.mark.parametrize(
    ("marks", "voters", "cap", "is_few"),
    [
        ((2, 2), 9, 2, True),
        ((2, 2), 7, 2, True),
        ((2, 2), 6, 2, False),  # two of six are a third
        ((2, 1), 9, 2, False),  # one alone
        ((2, 2, 1), 10, 2, True),
        ((1, 1), 9, 1, False),  # without a cap above one nobody can want it more
        ((2, 2), 3, 2, False),  # too few to be told apart
        ((3, 3), 12, 3, True),
        ((2, 2, 1, 1, 1, 1), 20, 2, True),  # exactly half of the dots
        ((2, 2, 1, 1, 1, 1, 1), 24, 2, False),  # less than half
    ],
)
def test_few_strongly(marks: tuple[int, ...], voters: int, cap: int, is_few: bool) -> None:
    poll = closed([marks, ()], voters=voters, cap=cap, dots=3)
    assert rank(poll).rows[0].is_few_strongly is is_few


def test_segments_are_shown_from_four_papers_on_and_never_beside_hands() -> None:
    assert rank(closed([(2, 1)], voters=SMALL - 1)).rows[0].segments == ()
    assert rank(closed([(2, 1)], voters=SMALL)).rows[0].segments == (2, 1)
    mixed = rank(closed([(2, 1)], voters=SMALL, hands=(3,), hand_voters=4))
    row = mixed.rows[0]
    assert (row.segments, row.total, row.hands, row.people, mixed.voters) == ((), 6, 3, 2, 8)
    assert not row.is_few_strongly


@pytest.mark.parametrize(
    ("totals", "voters", "is_flat"),
    [
        (((1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1)), 4, True),
        (((1, 1, 1), (1, 1), (1, 1), (1,)), 4, True),  # 3 of 8: one and a half times the mean
        (((1, 1, 1, 1), (1, 1), (1,), (1,)), 4, False),
        (((1, 1, 1), (1, 1, 1), (1, 1, 1)), 4, False),  # three proposals
        (((1,), (1,), (1,), (1,)), 3, False),  # three voters
        (((), (), (), ()), 4, False),
    ],
)
def test_no_clear_favourite(totals: tuple[tuple[int, ...], ...], voters: int, is_flat: bool) -> None:
    assert rank(closed(totals, voters=voters)).is_flat is is_flat


def test_ways_out_of_a_tie_follow_their_order() -> None:
    first = closed([(1, 1), (1, 1)], voters=4, places=1)
    assert ways_out(first) == (TieWay.BOTH,)
    assert ways_out(replace(first, purpose=Purpose.REVOTE)) == (TieWay.TRIES,)
    agreed = replace(first, purpose=Purpose.REVOTE, by_lot=True)
    assert ways_out(agreed) == (TieWay.TRIES, TieWay.LOT)
    assert ways_out(replace(agreed, purpose=Purpose.FIRST)) == (TieWay.BOTH,)
    assert chosen(first) == ()
    assert {i.id for i in chosen(replace(first, tie_way=TieWay.BOTH))} == {"i0", "i1"}


@st.composite
def polls(draw: st.DrawFn) -> Poll:
    n, cap = draw(st.integers(1, 7)), draw(st.integers(1, 3))
    items = tuple(Item(ItemId(f"i{k}"), f"P{k}", hands=draw(st.integers(0, 2))) for k in range(n))
    marks = st.dictionaries(st.sampled_from([i.id for i in items]), st.integers(0, cap))
    papers = tuple(
        Paper(f"p{k}", tuple(sorted(paper.items())))
        for k, paper in enumerate(draw(st.lists(marks, max_size=12)))
    )
    method = draw(st.sampled_from([Method.DOTS, Method.CHOICE, Method.PICKS]))
    return Poll(
        id=PollId("p"),
        step=StepId("s"),
        method=method,
        purpose=Purpose.FIRST,
        question="?",
        items=items,
        places=draw(st.integers(0, n)),
        dots=cap * 2,
        cap=cap,
        is_open=False,
        papers=papers,
        hand_voters=draw(st.integers(0, 2)),
    )


@given(polls())
def test_totals_equal_a_recount(poll: Poll) -> None:
    recount = {item.id: item.hands for item in poll.items}
    for paper in poll.papers:
        for item, value in paper.marks:
            recount[item] += value
    assert {r.item.id: r.total for r in rank(poll).rows} == recount


@given(polls())
def test_ranks_and_places_are_consistent(poll: Poll) -> None:
    ranking = rank(poll)
    totals = [r.total for r in ranking.rows]
    assert totals == sorted(totals, reverse=True)
    for row in ranking.rows:
        assert row.rank == 1 + sum(t > row.total for t in totals)
        assert row.is_shared is (totals.count(row.total) > 1)
        assert not (row.is_place and row.is_tied)
        assert not (row.is_place and row.total == 0)
    winners, tied = len(ranking.winners), len(ranking.tied)
    assert winners <= poll.places
    assert tied == 0 or (tied >= 2 and winners < poll.places < winners + tied)
    assert {r.total for r in ranking.rows if r.is_tied} == ({ranking.rows[winners].total} if tied else set())


@given(polls())
def test_the_order_of_the_papers_tells_nothing(poll: Poll) -> None:
    turned = replace(poll, papers=tuple(reversed(poll.papers)))
    assert rank(turned) == rank(poll)


def test_a_lot_gives_as_many_as_there_is_room_for_and_nobody_is_never_drawn() -> None:
    tie = closed([(2, 2), (1, 1), (1, 1), (1, 1)], voters=4, places=3, purpose=Purpose.REVOTE)
    drawn = [chosen(replace(tie, seed=f"seed {n}", tie_way=TieWay.LOT)) for n in range(200)]
    assert all(len(items) == 3 and items[0].id == "i0" for items in drawn)
    left = [({"i1", "i2", "i3"} - {i.id for i in items}).pop() for items in drawn]
    assert {name: 40 < left.count(name) < 95 for name in ("i1", "i2", "i3")} == {
        "i1": True,
        "i2": True,
        "i3": True,
    }


def test_a_lot_is_drawn_once() -> None:
    tie = replace(closed([(1,), (1,)], voters=2, places=1), seed="s", tie_way=TieWay.LOT)
    again = replace(tie, items=tie.items[::-1], papers=tie.papers[::-1])
    assert chosen(tie) == chosen(again)
