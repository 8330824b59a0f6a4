"""A commit is on the disk, and not in its cache, before it is answered."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lfb_desktop.store import opening
from lfb_desktop.store.media import Medium
from lfb_desktop.store.team_file import TeamFile
from tests.needs import needs
from tests.store.story import TEAM

COMMITS = 100
ALWAYS = {"foreign_keys": 1, "trusted_schema": 0, "temp_store": 2, "fullfsync": 1, "checkpoint_fullfsync": 1}
WRITING = {**ALWAYS, "secure_delete": 1}

Patch = pytest.MonkeyPatch
Opened = Callable[[Path, Patch], TeamFile]


def _local(path: Path, patch: Patch) -> TeamFile:
    return TeamFile.open(path)


def _made(path: Path, patch: Patch) -> TeamFile:
    return TeamFile.create(path.with_name("new.lfb"), TEAM)


def _network(path: Path, patch: Patch) -> TeamFile:
    patch.setattr("lfb_desktop.store.team_file.medium_at", lambda path: Medium.NETWORK)
    return TeamFile.open(path)


def _stick(path: Path, patch: Patch) -> TeamFile:
    patch.setattr("lfb_desktop.store.team_file.medium_at", lambda path: Medium.REMOVABLE)
    return TeamFile.open(path)


def _to_read(path: Path, patch: Patch) -> TeamFile:
    return TeamFile.open(path, read_only=True)


def _unwritable(path: Path, patch: Patch) -> TeamFile:
    patch.setattr(opening, "may_write", lambda path: False)
    return TeamFile.open(path)


def _copy(path: Path, patch: Patch) -> TeamFile:
    """Left open on a medium that cannot be written: read from a copy."""
    patch.setattr(opening, "may_write", lambda path: False)
    opening.wal_of(path).write_bytes(b"the log of somebody who was killed")
    return TeamFile.open(path, cache=path.parent)


KINDS: dict[str, tuple[Opened, dict[str, object]]] = {
    "local": (_local, {**WRITING, "journal_mode": "wal", "synchronous": 2}),
    "just made": (_made, {**WRITING, "journal_mode": "wal", "synchronous": 2}),
    "network": (_network, {**WRITING, "journal_mode": "delete", "synchronous": 3}),
    "stick": (_stick, {**WRITING, "journal_mode": "delete", "synchronous": 3}),
    "to read": (_to_read, ALWAYS),
    "not to be written": (_unwritable, ALWAYS),
    "copy": (_copy, {**WRITING, "query_only": 1}),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_connection_keeps_its_promises(tmp_path: Path, monkeypatch: Patch, kind: str) -> None:
    path = tmp_path / "team.lfb"
    TeamFile.create(path, TEAM).close()
    open_it, wanted = KINDS[kind]
    with open_it(path, monkeypatch) as file:
        found = {name: file.look(lambda db, name=name: _pragma(db, name)) for name in wanted}  # type: ignore[misc]
    assert found == wanted


def _pragma(db: object, name: str) -> object:
    ((value,),) = db.execute(f"PRAGMA {name}")  # type: ignore[attr-defined]
    return value


# Counted from outside, by the system.

_PROGRAM = """
import sys
from pathlib import Path
from lfb_desktop.domain import events as e
from lfb_desktop.store import team_file
from lfb_desktop.store.media import Medium
team_file.medium_at = lambda path: Medium(sys.argv[2])
file = team_file.TeamFile.open(Path(sys.argv[1]))
for n in range(int(sys.argv[3])):
    file.record([e.TeamNamed(f"Team {n}")], [], None)
"""


def syncs(path: Path, medium: Medium, commits: int) -> int:
    """How often a process that opens the file and commits so often asks the disk to keep what it has."""
    told = path.with_name("told")
    words = ["strace", "-f", "-c", "-o", str(told), "-e", "trace=fsync,fdatasync"]
    words += [sys.executable, "-c", _PROGRAM, str(path), str(medium), str(commits)]
    subprocess.run(words, check=True, timeout=120)
    counts = re.findall(r"^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s.*(?:fsync|fdatasync)$", told.read_text(), re.M)
    return sum(int(n) for n in counts)


@pytest.mark.prove
@pytest.mark.parametrize("medium", Medium)
def test_every_commit_is_synced(tmp_path: Path, medium: Medium) -> None:
    needs(shutil.which("strace"), "strace is not here; .ci/setup prove brings it.")
    path = tmp_path / "team.lfb"
    TeamFile.create(path, TEAM).close()
    without = syncs(path, medium, 0)
    found = syncs(path, medium, COMMITS) - without
    print(f"{medium}: {COMMITS} commits, {found} syncs")
    assert found >= COMMITS
