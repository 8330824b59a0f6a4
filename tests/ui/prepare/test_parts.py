"""The parts of Prepare: side by side where there is room, else one at a time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.model import Why
from lfb_desktop.ui.home.draft import put_text
from lfb_desktop.ui.prepare.page import PreparePage
from tests.ui.home.windows import Desk, clipped, nameless
from tests.ui.prepare.pages import KEY, WHY, choose, form, open_page

LEFT = Qt.MouseButton.LeftButton


def cramped(desk: Desk) -> PreparePage:
    page = open_page(desk, Why(WHY))
    desk.window.setMinimumSize(1, 1)
    desk.window.resize(900, 700)
    QApplication.processEvents()
    assert page.parts.is_cramped
    return page


def shown(page: PreparePage) -> list[str]:
    every = (page.agenda, page.why, page.people)
    return [name for name, part in zip(("agenda", "why", "people"), every, strict=True) if part.isVisible()]


def test_side_by_side_nothing_has_to_be_chosen(desk: Desk) -> None:
    page = open_page(desk, Why(WHY))
    assert shown(page) == ["agenda", "why", "people"]
    assert not any(button.isVisible() for button in page.parts.buttons)


def test_where_room_is_short_one_part_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    page = cramped(desk)
    assert shown(page) == ["why"]
    for button, part in zip(page.parts.buttons, ("agenda", "why", "people"), strict=True):
        qtbot.mouseClick(button, LEFT)
        QApplication.processEvents()
        assert shown(page) == [part]
        assert clipped(desk.window) == []
        assert nameless(desk.window) == []
    desk.window.resize(1440, 900)
    assert shown(page) == ["agenda", "why", "people"]


def test_larger_text_needs_more_room(desk: Desk) -> None:
    page = open_page(desk, Why(WHY))
    theme = desk.window._ports.theme
    theme.scale_text(2.0)
    page.parts.dress()
    assert shown(page) == ["why"]
    theme.scale_text(1.0)
    page.parts.dress()
    assert len(shown(page)) == 3


def test_f6_goes_to_what_chooses_a_part(desk: Desk, qtbot: QtBot) -> None:
    page = cramped(desk)
    page.parts.buttons[0].setFocus()
    visited = []
    for _ in range(4):
        qtbot.keyClick(desk.window, KEY.Key_F6)
        visited.append(QApplication.focusWidget())
    assert visited == [page.parts.buttons[1], page.parts.buttons[2], page.sign, page.parts.buttons[0]]


def test_what_is_wanted_comes_into_sight(desk: Desk, qtbot: QtBot) -> None:
    page = cramped(desk)
    page.rename()
    assert shown(page) == ["people"]
    assert QApplication.focusWidget() is page.people.name.line
    page.start_typing()
    assert shown(page) == ["why"]
    qtbot.mouseClick(page.parts.buttons[0], LEFT)
    choose(page, "Talk")
    page.agenda.list.setFocus()
    qtbot.keyClick(page.agenda.list, KEY.Key_Return)
    assert shown(page) == ["why"]
    assert QApplication.focusWidget() is form(page).inputs["method"].editor


@pytest.mark.parametrize("part", ["why", "people"])
def test_what_was_refused_comes_into_sight(desk: Desk, part: str) -> None:
    page = cramped(desk)
    field, other = page.why.why_line, page.people
    if part == "people":
        put_text(page.people.name.line, "n" * 41)
        other = page.why  # type: ignore[assignment]
    else:
        put_text(field, "w" * 301)
    page.parts.bring(other)
    page.leave()
    assert shown(page) == [part]
    assert "The reason stands beside it" in page._refusal.text()
    put_text(page.people.name.line, "")
    put_text(field, WHY)
    assert page.flush()
