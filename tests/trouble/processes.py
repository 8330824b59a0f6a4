"""The app as a process of its own, started by its usual words."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WAIT_S = 30.0


def start(home: Path, *words: str, **environ: str) -> subprocess.Popen[str]:
    """`environ` is added to the environment; nobody sees the display, unless it says otherwise."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **environ}
    command = [sys.executable, "-m", "lfb_desktop", "--home", str(home), *words]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=env, stdout=pipe, stderr=pipe, text=True)


def wait_for(is_so: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + WAIT_S
    while not is_so():
        assert time.monotonic() < until, f"waited in vain for: {what}"
        time.sleep(0.01)


def kill(child: subprocess.Popen[str]) -> None:
    child.send_signal(signal.SIGKILL)
    child.communicate(timeout=WAIT_S)


def end(child: subprocess.Popen[str]) -> int:
    """As the system ends it; the exit status."""
    child.send_signal(signal.SIGCONT)
    child.terminate()
    child.communicate(timeout=WAIT_S)
    return child.returncode
