"""Coming in by phone: who is let in as whom, who waits, who is refused; one person has one voice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import NEWCOMER, Participant
from lfb_desktop.domain.chance import token_hash
from lfb_desktop.domain.errors import Held
from lfb_desktop.domain.model import (
    Message,
    MessageId,
    MessageKind,
    PersonId,
    PhoneState,
    Presence,
    Session,
    Slip,
    SlipId,
    Standing,
    StepId,
    Thanks,
    ThanksState,
    TicketHash,
)
from lfb_desktop.domain.rules.phones import MOST_PHONES
from tests.domain.gathering import Gathering, kinds, refused
from tests.domain.states import ANN, BO, CEM, GUEST, LEADER, S

_HASH = TicketHash("h" * 64)


@pytest.fixture
def room() -> Gathering:
    return Gathering().opened()


# Coming in


def test_somebody_of_the_list_who_is_expected_is_here_with_a_voice(room: Gathering) -> None:
    assert kinds(room.join("token", "cem")) == ["PresenceMarked", "VoiceJoined", "PhoneCame"]
    assert room.holder("token") == "Cem"
    assert room.presence(CEM) == "present"
    phone = room.phone("token")
    assert phone is not None
    assert phone.made is None


def test_somebody_who_is_here_already_takes_the_phone_too(room: Gathering) -> None:
    assert kinds(room.join("token", "Ann")) == ["PhoneCame"]
    assert room.voices.count(ANN) == 1


def test_somebody_of_the_list_who_is_not_in_the_session_takes_part(room: Gathering) -> None:
    events = room.join("token", person=GUEST)
    assert kinds(events) == ["ParticipantAdded", "PresenceMarked", "VoiceJoined", "PhoneCame"]
    assert room.holder("token") == "Guest"


def test_a_new_name_comes_on_the_list(room: Gathering) -> None:
    events = room.join("token", "  Dewi \u200b Sari ")
    assert kinds(events) == ["PersonAdded", "ParticipantAdded", "PresenceMarked", "VoiceJoined", "PhoneCame"]
    assert room.holder("token") == "Dewi Sari"
    phone = room.phone("token")
    assert phone is not None
    assert phone.made == phone.holder


def test_the_leader_comes_as_the_leader_and_is_not_counted(room: Gathering) -> None:
    assert kinds(room.join("token", "Carmen")) == ["PhoneCame"]
    assert room.holder("token") == "Carmen"
    assert room.presence(LEADER) == ""
    assert LEADER not in room.voices


def test_who_watches_goes_on_watching(room: Gathering) -> None:
    room.do(c.MarkPresence(S, BO, Presence.OBSERVER))
    assert kinds(room.join("token", "Bo")) == ["PhoneCame"]
    assert room.presence(BO) == "observer"
    assert BO not in room.voices


def test_who_usually_watches_watches_here_too(room: Gathering) -> None:
    people = tuple(
        replace(p, standing=Standing.OBSERVER) if p.id == GUEST else p for p in room.state.team.people
    )
    room.state = replace(room.state, team=replace(room.state.team, people=people))
    assert kinds(room.join("token", "Guest")) == ["ParticipantAdded", "PhoneCame"]
    assert room.presence(GUEST) == "observer"


def test_without_a_name_there_is_a_neutral_one(room: Gathering) -> None:
    for n in range(3):
        room.join(f"token {n}", " ")
    names = {room.holder(f"token {n}") for n in range(3)}
    assert len(names) == 3
    assert all(room.called(name) in room.voices for name in names)


def test_the_same_token_again_changes_nothing(room: Gathering) -> None:
    room.join("token", "Ann")
    assert room.join("token", "Ann") == ()
    assert room.join("token", "Somebody else", is_another=True) == ()
    assert room.join("token", person=BO) == ()
    room.do(c.ChangeJoining(S, is_locked=True))
    assert room.join("token", "Ann") == (), "who is in is no newcomer"


def test_a_person_who_is_not_on_the_list_is_nobody(room: Gathering) -> None:
    refused(room, "not on the list", c.JoinByPhone(S, "token", "", PersonId("nobody")), NEWCOMER)


def test_without_an_open_way_in_nobody_joins() -> None:
    refused(Gathering(), "Nobody can join", c.JoinByPhone(S, "token", "Ann"), NEWCOMER)


def test_a_locked_room_takes_no_newcomer(room: Gathering) -> None:
    room.do(c.ChangeJoining(S, is_locked=True))
    refused(room, "closed for newcomers", c.JoinByPhone(S, "token", "Ann"), NEWCOMER)


def test_a_name_that_cannot_be_shown_is_refused(room: Gathering) -> None:
    refused(room, "can be seen", c.JoinByPhone(S, "token", "\u200b"), NEWCOMER)


def test_so_many_phones_and_no_more(room: Gathering) -> None:
    for n in range(MOST_PHONES):
        room.join(f"token {n}", f"Name {n}")
    assert len(set(room.voices)) == len(room.voices) == MOST_PHONES + 2
    refused(room, "no more fit", c.JoinByPhone(S, "one more", "One more"), NEWCOMER)
    assert room.join("token 3", "Name 3") == ()


# Another phone holds the name


def test_a_name_that_another_phone_holds_is_asked_about(room: Gathering) -> None:
    room.join("first", "Ann")
    for how in ({"name": "ANN"}, {"name": "", "person": ANN}):
        with pytest.raises(Held) as told:
            room.join("second", **how)  # type: ignore[arg-type]
        assert told.value.reason.text == "{name} is here already, on another phone."
        assert told.value.reason.values == (("name", "Ann"),)


def test_a_seat_beside_holds_its_name_too(room: Gathering) -> None:
    room.join("first", "Ann")
    room.do(c.AddSeat(S, token_hash("first"), "Cem"), Participant(ANN))
    with pytest.raises(Held):
        room.join("second", "Cem")


def test_the_same_person_waits_for_a_yes(room: Gathering) -> None:
    room.join("first", "Ann")
    assert kinds(room.join("second", "Ann", is_same=True)) == ["PhoneCame"]
    phone = room.phone("second")
    assert phone is not None
    assert (phone.state, phone.wants, phone.seats) == (PhoneState.WAITING, ANN, ())
    room.do(c.AdmitPhone(S, token_hash("second"), True))
    assert room.holder("first") == room.holder("second") == "Ann"
    assert room.voices.count(ANN) == 1


def test_the_same_person_need_not_wait_where_no_phone_holds_the_name(room: Gathering) -> None:
    room.join("token", "Ann", is_same=True)
    assert room.holder("token") == "Ann"


def line(session: Session) -> Session:
    return replace(
        session, messages=(Message(MessageId("m"), None, MessageKind.WORDS, "Bo shouts", _HASH, sender=ANN),)
    )


def hidden_idea(session: Session) -> Session:
    [step] = session.steps
    return replace(session, steps=(replace(step, slips=(Slip(SlipId("s"), "Fewer alerts", _HASH, ANN),)),))


def thanks(session: Session) -> Session:
    return replace(session, thanks=(Thanks("t", StepId("s"), ANN, "For the calm", state=ThanksState.FIRST),))


@pytest.mark.parametrize("written", [line, hidden_idea, thanks])
def test_where_something_waits_for_one_person_alone_another_phone_waits_for_a_yes(
    written: Callable[[Session], Session], room: Gathering
) -> None:
    """Whoever just says that name would read it."""
    room.join("first", "Ann")
    room.state = replace(room.state, session=written(room.session))
    room.do(c.ForgetPhone(S, token_hash("first")))
    assert kinds(room.join("second", "Ann")) == ["PhoneCame"]
    phone = room.phone("second")
    assert phone is not None
    assert (phone.state, phone.wants, phone.seats) == (PhoneState.WAITING, ANN, ())
    room.do(c.AdmitPhone(S, token_hash("second"), True))
    assert room.holder("second") == "Ann"


def test_another_person_gets_a_name_beside_it(room: Gathering) -> None:
    room.join("first", "Ann")
    room.join("second", "Ann", is_another=True)
    room.join("third", person=ANN, is_another=True)
    assert [room.holder(token) for token in ("first", "second", "third")] == ["Ann", "Ann 2", "Ann 3"]


# Who asks first


@pytest.mark.parametrize(
    ("name", "how", "shown", "wants"),
    [
        ("Cem", {}, "Cem", CEM),
        ("", {"person": CEM}, "Cem", CEM),
        ("Dewi", {}, "Dewi", None),
        ("Cem", {"is_another": True}, "Cem 2", None),
    ],
)
def test_where_newcomers_are_asked_about_each_waits(
    name: str, how: dict[str, object], shown: str, wants: PersonId | None
) -> None:
    room = Gathering().opened(asks_first=True)
    people = room.state.team.people
    assert kinds(room.join("token", name, **how)) == ["PhoneCame"]
    phone = room.phone("token")
    assert phone is not None
    assert (phone.state, phone.name, phone.wants) == (PhoneState.WAITING, shown, wants)
    assert room.state.team.people == people
    assert room.join("token", name, **how) == ()
    room.do(c.AdmitPhone(S, token_hash("token"), True))
    assert room.holder("token") == shown
    assert room.called(shown) in room.voices
    admitted = room.phone("token")
    assert admitted is not None
    assert admitted.made == (None if wants else room.called(shown))


def test_without_a_name_the_facilitator_is_asked_about_a_neutral_one() -> None:
    room = Gathering().opened(asks_first=True)
    room.join("token")
    phone = room.phone("token")
    assert phone is not None
    assert phone.name
    room.do(c.AdmitPhone(S, token_hash("token"), True))
    assert room.holder("token") == phone.name


def test_two_who_wait_under_one_name_are_two() -> None:
    room = Gathering().opened(asks_first=True)
    for token in ("first", "second"):
        room.join(token, "Dewi")
    for token in ("first", "second"):
        room.do(c.AdmitPhone(S, token_hash(token), True))
    assert [room.holder(token) for token in ("first", "second")] == ["Dewi", "Dewi 2"]


def test_who_came_on_the_list_meanwhile_is_who_waited() -> None:
    room = Gathering().opened(asks_first=True)
    room.join("token", "Dewi")
    room.do(c.AddPerson("Dewi"))
    room.do(c.AdmitPhone(S, token_hash("token"), True))
    phone = room.phone("token")
    assert phone is not None
    assert phone.seats == (room.called("Dewi"),)
    assert phone.made is None, "the name is the list's, and is not changed by phone"


def test_a_no_leaves_nothing_and_may_be_asked_again() -> None:
    room = Gathering().opened(asks_first=True)
    room.join("token", "Dewi")
    room.do(c.AdmitPhone(S, token_hash("token"), False))
    assert room.session.phones == ()
    assert room.do(c.AdmitPhone(S, token_hash("token"), False)) == ()
    refused(room, "does not wait", c.AdmitPhone(S, token_hash("token"), True))
    assert kinds(room.join("token", "Dewi")) == ["PhoneCame"]


def test_who_is_in_is_not_let_in_again(room: Gathering) -> None:
    room.join("token", "Ann")
    assert room.do(c.AdmitPhone(S, token_hash("token"), True)) == ()
    refused(room, "does not wait", c.AdmitPhone(S, token_hash("token"), False))
