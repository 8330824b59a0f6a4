"""While somebody types at the laptop, no count jumps: neither on the Stage nor on phones."""

from __future__ import annotations

from lfb_desktop.domain.model import StepKind
from tests.ui.console.clicks import Make
from tests.ui.console.story import to
from tests.ui.phones.stand_in import ON, StandIn


def test_counts_are_held_while_the_laptop_is_passed(console: Make) -> None:
    port = StandIn(ON)
    desk = console(phones=port)
    to(desk, StepKind.IDEAS)
    desk.page.desk.curtain_asked.emit(desk.made.people["Greta"])
    assert port.held == [True]
    curtain = desk.page.turns.curtain
    assert curtain is not None
    curtain.lift()
    assert port.held == [True, False]


def test_with_the_page_they_are_let_go(console: Make) -> None:
    port = StandIn(ON)
    desk = console(phones=port)
    to(desk, StepKind.IDEAS)
    desk.page.desk.curtain_asked.emit(desk.made.people["Greta"])
    desk.page.close_page()
    assert port.held[-1] is False


def test_without_a_network_the_laptop_is_passed_as_ever(console: Make) -> None:
    desk = console()
    to(desk, StepKind.IDEAS)
    desk.page.desk.curtain_asked.emit(desk.made.people["Greta"])
    assert desk.page.turns.is_on
    desk.page.turns.dispose()
