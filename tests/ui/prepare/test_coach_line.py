"""The word from the side below the why, while somebody writes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Why
from lfb_desktop.ui.home.draft import put_text
from lfb_desktop.ui.prepare.coach_line import GUIDE, CoachLine
from lfb_desktop.ui.prepare.page import PreparePage
from tests.ui.home.windows import Desk
from tests.ui.prepare.pages import WHY, now_of, open_page

LONGEST = "We really just simply urgently definitely should definitely introduce new tools."


def coach(page: PreparePage) -> CoachLine:
    return page.why.coach


def test_it_speaks_with_every_letter_and_keeps_its_place(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    assert coach(page).text == str(GUIDE)
    QApplication.processEvents()
    place = coach(page).geometry()
    qtbot.keyClicks(page.why.why_line, "We should use")
    assert coach(page).text.startswith("This names a way already: “We should use”.")
    for text in (LONGEST, "Our on-call weeks burn people out.", "Wir sollten", "x"):
        put_text(page.why.why_line, text)
        QApplication.processEvents()
        assert coach(page).geometry() == place
    assert coach(page).text == str(GUIDE)


def test_it_is_the_description_of_the_field_and_takes_no_focus(desk: Desk) -> None:
    page = open_page(desk, Why(WHY))
    assert page.why.why_line.accessibleDescription() == coach(page).text
    assert coach(page).text == "This reads like a why. It names a hurt, not a remedy. The how has room."
    assert coach(page).focusPolicy() is Qt.FocusPolicy.NoFocus
    assert coach(page).accessibleName() == coach(page).text


def test_it_stops_nobody(desk: Desk) -> None:
    page = open_page(desk)
    put_text(page.why.why_line, "We should use Kanban.")
    assert page.flush()
    assert now_of(desk, page).text == "We should use Kanban."
    assert page.sign.isEnabled()


def test_it_knows_the_people_of_the_team_as_soon_as_they_are_there(desk: Desk) -> None:
    page = open_page(desk, Why("Zoë never answers her mail."))
    assert coach(page).text.startswith("This reads like a why.")
    desk.room.do(c.AddPerson("Zoë"))
    assert coach(page).text.startswith("This names a person: “Zoë never”.")


@pytest.mark.parametrize("width", [1024, 1440])
def test_there_is_room_for_the_longest_word(desk: Desk, width: int) -> None:
    page = open_page(desk, Why(LONGEST))
    desk.window.resize(width, 800)
    QApplication.processEvents()
    line = coach(page)
    assert line._laid(line._lead, line._rest).boundingRect().height() <= line.height()
    assert line.text.startswith("This names a way already: ")
