"""The clarity check, the closing questions and "any objection?": tables."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lfb_desktop.domain.model import Item, ItemId, Method, Paper, Poll, PollId, Purpose, StepId
from lfb_desktop.domain.rules.questions import CLARITY, LEVELS, PULSE, QUESTIONS, items_of
from lfb_desktop.domain.tally.distribution import Levels, is_low, levels
from lfb_desktop.domain.tally.objections import objections


def clarity(*answers: tuple[int, int], hands: int = 0) -> Poll:
    """Each answer is a level for "understand" and one for "share"."""
    ids = iter(f"i{n}" for n in range(99))
    items = items_of(CLARITY, lambda: next(ids))
    at = {(i.title, i.level): i.id for i in items}
    papers = tuple(
        Paper(f"p{n}", ((at["understand", u], 1), (at["share", s], 1))) for n, (u, s) in enumerate(answers)
    )
    if hands:
        items = tuple(replace(i, hands=hands) if i.level == 3 else i for i in items)
    return Poll(
        PollId("p"),
        StepId("s"),
        Method.CLARITY,
        Purpose.FIRST,
        "",
        items,
        is_open=False,
        papers=papers,
        answered=len(papers) + hands,
        hand_voters=hands,
    )


def test_people_per_level_lowest_first() -> None:
    understand, share = levels(clarity((3, 0), (3, 1), (2, 3), (0, 3)))
    assert understand == Levels("understand", (1, 0, 1, 2))
    assert share == Levels("share", (1, 1, 0, 2))
    assert (understand.answers, understand.upper_half) == (4, 3)


def test_hands_count_as_answers() -> None:
    understand, _ = levels(clarity((3, 3), hands=3))
    assert understand.counts == (0, 0, 0, 4)


@pytest.mark.parametrize("n", range(6))
def test_fewer_than_four_answers_are_never_shown_apart(n: int) -> None:
    assert bool(levels(clarity(*[(3, 3)] * n))) is (n >= 4)


@pytest.mark.parametrize(
    ("counts", "is_it"),
    [
        ((0, 1, 3, 0), False),  # three of four
        ((1, 1, 3, 1), True),  # four of six
        ((0, 2, 3, 3), False),  # six of eight
        ((0, 0, 0, 0), False),
        ((4, 0, 0, 0), True),
    ],
)
def test_low_is_under_three_quarters_in_the_upper_half(counts: tuple[int, ...], is_it: bool) -> None:
    good = Levels("share", (0, 0, 0, 4))
    assert is_low((good, Levels("understand", counts))) is is_it


def test_every_question_has_its_words_for_every_level() -> None:
    for key, n in (*CLARITY, *PULSE):
        assert QUESTIONS[key]
        assert len(LEVELS[key]) == n


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=4, max_size=30))
def test_every_answer_is_in_every_row(answers: list[tuple[int, int]]) -> None:
    for row in levels(clarity(*answers)):
        assert row.answers == len(answers)


def test_a_proposal_without_objection_may_be_tried_and_sentences_are_sorted() -> None:
    first, second = Item(ItemId("a"), "One"), Item(ItemId("b"), "Two")
    papers = (
        Paper("1", ((second.id, 1),)),
        Paper("2", text="Zu früh", about=second.id),
        Paper("3", ((second.id, 1),)),
        Paper("4", text="Not in May", about=second.id),
        Paper("5"),
        Paper("6"),
    )
    poll = Poll(
        PollId("p"),
        StepId("s"),
        Method.OBJECTIONS,
        Purpose.FIRST,
        "",
        (first, second),
        is_open=False,
        papers=papers,
        answered=4,
    )
    one, two = objections(poll)
    assert (one.count, one.may_be_tried, one.sentences) == (0, True, ())
    assert (two.count, two.may_be_tried, two.sentences) == (2, False, ("Not in May", "Zu früh"))
    few = objections(replace(poll, answered=3))
    assert (few[1].count, few[1].sentences) == (2, ())


def test_a_raised_hand_is_an_objection() -> None:
    poll = Poll(
        PollId("p"),
        StepId("s"),
        Method.OBJECTIONS,
        Purpose.FIRST,
        "",
        (Item(ItemId("a"), "One", hands=1),),
        is_open=False,
    )
    assert not objections(poll)[0].may_be_tried
