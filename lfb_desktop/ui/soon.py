"""Doing something at the next turn of the event loop, unless whoever wanted it is gone by then.

`QTimer.singleShot` with a receiver keeps the method's object for ever if the receiver goes first.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def soon(owner: QObject, does: Callable[[], object]) -> None:
    """`does` is a bound method; it goes with `owner`."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(does)
    timer.timeout.connect(timer.deleteLater)
    timer.start(0)
