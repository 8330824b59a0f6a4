"""The default hour and twenty minutes led by a person's clicks and keys in real windows with two screens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lfb_desktop import paths
from lfb_desktop.store.check import check
from tests.needs import needs
from tests.ui.screens import x11

LONGEST_S = 280


@pytest.mark.prove
@pytest.mark.parametrize("template", ["default-hour", "twenty-minutes"])
def test_a_session_is_led_by_hand(tmp_path: Path, template: str, capsys: pytest.CaptureFixture[str]) -> None:
    lacks = x11.missing()
    needs(not lacks, f"{lacks} Two real screens need them and the dummy driver of Xorg.")
    home = tmp_path / "home"
    try:
        with x11.two_screens(tmp_path) as display:
            told = _led(display, home, template)
    except OSError as error:
        needs(False, f"No X server with two screens could be started here: {error}")
    with capsys.disabled():
        print(json.dumps({template: told}))
    assert (told["state"], told["ideas"], told["outcomes"]) == ("ended", 12, 1)
    assert check(paths.under(home).team_file) == ()


def _led(display: str, home: Path, template: str) -> dict[str, object]:
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LFB_HOME": str(home)}
    words = [sys.executable, "-m", "tests.ui.screens.hour_child", str(home), template]
    done = subprocess.run(words, env=env, capture_output=True, text=True, timeout=LONGEST_S, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found
