"""A long day with the real windows: session after session, and the app holds no more than after the first."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SAME = ("listeners", "timers", "widgets", "objects")

Held = dict[str, float]


def day(home: Path, people: int, sessions: int, ideas: int) -> list[Held]:
    """What the app held after each session."""
    words = [str(home), str(people), str(sessions), str(ideas)]
    nowhere = {f"DBUS_{bus}_BUS_ADDRESS": "unix:path=nowhere" for bus in ("SESSION", "SYSTEM")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.day_child", *words],
        cwd=ROOT,
        env={**os.environ, **nowhere, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(found) == sessions
    return found


def growing(found: list[Held]) -> dict[str, tuple[float, float]]:
    """The first session fills what is kept for good: fonts, pages that are made once."""
    second, last = found[1], found[-1]
    return {name: (second[name], last[name]) for name in SAME if last[name] > second[name]}


def test_session_after_session_nothing_stays_behind(tmp_path: Path) -> None:
    found = day(tmp_path / "home", people=6, sessions=5, ideas=10)
    assert growing(found) == {}
    assert abs(found[-1]["handles"] - found[1]["handles"]) <= 2


@pytest.mark.prove
def test_ten_thousand_ideas_and_sixty_thousand_votes_in_a_day(tmp_path: Path) -> None:
    found = day(tmp_path / "home", people=50, sessions=20, ideas=500)
    second, last = found[1], found[-1]
    print(f"after the second session {second}; after the last {last}")
    assert (last["ideas"], last["joins"]) == (10_000, 200)
    assert last["votes"] >= 50_000
    assert growing(found) == {}
    assert abs(last["handles"] - second["handles"]) <= 5
    assert last["rss_mb"] - second["rss_mb"] <= 60
    assert last["file_mb"] <= 20
