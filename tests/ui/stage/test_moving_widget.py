"""The widget in motion: its clock is turned by hand here, so nothing waits and nothing is left to chance."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.ui.stage.picture import picture
from lfb_desktop.ui.stage.pose import STEADY
from lfb_desktop.ui.stage.widget import StageWidget
from lfb_desktop.ui.stage.window import StageWindow
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import StageView, WallScene
from tests.ui.stage.sample_views import COMMITMENTS, DRAWN, WRITING, at, cards, clock
from tests.ui.stage.test_widget import Paints, Steady

WIDTH, HEIGHT = 640, 360
WALL = at(4, WallScene(cards(23)))


@pytest.fixture
def steady() -> Steady:
    return Steady()


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme, steady: Steady) -> StageWidget:
    widget = StageWidget(theme, steady)
    qtbot.addWidget(widget)
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def show(stage: StageWidget, *views: StageView) -> None:
    """The last one is on its way; those before have arrived. The motion's clock stands."""
    for view in views:
        finish(stage)
        stage.show_view(view)
    stage.progress.pause()


def go(stage: StageWidget, ms: int) -> None:
    """So far from where the motion's clock was started last."""
    stage.progress.setCurrentTime(ms)


def finish(stage: StageWidget) -> None:
    if stage.progress.state() != stage.progress.State.Stopped:
        stage.progress.resume()
        stage.progress.setCurrentTime(stage.progress.duration())


def grab(stage: StageWidget) -> QImage:
    return stage.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_it_starts_where_it_was_and_ends_in_the_steady_picture(stage: StageWidget, theme: Theme) -> None:
    show(stage, DRAWN["01-lobby"], DRAWN["02-why"])
    assert stage.pose.horizon == pytest.approx(0.683)
    go(stage, 200)
    between = grab(stage)
    finish(stage)
    assert stage.pose is STEADY
    assert grab(stage) == picture(DRAWN["02-why"], WIDTH, HEIGHT, theme, 0)
    assert between != grab(stage)


def test_the_clock_of_the_motion_runs_by_itself(stage: StageWidget, qtbot: QtBot) -> None:
    show(stage, DRAWN["03-clarity"], DRAWN["04-writing"])
    stage.progress.resume()
    qtbot.waitUntil(lambda: stage.pose is STEADY, timeout=3000)


def test_the_first_view_is_simply_there(stage: StageWidget) -> None:
    stage.show_view(DRAWN["02-why"])
    assert stage.pose is STEADY


def test_the_next_view_goes_on_from_where_everything_is(stage: StageWidget) -> None:
    show(stage, DRAWN["01-lobby"], DRAWN["02-why"])
    go(stage, 200)
    middle = stage.pose.horizon
    assert middle is not None
    assert 0.22 < middle < 0.68
    stage.show_view(DRAWN["03-clarity"])
    assert stage.pose.horizon == pytest.approx(middle)
    stage.show_view(replace(DRAWN["03-clarity"], foot=WALL.foot))
    assert stage.pose.horizon == pytest.approx(middle)


def test_the_same_view_again_does_not_begin_again(stage: StageWidget) -> None:
    show(stage, DRAWN["04-writing"], WALL)
    go(stage, 100)
    before = stage.pose
    stage.show_view(replace(WALL))
    assert stage.pose == before


def test_without_motion_everything_jumps(stage: StageWidget, theme: Theme) -> None:
    stage.set_motion(False)
    for view in (DRAWN["01-lobby"], DRAWN["02-why"], WALL, DRAWN["08-results"]):
        stage.show_view(view)
        assert stage.pose is STEADY
        assert grab(stage) == picture(view, WIDTH, HEIGHT, theme, 0)


def test_motion_switched_off_on_the_way_arrives_at_once(stage: StageWidget, theme: Theme) -> None:
    show(stage, DRAWN["07-ballot"], DRAWN["08-results"])
    go(stage, 100)
    stage.set_motion(False)
    assert stage.pose is STEADY
    assert grab(stage) == picture(DRAWN["08-results"], WIDTH, HEIGHT, theme, 0)


def test_black_on_the_way_is_black_at_once(stage: StageWidget) -> None:
    show(stage, DRAWN["01-lobby"], DRAWN["02-why"])
    go(stage, 200)
    stage.show_view(DRAWN["12-black"])
    assert stage.pose is STEADY
    assert grab(stage).pixelColor(5, 5).name() == "#000000"


def test_a_hidden_stage_does_not_move(stage: StageWidget) -> None:
    stage.show_view(DRAWN["01-lobby"])
    stage.hide()
    stage.show_view(DRAWN["02-why"])
    assert stage.pose is STEADY


def test_while_the_diamond_walks_only_the_line_is_painted_again(stage: StageWidget, qtbot: QtBot) -> None:
    show(stage, DRAWN["03-clarity"], replace(DRAWN["03-clarity"], horizon=WALL.horizon))
    QApplication.processEvents()
    paints = Paints(stage)
    go(stage, 150)
    QApplication.processEvents()
    (area,) = paints.areas
    assert area.height() < HEIGHT / 8


def test_the_time_goes_on_during_a_motion(stage: StageWidget, steady: Steady, theme: Theme) -> None:
    view = at(3, replace(WRITING, clock=clock(278_000)))
    show(stage, DRAWN["03-clarity"], view)
    go(stage, 100)
    grab(stage)
    steady.ms = 1000
    stage.tick()
    later = grab(stage)
    finish(stage)
    assert later.copy(320, 0, 320, HEIGHT) == grab(stage).copy(320, 0, 320, HEIGHT)


def test_the_look_changes_on_the_way(stage: StageWidget, theme: Theme) -> None:
    show(stage, DRAWN["04-writing"], WALL)
    go(stage, 60)
    assert grab(stage).pixelColor(2, 350) == theme.dark.ground
    stage.set_dark(False)
    assert grab(stage).pixelColor(2, 350) == theme.light.ground
    assert stage.pose is not STEADY


def test_another_size_on_the_way_is_painted_anew(stage: StageWidget, theme: Theme) -> None:
    show(stage, at(8, replace(COMMITMENTS, signs=COMMITMENTS.signs[:3])), at(8, COMMITMENTS))
    go(stage, 60)
    grab(stage)
    stage.resize(QSize(480, 360))
    finish(stage)
    assert grab(stage) == picture(at(8, COMMITMENTS), 480, 360, theme, 0)


def test_the_window_hands_it_on(qtbot: QtBot, theme: Theme, steady: Steady) -> None:
    window = StageWindow(theme, steady)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.set_motion(False)
    window.show_view(DRAWN["01-lobby"])
    window.show_view(DRAWN["02-why"])
    assert window.stage.pose is STEADY
    window.set_motion(True)
    window.show_view(DRAWN["01-lobby"])
    assert window.stage.pose is not STEADY
