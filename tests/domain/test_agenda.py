"""An agenda as a whole: replaced before the doors open, brought back, and held against what was promised."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.agenda import Promise, promise_of
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Phase, SessionState, State, StepKind
from lfb_desktop.domain.undoing import undo_of
from tests.domain.states import TEAM, S, decided, session, step

K = StepKind
LONG = tuple(c.StepPlan(kind, kind.title(), 5) for kind in (K.LOBBY, K.WHY, K.IDEAS, K.BALLOT, K.CLOSING))
SHORT = (LONG[1], LONG[2], c.StepPlan(K.TALK, "Talk", 4))
OFFERED = (Promise("The hour", 30, LONG), Promise("Twenty", 20, SHORT))
OLD = (step(K.LOBBY, Phase.AHEAD, "one"), step(K.WHY, Phase.AHEAD, "two"))
PREPARED = replace(session(*OLD), state=SessionState.PREPARATION, step_id=None)


def test_an_agenda_is_replaced_by_new_steps() -> None:
    (changed,) = decided(PREPARED, c.ReplaceAgenda(S, LONG))
    assert isinstance(changed, e.AgendaChanged)
    assert [(s.kind, s.title, s.planned_ms) for s in changed.steps] == [
        (plan.kind, plan.title, 300_000) for plan in LONG
    ]
    assert not {s.id for s in changed.steps} & {s.id for s in OLD}


def test_taking_it_back_brings_the_very_same_steps() -> None:
    command = c.ReplaceAgenda(S, LONG)
    undo = undo_of(State(TEAM, (), PREPARED), command, decided(PREPARED, command))
    assert undo is not None
    assert str(undo.done) == "Replaced the agenda."
    assert decided(replace(PREPARED, steps=()), undo.command) == (e.AgendaChanged(S, OLD),)


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ((), "at least one step"),
        (LONG * 9, "at most 40 steps"),
        ((c.StepPlan(K.LOBBY, "", 5),), "Write something first"),
        ((c.StepPlan(K.LOBBY, "Arrive", 0),), "from 1 to 240 minutes"),
    ],
)
def test_what_cannot_be_run_replaces_nothing(steps: tuple[c.StepPlan, ...], reason: str) -> None:
    with pytest.raises(Rejected, match=reason):
        decided(PREPARED, c.ReplaceAgenda(S, steps))


@pytest.mark.parametrize("command", [c.ReplaceAgenda(S, LONG), c.RestoreAgenda(S, OLD)])
def test_what_has_begun_is_not_replaced(command: c.Command) -> None:
    with pytest.raises(Rejected, match="one by one"):
        decided(session(*OLD), command)


@pytest.mark.parametrize(
    ("agenda", "name"),
    [
        (LONG, "The hour"),
        (SHORT, "Twenty"),
        (LONG[1:], "The hour"),
        ((*LONG, *LONG), "The hour"),
        (LONG[::-1], "The hour"),
        (tuple(replace(plan, minutes=9) for plan in LONG), "The hour"),
        (tuple(replace(plan, title="Other") for plan in LONG), None),
        ((), None),
        (LONG[:1], None),
        ((LONG[1], LONG[2]), "Twenty"),
    ],
)
def test_an_agenda_goes_along_the_template_that_it_shares_most_with(
    agenda: tuple[c.StepPlan, ...], name: str | None
) -> None:
    found = promise_of(agenda, OFFERED)
    assert (found.name if found else None) == name


def test_without_templates_nothing_was_promised() -> None:
    assert promise_of(LONG, ()) is None
