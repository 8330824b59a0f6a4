"""Roles, people and steps of a session: tables of what is asked, and what takes it back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Participant,
    Person,
    PersonId,
    Phase,
    PollId,
    Presence,
    Session,
    SessionState,
    Settings,
    Step,
    StepId,
    StepKind,
    Thanks,
    ThemeId,
)
from tests.domain.states import ANN, BO, CEM, GUEST, LEADER, S, ballot, decided, idea, session, step

K, A, C = StepKind, Phase.AHEAD, Phase.CLOSED
NOBODY = PersonId("nobody")
HERE, LATER = Presence.PRESENT, Presence.EXPECTED
LOBBY, WHY, ROUND, READ, TALK = (
    step(K.LOBBY, C),
    step(K.WHY),
    step(K.IDEAS, A),
    step(K.READING, A),
    step(K.TALK, A),
)
FIVE = session(LOBBY, WHY, ROUND, READ, TALK, here=1)
PREPARED = session(step(K.LOBBY, A), ROUND, READ, state=SessionState.PREPARATION, step_id=None)
PASSED_OVER = session(LOBBY, ROUND, WHY, READ, TALK, here=2)
ENDED = session(LOBBY, state=SessionState.ENDED)
GONE = StepId("gone")
NEW = Step(StepId("new"), K.PICK, "Pick", 90_000, given_ms=-30_000)
PLAN = c.StepPlan(K.READING, "Read it", 3)
ADDED = Step(StepId("new900"), K.READING, "Read it", 180_000)


def agenda(*steps: Step) -> tuple[e.Event, ...]:
    return (e.AgendaChanged(S, steps),)


def in_round(**known: object) -> Session:
    return session(step(K.IDEAS), participants=(member(ANN, HERE), member(CEM, LATER)), **known)


def member(person: PersonId, presence: Presence) -> Participant:
    return Participant(Person(person, person.title()), presence)


PAID = replace(READ, given_ms=-240_000)  # a minute of five is left
BEGUN = "This step has begun; its place is part of the story."
NOT_THERE = "This step is not in the agenda any more."
HAS_ENDED = "This session has ended. What was recorded stays as it is."
SO_FAR = "The step “So far” comes by itself when a stopped session goes on."
STARTED = "This session has begun. Change its steps one by one."

Row = tuple[Session, c.Command, str | tuple[e.Event, ...]]
ROLES: list[Row] = [
    (FIVE, c.ChooseLeader(S, LEADER), ()),
    (FIVE, c.ChooseLeader(S, None), (e.LeaderChosen(S, None),)),
    (FIVE, c.ChooseLeader(S, BO), (e.ParticipantRemoved(S, BO), e.LeaderChosen(S, BO))),
    (FIVE, c.ChooseLeader(S, GUEST), (e.LeaderChosen(S, GUEST),)),
    (FIVE, c.ChooseLeader(S, NOBODY), "This person is not on the list any more."),
    (ENDED, c.ChooseLeader(S, GUEST), HAS_ENDED),
    (FIVE, c.RestoreRoles(S, GUEST), (e.LeaderChosen(S, GUEST),)),
    (
        FIVE,
        c.RestoreRoles(S, None, GUEST, HERE),
        (e.LeaderChosen(S, None), e.ParticipantAdded(S, GUEST, HERE)),
    ),
    (FIVE, c.RestoreRoles(S, GUEST, BO, HERE), (e.LeaderChosen(S, GUEST),)),
    (
        in_round(),
        c.RestoreRoles(S, GUEST, BO, HERE),
        (
            e.LeaderChosen(S, GUEST),
            e.ParticipantAdded(S, BO, HERE),
        ),
    ),
    (
        in_round(polls=(ballot(voices=()),)),
        c.RestoreRoles(S, GUEST, BO, HERE),
        (
            e.LeaderChosen(S, GUEST),
            e.ParticipantAdded(S, BO, HERE),
            e.VoiceJoined(S, BO, poll=PollId("poll")),
        ),
    ),
    (
        FIVE,
        c.RestoreRoles(S, BO),
        "Who takes part cannot lead at the same time. Choose who gives the why again.",
    ),
    (FIVE, c.RestoreRoles(S, NOBODY), "This person is not on the list any more."),
    (FIVE, c.RestoreRoles(S, GUEST, NOBODY), "This person is not on the list any more."),
    (ENDED, c.RestoreRoles(S, GUEST), HAS_ENDED),
    (FIVE, c.ChooseFacilitator(S, None), ()),
    (FIVE, c.ChooseFacilitator(S, BO), (e.FacilitatorChosen(S, BO),)),
    (FIVE, c.ChooseFacilitator(S, NOBODY), "This person is not on the list any more."),
    (FIVE, c.AddParticipant(S, BO), ()),
    (FIVE, c.AddParticipant(S, GUEST), (e.ParticipantAdded(S, GUEST, LATER),)),
    (FIVE, c.AddParticipant(S, GUEST, Presence.AWAY), (e.ParticipantAdded(S, GUEST, Presence.AWAY),)),
    (in_round(), c.AddParticipant(S, GUEST), (e.ParticipantAdded(S, GUEST, LATER),)),
    (
        in_round(),
        c.AddParticipant(S, GUEST, HERE),
        (e.ParticipantAdded(S, GUEST, HERE), e.VoiceJoined(S, GUEST, step=StepId("ideas"))),
    ),
    (FIVE, c.AddParticipant(S, LEADER), "Who gives the why is not counted among those who look for the how."),
    (FIVE, c.RemoveParticipant(S, BO), (e.ParticipantRemoved(S, BO),)),
    (FIVE, c.RemoveParticipant(S, GUEST), ()),
    (
        in_round(),
        c.RemoveParticipant(S, ANN),
        "This person has a voice in the open step. Mark them as gone instead.",
    ),
    (
        replace(FIVE, thanks=(Thanks("t", StepId("why"), BO, "For all"),)),
        c.RemoveParticipant(S, BO),
        "This person has a part in what is recorded. Mark them as gone instead.",
    ),
]
STEPS: list[Row] = [
    (FIVE, c.AddStep(S, c.StepPlan(K.SO_FAR, "So far", 2), 3), SO_FAR),
    (ENDED, c.AddStep(S, PLAN, 1), HAS_ENDED),
    (FIVE, c.MoveStep(S, READ.id, 2), agenda(LOBBY, WHY, READ, ROUND, TALK)),
    (FIVE, c.MoveStep(S, READ.id, 0), agenda(LOBBY, WHY, READ, ROUND, TALK)),
    (FIVE, c.MoveStep(S, READ.id, 3), ()),
    (FIVE, c.MoveStep(S, WHY.id, 3), BEGUN),
    (FIVE, c.MoveStep(S, GONE, 3), NOT_THERE),
    # a step that was passed over lies before one that has begun
    (PASSED_OVER, c.MoveStep(S, TALK.id, 1), agenda(LOBBY, ROUND, WHY, TALK, READ)),
    (PASSED_OVER, c.MoveStep(S, ROUND.id, 0), agenda(LOBBY, WHY, ROUND, READ, TALK)),
    (PASSED_OVER, c.AddStep(S, PLAN, 0), agenda(LOBBY, ROUND, WHY, ADDED, READ, TALK)),
    (FIVE, c.RemoveStep(S, READ.id), agenda(LOBBY, WHY, ROUND, TALK)),
    (FIVE, c.RemoveStep(S, WHY.id), "This step has begun; what happened in it is kept."),
    (session(ROUND), c.RemoveStep(S, ROUND.id), "A session needs at least one step."),
    # taken back
    (FIVE, c.RestoreStep(S, NEW, READ.id), agenda(LOBBY, WHY, ROUND, READ, NEW, TALK)),
    (FIVE, c.RestoreStep(S, NEW, LOBBY.id), agenda(LOBBY, NEW, WHY, ROUND, READ, TALK)),
    (PREPARED, c.RestoreStep(S, NEW, None), agenda(NEW, *PREPARED.steps)),
    (FIVE, c.RestoreStep(S, TALK, WHY.id), agenda(LOBBY, WHY, TALK, ROUND, READ)),
    (FIVE, c.RestoreStep(S, replace(TALK, title="Old"), WHY.id), agenda(LOBBY, WHY, TALK, ROUND, READ)),
    (FIVE, c.RestoreStep(S, TALK, READ.id), ()),
    (FIVE, c.RestoreStep(S, WHY, ROUND.id), BEGUN),
    (FIVE, c.RestoreStep(S, NEW, GONE), NOT_THERE),
    (ENDED, c.RestoreStep(S, NEW, LOBBY.id), HAS_ENDED),
    (
        session(*(step(K.READING, A, f"s{n}") for n in range(40))),
        c.RestoreStep(S, NEW, None),
        "An agenda holds at most 40 steps.",
    ),
    (FIVE, c.RestorePlan(S, READ), ()),
    (FIVE, c.RestorePlan(S, replace(READ, id=GONE)), NOT_THERE),
    (
        FIVE,
        c.RestorePlan(S, replace(READ, title="Aloud", planned_ms=90_000, phase=C, given_ms=5)),
        agenda(LOBBY, WHY, ROUND, replace(READ, title="Aloud", planned_ms=90_000), TALK),
    ),
    (
        FIVE,
        c.RestorePlan(S, replace(WHY, kind=K.READING, title="Look")),
        agenda(LOBBY, replace(WHY, title="Look"), ROUND, READ, TALK),
    ),
    (
        FIVE,
        c.RestorePlan(S, replace(LOBBY, settings=Settings(dots=9))),
        "This step is closed. What it was planned with belongs to its result.",
    ),
    # the plan of a step
    (FIVE, c.EditStep(S, READ.id, c.StepPlan(K.READING, "Reading", 5)), ()),
    (FIVE, c.EditStep(S, READ.id, c.StepPlan(K.SO_FAR, "Reading", 5)), SO_FAR),
    (
        session(step(K.SO_FAR, A)),
        c.EditStep(S, StepId("so_far"), c.StepPlan(K.SO_FAR, "Until now", 5)),
        agenda(replace(step(K.SO_FAR, A), title="Until now")),
    ),
    (
        session(WHY, PAID),
        c.EditStep(S, READ.id, PLAN),
        "This step has given time to another one. Plan more than that for it.",
    ),
    (
        session(WHY, PAID),
        c.EditStep(S, READ.id, c.StepPlan(K.READING, "Read it", 5)),
        agenda(WHY, replace(PAID, title="Read it")),
    ),
    (
        session(WHY, PAID),
        c.RestorePlan(S, replace(PAID, planned_ms=60_000)),
        "This step has given time to another one. Plan more than that for it.",
    ),
    # another way
    (
        PREPARED,
        c.ReplaceAgenda(S, (PLAN,)),
        agenda(ADDED),
    ),
    (PREPARED, c.ReplaceAgenda(S, ()), "A session needs at least one step."),
    (PREPARED, c.ReplaceAgenda(S, (c.StepPlan(K.SO_FAR, "So far", 2),)), SO_FAR),
    (PREPARED, c.ReplaceAgenda(S, (PLAN,) * 41), "An agenda holds at most 40 steps."),
    (FIVE, c.ReplaceAgenda(S, (PLAN,)), STARTED),
    (PREPARED, c.RestoreAgenda(S, (READ, ROUND)), agenda(READ, ROUND)),
    (FIVE, c.RestoreAgenda(S, (READ,)), STARTED),
    (ENDED, c.RestoreAgenda(S, (READ,)), HAS_ENDED),
]


@pytest.mark.parametrize(
    ("found", "command", "wanted"),
    [*ROLES, *STEPS],
    ids=[f"{n}-{type(row[1]).__name__}" for n, row in enumerate([*ROLES, *STEPS])],
)
def test_row(found: Session, command: c.Command, wanted: str | tuple[e.Event, ...]) -> None:
    if isinstance(wanted, str):
        with pytest.raises(Rejected) as refusal:
            decided(found, command)
        assert str(refusal.value) == wanted
    else:
        assert decided(found, command) == wanted


def test_whoever_wrote_signed_ideas_stays_among_the_participants() -> None:
    found = replace(FIVE, ideas=(idea(1, author=BO, theme=ThemeId("theme")),))
    with pytest.raises(Rejected, match="stays among those who find the how"):
        decided(found, c.ChooseLeader(S, BO))
