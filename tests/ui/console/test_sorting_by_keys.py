"""Three hundred ideas into twenty themes, by hand: how many keys it takes."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind, ThemeId
from lfb_desktop.ui.console.panels.themes import ThemesWidget
from lfb_desktop.ui.console.theme_keys import ThemeKeys
from lfb_desktop.views.console_idea_values import ThemeRow
from tests.ui.console.clicks import K, Make, with_ideas
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA

NAMES = (
    *("Rest", "Real alarms", "A fairer rota", "Learning", "Money", "Tools", "People", "Nights"),
    *("Night calls", "Budget", "Swap shifts", "Rollback", "Release", "Rota", "Alerts", "مرحبا", "夜間"),
    *("Runbooks", "B", "C"),
)
MOST_KEYS = 3


class Keyboard:
    """Types into whatever has the focus, and counts."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self.pressed = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            focus = self._page.focusWidget()
            assert focus is not None
            self.pressed += 1
            if key == "Enter":
                QTest.keyClick(focus, K.Key_Return)
            else:
                QTest.keyClicks(focus, key)


def sorting(desk: Desk, ideas: int, names: tuple[str, ...] = NAMES) -> ThemesWidget:
    with_ideas(desk, StepKind.THEMES, tuple(f"Idea number {n}" for n in range(ideas)))
    for name in names:
        desk.do(c.AddTheme(desk.made.session, name))
    panel = desk.page.panel
    assert isinstance(panel, ThemesWidget)
    panel.ideas.list.setFocus()
    panel.ideas.list.choose(desk.made.now.ideas[0].id)
    return panel


def test_three_hundred_ideas_into_twenty_themes(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = sorting(desk, 300)
    themes = desk.made.now.themes
    keyboard = Keyboard(desk.page)
    first = panel.ideas.list.current()
    for n in range(300):
        before = keyboard.pressed
        keyboard.press(panel.keys.key(themes[n % 20].id).lower())
        assert keyboard.pressed - before <= MOST_KEYS
    QApplication.processEvents()
    inside = [i.theme for i in desk.made.now.ideas]
    assert inside == [themes[n % 20].id for n in range(300)]
    assert desk.made.now.ideas[0].id == first
    assert keyboard.pressed == 300
    assert panel.empty.text() == "Every idea has a theme."


def test_every_theme_is_three_keys_away_by_its_letters_too(console: Make) -> None:
    desk = console(agenda=AGENDA)
    sorting(desk, 20)
    panel = desk.page.panel
    assert isinstance(panel, ThemesWidget)
    keyboard = Keyboard(desk.page)
    for theme in desk.made.now.themes:
        keyboard.press("m", panel.keys.key(theme.id).lower(), "Enter")
    assert [i.theme for i in desk.made.now.ideas] == [t.id for t in desk.made.now.themes]
    assert keyboard.pressed == 60


def test_the_next_one_of_the_group_becomes_current(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = sorting(desk, 4, ("Rest", "Tools"))
    lst = panel.ideas.list
    ideas = [i.id for i in desk.made.now.ideas]
    lst.choose(ideas[3])
    QTest.keyClicks(lst, "r")
    assert lst.current() == ideas[2]
    lst.choose(ideas[0])
    QTest.keyClicks(lst, "r")
    assert lst.current() == ideas[1]
    lst.choose(ideas[0])
    QTest.keyClicks(lst, "o")
    assert lst.current() == ideas[3]
    assert {i.theme for i in desk.made.now.ideas} == {None, *(t.id for t in desk.made.now.themes)}


def test_marked_ideas_move_together_by_one_key(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = sorting(desk, 5, ("Rest",))
    ideas = [i.id for i in desk.made.now.ideas]
    for idea in ideas[1:4]:
        panel.ideas.list.toggled.emit(idea)
    desk.sent.clear()
    QTest.keyClicks(panel.ideas.list, "r")
    assert desk.sent == [c.PutIntoTheme(desk.made.session, tuple(ideas[1:4]), desk.made.now.themes[0].id)]
    assert panel.marked == frozenset()


# The keys themselves.


def rows(*names: str) -> tuple[ThemeRow, ...]:
    return tuple(ThemeRow(ThemeId(name), name, "", 0, n) for n, name in enumerate(names))


def test_keys_are_all_different_and_begin_like_the_names() -> None:
    keys = ThemeKeys()
    keys.show_themes(rows(*NAMES))
    given = [keys.key(ThemeId(name)) for name in NAMES]
    assert len(set(given)) == len(NAMES)
    assert given[:3] == ["R", "A", "F"]
    assert keys.key(ThemeId("夜間")).isdigit()


@pytest.mark.parametrize("letter", "mcbhnpstw")
def test_a_letter_that_means_something_else_is_never_given(letter: str) -> None:
    keys = ThemeKeys()
    keys.show_themes(rows(*(f"{letter} {n}" for n in range(40))))
    assert letter not in keys.letters
    assert keys.theme(letter) is None


def test_a_theme_keeps_its_key() -> None:
    keys = ThemeKeys()
    keys.show_themes(rows("Rest", "Rota"))
    before = keys.key(ThemeId("Rota"))
    keys.show_themes(rows("Rota"))
    keys.show_themes(rows("Real", "Rota"))
    assert keys.key(ThemeId("Rota")) == before
    assert keys.key(ThemeId("Real")) == "R"
