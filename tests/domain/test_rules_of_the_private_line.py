"""What is said to the facilitator alone: by whom, about what, how often, and what is answered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import NEWCOMER, Participant
from lfb_desktop.domain.journal import journal_line
from lfb_desktop.domain.model import (
    IdeaId,
    MessageId,
    MessageKind,
    PersonId,
    SessionState,
    StepId,
    StepKind,
)
from lfb_desktop.domain.rules.private_line import MOST_MESSAGES, MOST_SIGNED, MOST_UNSIGNED
from tests.domain.gathering import Gathering, kinds, refused
from tests.domain.states import ANN, BO, NOW, S, idea

HELP, WORK, UNCLEAR, WORDS = MessageKind
BY_ANN = Participant(ANN)


@pytest.fixture
def room() -> Gathering:
    """Ideas 1 and 2 stand, 3 is set aside, 4 is part of 1."""
    room = Gathering().opened()
    ideas = (
        *(idea(1), idea(2)),
        idea(3, is_set_aside=True),
        idea(4, merged_into=IdeaId("idea1")),
    )
    room.state = replace(room.state, session=replace(room.session, ideas=ideas))
    return room


def message(
    kind: MessageKind = WORDS,
    text: str = "Please open a window.",
    ticket: str = "ticket",
    about: str = "",
    sender: PersonId | None = None,
) -> c.SendMessage:
    return c.SendMessage(S, kind, text, ticket, IdeaId(about) if about else None, sender)


@pytest.mark.parametrize("sender", [None, ANN])
@pytest.mark.parametrize(
    ("kind", "text", "about"),
    [
        (HELP, "", ""),
        (WORK, "", ""),
        (UNCLEAR, "", "idea1"),
        (UNCLEAR, "What is a stand-in?", "idea2"),
        (WORDS, "Please open a window.", ""),
    ],
)
def test_what_may_be_said_with_a_name_and_without(
    room: Gathering, kind: MessageKind, text: str, about: str, sender: PersonId | None
) -> None:
    assert kinds(room.do(message(kind, text, about=about, sender=sender), BY_ANN)) == ["MessageSent"]
    (said,) = room.session.messages
    assert (said.kind, said.text, said.sender, said.answer) == (kind, text, sender, "")
    assert said.idea == (about or None)
    assert said.step == StepId(StepKind.IDEAS.value)
    assert said.ticket != "ticket"


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (message(WORDS, ""), "Write something"),
        (message(WORDS, " \u200b "), "Write something"),
        (message(WORDS, "x" * 301), "301 characters"),
        (message(WORDS, "one\ntwo"), "one line"),
        (message(WORDS, "bell\x07"), "control character"),
        (message(HELP, "now"), "no words of its own"),
        (message(WORK, "now"), "no words of its own"),
        (message(UNCLEAR, ""), "which idea"),
        (message(UNCLEAR, "", about="idea3"), "No. 3 is set aside"),
        (message(UNCLEAR, "", about="idea4"), "No. 4 is set aside or part"),
        (message(UNCLEAR, "", about="idea9"), "not in the session"),
        (message(sender=BO), "Only you"),
    ],
)
def test_what_is_refused_with_a_sentence(room: Gathering, wrong: c.SendMessage, sentence: str) -> None:
    refused(room, sentence, wrong, BY_ANN)


def test_an_idea_is_named_only_where_it_is_not_understood(room: Gathering) -> None:
    room.do(message(WORDS, about="idea1"), BY_ANN)
    assert room.session.messages[0].idea is None


def test_the_same_ticket_again_is_the_same_message(room: Gathering) -> None:
    room.do(message(), BY_ANN)
    assert room.do(message(), BY_ANN) == ()
    assert room.do(message(text=""), BY_ANN) == (), "it has arrived, whatever comes after it"
    assert len(room.session.messages) == 1


def test_the_line_is_open_while_the_session_is_prepared_and_not_after_its_end(room: Gathering) -> None:
    prepared = replace(room.session, state=SessionState.PREPARATION, step_id=None)
    room.state = replace(room.state, session=prepared)
    room.do(message(), BY_ANN)
    assert room.session.messages[0].step is None
    room.state = replace(room.state, session=replace(room.session, state=SessionState.ENDED))
    refused(room, "ended", message(ticket="later"), BY_ANN)


def test_nobody_speaks_on_it_where_nobody_joins_or_while_it_rests(room: Gathering) -> None:
    rests = replace(room.session, stopped_ms=NOW.wall_ms)
    was, room.state = room.state, replace(room.state, session=rests)
    refused(room, "stopped for today", message(), BY_ANN)
    room.state = was
    room.do(c.CloseJoining(S))
    refused(room, "by phone", message(), BY_ANN)
    refused(room, "Come in first", message(), NEWCOMER)


def test_nobody_buries_the_line(room: Gathering) -> None:
    for n in range(MOST_SIGNED):
        room.do(message(ticket=f"ann {n}", sender=ANN), BY_ANN)
    refused(room, "Say it aloud", message(ticket="one more", sender=ANN), BY_ANN)
    room.do(message(ticket="bo", sender=BO), Participant(BO))
    for n in range(MOST_UNSIGNED):
        room.do(message(ticket=f"unsigned {n}"), BY_ANN)
    refused(room, "Say it aloud", message(ticket="one more"), BY_ANN)
    assert room.do(message(ticket="unsigned 3"), BY_ANN) == ()
    room.state = replace(room.state, session=replace(room.session, step_id=StepId("next")))
    room.do(message(ticket="one more", sender=ANN), BY_ANN)


def test_a_session_holds_so_many_and_no_more(room: Gathering) -> None:
    room.do(message(), BY_ANN)
    (said,) = room.session.messages
    many = tuple(replace(said, id=MessageId(f"m{n}"), step=StepId("before")) for n in range(MOST_MESSAGES))
    room.state = replace(room.state, session=replace(room.session, messages=many))
    refused(room, "Say it aloud", message(ticket="one more", sender=ANN), BY_ANN)


def test_an_answer_goes_to_the_message(room: Gathering) -> None:
    room.do(message(), BY_ANN)
    (said,) = room.session.messages
    assert kinds(room.do(c.AnswerMessage(S, said.id, "It is open."))) == ["MessageAnswered"]
    assert room.session.messages[0].answer == "It is open."
    assert room.do(c.AnswerMessage(S, said.id, "It is open.")) == ()
    refused(room, "Write something", c.AnswerMessage(S, said.id, " "))
    refused(room, "not there", c.AnswerMessage(S, MessageId("gone"), "It is open."))
    refused(room, "at the Console", c.AnswerMessage(S, said.id, "No."), BY_ANN)


def test_what_is_said_in_private_is_not_told_in_the_journal(room: Gathering) -> None:
    sent = room.do(message(sender=ANN), BY_ANN)
    answered = room.do(c.AnswerMessage(S, room.session.messages[0].id, "It is open."))
    assert [journal_line(event, NOW) for event in (*sent, *answered)] == [None, None]
    assert "window" not in repr((sent, answered, message()))
