"""Writing facts down: one function per kind of event, one chapter a file, all found in one table.

Everything runs inside the transaction of the caller. A fact that does not fit the rows raises
`Contradiction` or an error of SQLite, and nothing of its command is kept.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from typing import get_args

from lfb_desktop.domain import events as e
from lfb_desktop.store.writer import (
    folding,
    joining,
    outcomes,
    people,
    polls,
    preparing,
    rounds,
    running,
    sorting,
    texts,
    whole,
)

Write = Callable[..., None]

_CHAPTERS = (people, preparing, whole, running, rounds, polls, texts, sorting, outcomes, joining, folding)
WRITERS: dict[type, Write] = {event: write for chapter in _CHAPTERS for event, write in chapter.TABLE.items()}


def without_writer() -> tuple[type, ...]:
    """Kinds of event that nobody writes down: none, and a test holds it."""
    return tuple(kind for kind in get_args(e.Event) if kind not in WRITERS)


def write_events(db: sqlite3.Connection, events: Iterable[e.Event]) -> None:
    for event in events:
        WRITERS[type(event)](db, event)
