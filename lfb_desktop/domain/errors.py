"""The two kinds of errors that people are told in a sentence; every other exception is a defect of ours."""

from __future__ import annotations

from lfb_desktop.domain.words import Say, Value, say


class Rejected(Exception):
    """A rule said no. `reason` is the whole sentence: what is the matter, and what may be done."""

    def __init__(self, reason: Say) -> None:
        super().__init__(str(reason))
        self.reason = reason


class AlreadyHere(Rejected):
    """What is brought in is here already; a copy of it could stand beside it."""


class Held(Rejected):
    """Another phone takes part under this name: the same person's, or another of that name."""


class AnotherRuns(Rejected):
    """One session runs at a time in a team file; `session` names the one that does."""

    def __init__(self, reason: Say, session: str) -> None:
        super().__init__(reason)
        self.session = session


class Unavailable(Exception):
    """The world said no: a disk, a file, a lock. `reason` says what is the matter and what may be done."""

    def __init__(self, reason: Say) -> None:
        super().__init__(str(reason))
        self.reason = reason


def refuse(text: str, /, **values: Value) -> Rejected:
    """`raise refuse("Choose a step first.")`."""
    return Rejected(say(text, **values))
