"""Phones at the Console: who is in and awake, the door, the private line; what a small room keeps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from lfb_desktop.domain.model import (
    Idea,
    IdeaId,
    Joining,
    Message,
    MessageId,
    MessageKind,
    Moment,
    Participant,
    Person,
    PersonId,
    Phase,
    Phone,
    PhoneState,
    Presence,
    Session,
    SessionId,
    SessionState,
    State,
    Step,
    StepId,
    StepKind,
    Team,
    TeamId,
    TicketHash,
    TokenHash,
    Voice,
)
from lfb_desktop.views.console import console
from lfb_desktop.views.console_phone_values import Connection
from lfb_desktop.views.console_values import Mark

NAMES = ("Amara", "Bojan", "Dewi", "Elif", "Farid", "Greta")
NOW = 10_000_000
MINUTE = 60_000
JOINING = Joining("SECRET", "KITE 4738", "pepper", "192.168.4.20", 8080)
AWAKE, ASLEEP = Connection(True, NOW - 1), Connection(False, NOW - 2 * MINUTE)


def phone(holder: str, *others: str, token: str = "", state: PhoneState = PhoneState.IN) -> Phone:
    return Phone(
        TokenHash(token or holder.lower()), state, seats=tuple(PersonId(n) for n in (holder, *others))
    )


def a_state(
    *phones: Phone,
    present: int = 6,
    kind: StepKind = StepKind.IDEAS,
    acts: Mapping[str, int] | None = None,
    done: tuple[str, ...] = (),
    **more: object,
) -> State:
    people = tuple(Person(PersonId(n), n) for n in NAMES)
    voices = tuple(Voice(p.id, acts=(acts or {}).get(p.id, 0), is_done=p.id in done) for p in people)
    step = Step(StepId("step"), kind, "A step", 300_000, phase=Phase.OPEN, voices=voices)
    session = Session(
        SessionId("s"),
        "A session",
        "2026-03-02",
        "UTC",
        state=SessionState.RUNNING,
        step_id=step.id,
        steps=(step,),
        participants=tuple(
            Participant(p, Presence.PRESENT if n < present else Presence.EXPECTED)
            for n, p in enumerate(people)
        ),
        joining=JOINING,
        phones=phones,
    )
    return State(Team(TeamId("t"), "Team", people), session=replace(session, **more))  # type: ignore[arg-type]


def told(
    state: State, connections: Mapping[TokenHash, Connection] | None = None
) -> dict[str, tuple[str, Mark]]:
    view = console(state, now=Moment(NOW, NOW), connections=connections or {})
    return {row.name: (str(row.state), row.mark) for row in view.people}


A, B = phone("Amara", token="a"), phone("Amara", token="b")
TABLE = {
    "awake and writing": ((phone("Amara"),), {"amara": AWAKE}, {"Amara": 1}, (), "writing", Mark.HERE),
    "awake": ((phone("Amara"),), {"amara": AWAKE}, {}, (), "here", Mark.HERE),
    "nothing is known of it": ((phone("Amara"),), {}, {}, (), "here", Mark.HERE),
    "asleep": ((phone("Amara"),), {"amara": ASLEEP}, {"Amara": 1}, (), "phone asleep 2 min", Mark.ASLEEP),
    "asleep and done": ((phone("Amara"),), {"amara": ASLEEP}, {}, ("Amara",), "done", Mark.DONE),
    "away for a blink": (
        (phone("Amara"),), {"amara": Connection(False, NOW - 19_999)}, {}, (), "here", Mark.HERE,
    ),
    "asleep just now": (
        (phone("Amara"),), {"amara": Connection(False, NOW - 20_000)}, {}, (), "phone asleep", Mark.ASLEEP,
    ),
    "no phone": ((), {}, {"Amara": 1}, (), "at this laptop", Mark.HERE),
    "no phone and done": ((), {}, {}, ("Amara",), "done", Mark.DONE),
    "through another": (
        (phone("Bojan", "Amara"),), {"bojan": ASLEEP}, {}, (), "through Bojan’s phone", Mark.HERE,
    ),
    "two phones": (
        (A, B),
        {"a": AWAKE, "b": ASLEEP}, {}, (), "here, 2 phones", Mark.HERE,
    ),
    "two phones, done": (
        (A, B), {}, {}, ("Amara",), "done, 2 phones", Mark.DONE,
    ),
    "both asleep": (
        (A, B),
        {"a": ASLEEP, "b": Connection(False, NOW - MINUTE)}, {}, (), "phone asleep 1 min", Mark.ASLEEP,
    ),
    "one that waits is none": (
        (phone("Amara", state=PhoneState.WAITING),), {"amara": AWAKE}, {}, (), "at this laptop", Mark.HERE,
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("phones", "connections", "acts", "done", "words", "mark"), TABLE.values(), ids=TABLE
)
def test_what_is_said_of_one_person(
    phones: tuple[Phone, ...],
    connections: dict[TokenHash, Connection],
    acts: dict[str, int],
    done: tuple[str, ...],
    words: str,
    mark: Mark,
) -> None:
    state = a_state(*phones, acts=acts, done=done)
    assert told(state, connections)["Amara"] == (words, mark)


@pytest.mark.parametrize("kind", [StepKind.IDEAS, StepKind.READING, StepKind.LOBBY])
@pytest.mark.parametrize("present", [1, 2, 3, 4])
def test_in_a_small_room_everybody_looks_alike(present: int, kind: StepKind) -> None:
    """A silent seat would be a name: neither phones nor writing make anybody stand out."""
    phones = (phone("Amara", "Elif"), phone("Bojan", token="a"), phone("Bojan", token="b"))
    state = a_state(*phones, present=present, kind=kind, acts={"Amara": 2})
    found = told(state, {TokenHash("amara"): ASLEEP, TokenHash("a"): ASLEEP, TokenHash("b"): AWAKE})
    assert {found[name] for name in NAMES[:present]} == {("here", Mark.HERE)}
    assert all(str(row.state) == "" for row in console(state, now=Moment(NOW, NOW)).phones.phones)


def test_from_five_on_the_same_is_told() -> None:
    found = told(a_state(phone("Amara"), present=5), {TokenHash("amara"): ASLEEP})
    assert found["Amara"] == ("phone asleep 2 min", Mark.ASLEEP)


def test_without_a_door_nothing_is_said_of_phones() -> None:
    state = a_state(phone("Amara"), joining=None)
    view = console(state, now=Moment(NOW, NOW), connections={TokenHash("amara"): ASLEEP})
    assert not view.phones.is_open
    assert view.private is None
    assert {str(row.state) for row in view.people} == {"here"}


def test_whoever_is_away_is_away_whatever_the_phone_does() -> None:
    assert told(a_state(phone("Greta"), present=5), {TokenHash("greta"): AWAKE})["Greta"] == (
        "not here yet",
        Mark.GONE,
    )


# The door.


def test_the_door_tells_who_waits_and_how_they_are_known() -> None:
    new = Phone(TokenHash("n"), PhoneState.WAITING, name="Noor")
    chosen = Phone(TokenHash("d"), PhoneState.WAITING, name="Dewi", wants=PersonId("Dewi"))
    again = Phone(TokenHash("x"), PhoneState.WAITING, name="amara", wants=PersonId("Amara"))
    part = console(a_state(phone("Amara"), new, chosen, again), now=Moment(NOW, NOW)).phones
    assert [str(row.words) for row in part.waiting] == [
        "Noor asks to come in",
        "Dewi asks to come in",
        "Amara asks to come in from another phone",
    ]
    assert part.joined == 1


def test_who_leads_is_not_one_of_those_who_take_part() -> None:
    """Else "7 of 6" would be in."""
    part = console(a_state(phone("Amara"), phone("Carmen")), now=Moment(NOW, NOW)).phones
    assert (part.joined, str(part.are_in)) == (2, "1 of 6 is in by phone")


def test_people_are_counted_and_not_phones() -> None:
    phones = (phone("Amara", "Elif", token="a"), phone("Amara", token="b"), phone("Dewi"))
    part = console(a_state(*phones), now=Moment(NOW, NOW)).phones
    assert part.joined == 3
    assert str(part.are_in) == "3 of 6 are in by phone"
    assert [(row.name, row.with_it) for row in part.phones] == [
        ("Amara", ("Elif",)),
        ("Amara", ()),
        ("Dewi", ()),
    ]


@pytest.mark.parametrize("present", [4, 6])
def test_phones_of_one_person_are_told_apart_also_in_a_small_room(present: int) -> None:
    phones = [phone("Amara", token=token) for token in "abc"]
    known = {
        TokenHash("a"): Connection(True, NOW - 3 * MINUTE, NOW - 3 * MINUTE),
        TokenHash("c"): Connection(False, NOW - 1, NOW - 5 * MINUTE),  # it has just fallen asleep
    }  # b has not come back since the app was started
    state = a_state(*phones, phone("Bojan"), present=present)
    rows = console(state, now=Moment(NOW, NOW), connections=known).phones.phones
    assert [(row.name, row.phone, str(row.which)) for row in rows] == [
        ("Amara", "a", "connected last"),
        ("Amara", "b", "connected first"),
        ("Amara", "c", "connected as number 2"),
        ("Bojan", "bojan", ""),
    ]
    told = {str(row.state) for row in rows}
    assert told == ({""} if present < 5 else {"connected", ""}), "no more than that where few are here"


def test_of_phones_that_did_not_come_back_yet_no_order_is_said() -> None:
    phones = [phone("Amara", token=token) for token in "abc"]
    known = {TokenHash("b"): Connection(True, NOW - 1, NOW - 1)}
    rows = console(a_state(*phones), now=Moment(NOW, NOW), connections=known).phones.phones
    assert [(row.phone, str(row.which)) for row in rows] == [("a", ""), ("b", "connected last"), ("c", "")]


@pytest.mark.parametrize(
    ("joined", "open_ms", "words"),
    [
        (2, 3 * MINUTE, "Start on paper; phones may join later."),
        (2, 3 * MINUTE - 1, ""),
        (3, 60 * MINUTE, ""),
        (0, 3 * MINUTE, "Start on paper; phones may join later."),
    ],
)
def test_after_three_minutes_under_half_begin_on_paper(joined: int, open_ms: int, words: str) -> None:
    state = a_state(*(phone(name) for name in NAMES[:joined]))
    assert str(console(state, now=Moment(NOW, NOW), open_ms=open_ms).phones.advice) == words


def test_who_was_removed_stands_there_once_and_signed_ideas_are_theirs() -> None:
    out = [Phone(TokenHash(t), PhoneState.OUT, wants=PersonId("Elif")) for t in "ab"]
    ideas = (
        Idea(IdeaId("1"), StepId("step"), 1, "Mine", author=PersonId("Elif")),
        Idea(IdeaId("2"), StepId("step"), 2, "Nobody's"),
        Idea(IdeaId("3"), StepId("step"), 3, "Gone", author=PersonId("Elif"), is_set_aside=True),
    )
    part = console(a_state(*out, ideas=ideas), now=Moment(NOW, NOW)).phones
    assert [row.name for row in part.out] == ["Elif"]
    assert part.signed == {PersonId("Elif"): (IdeaId("1"),)}


# The private line.


def message(n: int, kind: MessageKind, text: str = "", **more: object) -> Message:
    made = Message(MessageId(str(n)), StepId("step"), kind, text, TicketHash(str(n)))
    return replace(made, **more)  # type: ignore[arg-type]


def test_the_newest_line_is_last_with_a_name_only_if_it_was_given() -> None:
    ideas = (Idea(IdeaId("i"), StepId("step"), 12, "A longer night"),)
    state = a_state(
        ideas=ideas,
        messages=(
            message(1, MessageKind.WORDS, "Is pay off the table?"),
            message(2, MessageKind.UNCLEAR, idea=IdeaId("i"), sender=PersonId("Dewi"), answer="Ask aloud"),
        ),
    )
    line = console(state, now=Moment(NOW, NOW)).private
    assert line is not None
    assert [(r.text, str(r.says), r.by, r.answer, r.number) for r in line.rows] == [
        ("Is pay off the table?", "", "", "", None),
        ("", "I do not understand no. 12", "Dewi", "Ask aloud", 12),
    ]


def test_an_idea_that_is_gone_was_not_understood_all_the_same() -> None:
    state = a_state(messages=(message(1, MessageKind.UNCLEAR, idea=IdeaId("gone")),))
    line = console(state, now=Moment(NOW, NOW)).private
    assert line is not None
    assert str(line.rows[0].says) == "I do not understand an idea that is not there any more"


@pytest.mark.parametrize(("n", "words"), [(1, ()), (2, ()), (3, ("3 ask: please help us",))])
def test_a_tap_is_told_from_three_on_and_never_by_name(n: int, words: tuple[str, ...]) -> None:
    state = a_state(messages=tuple(message(i, MessageKind.HELP, sender=PersonId(NAMES[i])) for i in range(n)))
    line = console(state, now=Moment(NOW, NOW)).private
    assert line is not None
    assert tuple(str(x) for x in line.asks) == words
    assert line.rows == ()


def test_one_person_asks_once_and_another_step_is_another_matter() -> None:
    same = [message(i, MessageKind.WORK, sender=PersonId("Dewi")) for i in range(3)]
    before = [message(i, MessageKind.WORK, step=StepId("before")) for i in range(3, 6)]
    line = console(a_state(messages=(*same, *before)), now=Moment(NOW, NOW)).private
    assert line is not None
    assert line.asks == ()
