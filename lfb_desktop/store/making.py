"""A new team file: made under another name, and put under its own once it is whole."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from lfb_desktop.domain import texts
from lfb_desktop.domain.model import Team, TeamId
from lfb_desktop.store import copying, opening
from lfb_desktop.store.errors import Kind, Refused, of_opening, of_os


def team_of(path: Path, id: TeamId, otherwise: str = "Our team") -> Team:
    """Called as its file, if that may be a name."""
    return Team(id, texts.name_or(path.stem, otherwise))


def make(path: Path, team: Team) -> None:
    """With its people; refuses to touch a file that is there. Raises `Refused`."""
    new = copying.part_of(path)
    try:
        opening.refuse_taken(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        _fill(new, team)
        _put(new, path)
    except sqlite3.OperationalError as error:
        raise of_opening(error, path) from error
    except OSError as error:
        raise of_os(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)


def _put(new: Path, path: Path) -> None:
    try:
        copying.put_new(new, path)
    except FileExistsError as error:  # it came meanwhile
        raise Refused(Kind.EXISTS, path) from error


def _fill(path: Path, team: Team) -> None:
    # Here and not above: sqlite-utils is loaded to make or migrate a file, never to open one.
    from lfb_desktop.store import migrations

    db = sqlite3.connect(path)
    try:
        migrations.apply(db)
        with db:
            db.execute("INSERT INTO team (id, name) VALUES (?, ?)", (team.id, team.name))
            db.executemany(
                "INSERT INTO person (id, name, standing) VALUES (?, ?, ?)",
                [(p.id, p.name, p.standing) for p in team.people],
            )
    finally:
        db.close()
