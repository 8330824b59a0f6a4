"""The hand on the Stage: one view for both pictures, its window, and what a new scene resets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.views.scenes import BlackScene
from tests.ui.console.conftest import Desk
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

