"""The machine stays awake while a session runs: asked on a bus of our own, by a program, or by a call."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtDBus import QDBusPendingCallWatcher
from pytestqt.qtbot import QtBot

from lfb_desktop import awake
from tests.needs import needs

ROOT = Path(__file__).resolve().parents[1]
SAVER = "screensaver org.freedesktop.ScreenSaver ss Leading from Behind|A session runs"
POWER = "power org.freedesktop.PowerManagement.Inhibit ss Leading from Behind|A session runs"
LOGIN = "login org.freedesktop.login1.Manager ssss idle:sleep|Leading from Behind|A session runs|block"


LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone has these services")


def on_a_bus(*services: str) -> list[str]:
    needs(
        shutil.which("dbus-run-session"),
        "dbus-run-session is not installed: there is no bus of our own to ask on.",
    )
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.bus_services", *services]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@LINUX
@pytest.mark.parametrize(
    ("services", "asked"),
    [
        (("screensaver", "power"), {SAVER, POWER}),
        (("screensaver", "login"), {SAVER, LOGIN}),  # nobody manages the power: the next one is asked
        (("screensaver",), {SAVER}),
        (("power",), {POWER}),
        ((), set()),
    ],
)
def test_it_is_asked_once_and_released_by_leaving_the_bus(services: tuple[str, ...], asked: set[str]) -> None:
    lines = on_a_bus(*services)
    held, gone = lines.index("held"), lines.index("let go")
    assert sorted(lines[:held]) == sorted(asked), "asked once, though held twice"
    assert sorted(lines[held + 1 : gone]) == sorted(f"{line.split()[0]} released" for line in asked)
    assert sorted(lines[gone + 1 :]) == sorted(asked), "and again for the next session"


def test_a_system_without_a_bus_is_left_alone() -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from lfb_desktop.awake import BusAwake\n"
        "app = QCoreApplication([])\n"
        "asker = BusAwake(); asker.hold(); asker.hold()\n"
        "QTimer.singleShot(100, asker.release); QTimer.singleShot(200, app.quit)\n"
        "app.exec()\n"
    )
    nowhere = {f"DBUS_{bus}_BUS_ADDRESS": "unix:path=nowhere" for bus in ("SESSION", "SYSTEM")}
    environ = {**os.environ, **nowhere}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


@LINUX
def test_of_a_day_of_sessions_nothing_is_left(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    for bus in ("SESSION", "SYSTEM"):
        monkeypatch.setenv(f"DBUS_{bus}_BUS_ADDRESS", "unix:path=nowhere")
    asker = awake.BusAwake()
    for _ in range(20):
        asker.hold()
        QCoreApplication.processEvents()
        asker.release()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert asker.findChildren(QDBusPendingCallWatcher) == []


def test_a_program_runs_as_long_as_it_is_held(qtbot: QtBot) -> None:
    held = awake.ProcessAwake(sys.executable, ("-c", "import time; time.sleep(60)"))
    held.release()
    held.hold()
    held.hold()
    process = held._process
    assert process is not None
    qtbot.waitUntil(lambda: process.processId() > 0)
    with qtbot.waitSignal(process.finished):
        held.release()
    assert held._process is None


def test_each_system_has_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(awake.for_platform("linux"), awake.BusAwake)
    mac = awake.for_platform("darwin")
    assert isinstance(mac, awake.ProcessAwake)
    assert (mac._program, mac._words[-1]) == ("caffeinate", str(os.getpid()))
    windows = awake.for_platform("win32")
    assert isinstance(windows, awake.WindowsAwake)
    states: list[int] = []
    monkeypatch.setattr(sys, "platform", "win32")
    kernel = type("Kernel", (), {"SetThreadExecutionState": lambda _, state: states.append(state.value)})()
    monkeypatch.setattr(ctypes, "windll", type("Dlls", (), {"kernel32": kernel}), raising=False)
    windows.hold()
    windows.release()
    assert states == [0x80000003, 0x80000000]
