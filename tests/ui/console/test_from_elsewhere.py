"""What phones do is on the Stage at once; the Console, which has more to show, follows in its own time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.model import StepKind
from lfb_desktop.views.scenes import WritingScene
from tests.ui.console.clicks import Make
from tests.ui.console.conftest import Desk
from tests.ui.console.story import to


@pytest.fixture
def desk(console: Make) -> Desk:
    desk = console()
    to(desk, StepKind.IDEAS)
    desk.page.toggle_stage()
    return desk


def write(desk: Desk, n: int) -> None:
    greta = desk.made.people["Greta"]
    made = desk.made
    made.room.do(c.WriteSlip(made.session, f"Idea {n}", f"t{n}", greta), Participant(greta))


def on_the_stage(desk: Desk) -> int:
    scene = desk.page.stage.view.scene
    assert isinstance(scene, WritingScene)
    return int(str(scene.ideas).split()[0])


def in_the_picture(desk: Desk) -> int:
    """The small one, in the Console."""
    view = desk.page.side.picture._view
    assert view is not None
    scene = view.scene
    assert isinstance(scene, WritingScene)
    return int(str(scene.ideas).split()[0])


def test_the_room_sees_it_first_and_the_console_a_moment_later(desk: Desk, qtbot: QtBot) -> None:
    before = desk.page.view
    write(desk, 1)
    desk.page._arriving.on_stage._on_timer_timeout()
    assert on_the_stage(desk) == 1
    assert desk.page.view is before
    assert in_the_picture(desk) == 0
    desk.page._arriving.in_console._on_timer_timeout()
    assert desk.page.view is not before
    assert in_the_picture(desk) == 1


def test_all_of_it_comes_round_by_itself(desk: Desk, qtbot: QtBot) -> None:
    for n in range(5):
        write(desk, n)
    qtbot.waitUntil(lambda: on_the_stage(desk) == 5)
    qtbot.waitUntil(lambda: in_the_picture(desk) == 5)
    write(desk, 6)
    qtbot.waitUntil(lambda: on_the_stage(desk) == 6)
    qtbot.waitUntil(lambda: in_the_picture(desk) == 6)


def test_a_command_of_this_window_shows_all_at_once(desk: Desk) -> None:
    write(desk, 1)
    desk.page.clock.more()
    assert (on_the_stage(desk), in_the_picture(desk)) == (1, 1)


def test_what_is_taken_back_here_does_not_wait_for_the_phones(desk: Desk, qtbot: QtBot) -> None:
    desk.page.clock.more()
    write(desk, 1)
    for timer in desk.page._arriving.findChildren(QTimer):
        timer.stop()
    before = desk.page.view
    desk.page.undo()
    qtbot.waitUntil(lambda: desk.page.view is not before)


def test_nothing_is_shown_to_the_room_while_somebody_sits_at_the_laptop(desk: Desk) -> None:
    desk.page._on_turn_asked(desk.made.people["Bojan"])
    write(desk, 1)
    desk.page._arriving.on_stage._on_timer_timeout()
    assert on_the_stage(desk) == 0
    desk.page.turns.dispose()


def test_a_page_that_is_gone_shows_nothing(desk: Desk) -> None:
    write(desk, 1)
    desk.page.close_page()
    desk.page._arriving.on_stage._on_timer_timeout()
    desk.page._arriving.in_console._on_timer_timeout()
    assert on_the_stage(desk) == 0
