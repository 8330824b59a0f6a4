"""Who asks at the door: a line that takes no focus, and the box; answered by hand or by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import TokenHash
from lfb_desktop.domain.words import say
from tests.ui.console.conftest import Open
from tests.ui.console.phones import box_of, lay, opened
from tests.ui.phones import stand_in as s

K = Qt.Key


# Who asks to come in.


def test_who_asks_stands_in_a_line_and_takes_no_focus(console: Open) -> None:
    desk, _, over = opened(console)
    desk.page.setFocus()
    amara = desk.made.people["Amara"]
    held = s.everybody(desk.made.now)
    lay(desk, over, phones=(*held, s.asks("w", "Noor"), s.asks("x", "Amara", amara)))
    strip = desk.page.waiting
    assert strip.isVisible()
    assert strip.row.words.text() == "Noor asks to come in"
    assert strip.others.text() == "One more asks"
    assert desk.page.focusWidget() is desk.page
    assert QApplication.activeModalWidget() is None
    assert desk.page.phones.box is None
    strip.row.not_now.click()
    lay(desk, over, phones=(*held, s.asks("x", "Amara", amara)))
    assert strip.row.words.text() == "Amara asks to come in from another phone"
    strip.row.let_in.click()
    assert over.sent == [
        c.AdmitPhone(desk.made.session, TokenHash("w"), False),
        c.AdmitPhone(desk.made.session, TokenHash("x"), True),
    ]
    lay(desk, over, phones=held)
    assert not strip.isVisible()


def test_f6_leads_to_who_asks_and_passes_by_where_nobody_does(console: Open) -> None:
    desk, _, over = opened(console)
    strip = desk.page.waiting
    assert strip.row.let_in not in desk.page.regions()
    lay(desk, over, phones=(s.asks("w", "Noor"),))
    assert strip.row.let_in in desk.page.regions()
    lay(desk, over, phones=())
    assert strip.row.let_in not in desk.page.regions()


def test_who_came_first_stays_in_front(console: Open) -> None:
    """Else a click meant for one would let another one in."""
    desk, _, over = opened(console)
    lay(desk, over, phones=(s.asks("m", "Noor"),))
    lay(desk, over, phones=(s.asks("a", "Ravi"), s.asks("m", "Noor")))
    assert desk.page.waiting.row.words.text() == "Noor asks to come in"


def test_after_the_last_answer_the_keys_are_the_page_s(console: Open) -> None:
    """What Qt would go to is the picker of who gives the why: the next key would choose somebody else."""
    desk, _, over = opened(console)
    lay(desk, over, phones=(s.asks("m", "Noor"), s.asks("x", "Ravi")))
    desk.page.waiting.row.let_in.setFocus()
    lay(desk, over, phones=(s.asks("x", "Ravi"),))
    assert desk.page.window().focusWidget() is desk.page.waiting.row.let_in
    lay(desk, over, phones=())
    assert desk.page.window().focusWidget() is desk.page


def test_after_the_last_answer_in_the_box_space_goes_back_to_work(console: Open) -> None:
    """It would lock the lobby else."""
    desk, _, over = opened(console)
    lay(desk, over, phones=(s.asks("m", "Noor"),))
    box = box_of(desk)
    assert box.focusWidget() is box.asking.rows[0].let_in
    lay(desk, over, phones=())
    assert box.focusWidget() is box.leave


def test_a_refused_answer_is_told(console: Open) -> None:
    desk, _, over = opened(console)
    lay(desk, over, phones=(s.asks("m", "Noor"),))
    over.refusal = Rejected(say("There are too many people here."))
    desk.page.waiting.row.let_in.click()
    assert desk.told == "There are too many people here."


# The lobby.


def test_enter_in_the_box_presses_what_has_the_focus_and_lets_nobody_else_in(console: Open) -> None:
    desk, _, over = opened(console)
    lay(desk, over, phones=(s.asks("m", "Noor"),))
    box = box_of(desk)
    for elsewhere in (box.door.lock, box.inside.list, box.addresses):
        elsewhere.setFocus()
        QTest.keyClick(elsewhere, K.Key_Return)
    assert over.sent == []
    row = box.asking.rows[0]
    row.not_now.setFocus()
    QTest.keyClick(row.not_now, K.Key_Return)
    assert over.sent == [c.AdmitPhone(desk.made.session, TokenHash("m"), False)]
    box.leave.setFocus()
    QTest.keyClick(box.leave, K.Key_Enter)
    assert not box.isVisible()
