"""Seats beside the holder of a phone, and the own name of who came on the list by a phone."""

from __future__ import annotations

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR, Actor, Participant
from lfb_desktop.domain.chance import token_hash
from lfb_desktop.domain.model import MessageKind, PersonId
from lfb_desktop.domain.rules.seats import MOST_SEATS
from tests.domain.gathering import Gathering, kinds, refused
from tests.domain.states import ANN, BO, CEM, LEADER, S

PHONE = token_hash("token")


@pytest.fixture
def room() -> Gathering:
    """Ann holds a phone."""
    room = Gathering().opened()
    room.join("token", "Ann")
    return room


def seats(room: Gathering, token: str = "token") -> list[str]:
    phone = room.phone(token)
    assert phone is not None
    return [room.name(person) for person in phone.seats]


@pytest.mark.parametrize("by", [FACILITATOR, Participant(ANN)])
def test_somebody_by_video_takes_part_through_it(room: Gathering, by: Actor) -> None:
    events = room.do(c.AddSeat(S, PHONE, "Kofi, by video"), by)
    assert kinds(events) == ["PersonAdded", "ParticipantAdded", "PresenceMarked", "VoiceJoined", "SeatAdded"]
    assert seats(room) == ["Ann", "Kofi, by video"]
    assert room.called("Kofi, by video") in room.voices


def test_somebody_of_the_list_keeps_the_name_of_the_list(room: Gathering) -> None:
    room.do(c.AddSeat(S, PHONE, "\u0421em"), Participant(ANN))
    assert seats(room) == ["Ann", "Cem"]
    assert CEM in room.voices


def test_the_same_seat_again_is_there_already(room: Gathering) -> None:
    room.do(c.AddSeat(S, PHONE, "Kofi"), Participant(ANN))
    assert room.do(c.AddSeat(S, PHONE, "kofi"), Participant(ANN)) == ()
    assert room.do(c.AddSeat(S, PHONE, "Ann"), Participant(ANN)) == ()


def test_a_phone_serves_a_group_of_four(room: Gathering) -> None:
    for name in ("Two", "Three", "Four"):
        room.do(c.AddSeat(S, PHONE, name), Participant(ANN))
    assert len(seats(room)) == MOST_SEATS
    refused(room, "4 people can take part", c.AddSeat(S, PHONE, "Five"), Participant(ANN))
    assert len(set(room.voices)) == len(room.voices)


def test_the_leader_by_video_is_not_counted(room: Gathering) -> None:
    assert kinds(room.do(c.AddSeat(S, PHONE, "Carmen"))) == ["SeatAdded"]
    assert LEADER not in room.voices


@pytest.mark.parametrize("name", ["", " ", "\u00a0"])
def test_a_seat_has_a_name(room: Gathering, name: str) -> None:
    refused(room, "Write something", c.AddSeat(S, PHONE, name), Participant(ANN))


def test_nobody_sits_on_two_phones_unasked(room: Gathering) -> None:
    room.join("other", "Bo")
    refused(room, "on another phone", c.AddSeat(S, PHONE, "Bo"), Participant(ANN))
    refused(room, "on another phone", c.AddSeat(S, token_hash("other"), "ann"), Participant(BO))


def test_whoever_wrote_a_signed_line_sits_elsewhere_only_as_the_facilitator_says(room: Gathering) -> None:
    room.join("other", "Bo")
    room.do(c.SendMessage(S, MessageKind.WORDS, "Ann shouts", "t" * 24, sender=BO), Participant(BO))
    room.do(c.ForgetPhone(S, token_hash("other")))
    refused(room, "The facilitator says", c.AddSeat(S, PHONE, "Bo"), Participant(ANN))
    room.do(c.AddSeat(S, PHONE, "Bo"))
    assert seats(room) == ["Ann", "Bo"]


def test_who_was_kept_out_does_not_come_by_the_side(room: Gathering) -> None:
    room.join("other", "Bo")
    room.do(c.KeepOut(S, BO))
    refused(room, "asked to leave", c.AddSeat(S, PHONE, "Bo"), Participant(ANN))


@pytest.mark.parametrize("how", ["is_locked", "asks_first"])
def test_where_newcomers_are_held_back_the_facilitator_adds_seats(room: Gathering, how: str) -> None:
    room.do(c.ChangeJoining(S, **{how: True}))
    refused(room, "The facilitator says", c.AddSeat(S, PHONE, "Kofi"), Participant(ANN))
    room.do(c.AddSeat(S, PHONE, "Kofi"))
    assert seats(room) == ["Ann", "Kofi"]


def test_seats_are_changed_on_their_own_phone(room: Gathering) -> None:
    room.join("other", "Bo")
    room.do(c.AddSeat(S, PHONE, "Kofi"), Participant(ANN))
    kofi = room.called("Kofi")
    refused(room, "on their own phone", c.AddSeat(S, PHONE, "Somebody"), Participant(BO))
    refused(room, "on their own phone", c.DropSeat(S, PHONE, kofi), Participant(BO))


@pytest.mark.parametrize("token", ["unknown", "waits", "out"])
def test_a_phone_that_is_not_in_has_no_seats(room: Gathering, token: str) -> None:
    room.join("out", "Bo")
    room.do(c.KeepOut(S, BO))
    room.join("waits", "Ann", is_same=True)
    refused(room, "does not take part", c.AddSeat(S, token_hash(token), "Kofi"))
    refused(room, "does not take part", c.DropSeat(S, token_hash(token), BO))


@pytest.mark.parametrize("who", ["holder", "facilitator", "self"])
def test_a_dropped_seat_is_away(room: Gathering, who: str) -> None:
    room.do(c.AddSeat(S, PHONE, "Kofi"), Participant(ANN))
    kofi = room.called("Kofi")
    by = {"holder": Participant(ANN), "facilitator": FACILITATOR, "self": Participant(kofi)}[who]
    assert kinds(room.do(c.DropSeat(S, PHONE, kofi), by)) == ["SeatDropped", "PresenceMarked", "VoiceLeft"]
    assert seats(room) == ["Ann"]
    assert room.presence(kofi) == "away"
    assert room.do(c.DropSeat(S, PHONE, kofi)) == ()


def test_who_has_a_phone_besides_stays_when_a_seat_is_dropped(room: Gathering) -> None:
    room.do(c.AddSeat(S, PHONE, "Cem"), Participant(ANN))
    room.join("own", "Cem", is_same=True)
    room.do(c.AdmitPhone(S, token_hash("own"), True))
    assert kinds(room.do(c.DropSeat(S, PHONE, CEM), Participant(CEM))) == ["SeatDropped"]
    assert room.presence(CEM) == "present"


def test_the_first_seat_stays(room: Gathering) -> None:
    refused(room, "holds the phone", c.DropSeat(S, PHONE, ANN), Participant(ANN))


def test_who_sat_beside_somebody_kept_out_is_away_until_the_next_phone(room: Gathering) -> None:
    for name in ("Kofi", "Cem"):
        room.do(c.AddSeat(S, PHONE, name), Participant(ANN))
    kofi = room.called("Kofi")
    room.join("own", "Cem", is_same=True)
    room.do(c.AdmitPhone(S, token_hash("own"), True))
    room.do(c.KeepOut(S, ANN))
    assert [room.presence(person) for person in (ANN, kofi, CEM)] == ["away", "away", "present"]
    room.join("another", "Kofi")
    assert room.holder("another") == "Kofi"
    assert room.presence(kofi) == "present"


def test_who_sits_beside_may_be_kept_out_alone(room: Gathering) -> None:
    room.do(c.AddSeat(S, PHONE, "Kofi"), Participant(ANN))
    kofi = room.called("Kofi")
    assert kinds(room.do(c.KeepOut(S, kofi))) == ["SeatDropped", "PresenceMarked", "VoiceLeft"]
    assert seats(room) == ["Ann"]
    assert room.do(c.KeepOut(S, kofi)) == ()


# The own name


def test_who_came_on_the_list_by_phone_may_be_called_otherwise(room: Gathering) -> None:
    room.join("new", "Ann", is_another=True)
    person = room.called("Ann 2")
    assert kinds(room.do(c.RenameMyself(S, person, "Annegret"), Participant(person))) == ["PersonRenamed"]
    assert room.name(person) == "Annegret"
    assert room.do(c.RenameMyself(S, person, " Annegret "), Participant(person)) == ()
    room.do(c.RenameMyself(S, person, "ANNEGRET"), Participant(person))
    assert room.name(person) == "ANNEGRET", "looking like oneself is no twin"


@pytest.mark.parametrize("name", ["Ann", "ann", "\u0410nn", "An\u200bn"])
def test_nobody_takes_the_name_of_somebody_else(room: Gathering, name: str) -> None:
    room.join("new", "Dewi")
    dewi = room.called("Dewi")
    refused(room, "on the list already", c.RenameMyself(S, dewi, name), Participant(dewi))


def test_names_of_the_list_are_not_changed_by_phone(room: Gathering) -> None:
    refused(room, "list of the team", c.RenameMyself(S, ANN, "Annegret"), Participant(ANN))


@pytest.mark.parametrize(("name", "sentence"), [("", "Write something"), ("\u200b", "can be seen")])
def test_a_new_name_is_a_name(room: Gathering, name: str, sentence: str) -> None:
    room.join("new", "Dewi")
    dewi = room.called("Dewi")
    refused(room, sentence, c.RenameMyself(S, dewi, name), Participant(dewi))


def test_nobody_is_renamed_by_somebody_else(room: Gathering) -> None:
    room.join("new", "Dewi")
    refused(room, "Only you", c.RenameMyself(S, room.called("Dewi"), "Dewa"), Participant(ANN))
    refused(room, "not on the list", c.RenameMyself(S, PersonId("nobody"), "Dewa"))
