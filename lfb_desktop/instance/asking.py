"""The second start: asks the first one to come to the front and to open what was asked for."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket

from lfb_desktop.instance.answer import Answer

STARTS_S = 10.0  # so long may the first one take until it hears
ANSWERS_S = 4.0  # so long may it be busy with something else
_EVERY_S = 0.05
_CONNECTED = QLocalSocket.LocalSocketState.ConnectedState
ANSWER = b"here\n"


def ask(address: str, wanted: Path | None, is_gone: Callable[[], bool]) -> Answer:
    """`is_gone` says whether the first one has ended meanwhile."""
    until = time.monotonic() + STARTS_S
    while time.monotonic() < until:
        answer = _asked(address, message(wanted))
        if answer is not None:
            return answer
        if is_gone():
            return Answer.GONE
        time.sleep(_EVERY_S)
    return Answer.SILENT


def message(wanted: Path | None) -> bytes:
    """One line: the file by its real place, since the first one may stand in another folder."""
    path = None if wanted is None else os.path.realpath(wanted)
    return json.dumps({"open": path}).encode() + b"\n"


def _asked(address: str, words: bytes) -> Answer | None:
    """None: nobody hears there yet, or it ended before it answered."""
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(int(ANSWERS_S * 1000)):
        return None
    socket.write(words)
    socket.flush()
    until = time.monotonic() + ANSWERS_S
    heard = b""
    while time.monotonic() < until and len(heard) < len(ANSWER):
        if not socket.waitForReadyRead(200) and socket.state() != _CONNECTED:
            return None
        heard += bytes(socket.readAll().data())
    socket.abort()
    return Answer.HERE if heard == ANSWER else Answer.SILENT
