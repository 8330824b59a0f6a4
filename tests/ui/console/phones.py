"""A Console with phones in it."""

from __future__ import annotations

from lfb_desktop.ui.phones.box import PhonesBox
from tests.ui.console.conftest import Desk, Open
from tests.ui.console.story import AGENDA
from tests.ui.everywhere import settle
from tests.ui.phones import stand_in as s


def with_phones(console: Open, **how: object) -> tuple[Desk, s.StandIn, s.Overlay]:
    port = s.StandIn()
    desk = console(phones=port, agenda=AGENDA, **how)
    return desk, port, s.Overlay(desk.made.room)


def opened(console: Open) -> tuple[Desk, s.StandIn, s.Overlay]:
    """The door is open, and all but one are in."""
    desk, port, over = with_phones(console)
    over.lay(joining=s.JOINING, phones=s.everybody(desk.made.now))
    port.tell(s.ON)
    settle()
    return desk, port, over


def lay(desk: Desk, over: s.Overlay, **changes: object) -> None:
    over.lay(**changes)
    desk.page.refresh()
    settle()


def box_of(desk: Desk) -> PhonesBox:
    desk.page.phones.show_box()
    box = desk.page.phones.box
    assert box is not None
    settle()
    return box
