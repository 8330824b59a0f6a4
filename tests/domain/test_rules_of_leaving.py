"""Phones that are forgotten and people who are kept out, and coming and going by phone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import NEWCOMER, Participant
from lfb_desktop.domain.chance import token_hash
from lfb_desktop.domain.model import PersonId, Presence, State
from tests.domain.gathering import Gathering, kinds, refused
from tests.domain.states import ANN, BO, GUEST, LEADER, S


@pytest.fixture
def room() -> Gathering:
    return Gathering().opened()


# Forgotten and kept out


def test_a_forgotten_phone_leaves_the_person_here(room: Gathering) -> None:
    room.join("token", "Dewi")
    room.do(c.ForgetPhone(S, token_hash("token")))
    assert room.session.phones == ()
    assert room.presence(room.called("Dewi")) == "present"
    assert room.do(c.ForgetPhone(S, token_hash("token"))) == ()
    room.join("token", "Dewi")
    assert room.holder("token") == "Dewi"


def test_who_is_kept_out_stays_out_with_all_phones(room: Gathering) -> None:
    room.join("first", "Dewi")
    room.join("second", "Dewi", is_same=True)
    room.do(c.AdmitPhone(S, token_hash("second"), True))
    dewi = room.called("Dewi")
    room.do(c.KeepOut(S, dewi))
    assert room.presence(dewi) == "away"
    assert dewi not in room.voices
    for token in ("first", "second"):
        refused(room, "asked to leave", c.JoinByPhone(S, token, "Somebody else"), NEWCOMER)
    for how in ({"name": "Dewi"}, {"name": "", "person": dewi}, {"name": "Dewi", "is_same": True}):
        refused(room, "asked to leave", c.JoinByPhone(S, "third", **how), NEWCOMER)  # type: ignore[arg-type]
    refused(room, "asked to leave", c.MarkPresence(S, dewi, Presence.PRESENT), Participant(dewi))
    refused(room, "kept out", c.ForgetPhone(S, token_hash("first")))
    assert room.do(c.KeepOut(S, dewi)) == ()


def test_who_is_let_in_again_may_come_anew(room: Gathering) -> None:
    room.join("token", "Dewi")
    dewi = room.called("Dewi")
    room.do(c.KeepOut(S, dewi))
    room.do(c.LetIn(S, dewi))
    assert room.session.phones == ()
    assert room.presence(dewi) == "away"
    room.join("token", "Dewi")
    assert room.holder("token") == "Dewi"
    assert room.presence(dewi) == "present"
    assert room.voices.count(dewi) == 1
    assert room.do(c.LetIn(S, dewi)) == ()


def test_who_has_acted_keeps_the_voice_when_kept_out(room: Gathering) -> None:
    """An idea stays, and so does the count that it was written."""
    room.join("token", "Dewi")
    dewi = room.called("Dewi")
    (round,) = room.session.steps
    voices = tuple(replace(v, acts=1) if v.person == dewi else v for v in round.voices)
    room.state = replace(room.state, session=replace(room.session, steps=(replace(round, voices=voices),)))
    room.do(c.KeepOut(S, dewi))
    assert dewi in room.voices


def test_who_waits_under_a_name_that_was_kept_out_meanwhile_goes_on_waiting(room: Gathering) -> None:
    room.join("first", "Dewi")
    room.join("second", "Dewi", is_same=True)
    room.do(c.KeepOut(S, room.called("Dewi")))
    refused(room, "asked to leave", c.AdmitPhone(S, token_hash("second"), True))


def test_who_is_not_here_by_phone_is_not_kept_out(room: Gathering) -> None:
    refused(room, "Mark them as gone", c.KeepOut(S, ANN))
    assert room.do(c.KeepOut(S, GUEST)) == (), "who is not here at all is out already"


def test_keeping_out_changes_nothing_for_who_watches_or_leads(room: Gathering) -> None:
    room.do(c.MarkPresence(S, BO, Presence.OBSERVER))
    room.join("watches", "Bo")
    room.join("leads", "Carmen")
    assert kinds(room.do(c.KeepOut(S, BO))) == ["PersonKeptOut"]
    assert kinds(room.do(c.KeepOut(S, LEADER))) == ["PersonKeptOut"]
    assert room.presence(BO) == "observer"


# Coming and going


def test_by_phone_one_comes_and_goes(room: Gathering) -> None:
    gone = room.do(c.MarkPresence(S, ANN, Presence.AWAY), Participant(ANN))
    assert kinds(gone) == ["PresenceMarked", "VoiceLeft"]
    assert ANN not in room.voices
    back = room.do(c.MarkPresence(S, ANN, Presence.PRESENT), Participant(ANN))
    assert kinds(back) == ["PresenceMarked", "VoiceJoined"]


@pytest.mark.parametrize(
    ("person", "presence", "by", "sentence"),
    [
        (BO, Presence.AWAY, ANN, "Only you can do this"),
        (ANN, Presence.OBSERVER, ANN, "at the Console"),
        (ANN, Presence.EXPECTED, ANN, "at the Console"),
        (LEADER, Presence.AWAY, LEADER, "simply go"),
        (LEADER, Presence.PRESENT, LEADER, "simply go"),
    ],
)
def test_nobody_says_by_phone_what_is_said_at_the_console(
    room: Gathering, person: PersonId, presence: Presence, by: PersonId, sentence: str
) -> None:
    refused(room, sentence, c.MarkPresence(S, person, presence), Participant(by))


@pytest.mark.parametrize("presence", list(Presence))
def test_who_watches_does_not_get_a_vote_by_going_and_coming(room: Gathering, presence: Presence) -> None:
    room.do(c.MarkPresence(S, BO, Presence.OBSERVER))
    refused(room, "simply go", c.MarkPresence(S, BO, presence), Participant(BO))


def test_without_a_session_nothing_is_asked() -> None:
    room = Gathering()
    room.state = State(room.state.team, (), None)
    refused(room, "not in the team file", c.JoinByPhone(S, "token", "Ann"), NEWCOMER)
