"""The phones of a person from the list of people, and the private line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Idea,
    MessageId,
    MessageKind,
    PersonId,
    PhoneState,
    StepKind,
    TokenHash,
)
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.idea_list import IdeaList
from lfb_desktop.ui.console.removing import RemoveDialog
from lfb_desktop.ui.console.seat_picker import SeatPicker
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.curtain_values import Seat
from tests.ui.console.conftest import Desk, Open
from tests.ui.console.phones import lay, opened
from tests.ui.console.story import to
from tests.ui.console.test_moments import clipped, overlapping
from tests.ui.everywhere import settle
from tests.ui.phones import stand_in as s

K = Qt.Key


def person(desk: Desk, name: str) -> str:
    people = desk.page.right.people
    people.list.choose(desk.made.people[name])
    return people.list.current()


def offered(desk: Desk, name: str) -> list[str]:
    people = desk.page.right.people
    return [a.text() for a in people.menu.made(people._people[person(desk, name)]).actions()]


def test_what_is_offered_follows_the_phones_of_the_person(console: Open) -> None:
    desk, _, over = opened(console)
    to(desk, StepKind.WHY)
    p = desk.made.people
    phones = (
        *(s.phone("a", p["Amara"]), s.phone("b1", p["Bojan"]), s.phone("b2", p["Bojan"])),
        s.phone("e", state=PhoneState.OUT, wants=p["Elif"]),
    )
    lay(desk, over, phones=phones)
    assert offered(desk, "Amara") == ["Forget this phone", "Remove from the session..."]
    assert offered(desk, "Bojan") == ["Forget phone 1", "Forget phone 2", "Remove from the session..."]
    assert offered(desk, "Dewi") == ["Nobody is in by phone here"]
    lay(desk, over, phones=(s.phone("a", p["Amara"], p["Dewi"]),))
    assert offered(desk, "Dewi") == ["Remove from the session..."]
    lay(desk, over, phones=phones)
    assert offered(desk, "Elif") == ["Let in again"]


def test_without_phones_the_list_has_no_menu_for_them(console: Open) -> None:
    desk = console()
    to(desk, StepKind.WHY)
    person(desk, "Amara")
    assert not desk.page.right.people.more.isVisible()


def test_by_the_keyboard_a_phone_is_forgotten(console: Open) -> None:
    desk, _, over = opened(console)
    to(desk, StepKind.WHY)
    people = desk.page.right.people
    menu = people.menu.made(people._people[person(desk, "Amara")])
    menu.popup(desk.page.mapToGlobal(desk.page.rect().center()))
    QTest.keyClick(menu, K.Key_Down)
    QTest.keyClick(menu, K.Key_Return)
    assert over.sent == [c.ForgetPhone(desk.made.session, TokenHash("p0"))]


def three_ideas(desk: Desk) -> tuple[Idea, ...]:
    """Revealed."""
    to(desk, StepKind.IDEAS)
    for n in range(3):
        desk.do(c.WriteSlip(desk.made.session, f"Idea {n}", f"t{n}"))
    to(desk, StepKind.READING)
    return desk.made.now.ideas


@pytest.mark.parametrize("is_set_aside", [False, True])
def test_removing_keeps_or_sets_aside_what_is_signed(console: Open, is_set_aside: bool) -> None:
    desk, _, over = opened(console)
    dewi = desk.made.people["Dewi"]
    ideas = tuple(replace(i, author=dewi if n < 2 else None) for n, i in enumerate(three_ideas(desk)))
    lay(desk, over, ideas=ideas)
    people = desk.page.right.people
    people.menu._ask(people._people[person(desk, "Dewi")])
    [dialog] = desk.page.findChildren(RemoveDialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Unsigned ideas and a ballot that was handed in stay: whose they are is stored nowhere" in words
    assert dialog.keep.text() == "Keep the 2 signed ideas"
    (dialog.set_aside if is_set_aside else dialog.keep).click()
    desk.sent.clear()
    dialog.remove.click()
    assert over.sent == [c.KeepOut(desk.made.session, dewi)]
    aside = [c.SetAsideIdea(desk.made.session, idea.id, True) for idea in ideas[:2]]
    assert desk.sent == (aside if is_set_aside else [])


def test_enter_and_esc_remove_nobody_and_a_refusal_sets_nothing_aside(console: Open) -> None:
    desk, _, over = opened(console)
    to(desk, StepKind.WHY)
    people = desk.page.right.people
    for key in (K.Key_Return, K.Key_Escape):
        people.menu._ask(people._people[person(desk, "Dewi")])
        dialog = desk.page.findChildren(RemoveDialog)[-1]
        assert not dialog.keep.isVisibleTo(dialog), "nothing is signed"
        QTest.keyClick(dialog, key)
        assert not dialog.isVisible()
        settle()
    assert over.sent == []
    over.refusal = Rejected(say("The session has ended."))
    people.menu._remove(desk.made.people["Dewi"], True)
    assert desk.told == "The session has ended."


def test_enter_presses_the_button_that_has_the_focus(console: Open) -> None:
    """It pressed the other one: whoever walked to "Remove" had left it."""
    desk, _, over = opened(console)
    to(desk, StepKind.WHY)
    dewi = desk.made.people["Dewi"]
    people = desk.page.right.people
    people.menu._ask(people._people[person(desk, "Dewi")])
    [dialog] = desk.page.findChildren(RemoveDialog)
    assert dialog.cancel.isDefault()
    dialog.remove.setFocus()
    QTest.keyClick(dialog.remove, K.Key_Return)
    assert over.sent == [c.KeepOut(desk.made.session, dewi)]


# The private line.


def test_it_is_there_with_the_phones_and_says_what_arrives_here(console: Open) -> None:
    desk, _, over = opened(console)
    to(desk, StepKind.WHY)
    line = desk.page.right.line
    lay(desk, over, joining=None)
    assert not line.isVisible()
    lay(desk, over, joining=s.JOINING)
    assert line.isVisible()
    assert line.empty.text() == "Messages from phones arrive here. Only you see them."
    assert line.head.note.text() == "quiet"


def test_the_newest_is_last_and_new_until_somebody_came_to_it(console: Open) -> None:
    desk, _, over = opened(console)
    to(desk, StepKind.WHY)
    line = desk.page.right.line
    dewi = desk.made.people["Dewi"]
    lay(desk, over, messages=(s.message(1, "Too loud"), s.message(2, "I have to go at ten", sender=dewi)))
    assert [(r.words, r.below) for r in line.list.rows()] == [
        ("Too loud", "without name"),
        ("I have to go at ten", "Dewi"),
    ]
    assert line.head.note.text() == "2 new"
    line.list.setFocus()
    assert line.head.note.text() == "", "read, and still to be answered"
    lay(desk, over, messages=(s.message(1, "Too loud"), s.message(3, "Still")))
    assert line.head.note.text() == "1 new"


def test_an_answer_is_sent_once_and_a_refused_one_stays(console: Open) -> None:
    desk, _, over = opened(console)
    to(desk, StepKind.WHY)
    line = desk.page.right.line
    lay(desk, over, messages=(s.message(1, "Too loud"),))
    assert not line.answer.isVisible()
    line.list.choose("m1")
    line.list.setFocus()
    QTest.keyClick(line.list, K.Key_Return)
    assert desk.page.focusWidget() is line.answer.edit
    QTest.keyClicks(line.answer.edit, "I close the window")
    over.refusal = Rejected(say("That phone is not here any more."))
    QTest.keyClick(line.answer.edit, K.Key_Return)
    assert line.answer.text == "I close the window"
    assert line.answer.notice.text() == "That phone is not here any more."
    over.refusal = None
    line.give.click()
    assert over.sent == [c.AnswerMessage(desk.made.session, MessageId("m1"), "I close the window")]
    assert not line.answer.isVisible()
    assert desk.page.focusWidget() is line.list, "the next key is not for the clock"
    assert (line.list.current(), line.answer.isVisible()) == (
        "",
        False,
    )  # the list of people has its room again


def test_who_has_no_phone_is_proposed_first(theme: Theme) -> None:
    picker = SeatPicker(theme)
    amara, bojan, dewi = (
        Seat(PersonId(n), n, is_done=False, has_phone=n != "Dewi") for n in ("Amara", "Bojan", "Dewi")
    )
    picker.show_seats((amara, bojan, dewi))
    assert picker.chosen == "Dewi"
    picker.show_seats((amara, bojan, replace(dewi, is_done=True)))
    assert picker.chosen == "Amara"


def test_what_is_typed_stays_while_other_messages_come(console: Open) -> None:
    desk, _, over = opened(console)
    to(desk, StepKind.WHY)
    line = desk.page.right.line
    lay(desk, over, messages=(s.message(1, "Too loud"),))
    line.list.choose("m1")
    line.answer.edit.setFocus()
    QTest.keyClicks(line.answer.edit, "I cl")
    lay(desk, over, messages=(s.message(1, "Too loud"), s.message(2, "Too cold")))
    assert line.answer.text == "I cl"
    assert line.list.current() == "m1"
    line.list.choose("m2")
    assert line.answer.text == "", "it is no answer to another one"


def test_taps_are_a_count_from_three_on(console: Open) -> None:
    desk, _, over = opened(console)
    to(desk, StepKind.WHY)
    line = desk.page.right.line
    step = desk.made.now.step_id
    lay(desk, over, messages=s.asked(step, 2))
    assert not line.asks.isVisible()
    assert line.head.note.text() == "quiet"
    lay(desk, over, messages=s.asked(step, 4))
    assert line.asks.text() == "4 ask: please help us"
    assert line.head.note.text() == "1 new"
    assert line.list.rows() == ()


def test_what_is_not_understood_leads_to_the_idea(console: Open) -> None:
    desk, _, over = opened(console)
    idea = three_ideas(desk)[1]
    lay(desk, over, messages=(s.message(1, kind=MessageKind.UNCLEAR, idea=idea.id),))
    line = desk.page.right.line
    line.list.choose("m1")
    line.list.setFocus()
    QTest.keyClick(line.list, K.Key_Return)
    ideas = desk.page.panel.findChild(IdeaList)  # type: ignore[union-attr]
    assert desk.page.focusWidget() is ideas.list
    assert ideas.list.current() == idea.id
    to(desk, StepKind.BALLOT)
    line.list.opened.emit("m1")
    assert desk.told == f"No. {idea.number} is in no list of this step."


@pytest.mark.parametrize("kind", [StepKind.LOBBY, StepKind.THEMES, StepKind.COMMITMENTS])
def test_where_the_step_has_the_whole_width_the_line_is_behind_a_tab(console: Open, kind: StepKind) -> None:
    """Whoever writes there is heard as well."""
    desk, _, over = opened(console)
    desk.page.resize(1600, 900)
    to(desk, kind)
    lay(desk, over, messages=(s.message(1, "Too loud"),))
    line, tab = desk.page.right.line, desk.page.centre.people_tab
    assert tab.isVisible()
    assert tab.text() == "People and notes, 1 new"
    assert not line.isVisible()
    tab.click()
    assert line.isVisible()
    lay(desk, over, joining=None, phones=(), messages=())
    assert not tab.isVisible()
    assert desk.page.panel is not None
    assert desk.page.panel.isVisible()


def test_out_of_sight_it_says_only_how_many_are_new(console: Open) -> None:
    desk, _, over = opened(console)
    to(desk, StepKind.WHY)
    desk.page.one.enter()
    lay(desk, over, messages=(s.message(1, "Too loud"),))
    line, news = desk.page.right.line, desk.page.one.tools.news
    assert (news.text(), news.isVisible()) == ("1 new", True)
    assert not line.isVisible()
    desk.page.one.toggle_work()
    assert not line.isVisible()
    desk.page.one.look(True)
    assert line.isVisible()
    desk.page.one.look(False)
    lay(desk, over, phones=(s.asks("w", "Noor"),))
    assert news.text() == "1 new, 1 at the door"
    assert not desk.page.waiting.isVisible()
    line.see()
    assert news.text() == "1 at the door"
    lay(desk, over, phones=(), messages=(s.message(1, "Too loud"), s.message(2, "Too warm")))
    assert news.text() == "1 new"
    desk.page.one.leave()
    desk.page.resize(1024, 768)
    settle()
    assert desk.page.centre.people_tab.text() == "People and notes, 1 new"
    desk.page.centre.people_tab.click()
    line.list.setFocus()
    assert desk.page.centre.people_tab.text() == "People and notes"


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)], ids=["small", "usual"])
def test_what_is_new_leaves_the_slim_bar_its_room(console: Open, size: tuple[int, int]) -> None:
    """In the round of ideas the bar is at its fullest; a small window has a dot for it."""
    desk, _, over = opened(console)
    to(desk, StepKind.IDEAS)
    desk.page.resize(*size)
    desk.page.one.enter()
    lay(desk, over, messages=(s.message(1, "Too loud"),), phones=(s.asks("w", "Noor"),))
    news = desk.page.one.tools.news
    assert news.isVisible()
    assert news.text() == ("•" if size[0] < 1180 else "1 new, 1 at the door")
    assert news.accessibleName() == news.toolTip() == "1 new, 1 at the door"
    seat = desk.page.one.tools.seat
    assert seat.width() >= seat.minimumSizeHint().width()
    assert overlapping(desk.page) == []
    assert [found for found in clipped(desk.page) if "button" in found] == []
    desk.page.one.tools.tell_waiting(0)
    desk.page.right.line.see()
    assert not news.isVisible()
