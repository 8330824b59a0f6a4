"""A session as large as wanted: ideas, papers and marks, made at once."""

from __future__ import annotations

from lfb_desktop.domain.model import (
    Idea,
    IdeaId,
    Item,
    ItemId,
    Method,
    Paper,
    Participant,
    Phase,
    Poll,
    PollId,
    Presence,
    Purpose,
    Session,
    SessionId,
    SessionState,
    Step,
    StepId,
    StepKind,
)
from tests.store.story import PEOPLE

BIG = SessionId("s-big")


def big_session(ideas: int = 2_000, papers: int = 500, marks: int = 10) -> Session:
    step = Step(StepId("st-1"), StepKind.IDEAS, "Ideas", 1, phase=Phase.CLOSED, opened_ms=1, closed_ms=2)
    written = tuple(
        Idea(IdeaId(f"{n * 7919 % 10_007:024x}"), step.id, n + 1, f"Idea number {n}, in a whole sentence")
        for n in range(ideas)
    )
    items = tuple(Item(ItemId(f"{n:024x}"), i.text, idea=i.id) for n, i in enumerate(written[:100]))
    cast = tuple(
        Paper(f"{n:024x}", tuple((items[(n + m) % 100].id, 1) for m in range(marks))) for n in range(papers)
    )
    poll = Poll(
        PollId("poll"), step.id, Method.PICKS, Purpose.FIRST, "", items, dots=marks, cap=1, is_open=False,
        papers=cast, eligible=papers, answered=papers,
    )  # fmt: skip
    return Session(
        BIG, "Big", "2026-03-02", "UTC", SessionState.RUNNING, started_ms=1, steps=(step,), ideas=written,
        polls=(poll,), participants=tuple(Participant(p, Presence.PRESENT) for p in PEOPLE),
    )  # fmt: skip
