"""Killed at any moment under load: nothing that was answered is lost or doubled, and it goes on at once.

Twenty people write five ideas a second each and vote in between, through the one door; the leader
reveals and closes, so that seals are cut short as well.
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.model import Person, PersonId, Session, Team, TeamId
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile

ROOT = Path(__file__).resolve().parents[1]
PEOPLE = tuple(Person(PersonId(f"p-{n:02}"), f"Person {n:02}") for n in range(20))
AT_WORK_S = 1.2  # at most so long between its first word and its end


@dataclass
class Tally:
    """All that was answered over all kills, and what was found afterwards."""

    slips: set[str] = field(default_factory=set)
    papers: set[str] = field(default_factory=set)
    steps: list[tuple[str, str]] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)
    doubled: set[str] = field(default_factory=set)
    broken: list[object] = field(default_factory=list)
    opened_s: list[float] = field(default_factory=list)  # the file alone, and read whole
    served_s: list[float] = field(default_factory=list)  # from the start of a process to its first answer

    @property
    def facts(self) -> int:
        return len(self.slips) + len(self.papers)


def kill_once(path: Path, seed: int, tally: Tally) -> None:
    """What the child had told when it was killed counts; half a line does not."""
    begun = time.monotonic()
    command = [sys.executable, "-m", "tests.kill_child", str(path), str(seed)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    first = child.stdout.readline()
    tally.served_s.append(time.monotonic() - begun)
    assert first.startswith("open"), first
    time.sleep(random.Random(seed).uniform(0.0, AT_WORK_S))
    child.send_signal(signal.SIGKILL)
    told, _ = child.communicate(timeout=30)
    for line in told.splitlines(keepends=True):
        kind, *words = line.rstrip("\n").split("\t") if line.endswith("\n") else [""]
        if kind == "slip":
            tally.slips.add(words[0])
        elif kind == "paper":
            tally.papers.add(words[0])
        elif kind == "step":
            tally.steps.append((words[0], words[1]))


def look(path: Path, tally: Tally) -> None:
    begun = time.monotonic()
    store = TeamFile.open(path)
    heads = store.heads()
    sessions = [s for head in heads if (s := store.read(head.id).session) is not None]
    tally.opened_s.append(time.monotonic() - begun)
    store.close()
    texts = Counter(text for s in sessions for text in _texts(s))
    tickets = Counter(ticket for s in sessions for ticket in _tickets(s))
    # An edit takes the place of its text, also one that was killed before it could be answered.
    tally.lost |= {t for t in tally.slips if not {t, f"{t} edited"} & texts.keys()}
    tally.lost |= {t for t in tally.papers if ticket_hash(t) not in tickets}
    written = Counter(text.removesuffix(" edited") for text in texts.elements())
    tally.doubled |= {t for t, n in written.items() if n > 1}
    tally.doubled |= {t for t, n in tickets.items() if n > 1}
    tally.broken += check(path)
    entered = {s.id: [x.id for x in s.steps if x.opened_ms is not None] for s in sessions}
    tally.broken += [(s, step) for s, step in tally.steps if step not in entered[s]]  # type: ignore[index]


def _texts(session: Session) -> list[str]:
    """Of all ideas, revealed or not."""
    return [i.text for i in session.ideas] + [s.text for step in session.steps for s in step.slips]


def _tickets(session: Session) -> list[str]:
    counted = [str(t) for p in session.polls for t in p.counted]
    return counted + [str(paper.ticket) for p in session.polls for paper in p.papers if paper.ticket]


def kills(folder: Path, times: int) -> Tally:
    path, tally = folder / "team.lfb", Tally()
    TeamFile.create(path, Team(TeamId("t"), "Platform team", PEOPLE)).close()
    for seed in range(times):
        kill_once(path, seed, tally)
        look(path, tally)
    print(
        f"{times} kills: {len(tally.slips)} ideas and {len(tally.papers)} papers answered,"
        f" {len(tally.lost)} lost, {len(tally.doubled)} doubled, {len(tally.broken)} broken promises;"
        f" opened and read in at most {max(tally.opened_s):.2f} s,"
        f" from the start of the process to its first answer at most {max(tally.served_s):.2f} s"
    )
    assert (tally.lost, tally.doubled, tally.broken) == (set(), set(), [])
    return tally


def test_four_kills_lose_nothing(tmp_path: Path) -> None:
    assert kills(tmp_path, 4).facts > 4


@pytest.mark.prove
def test_two_hundred_kills_lose_nothing_and_it_goes_on_within_three_seconds(tmp_path: Path) -> None:
    tally = kills(tmp_path, 200)
    assert tally.facts > 1_000
    assert max(tally.opened_s) <= 3
