"""Backups under load, and killed at any moment: only whole ones lie there, and the file is old or new."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lfb_desktop.now import SystemTime
from lfb_desktop.store.backups import Backups, Reason
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.store.thinning import MOST
from tests.rooms import running
from tests.store.test_placing import rows

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "team" / "team.lfb"
    running(path).store.close()
    return path


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups", SystemTime())


def child(what: str, path: Path, backups: Backups) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.backup_child", what, str(path), str(backups.root)]
    started = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert started.stdout is not None
    assert "\t" in started.stdout.readline()
    return started


def killed(started: subprocess.Popen[str]) -> list[list[str]]:
    """All that it told before."""
    started.send_signal(signal.SIGKILL)
    told, _ = started.communicate(timeout=30)
    return [line.split("\t") for line in told.splitlines() if "\t" in line]


def _number(name: str) -> int:
    return int(name.split()[1]) if name.startswith("Number") else 0


@pytest.mark.parametrize("times", [5, pytest.param(50, marks=pytest.mark.prove)])
def test_a_backup_taken_under_load_opens(path: Path, backups: Backups, times: int) -> None:
    """Another process writes as fast as it can; each backup is one moment of it, and no two are alike."""
    writer = child("write", path, backups)
    opened, seen = 0, set()
    try:
        with TeamFile.open(path, read_only=True) as file:
            for _ in range(times):
                backup = backups.take(file, Reason.CHANGE)
                assert check(backup.path) == ()
                with TeamFile.open(backup.path) as copy:
                    written = [_number(copy.heads()[0].name), _number(copy.read().team.name)]
                    assert written[0] - written[1] in (0, 1)
                    seen.add(tuple(written))
                opened += 1
    finally:
        killed(writer)
    print(f"{opened} of {times} backups taken under load open; {len(seen)} different moments")
    assert opened == times
    assert len(seen) > times // 2
    assert len(backups.at(path)) == min(times, MOST)


@pytest.mark.parametrize("kills", [3, pytest.param(20, marks=pytest.mark.prove)])
def test_killed_in_a_backup_only_whole_ones_lie_there(path: Path, backups: Backups, kills: int) -> None:
    chance, whole = random.Random(kills), 0
    for _ in range(kills):
        started = child("back_up", path, backups)
        time.sleep(chance.uniform(0, 0.2))
        took = [Path(words[1]) for words in killed(started) if words[0] == "took"]
        for backup in backups.at(path):
            assert check(backup.path) == ()
            whole += 1
        assert not took or took[-1] in [backup.path for backup in backups.at(path)]
    with TeamFile.open(path) as file:
        backups.take(file, Reason.CHANGE)
    [folder] = backups.root.iterdir()
    assert not [left.name for left in folder.iterdir() if left.name.startswith(".")]
    print(f"{kills} kills in a backup: {whole} backups looked at, all whole")
    assert check(path) == ()


@pytest.mark.parametrize("kills", [3, pytest.param(20, marks=pytest.mark.prove)])
def test_killed_while_restoring_the_file_is_the_old_or_the_new_one(
    path: Path, backups: Backups, kills: int
) -> None:
    with TeamFile.open(path) as file:
        one = backups.take(file, Reason.CHANGE)
    writer = child("write", path, backups)
    killed(writer)
    with TeamFile.open(path) as file:
        other = backups.take(file, Reason.CHANGE)
    may_be = {rows(one.path), rows(other.path)}
    assert len(may_be) == 2
    chance, found = random.Random(kills), []
    for _ in range(kills):
        started = child("restore", path, backups)
        time.sleep(chance.uniform(0, 0.2))
        killed(started)
        TeamFile.open(path).close()
        found.append(rows(path))
        assert found[-1] in may_be
        assert check(path) == ()
    print(f"{kills} kills while restoring: {len(found)} whole files, {len(set(found))} different ones")
    assert [rows(backup.path) for backup in backups.at(path)] == [rows(other.path), rows(one.path)]
