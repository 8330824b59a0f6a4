"""Acts that look odd but happen: merged picks, themes that were voted on, hands that count too much."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import ItemId, Method, Poll, Purpose, StepKind, Why
from lfb_desktop.domain.picks import going_on
from lfb_desktop.views.scenes import QuietScene
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests.rooms import Made, running


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    found = running(tmp_path / "team.lfb")
    yield found
    found.store.close()


def with_ideas(made: Made, n: int) -> Made:
    made.walk_to(StepKind.IDEAS)
    for i in range(n):
        made.room.do(c.WriteSlip(made.session, f"Idea {i}", f"t{i}", made.people["Amara"]))
    return made


def picked_first(made: Made) -> None:
    """One hand for the first idea, then the close."""
    made.walk_to(StepKind.PICK)
    (poll,) = made.now.polls_of(made.now.step_id)  # type: ignore[arg-type]
    made.room.do(c.CountHands(made.session, poll.id, (made.people["Amara"],), ((poll.items[0].id, 1),)))
    made.room.do(c.ClosePoll(made.session, poll.id))


def open_poll(made: Made) -> Poll:
    return next(p for p in made.now.polls if p.is_open)


def test_a_merged_pick_still_goes_on_and_comes_back_when_split(made: Made) -> None:
    with_ideas(made, 5)
    picked_first(made)
    made.walk_to(StepKind.THEMES)
    first, second = made.now.ideas[0], made.now.ideas[1]
    assert [i.id for i in going_on(made.now)] == [first.id]
    made.room.do(c.MergeIdeas(made.session, (first.id,), second.id))
    assert [i.id for i in going_on(made.now)] == [second.id]
    made.room.do(c.SplitIdea(made.session, second.id))
    assert [i.id for i in going_on(made.now)] == [first.id]
    made.room.do(c.MergeIdeas(made.session, (first.id,), second.id))
    made.walk_to(StepKind.TALK)
    assert made.now.current is not None
    assert made.now.current.talks == (second.id,)


def test_what_is_set_aside_leaves_the_stage_in_the_talk(made: Made) -> None:
    with_ideas(made, 3)
    picked_first(made)
    made.walk_to(StepKind.TALK)
    made.room.do(c.SetAsideIdea(made.session, made.now.ideas[0].id, True))
    view = stage(made.room.state(made.session), Showing(), made.time())
    assert isinstance(view.scene, QuietScene)


def test_a_theme_that_was_voted_on_stays(made: Made) -> None:
    with_ideas(made, 2)
    made.walk_to(StepKind.THEMES)
    made.room.do(c.AddTheme(made.session, "Rest"))
    theme = made.now.themes[0].id
    made.room.do(c.PutIntoTheme(made.session, (made.now.ideas[0].id,), theme))
    made.walk_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(made.session, choices=(c.Choice("Rest", theme=theme),)))
    with pytest.raises(Rejected, match="open ballot"):
        made.room.do(c.RenameTheme(made.session, theme, "Sleep", ""))
    with pytest.raises(Rejected, match="open ballot"):
        made.room.do(c.PutIntoTheme(made.session, (made.now.ideas[1].id,), theme))
    made.room.do(c.ClosePoll(made.session, open_poll(made).id))
    with pytest.raises(Rejected, match="It stays"):
        made.room.do(c.RemoveTheme(made.session, theme))


def hands(made: Made, *raised: tuple[int, int], people: tuple[str, ...] = ("Amara", "Bojan")) -> c.CountHands:
    poll = open_poll(made)
    items: tuple[tuple[ItemId, int], ...] = tuple((poll.items[i].id, n) for i, n in raised)
    return c.CountHands(made.session, poll.id, tuple(made.people[p] for p in people), items)


def test_hands_for_a_question_are_no_more_than_the_people_in_the_count(made: Made) -> None:
    made.walk_to(StepKind.CLARITY)
    assert open_poll(made).method is Method.CLARITY
    made.room.do(hands(made, (0, 1), (3, 1), (4, 2)))
    for command in (
        hands(made, (0, 2), (3, 1)),
        hands(made, (0, 1), (0, 1)),
        hands(made, (0, -1)),
        hands(made, (0, 2), people=("Amara", "Amara")),
    ):
        with pytest.raises(Rejected):
            made.room.do(command)


def test_a_choice_takes_one_hand_of_each(made: Made) -> None:
    with_ideas(made, 5)
    made.walk_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(made.session))
    made.room.do(hands(made, (0, 2), (1, 2)))
    made.room.do(c.ClosePoll(made.session, open_poll(made).id))
    made.room.do(c.OpenPoll(made.session, Purpose.BOLDEST))
    with pytest.raises(Rejected, match="more hands"):
        made.room.do(hands(made, (0, 2), (1, 1)))
    made.room.do(hands(made, (0, 1), (1, 1)))
    made.room.do(c.ClosePoll(made.session, open_poll(made).id))
    with pytest.raises(Rejected, match="already"):
        made.room.do(c.OpenPoll(made.session, Purpose.BOLDEST))


def test_a_sentence_belongs_to_an_objection_and_there_is_one_for_each(made: Made) -> None:
    with_ideas(made, 2)
    made.walk_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(made.session))
    poll, amara = open_poll(made), made.people["Amara"]
    item = poll.items[0].id
    for marks, sentences in (
        ((), ((item, "No"),)),
        (((item, 1),), ((item, "No"), (item, "No again"))),
    ):
        with pytest.raises(Rejected):
            made.room.do(c.AnswerPoll(made.session, poll.id, amara, marks, "t", sentences))
    made.room.do(c.AnswerPoll(made.session, poll.id, amara, ((item, 1),), "t", ((item, "No"),)))


def test_a_why_that_nobody_can_see_opens_no_doors(made: Made) -> None:
    with pytest.raises(Rejected, match="cannot be empty"):
        made.room.do(c.PoseWhy(made.session, Why("\u200b")))


def test_who_took_something_on_cannot_become_the_leader_or_vanish(made: Made) -> None:
    made.room.do(c.AddOutcome(made.session, "Clear out the alerts"))
    made.room.do(c.Commit(made.session, made.now.outcomes[0].id, made.people["Bojan"]))
    with pytest.raises(Rejected):
        made.room.do(c.ChooseLeader(made.session, made.people["Bojan"]))
    with pytest.raises(Rejected):
        made.room.do(c.RemoveParticipant(made.session, made.people["Bojan"]))


def test_thanks_from_nobody_known_are_refused(made: Made) -> None:
    made.walk_to(StepKind.CLOSING)
    with pytest.raises(Rejected, match="not on the list"):
        made.room.do(c.GiveThanks(made.session, made.people["Amara"], "For all", "0" * 16))  # type: ignore[arg-type]
