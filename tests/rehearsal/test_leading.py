"""Somebody leads a rehearsal: what they did is not done again, and the people go where they go."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Phase, Session, SessionId, SessionState, Step, StepKind, Team, TeamId
from lfb_desktop.domain.words import Say
from lfb_desktop.rehearsal import (
    SeededIds,
    Sight,
    SimulatedClock,
    Stopped,
    circle_of,
    of_template,
    perform,
    prepare,
)
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.views.console_signs import back, sign
from tests.rehearsal.made import RecordingRoom, templates, texts

LEADING = (c.OpenDoors, c.GoOn, c.GoBack, c.EndSession, c.OpenPoll, c.ClosePoll, c.SettleTie, c.FocusTalk)


class Practice:
    """A rehearsal that somebody leads: `leads` when something is expected, `meddles` as time goes by."""

    def __init__(self, folder: Path, template: str = "default-hour", people: int = 9, seed: int = 7) -> None:
        self.people, self.seed = people, seed
        clock, ids = SimulatedClock(pace=self._pass), SeededIds(seed)
        self.store = TeamFile.create(folder / "team.lfb", Team(TeamId(ids()), texts().team))
        self.room = RecordingRoom(self.store, now=clock, new_id=ids)
        self.clock = clock
        self.circle = circle_of(texts(), seed)
        plan = templates(folder / "templates")[template]
        script = of_template(plan, texts(), self.circle, people)
        self.id: SessionId = prepare(self.room, clock, script)
        self.leads: Callable[[Say], None] = lambda expected: None
        self.meddles: Callable[[], None] = lambda: None
        self.expected: list[str] = []
        self.sights: list[Sight] = []
        self.mine: list[c.Command] = []

    @property
    def session(self) -> Session:
        session = self.room.state(self.id).session
        assert session is not None
        return session

    @property
    def step(self) -> Step:
        step = self.session.current
        assert step is not None
        return step

    def run(self) -> Session:
        perform(
            self.room,
            self.clock,
            self.id,
            texts(),
            self.circle,
            ideas=12,
            seed=self.seed,
            watch=self.sights.append,
            lead=self._lead,
        )
        session = self.session
        self.store.close()
        return session

    def press(self, command: c.Command | None) -> bool:
        """What the person does at the Console; False if the rules refuse it."""
        if command is None:
            return False
        try:
            self.room.do(command)
        except Rejected:
            return False
        self.mine.append(command)
        return True

    def played(self) -> Counter[type]:
        """What was led by the rehearsal itself, with what was refused."""
        asked = [command for command, _ in self.room.asked if isinstance(command, LEADING)]
        return Counter(type(command) for command in asked) - Counter(type(command) for command in self.mine)

    def _lead(self, expected: Say, is_done: Callable[[], bool]) -> None:
        assert not is_done()
        self.expected.append(str(expected))
        self.leads(expected)

    def _pass(self, ms: int) -> None:
        self.meddles()


@pytest.mark.parametrize("template", ["default-hour", "twenty-minutes", "everything"])
@pytest.mark.parametrize("people", [1, 4, 9])
def test_where_nobody_leads_it_goes_on_by_itself(tmp_path: Path, template: str, people: int) -> None:
    practice = Practice(tmp_path, template, people)
    session = practice.run()
    assert session.state is SessionState.ENDED
    assert practice.expected[0].startswith("Open the doors")
    assert practice.expected[-1].endswith("End the session.")
    assert practice.played()[c.GoOn] == len(session.steps) - 1


def test_everything_that_is_led_is_asked_for(tmp_path: Path) -> None:
    practice = Practice(tmp_path)
    practice.run()
    words = " ".join(practice.expected)
    for sentence in (
        "Open the doors",
        "Close the question",
        "Open the ballot",
        "There is a tie",
        "Count them",
    ):
        assert sentence in words
    assert not {c.PauseClock, c.AddTime, c.GoBack, c.SetAsideIdea} & {type(x) for x, _ in practice.room.asked}


@pytest.mark.parametrize("template", ["default-hour", "everything"])
def test_who_presses_the_sign_first_is_not_doubled(tmp_path: Path, template: str) -> None:
    practice = Practice(tmp_path, template)
    practice.leads = lambda expected: practice.press(sign(practice.session).command) and None
    session = practice.run()
    assert session.state is SessionState.ENDED
    kinds = Counter(type(command) for command in practice.mine)
    assert kinds[c.GoOn] == len(session.steps) - 1
    assert kinds[c.OpenDoors] == kinds[c.EndSession] == 1
    assert practice.played() == Counter()


def test_who_is_faster_than_the_people_takes_them_along(tmp_path: Path) -> None:
    practice = Practice(tmp_path)
    walked: list[StepKind] = []

    def hurry() -> None:
        if practice.session.state is SessionState.RUNNING:
            walked.append(practice.step.kind)
            practice.press(sign(practice.session).command)

    practice.meddles = hurry
    session = practice.run()
    assert session.state is SessionState.ENDED
    assert list(dict.fromkeys(walked)) == [step.kind for step in session.steps]
    mine = sum(isinstance(command, c.GoOn) for command in practice.mine)
    assert mine > len(session.steps) / 2
    assert mine + practice.played()[c.GoOn] == len(session.steps) - 1
    assert len(session.ideas) < 12, "nobody writes on in a round that is closed"


def test_who_does_not_wait_for_everybody_finds_them_coming_in(tmp_path: Path) -> None:
    practice = Practice(tmp_path)
    here: list[int] = []

    def hurry() -> None:
        session = practice.session
        if session.state is SessionState.RUNNING and practice.step.kind is StepKind.LOBBY:
            here.append(len(session.present))
            practice.press(c.GoOn(session.id))
        elif session.state is SessionState.RUNNING and practice.step.kind is StepKind.CLARITY:
            here.append(len(session.present))

    practice.meddles = hurry
    session = practice.run()
    assert here[0] < 3
    assert here[-1] == 8, "all but the one who is late"
    assert session.state is SessionState.ENDED


def test_going_back_is_followed(tmp_path: Path) -> None:
    practice = Practice(tmp_path)
    gone: list[StepKind] = []

    def look_back() -> None:
        if (
            practice.session.state is SessionState.RUNNING
            and practice.step.kind is StepKind.READING
            and not gone
        ):
            gone.append(practice.step.kind)
            assert practice.press(back(practice.session))
            assert practice.step.phase is Phase.CLOSED

    practice.meddles = look_back
    session = practice.run()
    assert gone
    assert session.state is SessionState.ENDED
    assert practice.played()[c.GoOn] == len(session.steps), "once more from where they had gone back to"
    labels = [sight.label for sight in practice.sights]
    assert len(set(labels)) == len(labels)


def test_an_open_round_that_was_left_back_is_taken_up_again(tmp_path: Path) -> None:
    practice = Practice(tmp_path)
    gone: list[int] = []

    def look_back() -> None:
        session = practice.session
        if session.state is SessionState.RUNNING and len(practice.step.slips) == 5 and not gone:
            gone.append(5)
            assert practice.press(back(session))

    practice.meddles = look_back
    session = practice.run()
    assert gone
    assert session.state is SessionState.ENDED
    assert len(session.ideas) == 12, "as many as were asked for, not those five twice"


@pytest.mark.parametrize("nth", [0, 1, 5, 11])
def test_it_ends_where_it_stands_when_whoever_leads_is_gone(tmp_path: Path, nth: int) -> None:
    practice = Practice(tmp_path)

    def leave(expected: Say) -> None:
        if len(practice.expected) > nth:
            raise Stopped

    practice.leads = leave
    assert practice.run().state is not SessionState.ENDED
    assert len(practice.expected) == nth + 1


def test_it_ends_in_the_middle_of_a_step_too(tmp_path: Path) -> None:
    practice = Practice(tmp_path)

    def leave() -> None:
        if practice.session.state is SessionState.RUNNING and practice.step.kind is StepKind.IDEAS:
            raise Stopped

    practice.meddles = leave
    assert practice.run().state is SessionState.RUNNING


def test_whoever_ends_the_session_early_ends_the_rehearsal(tmp_path: Path) -> None:
    practice = Practice(tmp_path)

    def end() -> None:
        if practice.session.state is SessionState.RUNNING and practice.step.kind is StepKind.TALK:
            practice.press(c.EndSession(practice.id))

    practice.meddles = end
    session = practice.run()
    assert session.state is SessionState.ENDED
    assert practice.played()[c.EndSession] == 0


def test_work_that_somebody_took_up_is_theirs(tmp_path: Path) -> None:
    practice = Practice(tmp_path)

    def write(expected: Say) -> None:
        if str(expected).startswith("Write down"):
            practice.press(c.AddOutcome(practice.id, "Ask the neighbours"))

    practice.leads = write
    before: set[str] = set()

    def note() -> None:
        if not any(o.title == "Ask the neighbours" for o in practice.session.outcomes):
            before.update(o.title for o in practice.session.outcomes)

    practice.meddles = note
    session = practice.run()
    titles = {o.title for o in session.outcomes}
    assert "Ask the neighbours" in titles
    assert titles - before == {"Ask the neighbours"}


@pytest.mark.parametrize("seed", range(12))
def test_it_reaches_its_end_whatever_is_pressed(tmp_path: Path, seed: int) -> None:
    """Somebody who presses what they like, at any time, a hundred times; then nobody leads."""
    practice = Practice(tmp_path, "everything" if seed % 2 else "default-hour", people=3 + seed % 7)
    chance, left = random.Random(seed), [100]

    def press() -> None:
        session = practice.session
        if left[0] and session.state is SessionState.RUNNING and chance.random() < 0.3:
            left[0] -= 1
            choices = [sign(session).command, back(session), back(session), c.OpenPoll(session.id)]
            choices += [c.ClosePoll(session.id, p.id) for p in session.polls if p.is_open]
            choices += [c.SetAsideIdea(session.id, i.id, True) for i in session.live_ideas[:1]]
            choices += [c.RemoveOutcome(session.id, o.id) for o in session.outcomes[:1]]
            choices += [c.AddTheme(session.id, f"Theme {left[0]}")]
            practice.press(chance.choice([x for x in choices if not isinstance(x, c.EndSession)]))

    practice.meddles = press
    practice.leads = lambda expected: press()
    assert practice.run().state is SessionState.ENDED
