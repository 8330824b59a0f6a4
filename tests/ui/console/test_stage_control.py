"""The hand on the Stage: one view for both pictures, its window, and what a new scene resets."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.views.scenes import BlackScene
from tests.ui.console.conftest import RESOURCES, Desk
from tests.ui.console.story import AGENDA, moments, to


def test_preview_and_stage_get_the_same_view_object(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA)
    page = desk.page
    page.toggle_stage()
    window = page.stage.window
    assert window is not None
    for moment in moments(desk):
        assert window.stage.view is page.stage.view, moment
        assert page.side.picture._view is page.stage.view, moment
    page.stage.close()


def test_f5_opens_and_closes_and_keys_on_the_stage_act(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA)
    page = desk.page
    to(desk, StepKind.WHY)
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_F5)
    assert page.stage.is_open
    assert "window" in page.head.stage.text()
    window = page.stage.window
    assert window is not None
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_B)
    assert isinstance(window.stage.view.scene, BlackScene)
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert not page.stage.is_open
    assert page.head.stage.text() == "Stage is off"


def test_the_stage_goes_with_the_console(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA)
    desk.page.toggle_stage()
    window = desk.page.stage.window
    assert window is not None
    desk.page.hide()
    assert not window.isVisible()


def test_a_new_scene_begins_on_its_first_page(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    for n in range(30):
        desk.do(c.WriteSlip(desk.made.session, f"Idea {n}", f"t{n}"))
    desk.do(c.GoOn(desk.made.session))
    stage = desk.page.stage
    stage.turn(1)
    stage.show_alone(3)
    assert desk.page.bar.sign._hint.keys == "Page Down"  # one idea alone has one page
    stage.show_alone(3)
    assert stage.page == 1
    assert desk.page.bar.sign._hint.keys == ("" if stage.has_next_page() else "Page Down")
    desk.do(c.GoOn(desk.made.session))
    assert (stage.page, stage.showing.alone) == (0, None)


def test_an_update_from_elsewhere_is_shown_once_the_room_is_done(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA)
    desk.made.room.do(c.GoOn(desk.made.session))
    QApplication.processEvents()
    assert desk.page.view is not None
    assert desk.page.view.kind is StepKind.WHY


def test_a_closed_console_is_freed(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    gone: list[bool] = []
    desk.page.destroyed.connect(lambda: gone.append(True))
    desk.page.toggle_stage()
    listeners = len(desk.made.room._listeners)
    desk.page.hide()
    desk.page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == [True]
    assert len(desk.made.room._listeners) == listeners - 1
    desk.made.room.do(c.GoOn(desk.made.session))
    desk.page = type(desk.page)(desk.page._ports)  # the fixture closes one


TWO_SCREENS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from lfb_desktop.domain.model import Moment
from lfb_desktop.ui import theme
from lfb_desktop.ui.console.stage_control import StageControl, other_screen
app = QApplication([])
loaded = theme.load(Path(sys.argv[1]))
beside = QWidget(); beside.show(); app.processEvents()
control = StageControl(loaded, lambda: Moment(0, 0), lambda: 0, is_dark=True)
other = other_screen(beside.screen())
assert other is not None and other is not beside.screen()
control.toggle_window(beside); app.processEvents()
assert control.is_full
assert other.geometry().contains(control.window.geometry().center()), control.window.geometry()
control._on_screen_removed(other)
assert not control.is_full
control.close()
assert not control.is_open
"""


def test_on_two_screens_the_stage_fills_the_other(tmp_path: Path) -> None:
    config = tmp_path / "screens.json"
    screens = [
        {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900},
        {"name": "projector", "x": 1440, "y": 0, "width": 1280, "height": 720},
    ]
    config.write_text(json.dumps({"screens": screens}))
    environ = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    command = [sys.executable, "-c", TWO_SCREENS, str(RESOURCES)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
