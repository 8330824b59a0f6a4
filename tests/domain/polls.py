"""Polls made by hand, so that a table of marks reads like a paper count."""

from __future__ import annotations

from collections.abc import Sequence

from lfb_desktop.domain.model import Item, ItemId, Method, Paper, Poll, PollId, Purpose, StepId


def closed(
    totals: Sequence[Sequence[int]],
    *,
    voters: int,
    places: int = 3,
    cap: int = 2,
    dots: int = 3,
    method: Method = Method.DOTS,
    hands: Sequence[int] = (),
    hand_voters: int = 0,
    purpose: Purpose = Purpose.FIRST,
) -> Poll:
    """`totals[i]` are the marks that single people gave to item i; who gave what does not matter."""
    items = tuple(
        Item(ItemId(f"i{n}"), f"Proposal {n}", hands=hands[n] if hands else 0) for n in range(len(totals))
    )
    papers = _papers([list(marks) for marks in totals], voters, dots)
    return Poll(
        id=PollId("poll"),
        step=StepId("step"),
        method=method,
        purpose=purpose,
        question="Which?",
        items=items,
        places=places,
        dots=dots,
        cap=cap,
        is_open=False,
        papers=papers,
        eligible=voters + hand_voters,
        answered=voters + hand_voters,
        hand_voters=hand_voters,
    )


def _papers(totals: list[list[int]], voters: int, dots: int) -> tuple[Paper, ...]:
    """Deals the marks out to so many papers, nobody above the budget and nobody twice for one item."""
    papers: list[dict[ItemId, int]] = [{} for _ in range(voters)]
    marks = sorted(((value, n) for n, row in enumerate(totals) for value in row), reverse=True)
    for value, n in marks:
        item = ItemId(f"i{n}")
        free = [p for p in papers if item not in p and sum(p.values()) + value <= dots]
        assert free, "these marks cannot be dealt out within the budget"
        min(free, key=lambda p: sum(p.values()))[item] = value
    return tuple(Paper(f"p{n}", tuple(sorted(p.items()))) for n, p in enumerate(papers))
