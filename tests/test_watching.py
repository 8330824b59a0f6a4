"""A rehearsal that somebody leads in real windows; its time is over at once."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from lfb_desktop import cli, watching
from lfb_desktop.domain.model import SessionState, State, StepKind
from lfb_desktop.paths import Paths
from lfb_desktop.rehearsal.patience import NOBODY, OTHERS
from lfb_desktop.rehearsing import Wanted
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.watching import OVER, EventWaiting, WatchWindow

pytestmark = pytest.mark.usefixtures("qapp")

WANTED = Wanted("twenty-minutes", 5, 8, 7)
MOST_WAITS = 3_000  # a rehearsal that does not come to its end must not hold up the tests


class Skipping:
    """Windows get their events in every wait, the person acts, and the time is over."""

    def __init__(self, person: Callable[[WatchWindow], object] = lambda window: None) -> None:
        self._person = person
        self._now = 0
        self._is_woken = False
        self._waits = 0
        self.told: list[str] = []

    def now_ms(self) -> int:
        return self._now

    def wait(self, ms: int) -> None:
        self._is_woken = False
        self._waits += 1
        assert self._waits < MOST_WAITS, self.told[-3:]
        QCoreApplication.processEvents()
        window = _window()
        told = window.strip.words.text()
        self.told += [told] if self.told[-1:] != [told] else []
        if told == str(OVER):
            window.close()
        else:
            self._person(window)
        self._now += 1 if self._is_woken else ms

    def wake(self) -> None:
        self._is_woken = True

    @property
    def is_led(self) -> bool:
        """Whether something is expected of the person now."""
        return self.told[-1] not in (str(OTHERS), str(NOBODY), str(OVER))


def _window() -> WatchWindow:
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, WatchWindow)]
    return window


def watched(home: Paths, waiting: Skipping, out: Path | None = None) -> State | None:
    state = watching.run(WANTED, home, out, 10, waiting)
    QCoreApplication.processEvents()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, WatchWindow)]
    return state


def test_where_nobody_leads_the_people_reach_the_end(home: Paths) -> None:
    shown: set[tuple[bool, bool]] = set()
    waiting = Skipping(lambda window: shown.add((window.isVisible(), window.page.stage.is_open)))
    state = watched(home, waiting)
    assert state is not None
    assert state.session is not None
    assert state.session.state is SessionState.ENDED
    assert state.session.is_rehearsal
    assert len(state.session.ideas) == 8
    assert shown == {(True, True)}
    assert waiting.told[0].startswith("Open the doors")
    assert waiting.told[1:] == [str(NOBODY), str(OVER)]


def test_who_presses_the_sign_is_not_doubled(home: Paths) -> None:
    def press(window: WatchWindow) -> None:
        if waiting.is_led:
            QTest.mouseClick(window.page.bar.sign, Qt.MouseButton.LeftButton)
            # The click stands for itself alone: only what comes from outside is a sign of life.
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)

    waiting = Skipping(press)
    state = watched(home, waiting)
    assert state is not None
    assert state.session is not None
    assert str(NOBODY) not in waiting.told
    acts = [line.act for line in state.session.journal]
    assert acts.count("session_started") == acts.count("session_ended") == 1
    assert acts.count("step_entered") == len(state.session.steps), "no step was gone past"
    assert acts.count("poll_opened") == acts.count("poll_closed") == len(state.session.polls)
    assert len(state.session.ideas) == 8, "nobody was cut short"


def test_going_back_is_followed(home: Paths) -> None:
    gone: list[str] = []

    def look_back(window: WatchWindow) -> None:
        view = window.page.view
        assert view is not None
        if view.kind is StepKind.READING and not gone:
            gone.append(view.step_title)
            window.page.bar.back_clicked.emit()
        elif gone and view.kind is StepKind.IDEAS:
            gone.append(view.step_title)

    state = watched(home, Skipping(look_back))
    assert state is not None
    assert state.session is not None
    assert state.session.state is SessionState.ENDED
    assert len(gone) > 2, "they stayed a while at the step before"


def test_closing_asks_first_and_then_keeps_nothing(home: Paths) -> None:
    asked: list[str] = []

    def close(window: WatchWindow) -> None:
        view = window.page.view
        assert view is not None
        boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
        if boxes:
            asked.append(boxes[0].text())
            button = next(b for b in boxes[0].buttons() if b.text() == "Close")
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        elif view.kind is StepKind.IDEAS:
            assert not window.close()

    assert watched(home, Skipping(close)) is None
    assert len(asked) == 1
    assert "nothing of it will be kept" in asked[0]


def test_before_the_doors_are_open_closing_needs_no_question(home: Paths) -> None:
    waiting = Skipping(lambda window: window.close())
    assert watched(home, waiting) is None
    assert len(waiting.told) == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_from_outside_closes_the_windows(home: Paths, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    assert watched(home, Skipping(lambda window: os.kill(os.getpid(), number))) is None
    assert signal.getsignal(number) is before


@pytest.mark.parametrize("which", ["console", "stage"])
def test_a_key_in_either_window_takes_the_lead_again(home: Paths, which: str) -> None:
    pressed: list[str] = []

    def press(window: WatchWindow) -> None:
        if waiting.told[-1] == str(NOBODY) and not pressed:
            target = window if which == "console" else window.page.stage.window
            assert target is not None
            QTest.keyClick(target.windowHandle(), Qt.Key.Key_Shift)
            pressed.append(window.strip.words.text())
            window.close_at_once()

    waiting = Skipping(press)
    assert watched(home, waiting) is None
    assert pressed == [str(OTHERS)]


def test_pictures_and_record_are_made_as_usual(home: Paths, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert watched(home, Skipping(), out) is not None
    assert (out / "stage" / "01-lobby.png").exists()
    assert (out / "summary.md").read_text(encoding="utf-8")


def test_the_end_is_kept_in_the_rehearsals(
    home: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "EventWaiting", Skipping)
    words = ["rehearse", "--watch", "--speed", "20", "--seed", "7", "--template", "twenty-minutes"]
    assert cli.main([*words, "--people", "4", "--ideas", "6"], home) == 0
    assert "kept in" in capsys.readouterr().out
    (path,) = home.rehearsals.glob("*.lfb")
    file = TeamFile.open(path, read_only=True)
    (head,) = file.heads()
    file.close()
    assert head.is_rehearsal
    assert head.state is SessionState.ENDED


def test_without_an_end_it_is_said_that_nothing_is_kept(
    home: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "run", lambda *_, **__: None)
    assert cli.main(["rehearse", "--watch", "--seed", "7"], home) == 0
    assert "nothing of it was kept" in capsys.readouterr().out
    assert not home.rehearsals.exists()


def test_without_a_display_one_sentence_says_so(
    home: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert cli.main(["rehearse", "--watch"], home) == 1
    told = capsys.readouterr()
    assert "no display" in told.err
    assert told.err.count("\n") == 1
    assert not told.out


def test_speed_without_watching_is_wrong_usage(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["rehearse", "--speed", "2"], home) == 2
    assert "--watch" in capsys.readouterr().err


def test_a_wait_lets_windows_live_and_can_be_cut_short(qtbot: QtBot) -> None:
    waiting = EventWaiting()
    start = waiting.now_ms()
    watching.QTimer.singleShot(0, waiting.wake)
    waiting.wait(60_000)
    assert waiting.now_ms() - start < 30_000
    waiting.wake()  # nobody waits: nothing happens
    waiting.wait(1)
