"""The Console and the Stage on two screens and on three: asked, remembered, followed, swapped."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.screens.on_two_screens import CASES

ROOT = Path(__file__).resolve().parents[3]
LAPTOP = {"name": "Laptop", "x": 0, "y": 0, "width": 1440, "height": 900, "dpr": 2}
PROJECTOR = {"name": "Projector", "x": 1440, "y": 0, "width": 1920, "height": 1080, "dpr": 1}
WALL = {"name": "Wall", "x": 3360, "y": 0, "width": 1280, "height": 720, "dpr": 1}


def run(case: str, screens: list[dict[str, object]], folder: Path) -> None:
    config = folder / "screens.json"
    config.write_text(json.dumps({"synchronousWindowSystemEvents": False, "screens": screens}))
    environ = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    command = [sys.executable, "-m", "tests.ui.screens.on_two_screens", case, str(folder)]
    done = subprocess.run(
        command, env=environ, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("case", [case.__name__ for case in CASES])
def test_two_screens(case: str, tmp_path: Path) -> None:
    run(case, [LAPTOP, PROJECTOR], tmp_path)


def test_three_screens_have_three_letters(tmp_path: Path) -> None:
    run("asks_and_remembers", [LAPTOP, PROJECTOR, WALL], tmp_path)


def test_mirrored_screens_count_as_one(tmp_path: Path) -> None:
    run("the_same_picture", [PROJECTOR, {**PROJECTOR, "name": "Other"}], tmp_path)
