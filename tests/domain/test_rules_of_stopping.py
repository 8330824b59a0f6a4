"""Any step, stopping for today, going on, and opening an ended session once more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Clock,
    Participant,
    Person,
    Phase,
    PollId,
    Presence,
    Session,
    SessionId,
    SessionState,
    State,
    Step,
    StepId,
    StepKind,
    Voice,
)
from tests.domain.states import (
    ANN,
    BO,
    CEM,
    CLOCK,
    NOW,
    TEAM,
    S,
    ballot,
    decided,
    decided_in,
    head,
    idea,
    session,
    slip,
    step,
)

K, A, C = StepKind, Phase.AHEAD, Phase.CLOSED
STANDS = Clock(False, 240_000, NOW.steady_ms)
WRITTEN = replace(step(K.IDEAS), slips=(slip("one", "t1"),), voices=(Voice(ANN, 1), Voice(BO)))
STOPPED = {"stopped_ms": 5, "go_on_date": "2026-03-09"}
RESTS = "We stopped for today. Go on with the session first."
NOT_RUNNING = "The session is not running. Open the doors first."
Row = tuple[Session, c.Command, str | tuple[e.Event, ...]]


def at(*steps: Step, here: int = 0, **known: object) -> Session:
    """Ann is here, Bo has left, Cem was never here."""
    people = ((ANN, Presence.PRESENT), (BO, Presence.AWAY), (CEM, Presence.EXPECTED))
    them = tuple(Participant(Person(p, p.title()), how) for p, how in people)
    return session(*steps, here=here, participants=them, **known)


def stands(name: str) -> e.ClockSet:
    return e.ClockSet(S, StepId(name), STANDS)


def opened(name: str, ms: int, **known: object) -> tuple[e.Event, ...]:
    found = e.StepOpened(S, StepId(name), NOW.wall_ms)
    clock = e.ClockSet(S, StepId(name), Clock(True, ms, NOW.steady_ms))
    return (e.StepEntered(S, StepId(name)), replace(found, **known), clock)  # type: ignore[arg-type]


WAY = (step(K.LOBBY, C), step(K.WHY), step(K.READING, A), step(K.TALK, A))
GOING: list[Row] = [
    (session(*WAY, here=1), c.GoTo(S, StepId("why")), ()),
    (session(*WAY, here=1), c.GoTo(S, StepId("gone")), "This step is not in the agenda any more."),
    (session(*WAY, here=1), c.GoTo(S, StepId("lobby")), (stands("why"), e.StepEntered(S, StepId("lobby")))),
    (
        session(*WAY, here=1),
        c.GoTo(S, StepId("talk")),
        (stands("why"), e.StepClosed(S, StepId("why"), NOW.wall_ms), *opened("talk", 300_000)),
    ),
    (
        session(step(K.BALLOT), *WAY, polls=(ballot(),)),
        c.GoTo(S, StepId("talk")),
        "Close the open question first. Then everybody sees the answer at the same moment.",
    ),
    (session(*WAY, here=1, **STOPPED), c.GoTo(S, StepId("talk")), RESTS),
    (session(*WAY, state=SessionState.PREPARATION), c.GoTo(S, StepId("talk")), NOT_RUNNING),
]
STOPPING: list[Row] = [
    (
        session(WRITTEN),
        c.StopForToday(S, "2026-03-09"),
        (stands("ideas"), e.SessionStopped(S, NOW.wall_ms, "2026-03-09")),
    ),
    (session(replace(WRITTEN, clock=STANDS)), c.StopForToday(S), (e.SessionStopped(S, NOW.wall_ms, ""),)),
    (
        session(step(K.BALLOT), polls=(ballot(), ballot(id=PollId("closed"), is_open=False))),
        c.StopForToday(S),
        (
            e.PollDropped(S, PollId("poll"), StepId("ballot")),
            stands("ballot"),
            e.SessionStopped(S, NOW.wall_ms, ""),
        ),
    ),
    # a question of another step that was gone back from is dropped as well
    (
        session(replace(step(K.WHY), clock=STANDS), step(K.BALLOT), polls=(ballot(),)),
        c.StopForToday(S),
        (e.PollDropped(S, PollId("poll"), StepId("ballot")), e.SessionStopped(S, NOW.wall_ms, "")),
    ),
    (session(WRITTEN), c.StopForToday(S, "next week"), "Choose a date."),
    (session(WRITTEN, **STOPPED), c.StopForToday(S), RESTS),
    (session(WRITTEN, state=SessionState.PREPARATION), c.StopForToday(S), NOT_RUNNING),
    (session(WRITTEN, state=SessionState.ENDED), c.StopForToday(S), NOT_RUNNING),
    # nothing goes on meanwhile
    (session(WRITTEN, **STOPPED), c.GoOn(S), RESTS),
    (session(WRITTEN, **STOPPED), c.WriteSlip(S, "late", "t"), RESTS),
    (session(WRITTEN, **STOPPED), c.ResumeClock(S), RESTS),
    (session(WRITTEN, **STOPPED), c.EndSession(S), RESTS),
    (session(step(K.BALLOT), **STOPPED), c.OpenPoll(S), RESTS),
]
EXPECTED = (
    e.PresenceMarked(S, ANN, Presence.EXPECTED),
    e.PresenceMarked(S, BO, Presence.EXPECTED),
)
PAUSED = replace(WRITTEN, clock=STANDS, voices=(Voice(ANN, 1),))


def roll_call(*around: Step, before: int) -> tuple[e.Event, ...]:
    """The two steps that come when a session is taken up, and the first of them open."""
    new = (
        Step(StepId("new900"), K.LOBBY, "Who is here", 120_000),
        Step(StepId("new899"), K.SO_FAR, "So far", 120_000),
    )
    changed = e.AgendaChanged(S, (*around[:before], *new, *around[before:]))
    return (changed, *opened("new900", 120_000))


TAKING_UP: list[Row] = [
    (
        at(WAY[0], PAUSED, WAY[2], here=1, **STOPPED),
        c.TakeUp(S),
        (e.SessionTakenUp(S, 240_000), *EXPECTED, *roll_call(WAY[0], PAUSED, WAY[2], before=1)),
    ),
    # who was here and had not written gets a voice again when they are back
    (
        at(replace(PAUSED, voices=(Voice(ANN), Voice(BO, 2))), **STOPPED),
        c.TakeUp(S),
        (
            e.SessionTakenUp(S, 240_000),
            EXPECTED[0],
            e.VoiceLeft(S, ANN, step=StepId("ideas")),
            EXPECTED[1],
            *roll_call(replace(PAUSED, voices=(Voice(ANN), Voice(BO, 2))), before=0),
        ),
    ),
    (
        at(replace(step(K.LOBBY), clock=STANDS), **STOPPED),
        c.TakeUp(S),
        (e.SessionTakenUp(S, 240_000), *EXPECTED),
    ),
    (
        at(replace(step(K.SO_FAR), clock=replace(STANDS, remaining_ms=-9)), **STOPPED),
        c.TakeUp(S),
        (e.SessionTakenUp(S, 0), *EXPECTED),
    ),
    (at(PAUSED), c.TakeUp(S), "This session was not stopped."),
    (at(PAUSED, state=SessionState.ENDED), c.TakeUp(S), "This session was not stopped."),
]
ASKED_ANEW = (idea(1), idea(2))
ANEW: list[Row] = [
    # left open without its question: it is asked when we come to it again
    (
        session(step(K.SO_FAR), replace(step(K.PICK), clock=STANDS), ideas=ASKED_ANEW),
        c.GoOn(S),
        (
            stands("so_far"),
            e.StepClosed(S, StepId("so_far"), NOW.wall_ms),
            e.StepEntered(S, StepId("pick")),
            e.PollOpened,  # type: ignore[list-item]
        ),
    ),
    (
        session(step(K.SO_FAR), step(K.PICK, C), ideas=ASKED_ANEW),
        c.GoOn(S),
        (
            stands("so_far"),
            e.StepClosed(S, StepId("so_far"), NOW.wall_ms),
            e.StepEntered(S, StepId("pick")),
        ),
    ),
]


@pytest.mark.parametrize(
    ("found", "command", "wanted"),
    [*GOING, *STOPPING, *TAKING_UP, *ANEW],
    ids=[f"{n}-{type(row[1]).__name__}" for n, row in enumerate([*GOING, *STOPPING, *TAKING_UP, *ANEW])],
)
def test_row(found: Session, command: c.Command, wanted: str | tuple[e.Event, ...]) -> None:
    if isinstance(wanted, str):
        with pytest.raises(Rejected) as refusal:
            decided(found, command)
        assert str(refusal.value) == wanted
        return
    events = decided(found, command)
    assert len(events) == len(wanted)
    for event, expected in zip(events, wanted, strict=True):
        assert isinstance(event, expected) if isinstance(expected, type) else event == expected


def test_leaving_a_round_for_any_later_step_reveals_it() -> None:
    events = decided(session(WRITTEN, *WAY[2:]), c.GoTo(S, StepId("talk")))
    assert [type(x) for x in events] == [
        e.ClockSet, e.RoundRevealed, e.StepClosed, e.StepEntered, e.StepOpened, e.ClockSet,
    ]  # fmt: skip


OTHER = SessionId("other")


@pytest.mark.parametrize(
    ("state", "is_stopped", "wanted"),
    [
        (SessionState.PREPARATION, False, ""),
        (SessionState.ENDED, False, ""),
        (SessionState.RUNNING, True, ""),
        (SessionState.RUNNING, False, "“Other” is running. End it or stop it for today first."),
    ],
)
def test_an_ended_session_is_opened_once_more(state: SessionState, is_stopped: bool, wanted: str) -> None:
    ended = session(step(K.CLOSING, C), state=SessionState.ENDED)
    heads = (head(S, SessionState.ENDED), head(OTHER, state, is_stopped=is_stopped))
    found = State(TEAM, heads, ended)
    if wanted:
        with pytest.raises(Rejected) as refusal:
            decided_in(found, c.ReopenSession(S))
        assert str(refusal.value) == wanted
    else:
        assert decided_in(found, c.ReopenSession(S)) == (e.SessionReopened(S),)


@pytest.mark.parametrize("state", [SessionState.PREPARATION, SessionState.RUNNING])
def test_what_has_not_ended_is_not_reopened(state: SessionState) -> None:
    with pytest.raises(Rejected) as refusal:
        decided(session(step(K.CLOSING), state=state), c.ReopenSession(S))
    assert str(refusal.value) == "This session has not ended."


@pytest.mark.parametrize(
    ("kind", "clock", "ms", "given"),
    [
        (K.READING, CLOCK, 60_000, 60_000),
        (K.READING, CLOCK, -60_000, -60_000),
        # the clock had four minutes: more than that was not taken
        (K.READING, CLOCK, -600_000, -240_000),
        # after the end a minute is a minute from now
        (K.READING, Clock(True, 1_000, NOW.steady_ms - 60_000), 60_000, 60_000),
        (K.READING, Clock(True, 1_000, NOW.steady_ms - 60_000), -60_000, None),
        # a step that was given a lot of time and then planned shorter has no more than its plan to give
        (K.READING, Clock(True, 3_000_000, NOW.steady_ms), -1_000_000, -300_000),
    ],
)
def test_time_is_given_and_taken(kind: StepKind, clock: Clock, ms: int, given: int | None) -> None:
    _, *told = decided(session(replace(step(kind), clock=clock)), c.AddTime(S, ms))
    assert told == ([] if given is None else [e.TimeGiven(S, StepId("reading"), given)])


def test_a_step_gets_no_more_than_a_day() -> None:
    day = 24 * 3_600_000
    with pytest.raises(Rejected) as refusal:
        decided(session(replace(step(K.READING), given_ms=day)), c.AddTime(S, 60_000))
    assert str(refusal.value) == "This step has got a day more than planned. Go on to the next one."


def test_who_pays_gives_what_is_given() -> None:
    found = session(step(K.READING), step(K.IDEAS, A), step(K.COMMITMENTS, A))
    _, *told = decided(found, c.AddTime(S, 120_000))
    assert told == [e.TimeGiven(S, StepId("reading"), 120_000), e.TimeGiven(S, StepId("ideas"), -120_000)]
