"""Plays a short sound by whatever the system has for it, found once; silent where it has nothing.

QtMultimedia is not among what we bring along. Nothing waits for the end of a sound.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess

if sys.platform == "win32":
    import winsound

# The program and what stands before the file, in the order of who is at home there.
PLAYERS: tuple[tuple[str, ...], ...] = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))


def found(which: Callable[[str], str | None] = shutil.which) -> tuple[str, ...]:
    """The player of this system as it is called; empty if there is none."""
    for name, *words in PLAYERS:
        path = which(name)
        if path is not None:
            return (path, *words)
    return ()


class Sound:
    """One sound file; the player is looked for when it is first played."""

    def __init__(self, file: Path) -> None:
        self._file = str(file)
        self._player: tuple[str, ...] | None = None

    def play(self) -> None:
        if sys.platform == "win32":
            how = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            winsound.PlaySound(self._file, how)
            return
        if self._player is None:
            self._player = found()
        if self._player:
            program, *words = self._player
            QProcess.startDetached(program, [*words, self._file])
