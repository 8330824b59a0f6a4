"""The projector pulled out and put back twenty times, in real windows on an X server of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from lfb_desktop import paths
from lfb_desktop.domain.model import StepKind
from lfb_desktop.settings import Settings, write
from lfb_desktop.store.team_file import TeamFile
from tests import rooms
from tests.needs import needs
from tests.ui.screens import x11

TIMES = 20
CONSOLE = "Platform team"  # stands in its title once the session is open
MOST_COVERED_S = 0.5
SOON_S = 20.0
KEPT_MS = 6_000  # the clock is written every five seconds


@pytest.mark.prove
def test_the_projector_comes_and_goes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lacks = x11.missing()
    needs(not lacks, f"{lacks} Two real screens need them and the dummy driver of Xorg.")
    home = prepared(tmp_path / "home")
    try:
        with x11.two_screens(tmp_path) as display:
            watch, played_ms = played(display, home)
    except OSError as error:
        needs(False, f"No X server with two screens could be started here: {error}")
    figures = {
        "times": TIMES,
        "samples": watch.samples,
        "worst_gap_ms": round(watch.worst_gap_s * 1000),
        "covered_ms": [round(span * 1000) for span in watch.spans],
    }
    with capsys.disabled():
        print(json.dumps(figures))
    assert max(watch.spans) < MOST_COVERED_S
    assert watch.samples > TIMES * 20
    store = TeamFile.open(home.team_file)
    try:
        head = store.read().heads[0]
        step = store.read(head.id).session.current  # type: ignore[union-attr]
        assert step is not None
        assert len(step.slips) == TIMES, "everything that was typed meanwhile is there"
        assert step.clock is not None
        went_on_ms = step.planned_ms - step.clock.remaining_ms
        assert abs(went_on_ms - played_ms) < KEPT_MS, "the time went on"
    finally:
        store.close()


def prepared(folder: Path) -> paths.Paths:
    """A session in its round, on a machine that knows which display the room sees."""
    home = paths.under(folder)
    home.team_file.parent.mkdir(parents=True, exist_ok=True)
    made = rooms.running(home.team_file)
    made.walk_to(StepKind.IDEAS)
    made.store.close()
    room = ((f"{x11.SECOND} {x11.MODE}", True), (f"{x11.FIRST} {x11.MODE}", False))
    write(home.settings_file, Settings(room_displays=room))
    return home


def played(display: str, home: paths.Paths) -> tuple[x11.Watch, int]:
    """What was seen, and for how many milliseconds the clock of the step ran."""
    environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LFB_HOME": str(home.data)}
    app = subprocess.Popen([sys.executable, "-m", "lfb_desktop", "--home", str(home.data)], env=environ)
    try:
        with x11.Watch(display, CONSOLE) as watch:
            until(lambda: watch.has_console, "the Console")
            x11.press(display, "key", "T")
            began = time.monotonic()
            x11.press(display, "key", "F5")
            until(lambda: is_on_second(watch), "the Stage on the second screen")
            x11.press(display, "key", "ctrl+e")
            for turn in range(TIMES):
                watch.begin()
                x11.pull_out(display)
                until(lambda: watch.stage_box is None, f"the Stage out of the way, {turn}")
                x11.press(display, "type", "--delay", "5", f"Idea {turn}")
                x11.press(display, "key", "Return")
                x11.put_in(display)
                until(lambda: is_on_second(watch), f"the Stage back, {turn}")
                time.sleep(0.4)
            watch.begin()
            watch.spans.pop(0)  # before the first time
            ran_ms = round((time.monotonic() - began) * 1000)
    finally:
        app.send_signal(signal.SIGTERM)
        app.wait(20)
    return watch, ran_ms


def is_on_second(watch: x11.Watch) -> bool:
    box = watch.stage_box
    return box is not None and box.x >= 1920 and (box.width, box.height) == (1920, 1080)


def until(condition: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + SOON_S
    while not condition():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.05)
