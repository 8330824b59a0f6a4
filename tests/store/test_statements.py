"""Reading and writing take as many statements for a large session as for a small one.

How long that takes beside plain sqlite3 doing the same is told by `benchmarks/largest.py` and `door.py`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import (
    IdeaId,
    Phase,
    Session,
    SessionState,
    Slip,
    SlipId,
    Step,
    StepId,
    StepKind,
    TicketHash,
    Voice,
)
from lfb_desktop.store.team_file import TeamFile
from tests.store.big import BIG, big_session
from tests.store.story import PEOPLE, TEAM


@pytest.fixture
def big(tmp_path: Path) -> Iterator[TeamFile]:
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        file.record([e.SessionImported(big_session())], [], BIG)
        yield file


def statements(file: TeamFile, act: Callable[[], object]) -> list[str]:
    """What SQLite was asked for meanwhile; what a trigger of a table does is a comment there."""
    found: list[str] = []
    db: sqlite3.Connection = file.look(lambda db: db)
    db.set_trace_callback(found.append)
    act()
    db.set_trace_callback(None)
    return [sql for sql in found if not sql.startswith("--")]


def test_a_big_session_is_read_by_as_many_statements_as_a_small_one(big: TeamFile, tmp_path: Path) -> None:
    many = statements(big, lambda: big.read(BIG))
    state = big.read(BIG)
    assert state.session is not None
    assert len(state.session.ideas) == 2_000
    assert sum(len(p.marks) for p in state.session.polls[0].papers) == 5_000
    with TeamFile.create(tmp_path / "small.lfb", TEAM) as small:
        small.record([e.SessionImported(big_session(ideas=2, papers=2, marks=1))], [], BIG)
        few = statements(small, lambda: small.read(BIG))
    assert len(many) == len(few) < 45


def test_what_did_not_change_is_not_made_again(big: TeamFile) -> None:
    """The value of an equal row is the one there was, also where another row has changed."""
    before = big.read(BIG).session
    big.record([e.IdeaReworded(BIG, IdeaId(f"{7919:024x}"), "other", "Idea number 1")], [], BIG)
    after = big.read(BIG).session
    assert before is not None
    assert after is not None
    others = [one for one, other in zip(before.ideas, after.ideas, strict=True) if one is not other]
    assert [idea.text for idea in others] == ["Idea number 1, in a whole sentence"]


def test_what_was_kept_from_the_reading_before_is_never_stale(big: TeamFile) -> None:
    idea = IdeaId(f"{7919:024x}")
    big.read(BIG)
    with big.batch():
        big.record([e.IdeaReworded(BIG, idea, "other words", "Idea number 1")], [], BIG)
        inside = big.read(BIG).session
    assert inside is not None
    assert inside.ideas[1].text == "other words"
    db: sqlite3.Connection = big.look(lambda db: db)
    db.execute("UPDATE idea SET text = 'past the store' WHERE id = ?", (idea,))
    after = big.read(BIG).session
    assert after is not None
    assert after.ideas[1].text == "past the store"
    db.execute("INSERT INTO idea_builds_on SELECT ?, 0, id FROM idea WHERE number = 1", (idea,))
    built = big.read(BIG).session
    assert built is not None
    assert built.ideas[1].builds_on == (built.ideas[0].id,)


def test_a_slip_is_written_by_as_many_statements_whatever_lies_there(tmp_path: Path) -> None:
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        step = Step(StepId("st-1"), StepKind.IDEAS, "Ideas", 1, phase=Phase.OPEN, opened_ms=1)
        session = Session(BIG, "Big", "2026-03-02", "UTC", SessionState.RUNNING, started_ms=1, steps=(step,))
        file.record([e.SessionCreated(session), e.VoiceJoined(BIG, PEOPLE[0].id, step=step.id)], [], BIG)

        def write(n: int) -> None:
            slip = Slip(SlipId(f"k{n}"), f"Idea {n}", TicketHash(f"t{n}"))
            file.record([e.SlipWritten(BIG, step.id, slip, PEOPLE[0].id, 0)], [], BIG)

        first = statements(file, lambda: write(0))
        for n in range(1, 300):
            write(n)
        last = statements(file, lambda: write(300))
    assert len(first) == len(last) < 12


def test_voices_are_read_by_name(tmp_path: Path) -> None:
    file = TeamFile.create(tmp_path / "team.lfb", TEAM)
    step = Step(StepId("st-1"), StepKind.IDEAS, "Ideas", 1, phase=Phase.OPEN, opened_ms=1)
    session = Session(BIG, "Big", "2026-03-02", "UTC", SessionState.RUNNING, started_ms=1, steps=(step,))
    late_first = [e.VoiceJoined(BIG, p.id, step=step.id) for p in reversed(PEOPLE)]
    file.record([e.SessionCreated(session), *late_first], [], BIG)
    read = file.read(BIG).session
    assert read is not None
    assert read.steps[0].voices == tuple(Voice(p.id) for p in PEOPLE)
    file.close()
