"""Three ways to answer without a phone, one in sight at a time, and what each says about secrecy."""

from __future__ import annotations

from PySide6.QtTest import QTest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.console.asking import AskingBox
from lfb_desktop.ui.console.panels.ballot import BallotWidget
from lfb_desktop.ui.console.panels.clarity import ClarityWidget
from lfb_desktop.ui.console.panels.closing import ClosingWidget
from lfb_desktop.ui.console.panels.pick import PickWidget
from lfb_desktop.ui.console.panels.why import WhyWidget
from lfb_desktop.ui.curtain.levels_form import LevelsForm
from lfb_desktop.ui.curtain.marks_form import MarksForm
from lfb_desktop.ui.curtain.objections_form import ObjectionsForm
from tests.ui.console.clicks import K, Make, click, with_ideas
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, TEXTS, to


def asking(desk: Desk) -> AskingBox:
    panel = desk.page.panel
    assert isinstance(panel, BallotWidget | ClarityWidget | ClosingWidget | PickWidget)
    return panel.asking


def at_ballot(desk: Desk, texts: tuple[str, ...] = TEXTS) -> AskingBox:
    with_ideas(desk, StepKind.BALLOT, texts)
    desk.do(c.OpenPoll(desk.made.session))
    desk.sent.clear()
    return asking(desk)


def test_the_proposals_are_in_sight_until_a_way_is_chosen(console: Make) -> None:
    box = at_ballot(console(agenda=AGENDA))
    seen = [(box.proposals, True), (box.papers, False), (box.hands, False)]
    assert all(widget.isVisible() is is_seen for widget, is_seen in seen)
    assert [row.lead for row in box.proposals.rows()] == [str(n) for n in range(1, len(TEXTS) + 1)]
    assert "stored nowhere" in box.ways.promise.text()
    click(box.ways.hands)
    assert (box.hands.isVisible(), box.proposals.isVisible()) == (True, False)
    assert box.ways.promise.text().startswith("Hands are not secret")
    click(box.ways.paper)
    assert (box.papers.isVisible(), box.hands.isVisible()) == (True, False)
    assert box.ways.promise.text() == "You see what you type. It is stored without a name."
    click(box.ways.paper)
    assert box.proposals.isVisible()


def test_the_curtain_is_asked_for_by_button_and_by_key(console: Make) -> None:
    desk = console(agenda=AGENDA)
    box = at_ballot(desk)
    asked: list[str] = []
    desk.page.desk.curtain_asked.disconnect()
    desk.page.desk.curtain_asked.connect(asked.append)
    box.ways.person.choose(desk.made.people["Greta"])
    assert box.ways.curtain.text() == "Greta votes at this laptop…"
    click(box.ways.curtain)
    action = desk.page._menus.actions["laptop"]
    action.trigger()
    assert asked == [desk.made.people["Greta"]] * 2
    assert action.shortcut().toString() == "Ctrl+G"


def test_first_letters_choose_a_person(console: Make) -> None:
    box = at_ballot(console(agenda=AGENDA))
    box.ways.person.setFocus()
    QTest.keyClicks(box.ways.person, "fa")
    assert box.ways.person.currentText() == "Farid"


def test_a_paper_ballot_is_stored_without_a_name(console: Make) -> None:
    desk = console(agenda=AGENDA)
    box = at_ballot(desk)
    box.ways.person.choose(desk.made.people["Greta"])
    click(box.ways.paper)
    form = box.papers.form
    assert isinstance(form, MarksForm)
    assert box.papers.head.text() == "The paper of Greta"
    for typed in ("3", "3", "1"):
        QTest.keyClicks(form.numbers.edit, typed)
        QTest.keyClick(form.numbers.edit, K.Key_Return)
    assert box.papers.hand_in.text() == "Hand in"
    QTest.keyClicks(form.numbers.edit, "0")
    QTest.keyClick(form.numbers.edit, K.Key_Return)
    poll = desk.made.now.polls[-1]
    assert sorted(n for _, n in poll.papers[0].marks) == [1, 2]
    assert [v.person for v in poll.voices if v.acts] == [desk.made.people["Greta"]]
    assert form.given.text() == "0 of 3 dots given"
    assert box.ways.person.currentText() == "Amara", "the next one"


def test_a_second_paper_of_the_same_person_is_refused_and_kept(console: Make) -> None:
    desk = console(agenda=AGENDA)
    box = at_ballot(desk)
    person = desk.made.people["Greta"]
    desk.do(c.AnswerPoll(desk.made.session, desk.made.now.polls[-1].id, person, (), "paper"))
    box.ways.person.choose(person)
    click(box.ways.paper)
    form = box.papers.form
    assert isinstance(form, MarksForm)
    form.list.counted.emit(form.list.rows()[0].key, 2)
    click(box.papers.hand_in)
    assert form.reason.text() == "Greta has handed in already."
    assert form.given.text() == "2 of 3 dots given"


def test_papers_with_levels_and_with_objections(console: Make) -> None:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.CLARITY)
    box = asking(desk)
    assert box.ways.paper.text() == "Enter a paper…"
    click(box.ways.paper)
    levels = box.papers.form
    assert isinstance(levels, LevelsForm)
    for row in levels.rows:
        row.radios[2].setChecked(True)
    click(box.papers.hand_in)
    assert len(desk.made.now.polls[-1].papers) == 1
    box = at_ballot(desk, TEXTS[:2])
    click(box.ways.paper)
    objections = box.papers.form
    assert isinstance(objections, ObjectionsForm)
    objections.rows[0].objects.setChecked(True)
    objections.rows[0].sentence.edit.setText("It wakes the wrong people.")
    click(box.papers.hand_in)
    assert [p.text for p in desk.made.now.polls[-1].papers if p.text] == ["It wakes the wrong people."]


def test_a_half_typed_paper_survives_news_and_not_another_way(console: Make) -> None:
    desk = console(agenda=AGENDA)
    box = at_ballot(desk)
    click(box.ways.paper)
    form = box.papers.form
    assert isinstance(form, MarksForm)
    form.list.counted.emit(form.list.rows()[0].key, 2)
    desk.do(c.AddTime(desk.made.session, 60_000))
    assert box.papers.form is form
    assert form.given.text() == "2 of 3 dots given"
    click(box.ways.hands)
    assert box.papers.form is None
    click(box.ways.paper)
    again = box.papers.form
    assert isinstance(again, MarksForm)
    assert again.given.text() == "0 of 3 dots given"


def test_hands_beside_papers_count_nobody_twice(console: Make) -> None:
    desk = console(agenda=AGENDA)
    box = at_ballot(desk)
    desk.do(c.AnswerPoll(desk.made.session, desk.made.now.polls[-1].id, desk.made.people["Greta"], (), "p"))
    click(box.ways.hands)
    rows = [r for r in box.hands.lists[0].rows() if not r.is_heading]
    box.hands.lists[0].counted.emit(rows[0].key, 3)
    sent = desk.sent[-1]
    assert isinstance(sent, c.CountHands)
    assert desk.made.people["Greta"] not in sent.people
    assert len(sent.people) == 5


def test_who_is_done_is_fainter_only_for_a_member(console: Make) -> None:
    desk = console(agenda=AGENDA)
    box = at_ballot(desk)
    desk.do(c.AnswerPoll(desk.made.session, desk.made.now.polls[-1].id, desk.made.people["Greta"], (), "p"))
    assert desk.page.view is not None
    assert [s.is_done for s in desk.page.view.seats] == [False] * 6
    desk.do(c.ChooseFacilitator(desk.made.session, desk.made.people["Bojan"]))
    assert [s.name for s in desk.page.view.seats if s.is_done] == ["Greta"]
    ink = box.ways.person.itemData(box.ways.person.findData(desk.made.people["Greta"]), 9)
    assert ink == desk.page.desk.theme.palette.text_3


def test_where_no_question_is_open_the_laptop_is_there_for_words(console: Make) -> None:
    desk = console(agenda=AGENDA, names=("Amara", "Bojan", "Dewi"))
    to(desk, StepKind.WHY)
    panel = desk.page.panel
    assert isinstance(panel, WhyWidget)
    assert panel.ways.curtain.text() == "Amara asks at this laptop…"
    assert not panel.ways.paper.isVisible()
    for kind in (StepKind.CLARITY, StepKind.CLOSING):
        to(desk, kind)
        box = asking(desk)
        assert box.ways.isVisible()
        assert not box.ways.hands.isVisible()
        assert box.ways.promise.text().endswith("It is kept without a name.")


def test_after_the_close_no_way_is_left(console: Make) -> None:
    desk = console(agenda=AGENDA)
    box = at_ballot(desk)
    click(box.ways.paper)
    desk.do(c.ClosePoll(desk.made.session, desk.made.now.polls[-1].id))
    assert not box.isVisible()
    assert box.papers.form is None


def test_a_long_name_does_not_break_the_row(console: Make) -> None:
    name = "Aleksandra-Maria von Hohenzollern"
    desk = console(agenda=AGENDA, names=(name, *"BDEFG"))
    box = at_ballot(desk)
    assert box.ways.curtain.text() == "Aleksandra-Mari… votes at this laptop…"
    assert box.ways.person.currentText() == name
