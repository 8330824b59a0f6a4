""" "Any objection to trying it?": a proposal without one may be tried."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import Item, Poll


@dataclass(frozen=True, slots=True)
class Objections:
    item: Item
    count: int
    sentences: tuple[str, ...]  # sorted, so that no order tells who wrote first

    @property
    def may_be_tried(self) -> bool:
        return self.count == 0


def objections(poll: Poll) -> tuple[Objections, ...]:
    """In the order of the ballot."""
    return tuple(
        Objections(
            item,
            item.hands + sum(dict(p.marks).get(item.id, 0) for p in poll.papers),
            tuple(sorted(p.text for p in poll.papers if p.about == item.id)),
        )
        for item in poll.items
    )
