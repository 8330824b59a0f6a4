""" "Any objection to trying it?": a proposal without one may be tried."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import Item, Poll
from lfb_desktop.domain.tally.ranking import SMALL


@dataclass(frozen=True, slots=True)
class Objections:
    item: Item
    count: int
    sentences: tuple[str, ...]  # sorted, so that no order tells who wrote first

    @property
    def may_be_tried(self) -> bool:
        return self.count == 0


def objections(poll: Poll) -> tuple[Objections, ...]:
    """In the order of the ballot. Sentences of fewer than four would name who wrote them.

    Where hands were raised the objection was said aloud, and its sentence is nobody's secret.
    """
    may_show = poll.answered >= SMALL or poll.hand_voters > 0
    return tuple(
        Objections(
            item,
            item.hands + sum(dict(p.marks).get(item.id, 0) for p in poll.papers),
            tuple(sorted(p.text for p in poll.papers if may_show and p.about == item.id)),
        )
        for item in poll.items
    )
