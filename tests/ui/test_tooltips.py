"""Whoever rests the mouse on a sign without words is told what it does, and by which key that goes faster."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QScrollBar, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from tests.ui import everywhere
from tests.ui.console.conftest import Open, console, theme_of
from tests.ui.console.story import AGENDA
from tests.ui.home.windows import Desk, desk, theme

__all__ = ["console", "desk", "theme", "theme_of"]
SIZES = [(1024, 768), (1440, 900)]
# What has a key of its own; others are told of by their list or have none.
KEYS = {
    "Back to Home": "Ctrl 1",
    "Pause": "T",
    "One minute less": "−",
    "One minute more": "+",
    "Back": "Page Up",
    "Pass the laptop": "Ctrl G",
    "Hold to look": "L",
    "Console": "F9",
    "Smaller text": "Ctrl Shift −",
}


def signs(root: QWidget) -> Iterator[QAbstractButton]:
    """Buttons that show an icon and no word. What Qt puts into its own bars and fields is its own."""
    for button in root.findChildren(QAbstractButton):
        is_own = isinstance(button.parent(), QScrollBar | QTabBar) or button.objectName().startswith("qt_")
        shown = button._shown() if isinstance(button, Button) else button.text()
        if button.isVisible() and not is_own and not shown.strip():
            yield button


def untold(root: QWidget) -> list[str]:
    return [
        f"{button.accessibleName()!r}: {button.toolTip()!r}"
        for button in signs(root)
        if len(button.toolTip()) < 4 or KEYS.get(button.accessibleName(), "") not in button.toolTip()
    ]


def test_the_search_finds_a_sign_that_says_nothing(qtbot: QtBot, theme: Theme) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    button, plain = Button(theme, "Pause", "pause", "T"), QToolButton(root)
    button.setParent(root)
    root.show()
    assert len(untold(root)) == 1
    plain.setToolTip("Take this line out")
    assert untold(root) == []
    button.show_parts(has_words=False, has_keys=False)
    assert untold(root) == []
    button.setToolTip("Pause")
    assert len(untold(root)) == 1


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_home_and_prepare(desk: Desk, size: tuple[int, int]) -> None:
    wrong, n = {}, 0
    for name, root in everywhere.pages(desk):
        root.resize(*size)
        everywhere.settle()
        n += len(list(signs(root)))
        if found := untold(root):
            wrong[name] = found
    assert wrong == {}
    assert n > 0


def test_every_dialog(desk: Desk) -> None:
    found = {name: untold(root) for name, root in everywhere.dialogs(desk.window._ports, desk.window)}
    assert {name: what for name, what in found.items() if what} == {}


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_console_in_every_step_and_on_one_screen(
    console: Open, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    here = console(agenda=AGENDA)
    here.page.resize(*size)
    wrong = {}
    names: set[str] = set()
    for moment in everywhere.console_moments(here, monkeypatch):
        for mode in ("", ", one screen"):
            if mode:
                here.page.one.toggle()
            everywhere.settle()
            names |= {button.accessibleName() for button in signs(here.page)}
            if found := untold(here.page):
                wrong[f"{moment}{mode}"] = found
        here.page.one.leave()
    assert wrong == {}
    assert {"Pause", "Go on"} <= names


@pytest.mark.parametrize(
    ("actions", "icon", "told"),
    [
        ((("edit", "Reword"), ("eye-off", "Set aside")), "edit", "Reword (F2)"),
        ((("edit", "Reword"), ("eye-off", "Set aside")), "eye-off", "Set aside (Delete)"),
        ((("edit", "Name and sentence"),), "edit", "Name and sentence (F2)"),
        ((("close", "Let go"),), "close", "Let go (Delete)"),
        ((("edit", "Change"), ("copy", "Copy"), ("close", "Take back")), "copy", "Copy"),
    ],
)
def test_the_signs_of_a_row(
    qtbot: QtBot, theme: Theme, actions: tuple[tuple[str, str], ...], icon: str, told: str
) -> None:
    view = RowsView(theme, "Things")
    qtbot.addWidget(view)
    view.resize(500, 200)
    view.show_rows((Row("a", "Alpha", actions=actions),))
    view.show()
    everywhere.settle()
    area = view.rect_of("a")
    points = [area.topLeft() + type(area.topLeft())(x, area.height() // 2) for x in range(area.width())]
    tips = {hit.part: view._tip(point) for point in points if (hit := view.hit(point)) is not None}
    assert tips[icon] == told
