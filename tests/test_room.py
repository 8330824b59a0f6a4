"""The one door: answered means on disk, refused left nothing, listeners come after the commit."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR, Participant
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import StepKind
from lfb_desktop.room import Room, Update
from tests.rooms import Made, running


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    found = running(tmp_path / "team.lfb")
    yield found
    found.store.close()


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    """As another process would see it: only what is committed."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as other:
        return list(other.execute(sql))


def test_an_answer_means_on_disk(made: Made, tmp_path: Path) -> None:
    made.walk_to(StepKind.IDEAS)
    seen: list[int] = []
    command = c.WriteSlip(made.session, "Pair up", "ticket", made.people["Amara"])
    made.room.post(
        command, FACILITATOR, lambda _: seen.append(len(rows(tmp_path / "team.lfb", "select id from slip")))
    )
    assert not rows(tmp_path / "team.lfb", "select id from slip")
    made.room.flush()
    assert seen == [1]


def test_commands_that_wait_share_one_commit_and_a_refusal_undoes_itself_alone(made: Made) -> None:
    made.walk_to(StepKind.IDEAS)
    answers: list[Update | Exception] = []
    for text, ticket in (("One", "t1"), ("", "t2"), ("Three", "t3")):
        made.room.post(
            c.WriteSlip(made.session, text, ticket, made.people["Amara"]), FACILITATOR, answers.append
        )
    made.room.flush()
    assert [type(a).__name__ for a in answers] == ["Update", "Rejected", "Update"]
    step = made.now.current
    assert step is not None
    assert sorted(s.text for s in step.slips) == ["One", "Three"]
    assert {v.person: v.acts for v in step.voices}[made.people["Amara"]] == 2


def test_the_second_command_of_a_batch_is_decided_on_what_the_first_left(made: Made) -> None:
    """With a limit of one idea each, the second of one batch has to be refused."""
    made.walk_to(StepKind.CLARITY)
    ideas = next(s for s in made.now.steps if s.kind is StepKind.IDEAS)
    plan = c.StepPlan(StepKind.IDEAS, ideas.title, 5, settings=replace(ideas.settings, ideas_each=1))
    made.room.do(c.EditStep(made.session, ideas.id, plan))
    made.walk_to(StepKind.IDEAS)
    answers: list[Update | Exception] = []
    for ticket in ("t1", "t2"):
        command = c.WriteSlip(made.session, "Mine", ticket, made.people["Amara"])
        made.room.post(command, FACILITATOR, answers.append)
    made.room.flush()
    assert [type(a).__name__ for a in answers] == ["Update", "Rejected"]


def test_listeners_hear_after_the_commit_and_what_they_ask_is_taken_next(made: Made, tmp_path: Path) -> None:
    made.walk_to(StepKind.IDEAS)
    heard: list[int] = []

    def listen(update: Update) -> None:
        heard.append(len(rows(tmp_path / "team.lfb", "select id from slip")))
        if len(heard) == 1:
            made.room.post(
                c.WriteSlip(made.session, "Second", "t2", made.people["Bojan"]), FACILITATOR, lambda _: None
            )

    cancel = made.room.subscribe(listen)
    made.room.do(c.WriteSlip(made.session, "First", "t1", made.people["Amara"]))
    assert heard == [1, 2]
    cancel()
    made.room.do(c.WriteSlip(made.session, "Third", "t3", made.people["Amara"]))
    assert heard == [1, 2]


def test_nothing_of_a_batch_is_answered_well_when_the_commit_fails(made: Made) -> None:
    made.walk_to(StepKind.IDEAS)

    class Failing:
        def __getattr__(self, name: str) -> object:
            return getattr(made.store, name)

        @contextmanager
        def batch(self) -> Iterator[None]:
            with made.store.batch():
                yield
                raise sqlite3.OperationalError("database or disk is full")

    room = Room(Failing(), now=made.time, new_id=lambda: "f" * 16)  # type: ignore[arg-type]
    with pytest.raises(sqlite3.OperationalError):
        room.do(c.WriteSlip(made.session, "Lost", "t1", made.people["Amara"]))
    step = room.state(made.session).session.current  # type: ignore[union-attr]
    assert step is not None
    assert step.slips == ()
    made.room.do(c.WriteSlip(made.session, "Kept", "t2", made.people["Amara"]))


def test_a_participant_may_not_run_the_session(made: Made) -> None:
    with pytest.raises(Rejected, match="Console"):
        made.room.do(c.GoOn(made.session), Participant(made.people["Amara"]))


def test_a_repeat_under_the_same_ticket_is_stored_once(made: Made) -> None:
    made.walk_to(StepKind.IDEAS)
    command = c.WriteSlip(made.session, "Once", "same", made.people["Amara"])
    assert made.room.do(command).events
    assert made.room.do(command).events == ()
    step = made.now.current
    assert step is not None
    assert len(step.slips) == 1


def test_what_one_listener_does_wrong_costs_nobody_an_answer(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.walk_to(StepKind.IDEAS)
    reported: list[str] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: reported.append(str(error)))

    def fail(update: Update) -> None:
        raise ValueError("a defect")

    heard: list[Update] = []
    made.room.subscribe(fail)
    made.room.subscribe(heard.append)
    answers: list[Update | Exception] = []
    for n in range(3):
        command = c.WriteSlip(made.session, f"Idea {n}", f"t{n}", made.people["Amara"])
        made.room.post(command, FACILITATOR, answers.append)
    made.room.flush()
    assert [type(a).__name__ for a in answers] == ["Update"] * 3
    assert len(heard) == 3
    assert reported == ["a defect"] * 3


def test_one_defective_command_does_not_cost_the_others_theirs(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.walk_to(StepKind.IDEAS)
    written = made.store.record

    def record(events: object, lines: object, session: object) -> None:
        written(events, lines, session)  # type: ignore[arg-type]
        if "Broken" in str([getattr(getattr(e, "slip", None), "text", "") for e in events]):  # type: ignore[attr-defined]
            raise sqlite3.IntegrityError("a rule of the table that our rules forgot")

    monkeypatch.setattr(made.store, "record", record)
    answers: list[Update | Exception] = []
    for n, text in enumerate(("Whole", "Broken", "Whole as well")):
        command = c.WriteSlip(made.session, text, f"t{n}", made.people["Amara"])
        made.room.post(command, FACILITATOR, answers.append)
    made.room.flush()
    assert [type(a).__name__ for a in answers] == ["Update", "IntegrityError", "Update"]
    step = made.now.current
    assert step is not None
    assert sorted(s.text for s in step.slips) == ["Whole", "Whole as well"]


def test_a_listener_that_asks_at_once_is_told_to_post(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[str] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: reported.append(str(error)))
    made.room.subscribe(lambda _: made.room.do(c.NameTeam("Too early")) and None)
    made.room.do(c.NameTeam("The team"))
    made.room.do(c.RenameSession(made.session, "Later"))
    assert made.room.state().team.name == "The team"
    assert reported
