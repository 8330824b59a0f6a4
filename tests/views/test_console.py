"""The Console's values: hidden is hidden for the leader too, and every moment has one way on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Method, Presence, Purpose, SessionState, StepKind, TieWay
from lfb_desktop.domain.words import Say
from lfb_desktop.views.console import console
from lfb_desktop.views.console_idea_values import TalkPanel
from lfb_desktop.views.console_values import (
    BallotPanel,
    ClosingPanel,
    ConsoleView,
    EndedPanel,
    IdeasPanel,
    LobbyPanel,
    Mark,
    Walk,
)
from lfb_desktop.views.phone import shared
from lfb_desktop.views.scenes import LobbyScene
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests import rooms


@pytest.fixture
def made(tmp_path: Path) -> Iterator[rooms.Made]:
    opened = rooms.running(tmp_path / "team.lfb")
    yield opened
    opened.store.close()


def view(made: rooms.Made) -> ConsoleView:
    return console(made.room.state(made.session), now=made.time())


def texts(value: object) -> set[str]:
    """Every text that stands anywhere in a value, and every number."""
    if isinstance(value, Say):
        return {str(value)}
    if isinstance(value, str):
        return {value}
    if isinstance(value, tuple | list):
        return {text for part in value for text in texts(part)}
    if is_dataclass(value) and not isinstance(value, type):
        return {text for field in fields(value) for text in texts(getattr(value, field.name))}
    return set()


def fill(made: rooms.Made, n: int = 6) -> None:
    made.walk_to(StepKind.IDEAS)
    people = [p.person.id for p in made.now.present]
    for k in range(n):
        made.room.do(c.WriteSlip(made.session, f"secret thought {k}", f"t{k}", people[k % 6]))


def test_a_room_where_nobody_was_marked_is_told_so_and_not_called_few(made: rooms.Made) -> None:
    made.walk_to(StepKind.IDEAS)
    for participant in made.now.participants:
        made.room.do(c.MarkPresence(made.session, participant.person.id, Presence.AWAY))
    panel = view(made).panel
    assert isinstance(panel, IdeasPanel)
    assert str(panel.few).startswith("Nobody is marked as here yet.")
    assert not panel.may_sign
    made.room.do(c.WriteSlip(made.session, "from a slip of paper", "t1"))
    made.walk_to(StepKind.BALLOT)
    ballot = view(made).panel
    assert isinstance(ballot, BallotPanel)
    assert str(ballot.few).startswith("Nobody is marked as here yet.")


def test_no_slip_before_the_reveal(made: rooms.Made) -> None:
    fill(made)
    before = view(made)
    assert not any("secret thought" in text for text in texts(before))
    assert isinstance(before.panel, IdeasPanel)
    assert before.panel.count == 6
    made.room.do(c.GoOn(made.session))
    assert sum("secret thought" in text for text in texts(view(made))) == 6


def test_no_total_while_a_poll_is_open(made: rooms.Made) -> None:
    fill(made)
    made.walk_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(made.session))
    before = view(made)
    poll = made.now.polls[-1]
    people = [p.person.id for p in made.now.present]
    for k, person in enumerate(people[:4]):
        made.room.do(c.AnswerPoll(made.session, poll.id, person, ((poll.items[0].id, 2),), f"p{k}"))
    counted = (((poll.items[1].id, 2)),)
    made.room.do(c.CountHands(made.session, poll.id, tuple(people[4:]), counted))
    after = view(made)
    assert isinstance(after.panel, BallotPanel)
    assert after.panel.result is None
    assert isinstance(before.panel, BallotPanel)
    assert after.panel.proposals == before.panel.proposals
    assert str(after.fact) == "6 of 6 have answered"


def test_who_has_not_voted_is_nothing_for_the_leader(made: rooms.Made) -> None:
    made.walk_to(StepKind.CLARITY)
    assert {str(p.state) for p in view(made).people} == {"here"}
    made.room.do(c.ChooseFacilitator(made.session, made.people["Bojan"]))
    assert {str(p.state) for p in view(made).people} == {"choosing"}


def test_states_are_coarse_with_few(tmp_path: Path) -> None:
    made = rooms.running(tmp_path / "few.lfb", names=rooms.NAMES[:4])
    made.walk_to(StepKind.IDEAS)
    made.room.do(c.WriteSlip(made.session, "One", "t", made.people["Amara"]))
    shown = view(made)
    assert {str(p.state) for p in shown.people} == {"here"}
    assert shown.sign.needs_second_press is not None
    assert str(shown.sign.needs_second_press) == "Not everybody is done. Press again."
    made.store.close()


def test_the_sign_counts_who_is_still_writing(made: rooms.Made) -> None:
    made.walk_to(StepKind.IDEAS)
    assert str(view(made).sign.needs_second_press) == "6 are still writing. Press again."
    for one in made.now.present:
        made.room.do(c.MarkDone(made.session, one.person.id, True))
    shown = view(made)
    assert shown.sign.needs_second_press is None
    assert {p.mark for p in shown.people} == {Mark.DONE}


def test_the_sign_says_that_nobody_is_marked_as_here_before_it_leaves_the_lobby(made: rooms.Made) -> None:
    assert view(made).sign.needs_second_press is None
    for one in made.now.present:
        made.room.do(c.MarkPresence(made.session, one.person.id, Presence.OBSERVER))
    sign = view(made).sign
    assert str(sign.needs_second_press) == "Nobody is marked as here. Press again."
    assert sign.command == c.GoOn(made.session), "a rule refuses nothing"
    made.walk_to(StepKind.WHY)
    assert view(made).sign.needs_second_press is None


def test_one_way_on_at_every_step(made: rooms.Made) -> None:
    fill(made)
    labels = []
    while made.now.state is SessionState.RUNNING:
        sign = view(made).sign
        assert sign.command is not None
        labels.append(str(sign.label))
        made.room.do(sign.command)
    assert labels == [
        "Reveal all ideas",
        "On to “Pick”",
        "Close and show",
        "On to “Themes”",
        "On to “Talk”",
        "On to “Ballot”",
        "Open the ballot",
        "Close and show",
        "On to “Commitments”",
        "On to “Closing”",
        "Close the questions",
        "End the session",
    ]
    ended = view(made)
    assert isinstance(ended.panel, EndedPanel)
    assert (ended.sign.command, ended.back, ended.clock) == (None, None, None)
    assert {row.walk for row in ended.agenda} == {Walk.WALKED}


def test_the_talk_walks_before_the_step_does(made: rooms.Made) -> None:
    fill(made)
    made.walk_to(StepKind.PICK)
    poll = made.now.polls[-1]
    people = tuple(p.person.id for p in made.now.present)
    hands = tuple((i.id, 3) for i in poll.items)
    made.room.do(c.CountHands(made.session, poll.id, people, hands))
    made.walk_to(StepKind.TALK)
    shown = view(made)
    assert isinstance(shown.panel, TalkPanel)
    assert len(shown.panel.proposals) == 3
    assert isinstance(shown.sign.command, c.FocusTalk)
    assert isinstance(shown.back, c.GoBack)
    made.room.do(shown.sign.command)
    assert isinstance(view(made).back, c.FocusTalk)


def test_ways_on_from_a_tie(made: rooms.Made) -> None:
    fill(made)
    made.walk_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(made.session))
    poll = made.now.polls[-1]
    assert poll.method is Method.DOTS
    people = tuple(p.person.id for p in made.now.present)
    made.room.do(c.CountHands(made.session, poll.id, people, tuple((i.id, 3) for i in poll.items[:4])))
    made.room.do(c.ClosePoll(made.session, poll.id))
    panel = view(made).panel
    assert isinstance(panel, BallotPanel)
    assert (panel.tie_ways, panel.may_revote, panel.may_boldest) == ((TieWay.BOTH,), True, True)
    made.room.do(c.OpenPoll(made.session, Purpose.REVOTE))
    made.room.do(c.ClosePoll(made.session, made.now.polls[-1].id))
    panel = view(made).panel
    assert isinstance(panel, BallotPanel)
    assert (panel.tie_ways, panel.may_revote) == ((TieWay.TRIES,), False)


def test_the_clock_asks_after_an_absence(made: rooms.Made) -> None:
    made.time.go_on(115_000)
    made.room.do(c.NoticeAbsence(made.session))
    away = view(made).away
    assert away is not None
    assert (away.away_ms, away.remaining_ms) == (115_000, 300_000)


def test_spent_time_is_planned_and_used(made: rooms.Made) -> None:
    made.room.do(c.GoOn(made.session))
    made.time.go_on(150_000)
    shown = view(made)
    assert (shown.spent_min, shown.total_min) == (7, 55)


def test_closing_questions_are_spoken_among_few(tmp_path: Path) -> None:
    made = rooms.running(tmp_path / "few.lfb", names=rooms.NAMES[:3])
    made.walk_to(StepKind.CLOSING)
    panel = view(made).panel
    assert isinstance(panel, ClosingPanel)
    assert panel.is_spoken
    assert panel.hands is None
    made.store.close()


@pytest.mark.parametrize("presence", [Presence.OBSERVER, Presence.AWAY])
def test_who_watches_or_went_is_waited_for_nowhere(made: rooms.Made, presence: Presence) -> None:
    """The Console, the Stage and the phones count alike."""
    made.room.do(c.MarkPresence(made.session, made.people["Greta"], presence))
    state, now = made.room.state(made.session), made.time()
    panel, scene = view(made).panel, stage(state, Showing(), now).scene
    assert isinstance(panel, LobbyPanel)
    assert isinstance(scene, LobbyScene)
    assert str(view(made).people_count) == "5 of 5 here"
    assert {str(panel.here), str(scene.here), str(shared(state, now)[1].here)} == {"5 of 5 are here"}


def test_a_state_without_a_session_is_refused(made: rooms.Made) -> None:
    with pytest.raises(ValueError):
        console(made.room.state(), now=made.time())


def test_an_interruption_is_not_drawn_as_pace(made: rooms.Made) -> None:
    made.walk_to(StepKind.IDEAS)
    made.room.do(c.WriteSlip(made.session, "One", "t1"))
    made.time.go_on(130_000)
    made.room.do(c.WriteSlip(made.session, "Two", "t2"))
    made.time.go_on(30 * 24 * 3_600_000)
    made.room.do(c.WriteSlip(made.session, "Three", "t3"))
    panel = view(made).panel
    assert isinstance(panel, IdeasPanel)
    assert panel.pace == ((0, 1), (1, 0), (2, 1), (43202, 1))


def test_a_ballot_without_a_proposal_is_walked_past(made: rooms.Made) -> None:
    made.walk_to(StepKind.BALLOT)
    shown = view(made)
    assert isinstance(shown.panel, BallotPanel)
    assert (shown.panel.choices, shown.sign.command) == ((), c.GoOn(made.session))
    made.room.do(shown.sign.command)
    assert made.now.current is not None
    assert made.now.current.kind is StepKind.COMMITMENTS
