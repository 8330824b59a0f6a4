"""Backs up and restores in a process of its own, until somebody kills it. Each thing done is told.

    python -m tests.backup_child write|back_up|restore TEAM_FILE BACKUPS

`write` loads the room, and takes no backups; `back_up` takes one after the other while it writes;
`restore` puts the oldest and the newest of them into the file's place by turns.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import SessionId
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.room import Room
from lfb_desktop.store import placing
from lfb_desktop.store.backups import Backups, Reason
from lfb_desktop.store.team_file import TeamFile


def tell(*words: object) -> None:
    sys.stdout.write("\t".join(map(str, words)) + "\n")
    sys.stdout.flush()


def write(room: Room, session: SessionId, n: int) -> None:
    """Two facts that belong together: the second has the number of the first, or the one before."""
    room.do(c.RenameSession(session, f"Number {n}"))
    room.do(c.NameTeam(f"Number {n}"))


def main() -> None:
    what, path, backups = sys.argv[1], Path(sys.argv[2]), Backups(Path(sys.argv[3]), SystemTime())
    if what == "restore":
        restore(path, backups)
    file = TeamFile.open(path)
    room = Room(file, now=SystemTime(), new_id=random_id)
    session = room.state().heads[0].id
    for n in count(1):
        write(room, session, n)
        tell("wrote", n)
        if what == "back_up":
            tell("took", backups.take(file, Reason.CHANGE).path)


def restore(path: Path, backups: Backups) -> None:
    first, *_, last = backups.at(path)
    for n in count(1):
        placing.restore(TeamFile.open(path), (last if n % 2 else first).path)
        tell("restored", n)


if __name__ == "__main__":
    main()
