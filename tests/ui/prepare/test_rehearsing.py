"""The way from Prepare into a rehearsal of the session that is prepared."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import SessionId, Why
from lfb_desktop.ui.home.draft import put_text
from lfb_desktop.ui.prepare.page import PreparePage
from tests.ui.home.windows import Desk
from tests.ui.prepare.pages import KEY, WHY, now_of, open_page

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def started(desk: Desk) -> list[tuple[SessionId, Why]]:
    """What was asked to be rehearsed, with the why that was on disk then."""
    asked: list[tuple[SessionId, Why]] = []
    desk.opened._ports = replace(
        desk.opened._ports, rehearse=lambda session: asked.append((session, desk.session(session).why))
    )
    return asked


def _press(page: PreparePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.rehearsal, Qt.MouseButton.LeftButton)


def test_what_is_typed_is_on_disk_before_the_copy_is_made(
    desk: Desk, qtbot: QtBot, started: list[tuple[SessionId, Why]]
) -> None:
    page = open_page(desk)
    assert not page.rehearsal.isEnabled()
    assert page.rehearsal.toolTip() == "Write the why first. Everything else can wait."
    put_text(page.why.why_line, WHY)
    _press(page, qtbot)
    assert started == [(page._session, Why(WHY))]
    assert "stays as it is" in page._toast.text
    qtbot.keyClick(page.why.why_line, KEY.Key_R, CTRL_SHIFT)
    assert len(started) == 2


def test_what_is_refused_is_not_rehearsed(
    desk: Desk, qtbot: QtBot, started: list[tuple[SessionId, Why]]
) -> None:
    page = open_page(desk, Why(WHY))
    put_text(page.why.why_line, "x" * 301)
    _press(page, qtbot)
    assert started == []
    assert "not taken yet" in page._refusal.text()


def test_why_there_is_no_rehearsal_is_said(desk: Desk, qtbot: QtBot) -> None:
    def broken(session: SessionId) -> None:
        raise refuse("A rehearsal is open already. Close its window first.")

    desk.opened._ports = replace(desk.opened._ports, rehearse=broken)
    page = open_page(desk, Why(WHY))
    _press(page, qtbot)
    assert page._refusal.text() == "A rehearsal is open already. Close its window first."
    assert now_of(desk, page) == Why(WHY)


def test_where_nothing_can_rehearse_no_button_says_so(desk: Desk) -> None:
    assert open_page(desk, Why(WHY)).rehearsal.isHidden()
