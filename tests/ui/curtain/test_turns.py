"""A turn of every kind, by keys, from "I am Greta" to the facilitator's key."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.model import Method, Phase, Purpose, StepKind
from lfb_desktop.room import Update
from lfb_desktop.ui.curtain.levels_form import LevelsForm
from lfb_desktop.ui.curtain.marks_form import MarksForm
from lfb_desktop.ui.curtain.objections_form import ObjectionsForm
from lfb_desktop.ui.curtain.text_forms import AskForm, ThanksForm
from lfb_desktop.ui.curtain.writing_form import WritingForm
from tests.rooms import NAMES
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, TEXTS, to
from tests.ui.curtain.turns import (
    K,
    Make,
    at_ballot,
    begin,
    focus,
    form_of,
    give_back,
    hand_in,
    press,
    sit_down,
    type_,
)


def test_nothing_shows_before_the_person_says_that_it_is_them(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    curtain = begin(desk, "Greta")
    assert curtain.pass_on.title.text() == "Pass the laptop to Greta"
    assert curtain.part is None
    assert focus() is curtain.pass_on.sign
    press(K.Key_Return)
    assert curtain.part is not None
    assert curtain.part.heading.text() == "Greta votes here"
    assert curtain.part.promise.text().startswith("Who voted what is stored nowhere.")


def test_dots_by_number_and_enter(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    heard: list[Update] = []
    desk.made.room.subscribe(heard.append)
    curtain = sit_down(desk, "Greta")
    form = form_of(curtain)
    assert isinstance(form, MarksForm)
    for typed in ("2", "2", "5", "2"):
        type_(typed)
    assert "At most 2 dots" in form.reason.text()
    for typed in ("-5", "7", "1"):
        type_(typed)
    assert "All 3 dots are given" in form.reason.text()
    type_("99")
    assert "no number 99" in form.reason.text()
    assert desk.sent == []
    type_("0")
    poll = desk.made.now.polls[-1]
    of = {i.number: i.id for i in desk.made.now.ideas}
    number = {item.id: n for n, idea in of.items() for item in poll.items if item.idea == idea}
    assert sorted((number[item], n) for item, n in poll.papers[0].marks) == [(2, 2), (7, 1)]
    assert [v.acts for v in poll.voices if v.person == desk.made.people["Greta"]] == [1]
    assert [u.by for u in heard] == [Participant(desk.made.people["Greta"])]
    assert curtain.end.isVisible()
    assert curtain.end.title.text() == "Thank you. Hand the laptop back."


def test_dots_by_arrows_and_the_sign_with_dots_left(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    curtain = sit_down(desk, "Greta")
    form = form_of(curtain)
    assert isinstance(form, MarksForm)
    assert curtain.part is not None
    assert curtain.part.sign.text() == "Hand in 0 of 3 dots"
    form.list.setFocus()
    press(K.Key_Right)
    press(K.Key_Right)
    assert curtain.part.sign.text() == "Hand in 2 of 3 dots"
    type_(form.list.rows()[1].lead, enter=False)
    assert form.numbers.edit.text() == form.list.rows()[1].lead
    press(K.Key_Return)
    assert curtain.part.sign.text() == "Hand in"
    hand_in()
    assert [n for _, n in sorted(desk.made.now.polls[-1].papers[0].marks)] in ([1, 2], [2, 1])


def test_numbers_of_other_scripts_and_the_long_minus(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    form = form_of(sit_down(desk, "Greta"))
    assert isinstance(form, MarksForm)
    for typed in ("\u0663", "\u0663", "\u22123"):
        form.numbers.edit.insert(typed)
        press(K.Key_Return)
    type_("1x2")
    assert {row.lead: row.count for row in form.list.rows() if row.count} == {"3": 1}
    assert "no number 12" in form.reason.text()


def test_picks_are_marked_once_each(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA), kind=StepKind.PICK)
    form = form_of(sit_down(desk, "Bojan"))
    assert isinstance(form, MarksForm)
    assert [row.lead for row in form.list.rows()] == [str(n) for n in range(1, len(TEXTS) + 1)]
    for typed in ("3", "3", "4", "-3", "1"):
        type_(typed)
    assert [row.lead for row in form.list.rows() if row.is_checked] == ["1", "4"]
    type_("0")
    assert desk.made.now.polls[-1].method is Method.PICKS
    assert len(desk.made.now.polls[-1].papers[0].marks) == 2


def test_one_choice_moves(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    first = desk.made.now.polls[-1]
    tie = tuple((i.id, 4 if n < 4 else 0) for n, i in enumerate(first.items))
    people = tuple(p.person.id for p in desk.made.now.present)
    desk.do(c.CountHands(desk.made.session, first.id, people, tie))
    desk.do(c.ClosePoll(desk.made.session, first.id))
    desk.do(c.OpenPoll(desk.made.session, Purpose.REVOTE))
    curtain = sit_down(desk, "Elif")
    form = form_of(curtain)
    assert isinstance(form, MarksForm)
    one, two = (row.lead for row in form.list.rows()[:2])
    type_(one)
    type_(two)
    assert [row.lead for row in form.list.rows() if row.is_checked] == [two]
    assert curtain.part is not None
    assert curtain.part.sign.text() == "Hand in your choice"
    type_("0")
    assert len(desk.made.now.polls[-1].papers[0].marks) == 1


def test_objections_with_their_sentences(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA), TEXTS[:2])
    curtain = sit_down(desk, "Dewi")
    form = form_of(curtain)
    assert isinstance(form, ObjectionsForm)
    assert curtain.part is not None
    assert curtain.part.sign.text() == "Hand in without objection"
    type_("2")
    type_("It wakes the wrong people")
    assert focus() is form.numbers.edit
    type_("1")
    type_("A second thought", enter=False)
    form.numbers.edit.setFocus()
    type_("-1")
    type_("0")
    papers = desk.made.now.polls[-1].papers
    assert [p.text for p in papers if p.text] == ["It wakes the wrong people"]
    assert [len(p.marks) for p in papers if p.is_answer] == [1]


def test_in_a_small_window_the_sign_stays_and_what_is_typed_in_is_in_sight(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA), TEXTS[4:7])
    desk.page.window().resize(1024, 560)
    curtain = sit_down(desk, "Dewi")
    form = form_of(curtain)
    assert isinstance(form, ObjectionsForm)
    assert curtain.part is not None
    for row in form.rows:
        row.objects.click()
    QApplication.processEvents()
    assert desk.page.window().isActiveWindow(), "nothing else came to the front"
    for edit in (form.rows[0].sentence.edit, form.numbers.edit, form.rows[0].sentence.edit):
        edit.setFocus()
        assert edit.visibleRegion().boundingRect() == edit.rect()
    assert curtain.part.sign.visibleRegion().boundingRect() == curtain.part.sign.rect()


def test_the_clarity_check_and_a_question_in_one_turn(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.CLARITY)
    curtain = sit_down(desk, "Amara")
    assert isinstance(form_of(curtain), AskForm)
    assert curtain.part is not None
    assert curtain.part.sign.text() == "No question"
    type_("Does this include the weekends?")
    form = form_of(curtain)
    assert isinstance(form, LevelsForm)
    hand_in()
    assert "Answer both questions" in form.reason.text()
    press(K.Key_3)
    press(K.Key_Return)
    press(K.Key_4)
    press(K.Key_Return)
    assert curtain.end.isVisible()
    marked = {item for item, _ in desk.made.now.polls[-1].papers[0].marks}
    assert [(i.title, i.level) for i in desk.made.now.polls[-1].items if i.id in marked] == [
        ("understand", 2),
        ("share", 3),
    ]
    assert [q.text for q in desk.made.now.questions] == ["Does this include the weekends?"]


def test_ideas_are_written_changed_and_taken_back(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    curtain = sit_down(desk, "Greta")
    form = form_of(curtain)
    assert isinstance(form, WritingForm)
    assert curtain.part is not None
    assert curtain.part.heading.text() == "Greta writes here"
    for text in ("One", "Two", "Three"):
        type_(text)
    assert [r.words for r in form.list.rows()] == ["Three", "Two", "One"]
    assert form.hint.text() == "Room for 5 more."
    press(K.Key_Up)
    assert form.field.text == "Three"
    type_(" and a half")
    press(K.Key_Up)
    press(K.Key_Escape)
    assert form.field.text == ""
    form.list.acted.emit(form.list.rows()[1].key, "close")
    assert _slips(desk) == ["One", "Three and a half"]
    type_("A draft", enter=False)
    assert curtain.part.sign.text() == "Hand in"
    hand_in()
    assert curtain.end.isVisible()
    step = desk.made.now.current
    assert step is not None
    assert (_slips(desk), step.withdrawn) == (["A draft", "One", "Three and a half"], 1)
    voice = next(v for v in step.voices if v.person == desk.made.people["Greta"])
    assert (voice.acts, voice.is_done) == (3, True)
    assert {type(x) for x in desk.sent} == {c.WriteSlip, c.EditSlip, c.WithdrawSlip, c.MarkDone}


def test_a_paste_of_many_lines_and_a_refused_one(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    form = form_of(sit_down(desk, "Greta"))
    assert isinstance(form, WritingForm)
    form.field.edit.insert("\n".join(f"Idea {n}" for n in range(10)))
    assert len(_slips(desk)) == 8
    assert form.field.text == "Idea 8 Idea 9"
    assert "as many as this round has room for" in form.reason.text()


def test_the_closing_questions_and_thanks(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.CLOSING)
    curtain = sit_down(desk, "Farid")
    for digit in (K.Key_5, K.Key_2, K.Key_4):
        press(digit)
        press(K.Key_Return)
    type_("I would have liked more time to read")
    form = form_of(curtain)
    assert isinstance(form, ThanksForm)
    assert form.to.chosen != desk.made.people["Farid"]
    proposed = form.to.chosen
    form.field.edit.setFocus()
    type_("For staying calm at four in the morning")
    poll = desk.made.now.polls[-1]
    assert sorted(i.level for i in poll.items if i.id in dict(poll.papers[0].marks)) == [1, 3, 4]
    assert [p.text for p in poll.papers if p.text] == ["I would have liked more time to read"]
    assert [(t.to, t.giver) for t in desk.made.now.thanks] == [(proposed, None)]
    assert curtain.end.isVisible()


def test_whoever_thanks_nobody_leaves_no_line(console: Make) -> None:
    desk = console(agenda=AGENDA, names=("Amara", "Bojan"))
    to(desk, StepKind.CLOSING)
    curtain = sit_down(desk, "Bojan")
    assert curtain.part is not None
    assert curtain.part.few.text == "With 2 people this is not really secret."
    assert curtain.part.sign.text() == "No thanks today"
    hand_in()
    assert desk.made.now.thanks == ()
    assert desk.sent == []


def test_a_part_may_be_left_out(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    curtain = sit_down(desk, "Greta")
    type_("2")
    assert curtain.part is not None
    curtain.part.leave_out.click()
    assert curtain.end.isVisible()
    assert desk.made.now.polls[-1].papers == ()


def test_without_a_name_it_is_asked_first(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    desk.page.desk.curtain_asked.emit("")
    curtain = desk.page.turns.curtain
    assert curtain is not None
    assert curtain.end.title.text() == "Who takes the laptop?"
    assert [row.words for row in curtain.end.list.rows()] == list(NAMES)
    assert focus() is curtain.end.list
    curtain.end.list.choose(desk.made.people["Elif"])
    press(K.Key_Return)
    assert curtain.pass_on.sign.text() == "I am Elif"
    press(K.Key_Return)
    type_("One")
    assert _slips(desk) == ["One"]


def test_what_is_refused_stays_and_nobody_is_held(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    curtain = sit_down(desk, "Greta")
    type_("2")
    desk.made.room.do(c.ClosePoll(desk.made.session, desk.made.now.polls[-1].id))
    type_("0")
    form = form_of(curtain)
    assert form.reason.text() == "The ballot is closed. What was handed in before is counted."
    assert curtain.part is not None
    curtain.part.leave_out.click()
    assert curtain.end.isVisible()
    give_back()
    assert not curtain.isVisible()


def test_a_member_who_runs_the_laptop_keeps_a_seat_and_the_leader_has_none(console: Make) -> None:
    desk = at_ballot(console(agenda=AGENDA))
    desk.do(c.ChooseFacilitator(desk.made.session, desk.made.people["Bojan"]))
    curtain = sit_down(desk, "Bojan")
    type_("0")
    names = {row.words for row in curtain.end.list.rows()}
    assert names == {"Amara", "Dewi", "Elif", "Farid", "Greta"}
    assert len(desk.made.now.polls[-1].papers) == 1
    give_back()
    begin(desk, "Carmen")
    press(K.Key_Return)
    assert curtain.part is None
    assert curtain.end.isVisible()


def _slips(desk: Desk) -> list[str]:
    step = desk.made.now.current
    assert step is not None
    assert step.phase is Phase.OPEN
    return sorted(x.text for x in step.slips)
