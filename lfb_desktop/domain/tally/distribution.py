"""Clarity check and closing questions: how many people stand at each level of each question."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import Poll
from lfb_desktop.domain.tally.ranking import SMALL


@dataclass(frozen=True, slots=True)
class Levels:
    question: str  # the shared title of the items
    counts: tuple[int, ...]  # lowest level first

    @property
    def answers(self) -> int:
        return sum(self.counts)

    @property
    def upper_half(self) -> int:
        return sum(self.counts[len(self.counts) // 2 :])


def levels(poll: Poll) -> tuple[Levels, ...]:
    """One row per question, in the order of the poll; () below four answers: too few to show."""
    if poll.answered < SMALL:
        return ()
    chosen = {item.id: item.hands for item in poll.items}
    for paper in poll.papers:
        for marked, value in paper.marks:
            chosen[marked] += value
    rows: dict[str, list[tuple[int, int]]] = {}
    for item in poll.items:
        rows.setdefault(item.title, []).append((item.level, chosen[item.id]))
    return tuple(Levels(title, tuple(n for _, n in sorted(row))) for title, row in rows.items())


def is_low(rows: tuple[Levels, ...]) -> bool:
    """Fewer than three quarters in the upper half of any question."""
    return any(4 * row.upper_half < 3 * row.answers for row in rows)
