"""The widget and its window: idempotent, quiet, and readable without seeing it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.ui.stage import widget as widgets
from lfb_desktop.ui.stage import window as windows
from lfb_desktop.ui.stage.announcing import announce
from lfb_desktop.ui.stage.picture import picture
from lfb_desktop.ui.stage.widget import StageWidget
from lfb_desktop.ui.stage.window import StageWindow
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import Card, WallScene
from tests.ui.stage.hostile_views import TEXTS
from tests.ui.stage.sample_views import BALLOT, DRAWN, WRITING, at, cards, clock


class Steady:
    """A steady clock that stands until it is told otherwise."""

    def __init__(self) -> None:
        self.ms = 0

    def __call__(self) -> int:
        return self.ms


class Paints(QObject):
    """Writes down which part of a widget was painted."""

    def __init__(self, widget: StageWidget) -> None:
        super().__init__(widget)
        self.areas: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.region().boundingRect())
        return False


@pytest.fixture
def steady() -> Steady:
    return Steady()


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme, steady: Steady) -> StageWidget:
    widget = StageWidget(theme, steady)
    qtbot.addWidget(widget)
    widget.resize(960, 540)
    widget.set_motion(False)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_the_same_view_twice_changes_nothing(stage: StageWidget, qtbot: QtBot) -> None:
    stage.show_view(DRAWN["05-wall"])
    qtbot.wait(50)
    paints = Paints(stage)
    stage.show_view(replace(DRAWN["05-wall"]))
    qtbot.wait(50)
    assert paints.areas == []
    stage.show_view(DRAWN["06-themes"])
    qtbot.waitUntil(lambda: len(paints.areas) == 1)


def test_a_running_clock_repaints_only_itself(stage: StageWidget, steady: Steady, qtbot: QtBot) -> None:
    view = at(7, replace(BALLOT, clock=clock(100_100, 300_000)))
    stage.show_view(view)
    qtbot.wait(50)
    paints = Paints(stage)
    steady.ms = 1000
    qtbot.waitUntil(lambda: bool(paints.areas), timeout=2000)
    area = paints.areas[0]
    assert area.width() < stage.width() / 2
    assert area.height() < stage.height() / 2


@pytest.mark.parametrize("name", ["05-wall", "12-black", "11-quiet"])
def test_a_scene_without_a_clock_rests(name: str, stage: StageWidget, qtbot: QtBot) -> None:
    stage.show_view(DRAWN[name])
    qtbot.wait(50)
    paints = Paints(stage)
    qtbot.wait(1200)
    assert paints.areas == []


def test_a_paused_clock_rests(stage: StageWidget, qtbot: QtBot) -> None:
    stage.show_view(at(3, replace(WRITING, clock=clock(5_100, is_running=False))))
    qtbot.wait(50)
    paints = Paints(stage)
    qtbot.wait(400)
    assert paints.areas == []


def told_by(stage: StageWidget) -> str:
    """The words come a turn after the picture."""
    QApplication.processEvents()
    return stage.accessibleDescription()


def test_the_picture_comes_before_the_words(stage: StageWidget) -> None:
    stage.show_view(DRAWN["05-wall"])
    told = told_by(stage)
    stage.show_view(DRAWN["09-commitments"])
    assert stage.accessibleDescription() == told
    assert "Clear out the alerts." in told_by(stage)


def test_the_scene_is_told_in_sentences(stage: StageWidget) -> None:
    stage.show_view(DRAWN["09-commitments"])
    told = told_by(stage)
    assert stage.accessibleName() == "Stage"
    for words in (
        "Clear out the alerts.",
        "Elif and Hiro.",
        "Bojan, Farid helps.",
        "in 6 days.",
        "Step 9 of 10.",
    ):
        assert words in told


def test_what_is_kept_and_when_it_goes_on_is_told(stage: StageWidget) -> None:
    stage.show_view(DRAWN["10b-rest"])
    assert told_by(stage).endswith("Kept: 41 ideas. We go on 28 Nov.")
    stage.show_view(DRAWN["10c-rest-open"])
    assert told_by(stage).endswith("Kept: 41 ideas.")


def test_so_far_is_told_fact_by_fact(stage: StageWidget) -> None:
    stage.show_view(DRAWN["10d-so-far"])
    told = told_by(stage)
    assert "So far. 41 ideas. 6 themes." in told
    assert "Taken by Elif: Clear out the alerts." in told


@pytest.mark.parametrize(
    ("name", "sentences"),
    [
        ("05-wall", "No. 8: Swap shifts in one click, no manager in between. builds on 7. No. 9: "),
        ("05f-alone", "builds on 2, 3. marked 4 times. reworded, was: A first wording."),
        ("06-themes", "disc: Only real alarms. 9 ideas. Wake us when"),
        ("03-clarity", "I understand the why. 0 Not yet. 1 Partly. 3 Mostly. 5 Fully. I share it."),
        ("07-ballot", "No. 4: The day after a night call is off. No. 19: "),
        ("07-ballot", "No. 6: One page per service. 6 of 9 have voted. 3 dots each"),
        ("08-results", "Place 1: Delete alerts nobody acts on. 8 dots from 7 people. Place 2: "),
        ("08-results", "Place 3, shared: A budget for night calls. 4 dots from 2 people. few, strongly."),
        ("08-results", "1 dot from 1 person. Place 8: One page per service. 0 kept for later."),
        ("08c-objections", "A budget for night calls. 2 objections. needs a talk first. We cannot"),
        ("09-commitments", "Clear out the alerts. Elif and Hiro. First: list all alerts that fired"),
        ("10-closing", "Made by all of you. 41 ideas, from all nine of you. 12 of them built"),
    ],
)
def test_what_stands_apart_is_told_together(name: str, sentences: str, stage: StageWidget) -> None:
    stage.show_view(DRAWN[name])
    assert sentences in told_by(stage)


def test_a_cut_text_is_told_whole(stage: StageWidget) -> None:
    stage.show_view(at(4, WallScene((Card(1, TEXTS["1000"], tuple(range(2, 9))), *cards(9)[1:]))))
    told = told_by(stage)
    assert f"No. 1: {TEXTS['1000'].strip()}" in told
    assert "builds on 2, 3, 4, 5, 6, 7, 8." in told


def test_the_time_is_announced_three_times_and_never_between(
    stage: StageWidget, steady: Steady, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[int, str]] = []
    monkeypatch.setattr(widgets, "announce", lambda widget, words: said.append((steady.ms, words)))
    stage.show_view(at(3, replace(WRITING, clock=clock(300_000, 480_000))))
    for second in range(1, 331):
        steady.ms = second * 1000
        stage.tick()
    assert said == [
        (180_000, "Under 2 minutes"),
        (270_000, "Finish the thought"),
        (300_000, "Time is up"),
    ]


def test_what_is_new_on_the_stage_is_no_announcement_of_the_time(
    stage: StageWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(widgets, "announce", lambda widget, words: said.append(words))
    for face in (clock(20_000), clock(90_000), clock(90_000, is_running=False), clock(-5)):
        stage.show_view(at(3, replace(WRITING, clock=face)))
    assert said == []


def test_announcing_where_nobody_listens_is_quiet(stage: StageWidget) -> None:
    announce(stage, "Under 2 minutes")


def test_the_time_is_told_by_its_state_only(stage: StageWidget, steady: Steady) -> None:
    stage.show_view(at(3, WRITING))
    told = told_by(stage)
    assert "4:38" not in told
    assert "until 10:24" in told
    stage.show_view(at(3, replace(WRITING, clock=clock(20_000))))
    assert "Finish the thought" in told_by(stage)


def test_black_tells_nothing(stage: StageWidget) -> None:
    stage.show_view(DRAWN["05-wall"])
    stage.show_view(DRAWN["12-black"])
    assert told_by(stage) == ""


def test_light_and_dark(stage: StageWidget, theme: Theme) -> None:
    stage.show_view(DRAWN["05-wall"])
    assert stage.grab().toImage().pixelColor(2, 500) == theme.dark.ground
    stage.set_dark(False)
    assert stage.grab().toImage().pixelColor(2, 500) == theme.light.ground


@pytest.mark.parametrize("name", DRAWN)
def test_the_look_is_switched_while_it_is_shown(name: str, stage: StageWidget, theme: Theme) -> None:
    """Nothing of the other look stays behind, and the words are the same."""
    stage.show_view(DRAWN[name])
    stage.grab()
    told = told_by(stage)
    for is_dark in (False, True):
        stage.set_dark(is_dark)
        assert stage.is_dark is is_dark
        shown = stage.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert shown == picture(DRAWN[name], 960, 540, theme.in_dark(is_dark), 0)
        assert told_by(stage) == told


def test_the_same_look_again_paints_nothing(stage: StageWidget, qtbot: QtBot) -> None:
    stage.show_view(DRAWN["05-wall"])
    qtbot.wait(50)
    paints = Paints(stage)
    stage.set_dark(True)
    qtbot.wait(50)
    assert paints.areas == []


def test_the_time_goes_on_in_the_other_look(stage: StageWidget, steady: Steady, qtbot: QtBot) -> None:
    stage.show_view(at(7, replace(BALLOT, clock=clock(100_100, 300_000))))
    stage.set_dark(False)
    qtbot.wait(50)
    paints = Paints(stage)
    steady.ms = 1000
    qtbot.waitUntil(lambda: bool(paints.areas), timeout=2000)
    assert paints.areas[0].height() < stage.height() / 2


def test_the_window_switches_its_look(qtbot: QtBot, theme: Theme, steady: Steady) -> None:
    window = StageWindow(theme, steady)
    qtbot.addWidget(window)
    window.set_dark(False)
    window.show()
    window.show_view(DRAWN["05-wall"])
    assert window.grab().toImage().pixelColor(2, 400) == theme.light.ground
    window.set_dark(True)
    assert window.grab().toImage().pixelColor(2, 400) == theme.dark.ground


def test_pages_follow_the_shape_of_the_window(stage: StageWidget) -> None:
    stage.show_view(DRAWN["05-wall"])
    assert stage.pages() == 2
    stage.resize(800, 600)
    assert stage.pages() == 3


def test_the_window_goes_full_screen_and_back(qtbot: QtBot, theme: Theme, steady: Steady) -> None:
    window = StageWindow(theme, steady)
    qtbot.addWidget(window)
    window.show()
    assert window.windowTitle() == "Stage"
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_the_pointer_hides_when_it_rests(
    qtbot: QtBot, theme: Theme, steady: Steady, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows, "POINTER_HIDES_AFTER_MS", 30)
    window = StageWindow(theme, steady)
    qtbot.addWidget(window)
    window.show()
    assert window.stage.cursor().shape() == Qt.CursorShape.ArrowCursor
    qtbot.waitUntil(lambda: window.stage.cursor().shape() == Qt.CursorShape.BlankCursor, timeout=1000)
    move_pointer(window.stage)
    assert window.stage.cursor().shape() == Qt.CursorShape.ArrowCursor
    qtbot.waitUntil(lambda: window.stage.cursor().shape() == Qt.CursorShape.BlankCursor, timeout=1000)


def move_pointer(widget: StageWidget) -> None:
    button, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    at_point = QPointF(5, 5)
    QApplication.sendEvent(
        widget, QMouseEvent(QEvent.Type.MouseMove, at_point, at_point, button, button, none)
    )
