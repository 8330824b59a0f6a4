"""What is shown of a large session takes as many walks through its ideas as of a small one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import State, StepKind
from lfb_desktop.views.console import console
from lfb_desktop.views.curtain import curtain
from lfb_desktop.views.phone import mine, personal, shared
from lfb_desktop.views.record import record
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests import rooms
from tests.views.phones import token, with_phones


class Walked(tuple[Any, ...]):
    """Counts how often somebody goes through all of it."""

    walks = 0

    def __iter__(self) -> Iterator[Any]:
        type(self).walks += 1
        return super().__iter__()


def walks(made: rooms.Made) -> dict[str, int]:
    """For each view of how things stand: walks through the ideas."""
    state = with_phones(made.room.state(made.session))
    assert state.session is not None
    counted = State(
        state.team, state.heads, replace(state.session, ideas=Walked(state.session.ideas)), state.memberships
    )
    person, now = made.people["Amara"], made.time()
    views = {
        "stage": lambda: stage(counted, Showing(), now),
        "console": lambda: console(counted, now=now),
        "curtain": lambda: curtain(counted, person, now),
        "record": lambda: record(counted, now_ms=now.wall_ms),
        "phones": lambda: shared(counted, now),
        "one phone": lambda: personal(counted, token(person)),
        "tickets": lambda: mine(counted, ["t1", "t2", "t3"]),
    }
    found = {}
    for name, view in views.items():
        Walked.walks = 0
        view()
        found[name] = Walked.walks
    return found


def whole(folder: Path, n: int) -> dict[tuple[str, str], int]:
    """At every kind of step, with ideas that build on others, in themes, merged, on a ballot and taken up."""
    made = rooms.running(folder / f"{n}.lfb")
    made.walk_to(StepKind.IDEAS)
    for k in range(n):
        made.room.do(c.WriteSlip(made.session, f"Idea {k}", f"t{k}", made.people["Amara"]))
    found: dict[tuple[str, str], int] = {}
    while (step := made.now.current) is not None:
        _act(made, step.kind)
        found |= {(step.kind.value, view): count for view, count in walks(made).items()}
        if step == made.now.steps[-1]:
            break
        for poll in made.now.polls_of(step.id):
            if poll.is_open:
                made.room.do(c.ClosePoll(made.session, poll.id))
                found |= {(f"{step.kind.value}, closed", v): count for v, count in walks(made).items()}
        made.room.do(c.GoOn(made.session))
    made.store.close()
    return found


def _act(made: rooms.Made, kind: StepKind) -> None:
    s, ideas = made.session, made.now.ideas
    if kind is StepKind.THEMES:
        made.room.do(c.AddTheme(s, "Rest"))
        theme = made.now.themes[0].id
        made.room.do(c.PutIntoTheme(s, tuple(i.id for i in ideas[: len(ideas) // 2]), theme))
        made.room.do(c.MergeIdeas(s, (ideas[0].id, ideas[1].id), ideas[0].id))
    elif kind is StepKind.BALLOT:
        made.room.do(c.OpenPoll(s, choices=tuple(c.Choice(i.text, idea=i.id) for i in ideas[2:])))
    elif kind is StepKind.COMMITMENTS:
        for idea in ideas[2:5]:  # few, whatever was written
            made.room.do(c.AddOutcome(s, idea.text, (idea.id,)))


def test_no_view_walks_through_all_ideas_for_each_of_them(tmp_path: Path) -> None:
    small, large = whole(tmp_path, 12), whole(tmp_path, 48)
    assert small.keys() == large.keys()
    assert len(small) >= 40
    growing = {at: (small[at], large[at]) for at in small if large[at] > small[at]}
    assert growing == {}
