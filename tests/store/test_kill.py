"""Killed at any moment, again and again: what was confirmed is there, and the file keeps its promises."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Phase, Session, SessionId, SessionState, Step, StepId, StepKind
from lfb_desktop.store.check import check
from lfb_desktop.store.opening import wal_of
from lfb_desktop.store.team_file import TeamFile
from tests.store.story import PEOPLE, TEAM, beside

# Says each slip on the pipe after its commit; seals now and then, as a close does.
_WRITER = """
import sys
from pathlib import Path
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import *
from lfb_desktop.store.team_file import TeamFile
file, first = TeamFile.open(Path(sys.argv[1])), int(sys.argv[2])
for n in range(first, first + 100_000):
    slip = Slip(SlipId(f"k{n}"), f"Idea {n}", TicketHash(f"t{n}"))
    file.record([e.SlipWritten(SessionId("s"), StepId("st"), slip, PersonId(sys.argv[3]), 0)], [], None)
    print(n, flush=True)
    if n % 25 == 0:
        file.seal_checkpoint()
"""


def _open_round(path: Path) -> None:
    step = Step(StepId("st"), StepKind.IDEAS, "Ideas", 1, phase=Phase.OPEN, opened_ms=1)
    session = Session(
        SessionId("s"), "Kill", "2026-03-02", "UTC", SessionState.RUNNING, started_ms=1, steps=(step,)
    )
    with TeamFile.create(path, TEAM) as file:
        file.record(
            [e.SessionCreated(session), e.VoiceJoined(session.id, PEOPLE[0].id, step=step.id)], [], None
        )


def _killed(path: Path, first: int, after_s: float) -> list[int]:
    """The slips that were confirmed before the kill."""
    command = [sys.executable, "-c", _WRITER, str(path), str(first), PEOPLE[0].id]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline()]
        time.sleep(after_s)
        writer.send_signal(signal.SIGKILL)
        said += writer.stdout.read().splitlines()
    return [int(line) for line in said if line.strip()]


@pytest.mark.parametrize("kills", [4, pytest.param(60, marks=pytest.mark.prove)])
def test_nothing_confirmed_is_lost(tmp_path: Path, kills: int) -> None:
    path, chance = tmp_path / "team.lfb", random.Random(kills)
    _open_round(path)
    confirmed: set[int] = set()
    for kill in range(kills):
        confirmed |= set(_killed(path, kill * 100_000, chance.uniform(0, 0.15)))
        with TeamFile.open(path) as file:
            assert wal_of(path).stat().st_size == 0
            session = file.read(SessionId("s")).session
            assert session is not None
            there = {int(slip.id[1:]) for slip in session.steps[0].slips}
            assert confirmed <= there
            assert len(there - confirmed) <= kill + 1  # at most the one that could not be said any more
            assert session.steps[0].voices[0].acts == len(there)
            assert check(file) == ()
        assert beside(path) == []
