"""Fifty phones at once for a while: the file stays with its thread, and nobody is forgotten."""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.model import Person, PersonId, Team, TeamId
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.room import Room
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from tests.crowd import Crowd

PEOPLE = tuple(Person(PersonId(f"p-{n:02}"), f"Person {n:02}") for n in range(50))


def test_another_thread_may_not_touch_the_file(tmp_path: Path) -> None:
    """What the soak would find: SQLite's own answer to a call from the wrong thread."""
    found: list[Exception] = []
    with TeamFile.create(tmp_path / "team.lfb", Team(TeamId("t"), "Team")) as file:

        def look() -> None:
            try:
                file.read()
            except Exception as error:
                found.append(error)

        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    assert [type(error) for error in found] == [sqlite3.ProgrammingError]


@pytest.mark.parametrize("seconds", [2, pytest.param(60, marks=pytest.mark.prove)])
def test_fifty_phones_write_and_vote(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seconds: int
) -> None:
    reported: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: reported.append(error))
    path = tmp_path / "team.lfb"
    store = TeamFile.create(path, Team(TeamId("t"), "Team", PEOPLE))
    told: Counter[str] = Counter()
    crowd = Crowd(
        Room(store, now=SystemTime(), new_id=random_id), seed="50", tell=lambda kind, *_: told.update([kind])
    )
    crowd.start()
    qtbot.wait(seconds * 1_000)
    crowd.stop()
    qtbot.waitUntil(lambda: not crowd.is_there, timeout=30_000)
    store.close()
    print(f"{seconds} s, {len(PEOPLE)} phones: {crowd.answered} answers, {dict(told)}, {crowd.failures}")
    assert (crowd.failures, reported) == ([], [])
    assert told["slip"] > 2 * seconds
    assert told["paper"] > 2 * seconds
    assert check(path) == ()
