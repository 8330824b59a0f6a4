"""What may be taken back, and done again: in memory alone, because a stored one would keep texts and authors.

One list for each session and one for the team, so that taking back on Home never reaches into a session.
"""

from __future__ import annotations

from collections import defaultdict, deque

from lfb_desktop.domain.model import SessionId
from lfb_desktop.domain.undoing import Undo

DEEP = 200

Place = SessionId | None


class History:
    def __init__(self) -> None:
        self._done: defaultdict[Place, deque[Undo]] = defaultdict(_list)
        self._undone: defaultdict[Place, deque[Undo]] = defaultdict(_list)

    def last_done(self, place: Place) -> Undo | None:
        done = self._done[place]
        return done[-1] if done else None

    def last_undone(self, place: Place) -> Undo | None:
        undone = self._undone[place]
        return undone[-1] if undone else None

    def did(self, undo: Undo) -> None:
        """Something new: what was taken back before cannot be done again."""
        self._done[undo.place].append(undo)
        self._undone[undo.place].clear()

    def took_back(self, undo: Undo, again: Undo | None) -> None:
        """`again` would do it once more."""
        self._done[undo.place].remove(undo)
        if again is not None:
            self._undone[undo.place].append(Undo(undo.done, again.command, undo.place))

    def did_again(self, undo: Undo, back: Undo | None) -> None:
        self._undone[undo.place].remove(undo)
        if back is not None:
            self._done[undo.place].append(Undo(undo.done, back.command, undo.place))

    def forget(self, place: Place) -> None:
        self._done.pop(place, None)
        self._undone.pop(place, None)


def _list() -> deque[Undo]:
    return deque(maxlen=DEEP)
