"""What waits for one person: everything of theirs, nothing of anybody else, and a promise for each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.chance import shuffled
from lfb_desktop.domain.model import PersonId, Presence, Settings, StepKind
from lfb_desktop.views.curtain import curtain, paper, seats
from lfb_desktop.views.curtain_values import (
    AskPart,
    CurtainView,
    LevelsPart,
    MarksPart,
    ObjectionsPart,
    PollPart,
    ThanksPart,
    WritePart,
)
from tests import rooms
from tests.views.test_console import texts


@pytest.fixture
def made(tmp_path: Path) -> Iterator[rooms.Made]:
    opened = rooms.running(tmp_path / "team.lfb")
    yield opened
    opened.store.close()


def view(made: rooms.Made, name: str = "Greta") -> CurtainView:
    return curtain(made.room.state(made.session), made.people[name], made.time())


def kinds(made: rooms.Made, name: str = "Greta") -> list[type]:
    return [type(part) for part in view(made, name).parts]


def done(made: rooms.Made) -> set[str]:
    return {seat.name for seat in seats(made.now) if seat.is_done}


def write(made: rooms.Made, name: str, text: str) -> None:
    made.room.do(c.WriteSlip(made.session, text, f"ticket of {text}", made.people[name]))


def at_ballot(made: rooms.Made, ideas: int = 6) -> MarksPart:
    made.walk_to(StepKind.IDEAS)
    for n in range(ideas):
        write(made, rooms.NAMES[n % 6], f"Idea {n}")
    made.walk_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(made.session))
    part = view(made).parts[0]
    assert isinstance(part, MarksPart)
    return part


def answer(made: rooms.Made, name: str, part: PollPart) -> None:
    made.room.do(c.AnswerPoll(made.session, part.poll, made.people[name], (), f"paper of {name}"))


def test_each_step_asks_what_waits_in_it(made: rooms.Made) -> None:
    asked: dict[StepKind, list[type]] = {}
    for kind in (step.kind for step in rooms.AGENDA):
        made.walk_to(kind)
        if kind is StepKind.IDEAS:
            for n in range(6):
                write(made, rooms.NAMES[n], f"Idea {n}")
        if kind is StepKind.BALLOT:
            made.room.do(c.OpenPoll(made.session))
        asked[kind] = kinds(made)
    assert {kind: parts for kind, parts in asked.items() if parts} == {
        StepKind.WHY: [AskPart],
        StepKind.CLARITY: [AskPart, LevelsPart],
        StepKind.IDEAS: [WritePart],
        StepKind.PICK: [MarksPart],
        StepKind.BALLOT: [MarksPart],
        StepKind.CLOSING: [LevelsPart, ThanksPart],
    }


def test_what_was_handed_in_waits_no_more(made: rooms.Made) -> None:
    part = at_ballot(made)
    assert done(made) == set()
    answer(made, "Greta", part)
    made.room.do(c.CountHands(made.session, part.poll, (made.people["Elif"],), ()))
    assert kinds(made) == kinds(made, "Elif") == []
    assert kinds(made, "Amara") == [MarksPart]
    assert done(made) == {"Greta", "Elif"}


def test_several_open_questions_are_one_turn(made: rooms.Made) -> None:
    """Gone back with an open ballot, both wait."""
    made.walk_to(StepKind.IDEAS)
    for n in range(6):
        write(made, rooms.NAMES[n], f"Idea {n}")
    made.walk_to(StepKind.PICK)
    made.room.do(c.GoBack(made.session))
    assert made.now.current is not None
    assert made.now.current.kind is StepKind.READING
    assert kinds(made) == [MarksPart]


def test_the_leader_and_who_is_away_have_no_seat(made: rooms.Made) -> None:
    made.walk_to(StepKind.CLARITY)
    made.room.do(c.MarkPresence(made.session, made.people["Dewi"], Presence.AWAY))
    made.room.do(c.MarkPresence(made.session, made.people["Farid"], Presence.OBSERVER))
    assert kinds(made, "Carmen") == kinds(made, "Dewi") == kinds(made, "Farid") == []
    assert [seat.name for seat in seats(made.now)] == ["Amara", "Bojan", "Elif", "Greta"]


def test_a_member_who_runs_the_laptop_keeps_a_seat(made: rooms.Made) -> None:
    made.room.do(c.ChooseFacilitator(made.session, made.people["Bojan"]))
    made.walk_to(StepKind.IDEAS)
    assert kinds(made, "Bojan") == [WritePart]


def test_nothing_of_others_stands_in_it(made: rooms.Made) -> None:
    made.walk_to(StepKind.CLARITY)
    made.room.do(c.AskQuestion(made.session, "secret question"))
    assert not any("secret" in text for text in texts(view(made)))
    made.walk_to(StepKind.IDEAS)
    write(made, "Amara", "secret thought")
    assert not any("secret" in text for text in texts(view(made)))
    assert not any("secret" in text for text in texts(view(made, "Amara")))
    made.walk_to(StepKind.CLOSING)
    before = view(made)
    made.room.do(c.GiveThanks(made.session, made.people["Greta"], "secret thanks"))
    assert view(made) == before


def test_no_total_and_no_trace_of_who_voted(made: rooms.Made) -> None:
    part = at_ballot(made)
    before = view(made)
    for n, name in enumerate(("Amara", "Bojan", "Dewi")):
        marks = ((part.items[n].item, 2),)
        made.room.do(c.AnswerPoll(made.session, part.poll, made.people[name], marks, f"paper {n}"))
    assert view(made) == before


def test_each_voter_has_an_own_order_and_a_paper_goes_by_number(made: rooms.Made) -> None:
    part = at_ballot(made)
    other = view(made, "Amara").parts[0]
    assert isinstance(other, MarksPart)
    assert sorted(part.items, key=lambda i: i.number) == sorted(other.items, key=lambda i: i.number)
    assert [i.number for i in part.items] != [i.number for i in other.items]
    assert view(made).parts[0] == part
    typed = paper(made.now, made.now.polls[-1])
    assert isinstance(typed, MarksPart)
    assert [i.number for i in typed.items] == [1, 2, 3, 4, 5, 6]


def test_themes_on_a_ballot_get_the_numbers_that_are_free(made: rooms.Made) -> None:
    made.walk_to(StepKind.IDEAS)
    for n in range(6):
        write(made, rooms.NAMES[n], f"Idea {n}")
    made.walk_to(StepKind.THEMES)
    made.room.do(c.AddTheme(made.session, "Rest"))
    theme, ideas = made.now.themes[0], made.now.ideas
    made.walk_to(StepKind.BALLOT)
    choices = (
        c.Choice(theme.name, theme=theme.id),
        *(c.Choice(i.text, idea=i.id) for i in ideas if i.number in (1, 2, 5)),
    )
    made.room.do(c.OpenPoll(made.session, choices=choices))
    part = view(made).parts[0]
    assert isinstance(part, MarksPart)
    assert sorted((i.number, i.title) for i in part.items)[2] == (3, "Rest")
    assert len({i.number for i in part.items}) == 4


def test_objections_where_few_proposals_stand(made: rooms.Made) -> None:
    made.walk_to(StepKind.IDEAS)
    for n in range(2):
        write(made, rooms.NAMES[n], f"Idea {n}")
    made.walk_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(made.session))
    part = view(made).parts[0]
    assert isinstance(part, ObjectionsPart)
    assert "without your name" in str(part.promise)


def test_each_part_says_its_promise_and_what_few_people_do_to_it(tmp_path: Path) -> None:
    for count in (4, 6):
        made = rooms.running(tmp_path / f"{count}.lfb", names=rooms.NAMES[:count])
        for kind in (StepKind.WHY, StepKind.IDEAS, StepKind.CLOSING):
            made.walk_to(kind)
            for part in view(made, "Amara").parts:
                assert str(part.promise)
                expected = "With 4 people this is not really secret." if count == 4 else ""
                assert str(part.few) == expected
        made.store.close()


def test_a_signed_round_promises_no_secrecy(tmp_path: Path) -> None:
    agenda = tuple(
        c.StepPlan(kind, kind.value, 5, settings=Settings(is_unsigned=False, ideas_each=3))
        for kind in (StepKind.LOBBY, StepKind.IDEAS, StepKind.CLOSING)
    )
    made = rooms.running(tmp_path / "signed.lfb", names=rooms.NAMES[:4], agenda=agenda)
    made.walk_to(StepKind.IDEAS)
    write(made, "Amara", "Mine")
    part = view(made, "Amara").parts[0]
    assert isinstance(part, WritePart)
    assert (part.room, str(part.few)) == (2, "")
    assert "your name stands" in str(part.promise)
    made.store.close()


def test_thanks_go_round_in_a_circle(made: rooms.Made) -> None:
    made.walk_to(StepKind.CLOSING)
    proposed: dict[PersonId, PersonId] = {}
    for name in rooms.NAMES:
        part = view(made, name).parts[-1]
        assert isinstance(part, ThanksPart)
        proposed[made.people[name]] = part.to
        assert made.people[name] not in {person for person, _ in part.people}
        assert made.people["Carmen"] in {person for person, _ in part.people}
    assert sorted(proposed.values()) == sorted(proposed)
    assert all(giver != to for giver, to in proposed.items())
    step = made.now.current
    assert step is not None
    circle = shuffled(step.id, proposed)
    assert all(proposed[one] == two for one, two in zip(circle, (*circle[1:], circle[0]), strict=True))


def test_nothing_waits_before_and_after(made: rooms.Made) -> None:
    assert kinds(made) == []
    made.walk_to(StepKind.CLOSING)
    for poll in made.now.polls:
        if poll.is_open:
            made.room.do(c.ClosePoll(made.session, poll.id))
    made.room.do(c.EndSession(made.session))
    assert kinds(made) == []
    assert seats(made.now) == ()


def test_one_alone_thanks_nobody(tmp_path: Path) -> None:
    made = rooms.running(tmp_path / "one.lfb", names=("Amara",))
    made.walk_to(StepKind.CLOSING)
    assert kinds(made, "Amara") == []
    made.store.close()


def test_an_unknown_person_has_nothing(made: rooms.Made) -> None:
    made.walk_to(StepKind.CLARITY)
    shown = curtain(made.room.state(made.session), PersonId("nobody"), made.time())
    assert (shown.parts, shown.name) == ((), "")
    with pytest.raises(ValueError, match="session"):
        curtain(made.room.state(), PersonId("nobody"), made.time())
