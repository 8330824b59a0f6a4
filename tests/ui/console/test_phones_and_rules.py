"""The Console over a real room with phones in it: what is clicked here is what the rules then say."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QTest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import NEWCOMER
from lfb_desktop.domain.chance import token_hash
from lfb_desktop.domain.model import MessageKind, PhoneState, Presence, StepKind
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.removing import RemoveDialog
from lfb_desktop.views.console_phone_values import Connection, PrivateLine
from tests.ui.console.clicks import K
from tests.ui.console.conftest import Desk, Open
from tests.ui.console.story import AGENDA, to
from tests.ui.everywhere import settle
from tests.ui.phones import stand_in as s


def joined(console: Open) -> Desk:
    """Amara and Dewi are in; somebody new waits, because the facilitator wants to be asked."""
    desk = console(phones=s.StandIn(s.ON), agenda=AGENDA)
    session, room = desk.made.session, desk.made.room
    desk.do(c.OpenJoining(session, "192.168.4.20"))
    for name in ("Amara", "Dewi"):
        room.do(c.JoinByPhone(session, f"token of {name}", name, desk.made.people[name]), NEWCOMER)
    desk.do(c.ChangeJoining(session, asks_first=True))
    room.do(c.JoinByPhone(session, "token of Noor", "Noor"), NEWCOMER)
    settle()
    return desk


def test_somebody_new_is_let_in_from_the_line(console: Open) -> None:
    desk = joined(console)
    code = desk.made.now.joining.code  # type: ignore[union-attr]
    assert desk.page.head.phones.text() == f"2 joined, {code}"
    assert desk.page.waiting.row.words.text() == "Noor asks to come in"
    desk.page.waiting.row.let_in.click()
    settle()
    assert desk.page.head.phones.text() == f"3 joined, {code}"
    assert not desk.page.waiting.isVisible()
    assert {p.state for p in desk.made.now.phones} == {PhoneState.IN}


def test_somebody_is_removed_stays_out_and_is_let_in_again(console: Open) -> None:
    desk = joined(console)
    to(desk, StepKind.WHY)
    people, dewi = desk.page.right.people, desk.made.people["Dewi"]
    people.list.choose(dewi)
    people.menu._ask(people._people[dewi])
    [dialog] = desk.page.findChildren(RemoveDialog)
    dialog.remove.click()
    settle()
    presence = {p.person.id: p.presence for p in desk.made.now.participants}
    assert presence[dewi] is Presence.AWAY
    assert [row.name for row in desk.page.view.phones.out] == ["Dewi"]  # type: ignore[union-attr]
    people.menu._do(c.LetIn(desk.made.session, dewi))
    settle()
    assert desk.page.view.phones.out == ()  # type: ignore[union-attr]


def test_of_two_phones_of_one_person_the_one_that_is_meant_is_forgotten(console: Open) -> None:
    desk = joined(console)
    session, dewi = desk.made.session, desk.made.people["Dewi"]
    old, new = token_hash("token of Dewi"), token_hash("another")
    join = c.JoinByPhone(session, "another", "Dewi", dewi, is_same=True)
    desk.made.room.do(join, NEWCOMER)
    desk.do(c.AdmitPhone(session, new, True))
    now = desk.made.time.steady_ms
    port = desk.page._ports.phones
    assert isinstance(port, s.StandIn)
    port.tell(replace(port.now(), connected={new: Connection(True, now, now)}))
    settle()
    desk.page.phones.show_box()
    rows = desk.page.phones.box.inside.list  # type: ignore[union-attr]
    of_dewi = [row for row in rows.rows() if row.words == "Dewi"]
    below = {row.key: row.below for row in of_dewi}
    assert below == {f"phone {old}": "connected first", f"phone {new}": "connected last"}
    rows.choose(f"phone {old}")
    QTest.keyClick(rows, K.Key_Delete)
    settle()
    left = {p.token for p in desk.made.now.phones if p.state is PhoneState.IN and p.holder == dewi}
    assert left == {new}, "the other one stays in"
    assert [row.below for row in rows.rows() if row.words == "Dewi"] == [""]


def test_a_message_is_answered_and_the_answer_stands_with_it(console: Open) -> None:
    desk = joined(console)
    to(desk, StepKind.WHY)
    session, dewi = desk.made.session, desk.made.people["Dewi"]
    desk.do(c.SendMessage(session, MessageKind.WORDS, "Too loud here", "ticket", sender=dewi))
    settle()
    line = desk.page.right.line
    assert line.head.note.text() == "1 new"
    [row] = line.list.rows()
    line.list.choose(row.key)
    line.answer.edit.setText("I close the window")
    line.give.click()
    settle()
    [row] = line.list.rows()
    assert (row.words, row.below_words) == ("Too loud here", "I close the window")
    assert row.below.strip() == "to Dewi", "the answer is not hers"
    assert line.head.note.text() == "quiet"
    assert desk.made.now.messages[0].answer == "I close the window"


def test_the_line_is_not_quiet_while_somebody_waits(console: Open) -> None:
    line = joined(console).page.right.line
    line.show_line(PrivateLine((say("{n} ask: please help us", n=3),)))
    assert line.head.note.text() == "1 new"
    line.see()
    assert line.head.note.text() == ""
    line.show_line(PrivateLine())
    assert line.head.note.text() == "quiet"


def test_another_code_leaves_everybody_in(console: Open) -> None:
    desk = joined(console)
    before = desk.made.now
    desk.page.phones.show_box()
    box = desk.page.phones.box
    assert box is not None
    box.door.renew.click()
    settle()
    after = desk.made.now
    assert after.joining is not None
    assert before.joining is not None
    assert (after.joining.code, after.joining.secret) != (before.joining.code, before.joining.secret)
    assert after.phones == before.phones
    assert after.joining.code in desk.page.head.phones.text()
