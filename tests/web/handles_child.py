"""A server in a process that the system gives few handles, with a team file beside it.

It says its port; then for each line that comes in it makes a team file, changes it, opens it again and writes
its record, all of which needs handles, and says how many are open.
"""

from __future__ import annotations

import os
import resource
import sys
from pathlib import Path

from lfb_desktop import recording
from lfb_desktop.store.team_file import TeamFile
from tests.rooms import running
from tests.web.rig import serving


def main(folder: Path, limit: int) -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
    with serving(folder) as rig:
        _say(f"{rig.port}")
        for n, _ in enumerate(sys.stdin):
            made = running(folder / f"team {n}.lfb")
            made.store.close()
            with TeamFile.open(folder / f"team {n}.lfb", read_only=True) as again:
                recording.write("html", again.read(made.session), folder / f"record {n}.html", now_ms=0)
            _say(str(len(os.listdir("/dev/fd"))))


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
