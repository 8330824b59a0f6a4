"""Run in a bus of its own by `dbus-run-session`: services that say what they are asked, and one asker.

`python -m tests.bus_services SERVICE...` lets those services exist; they print their lines.
"""

from __future__ import annotations

import sys
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServiceWatcher, QDBusVirtualObject

from lfb_desktop import awake

KNOWN = {"screensaver": awake.SCREEN_SAVER, "power": awake.POWER, "login": awake.LOGIN}


class Fake(QDBusVirtualObject):
    """Answers `Inhibit`, and hears when whoever asked is gone."""

    def __init__(self, name: str, bus: QDBusConnection) -> None:
        super().__init__()
        self._name = name
        self._watcher = QDBusServiceWatcher()
        self._watcher.setConnection(bus)
        self._watcher.setWatchMode(QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration)
        self._watcher.serviceUnregistered.connect(self._on_unregistered)
        service = KNOWN[name]
        assert bus.registerVirtualObject(service.path, self)
        assert bus.registerService(service.name)

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, bus: QDBusConnection) -> bool:
        if message.member() != "Inhibit":
            return False
        tell(f"{self._name} {message.interface()} {message.signature()} {'|'.join(message.arguments())}")
        self._watcher.addWatchedService(message.service())
        bus.send(message.createReply(7))
        return True

    def _on_unregistered(self, service: str) -> None:
        tell(f"{self._name} released")


def tell(line: str) -> None:
    print(line, flush=True)


def main(names: list[str]) -> None:
    application = QCoreApplication([])
    # The system's bus does not exist here; its service is looked for on the private one.
    login = replace(awake.LOGIN, bus=QDBusConnection.BusType.SessionBus)
    awake.CHAINS = ((awake.SCREEN_SAVER,), (awake.POWER, login))
    fakes = [Fake(name, QDBusConnection.sessionBus()) for name in names]
    asker = awake.BusAwake()
    steps = (asker.hold, asker.hold, lambda: tell("held"), asker.release, lambda: tell("let go"), asker.hold)
    for n, step in enumerate(steps, 1):
        QTimer.singleShot(150 * n, step)
    QTimer.singleShot(150 * len(steps) + 300, application.quit)
    application.exec()
    assert len(fakes) == len(names)


if __name__ == "__main__":
    main(sys.argv[1:])
