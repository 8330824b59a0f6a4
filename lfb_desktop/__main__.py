"""The one entry: opens the window, or hands over to the command line.

The choice is made by looking at the words alone, because loading the command line would delay
the first paint; app and cli are imported only once it is known which of them is wanted.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lfb_desktop import paths, versions

if TYPE_CHECKING:
    from lfb_desktop.instance.answer import Answer
    from lfb_desktop.instance.place import Held

COMMANDS = frozenset({"sessions", "export", "import", "rehearse", "check", "crowd"})


class UsageError(Exception):
    """The words cannot be understood; the message says which."""


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for: `rest` are the words behind `--home DIR`."""

    home: Path | None
    rest: tuple[str, ...]

    @property
    def team_file(self) -> Path | None:
        """The file to open in the window, if one was named."""
        return Path(self.rest[0]) if self.rest else None

    @property
    def wants_window(self) -> bool:
        """True for no word at all, or one word that is neither an option nor a command."""
        if not self.rest:
            return True
        word = self.rest[0]
        return len(self.rest) == 1 and not word.startswith("-") and word not in COMMANDS


def understand(argv: list[str]) -> Request:
    """Takes `--home DIR` out of the words before the command; raises UsageError if DIR is missing."""
    home: str | None = None
    rest: list[str] = []
    words = list(argv)
    while words:
        word = words.pop(0)
        if word == "--home":
            home = words.pop(0) if words else ""
        elif word.startswith("--home="):
            home = word.removeprefix("--home=")
        else:
            rest.append(word)
            if word in COMMANDS:
                return _request(home, rest + words)
    return _request(home, rest)


def _request(home: str | None, rest: list[str]) -> Request:
    if home is not None and (not home or home.startswith("-")):
        raise UsageError("--home needs a folder: lfb-desktop --home DIR [COMMAND | TEAM_FILE]")
    return Request(None if home is None else Path(home), tuple(rest))


def main(argv: list[str] | None = None) -> int:
    """Runs what `argv` asks for (default: the words of this process); returns the exit code."""
    wrong = versions.amiss(sys.version_info[:3], sqlite3.sqlite_version_info)
    if wrong:
        return _complain(wrong, 1)
    try:
        request = understand(sys.argv[1:] if argv is None else argv)
    except UsageError as error:
        return _complain(str(error), 2)
    places = paths.find(request.home)
    if request.wants_window:
        return _open_window(places, request.team_file)
    from lfb_desktop import cli

    return cli.main(list(request.rest), places)


def _open_window(places: paths.Paths, team_file: Path | None) -> int:
    from lfb_desktop.displays import has_display

    if not has_display(sys.platform, os.environ):
        return _complain(
            "There is no display to open a window on; `lfb-desktop --help` lists what works without one.",
            1,
        )
    wrong = versions.amiss_in_windows(sys.version_info[:3], _pyside())
    if wrong:
        return _complain(wrong, 1)
    from lfb_desktop.instance.answer import Answer

    mine = _begun(places, team_file)
    if isinstance(mine, Answer):
        return 0 if mine is Answer.HERE else 1
    from lfb_desktop import app

    try:
        return app.run(places, team_file, mine)
    finally:
        if mine:
            mine.lock.release()


def _begun(places: paths.Paths, team_file: Path | None) -> Held | Answer | None:
    """As `starting.begin`; where the first window is silent, as often as somebody wants to try again."""
    from lfb_desktop.instance import starting
    from lfb_desktop.instance.answer import Answer

    mine = starting.begin(places, team_file)
    while mine is Answer.SILENT:
        from lfb_desktop import app

        _complain(str(starting.SILENT), 1)
        if not app.ask_again(places, starting.SILENT):
            break
        mine = starting.begin(places, team_file)
    return mine


def _pyside() -> tuple[int, ...]:
    """The version of PySide6, empty where it is missing; loads nothing of Qt's windows."""
    try:
        import PySide6
    except ImportError:
        return ()
    return tuple(int(part) for part in PySide6.__version__.split(".")[:3] if part.isdigit())


def _complain(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
