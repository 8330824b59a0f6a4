"""An agenda against what it grew from: which template it still goes along, and how much longer it became."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lfb_desktop.domain.commands import StepPlan


@dataclass(frozen=True, slots=True)
class Promise:
    """A way that is offered: its steps, and how many minutes it says it takes."""

    name: str
    minutes: int
    steps: tuple[StepPlan, ...]


def promise_of(agenda: Sequence[StepPlan], offered: Iterable[Promise]) -> Promise | None:
    """The one whose steps it shares most of; None where it shares fewer than half of either."""
    best, most = None, 0.0
    for promise in offered:
        shared = _shared(agenda, promise.steps)
        share = shared / max(len(agenda), len(promise.steps), 1)
        if shared * 2 >= len(promise.steps) and share > most:
            best, most = promise, share
    return best


def _shared(agenda: Sequence[StepPlan], steps: Sequence[StepPlan]) -> int:
    """How many steps stand in both, by kind and name; a step counts once."""
    left = [(step.kind, step.title) for step in steps]
    shared = 0
    for step in agenda:
        if (step.kind, step.title) in left:
            left.remove((step.kind, step.title))
            shared += 1
    return shared
