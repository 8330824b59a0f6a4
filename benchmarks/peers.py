"""The start and the memory beside a bare window and beside well-kept programs of the same toolkit.

    python -m benchmarks.peers

Each program is started from outside, on a screen of its own, and watched by the X server: the time to its
first painted window, and its memory (PSS) a second after it has settled. The watching is done by
`coldstart.py` in the folder that LFB_TOOLS names (default ../shared/tools); ReText and git-cola are
Debian's packages. A peer that is not installed is named and left out.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.ratios import table
from benchmarks.start import BARE, FLOOR, ROOT, compile_all

TOOL = Path(os.environ.get("LFB_TOOLS") or ROOT / "../shared/tools") / "coldstart.py"
ROUNDS = 7
DISPLAY = ":96"
APP, RETEXT, GIT_COLA = "the app", "ReText", "git-cola"
BARE_WINDOW = FLOOR.replace("QTimer.singleShot(0, leave)", "pass")


def main() -> None:
    if not TOOL.exists():
        sys.exit(f"{TOOL} is not there: name its folder in LFB_TOOLS.")
    for tool in ("Xvfb", "openbox"):
        if shutil.which(tool) is None:
            sys.exit(f"{tool} is missing: apt-get install xvfb openbox")
    compile_all()
    running = [subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1920x1080x24", "-nolisten", "tcp"])]
    time.sleep(1)
    running.append(subprocess.Popen(["openbox"], env=_env()))
    try:
        with tempfile.TemporaryDirectory() as folder:
            _compare(Path(folder))
    finally:
        for process in reversed(running):
            process.terminate()


def _compare(folder: Path) -> None:
    programs = _programs(folder)
    paints: dict[str, list[float]] = {name: [] for name in programs}
    sizes: dict[str, list[float]] = {name: [] for name in programs}
    for round_ in range(ROUNDS + 1):  # interleaved; the first round is thrown away
        for name, command in programs.items():
            paint, megabytes = _watched(name, command, folder / "figures.json")
            if round_:
                paints[name].append(paint)
                sizes[name].append(megabytes)
    print(table(paints, floor=BARE, unit="ms", goals={APP: 1.8}))
    print(table(sizes, floor=BARE, unit="MiB PSS", goals={APP: 1.6}))


def _programs(folder: Path) -> dict[str, list[str]]:
    (folder / "empty").mkdir()
    subprocess.run(["git", "init", "-q", str(folder / "empty")], check=True)
    found = {
        BARE: [sys.executable, "-c", BARE_WINDOW],
        APP: [sys.executable, "-m", "lfb_desktop", "--home", str(folder / "home")],
    }
    peers = {RETEXT: ["retext"], GIT_COLA: ["git-cola", "--repo", str(folder / "empty")]}
    for name, command in peers.items():
        if shutil.which(command[0]) is None:
            print(f"{name} is not installed and left out: apt-get install {command[0]}")
        else:
            found[name] = command
    return found


def _watched(name: str, command: list[str], figures: Path) -> tuple[float, float]:
    """Milliseconds to the first painted window, megabytes a second after it has settled."""
    figures.unlink(missing_ok=True)
    how = ["--runs", "1", "--warm", "0", "--json", str(figures), name, "--"]
    subprocess.run(
        [sys.executable, str(TOOL), *how, *command],
        env=_env(),
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    told = json.loads(figures.read_text(encoding="utf-8").splitlines()[-1])
    return float(told["paint"][0]) * 1000, float(told["pss"][0])


def _env() -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}


if __name__ == "__main__":
    main()
