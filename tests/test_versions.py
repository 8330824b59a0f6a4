"""What the app cannot stand on is named before it is used, with what to do; the exit status is 1."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lfb_desktop.versions import amiss, amiss_in_windows

GOOD = (3, 40, 1)


@pytest.mark.parametrize(
    ("python", "sqlite", "words"),
    [
        ((3, 11, 0), GOOD, ""),
        ((3, 13, 1), (3, 37, 0), ""),
        ((3, 10, 9), GOOD, "Python 3.11 or newer is needed; this is 3.10.9."),
        ((3, 11, 2), (3, 36, 9), "SQLite 3.37 or newer is needed; this Python has 3.36.9."),
    ],
)
def test_the_python(python: tuple[int, ...], sqlite: tuple[int, ...], words: str) -> None:
    assert amiss(python, sqlite).startswith(words)
    assert bool(amiss(python, sqlite)) == bool(words)


@pytest.mark.parametrize(
    ("python", "pyside", "words"),
    [
        ((3, 11, 7), (6, 11, 3), ""),
        ((3, 12, 0), (6, 12, 0), ""),
        ((3, 11, 7), (6, 12, 1), ""),
        ((3, 11, 7), (6, 12, 0), "PySide6 6.12.0 ends the app after a while on Python 3.11.7."),
        ((3, 13, 0), (6, 7, 3), "PySide6 6.8 or newer is needed; this is 6.7.3."),
        ((3, 13, 0), (), "PySide6 is missing."),
    ],
)
def test_the_windows(python: tuple[int, ...], pyside: tuple[int, ...], words: str) -> None:
    assert amiss_in_windows(python, pyside).startswith(words)
    assert bool(amiss_in_windows(python, pyside)) == bool(words)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            "import PySide6; PySide6.__version__ = '6.12.0'; sys.version_info = (3, 11, 2)",
            "PySide6 6.12.0 ends",
        ),
        ("sys.modules['PySide6'] = None", "PySide6 is missing."),
        ("import sqlite3; sqlite3.sqlite_version_info = (3, 36, 0)", "SQLite 3.37 or newer is needed"),
    ],
)
def test_it_is_said_at_the_start_and_the_status_is_1(change: str, words: str, tmp_path: Path) -> None:
    code = f"import sys; {change}; from lfb_desktop.__main__ import main; sys.exit(main(sys.argv[1:]))"
    words_of_it = [sys.executable, "-c", code, "--home", str(tmp_path)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(words_of_it, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith(words)
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
