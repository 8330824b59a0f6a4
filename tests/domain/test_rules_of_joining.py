"""Who may ask for what, and the way in for phones: opened, closed, locked, its code made anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import APP, FACILITATOR, NEWCOMER, Actor, Participant
from lfb_desktop.domain.chance import token_hash
from lfb_desktop.domain.journal import journal_line
from lfb_desktop.domain.model import SessionState
from lfb_desktop.domain.rules import FOR_NEWCOMERS, FOR_PARTICIPANTS, FROM_THE_NETWORK, RULES
from tests.domain.gathering import Gathering, refused
from tests.domain.states import ANN, NOW, S

# All that may ever be asked by whoever is not at the laptop. A new one is a decision: may a stranger's phone
# that says it is somebody in the room ask for this?
ALLOWED = {
    *("WriteSlip", "EditSlip", "WithdrawSlip", "MarkDone", "AskQuestion", "AnswerPoll", "GiveThanks"),
    *("ShowThanks", "Commit", "Release", "PlanOutcome", "Invite", "FoldSlip", "VoteOnFold", "RewordFolded"),
    *("ClaimIdea", "MarkPresence", "AddSeat", "DropSeat", "RenameMyself", "SendMessage", "JoinByPhone"),
}


@pytest.fixture
def room() -> Gathering:
    return Gathering().opened()


# Who may ask


def test_no_verb_of_the_facilitator_is_reachable_from_the_network() -> None:
    assert {command.__name__ for command in FROM_THE_NETWORK} == ALLOWED
    assert isinstance(FROM_THE_NETWORK, frozenset)
    assert FROM_THE_NETWORK == FOR_PARTICIPANTS | FOR_NEWCOMERS


@pytest.mark.parametrize("command", sorted(set(RULES) - FOR_NEWCOMERS, key=str))
def test_a_newcomer_may_ask_to_come_in_and_nothing_else(room: Gathering, command: type) -> None:
    refused(room, "Come in first", object.__new__(command), NEWCOMER)


@pytest.mark.parametrize("by", [FACILITATOR, APP])
def test_nobody_joins_at_the_laptop(room: Gathering, by: Actor) -> None:
    refused(room, "on the phone", c.JoinByPhone(S, "token", "Anna"), by)


@pytest.mark.parametrize("by", [FACILITATOR, Participant(ANN), NEWCOMER])
def test_only_the_app_says_where_it_serves(room: Gathering, by: Actor) -> None:
    refused(room, ".", c.ServeAt(S, "192.168.4.20", 8080), by)


# Opening and closing


def test_opening_makes_secrets_that_differ() -> None:
    room = Gathering()
    (opened,) = room.do(c.OpenJoining(S))
    assert isinstance(opened, e.JoiningOpened)
    joining = opened.joining
    assert len({joining.secret, joining.pepper, joining.code}) == 3
    assert (len(joining.secret), len(joining.pepper)) == (26, 26)
    assert (joining.address, joining.port) == ("", 0)
    assert (joining.is_locked, joining.asks_first, joining.hides_names) == (False, False, False)


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        ({"state": SessionState.ENDED}, "ended"),
        ({"stopped_ms": NOW.wall_ms}, "stopped for today"),
    ],
)
def test_phones_join_only_what_goes_on(known: dict[str, object], sentence: str) -> None:
    room = Gathering()
    room.state = replace(room.state, session=replace(room.session, **known))  # type: ignore[arg-type]
    refused(room, sentence, c.OpenJoining(S))


def test_phones_may_be_tried_while_the_session_is_prepared() -> None:
    room = Gathering()
    prepared = replace(room.session, state=SessionState.PREPARATION, steps=(), step_id=None)
    room.state = replace(room.state, session=prepared)
    room.opened().join("token", "Ann")
    assert room.holder("token") == "Ann"


def test_opening_once_more_changes_the_address_alone(room: Gathering) -> None:
    before = room.session.joining
    assert before is not None
    assert room.do(c.OpenJoining(S)) == ()
    assert room.do(c.OpenJoining(S, "192.168.4.20")) == ()
    room.do(c.OpenJoining(S, "10.0.0.7"))
    assert room.session.joining == replace(before, address="10.0.0.7")


def test_where_it_is_served_is_kept(room: Gathering) -> None:
    room.do(c.ServeAt(S, "10.0.0.7", 8080), APP)
    assert room.do(c.ServeAt(S, "10.0.0.7", 8080), APP) == ()
    joining = room.session.joining
    assert joining is not None
    assert (joining.address, joining.port) == ("10.0.0.7", 8080)
    refused(room, "no such port", c.ServeAt(S, "10.0.0.7", 0), APP)
    refused(room, "no such port", c.ServeAt(S, "10.0.0.7", 65_536), APP)


def test_a_new_code_drops_nobody(room: Gathering) -> None:
    room.join("token", "Ann")
    before = room.session.joining
    assert before is not None
    room.do(c.RenewCode(S))
    after = room.session.joining
    assert after is not None
    assert after.secret != before.secret
    assert after.code != before.code
    assert after.pepper == before.pepper, "phones are known by it"
    assert room.holder("token") == "Ann"


def test_what_is_not_chosen_stays(room: Gathering) -> None:
    room.do(c.ChangeJoining(S, asks_first=True))
    room.do(c.ChangeJoining(S, is_locked=True, hides_names=True))
    assert room.do(c.ChangeJoining(S, is_locked=True)) == ()
    joining = room.session.joining
    assert joining is not None
    assert (joining.is_locked, joining.asks_first, joining.hides_names) == (True, True, True)


def test_closing_forgets_phones_and_keeps_people(room: Gathering) -> None:
    room.join("token", "Dewi")
    dewi = room.called("Dewi")
    room.do(c.CloseJoining(S))
    assert room.session.phones == ()
    assert room.presence(dewi) == "present"
    assert dewi in room.voices
    assert room.do(c.CloseJoining(S)) == ()


@pytest.mark.parametrize(
    "command", [c.RenewCode(S), c.ChangeJoining(S, is_locked=True), c.AdmitPhone(S, token_hash("x"), True)]
)
def test_before_it_is_opened_there_is_nothing_to_change(command: c.Command) -> None:
    refused(Gathering(), ".", command)


def test_the_journal_tells_no_names(room: Gathering) -> None:
    told = [
        *room.do(c.RenewCode(S)),
        *room.do(c.ChangeJoining(S, is_locked=False, hides_names=True)),
        *room.join("token", "Dewi"),
        *room.do(c.CloseJoining(S)),
        *room.do(c.OpenJoining(S)),
    ]
    lines = [line for event in told if (line := journal_line(event, NOW)) is not None]
    assert [line.act for line in lines if line.act != "presence_marked"] == [
        "code_renewed",
        "joining_closed",
        "joining_opened",
    ]
    assert all(line.detail == () for line in lines if line.act != "presence_marked")
