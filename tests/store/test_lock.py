"""Who holds the lock is told; one that is proven dead is none, and one of another computer is asked about."""

from __future__ import annotations

import errno
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lfb_desktop.store import lock
from lfb_desktop.store.errors import Kind, Refused
from lfb_desktop.store.team_file import TeamFile
from tests.store.story import TEAM, beside

HOLD = """
import sys
from pathlib import Path
from lfb_desktop.store.team_file import TeamFile
file = TeamFile.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "folder" / "team.lfb"
    TeamFile.create(path, TEAM).close()
    return path


@pytest.fixture
def holder(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the file open to write."""
    words = [sys.executable, "-c", HOLD, str(path)]
    child = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    yield child
    child.kill()
    child.communicate()


def lock_of(path: Path) -> Path:
    return path.with_name(path.name + "-lock")


def left_by(path: Path, **values: object) -> bytes:
    found = {"host": "old-laptop", "process": 4711, "since": "2026-11-21T09:00:00Z", **values}
    lock_of(path).write_text(json.dumps(found))
    return lock_of(path).read_bytes()


def refusal(path: Path) -> Refused:
    with pytest.raises(Refused) as refused:
        TeamFile.open(path)
    return refused.value


def test_it_names_computer_and_process_and_no_person(path: Path) -> None:
    with TeamFile.open(path):
        found = json.loads(lock_of(path).read_text())
    assert set(found) == {"host", "process", "since"}
    assert (found["host"], found["process"]) == (socket.gethostname(), os.getpid())
    assert beside(path) == []


def test_another_process_is_named(path: Path, holder: subprocess.Popen[str]) -> None:
    found = refusal(path)
    assert found.kind is Kind.OPEN_HERE
    assert f"process {holder.pid}" in str(found)
    with TeamFile.open(path, read_only=True) as file:
        assert file.read().team == TEAM


def test_a_killed_one_holds_nothing_at_once(path: Path, holder: subprocess.Popen[str]) -> None:
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    assert lock_of(path).exists()
    TeamFile.open(path).close()
    assert beside(path) == []


def test_one_of_another_computer_is_asked_about(path: Path) -> None:
    before = left_by(path)
    found = refusal(path)
    assert found.kind is Kind.LEFT_THERE
    assert "“old-laptop”" in str(found)
    assert lock_of(path).read_bytes() == before
    with TeamFile.open(path, read_only=True) as file:
        assert file.is_read_only
    with TeamFile.open(path, take_over=True) as file:
        assert not file.is_read_only
        assert json.loads(lock_of(path).read_text())["process"] == os.getpid()
    assert beside(path) == []


def test_what_another_computer_holds_is_not_taken_over(path: Path, holder: subprocess.Popen[str]) -> None:
    """Its lock can be seen here, so it is alive: asking would be of no use."""
    left_by(path)
    found = refusal(path)
    assert found.kind is Kind.OPEN_THERE
    with pytest.raises(Refused):
        TeamFile.open(path, take_over=True)


def test_who_was_taken_over_leaves_the_lock_to_the_other(path: Path) -> None:
    with TeamFile.open(path):
        before = left_by(path)
    assert lock_of(path).read_bytes() == before


@pytest.mark.parametrize("left", ["", "{", "[]", '{"host": 1}', "null", "x" * 9000])
def test_what_is_no_mark_of_ours_is_none(path: Path, left: str) -> None:
    lock_of(path).write_text(left)
    TeamFile.open(path).close()
    assert beside(path) == []


def test_without_locks_a_living_process_still_counts(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(file: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(lock, "_lock_or_raise", no_locks)
    left_by(path, host=socket.gethostname(), process=os.getppid())
    assert refusal(path).kind is Kind.OPEN_HERE
    left_by(path, host=socket.gethostname(), process=2**22 + 1)  # more than Linux ever gives
    TeamFile.open(path).close()


def test_a_lock_that_may_not_be_touched_is_somebody_s(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock_of(path).touch()

    def no(*_: object) -> int:
        raise PermissionError(errno.EACCES, "not yours")

    monkeypatch.setattr(lock.os, "open", no)
    assert refusal(path).kind is Kind.LOCKED


def test_a_full_disk_does_not_cost_the_lock(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(file: int, words: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(lock.os, "write", full)
    with TeamFile.open(path):
        assert refusal(path).kind is Kind.LOCKED
    assert beside(path) == []
