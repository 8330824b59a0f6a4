"""Hearing that the system wants the app to end, while Qt waits and Python sleeps."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier

NUMBERS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def ended_by_signals(stop: Callable[[], object]) -> Iterator[None]:
    """Calls `stop` from Qt's loop when somebody presses Ctrl C or the system shuts down.

    Python's handlers run only when Python does, and then anywhere: in the middle of a commit, too. So they
    do nothing; a byte written by the interpreter wakes Qt, which calls `stop` when nothing else is going on.
    """
    heard, told = socket.socketpair()
    heard.setblocking(False)
    told.setblocking(False)
    notifier = QSocketNotifier(heard.fileno(), QSocketNotifier.Type.Read)

    def on_heard() -> None:
        if set(NUMBERS) & set(heard.recv(16)):
            stop()

    notifier.activated.connect(on_heard)
    before_fd = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    before = [signal.signal(number, _nothing) for number in NUMBERS]
    try:
        yield
    finally:
        for number, handler in zip(NUMBERS, before, strict=True):
            signal.signal(number, handler)
        signal.set_wakeup_fd(before_fd)
        notifier.setEnabled(False)
        heard.close()
        told.close()


def _nothing(number: int, frame: object) -> None:
    return None
