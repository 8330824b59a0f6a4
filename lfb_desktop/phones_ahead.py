"""The server for phones and its library are loaded before the door is opened, beside the window's thread.

They take as long as the eye notices, and much longer on a cold disk. So they are loaded as soon as there is a
page with a door; whoever opens it sooner waits for the rest. Phones of a file that is opened again wait for
them, its window does not.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from lfb_desktop.collecting import CollectingHere


class PhonesAhead(QObject):
    """Once in the life of the app. `collecting`: that of the one who makes this."""

    _ended = Signal()

    def __init__(self, collecting: CollectingHere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collecting = collecting
        self._thread: threading.Thread | None = None
        self._is_loading = False
        self._then: list[Callable[[], None]] = []
        self._ended.connect(self._on_ended)

    def load(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._load, name="phones ahead")
            self._thread.start()
            self._is_loading = True  # its end is told at a later turn of this thread
            self._collecting.begin()

    def load_and_then(self, then: Callable[[], None]) -> None:
        """`then` at a later turn of this thread; at once, where all is there."""
        self.load()
        if self._is_loading:
            self._then.append(then)
        else:
            then()

    def wait(self) -> None:
        """Before the app may go: no thread of ours outlives it."""
        if self._thread is not None:
            self._thread.join()
            self._on_ended()

    def _load(self) -> None:
        with suppress(Exception):  # whatever is wrong with them is told where they are needed
            import lfb_desktop.views.phone
            import lfb_desktop.web.qr
            import lfb_desktop.web.server  # noqa: F401
        self._ended.emit()

    def _on_ended(self) -> None:
        if self._is_loading:
            self._is_loading = False
            self._collecting.end()
            waiting, self._then = self._then, []
            for then in waiting:
                then()
