"""An inverse that does not fit any more is refused with its reason, and what others said stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Person, PersonId, Role, Session, SessionId, StepKind
from lfb_desktop.room import Room
from tests.rooms import CountedIds
from tests.undo.base import THANKED, Base, fresh, in_memory

Act = Callable[[Base], SessionId | None]  # gives the place where it would be taken back


@pytest.fixture
def base() -> Iterator[Base]:
    with in_memory() as folder:
        made = fresh(Path(folder))
        yield made
        made.close()


def _theme_on_a_ballot(b: Base) -> SessionId:
    b.room.do(c.AddTheme(b.running, "Calm"))
    _vote_on(b, c.Choice("Calm", theme=b.session(b.running).themes[-1].id))
    return b.running


def _theme_that_was_voted_on(b: Base) -> SessionId:
    _theme_on_a_ballot(b)
    b.room.do(c.ClosePoll(b.running, b.session(b.running).polls[-1].id))
    return b.running


def _merged_on_a_ballot(b: Base) -> SessionId:
    b.room.do(c.MergeIdeas(b.running, (b.idea(1),), b.idea(2)))
    _vote_on(b, c.Choice("Both", idea=b.idea(2)))
    return b.running


def _set_aside_and_another_on_a_ballot(b: Base) -> SessionId:
    b.room.do(c.SetAsideIdea(b.running, b.idea(8), False))
    _vote_on(b, c.Choice("Number 8", idea=b.idea(8)))
    return b.running


def _vote_on(b: Base, choice: c.Choice) -> None:
    b.room.do(c.GoOn(b.running))
    b.room.do(c.GoOn(b.running))
    b.room.do(c.OpenPoll(b.running, choices=(choice,)))


def _defended_and_left(b: Base) -> SessionId:
    b.room.do(c.DefendIdea(b.running, b.idea(1), True))
    b.room.do(c.GoOn(b.running))
    return b.running


def _added_step_begun(b: Base) -> SessionId:
    b.room.do(c.AddStep(b.running, c.StepPlan(StepKind.READING, "Read", 2), 3))
    b.room.do(c.GoOn(b.running))
    return b.running


def _moved_step_begun(b: Base) -> SessionId:
    b.room.do(c.MoveStep(b.running, b.session(b.running).steps[-1].id, 3))
    b.room.do(c.GoOn(b.running))
    return b.running


def _longer_step_that_gave_time(b: Base) -> SessionId:
    themes = b.session(b.running).steps[3]
    b.room.do(c.EditStep(b.running, themes.id, c.StepPlan(StepKind.THEMES, "Themes", 20)))
    b.room.do(c.AddTime(b.running, 10 * 60_000))
    return b.running


def _leader_before_is_gone(b: Base) -> SessionId:
    b.room.do(c.ChooseLeader(b.prepared, b.person("Yan")))
    b.room.do(c.ChooseLeader(b.prepared, b.person(THANKED)))
    b.room.do(c.RemovePerson(b.person("Yan")))
    return b.prepared


def _name_taken_by_an_import(b: Base) -> None:
    b.room.do(c.RenamePerson(b.person("Yan"), "Yannick"))
    b.room.do(c.ImportSession(Session(SessionId("other"), "Other", "2026-03-02", "UTC"), (YAN,)))


def _removed_and_its_people_merged(b: Base) -> None:
    b.room.do(c.RemoveSession(b.ended))
    b.room.do(c.MergePeople(b.person(THANKED), b.person("Yan")))


def _copy_that_was_opened(b: Base) -> None:
    b.room.do(c.DuplicateSession(b.prepared, "2026-03-09"))
    b.room.do(c.StopForToday(b.running))
    b.room.do(c.OpenDoors(b.room.state().heads[-1].id))
    b.room.do(c.GoOn(b.room.state().heads[-1].id))


def _person_who_took_part(b: Base) -> None:
    b.room.do(c.AddPerson("Hana"))
    b.room.do(c.AddParticipant(b.prepared, b.person("Hana")))
    b.room.do(c.StopForToday(b.running))
    b.room.do(c.OpenDoors(b.prepared))


YAN = Person(PersonId("another"), "Yan")
VOTED_ON = "This theme stands on a ballot of this session; the result names it. It stays."
REFUSED: tuple[tuple[Act, str], ...] = (
    (_theme_on_a_ballot, VOTED_ON),
    (_theme_that_was_voted_on, VOTED_ON),
    (_merged_on_a_ballot, "This idea stands on the open ballot. Close it first."),
    (_set_aside_and_another_on_a_ballot, "This idea stands on the open ballot. Close it first."),
    (_defended_and_left, "That belongs to another step. Go there first."),
    (_added_step_begun, "This step has begun; what happened in it is kept."),
    (_moved_step_begun, "This step has begun; its place is part of the story."),
    (_longer_step_that_gave_time, "This step has given time to another one. Plan more than that for it."),
    (_leader_before_is_gone, "This person is not on the list any more."),
    (_name_taken_by_an_import, "Yan is on the list already. Add a letter or a second name."),
    (_removed_and_its_people_merged, "Somebody of this session is not on the list any more."),
    (_copy_that_was_opened, "This session is running. End it first; then it can be removed."),
    (_person_who_took_part, "Hana took part in sessions that are kept. Mark them as away instead."),
)


@pytest.mark.parametrize(("act", "reason"), REFUSED, ids=lambda x: getattr(x, "__name__", "reason"))
def test_it_is_greyed_with_its_reason_and_refused_with_the_same(base: Base, act: Act, reason: str) -> None:
    place = act(base)
    offered, before = base.room.undoable(place), base.rows()
    assert offered is not None
    assert str(offered.refusal) == reason
    with pytest.raises(Rejected) as refusal:
        base.room.undo(place)
    assert str(refusal.value) == reason
    assert base.rows() == before
    assert base.room.undoable(place) == offered


def test_a_ballot_that_is_closed_sets_the_ideas_free_again(base: Base) -> None:
    _merged_on_a_ballot(base)
    base.room.do(c.ClosePoll(base.running, base.session(base.running).polls[-1].id))
    offered = base.room.undoable(base.running)
    assert offered is not None
    assert not offered.refusal
    base.room.undo(base.running)
    assert base.session(base.running).ideas[0].merged_into is None


def test_a_copy_that_has_ended_is_not_taken_away_as_a_copy(base: Base) -> None:
    _copy_that_was_opened(base)
    copy = base.room.state().heads[-1].id
    base.room.do(c.GoOn(copy))
    for poll in base.session(copy).polls:
        base.room.do(c.ClosePoll(copy, poll.id))
    base.room.do(c.EndSession(copy))
    with pytest.raises(Rejected, match="were opened since"):
        base.room.undo(None)


def test_a_copy_done_again_is_still_only_a_copy(base: Base) -> None:
    base.room.do(c.DuplicateSession(base.prepared, "2026-03-09"))
    base.room.undo(None)
    base.room.redo(None)
    copy = base.room.state().heads[-1].id
    base.room.do(c.StopForToday(base.running))
    base.room.do(c.OpenDoors(copy))
    base.room.do(c.EndSession(copy))
    with pytest.raises(Rejected, match="were opened since"):
        base.room.undo(None)


def test_what_another_said_meanwhile_stays(base: Base) -> None:
    room, outcome = base.room, base.outcome(1)
    room.do(c.Commit(base.running, outcome, base.person("Amara")))
    bojan = base.person("Bojan")
    room.do(c.Commit(base.running, outcome, bojan, Role.HELPER), Participant(bojan))
    room.undo(base.running)
    assert [x.person for x in base.session(base.running).outcomes[1].commitments] == [bojan]
    room.redo(base.running)
    assert [x.person for x in base.session(base.running).outcomes[1].commitments] == [
        base.person("Amara"),
        bojan,
    ]


def test_who_led_by_mistake_is_here_again(base: Base) -> None:
    farid, before = base.person("Farid"), base.rows()
    base.room.do(c.ChooseLeader(base.running, farid))
    assert all(p.person.id != farid for p in base.session(base.running).participants)
    base.room.undo(base.running)
    assert base.rows() == before


def test_who_led_when_a_round_opened_gets_a_voice_in_it(base: Base) -> None:
    farid = base.person("Farid")
    plan = c.StepPlan(StepKind.IDEAS, "Again", 5)
    base.room.do(c.AddStep(base.running, plan, 3))
    base.room.do(c.ChooseLeader(base.running, farid))
    base.room.do(c.GoOn(base.running))
    base.room.undo(base.running)
    step = base.session(base.running).current
    assert step is not None
    assert farid in {v.person for v in step.voices}


def test_a_session_comes_back_before_those_that_were_made_since(base: Base) -> None:
    base.room.do(c.RemoveSession(base.ended))
    base.room.do(c.CreateSession("2026-03-09", "UTC", (c.StepPlan(StepKind.LOBBY, "Arrive", 3),), "Later"))
    base.room.undo(None)
    assert [h.name for h in base.room.state().heads] == ["Running", "Prepared", "Ended", "Later"]


def test_who_took_their_own_word_back_needs_no_undo(base: Base) -> None:
    """It is so already: nothing happens, and the act before comes next."""
    room, outcome, amara = base.room, base.outcome(1), base.person("Amara")
    room.do(c.RetitleOutcome(base.running, outcome, "Two weeks without calls"))
    room.do(c.Commit(base.running, outcome, amara))
    room.do(c.Release(base.running, outcome, amara), Participant(amara))
    update = room.undo(base.running)
    assert update is not None
    assert update.events == ()
    assert room.redoable(base.running) is None
    room.undo(base.running)
    assert base.session(base.running).outcomes[1].title == "A week without calls"


def test_it_ends_with_the_session(base: Base) -> None:
    base.room.do(c.AddTheme(base.running, "Calm"))
    base.room.do(c.RenameSession(base.running, "Renamed"))
    base.room.undo(base.running)
    assert base.room.redoable(base.running)
    for _ in range(4):
        base.room.do(c.GoOn(base.running))
    for poll in base.session(base.running).polls:
        if poll.is_open:
            base.room.do(c.ClosePoll(base.running, poll.id))
    base.room.do(c.EndSession(base.running))
    assert (base.room.undoable(base.running), base.room.redoable(base.running)) == (None, None)
    assert base.room.undoable(None) is not None  # of the team, nothing ended


def test_it_ends_with_the_app(base: Base) -> None:
    base.room.do(c.AddTheme(base.running, "Calm"))
    again = Room(base.store, now=base.time, new_id=CountedIds())
    assert again.undoable(base.running) is None
    assert again.undo(base.running) is None
