"""What the panels of arriving, the why and clarity send, one click at a time; every kind has one."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Presence, StepKind
from lfb_desktop.domain.rules import RULES
from lfb_desktop.ui.console.panels import PANELS
from lfb_desktop.ui.console.panels.clarity import ClarityWidget
from lfb_desktop.ui.console.panels.lobby import LobbyWidget
from lfb_desktop.ui.stage.scenes import PAINTERS
from lfb_desktop.views import console as views
from lfb_desktop.views.console_values import Panel
from lfb_desktop.views.stage import SCENES
from tests import rooms
from tests.ui.console.clicks import K, Make, click
from tests.ui.console.story import AGENDA, moments, to


@pytest.mark.parametrize("kind", StepKind)
def test_every_kind_of_step_has_a_panel_a_view_and_a_scene(kind: StepKind) -> None:
    assert kind in views.PANELS
    assert kind in SCENES


def test_the_ended_session_has_a_panel_and_every_scene_a_painter(console: Make) -> None:
    assert set(PANELS) == set(get_args(Panel))
    assert c.EndSession in RULES
    desk = console(agenda=AGENDA)
    met = set()
    for _ in moments(desk):
        met.add(type(desk.page.stage.view.scene))
        assert type(desk.page.stage.view.scene) in PAINTERS
    assert len(met) > 8


# Arriving.


def test_who_is_here(console: Make, qtbot: QtBot) -> None:
    desk = console()
    lobby = desk.page.panel
    assert isinstance(lobby, LobbyWidget)
    amara = desk.made.people["Amara"]
    lobby.people.list.choose(amara)
    QTest.keyClick(lobby.people.list, K.Key_Space)
    assert desk.sent == [c.MarkPresence(desk.made.session, amara, Presence.AWAY)]
    click(lobby.people.watches)
    assert desk.sent[1:] == [c.MarkPresence(desk.made.session, amara, Presence.OBSERVER)]


def test_all_are_here_and_newcomers(console: Make, qtbot: QtBot) -> None:
    desk = console()
    lobby = desk.page.panel
    assert isinstance(lobby, LobbyWidget)
    assert not lobby.people.all_here.isVisible()
    desk.do(c.AddPerson("Zoe"))
    zoe = next(p.id for p in desk.made.room.state().team.people if p.name == "Zoe")
    desk.do(c.AddParticipant(desk.made.session, zoe))
    assert lobby.people.all_here.isVisible()
    desk.sent.clear()
    click(lobby.people.all_here)
    assert desk.sent == [c.MarkPresence(desk.made.session, zoe, Presence.PRESENT)]
    lobby.people.newcomer.edit.setText("amara")
    click(lobby.people.add)
    assert "on the list already" in lobby.people.newcomer.notice.text()
    assert lobby.people.newcomer.text == "amara"


def test_who_gives_the_why_and_who_runs_the_laptop(console: Make) -> None:
    desk = console()
    lobby = desk.page.panel
    assert isinstance(lobby, LobbyWidget)
    assert lobby.leader.chosen == desk.made.people["Carmen"]
    lobby.facilitator.choose(desk.made.people["Bojan"])
    lobby.facilitator.activated.emit(0)
    assert desk.made.now.facilitator == desk.made.people["Bojan"]


def test_who_gave_the_why_before_goes_on_among_the_others(console: Make) -> None:
    desk = console()
    lobby = desk.page.panel
    assert isinstance(lobby, LobbyWidget)
    lobby.leader.choose(desk.made.people["Bojan"])
    lobby.leader.activated.emit(0)
    assert desk.made.now.leader == desk.made.people["Bojan"]
    names = [p.person.name for p in desk.made.now.participants]
    assert "Carmen" in names
    assert "Bojan" not in names


def test_going_on_while_nobody_is_marked_asks_once(console: Make) -> None:
    desk = console()
    for one in desk.made.now.present:
        desk.do(c.MarkPresence(desk.made.session, one.person.id, Presence.AWAY))
    desk.sent.clear()
    click(desk.page.bar.sign)
    assert desk.page.bar.sign.text() == "Nobody is marked as here. Press again."
    assert desk.sent == []
    click(desk.page.bar.sign)
    assert desk.sent == [c.GoOn(desk.made.session)]


# A question counted by hand.


def test_clarity_is_counted_by_level(console: Make) -> None:
    desk = console()
    to(desk, StepKind.CLARITY)
    panel = desk.page.panel
    assert isinstance(panel, ClarityWidget)
    desk.sent.clear()
    first = panel.hands.lists[0]
    key = first.rows()[3].key
    first.setFocus()
    first.choose(key)
    QTest.keyClicks(first, "4")
    poll = desk.made.now.polls[-1]
    people = tuple(p.person.id for p in desk.made.now.present)
    assert desk.sent == [c.CountHands(desk.made.session, poll.id, people, ((first.rows()[3].key, 4),))]  # type: ignore[arg-type]
    assert first.rows()[0].note == "4 of 6 hands"
    QTest.keyClick(first, K.Key_Right)
    QTest.keyClick(first, K.Key_Left)
    assert first.row(key).count == 4  # type: ignore[union-attr]
    QTest.keyClicks(first, "99")
    assert first.row(key).count == 4  # type: ignore[union-attr]


def test_who_is_out_of_the_count(console: Make) -> None:
    desk = console()
    to(desk, StepKind.CLARITY)
    panel = desk.page.panel
    assert isinstance(panel, ClarityWidget)
    key = panel.hands.lists[0].rows()[1].key
    panel.hands.lists[0].counted.emit(key, 6)
    panel.hands.people.toggled.emit(desk.made.people["Greta"])
    assert "more hands than the 5 people" in desk.told
    assert len(panel.hands.people_in) == 6
    panel.hands.lists[0].counted.emit(key, 5)
    panel.hands.people.toggled.emit(desk.made.people["Greta"])
    assert len(panel.hands.people_in) == 5


def test_few_people_say_it_aloud(console: Make) -> None:
    desk = console(names=rooms.NAMES[:4])
    to(desk, StepKind.CLARITY)
    panel = desk.page.panel
    assert isinstance(panel, ClarityWidget)
    assert not panel.hands.isVisible()
    assert panel.promise.text() == "With so few of us, nothing is really secret. We sign, or we say it aloud."


def test_low_clarity_is_flagged(console: Make) -> None:
    desk = console()
    to(desk, StepKind.CLARITY)
    poll = desk.made.now.polls[-1]
    people = tuple(p.person.id for p in desk.made.now.present)
    low = tuple((i.id, 6 if i.level == 0 else 0) for i in poll.items)
    desk.do(c.CountHands(desk.made.session, poll.id, people, low))
    panel = desk.page.panel
    assert isinstance(panel, ClarityWidget)
    assert not panel.levels.isVisible()
    desk.do(c.ClosePoll(desk.made.session, poll.id))
    assert panel.levels.isVisible()
    assert "Not clear to everybody" in panel.warning.text
