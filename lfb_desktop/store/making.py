"""A new team file: made under another name, and put under its own once it is whole."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from lfb_desktop.domain.model import Team
from lfb_desktop.store import opening
from lfb_desktop.store.errors import Kind, Refused, of_opening, of_os


def make(path: Path, team: Team) -> None:
    """With its people; refuses to touch a file that is there. Raises `Refused`."""
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        if path.exists():
            raise Refused(Kind.DIRECTORY if path.is_dir() else Kind.EXISTS, path)
        if opening.was_left_open(path):  # SQLite would play that log into the new file
            raise Refused(Kind.LEFTOVER, path)
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


def _put(new: Path, path: Path) -> None:
    """Under its name, and never over a file that came meanwhile."""
    try:
        os.link(new, path)
    except FileExistsError as error:
        raise Refused(Kind.EXISTS, path) from error
    except OSError:  # a file system without links
        if path.exists():
            raise Refused(Kind.EXISTS, path) from None
        new.rename(path)
