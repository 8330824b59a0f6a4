"""A crowd at work in a process of its own: each answer is told through a pipe, after it came.

    python -m tests.kill_child TEAM_FILE SEED

It goes on from wherever the file stands, until somebody kills it.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from lfb_desktop.domain import commands as c
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from tests.crowd import Crowd

_ONE_AT_A_TIME = threading.Lock()


def tell(*words: str) -> None:
    with _ONE_AT_A_TIME:
        sys.stdout.write("\t".join(words) + "\n")
        sys.stdout.flush()


def main() -> None:
    application = QCoreApplication([])
    room = Room(TeamFile.open(Path(sys.argv[1])), now=SystemTime(), new_id=random_id)
    for head in room.state().heads:
        if head.is_running:
            room.do(c.NoticeAbsence(head.id))
    crowd = Crowd(room, seed=sys.argv[2], tell=tell)
    tell("open", "")
    crowd.start()
    application.exec()


if __name__ == "__main__":
    main()
