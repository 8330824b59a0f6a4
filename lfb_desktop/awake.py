"""Keeps the screen bright and the machine awake while a session runs; each system has its own words for it.

Nothing waits for an answer, and a system that knows none of this changes nothing. A crash leaves
nothing behind: every system takes its promise back when the asker is gone.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QProcess
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

APP = "Leading from Behind"
REASON = "A session runs"


class Awake(Protocol):
    """Held at most once; `hold` and `release` may be called in any order, as often as one likes."""

    def hold(self) -> None: ...

    def release(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Service:
    """Somebody on the bus who can be asked for it."""

    bus: QDBusConnection.BusType
    name: str
    path: str
    interface: str
    words: tuple[str, ...] = (APP, REASON)


_SESSION, _SYSTEM = QDBusConnection.BusType.SessionBus, QDBusConnection.BusType.SystemBus
SCREEN_SAVER = Service(
    _SESSION, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"
)
POWER = Service(
    _SESSION,
    "org.freedesktop.PowerManagement",
    "/org/freedesktop/PowerManagement/Inhibit",
    "org.freedesktop.PowerManagement.Inhibit",
)
LOGIN = Service(
    _SYSTEM,
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
    ("idle:sleep", APP, REASON, "block"),
)
# Screen savers keep the screen bright, and most desktops stay awake with it; the others are asked instead.
CHAINS = ((SCREEN_SAVER,), (POWER, LOGIN))


class BusChain(QObject):
    """Asks one service after the other until one says yes. The promise lasts as long as the connection."""

    def __init__(self, services: Sequence[Service], name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._name = name
        self._place = 0
        self._is_connected = False
        self._watcher: QDBusPendingCallWatcher | None = None
        self._answer: list[object] = []  # of login1: an open file that is the promise

    def hold(self) -> None:
        self._place = 0
        self._ask()

    def release(self) -> None:
        if self._watcher is not None:
            self._watcher.deleteLater()  # it is a child, and a day has many sessions
        self._watcher = None
        self._answer = []
        if self._is_connected:
            self._is_connected = False
            QDBusConnection.disconnectFromBus(self._name)

    def _ask(self) -> None:
        self.release()
        if self._place >= len(self._services):
            return
        service = self._services[self._place]
        bus = QDBusConnection.connectToBus(service.bus, self._name)
        self._is_connected = True
        message = QDBusMessage.createMethodCall(service.name, service.path, service.interface, "Inhibit")
        message.setArguments(list(service.words))
        self._watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        self._watcher.finished.connect(self._on_watcher_finished)

    def _on_watcher_finished(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher is not self._watcher:
            return  # released meanwhile
        if watcher.isError():
            self._place += 1
            self._ask()
        else:
            self._answer = list(watcher.reply().arguments())


class BusAwake(QObject):
    """Linux and its kin."""

    def __init__(self) -> None:
        super().__init__()
        self._is_held = False
        self._chains = [BusChain(chain, f"lfb-awake-{n}", self) for n, chain in enumerate(CHAINS)]

    def hold(self) -> None:
        if not self._is_held:
            self._is_held = True
            for chain in self._chains:
                chain.hold()

    def release(self) -> None:
        if self._is_held:
            self._is_held = False
            for chain in self._chains:
                chain.release()


class ProcessAwake(QObject):
    """macOS: a program of the system that keeps it awake as long as it runs, and no longer than we do."""

    def __init__(self, program: str, words: Sequence[str]) -> None:
        super().__init__()
        self._program = program
        self._words = list(words)
        self._process: QProcess | None = None

    def hold(self) -> None:
        if self._process is None:
            self._process = QProcess(self)
            self._process.start(self._program, self._words)

    def release(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.finished.connect(process.deleteLater)
            process.kill()


class WindowsAwake:
    """A state of the thread that asks."""

    def hold(self) -> None:
        self._set(_CONTINUOUS | _SYSTEM_REQUIRED | _DISPLAY_REQUIRED)

    def release(self) -> None:
        self._set(_CONTINUOUS)

    def _set(self, state: int) -> None:
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(state))


_CONTINUOUS, _SYSTEM_REQUIRED, _DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2


def for_platform(platform: str = sys.platform) -> Awake:
    """What fits a system by Python's name for it."""
    if platform == "darwin":
        return ProcessAwake("caffeinate", ("-d", "-i", "-w", str(os.getpid())))
    return WindowsAwake() if platform == "win32" else BusAwake()
