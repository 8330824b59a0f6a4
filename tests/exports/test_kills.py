"""Killed while a record takes the place of an older one: the old or the new one is there, whole."""

from __future__ import annotations

import csv
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lfb_desktop import paths
from lfb_desktop.exports import FORMATS, files, write
from tests.exports.samples import NOW, ended

ROOT = Path(__file__).resolve().parents[2]
ENDS = {"markdown": "", "html": "</html>", "json": "}"}


def kill_once(format: str, target: Path, seed: int) -> None:
    words = [sys.executable, "-m", "tests.exports.export_child", format, str(target)]
    child = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "written\n"
    time.sleep(random.Random(seed).uniform(0, 0.05))
    child.send_signal(signal.SIGKILL)
    child.communicate(timeout=30)


def is_whole(format: str, target: Path) -> bool:
    if format == "csv":
        return all(_is_table(file) for file in target.glob("*.csv"))
    text = target.read_text(encoding="utf-8")
    if format == "json":
        json.loads(text)
    return text.count("Why number") >= 1 and text.rstrip().endswith(ENDS[format])


def _is_table(file: Path) -> bool:
    with file.open(encoding="utf-8-sig", newline="") as rows:
        return len({len(row) for row in csv.reader(rows)}) == 1


def kills(folder: Path, times: int) -> int:
    """How many of the kills came in the middle: they left a part behind."""
    met = 0
    for n in range(times):
        for format, (_, ending) in FORMATS.items():
            target = folder / format / f"record{ending}" if ending else folder / format
            before = set(_parts(target))
            kill_once(format, target, n)
            assert is_whole(format, target), f"{format}, kill {n}"
            met += len(set(_parts(target)) - before)
    return met


def _parts(target: Path) -> list[Path]:
    folder = target if target.is_dir() else target.parent
    return list(folder.glob(".*.lfb-part")) if folder.is_dir() else []


def test_one_kill_for_each_format(tmp_path: Path) -> None:
    kills(tmp_path, 1)


@pytest.mark.prove
def test_thirty_kills_for_each_format(tmp_path: Path) -> None:
    met = kills(tmp_path, 30)
    print(f"{30 * len(FORMATS)} kills, {met} in the middle of a file: old or new, always whole")
    assert met > 0


def test_what_a_killed_export_left_goes_with_the_next_one(tmp_path: Path) -> None:
    old, new, other = (tmp_path / f for f in (".r.md.1.lfb-part", ".r.md.2.lfb-part", ".x.md.1.lfb-part"))
    for part in (old, new, other):
        part.write_text("half")
    long_ago = new.stat().st_mtime - 2 * files._STALE_S
    for part in (old, other):
        os.utime(part, (long_ago, long_ago))
    write("markdown", ended(), tmp_path / "r.md", now_ms=NOW, resources=paths.resources())
    assert sorted(p.name for p in tmp_path.iterdir()) == [new.name, other.name, "r.md"]
