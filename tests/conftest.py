"""What every test stands on: no display, a home of its own, and nothing left behind.

The default place of the real material (`LFB_TEST_DATA`) stands here and nowhere else.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from lfb_desktop import paths
from tests.needs import in_ci, needs

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The app speaks the language of the computer; what is tested is told in English on every machine.
os.environ["LC_ALL"] = os.environ["LANGUAGE"] = "C.UTF-8"

ROOT = Path(__file__).resolve().parent.parent
REAL_DATA = Path(os.environ.get("LFB_TEST_DATA") or ROOT / "../shared/data").resolve()
THREAD_GRACE_S = 2.0

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if in_ci() else "here")


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: object) -> None:
    """Qt allows one application in a process: made here before anything under test makes its own.

    Days and numbers are written as nowhere in particular, whatever the computer speaks.
    """
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale.c())


@pytest.fixture
def home(tmp_path: Path) -> paths.Paths:
    """Paths of an app that was never started before."""
    return paths.under(tmp_path / "home")


@pytest.fixture(autouse=True)
def _no_home_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whoever forgets to name a home must not meet the files of the person who runs the tests."""
    monkeypatch.setenv("LFB_HOME", str(tmp_path / "unnamed-home"))


@pytest.fixture
def real_data() -> Path:
    """The folder of published ideas, ballots and naughty strings."""
    needs(
        (REAL_DATA / "innovonto").is_dir(),
        f"The real material is not in {REAL_DATA}; name its folder in LFB_TEST_DATA.",
    )
    return REAL_DATA


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Fails a test that leaves a visible window or a thread that would keep the app alive."""
    before = set(threading.enumerate())
    yield
    windows = _visible_windows()
    for window in windows:
        window.hide()  # type: ignore[attr-defined]
    assert not windows, f"windows left open: {windows}"
    threads = _stray_threads(before)
    assert not threads, f"threads left running: {threads}"


def _visible_windows() -> list[object]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    if not any(w.isVisible() for w in widgets.QApplication.topLevelWidgets()):
        return []
    gc.collect()  # a window that only waits for collection was not left open
    return [w for w in widgets.QApplication.topLevelWidgets() if w.isVisible()]


def _stray_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    until = time.monotonic() + THREAD_GRACE_S
    while strays := [t for t in threading.enumerate() if t not in before and not t.daemon]:
        if time.monotonic() > until:
            break
        time.sleep(0.01)
    return strays
