"""The time of a whole session: who pays for a minute, when it ends, and what is due."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain.model import (
    Clock,
    JournalLine,
    Moment,
    Phase,
    Session,
    SessionState,
    Step,
    StepId,
    StepKind,
)
from lfb_desktop.domain.timekeeping import Due, ahead, due, expected_end_ms, payer, planned_end_ms
from tests.domain.states import idea, session, slip

K, AHEAD, OPEN, CLOSED = StepKind, Phase.AHEAD, Phase.OPEN, Phase.CLOSED
MIN = 60_000
T0 = 1_000 * MIN  # when the doors opened
HOUR = (
    (K.LOBBY, 4), (K.WHY, 6), (K.CLARITY, 3), (K.IDEAS, 6), (K.READING, 4), (K.PICK, 3), (K.TALK, 10),
    (K.BALLOT, 3), (K.COMMITMENTS, 8), (K.CLOSING, 3),
)  # fmt: skip


def at(minute: float) -> Moment:
    ms = int(T0 + minute * MIN)
    return Moment(ms, ms)


def agenda(here: StepKind, *changed: Step, plan: tuple[tuple[StepKind, int], ...] = HOUR) -> Session:
    """Everything before `here` is closed, `here` was opened by the plan."""
    steps: list[Step] = []
    begun, minute = True, 0
    for kind, minutes in plan:
        step = Step(StepId(kind.value), kind, kind.value.title(), minutes * MIN)
        if begun:
            phase = OPEN if kind is here else CLOSED
            clock = Clock(phase is OPEN, minutes * MIN if phase is OPEN else 0, T0 + minute * MIN)
            step = replace(step, phase=phase, opened_ms=T0 + minute * MIN, clock=clock)
        begun, minute = begun and kind is not here, minute + minutes
        steps.append(next((x for x in changed if x.id == step.id), step))
    place = next(n for n, s in enumerate(steps) if s.kind is here)
    return session(*steps, here=place, started_ms=T0)


def ahead_of(kind: StepKind, minutes: float, **known: object) -> Step:
    made = Step(StepId(kind.value), kind, kind.value.title(), int(minutes * MIN))
    return replace(made, **known)  # type: ignore[arg-type]


# -- who pays ---------------------------------------------------------------------------------

BEFORE_OWNERS = (K.SO_FAR, K.LOBBY, K.WHY, K.CLARITY, K.IDEAS, K.READING, K.PICK, K.THEMES, K.TALK, K.BALLOT)


def running(*rest: Step) -> Session:
    return session(ahead_of(K.LOBBY, 5, id=StepId("here"), phase=OPEN, opened_ms=T0), *rest, started_ms=T0)


@pytest.mark.parametrize(
    ("rest", "ms", "wanted"),
    [
        ((), MIN, None),
        # themes first, then the round, the talk, ...
        (BEFORE_OWNERS, MIN, K.THEMES),
        ((K.SO_FAR, K.LOBBY, K.WHY, K.CLARITY, K.IDEAS, K.READING, K.PICK, K.TALK, K.BALLOT), MIN, K.IDEAS),
        ((K.SO_FAR, K.LOBBY, K.WHY, K.CLARITY, K.READING, K.PICK, K.TALK, K.BALLOT), MIN, K.TALK),
        ((K.SO_FAR, K.LOBBY, K.WHY, K.CLARITY, K.READING, K.PICK, K.BALLOT), MIN, K.READING),
        ((K.SO_FAR, K.LOBBY, K.WHY, K.CLARITY, K.PICK, K.BALLOT), MIN, K.PICK),
        ((K.SO_FAR, K.LOBBY, K.WHY, K.CLARITY, K.BALLOT), MIN, K.SO_FAR),
        ((K.LOBBY, K.WHY, K.CLARITY, K.BALLOT), MIN, K.CLARITY),
        ((K.LOBBY, K.WHY, K.BALLOT), MIN, K.WHY),
        ((K.LOBBY, K.BALLOT), MIN, K.LOBBY),
        ((K.BALLOT,), MIN, K.BALLOT),
        # "Who takes it" has a fixed start, and what comes behind it pays for nothing
        ((K.COMMITMENTS, K.IDEAS, K.CLOSING), MIN, None),
        ((K.BALLOT, K.COMMITMENTS, K.THEMES), MIN, K.BALLOT),
        ((K.CLOSING,), MIN, None),
        # a step keeps one minute
        ((K.BALLOT,), 4 * MIN, K.BALLOT),
        ((K.BALLOT,), 4 * MIN + 1, None),
    ],
)
def test_who_pays(rest: tuple[StepKind, ...], ms: int, wanted: StepKind | None) -> None:
    found = payer(running(*(ahead_of(kind, 5) for kind in rest)), ms)
    assert (found.kind if found else None) == wanted


def test_of_two_of_a_kind_the_longer_pays() -> None:
    rounds = (ahead_of(K.IDEAS, 4, id=StepId("one")), ahead_of(K.IDEAS, 6, id=StepId("two"), given_ms=-MIN))
    found = payer(running(*rounds), MIN)
    assert found is not None
    assert found.id == "two"


def test_what_was_begun_or_has_given_all_pays_nothing() -> None:
    gave = ahead_of(K.THEMES, 5, given_ms=-4 * MIN)
    begun = ahead_of(K.IDEAS, 6, phase=OPEN, opened_ms=T0)
    assert payer(running(gave, begun, ahead_of(K.BALLOT, 3)), MIN) == ahead_of(K.BALLOT, 3)


def test_what_lies_ahead() -> None:
    assert [s.kind for s in ahead(agenda(K.BALLOT))] == [K.COMMITMENTS, K.CLOSING]
    assert ahead(session()) == ()


# -- the end ----------------------------------------------------------------------------------


def up(minute: float, act: str = "session_taken_up", **detail: int) -> JournalLine:
    return JournalLine(at(minute).wall_ms, act, None, tuple(detail.items()))


RUNS = Clock(True, 2 * MIN, at(100).steady_ms)
ROLL = tuple(
    ahead_of(kind, 2, id=StepId(name), phase=OPEN, opened_ms=at(100).wall_ms, clock=RUNS)
    for kind, name in ((K.LOBBY, "roll"), (K.SO_FAR, "so far"))
)
WROTE = ahead_of(K.IDEAS, 6, phase=OPEN, opened_ms=at(13).wall_ms, clock=Clock(False, 4 * MIN, 0))


def taken_up(here: int) -> Session:
    """Stopped in the round with four minutes left, taken up a hundred minutes after the doors."""
    found = agenda(K.IDEAS, WROTE)
    before, behind = found.steps[:3], found.steps[4:]
    second = replace(ROLL[1], phase=AHEAD, opened_ms=None, clock=None) if here == 3 else ROLL[1]
    steps = (*before, ROLL[0], second, WROTE, *behind)
    return replace(found, steps=steps, step_id=steps[here].id, journal=(up(100, left_ms=4 * MIN),))


@pytest.mark.parametrize("here", [kind for kind, _ in HOUR])
def test_the_planned_end_is_the_same_in_every_step(here: StepKind) -> None:
    assert planned_end_ms(agenda(here)) == at(50).wall_ms


def test_the_planned_end_moves_with_the_plan_and_not_with_what_is_given() -> None:
    assert planned_end_ms(agenda(K.WHY, ahead_of(K.TALK, 12))) == at(52).wall_ms
    assert planned_end_ms(agenda(K.WHY, ahead_of(K.TALK, 10, given_ms=-5 * MIN))) == at(50).wall_ms
    assert planned_end_ms(replace(agenda(K.WHY), started_ms=None)) is None


@pytest.mark.parametrize("here", [3, 4, 5])
def test_taken_up_it_ends_after_what_was_left(here: int) -> None:
    """Roll call and "so far", four minutes of the round, and all behind it: 2 + 2 + 4 + 31."""
    assert planned_end_ms(taken_up(here)) == at(100 + 39).wall_ms


def test_the_last_return_counts() -> None:
    found = taken_up(5)
    again = replace(found, journal=(*found.journal, up(200, left_ms=3 * MIN)))
    assert planned_end_ms(again) == at(200 + 3 + 31).wall_ms


def test_reopened_it_has_nothing_left_to_plan() -> None:
    steps = tuple(replace(s, phase=CLOSED) for s in agenda(K.CLOSING).steps)
    found = replace(agenda(K.CLOSING), steps=steps, journal=(up(300, "session_reopened"),))
    assert planned_end_ms(found) == at(300).wall_ms


@pytest.mark.parametrize(
    ("found", "minute", "wanted"),
    [
        (agenda(K.LOBBY), 0, 50),
        (agenda(K.LOBBY), 3, 50),
        (agenda(K.LOBBY), 6, 52),  # two minutes over
        (agenda(K.IDEAS), 13, 50),
        (agenda(K.IDEAS, ahead_of(K.TALK, 10, given_ms=-2 * MIN)), 13, 48),
        (agenda(K.CLOSING), 47, 50),
        # a clock that stands moves the end with every minute
        (agenda(K.IDEAS, replace(WROTE)), 20, 20 + 4 + 31),
        # gone back to the why: of the round that is open its four minutes, nothing of what is closed
        (replace(agenda(K.IDEAS, WROTE), step_id=StepId("why")), 20, 20 + 0 + 4 + 31),
        (taken_up(3), 100, 100 + 2 + 2 + 4 + 31),
    ],
)
def test_the_expected_end(found: Session, minute: float, wanted: float) -> None:
    assert expected_end_ms(found, at(minute)) == at(wanted).wall_ms


@pytest.mark.parametrize(
    "found",
    [
        replace(agenda(K.LOBBY), stopped_ms=T0),
        replace(agenda(K.LOBBY), state=SessionState.ENDED),
        replace(agenda(K.LOBBY), state=SessionState.PREPARATION),
        replace(agenda(K.LOBBY), step_id=None),
    ],
)
def test_what_does_not_run_has_no_end_and_nothing_is_due(found: Session) -> None:
    assert expected_end_ms(found, at(200)) is None
    assert due(with_ideas(found), at(200)) is None


# -- what is due ------------------------------------------------------------------------------


def with_ideas(found: Session) -> Session:
    return replace(found, ideas=(idea(1),))


VOTE, OWNERS = StepId("ballot"), StepId("commitments")
OWNERS_LONGER = ahead_of(K.COMMITMENTS, 8, given_ms=2 * MIN)


@pytest.mark.parametrize(
    ("found", "minute", "wanted"),
    [
        # "Who takes it" starts at 39, the vote three minutes before: fourteen are left then
        (with_ideas(agenda(K.PICK)), 35.9, None),
        (with_ideas(agenda(K.PICK)), 36, Due(VOTE, True, 14 * MIN)),
        (with_ideas(agenda(K.PICK)), 38, Due(VOTE, True, 12 * MIN)),
        (with_ideas(agenda(K.PICK)), 60, Due(VOTE, True, 0)),
        # what is hidden is enough to vote on; without a single idea there is nothing to ask
        (agenda(K.IDEAS, replace(WROTE, slips=(slip("one", "t"),))), 38, Due(VOTE, True, 12 * MIN)),
        (agenda(K.PICK), 38, None),
        # the vote comes next by itself
        (with_ideas(agenda(K.TALK)), 38, None),
        # voted already
        (with_ideas(agenda(K.BALLOT)), 45, None),
        (with_ideas(agenda(K.COMMITMENTS)), 60, None),
        (with_ideas(agenda(K.CLOSING)), 60, None),
        # time given to the end moves the fixed start
        (with_ideas(agenda(K.PICK, OWNERS_LONGER)), 33.9, None),
        (with_ideas(agenda(K.PICK, OWNERS_LONGER)), 34, Due(VOTE, True, 16 * MIN)),
        # without a vote the owners are asked for
        (with_ideas(agenda(K.IDEAS, plan=(*HOUR[:7], *HOUR[8:]))), 35.9, None),
        (with_ideas(agenda(K.IDEAS, plan=(*HOUR[:7], *HOUR[8:]))), 36, Due(OWNERS, False, 11 * MIN)),
        (with_ideas(agenda(K.TALK, plan=(*HOUR[:7], *HOUR[8:]))), 40, None),
        # nobody is asked for owners where the agenda has none
        (with_ideas(agenda(K.IDEAS, plan=HOUR[:8])), 60, None),
    ],
)
def test_due(found: Session, minute: float, wanted: Due | None) -> None:
    assert due(found, at(minute)) == wanted


def test_of_two_ballots_the_last_one_is_due() -> None:
    found = with_ideas(agenda(K.PICK))
    first = ahead_of(K.BALLOT, 3, id=StepId("first"))
    both = replace(found, steps=(*found.steps[:6], first, *found.steps[6:]))
    assert due(both, at(39)) == Due(VOTE, True, 14 * MIN)


def test_going_back_from_the_closing_nothing_is_due() -> None:
    found = agenda(K.CLOSING)
    assert due(with_ideas(replace(found, step_id=StepId("reading"))), at(60)) is None


def test_taken_up_the_vote_is_due_by_the_new_end() -> None:
    found = with_ideas(taken_up(5))
    assert due(found, at(124)) is None
    assert due(found, at(126)) == Due(VOTE, True, 13 * MIN)
