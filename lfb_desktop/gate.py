"""Into the window's thread and back: how other threads ask the room for something.

Commands that arrive while the room is busy wait and share one commit.
"""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, Signal, Slot

from lfb_desktop.domain.actors import Actor
from lfb_desktop.domain.commands import Command
from lfb_desktop.room import Room, Update

# So many commands of one or two milliseconds, and a commit of twenty, do not make the window stutter.
TOGETHER = 5


class Gate(QObject):
    """Made in the window's thread; `call` may be used from any thread."""

    _asked = Signal(object)
    _due = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._is_flush_due = False
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)
        self._due.connect(self._on_due, Qt.ConnectionType.QueuedConnection)

    def call(self, command: Command, by: Actor) -> Future[Update]:
        """The answer comes after the commit: an update, `Rejected`, or what the disk said.

        It may be cancelled until the window's thread takes it up, not afterwards.
        """
        future: Future[Update] = Future()
        self._asked.emit((command, by, future))
        return future

    @Slot(object)
    def _on_asked(self, asked: tuple[Command, Actor, Future[Update]]) -> None:
        command, by, future = asked
        if not future.set_running_or_notify_cancel():
            return  # whoever asked went away before it was begun; from here on it is done

        def answer(result: Update | Exception) -> None:
            if isinstance(result, Exception):
                future.set_exception(result)
            else:
                future.set_result(result)

        self._room.post(command, by, answer)
        self._flush_later()

    def _flush_later(self) -> None:
        """Behind all that is queued already: those commands share the commit, the window gets its turn."""
        if not self._is_flush_due:
            self._is_flush_due = True
            self._due.emit()

    @Slot()
    def _on_due(self) -> None:
        self._is_flush_due = False
        self._room.flush_some(TOGETHER)
        if self._room.has_waiting:
            self._flush_later()
