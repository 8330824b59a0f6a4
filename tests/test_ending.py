"""Told to end by the system, the app closes its file as if by the menu, also while a session runs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lfb_desktop.ending import ended_by_signals
from tests.rooms import running

SOON_S = 30.0


def started(home: Path) -> subprocess.Popen[str]:
    """The app, once its window has the team file open (or has said why not)."""
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer\n"
        "from lfb_desktop import app, paths\n"
        "from lfb_desktop.team_files import TeamFiles\n"
        "first = TeamFiles.open_first\n"
        "def open_first(self, wanted):\n"
        "    first(self, wanted)\n"
        "    QTimer.singleShot(0, lambda: print('open', flush=True))\n"
        "TeamFiles.open_first = open_first\n"
        "sys.exit(app.run(paths.under(Path(sys.argv[1])), None))\n"
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, str(home)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env)
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    return child


def ended(child: subprocess.Popen[str], number: int) -> int:
    child.send_signal(number)
    child.communicate(timeout=SOON_S)
    return child.returncode


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_running_session_is_closed_whole(number: int, tmp_path: Path) -> None:
    running(tmp_path / "team.lfb").store.close()
    assert ended(started(tmp_path), number) == 0
    assert [p.name for p in tmp_path.glob("team.lfb*")] == ["team.lfb"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_window_without_a_file_hears_it_too(tmp_path: Path) -> None:
    made = running(tmp_path / "team.lfb")
    assert ended(started(tmp_path), signal.SIGTERM) == 0
    made.store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_nothing_is_ended_in_the_middle_of_what_is_being_done(qapp: QApplication) -> None:
    """A commit, or a backup that takes the place of the file, is done first; then the window closes."""
    told: list[str] = []
    with ended_by_signals(lambda: told.append("end")):
        signal.raise_signal(signal.SIGTERM)
        told.append("done")
        qapp.processEvents()
    assert told == ["done", "end"]
