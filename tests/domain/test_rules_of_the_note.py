"""The leader's own idea: sealed before the vote, read after it, gone at the end unless somebody took it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Method,
    Outcome,
    OutcomeId,
    Purpose,
    Session,
    SessionState,
    StepId,
    StepKind,
)
from lfb_desktop.views.leader_note import LeaderNote, leader_note
from tests.domain.states import ANN, ballot, decided, session, step
from tests.domain.states import S as SESSION

K = StepKind
TEXT = "A week without the stand-up"
ROUND = session(step(K.IDEAS))
SEALED = replace(ROUND, leader_note=TEXT)
OPEN = session(step(K.BALLOT), polls=(ballot(),), leader_note=TEXT)
CLOSED = session(step(K.BALLOT), polls=(ballot(is_open=False),), leader_note=TEXT)
PICKED = replace(
    CLOSED, steps=(step(K.PICK, name="ballot"), step(K.BALLOT, name="other")), step_id=StepId("ballot")
)
ENDED = session(step(K.IDEAS), state=SessionState.ENDED)

ROWS: list[tuple[Session, str, str | tuple[e.Event, ...]]] = [
    (ROUND, f" {TEXT} ", (e.NoteSealed(SESSION, TEXT),)),
    (replace(ROUND, state=SessionState.PREPARATION), TEXT, (e.NoteSealed(SESSION, TEXT),)),
    (ROUND, "", ()),
    (SEALED, TEXT, ()),
    (SEALED, "Another", (e.NoteSealed(SESSION, "Another"),)),
    (SEALED, " ", (e.NoteSealed(SESSION, ""),)),
    (OPEN, "Another", (e.NoteSealed(SESSION, "Another"),)),
    (CLOSED, "Another", "The team has voted."),
    (replace(ROUND, leader=None), TEXT, "Choose first who gives the why."),
    (ENDED, TEXT, "has ended"),
    (ROUND, "\u200b", "Write something first."),
    (ROUND, "one\ntwo", "This has to fit on one line."),
    (ROUND, "a" * 301, "301 characters"),
]


@pytest.mark.parametrize(("found", "text", "expected"), ROWS)
def test_each_row(found: Session, text: str, expected: str | tuple[e.Event, ...]) -> None:
    if isinstance(expected, tuple):
        assert decided(found, c.SealNote(SESSION, text)) == expected
    else:
        with pytest.raises(Rejected) as refusal:
            decided(found, c.SealNote(SESSION, text))
        assert expected in str(refusal.value)


def test_nobody_in_the_room_may_seal_one() -> None:
    with pytest.raises(Rejected):
        decided(ROUND, c.SealNote(SESSION, TEXT), by=Participant(ANN))


def test_its_text_is_in_no_log() -> None:
    assert TEXT not in repr(c.SealNote(SESSION, TEXT)) + repr(e.NoteSealed(SESSION, TEXT))


def test_it_is_gone_at_the_end() -> None:
    *_, torn, ended = decided(
        replace(SEALED, steps=(step(K.READING),), step_id=StepId("reading")), c.EndSession(SESSION)
    )
    assert torn == e.NoteSealed(SESSION, "")
    assert isinstance(ended, e.SessionEnded)


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        (ROUND, LeaderNote()),
        (SEALED, LeaderNote(is_sealed=True)),
        (OPEN, LeaderNote(is_sealed=True)),
        (PICKED, LeaderNote(is_sealed=True)),
        (
            replace(CLOSED, polls=(ballot(Method.CHOICE, is_open=False, purpose=Purpose.BOLDEST),)),
            LeaderNote(is_sealed=True),
        ),
        (CLOSED, LeaderNote(text=TEXT)),
        (
            replace(CLOSED, outcomes=(Outcome(OutcomeId("o"), TEXT),)),
            LeaderNote(text=TEXT, is_taken=True),
        ),
        (replace(CLOSED, leader_note=""), None),
        (replace(ROUND, leader=None), None),
        (ENDED, None),
    ],
)
def test_it_opens_with_the_first_ballot_alone(found: Session, shown: LeaderNote | None) -> None:
    assert leader_note(found) == shown
