"""A team file whose disk is heard: what it says of a commit, and that it takes things again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

from lfb_desktop.domain import events as e
from lfb_desktop.domain.errors import Unavailable
from lfb_desktop.domain.model import JournalLine, SessionId, State
from lfb_desktop.store.team_file import TeamFile


class HeardFile:
    """Does what the team file does; `told` hears the error of each failed commit, None of each that wrote."""

    def __init__(self, file: TeamFile, told: Callable[[Unavailable | None], None]) -> None:
        self._file = file
        self._told = told
        self._has_written = False

    def read(self, session: SessionId | None) -> State:
        return self._file.read(session)

    def record(
        self, events: Sequence[e.Event], lines: Sequence[JournalLine], session: SessionId | None
    ) -> None:
        self._has_written = True
        self._file.record(events, lines, session)

    @contextmanager
    def batch(self) -> Iterator[None]:
        self._has_written = False
        try:
            with self._file.batch():
                yield
        except Unavailable as error:
            self._told(error)
            raise
        if self._has_written:
            self._told(None)

    def savepoint(self) -> AbstractContextManager[None]:
        return self._file.savepoint()

    def seal_checkpoint(self) -> None:
        self._file.seal_checkpoint()
