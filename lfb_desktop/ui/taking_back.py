"""Taking back and doing again: the toast names what was done, Ctrl Z takes it back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lfb_desktop.domain.model import SessionId
from lfb_desktop.domain.words import Say, say
from lfb_desktop.room import Room, Undoable
from lfb_desktop.ui.home.refusing import why_not
from lfb_desktop.ui.widgets.toast import Toast


class TakingBack(QObject):
    """What the window's menu Edit asks of a page that has a history: a session's, or the team's (None)."""

    def __init__(self, room: Room, session: SessionId | None, toast: Toast) -> None:
        super().__init__(toast)
        self._room = room
        self._session = session
        self._toast = toast

    def offer(self, done: Say) -> None:
        self._toast.tell(done, self.tr("Undo"), self.undo)

    def undoable(self) -> Undoable | None:
        return self._room.undoable(self._session)

    def redoable(self) -> Undoable | None:
        return self._room.redoable(self._session)

    def undo(self) -> None:
        before = self.undoable()
        try:
            update = self._room.undo(self._session)
        except Exception as error:  # a rule, the disk or a defect: said, and nothing is lost
            self._toast.tell(why_not(error))
            return
        if update is not None and before is not None:
            self._toast.tell(say("Taken back: {done}", done=before.name))

    def redo(self) -> None:
        before = self.redoable()
        try:
            update = self._room.redo(self._session)
        except Exception as error:
            self._toast.tell(why_not(error))
            return
        if update is not None and before is not None:
            self.offer(before.name)
