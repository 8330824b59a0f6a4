"""One screen for all: what the room may see there, what is only held open, and that all work is in reach."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.capture import CaptureBox
from lfb_desktop.ui.console.notes import NotesBox
from lfb_desktop.ui.console.one_screen.first_word import FirstWord
from lfb_desktop.ui.console.one_screen.sharing import SHARING
from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.console.panels import PANELS
from lfb_desktop.ui.console.panels.ballot import BallotWidget
from lfb_desktop.ui.console.panels.ideas import IdeasWidget
from lfb_desktop.ui.console.right import RightSide
from lfb_desktop.ui.screens.display import Display
from lfb_desktop.ui.widgets.sign import Sign
from lfb_desktop.views.scenes import BlackScene
from tests.ui.console.clicks import K, Make, click
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, TEXTS, close_polls, moments, to
from tests.ui.console.test_moments import clipped, overlapping, settle, shown

SIZES = [(1024, 640), (1024, 768), (1440, 900), (1920, 1080)]
PRIVATE = (NotesBox, RightSide, CaptureBox)


def sharing(desk: Desk, size: tuple[int, int] = (1440, 900)) -> ConsolePage:
    desk.page.resize(*size)
    desk.page.one.enter()
    desk.page.activateWindow()
    settle()
    return desk.page


def private(page: ConsolePage) -> list[str]:
    return [type(w).__name__ for w in shown(page, PRIVATE)]


def test_for_every_panel_it_is_decided() -> None:
    assert set(SHARING) == set(PANELS)


@pytest.fixture
def asked(console: Make, qtbot: QtBot) -> Callable[[Desk], ConsolePage]:
    """A page that says who sees it, as the app's does."""

    def make(desk: Desk) -> ConsolePage:
        page = ConsolePage(replace(desk.page._ports, says_who_sees=True))
        qtbot.addWidget(page)
        page.resize(1440, 900)
        page.show()
        page.activateWindow()
        page.setFocus()
        settle()
        return page

    return make


def test_it_is_said_before_anything_private_is_shown(
    console: Make, asked: Callable[[Desk], ConsolePage]
) -> None:
    page = asked(console(agenda=AGENDA))
    assert page.one.is_asking
    assert page.one.notice.title.text() == "There is one screen here: the room sees what you see."
    assert private(page) == []
    assert not page.centre.isVisible()
    assert not page.one.tools.isVisible()
    assert page.one.notice.share.hasFocus()
    QTest.keyClick(page.one.notice.share, K.Key_Return)
    assert page.one.is_on
    assert not page.one.is_asking
    assert page.one.stage.isVisible()
    assert private(page) == []


def test_who_sits_alone_says_so_and_is_asked_once(
    console: Make, asked: Callable[[Desk], ConsolePage]
) -> None:
    page = asked(console(agenda=AGENDA))
    click(page.one.notice.keep)
    assert not page.one.is_on
    assert page.centre.isVisible()
    assert page.right.isVisible() or page.panel is not None
    page.hide()
    page.show()
    assert not page.one.is_on


def test_a_session_that_has_ended_hides_nothing(
    console: Make, asked: Callable[[Desk], ConsolePage]
) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.CLOSING)
    close_polls(desk)
    desk.do(c.EndSession(desk.made.session))
    assert not asked(desk).one.is_on


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)], ids=["small", "usual"])
def test_at_no_moment_is_anything_private_in_sight(console: Make, size: tuple[int, int]) -> None:
    desk = console(agenda=AGENDA)
    page = sharing(desk, size)
    worked = set()
    for moment in moments(desk):
        settle()
        assert page.one.stage.isVisible(), moment
        assert page.one.stage.view is page.stage.view, moment
        assert private(page) == [], moment
        QTest.keyClick(page, K.Key_O)
        settle()
        assert page.one.is_working is page.one.sharing.is_public, moment
        if page.one.is_working:
            worked.add(type(page.panel))
            assert page.panel is not None
            assert page.panel.isVisible(), moment
            assert private(page) == [], moment
            assert not page.centre.tabs.isVisible(), "no tab to the people's side"
            page.one.toggle_work()
    assert BallotWidget in worked
    assert IdeasWidget not in worked
    page.one.leave()
    settle()
    assert page.centre.isVisible()
    assert page.head.isVisible()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_clipped(console: Make, size: tuple[int, int]) -> None:
    desk = console(agenda=AGENDA)
    page = sharing(desk, size)
    wrong = {}
    for moment in moments(desk):
        for is_working in (False, True):
            if is_working:
                page.one.toggle_work()
            settle()
            found = [x for x in clipped(page) if is_working or "button" in x] + overlapping(page)
            if found or page.size().toTuple() != size:
                wrong[moment, is_working] = found or [page.size().toTuple()]
            assert len(shown(page, Sign)) == 1
        page.one.leave_work()
    assert wrong == {}


def test_the_private_side_is_there_while_it_is_held(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    page = sharing(desk)
    look = page.one.tools.look
    QTest.mousePress(look, Qt.MouseButton.LeftButton)
    assert {"NotesBox", "RightSide", "CaptureBox"} <= set(private(page))
    assert not page.one.stage.isVisible()
    QTest.mouseRelease(look, Qt.MouseButton.LeftButton)
    assert private(page) == []
    QTest.keyPress(page, K.Key_L)
    assert private(page) != []
    QTest.keyRelease(page, K.Key_L)
    assert private(page) == []
    QTest.keyPress(page, K.Key_L)
    QApplication.sendEvent(page, QEvent(QEvent.Type.WindowDeactivate))
    assert private(page) == [], "the key may be let go elsewhere"


def test_what_is_typed_before_the_reveal_is_covered(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    page = sharing(desk)
    edit = page.one.tools.seat.edit
    page.reach.capture()
    assert edit.hasFocus()
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    desk.sent.clear()
    QTest.keyClicks(edit, "Look, no lobby")
    QTest.keyClick(edit, K.Key_Return)
    assert [type(x) for x in desk.sent] == [c.WriteSlip]
    assert edit.text() == ""
    panel = page.panel
    assert isinstance(panel, IdeasWidget)
    assert [x.text for x in panel.capture.captured] == ["Look, no lobby"], "it can be changed there"
    QTest.keyClicks(edit, "x" * 1001)
    QTest.keyClick(edit, K.Key_Return)
    assert len(edit.text()) == 1001, "what is refused stays"
    assert desk.told
    QTest.mousePress(page.one.tools.look, Qt.MouseButton.LeftButton)
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
    QTest.mouseRelease(page.one.tools.look, Qt.MouseButton.LeftButton)
    assert edit.echoMode() is QLineEdit.EchoMode.Password


def test_the_laptop_is_passed_from_the_bar(console: Make, qtbot: QtBot) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    page = sharing(desk)
    seat = page.one.tools.seat
    assert not seat.pass_on.isEnabled()
    seat.person.choose(desk.made.people["Dewi"])
    page.desk.curtain_asked.disconnect()
    with qtbot.waitSignal(page.desk.curtain_asked) as asked:
        click(seat.pass_on)
    assert asked.args == [desk.made.people["Dewi"]]
    to(desk, StepKind.CLOSING)
    assert seat.isVisible()
    assert not seat.edit.isVisible()
    assert seat.pass_on.isEnabled()
    desk.do(c.GoBack(desk.made.session))
    assert not seat.isVisible(), "where the panel is for all, it stands there"


def test_hands_are_counted_in_sight(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    for n, text in enumerate(TEXTS[:3]):
        desk.do(c.WriteSlip(desk.made.session, text, f"t{n}"))
    to(desk, StepKind.BALLOT)
    desk.do(c.OpenPoll(desk.made.session))
    page = sharing(desk)
    click(page.one.tools.work)
    panel = page.panel
    assert isinstance(panel, BallotWidget)
    rows = [r for r in panel.hands.lists[0].rows() if not r.is_heading]
    desk.sent.clear()
    panel.hands.lists[0].counted.emit(rows[0].key, 2)
    assert [type(x) for x in desk.sent] == [c.CountHands]
    focus = page.focusWidget()
    assert focus is not None
    assert page.centre.isAncestorOf(focus), "the work begins where the keys are"
    QTest.keyClick(focus, K.Key_Escape)
    assert page.one.stage.isVisible()
    assert page.one.is_on


def test_a_new_step_begins_on_the_stage(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.WHY)
    page = sharing(desk)
    page.one.toggle_work()
    assert page.one.is_working
    desk.do(c.GoOn(desk.made.session))
    assert not page.one.is_working
    assert page.one.stage.isVisible()


def test_black_hides_all_that_the_room_could_see(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    page = sharing(desk)
    QTest.keyClicks(page.one.tools.seat.edit, "Half a thought")
    page.setFocus()
    page.desk.told.emit(say("Somebody is asked alone."))
    QTest.keyPress(page, K.Key_L)
    QTest.keyClick(page, K.Key_B)
    assert isinstance(page.one.stage.view.scene, BlackScene)
    assert page.toast.text == ""
    assert page.one.stage.isVisible()
    assert private(page) == []
    assert not page.one.tools.isVisible()
    QTest.keyPress(page, K.Key_L)
    assert private(page) == []
    page.desk.told.emit(say("Ann says something private"))
    assert page.toast.text == "1 new"
    assert "Ann" not in page.toast.accessibleName()
    page.desk.told.emit(say("Bo, too"))
    assert page.toast.text == "2 new"
    QTest.keyClick(page, K.Key_B)
    assert page.toast.text == "Bo, too"
    assert page.one.tools.isVisible()


def test_black_covers_the_panel_that_is_worked_at(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.WHY)
    page = sharing(desk)
    page.one.toggle_work()
    page.stage.toggle_black()
    assert page.one.stage.isVisible()
    page.one.toggle_work()
    assert page.one.stage.isVisible()


def test_one_key_away_from_the_console_and_back(console: Make) -> None:
    desk = console(agenda=AGENDA)
    page = desk.page
    page.toggle_stage()
    action = next(a for a in page._menus.stage.actions() if a.shortcut().toString() == "F9")
    action.trigger()
    assert page.one.is_on
    assert not page.stage.is_open, "one screen needs no second window"
    assert page.bar.is_slim
    click(page.one.tools.console)
    assert not page.one.is_on
    assert not page.bar.is_slim
    assert page.head.isVisible()
    assert page.centre.isVisible()


def test_pages_are_counted_in_the_shape_that_the_room_sees(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    for n in range(30):
        desk.do(c.WriteSlip(desk.made.session, f"Idea {n}", f"t{n}"))
    desk.do(c.GoOn(desk.made.session))
    page = sharing(desk, (1024, 768))
    assert page.stage.pages() == page.one.stage.pages()
    assert page.bar.sign._hint.keys == ""
    QTest.keyClick(page, K.Key_PageDown)
    assert page.one.stage.view.scene.page == 1  # type: ignore[union-attr]


def test_the_sign_is_the_last_stop_of_tab_here_too(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    page = sharing(desk)
    stops = []
    widget: QWidget = page.bar.sign
    for _ in range(400):
        widget = widget.nextInFocusChain()
        if widget is page.bar.sign:
            break
        is_stop = widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if is_stop and page.isAncestorOf(widget):
            stops.append(widget)
    tools, seat = page.one.tools, page.one.tools.seat
    mine = [seat.person, seat.edit, seat.pass_on, tools.look, tools.console]
    assert stops == [page.bar.pause, *mine, page.bar.back]


class Displays(QObject):
    """Arrangements as a list, instead of screens."""

    changed = Signal()

    def __init__(self, *now: Display) -> None:
        super().__init__()
        self.here = now

    def now(self) -> tuple[Display, ...]:
        return self.here

    def become(self, *now: Display) -> None:
        self.here = now
        self.changed.emit()


def test_two_screens_that_begin_to_show_the_same_are_told(console: Make) -> None:
    one = console(agenda=AGENDA).page.one
    laptop, beamer = Display("L", "L", 0, 0, 100, 80), Display("B", "B", 100, 0, 100, 80)
    displays = Displays(laptop, beamer)
    word = FirstWord(one, displays, is_wanted=True)  # type: ignore[arg-type]
    word.session_shown()
    assert not one.is_on
    displays.become(laptop)
    assert not one.is_on, "the projector was pulled out: nobody sees this screen"
    displays.become(laptop, replace(beamer, x=0))
    assert one.is_asking
    assert one.notice.title.text() == "All screens show the same: the room sees what you see."
    one.leave()
    displays.become(laptop, replace(beamer, x=0, width=90))
    assert not one.is_on, "it was answered"
    displays.become(laptop, beamer)
    displays.become(laptop, replace(beamer, x=0))
    assert one.is_asking
    displays.become(laptop, beamer)
    assert not one.is_on
