"""What may be taken back, and done again: in memory alone, because a stored one would keep texts and authors.

One list for each session and one for the team, so that taking back on Home never reaches into a session.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import replace

from lfb_desktop.domain.model import SessionId
from lfb_desktop.domain.undoing import Undo

DEEP = 200

Place = SessionId | None
_Lists = defaultdict[Place, deque[Undo]]


class History:
    def __init__(self) -> None:
        self._done: _Lists = defaultdict(_list)
        self._undone: _Lists = defaultdict(_list)

    def last_done(self, place: Place) -> Undo | None:
        return _last(self._done, place)

    def last_undone(self, place: Place) -> Undo | None:
        return _last(self._undone, place)

    def did(self, undo: Undo | None) -> None:
        """Something new: what was taken back before cannot be done again. None: nothing to take back."""
        if undo is not None:
            self._done[undo.place].append(undo)
            self._undone[undo.place].clear()

    def took_back(self, place: Place, again: Undo | None) -> None:
        """What was done last; `again` would do it once more, None where nothing had to be changed."""
        _pass_on(self._done[place], self._undone[place], again)

    def did_again(self, place: Place, back: Undo | None) -> None:
        _pass_on(self._undone[place], self._done[place], back)

    def forget(self, place: Place) -> None:
        self._done.pop(place, None)
        self._undone.pop(place, None)


def _pass_on(source: deque[Undo], target: deque[Undo], inverse: Undo | None) -> None:
    """The act keeps its words whichever way it goes."""
    act = source.pop()
    if inverse is not None:
        target.append(replace(act, command=inverse.command))


def _last(lists: _Lists, place: Place) -> Undo | None:
    return lists[place][-1] if lists[place] else None


def _list() -> deque[Undo]:
    return deque(maxlen=DEEP)
