"""Brings a session from a file into a team file, through the door, for the window and the command line."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from lfb_desktop.domain.errors import Rejected, refuse
from lfb_desktop.domain.model import Session
from lfb_desktop.imports import pabulib, session_json
from lfb_desktop.imports.imported import ImportedSession
from lfb_desktop.imports.parsing import read_text
from lfb_desktop.now import random_id
from lfb_desktop.room import Room


def read(source: Path) -> ImportedSession:
    """A session from JSON, or the ballots of a Pabulib file (`.pb`). Raises Rejected or OSError."""
    text = read_text(source)
    return pabulib.load(text) if source.suffix == ".pb" else session_json.load(text)


def take_in(room: Room, found: ImportedSession, *, as_copy: bool) -> Session:
    """The session as it came in; raises AlreadyHere for one that is here, unless it is to be a copy."""
    command = found.command(room.state().team, new_id=random_id, as_copy=as_copy)
    try:
        room.do(command)
    except sqlite3.IntegrityError as error:
        raise _clash(str(error)) from error
    return command.imported


def _clash(told: str) -> Rejected:
    """What SQLite says about a session that it does not take, such as "UNIQUE constraint failed: step.id"."""
    rule, _, where = told.partition(" constraint failed: ")
    table, _, column = where.partition(".")
    if rule == "UNIQUE" and column == "id":
        return refuse(
            "Its {part} is here already, in another session. Import it with --as-copy.",
            part=table.replace("_", " "),
        )
    return refuse("This session does not fit into a team file ({told}). Nothing was taken in.", told=told)
