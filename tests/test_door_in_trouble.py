"""The door when things go wrong around it: whoever asked is answered, and what was answered stays true."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR, Actor
from lfb_desktop.domain.errors import Unavailable
from lfb_desktop.domain.model import SessionId, StepKind
from lfb_desktop.domain.words import say
from lfb_desktop.gate import Gate
from lfb_desktop.room import Answer, Update
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from tests.rooms import Made, running

Answers = list[Update | Exception]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    found = running(tmp_path / "team.lfb")
    found.walk_to(StepKind.IDEAS)
    yield found
    found.store.close()


@pytest.fixture
def reported(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: found.append(str(error)))
    return found


def idea(made: Made, text: str) -> c.WriteSlip:
    return c.WriteSlip(made.session, text, f"ticket of {text}", made.people["Amara"])


def posted(made: Made, *commands: c.Command) -> Answers:
    answers: Answers = []
    for command in commands:
        made.room.post(command, FACILITATOR, answers.append)
    made.room.flush()
    return answers


def texts(made: Made) -> list[str]:
    step = made.now.current
    assert step is not None
    return sorted(slip.text for slip in step.slips)


def test_a_file_that_is_moved_while_open_goes_on_and_seals(made: Made, tmp_path: Path) -> None:
    """As a hand in a file manager does, in the middle of a session."""
    made.room.do(idea(made, "before"))
    moved = (tmp_path / "team.lfb").rename(tmp_path / "Renamed.lfb")
    made.room.do(idea(made, "after"))
    assert made.room.do(c.GoOn(made.session)).events
    log = (tmp_path / "team.lfb-wal").stat().st_size
    made.store.close()
    assert log == 0
    assert [p.name for p in tmp_path.iterdir()] == ["Renamed.lfb"]
    with TeamFile.open(moved) as file:
        session = file.read(made.session).session
    assert session is not None
    assert sorted(i.text for i in session.ideas) == ["after", "before"]
    assert check(moved) == ()
    made.store = TeamFile.open(moved)


def test_a_seal_that_fails_costs_nobody_an_answer(
    made: Made, reported: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise OSError("the disk went away")

    monkeypatch.setattr(made.store, "seal_checkpoint", fail)
    answers = posted(made, idea(made, "mine"), c.GoOn(made.session))
    assert [type(a) for a in answers] == [Update, Update]
    assert reported == ["the disk went away"]


def test_all_are_answered_when_nothing_can_be_read_after_the_commit(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, is_committed = made.store.read, False
    seal = made.store.seal_checkpoint

    def sealed() -> None:
        nonlocal is_committed
        seal()
        is_committed = True

    def failing(session: SessionId | None = None) -> object:
        if is_committed:
            raise Unavailable(say("The disk is gone."))
        return read(session)

    monkeypatch.setattr(made.store, "seal_checkpoint", sealed)
    monkeypatch.setattr(made.store, "read", failing)
    answers = posted(made, idea(made, "one"), idea(made, "two"), c.GoOn(made.session))
    assert len(answers) == 3
    assert not any(isinstance(a, Update) for a in answers)
    monkeypatch.setattr(made.store, "read", read)
    assert sorted(i.text for i in made.now.ideas) == ["one", "two"]
    assert made.room.do(c.GoBack(made.session)).events


@pytest.mark.parametrize("is_last", [False, True])
def test_after_a_batch_was_taken_back_nothing_of_it_is_kept(
    made: Made, is_last: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite ends a transaction by itself when it finds no memory; what comes next must not stand alone."""
    written = made.store.record
    db: sqlite3.Connection = made.store.look(lambda db: db)

    def record(events: object, lines: object, session: object) -> None:
        written(events, lines, session)  # type: ignore[arg-type]
        if "two" in [getattr(getattr(x, "slip", None), "text", "") for x in events]:  # type: ignore[attr-defined]
            db.execute("ROLLBACK")
            raise MemoryError

    monkeypatch.setattr(made.store, "record", record)
    words = ("one", "two") if is_last else ("one", "two", "three")
    answers = posted(made, *(idea(made, word) for word in words))
    assert [isinstance(a, Unavailable) for a in answers] == [True] * len(words)
    assert texts(made) == []
    made.room.do(idea(made, "four"))
    assert texts(made) == ["four"]


def test_a_report_that_fails_costs_nobody_an_answer(
    made: Made, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As when the window that should tell it is gone already."""

    def gone(kind: object, error: object, trace: object) -> None:
        raise RuntimeError("the window is gone")

    def fail(update: Update) -> None:
        raise ValueError("a defect")

    monkeypatch.setattr("sys.excepthook", gone)
    heard: list[Update] = []
    made.room.subscribe(fail)
    made.room.subscribe(heard.append)
    answers = posted(made, idea(made, "one"), idea(made, "two"))
    assert [type(a) for a in answers] == [Update, Update]
    assert len(heard) == 2
    assert "a defect" in capsys.readouterr().err


# Through the gate, from other threads.


def test_who_goes_away_before_being_heard_has_said_nothing(
    made: Made, reported: list[str], qtbot: QtBot
) -> None:
    gate = Gate(made.room)
    futures: list[Future[Update]] = []
    first, second = idea(made, "withdrawn"), idea(made, "kept")

    def call() -> None:
        futures.extend((gate.call(first, FACILITATOR), gate.call(second, FACILITATOR)))
        assert futures[0].cancel()

    thread = threading.Thread(target=call)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: futures[1].done())
    assert futures[1].result().events
    assert texts(made) == ["kept"]
    assert reported == []


def test_who_waits_no_longer_is_no_defect(
    made: Made, reported: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once taken up it is done; giving up then changes nothing, and nobody is told of a fault."""
    gate, post = Gate(made.room), made.room.post
    cancelled: list[bool] = []

    def posted_and_given_up(command: c.Command, by: Actor, answer: Answer) -> None:
        post(command, by, answer)
        cancelled.append(future.cancel())

    monkeypatch.setattr(made.room, "post", posted_and_given_up)
    future: Future[Update] = gate.call(idea(made, "kept"), FACILITATOR)
    qtbot.waitUntil(future.done)
    qtbot.waitUntil(lambda: not made.room.has_waiting)
    assert texts(made) == ["kept"]
    assert future.result().events
    assert cancelled == [False]
    assert reported == []
