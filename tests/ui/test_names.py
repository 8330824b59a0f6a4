"""What a screen reader is told: every control of every page has a name, and time and results are sentences.

The tree of `QAccessible` is walked in this process; it is what the system's own readers are given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.console.ballot_result import BallotResultBox
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.rows import RowsView
from tests.ui import everywhere
from tests.ui.console.conftest import Desk as Console
from tests.ui.console.conftest import Open, console, theme_of
from tests.ui.console.story import AGENDA, to
from tests.ui.home.windows import Desk, desk, theme

__all__ = ["console", "desk", "theme", "theme_of"]
R = QAccessible.Role
# Has to be called by something; what only groups or is read as text has not.
CONTROLS = {
    *(R.Button, R.CheckBox, R.RadioButton, R.ComboBox, R.EditableText, R.SpinBox, R.Slider, R.Dial),
    *(R.List, R.ListItem, R.Table, R.TreeItem, R.Cell, R.MenuItem, R.PageTab, R.ToolTip, R.ButtonMenu),
    *(R.ButtonDropDown, R.HotkeyField, R.Tree, R.Dialog, R.Link),
}
_MOST_ITEMS = 15  # of a list; all rows have the same name-giving function


@dataclass(frozen=True)
class Told:
    role: QAccessible.Role
    name: str
    description: str


def tree(root: QWidget) -> list[Told]:
    """What is seen of it, told."""
    QAccessible.setActive(True)
    interface = QAccessible.queryAccessibleInterface(root)
    assert interface is not None
    return list(_told(interface))


def _told(here: QAccessibleInterface) -> Iterator[Told]:
    state = here.state()
    if not here.isValid() or state.invisible:
        return
    text = QAccessible.Text
    yield Told(here.role(), here.text(text.Name).strip(), here.text(text.Description).strip())
    many = here.role() in (R.List, R.Table, R.Tree)
    for n in range(min(here.childCount(), _MOST_ITEMS) if many else here.childCount()):
        child = here.child(n)
        if child is not None:
            yield from _told(child)


def nameless(root: QWidget) -> list[str]:
    told = tree(root)
    assert told
    return [one.role.name for one in told if one.role in CONTROLS and not _has_name(one)]


def _has_name(one: Told) -> bool:
    """Cells may be empty; a class name or a bare sign is no name."""
    if one.role is R.Cell:
        return True
    return bool(re.search(r"\w", one.name)) and not re.fullmatch(r"Q[A-Z]\w+", one.name)


def test_the_walk_finds_a_control_without_a_name(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    button = QPushButton(root)
    root.show()
    assert nameless(root) == ["Button"]
    button.setAccessibleName("−")
    assert nameless(root) == ["Button"]
    button.setAccessibleName("One minute less")
    assert nameless(root) == []


def test_home_people_settings_and_prepare(desk: Desk) -> None:
    found = {name: nameless(root) for name, root in everywhere.pages(desk)}
    assert {name: what for name, what in found.items() if what} == {}
    assert len(found) >= 9


def test_the_first_start(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page = everywhere.first_start(theme, tmp_path)
    qtbot.addWidget(page)
    page.show()
    assert nameless(page) == []


def test_every_dialog(desk: Desk) -> None:
    found = {name: nameless(root) for name, root in everywhere.dialogs(desk.window._ports, desk.window)}
    assert {name: what for name, what in found.items() if what} == {}


@pytest.mark.parametrize("size", [(1024, 768), (1440, 900)], ids=["small", "usual"])
def test_the_console_in_every_step(
    console: Open, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    here = console(agenda=AGENDA)
    here.page.resize(*size)
    wrong = {}
    for moment in everywhere.console_moments(here, monkeypatch):
        everywhere.settle()
        if found := nameless(here.page):
            wrong[moment] = found
    assert wrong == {}


def test_behind_the_curtain(console: Open) -> None:
    turns = everywhere.turns(console(agenda=AGENDA))
    assert {name: found for name, root in turns if (found := nameless(root))} == {}


def test_the_menus_of_the_console(console: Open) -> None:
    here = console(agenda=AGENDA)
    for menu in here.page.menus():
        menu.popup(here.page.mapToGlobal(here.page.rect().center()))
        QApplication.processEvents()
        assert nameless(menu) == []
        menu.close()


# Sentences.


def _is_sentence(text: str) -> bool:
    """More than a sign or a number."""
    return len(re.findall(r"[^\W\d]{2,}", text)) >= 2


@pytest.mark.parametrize("left_ms", [300_000, 110_000, 20_000, -5_000])
def test_the_time_is_told_in_words(console: Open, left_ms: int) -> None:
    here = console(agenda=AGENDA)
    to(here, StepKind.IDEAS)
    clock = here.page.view.clock  # type: ignore[union-attr]
    assert clock is not None
    here.made.time.go_on(clock.planned_ms - left_ms)
    here.page.refresh()
    here.page.bar.sun.ticked.emit()
    sun = here.page.bar.sun
    told = f"{sun.accessibleName()} {sun.accessibleDescription()}"
    assert _is_sentence(told), told


def test_results_are_told_in_words(console: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """Chosen ones with how many and from whom; the others say that they are kept, without a rank."""
    here = console(agenda=AGENDA)
    rows = _result_rows(here, monkeypatch)
    assert rows
    counted = [row for row in rows if re.search(r"\d+ (by hand|dots? from \d+)", row)]
    assert len(counted) >= 3, rows
    for row in rows:
        assert _is_sentence(row), row


def _result_rows(here: Console, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The rows of the ballot that was counted, as they are read."""
    for moment in everywhere.console_moments(here, monkeypatch):
        if moment == "ballot closed":
            box = here.page.panel.findChild(BallotResultBox)  # type: ignore[union-attr]
            lists = box.findChildren(RowsView) if box is not None else []
            return [row.told for one in lists for row in one.rows() if not row.is_heading]
    return []
