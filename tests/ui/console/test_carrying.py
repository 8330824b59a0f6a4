"""Ideas and themes carried by the mouse: where they land, what is told on the way, how Esc takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.console.panels.themes import ThemesWidget
from lfb_desktop.ui.console.theme_groups import heading_key
from lfb_desktop.ui.widgets.carried_picture import CarriedPicture
from tests.ui.console.carrying import Hand, spot
from tests.ui.console.clicks import K, Make, with_ideas
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA

MOST_FRAME_MS = 50


@pytest.fixture
def desk(console: Make) -> Desk:
    made = with_ideas(console(agenda=AGENDA), StepKind.THEMES)
    for name in ("Rest", "Tools", "Money"):
        made.do(c.AddTheme(made.made.session, name))
    made.sent.clear()
    return made


def panel_of(desk: Desk) -> ThemesWidget:
    panel = desk.page.panel
    assert isinstance(panel, ThemesWidget)
    return panel


def test_an_idea_onto_a_theme(desk: Desk) -> None:
    panel = panel_of(desk)
    idea, theme = desk.made.now.ideas[2].id, desk.made.now.themes[1].id
    hand = Hand(panel.ideas.list, idea).to(spot(panel.themes.list, theme))
    assert panel.carrying.landing is not None
    assert panel.carrying.landing.words == "Move to “Tools”"
    hand.let_go()
    assert desk.sent == [c.PutIntoTheme(desk.made.session, (idea,), theme)]
    assert not panel.carrying.is_carrying


def test_all_that_is_marked_goes_along(desk: Desk) -> None:
    panel = panel_of(desk)
    ideas, theme = [i.id for i in desk.made.now.ideas], desk.made.now.themes[0].id
    for idea in ideas[1:4]:
        panel.ideas.list.toggled.emit(idea)
    Hand(panel.ideas.list, ideas[2]).to(spot(panel.themes.list, theme)).let_go()
    assert desk.sent == [c.PutIntoTheme(desk.made.session, tuple(ideas[1:4]), theme)]
    desk.sent.clear()
    panel.ideas.list.toggled.emit(ideas[4])
    Hand(panel.ideas.list, ideas[5]).to(spot(panel.themes.list, theme)).let_go()
    assert desk.sent == [c.PutIntoTheme(desk.made.session, (ideas[5],), theme)]


def test_an_idea_onto_a_heading_and_out_again(desk: Desk) -> None:
    panel = panel_of(desk)
    idea, theme = desk.made.now.ideas[0].id, desk.made.now.themes[0].id
    Hand(panel.ideas.list, idea).to(spot(panel.ideas.list, heading_key(theme))).let_go()
    assert desk.made.now.ideas[0].theme == theme
    Hand(panel.ideas.list, idea).to(spot(panel.ideas.list, heading_key(""))).let_go()
    assert desk.made.now.ideas[0].theme is None


def test_an_idea_onto_another_puts_them_together(desk: Desk) -> None:
    panel = panel_of(desk)
    one, other = desk.made.now.ideas[0].id, desk.made.now.ideas[3].id
    hand = Hand(panel.ideas.list, one).to(spot(panel.ideas.list, other))
    assert panel.carrying.landing is not None
    assert panel.carrying.landing.words == "Put together with no. 4"
    hand.let_go()
    assert desk.sent == [c.MergeIdeas(desk.made.session, (one, other), other)]
    assert panel.ideas.list.current() == other


@pytest.mark.parametrize(
    ("key", "part", "order"),
    [(2, 0.2, "Tools Rest Money"), (2, 0.8, "Tools Money Rest"), (1, 0.8, "Tools Rest Money")],
)
def test_themes_change_their_order(desk: Desk, key: int, part: float, order: str) -> None:
    lst, themes = panel_of(desk).themes.list, [t.id for t in desk.made.now.themes]
    Hand(lst, themes[0]).to(spot(lst, themes[key], part)).let_go()
    assert " ".join(t.name for t in desk.made.now.themes) == order
    assert [type(x) for x in desk.sent] == [c.MoveTheme]


def test_themes_change_their_order_by_keys(desk: Desk) -> None:
    lst, themes = panel_of(desk).themes.list, [t.id for t in desk.made.now.themes]
    lst.choose(themes[0])
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(lst, K.Key_Up, alt)
    assert desk.sent == []
    QTest.keyClick(lst, K.Key_Down, alt)
    QTest.keyClick(lst, K.Key_Down, alt)
    assert " ".join(t.name for t in desk.made.now.themes) == "Tools Money Rest"
    assert lst.current() == themes[0]


def test_escape_takes_it_back(desk: Desk, qtbot: QtBot) -> None:
    panel = panel_of(desk)
    lst, idea = panel.ideas.list, desk.made.now.ideas[0].id
    desk.page.activateWindow()
    lst.setFocus()
    qtbot.waitUntil(lst.hasFocus)
    hand = Hand(lst, idea).to(spot(panel.themes.list, desk.made.now.themes[0].id))
    assert desk.page.findChildren(CarriedPicture)
    QTest.keyClick(lst, K.Key_Escape)
    assert not panel.carrying.is_carrying
    hand.to(spot(panel.themes.list, desk.made.now.themes[1].id))
    assert not panel.carrying.is_carrying
    hand.let_go()
    assert desk.sent == []


def test_nowhere_is_no_place_to_land(desk: Desk) -> None:
    panel = panel_of(desk)
    idea = desk.made.now.ideas[0].id
    hand = Hand(panel.ideas.list, idea).to(desk.page.bar.mapToGlobal(desk.page.bar.rect().center()))
    assert panel.carrying.landing is None
    hand.let_go()
    Hand(panel.ideas.list, idea).to(spot(panel.ideas.list, idea, 0.9)).let_go()
    Hand(panel.ideas.list, idea).to(spot(panel.ideas.list, heading_key(""))).let_go()
    assert desk.sent == []


def test_a_small_move_is_a_click(desk: Desk) -> None:
    panel = panel_of(desk)
    idea = desk.made.now.ideas[2].id
    Hand(panel.ideas.list, idea).to(spot(panel.ideas.list, idea), steps=1).let_go()
    assert panel.ideas.list.current() == idea
    assert desk.sent == []


def test_a_list_scrolls_by_itself_near_its_edge(console: Make, qtbot: QtBot) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.THEMES, tuple(f"Idea {n}" for n in range(60)))
    lst = panel_of(desk).ideas.list
    port = lst.viewport()
    bar = lst.verticalScrollBar()
    hand = Hand(lst, desk.made.now.ideas[0].id)
    hand.to(port.mapToGlobal(port.rect().bottomLeft()))
    qtbot.waitUntil(lambda: bar.value() > 100, timeout=3000)
    hand.let_go()
