"""Taking back: what was done is undone to the row, in any order; 200 deep, and of the facilitator alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from lfb_desktop import history
from lfb_desktop.domain import commands as c
from lfb_desktop.domain import undoing
from lfb_desktop.domain.actors import FACILITATOR, Participant
from lfb_desktop.room import Update
from tests.undo import acts
from tests.undo.base import Base, fresh, in_memory
from tests.undo.machine import Undoing, walk
from tests.undo.tries import act_of

CALM = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)
# A failing run tells its commands; making it shorter would take longer than reading it.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)


@pytest.fixture
def base() -> Iterator[Base]:
    with in_memory() as folder:
        made = fresh(Path(folder))
        yield made
        made.close()


def _any_order(examples: int, steps: int) -> None:
    how = settings(
        max_examples=examples, stateful_step_count=steps, suppress_health_check=CALM, phases=PHASES
    )
    run_state_machine_as_test(Undoing, settings=how)


def test_any_order_of_acts_is_taken_back_to_the_row() -> None:
    _any_order(10, 25)


@pytest.mark.parametrize("seed", range(8))
def test_by_chance(seed: int) -> None:
    walk(seed, 40)


@pytest.mark.prove
def test_any_order_of_acts_is_taken_back_to_the_row_three_hundred_times() -> None:
    _any_order(300, 50)


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(100, 300))
def test_by_chance_two_hundred_times(seed: int) -> None:
    walk(seed, 60)


@pytest.mark.parametrize("name", sorted(acts.UNDOABLE))
def test_done_taken_back_done_again(base: Base, name: str) -> None:
    before = base.rows()
    _, update = act_of(base, name)
    assert update.back is not None
    place, after = update.back.place, base.rows()
    assert after != before
    for _ in range(2):
        taken = base.room.undo(place)
        assert taken is not None
        assert base.rows() == before
        assert base.room.redo(place) is not None
        assert base.rows() == after


def test_everything_that_can_be_taken_back_is_tried(base: Base) -> None:
    """Each act with its inverse, and the inverse of that."""
    tried: set[type] = set()
    for name in sorted(acts.UNDOABLE):
        command, update = act_of(base, name)
        assert update.back is not None
        undone = base.room.undo(update.back.place)
        assert undone is not None
        assert undone.back is not None
        tried |= {type(command), type(update.back.command), type(undone.back.command)}
    assert tried == undoing.UNDOABLE


def test_each_says_what_was_done_in_a_sentence(base: Base) -> None:
    for name in sorted(acts.UNDOABLE):
        _, update = act_of(base, name)
        assert update.back is not None
        said = str(update.back.done)
        assert said[0].isupper()
        assert said.endswith(".")
        base.room.undo(update.back.place)


def test_the_last_two_hundred_are_kept(base: Base) -> None:
    for n in range(history.DEEP + 5):
        base.room.do(c.RenameTheme(base.running, base.session(base.running).themes[0].id, f"Name {n}", ""))
    undone = 0
    while base.room.undo(base.running) is not None:
        undone += 1
    assert undone == history.DEEP == 200
    assert base.session(base.running).themes[0].name == "Name 4"
    while base.room.redo(base.running) is not None:
        undone -= 1
    assert undone == 0
    assert base.session(base.running).themes[0].name == "Name 204"


def test_the_same_act_twice_is_taken_back_twice(base: Base) -> None:
    """Two equal entries in the history are two, each at its place."""
    for title in ("A", "B", "A", "B"):
        base.room.do(c.RetitleOutcome(base.running, base.outcome(), title))
    found = []
    while base.room.undo(base.running) is not None and len(found) < 4:
        found.append(base.session(base.running).outcomes[0].title)
    assert found == ["A", "B", "A", "Silence one alarm"]


def test_something_new_ends_what_could_be_done_again(base: Base) -> None:
    base.room.do(c.NameTeam("One"))
    base.room.undo(None)
    assert base.room.redoable(None)
    base.room.do(c.NameTeam("Two"))
    assert base.room.redoable(None) is None


def test_what_participants_do_is_theirs(base: Base) -> None:
    amara = base.person("Amara")
    before = base.room.undoable(base.running)
    update = base.room.do(c.Release(base.running, base.outcome(), amara), Participant(amara))
    assert update.events
    assert update.back is None
    assert base.room.undoable(base.running) == before


def test_each_place_has_its_own(base: Base) -> None:
    base.room.do(c.AddTheme(base.running, "Calm"))
    base.room.do(c.RenameSession(base.running, "Renamed"))
    names = [str(u.name) if (u := base.room.undoable(p)) else "" for p in (base.running, None, base.ended)]
    assert names[:2] == ["Added the theme “Calm”.", "Renamed “Running”."]
    base.room.undo(None)
    assert base.session(base.running).name == "Running"
    assert base.session(base.running).themes[-1].name == "Calm"


def test_what_listeners_ask_for_meanwhile_enters_the_history(base: Base) -> None:
    """They hear of it after the commit; their own act is one of its own."""
    room = base.room
    room.do(c.NameTeam("One"))

    def listen(update: Update) -> None:
        if update.state.team.name == "Platform team":
            room.post(c.AddPerson("Hana"), FACILITATOR, lambda answer: None)

    room.subscribe(listen)
    room.undo(None)
    offered = room.undoable(None)
    assert offered is not None
    assert str(offered.name) == "Added Hana."


def test_what_waits_is_done_before_something_is_taken_back(base: Base) -> None:
    room = base.room
    room.do(c.NameTeam("One"))
    room.post(c.NameTeam("Two"), FACILITATOR, lambda answer: None)
    room.undo(None)
    assert room.state().team.name == "One"
