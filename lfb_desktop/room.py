"""The one door. Nothing else changes a team file: click, key, phone, rehearsal and test go through here.

A command is decided on the state inside the transaction, its facts and journal lines are written,
the commit makes them durable; only then is it answered and are the listeners told.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import ParamSpec, Protocol

from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import FACILITATOR, Actor
from lfb_desktop.domain.commands import Command, SessionCommand
from lfb_desktop.domain.errors import Rejected, Unavailable
from lfb_desktop.domain.journal import journal_line
from lfb_desktop.domain.model import JournalLine, Moment, SessionId, State
from lfb_desktop.domain.rules import decide
from lfb_desktop.domain.undoing import Undo, undo_of
from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.history import History

SEALS = (
    e.RoundRevealed, e.PollClosed, e.PollDropped, e.TextsSealed, e.NoteSealed, e.SessionEnded,
    e.SessionRemoved, e.IdeaFolded, e.FoldedReworded, e.InvitationEnded, e.JoiningClosed,
)  # fmt: skip


class Store(Protocol):
    def read(self, session: SessionId | None) -> State: ...

    def record(
        self, events: Sequence[e.Event], lines: Sequence[JournalLine], session: SessionId | None
    ) -> None: ...

    def batch(self) -> AbstractContextManager[None]: ...

    def savepoint(self) -> AbstractContextManager[None]: ...

    def seal_checkpoint(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Update:
    """What happened, who asked, and how things stand now."""

    by: Actor
    events: tuple[e.Event, ...]
    state: State
    back: Undo | None = None  # what would take it back


@dataclass(frozen=True, slots=True)
class Undoable:
    """What was done last, in words; `refusal` says why it can no longer be taken back, NOTHING if it can."""

    name: Say
    refusal: Say


Answer = Callable[[Update | Exception], None]
Listener = Callable[[Update], None]


@dataclass(frozen=True, slots=True)
class _Waiting:
    command: Command
    by: Actor
    answer: Answer
    remember: Callable[[Undo | None], None]  # what would take it back, for the history


@dataclass(frozen=True, slots=True)
class _Decided:
    events: tuple[e.Event, ...]
    back: Undo | None


class Room:
    """Belongs to one thread: whoever made it (the window's) must make every call."""

    def __init__(self, store: Store, *, now: Callable[[], Moment], new_id: Callable[[], str]) -> None:
        self._store = store
        self._now = now
        self._new_id = new_id
        self._waiting: deque[_Waiting] = deque()
        self._listeners: list[Listener] = []
        self._is_busy = False
        self._known: dict[SessionId | None, State] = {}
        self._history = History()

    def now(self) -> Moment:
        return self._now()

    def state(self, session: SessionId | None = None) -> State:
        """As it is on disk."""
        if session not in self._known:
            # One session is looked at at a time; keeping more would only cost memory.
            self._known = {session: self._store.read(session)}
        return self._known[session]

    def do(self, command: Command, by: Actor = FACILITATOR) -> Update:
        """Do it now; raises `Rejected`, or what the disk said. From a listener: use `post`."""
        self._refuse_listeners()
        answers: list[Update | Exception] = []
        self.post(command, by, answers.append)
        return self._flushed(answers)

    # Taking back: `place` is a session, or None for what was done to the team's sessions and people.

    def undoable(self, place: SessionId | None) -> Undoable | None:
        return self._offered(self._history.last_done(place))

    def redoable(self, place: SessionId | None) -> Undoable | None:
        return self._offered(self._history.last_undone(place))

    def undo(self, place: SessionId | None) -> Update | None:
        """None where there is nothing to take back; raises `Rejected` where it does not fit any more."""
        self.flush()  # what waits comes before it, and may be what is taken back
        last = self._history.last_done(place)
        if last is None:
            return None
        return self._take_back(last, partial(self._history.took_back, place))

    def redo(self, place: SessionId | None) -> Update | None:
        """None where there is nothing to do again; raises `Rejected` as `undo` does."""
        self.flush()
        last = self._history.last_undone(place)
        if last is None:
            return None
        return self._take_back(last, partial(self._history.did_again, place))

    def _take_back(self, undo: Undo, remember: Callable[[Undo | None], None]) -> Update:
        self._refuse_listeners()
        answers: list[Update | Exception] = []
        self._waiting.append(_Waiting(undo.command, FACILITATOR, answers.append, remember))
        return self._flushed(answers)

    def _refuse_listeners(self) -> None:
        if self._is_busy:
            raise RuntimeError("do() was called by a listener; it has to post() instead")

    def _flushed(self, answers: list[Update | Exception]) -> Update:
        self.flush()
        answer = answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _offered(self, undo: Undo | None) -> Undoable | None:
        """Tried on how things stand, so that the menu can grey what would be refused."""
        if undo is None:
            return None
        refusal = NOTHING
        try:
            decide(
                self.state(_meant(undo.command)),
                undo.command,
                by=FACILITATOR,
                now=self._now(),
                new_id=lambda: "tried",
            )
        except Rejected as error:
            refusal = error.reason
        return Undoable(undo.done, refusal)

    def post(self, command: Command, by: Actor, answer: Answer) -> None:
        """Let it wait for the next `flush`, which takes all that wait in one commit."""
        self._waiting.append(_Waiting(command, by, answer, self._history.did))

    @property
    def has_waiting(self) -> bool:
        return bool(self._waiting)

    def flush(self) -> None:
        """Take all that waits; what listeners post meanwhile is taken in the next commit."""
        while self._waiting and not self._is_busy:
            self.flush_some(len(self._waiting))

    def flush_some(self, most: int) -> None:
        """One commit for at most so many of those that wait longest."""
        if self._is_busy:
            return
        self._is_busy = True
        try:
            self._take(tuple(self._waiting.popleft() for _ in range(min(most, len(self._waiting)))))
        finally:
            self._is_busy = False

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)

        def cancel() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return cancel

    def _take(self, together: tuple[_Waiting, ...]) -> None:
        decided: list[tuple[_Waiting, _Decided | Exception]] = []
        try:
            with self._store.batch():
                decided = [(waiting, self._decided(waiting)) for waiting in together]
        except Exception as error:  # the commit failed: nothing of this batch is on disk
            self._known = {}
            for waiting in together:
                _guarded(waiting.answer, error)
            return
        happened = [event for _, d in decided if isinstance(d, _Decided) for event in d.events]
        # It is on disk: whatever goes wrong from here on, everybody is answered.
        if any(isinstance(event, SEALS) for event in happened):
            _guarded(self._store.seal_checkpoint)
        # First everybody is answered, then the listeners are told: what one of them does wrong
        # must not take the answer from another.
        updates = [self._answered(waiting, d) for waiting, d in decided]
        for update in updates:
            if update is not None and update.events:
                for listener in tuple(self._listeners):
                    _guarded(listener, update)

    def _decided(self, waiting: _Waiting) -> _Decided | Exception:
        """Inside the transaction, in a savepoint of its own: what fails undoes itself alone."""
        session = _meant(waiting.command)
        try:
            with self._store.savepoint():
                now, before = self._now(), self.state(session)
                events = decide(before, waiting.command, by=waiting.by, now=now, new_id=self._new_id)
                if events:
                    lines = [line for event in events if (line := journal_line(event, now))]
                    self._store.record(events, lines, _session_of(session, events))
                    self._known = {}
                back = undo_of(before, waiting.command, events) if waiting.by == FACILITATOR else None
                return _Decided(events, back)
        except Unavailable:
            raise  # the disk may have taken the whole batch back
        except Exception as error:  # a refusal, or a defect that must not cost the others theirs
            self._known = {}
            return error

    def _answered(self, waiting: _Waiting, decided: _Decided | Exception) -> Update | None:
        if isinstance(decided, Exception):
            _guarded(waiting.answer, decided)
            return None
        events, back = decided.events, decided.back
        waiting.remember(back)
        for event in events:
            if isinstance(event, e.SessionEnded):
                self._history.forget(event.session)
        try:
            state = self.state(_session_of(_meant(waiting.command), events))
        except Exception as error:  # it is on disk, but the disk does not show it any more
            _guarded(waiting.answer, error)
            return None
        update = Update(waiting.by, events, state, back)
        _guarded(waiting.answer, update)
        return update


def _meant(command: Command) -> SessionId | None:
    return command.session if isinstance(command, SessionCommand) else None


Told = ParamSpec("Told")


def _guarded(tell: Callable[Told, None], *what: Told.args, **named: Told.kwargs) -> None:
    """A defect of whoever is told is reported; everybody else still hears."""
    try:
        tell(*what, **named)
    except Exception:
        try:
            sys.excepthook(*sys.exc_info())
        except Exception:  # the window that should say it may be gone
            sys.__excepthook__(*sys.exc_info())


def _session_of(session: SessionId | None, events: tuple[e.Event, ...]) -> SessionId | None:
    """A session that was just made has its own first line in its journal."""
    made = [event.session.id for event in events if isinstance(event, e.SessionCreated | e.SessionImported)]
    return made[0] if made else session
