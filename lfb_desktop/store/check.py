"""Does a team file keep its promises? Reads only, and names each promise that is broken."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from lfb_desktop.domain.words import Say
from lfb_desktop.store.errors import Kind, Refused
from lfb_desktop.store.promises import FIRST, PROMISES, Promise
from lfb_desktop.store.team_file import TeamFile

# A file that cannot even be opened breaks one of the promises on which all others stand.
_BROKEN_BY: dict[Kind, str] = {
    Kind.DAMAGED: "integrity",
    Kind.FOREIGN: "header",
    Kind.NEWER: "header",
    Kind.NOT_SQLITE: "header",
    Kind.EMPTY: "header",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken promise. `where` are the rows, by their keys; texts and names are never in it."""

    promise: str
    sentence: Say
    where: tuple[str, ...] = ()


def check(file: Path | TeamFile) -> tuple[Finding, ...]:
    """Empty when every promise is kept. Raises `Refused` for what is no readable file at all."""
    if isinstance(file, TeamFile):
        return file.look(_findings)
    try:
        opened = TeamFile.open(file, read_only=True)
    except Refused as refusal:
        if refusal.kind not in _BROKEN_BY:
            raise
        return (Finding(_BROKEN_BY[refusal.kind], refusal.reason),)
    with opened:
        return opened.look(_findings)


def _findings(db: sqlite3.Connection) -> tuple[Finding, ...]:
    for promise in FIRST:
        try:
            where = tuple(promise.broken(db))
        except sqlite3.DatabaseError as error:
            where = (str(error),)
        if where:  # with broken pages or another schema the other questions mean nothing
            return (Finding(promise.name, Say(promise.says), where),)
    found = (_finding(promise, db) for promise in PROMISES)
    return tuple(finding for finding in found if finding is not None)


def _finding(promise: Promise, db: sqlite3.Connection) -> Finding | None:
    try:
        where = tuple(promise.broken(db))
    except (sqlite3.DatabaseError, ValueError):  # whose words quote the bytes, and those may be a text
        return Finding(promise.name, Say("A row is damaged: what it holds cannot be read."))
    return Finding(promise.name, Say(promise.says), where) if where else None
