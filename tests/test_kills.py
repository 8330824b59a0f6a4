"""Killed at any moment under load: nothing that was answered is lost, nothing is broken, it goes on."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.model import Session, SessionId, StepKind
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from tests.rooms import running

ROOT = Path(__file__).resolve().parents[1]
AGENDA = (
    c.StepPlan(StepKind.LOBBY, "Arrive", 1),
    *(
        c.StepPlan(kind, f"{kind} {n}", 5)
        for n in range(19)
        for kind in (StepKind.IDEAS, StepKind.PICK)
    ),
)  # fmt: skip


def kill_once(path: Path, session: SessionId, seed: int) -> list[list[str]]:
    """What the child had told when it was killed; half a line does not count."""
    command = [sys.executable, "-m", "tests.kill_child", str(path), session, str(seed)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    first = child.stdout.readline()
    assert first.startswith("open"), first
    time.sleep(random.Random(seed).uniform(0.0, 0.25))
    child.send_signal(signal.SIGKILL)
    told, _ = child.communicate(timeout=30)
    return [line.split("\t") for line in (first + told).splitlines(keepends=False) if "\t" in line]


def kept(session: Session) -> tuple[set[str], set[str]]:
    """The texts of all ideas, revealed or not, and the tickets of all papers."""
    texts = {i.text for i in session.ideas} | {s.text for step in session.steps for s in step.slips}
    tickets = {t for p in session.polls for t in p.counted}
    tickets |= {paper.ticket for p in session.polls for paper in p.papers if paper.ticket}
    return texts, {str(t) for t in tickets}


def kills(folder: Path, times: int) -> tuple[int, int]:
    """Kill `times` times; (answered facts, lost facts). Asserts that the file is whole each time."""
    made = running(folder / "team.lfb", agenda=AGENDA)
    path, session = folder / "team.lfb", made.session
    made.store.close()
    facts: set[tuple[str, str]] = set()
    lost = 0
    for seed in range(times):
        told = kill_once(path, session, seed)
        facts |= {(words[0], words[1]) for words in told if words[0] in ("slip", "paper")}
        store = TeamFile.open(path)
        state = store.read(session).session
        assert state is not None
        texts, tickets = kept(state)
        # An edit takes the place of its text, also one that was killed before it could be answered.
        lost += sum(not {text, f"{text} edited"} & texts for kind, text in facts if kind == "slip")
        lost += sum(ticket_hash(ticket) not in tickets for kind, ticket in facts if kind == "paper")
        steps = [words[1] for words in told if words[0] in ("open", "step")]
        order = [s.id for s in state.steps]
        assert state.step_id is not None
        assert order.index(state.step_id) >= order.index(steps[-1])  # type: ignore[arg-type]
        store.close()
        assert check(path) == ()
    return len(facts), lost


def test_three_kills_lose_nothing(tmp_path: Path) -> None:
    facts, lost = kills(tmp_path, 3)
    assert facts > 20
    assert lost == 0


@pytest.mark.prove
def test_fifty_kills_lose_nothing(tmp_path: Path) -> None:
    facts, lost = kills(tmp_path, 50)
    print(f"50 kills: {facts} answered facts, {lost} lost")
    assert facts > 500
    assert lost == 0
