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
    """Calls `stop` in the window's thread when somebody presses Ctrl C or the system shuts down.

    Python's handlers run only when Python does. A byte written by the interpreter wakes Qt, and
    Qt wakes Python; without it a window that waits would not hear.
    """
    heard, told = socket.socketpair()
    heard.setblocking(False)
    told.setblocking(False)
    notifier = QSocketNotifier(heard.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: heard.recv(16))
    before_fd = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    before = [signal.signal(number, lambda *_: stop()) for number in NUMBERS]
    try:
        yield
    finally:
        for number, handler in zip(NUMBERS, before, strict=True):
            signal.signal(number, handler)
        signal.set_wakeup_fd(before_fd)
        notifier.setEnabled(False)
        heard.close()
        told.close()
