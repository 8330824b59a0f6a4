"""The one table of keys: nothing twice, nothing beside it, and each menu entry does one thing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.model import Why
from lfb_desktop.ui.key_names import hint, written
from lfb_desktop.ui.key_table import BY_ID, TABLE, Bound, Group, Place, keys_of, of_bound
from lfb_desktop.ui.menus import Does, Menus
from lfb_desktop.ui.ports import LANGUAGES
from lfb_desktop.ui.session_menus import Does as SessionDoes
from lfb_desktop.ui.session_menus import Goal, SessionMenus
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.sign import Sign
from tests.ui.console.conftest import Open, console, theme_of
from tests.ui.console.story import AGENDA, moments
from tests.ui.home.windows import Desk as WindowDesk
from tests.ui.home.windows import desk, theme

__all__ = ["console", "desk", "theme", "theme_of"]
K = Qt.Key
NO = Qt.KeyboardModifier.NoModifier

# Of look, section 6, what this version has: key, where, what it does.
LOOK = {
    "next": ("PgDown", "Right", "N"),
    "previous": ("PgUp", "Left", "P"),
    "stage": ("F5",),
    "escape": ("Esc",),
    "full": ("F11",),
    "swap": ("S",),
    "black": ("B", ".", "W"),
    "why": ("H",),
    "pause": ("T",),
    "more": ("+",),
    "less": ("-",),
    "capture": ("Ctrl+E",),
    "outcome": ("Ctrl+Shift+O",),
    "laptop": ("Ctrl+G",),
    "home": ("Ctrl+1",),
    "people": ("Ctrl+2",),
    "new": ("Ctrl+N",),
    "find": ("Ctrl+F",),
    "rename": ("F2",),
    "next_region": ("F6",),
    "keys": ("F1",),
    "alone": (*"0123456789", "Return"),
    "open_file": ("Ctrl+O",),
    "doors": ("F5",),
    "step_up": ("Alt+Up",),
    "step_down": ("Alt+Down",),
    "move": ("M",),
    "combine": ("C",),
    "mark_row": ("Space",),
}


def test_no_key_means_two_things_in_one_place() -> None:
    for one, other in combinations(TABLE, 2):
        is_same_place = one.place is other.place or Place.APP in (one.place, other.place)
        if is_same_place:
            assert not set(one.keys) & set(other.keys), (one.id, other.id)


def test_every_entry_is_whole() -> None:
    assert len(BY_ID) == len(TABLE)
    for entry in TABLE:
        assert str(entry.does).endswith("."), entry.id
        assert entry.keys
        assert len(set(entry.keys)) == len(entry.keys)
    assert {entry.group for entry in TABLE} == set(Group)


@pytest.mark.parametrize("id_", LOOK)
def test_the_keys_of_the_look_are_in_the_table(id_: str) -> None:
    assert set(LOOK[id_]) <= set(keys_of(id_))


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("PgDown", "Page Down"),
        ("Ctrl+Shift+O", "Ctrl Shift O"),
        ("Ctrl++", "Ctrl +"),
        ("-", "−"),
        ("Ctrl+Shift+-", "Ctrl Shift −"),
        ("Return", "Enter"),
        ("F5", "F5"),
    ],
)
def test_keys_are_written_as_people_read_them(key: str, words: str) -> None:
    assert written(key) == words


# Menus.


def actions_of(menus: list[QMenu]) -> list[QAction]:
    """All entries; one that opens a menu of its own stands for that menu's."""
    found: list[QAction] = []
    for action in [action for menu in menus for action in menu.actions() if not action.isSeparator()]:
        inner = action.menu()
        found += actions_of([inner]) if isinstance(inner, QMenu) else [action]
    return found


def bar_menus(window: QMainWindow) -> list[QMenu]:
    return [menu for a in window.menuBar().actions() if isinstance(menu := a.menu(), QMenu)]


def keys_in(action: QAction) -> tuple[str, ...]:
    return tuple(sequence.toString() for sequence in action.shortcuts())


class Heard:
    """Remembers which of its names was called."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def of(self, kind: type) -> dict[str, Callable[[], None]]:
        return {name: self._named(name) for name in kind.__dataclass_fields__}  # type: ignore[attr-defined]

    def _named(self, name: str) -> Callable[[], None]:
        return lambda *_: self.names.append(name)


@pytest.fixture
def every_action(qtbot: QtBot) -> Iterator[tuple[list[QAction], Heard]]:
    """All menus, with nothing behind them but an ear."""
    window, heard = QMainWindow(), Heard()
    qtbot.addWidget(window)
    menus = Menus(window, Does(**heard.of(Does)), QMenu("Open recent"))
    session = SessionMenus(window, SessionDoes(**heard.of(SessionDoes)))
    menus.show_guests(session.all())
    session.show_goals((Goal("1", "Arrive"),))
    shown = [menu for menu in bar_menus(window) if menu.menuAction().isVisible()]
    yield actions_of(shown), heard
    window.close()


def test_every_shortcut_of_a_menu_is_in_the_table_and_the_other_way_round(
    every_action: tuple[list[QAction], Heard],
) -> None:
    of_menus = {keys_in(action) for action in every_action[0] if action.shortcuts()}
    assert of_menus == {entry.keys for entry in of_bound(Bound.MENU)}


def test_what_stands_behind_the_tab_is_in_the_table(every_action: tuple[list[QAction], Heard]) -> None:
    behind = [action.text().split("\t")[1] for action in every_action[0] if "\t" in action.text()]
    shown = [entry.id for entry in (*of_bound(Bound.SHOW), *of_bound(Bound.DIGITS)) if entry.id != "escape"]
    of_lists = ["open_session", "delete"]  # the list carries them out, the menu only tells
    assert sorted(behind) == sorted(hint(id_) for id_ in (*shown, *of_lists))


def test_no_two_letters_of_a_menu_are_the_same(every_action: tuple[list[QAction], Heard]) -> None:
    menus = {action.associatedObjects()[0] for action in every_action[0]}
    for menu in menus:
        assert isinstance(menu, QMenu)
        letters = [m[1].casefold() for a in menu.actions() if (m := re.search("&([^&])", a.text()))]
        assert len(letters) == len(set(letters)), (menu.title(), letters)


def test_every_entry_of_a_menu_does_one_thing(every_action: tuple[list[QAction], Heard]) -> None:
    actions, heard = every_action
    own = {"cut", "copy", "copy_all", "paste", "select_all"}  # they act on the field that has the focus
    for action in actions:
        heard.names.clear()
        if {entry.id for entry in TABLE if entry.keys == keys_in(action)} & own:
            continue
        action.setEnabled(True)
        action.trigger()
        assert len(heard.names) == 1, action.text()


def test_each_thing_a_page_does_stands_in_a_menu_once(every_action: tuple[list[QAction], Heard]) -> None:
    actions, heard = every_action
    for action in actions:
        action.setEnabled(True)
        action.trigger()
    asked = {"page"}  # the menus ask for it, it does nothing
    wanted = [name for kind in (Does, SessionDoes) for name in kind.__dataclass_fields__ if name not in asked]
    wanted += ["language"] * len(LANGUAGES)  # each has its entry, and so has that of the computer
    assert sorted(name for name in heard.names if name not in asked) == sorted(wanted)


# Hints.


def hints_in(widget: QWidget) -> set[str]:
    return {
        w._hint.keys
        for w in widget.findChildren(QWidget)
        if isinstance(w, Button | Sign) and w._hint.keys and w.isVisible()
    }


def test_every_hint_on_a_button_is_a_key_of_the_table(desk: WindowDesk, console: Open) -> None:
    every = {hint(entry.id) for entry in TABLE}
    assert hints_in(desk.window) <= every
    desk.window.open_session(desk.make(Why("A why.")))
    assert hints_in(desk.window) <= every
    here = console(agenda=AGENDA)
    seen: set[str] = set()
    for _ in moments(here):
        seen |= hints_in(here.page)
    assert seen <= every
    assert len(seen) > 8
