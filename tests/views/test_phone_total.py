"""Every state of a session has a view on every phone, also those that no way leads to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain.model import (
    Fold,
    Idea,
    Method,
    Phase,
    Poll,
    PollId,
    Session,
    SessionState,
    State,
    StepId,
    StepKind,
    Voice,
)
from lfb_desktop.domain.rules.questions import CLARITY, PULSE, items_of
from lfb_desktop.domain.words import ENGLISH
from lfb_desktop.views.phone import mine, personal, shared
from lfb_desktop.web.encoding import encoded
from tests.domain.states import ANN, BO, LEADER, NOW, TEAM, ballot, idea, outcome, session, slip, step
from tests.views.phones import session_of, token, with_phones

METHODS = {
    StepKind.CLARITY: (Method.CLARITY,),
    StepKind.PICK: (Method.PICKS,),
    StepKind.BALLOT: (Method.DOTS, Method.CHOICE, Method.OBJECTIONS),
    StepKind.CLOSING: (Method.PULSE,),
}
IDEAS = (idea(1), idea(2, fold=Fold.ROOM), idea(3, was="Before"))


def polls_of(kind: StepKind) -> list[tuple[Poll, ...]]:
    """None, and one of each method open and closed."""
    found: list[tuple[Poll, ...]] = [()]
    for method in METHODS.get(kind, ()):
        poll = replace(_poll(method), step=StepId(kind.value), voices=(Voice(ANN, 1), Voice(BO)))
        found += [(poll,), (replace(poll, is_open=False, voices=(), eligible=2, answered=1),)]
    return found


def _poll(method: Method) -> Poll:
    ids = iter(f"level{n}" for n in range(50))
    if method is Method.CLARITY:
        return ballot(method, items=items_of(CLARITY, lambda: next(ids)), id=PollId("levels"))
    if method is Method.PULSE:
        return ballot(method, items=items_of(PULSE, lambda: next(ids)), id=PollId("pulse"))
    return ballot(method)


def sessions(kind: StepKind) -> list[Session]:
    """In every phase and state, with everything in it and with nothing."""
    found = []
    for phase in Phase:
        here = step(kind, phase, talks=3) if kind is StepKind.TALK else step(kind, phase)
        written = replace(here, slips=(slip("A", "t1"), slip("B", "t2")))
        for steps in ((here,), (written,), (replace(written, is_writing_over=True),)):
            for polls in polls_of(kind):
                full = session(*steps, polls=polls, ideas=_ideas(kind), outcomes=(outcome(),))
                found += [full, replace(full, ideas=(), outcomes=(), themes=(), leader=None, participants=())]
    ended = [replace(s, state=SessionState.ENDED) for s in found]
    prepared = [replace(s, state=SessionState.PREPARATION, step_id=None) for s in found]
    return [*found, *ended, *prepared, *(replace(s, stopped_ms=1) for s in found)]


def _ideas(kind: StepKind) -> tuple[Idea, ...]:
    own = StepId(kind.value)
    return tuple(replace(i, step=own, is_picked=i.number != 3) for i in IDEAS)


@pytest.mark.parametrize("kind", StepKind)
def test_every_state_of_every_step_is_shown(kind: StepKind) -> None:
    shown = set()
    for one in sessions(kind):
        for at in range(-1, 2):
            talks = tuple(i.id for i in one.ideas[:2])
            talking = tuple(replace(s, talks=talks, focus=at) for s in one.steps)
            state = with_phones(State(TEAM, session=replace(one, steps=talking)))
            view, counts = shared(state, NOW)
            assert encoded(view, ENGLISH)
            assert encoded(counts, ENGLISH)
            shown.add(type(view.task).__name__)
            for phone in session_of(state).phones:
                assert personal(state, phone.token).state == "in"
            assert encoded(personal(state, token(LEADER)), ENGLISH)
            assert encoded(mine(state, ["t1", "t9"]), ENGLISH)
            if kind is not StepKind.TALK:
                break
    assert {"EndedTask", "LobbyTask", "RestScene"} <= shown
    assert len(shown) > 3 or kind is StepKind.LOBBY
