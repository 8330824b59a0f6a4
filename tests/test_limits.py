"""Where things end: the last idea of a session, clocks that jump, a file that is copied while written."""

from __future__ import annotations

import random
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import FACILITATOR
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import IdeaId, SessionState, Slip, SlipId, StepKind, TicketHash
from lfb_desktop.domain.rules.rounds import MOST_IDEAS
from lfb_desktop.room import Room
from lfb_desktop.store.check import check
from lfb_desktop.store.errors import StoreError
from lfb_desktop.store.opening import wal_of
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.views.console import console
from tests import rooms
from tests.store.big import BIG, big_session
from tests.store.story import TEAM

HOUR_MS = 3_600_000


def test_a_session_takes_five_thousand_ideas_and_not_one_more(tmp_path: Path) -> None:
    path = tmp_path / "team.lfb"
    made = rooms.running(path)
    made.walk_to(StepKind.IDEAS)
    step = made.now.step_id
    assert step is not None
    with made.store.batch():
        for n in range(MOST_IDEAS - 1):
            slip = Slip(SlipId(f"k{n}"), f"Idea {n}", TicketHash(f"t{n}"))
            made.store.record([e.SlipWritten(made.session, step, slip, None, 0)], [], made.session)
    room = Room(made.store, now=made.time, new_id=made.room._new_id)
    last = c.WriteSlip(made.session, "The last one", "last", made.people["Amara"])
    room.do(last)
    with pytest.raises(Rejected, match="A session holds at most"):
        room.do(c.WriteSlip(made.session, "One more", "more", made.people["Amara"]))
    assert room.do(last).events == ()  # asked again after a cut answer: it is stored
    room.do(c.GoOn(made.session))
    session = room.state(made.session).session
    assert session is not None
    assert [i.number for i in session.ideas] == list(range(1, MOST_IDEAS + 1))
    made.store.close()
    assert check(path) == ()


def test_nor_does_it_when_it_is_brought_in(tmp_path: Path) -> None:
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        room = Room(file, now=rooms.FixedTime(), new_id=rooms.CountedIds())
        whole = replace(big_session(ideas=MOST_IDEAS, papers=0), state=SessionState.ENDED, ended_ms=9)
        one_more = replace(whole.ideas[0], id=IdeaId("more"), number=MOST_IDEAS + 1)
        with pytest.raises(Rejected, match="Nothing was taken in"):
            room.do(c.ImportSession(replace(whole, ideas=(*whole.ideas, one_more)), ()))
        assert room.state().heads == ()
        room.do(c.ImportSession(whole, ()))
        assert room.state(BIG).session is not None


JUMPS = st.lists(
    st.tuples(st.integers(-30, 30), st.integers(0, 120), st.sampled_from(["keep", "write", "pause", "away"])),
    min_size=1,
    max_size=15,
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(JUMPS)
def test_a_clock_that_is_set_takes_no_time_from_anybody(
    tmp_path_factory: pytest.TempPathFactory, jumps: list[tuple[int, int, str]]
) -> None:
    """The wall clock jumps by hours; what is left on the step's clock follows the seconds that passed."""
    made = rooms.running(tmp_path_factory.mktemp("clock") / "team.lfb")
    made.walk_to(StepKind.IDEAS)
    left_ms = 300_000
    try:
        for n, (hours, seconds, act) in enumerate(jumps):
            made.time.wall_ms += hours * HOUR_MS
            made.time.go_on(seconds * 1_000)
            clock = made.now.current.clock  # type: ignore[union-attr]
            assert clock is not None
            left_ms -= seconds * 1_000 if clock.is_running else 0
            assert clock.remaining_at(made.time.steady_ms) == left_ms
            _act(made, act, n)
            assert made.now.current.clock.remaining_at(made.time.steady_ms) == left_ms  # type: ignore[union-attr]
            console(made.room.state(made.session), now=made.time())
        made.room.do(c.GoOn(made.session))
        assert check(made.store) == ()
    finally:
        made.store.close()


def _act(made: rooms.Made, act: str, n: int) -> None:
    if act == "write":
        made.room.do(c.WriteSlip(made.session, f"Idea {n}", f"t{n}", made.people["Amara"]))
    elif act == "keep":
        made.room.do(c.KeepClock(made.session))
    elif act == "pause":
        clock = made.now.current.clock  # type: ignore[union-attr]
        is_running = clock is not None and clock.is_running
        made.room.do(c.PauseClock(made.session) if is_running else c.ResumeClock(made.session))
    else:
        made.room.do(c.KeepClock(made.session))
        made.room.do(c.NoticeAbsence(made.session, 0))


def test_a_copy_made_while_it_is_written_is_read_or_refused(tmp_path: Path) -> None:
    """By a hand in a file manager, with or without its log: a torn one is refused or named by `check`."""
    made = rooms.running(tmp_path / "team.lfb")
    made.walk_to(StepKind.IDEAS)
    over = threading.Event()
    copies: list[Path] = []

    def copying() -> None:
        chance = random.Random(5)
        while not over.wait(chance.uniform(0, 0.02)) and len(copies) < 60:
            copy = tmp_path / f"copy-{len(copies)}" / "team.lfb"
            copy.parent.mkdir()
            shutil.copyfile(made.store.path, copy)
            if len(copies) % 2:
                shutil.copyfile(wal_of(made.store.path), wal_of(copy))
            copies.append(copy)

    thread = threading.Thread(target=copying)
    thread.start()
    n = 0
    while len(copies) < 60:
        pair = [c.WriteSlip(made.session, f"{half} of {n}", f"{half}{n}", None) for half in ("one", "two")]
        for command in pair:
            made.room.post(command, FACILITATOR, lambda _: None)
        made.room.flush()
        n += 1
        if n % 20 == 0:
            made.store.seal_checkpoint()
    over.set()
    thread.join()
    outcomes = {_read(copy, made) for copy in copies}
    assert "whole" in outcomes
    assert outcomes <= {"whole", "refused", "named"}
    made.store.close()


def _read(copy: Path, made: rooms.Made) -> str:
    try:
        with TeamFile.open(copy) as file:
            session = file.read(made.session).session
            findings = check(file)
    except StoreError:
        return "refused"
    if findings:
        return "named"
    assert session is not None
    step = session.current
    assert step is not None
    texts = {slip.text for slip in step.slips}
    ones = {t.split(" of ")[1] for t in texts if t.startswith("one")}
    twos = {t.split(" of ")[1] for t in texts if t.startswith("two")}
    return "whole" if ones == twos else f"half {ones ^ twos}"
