"""Somebody at the keyboard leads a rehearsal: who they are to it, and how it sees what they did.

A rehearsal never asks who pressed a button. It compares where the session stands before and after
the time it gave, so that whatever the leader did, in whatever order, is found and not done twice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from lfb_desktop.domain.model import Session
from lfb_desktop.domain.words import Say

Standing = tuple[object, ...]


class Stopped(Exception):
    """Whoever leads has left for good; the rehearsal ends where it stands."""


class Elsewhere(Exception):
    """The session is at another step than the people who play it."""


class Lead(Protocol):
    def __call__(self, expected: Say, is_done: Callable[[], bool]) -> None:
        """Returns once `is_done`, or when nobody led for a while. Raises Stopped."""


def standing(session: Session) -> Standing:
    """What leading changes: the session's state, its step, its ballots, the proposal in focus."""
    step = session.current
    return (
        session.state,
        session.step_id,
        step.focus if step else 0,
        tuple(
            (p.id, p.is_open, p.tie_way, tuple(i.hands for i in p.items), sum(v.is_by_hand for v in p.voices))
            for p in session.polls
        ),
    )


def content(session: Session) -> Standing:
    """What is worked on together at the Console."""
    return (
        session.themes,
        tuple((i.id, i.theme, i.merged_into, i.is_set_aside) for i in session.ideas),
        tuple((o.id, o.title, o.ideas, o.need) for o in session.outcomes),
        tuple((q.id, q.is_answered) for q in session.questions),
    )
