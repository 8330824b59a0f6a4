"""The first start hears the later ones: each is answered at once, then what it wants is done."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from lfb_desktop.instance.asking import ANSWER
from lfb_desktop.instance.place import Held

_MOST_BYTES = 100_000


class Hearing(QObject):
    """`asked` carries the path that a later start was asked for, or None."""

    asked = Signal(object)

    def __init__(self, held: Held, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def start(self) -> bool:
        """What a killed one left at this address is nobody's: the lock is ours."""
        QLocalServer.removeServer(self._held.address)
        return self._server.listen(self._held.address)

    def stop(self) -> None:
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._on_ready)

    def _on_ready(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST_BYTES:
                socket.abort()
            return
        words = bytes(socket.readLine(_MOST_BYTES).data())
        try:
            path = wanted_in(words)
        except ValueError:
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        self.asked.emit(path)


def wanted_in(words: bytes) -> Path | None:
    """Raises ValueError for what no version of ours says."""
    found: object = json.loads(words)
    path = found["open"] if isinstance(found, dict) and "open" in found else 0
    if path is None:
        return None
    if not isinstance(path, str) or not path or "\0" in path:
        raise ValueError("no path")
    return Path(path)
