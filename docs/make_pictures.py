"""Makes the pictures of the documents from a rehearsal, so that they show what the app shows.

    python docs/make_pictures.py
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from lfb_desktop.paths import resources
from lfb_desktop.rehearsing import Wanted, perform

PICTURES = Path(__file__).resolve().parent / "pictures"
WINDOWS = PICTURES.parent / "screens" / "windows.py"
WANTED = Wanted(template="default-hour", people=9, ideas=24, seed=3)
TAKEN = {"04-ideas": "stage-writing", "05-reading": "stage-wall", "08-ballot-results": "stage-results"}


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    _console()
    with tempfile.TemporaryDirectory() as name:
        perform(WANTED, resources(), Path(name))
        for label, picture in TAKEN.items():
            shutil.copyfile(Path(name) / "stage" / f"{label}.png", PICTURES / f"{picture}.png")


def _console() -> None:
    """The windows need a screen of their own, and so a process of their own."""
    with tempfile.TemporaryDirectory() as name:
        subprocess.run([sys.executable, str(WINDOWS), name], check=True, stdout=subprocess.DEVNULL)
        shutil.copyfile(Path(name) / "1440x900-light-41" / "04-ideas.png", PICTURES / "console-round.png")


if __name__ == "__main__":
    main()
