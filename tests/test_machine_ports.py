"""What the app does for a Console on this machine: displays remembered, sleep held off, a tone if wanted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from lfb_desktop import app, awake, settings, sound
from lfb_desktop.paths import Paths


class Awake:
    def __init__(self) -> None:
        self.told: list[str] = []

    def hold(self) -> None:
        self.told.append("hold")

    def release(self) -> None:
        self.told.append("release")


@pytest.fixture
def started(home: Paths, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[app.Started]:
    monkeypatch.setattr(awake, "for_platform", Awake)
    made = app.compose(home, None)
    qtbot.addWidget(made.window)
    yield made
    made.close()


def test_what_the_room_sees_is_kept_and_the_oldest_is_forgotten(started: app.Started, home: Paths) -> None:
    for n in range(30):
        started.files.consoles.remember_display(f"Beamer {n}", n % 2 == 0)
    started.files.consoles.remember_display("Beamer 10", False)
    kept = dict(settings.read(home.settings_file).room_displays)
    assert kept == started.files.consoles.room_displays()
    assert len(kept) == 24
    assert kept["Beamer 10"] is False
    assert kept["Beamer 29"] is False
    assert kept["Beamer 28"] is True
    assert "Beamer 0" not in kept


def test_the_tone_is_for_those_who_want_it(started: app.Started, monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[int] = []
    monkeypatch.setattr(sound.Sound, "play", lambda self: played.append(1))
    started.files.consoles.play_tone()
    started._wishes.change(sound=False)
    started.files.consoles.play_tone()
    assert played == [1]


def test_the_machine_may_sleep_when_the_app_is_closed(started: app.Started) -> None:
    started.files.consoles.keep_awake(False)
    assert started.files.consoles._awake is None, "nothing is loaded for nothing"
    started.files.consoles.keep_awake(True)
    held = started.files.consoles._awake
    assert isinstance(held, Awake)
    started.close()
    assert held.told == ["hold", "release"]
