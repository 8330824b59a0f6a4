"""Going to any step: by its row in the agenda or by the menu, with the same care as by the sign."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepId, StepKind
from tests.ui.console.clicks import Make
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, to

K = Qt.Key


def step(desk: Desk, kind: StepKind) -> StepId:
    return next(s.id for s in desk.made.now.steps if s.kind is kind)


def here(desk: Desk) -> StepKind:
    current = desk.made.now.current
    assert current is not None
    return current.kind


def opened(desk: Desk, kind: StepKind) -> None:
    rows = desk.page.side.list
    rows.setFocus()
    rows.choose(step(desk, kind))
    QTest.keyClick(rows, K.Key_Return)


def test_enter_on_a_row_goes_there_and_back(console: Make) -> None:
    desk = console(agenda=AGENDA)
    opened(desk, StepKind.TALK)
    assert here(desk) is StepKind.TALK
    opened(desk, StepKind.WHY)
    assert here(desk) is StepKind.WHY
    s = desk.made.session
    assert desk.sent == [c.GoTo(s, step(desk, StepKind.TALK)), c.GoTo(s, step(desk, StepKind.WHY))]


def test_a_double_click_does_the_same(console: Make) -> None:
    desk = console(agenda=AGENDA)
    rows = desk.page.side.list
    point = rows.visualRect(rows.model().index(2, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert desk.sent == []
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert here(desk) is StepKind.CLARITY


def test_the_row_where_we_are_does_nothing(console: Make) -> None:
    desk = console(agenda=AGENDA)
    opened(desk, StepKind.LOBBY)
    assert desk.sent == []


def test_leaving_an_open_round_forward_asks_once(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    desk.sent.clear()
    label = desk.page.bar.sign.text()
    opened(desk, StepKind.TALK)
    assert desk.sent == []
    assert desk.page.bar.sign.text() == "6 are still writing. Press again."
    opened(desk, StepKind.THEMES)
    assert desk.sent == [], "asked anew for another step"
    desk.page.way._second.stop()
    desk.page.way._second.timeout.emit()
    assert desk.page.bar.sign.text() == label
    opened(desk, StepKind.THEMES)
    opened(desk, StepKind.THEMES)
    assert here(desk) is StepKind.THEMES


def test_leaving_it_backwards_hides_nothing_and_asks_nothing(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    opened(desk, StepKind.WHY)
    assert here(desk) is StepKind.WHY


def test_an_open_question_is_closed_first(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.CLARITY)
    opened(desk, StepKind.TALK)
    assert here(desk) is StepKind.CLARITY
    assert desk.told.startswith("Close the open question first.")


def test_what_was_typed_goes_first(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    desk.page.panel.notes.edit.setPlainText("Ask Greta")  # type: ignore[union-attr]
    opened(desk, StepKind.WHY)
    assert desk.made.now.notes == "Ask Greta"


def test_the_menu_lists_the_steps_and_marks_where_we_are(console: Make) -> None:
    desk = console(agenda=AGENDA)
    menu = desk.page._menus.go_to
    assert [a.text() for a in menu.actions()] == [s.title for s in desk.made.now.steps]
    assert [a.text() for a in menu.actions() if a.isChecked()] == [desk.made.now.steps[0].title]
    menu.actions()[1].trigger()
    QApplication.processEvents()
    assert here(desk) is StepKind.WHY
    assert [a.text() for a in menu.actions() if a.isChecked()] == [desk.made.now.steps[1].title]
    menu.actions()[1].trigger()
    assert menu.actions()[1].isChecked()
    assert len(desk.sent) == 1


def test_a_title_is_no_mnemonic_and_no_key(console: Make) -> None:
    desk = console(agenda=(AGENDA[0], c.StepPlan(StepKind.WHY, "Why & how", 3)))
    assert desk.page._menus.go_to.actions()[1].text() == "Why && how"


def test_an_ended_session_goes_nowhere(console: Make) -> None:
    desk = console(agenda=AGENDA[:2])
    desk.do(c.GoOn(desk.made.session))
    desk.do(c.EndSession(desk.made.session))
    desk.sent.clear()
    opened(desk, StepKind.LOBBY)
    assert desk.sent == []
    assert desk.page._menus.go_to.menuAction().toolTip() == "This session does not run."
