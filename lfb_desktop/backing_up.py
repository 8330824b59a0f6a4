"""Backups while a team file is open: at the end of each session, and after ten minutes of change.

The pages are copied in the window's thread, in one step of a few milliseconds; what takes longer is done
with the copy in a thread of its own. While a secret step is open it waits, and nobody is told of that.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Moment
from lfb_desktop.domain.words import Say, say
from lfb_desktop.room import SEALS, Room, Update
from lfb_desktop.store.backups import Backup, Backups, Begun, Reason
from lfb_desktop.store.copying import NoCopy, NoRoom, SecretOpen
from lfb_desktop.store.team_file import TeamFile

EVERY_MS = 10 * 60_000
LOOK_MS = 30_000  # so often it is looked whether one is due

_NO_ROOM = say(
    "The disk has no room for a backup. Your work is kept in the team file as always. Make room; a backup is "
    "tried again every ten minutes."
)
_NOT_WRITTEN = say(
    "A backup could not be written. Your work is kept in the team file as always. Look whether the app may "
    "write to its folder; a backup is tried again every ten minutes."
)

log = logging.getLogger(__name__)


class BackingUp(QObject):
    """`failed` carries why there is no backup: once, until one could be taken again."""

    failed = Signal(Say)
    _ended = Signal(object)  # out of the thread: None, or why it could not be finished

    def __init__(self, backups: Backups, now: Callable[[], Moment], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self._now = now
        self._file: TeamFile | None = None
        self._cancel: Callable[[], None] = _nothing
        self._thread: Thread | None = None
        self.folder: Path | None = None  # of the backups of the file that is followed
        self._has_changed = False
        self._has_ended = False  # a session, and its backup is still to be taken
        self._is_waiting = False  # for the end of a secret step
        self._has_told = False
        self._last_ms: int | None = None  # steady time of the last try; None: there is no backup yet
        self._start_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._ended.connect(self._on_ended)

    def follow(self, file: TeamFile, room: Room) -> None:
        """From now on the backups are of this file."""
        self.leave()
        now, newest = self._now(), self._backups.of(file)[:1]
        self._file, self.folder = file, self._backups.folder(file)
        self._has_changed = self._has_ended = self._is_waiting = False
        self._start_ms = now.steady_ms
        # A clock that was set back makes no backup of the future.
        self._last_ms = now.steady_ms - max(0, now.wall_ms - newest[0].at_ms) if newest else None
        self._cancel = room.subscribe(self._on_update)
        self._timer.start()

    def leave(self) -> None:
        """The file is about to be closed: what is due, or would be the first of all, is taken before."""
        self._timer.stop()
        self._cancel()
        self._cancel = _nothing
        self.wait()
        file, self._file, self.folder = self._file, None, None
        if file is None or not (self._is_due or (self._has_changed and self._last_ms is None)):
            return
        try:
            self._backups.take(file, Reason.END if self._has_ended else Reason.CHANGE)
        except NoCopy as error:
            log.warning("no backup at the end: %s", type(error).__name__)

    def take(self, reason: Reason, spare: Backup | None = None) -> None:
        """Now, and waits for it; `spare` is not thinned out by it. Raises `NoCopy`; `SecretOpen` is one."""
        assert self._file is not None
        self.wait()
        self._backups.take(self._file, reason, spare=spare)
        self._last_ms = self._now().steady_ms
        self._has_changed = self._has_ended = False

    def wait(self) -> None:
        """Until what was begun has ended."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def look(self) -> None:
        """Takes one if one is due and nothing secret is open."""
        if self._file is None or self._thread is not None or not self._is_due:
            return
        try:
            begun = self._backups.begin(self._file, Reason.END if self._has_ended else Reason.CHANGE)
        except SecretOpen:
            self._is_waiting = True
            return
        except NoCopy as error:
            self._last_ms = self._now().steady_ms
            self._tell(error)
            return
        self._last_ms = self._now().steady_ms
        self._has_changed = self._has_ended = self._is_waiting = False
        self._thread = Thread(target=self._finish, args=(begun,), name="backup")
        self._thread.start()

    @property
    def _is_due(self) -> bool:
        since = self._start_ms if self._last_ms is None else self._last_ms
        is_time = self._has_changed and self._now().steady_ms - since >= EVERY_MS
        return self._has_ended or is_time

    def _on_update(self, update: Update) -> None:
        """A clock that goes on is no change."""
        if all(isinstance(event, e.ClockSet) for event in update.events):
            return
        self._has_changed = True
        if any(isinstance(event, e.SessionEnded) for event in update.events):
            self._has_ended = True
        if not self._is_waiting or any(isinstance(event, SEALS) for event in update.events):
            QTimer.singleShot(0, self, self.look)  # behind the click that caused it

    def _finish(self, begun: Begun) -> None:
        """In the thread. However it ends, the next one is taken when it is due."""
        try:
            self._backups.end(begun)
        except Exception as error:
            self._ended.emit(error)
            if not isinstance(error, NoCopy):
                raise  # a fault of ours is heard where those of all threads are
        else:
            self._ended.emit(None)

    def _on_ended(self, error: Exception | None) -> None:
        self.wait()
        if error is None:
            self._has_told = False
            return
        self._has_changed = True
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        log.warning("no backup: %s", type(error).__name__)
        if not self._has_told:
            self._has_told = True
            self.failed.emit(_NO_ROOM if isinstance(error, NoRoom) else _NOT_WRITTEN)


def _nothing() -> None:
    return None
