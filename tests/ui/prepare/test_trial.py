"""Trying it with a phone while the session is prepared: the door opens, says what it is, and closes again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMessageBox

from lfb_desktop.domain.errors import Unavailable
from lfb_desktop.domain.model import Why
from lfb_desktop.domain.words import say
from lfb_desktop.ui.phones.box import TRIAL
from lfb_desktop.ui.prepare.page import PreparePage
from tests.ui.everywhere import settle
from tests.ui.home.windows import Desk
from tests.ui.phones import stand_in as s
from tests.ui.prepare.pages import WHY, open_page


@pytest.fixture
def port(desk: Desk) -> s.StandIn:
    made = s.StandIn()
    desk.opened._ports = replace(desk.opened._ports, phones=lambda session: made)
    return made


def trial(page: PreparePage, over: s.Overlay) -> None:
    page.people.trial.button.click()
    over.lay(joining=s.JOINING, phones=(s.phone("p", page._view.people[0].person),))  # type: ignore[union-attr]
    page._show_state(page._room.state(page._session))
    settle()


def test_the_door_opens_and_says_that_the_session_has_not_begun(desk: Desk, port: s.StandIn) -> None:
    over = s.Overlay(desk.room)
    page = open_page(desk, Why(WHY))
    trial(page, over)
    box = page.people.trial.box
    assert port.opened == [""]
    assert box is not None
    assert box.isVisible()
    assert not box.isModal()
    assert box.trial.text() == str(TRIAL)
    assert box.trial.isVisibleTo(box)
    assert page.people.trial.state.text() == (
        "The door for phones is open. The session has not begun; 1 joined."
    )


def test_who_asks_to_come_in_is_told_while_the_box_is_away(desk: Desk, port: s.StandIn) -> None:
    over = s.Overlay(desk.room)
    page = open_page(desk, Why(WHY))
    trial(page, over)
    over.lay(phones=(s.asks("w", "Noor"), s.asks("x", "Ravi")))
    page._show_state(page._room.state(page._session))
    assert page.people.trial.state.text() == "2 phones ask to come in."


def test_it_closes_again_after_one_question(desk: Desk, port: s.StandIn) -> None:
    over = s.Overlay(desk.room)
    page = open_page(desk, Why(WHY))
    trial(page, over)
    box = page.people.trial.box
    assert box is not None
    box.door.close_door.click()
    [question] = box.findChildren(QMessageBox)
    next(b for b in question.buttons() if b.text() == "Close for phones").click()
    over.lay(joining=None, phones=())
    page._show_state(page._room.state(page._session))
    settle()
    assert port.closed == 1
    assert page.people.trial.state.text() == ""


def test_what_stands_against_it_is_said_beside_the_button(desk: Desk, port: s.StandIn) -> None:
    port.refusal = Unavailable(say("The port is taken."))
    page = open_page(desk, Why(WHY))
    page.people.trial.button.click()
    assert page.people.trial.refusal.text() == "The port is taken."
    assert page.people.trial.box is None


def test_the_page_lets_go_of_the_network_and_the_door_stays(desk: Desk, port: s.StandIn) -> None:
    over = s.Overlay(desk.room)
    page = open_page(desk, Why(WHY))
    trial(page, over)
    assert port.listeners == 1
    desk.window.go_home()
    assert port.listeners == 0
    assert port.closed == 0
    assert page.people.trial.box is not None
    assert not page.people.trial.box.isVisible()


def test_without_a_network_it_is_not_offered(desk: Desk) -> None:
    desk.opened._ports = replace(desk.opened._ports, phones=None)
    page = open_page(desk, Why(WHY))
    assert not page.people.trial.isVisible()
