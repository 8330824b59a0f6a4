"""The hand on the Stage: one view for both pictures, its window, and what a new scene resets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.stage.widget import StageWidget
from lfb_desktop.views.scenes import BlackScene, Join
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, moments, to
from tests.ui.phones.stand_in import OFF, ON, StandIn

JOIN = Join(((True, False), (False, True)), "192.168.4.20:8080", "KITE 4738")


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


def test_the_way_in_stays_through_all_that_is_shown(console: Callable[..., Desk]) -> None:
    phones = StandIn(ON)
    desk = console(agenda=AGENDA, phones=phones)
    stage = desk.page.stage
    for moment in moments(desk):
        expected = None if moment == "ended" else ON.join
        assert stage.view.join == expected, moment
        stage.toggle_black()
        assert stage.view.join is None
        stage.toggle_black()
        stage.toggle_whole_why()
        assert stage.view.join == expected
        stage.toggle_whole_why()
        stage.turn(1)
        assert stage.view.join == expected
        assert stage.showing.join == ON.join
    phones.tell(OFF)
    desk.page.refresh()
    assert stage.showing.join is None


def test_the_way_in_is_shown_at_once_and_changes_once(console: Callable[..., Desk]) -> None:
    page = console(agenda=AGENDA).page
    changes: list[Join | None] = []
    page.toggle_stage()
    window = page.stage.window
    assert window is not None
    page.stage.changed.connect(lambda: changes.append(page.stage.view.join))
    for join in (JOIN, replace(JOIN), None, None):
        page.stage.show_join(join)
        assert window.stage.view.join == join
        assert page.side.picture._view is page.stage.view
    assert changes == [JOIN, None]
    page.stage.close()


def test_pages_are_counted_beside_the_corner(console: Callable[..., Desk]) -> None:
    """Beside it there is less room in a line: nobody turns to a page that is not there."""
    desk = console(agenda=AGENDA)
    stage = desk.page.stage
    for moment in moments(desk):
        without = stage.pages()
        stage.show_join(JOIN)
        assert stage.pages() >= without, moment
        while stage.has_next_page():
            assert stage.turn(1)
        assert stage.page == stage.pages() - 1
        stage.show_join(None)
        assert stage.page <= stage.pages() - 1


def test_the_way_in_goes_over_to_the_console_in_another_language(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA)
    other = type(desk.page)(desk.page._ports)
    try:
        desk.page.stage.show_join(JOIN)
        other.take_over(desk.page)
        assert other.stage.view.join is JOIN
        newer = replace(JOIN, code="OWL 1234")
        other.stage.show_join(newer)
        other.take_over(desk.page)
        assert other.stage.showing.join is newer, "what was told to the new one is not lost"
    finally:
        other.close()
        other.deleteLater()


def test_one_screen_for_all_shows_the_way_in(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA, phones=StandIn(ON))
    desk.page.one.enter()
    to(desk, StepKind.WHY)
    shown = [w.view for w in desk.page.findChildren(StageWidget)]
    assert [view.join for view in shown] == [ON.join]
