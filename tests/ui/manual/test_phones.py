"""Where the box of phones is open, the manual opens at the page of phones: from the box as well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.manual.moments import OF_KIND
from tests.ui.console.conftest import Open, console, theme_of
from tests.ui.console.story import AGENDA, to
from tests.ui.everywhere import settle
from tests.ui.home.windows import theme
from tests.ui.phones.stand_in import StandIn

__all__ = ["console", "theme", "theme_of"]


def test_with_the_box_of_phones_open_its_page_is_the_moment(console: Open) -> None:
    desk = console(phones=StandIn(), agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    desk.page.phones.show_box()
    box = desk.page.phones.box
    assert box is not None
    settle()
    assert QTest.qWaitForWindowActive(box)
    QTest.keyClick(box.leave, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert desk.asked == [("phones", True)]
    box.reject()
    assert desk.page.manual_page() == (OF_KIND[StepKind.IDEAS], True)
