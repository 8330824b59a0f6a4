"""The laptop goes from one to the next, and what it adds is counted when it is back."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMainWindow

from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.console.one_screen.mode import ONE
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, to
from tests.ui.curtain.turns import K, Make, at_ballot, begin, give_back, hand_in, press, sit_down, type_


def test_where_the_room_may_see_the_screen_it_is_said_first(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    curtain = begin(desk, "Greta")
    assert not curtain.pass_on.shared.isVisible()
    give_back()
    desk.page.one.enter()
    begin(desk, "Greta")
    assert "switch the projector off" in curtain.pass_on.shared.text
    assert curtain.pass_on.shared.isVisible()
    give_back()
    assert desk.page.one.isVisible()


def test_the_key_asks_who_comes_where_the_panel_is_out_of_sight(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    desk.page.one.ask(ONE)
    desk.page.reach.pass_laptop()
    assert desk.page.turns.curtain is None, "first it is answered who sees this screen"
    desk.page.one.enter()
    desk.page.reach.pass_laptop()
    curtain = desk.page.turns.curtain
    assert curtain is not None
    assert curtain.end.title.text() == "Who takes the laptop?"
    give_back()
    desk.page.one.leave()
    desk.page.reach.pass_laptop()
    assert curtain.pass_on.sign.text() == "I am Amara"
    assert desk.page._menus.actions["laptop"].isEnabled()


def test_the_key_is_grey_where_nothing_waits(console: Make) -> None:
    desk = console(agenda=AGENDA)
    for kind, is_enabled in ((StepKind.IDEAS, True), (StepKind.READING, False), (StepKind.CLOSING, True)):
        to(desk, kind)
        assert desk.page._menus.actions["laptop"].isEnabled() is is_enabled


def test_counts_of_the_laptop_come_when_it_is_back(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    stage, console_view = desk.page.stage.view, desk.page.view
    curtain = sit_down(desk, "Greta")
    type_("One")
    type_("Two")
    QApplication.processEvents()
    assert len(_slips(desk)) == 2, "handed in is on disk"
    hand_in()
    assert curtain.end.sign.text() == "Next: Amara"
    press(K.Key_Return)
    press(K.Key_Return)
    type_("Three")
    hand_in()
    QApplication.processEvents()
    assert desk.page.stage.view == stage
    assert desk.page.view == console_view
    give_back()
    assert desk.page.stage.view != stage
    assert desk.page.view is not None
    assert desk.page.view.panel.count == 3  # type: ignore[union-attr]


def test_nine_people_pass_it_on_without_the_facilitator(console: Make) -> None:
    names = ("Amara", "Bojan", "Dewi", "Elif", "Farid", "Greta", "Hiro", "Ines", "Jonas")
    desk = at_ballot(console(agenda=AGENDA, names=names))
    curtain = begin(desk, "Greta")
    order = []
    while True:
        order.append(curtain.pass_on.sign.text().removeprefix("I am "))
        press(K.Key_Return)
        type_("0")
        if not curtain.end.sign.isVisible():
            break
        press(K.Key_Return)
    assert order == ["Greta", "Hiro", "Ines", "Jonas", "Amara", "Bojan", "Dewi", "Elif", "Farid"]
    assert len(desk.made.now.polls[-1].papers) == 9
    assert {row.is_faint for row in curtain.end.list.rows()} == {True}
    give_back()
    assert str(desk.page.view.fact) == "9 of 9 have answered"  # type: ignore[union-attr]


def test_who_left_something_out_is_not_asked_again_by_itself(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA, names=("Amara", "Bojan")))
    curtain = sit_down(desk, "Amara")
    assert curtain.part is not None
    curtain.part.leave_out.click()
    press(K.Key_Return)
    press(K.Key_Return)
    type_("0")
    assert not curtain.end.sign.isVisible()
    curtain.end.list.opened.emit(desk.made.people["Amara"])
    press(K.Key_Return)
    type_("0")
    assert len(desk.made.now.polls[-1].papers) == 2


def test_the_curtain_goes_with_the_console(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    sit_down(desk, "Greta")
    window = desk.page.window()
    assert isinstance(window, QMainWindow)
    desk.page.close_page()
    assert window.menuBar().isVisible()
    assert not desk.page.turns.is_on


def _slips(desk: Desk) -> list[str]:
    step = desk.made.now.current
    assert step is not None
    return [x.text for x in step.slips]
