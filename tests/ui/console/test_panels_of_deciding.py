"""What the panels of the ballot and of who takes it send."""

from __future__ import annotations

from PySide6.QtTest import QTest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import NeedAnswer, Plan, Purpose, Role, StepKind
from lfb_desktop.ui.console.panels.ballot import BallotWidget
from lfb_desktop.ui.console.panels.commitments import CommitmentsWidget
from tests.ui.console.clicks import K, Make, click, with_ideas
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, TEXTS


def test_the_ballot_opens_with_what_is_ticked(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.BALLOT)
    panel = desk.page.panel
    assert isinstance(panel, BallotWidget)
    panel.plan.list.toggled.emit(panel.plan.list.rows()[0].key)
    panel.plan.question.edit.setText("Which first?")
    panel.plan.places.setValue(2)
    panel.plan.places.editingFinished.emit()
    desk.page.bar.sign.click()
    poll = desk.made.now.polls[-1]
    assert (len(poll.items), poll.question, poll.places) == (len(TEXTS) - 1, "Which first?", 2)
    assert panel.title.text == "Which first?"


def test_up_to_three_proposals_are_asked_for_objections(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.BALLOT, TEXTS[:2])
    panel = desk.page.panel
    assert isinstance(panel, BallotWidget)
    assert "any objection" in panel.plan.hint.text()
    desk.page.bar.sign.click()
    assert not panel.objection.isVisible()
    click(panel.asking.ways.hands)
    assert panel.objection.isVisible()
    panel.objection.person.choose(desk.made.people["Bojan"])
    panel.objection.sentence.edit.setText("It wakes the wrong people.")
    click(panel.objection.add)
    rows = [r for r in panel.hands.lists[0].rows() if not r.is_heading]
    panel.hands.lists[0].counted.emit(rows[1].key, 1)
    desk.page.bar.sign.click()
    result = panel.result.list.rows()
    assert sorted(r.note for r in result) == ["1 objection", "1 objection"]
    assert "It wakes the wrong people." in {r.below_words for r in result}


def test_one_person_may_object_to_two_proposals(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.BALLOT, TEXTS[:2])
    panel = desk.page.panel
    assert isinstance(panel, BallotWidget)
    desk.page.bar.sign.click()
    poll = desk.made.now.polls[-1]
    for item, text in zip(poll.items, ("It wakes the wrong people.", "It costs a week."), strict=True):
        panel.objection.person.choose(desk.made.people["Bojan"])
        panel.objection.proposal.choose(item.id)
        panel.objection.sentence.edit.setText(text)
        click(panel.objection.add)
    desk.made.room.do(c.ClosePoll(desk.made.session, poll.id))
    closed = desk.made.now.polls[-1]
    assert (closed.answered, sorted(p.text for p in closed.papers if p.text)) == (
        1,
        ["It costs a week.", "It wakes the wrong people."],
    )


def test_a_tie_is_settled_or_voted_on_once_more(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.BALLOT)
    panel = desk.page.panel
    assert isinstance(panel, BallotWidget)
    desk.page.bar.sign.click()
    poll = desk.made.now.polls[-1]
    people = tuple(p.person.id for p in desk.made.now.present)
    tie = tuple((i.id, 4 if n < 4 else 0) for n, i in enumerate(poll.items))
    desk.do(c.CountHands(desk.made.session, poll.id, people, tie))
    desk.page.bar.sign.click()
    desk.sent.clear()
    assert panel.result.both.isVisible()
    assert not panel.result.tries.isVisible()
    click(panel.result.revote)
    assert desk.sent == [c.OpenPoll(desk.made.session, Purpose.REVOTE)]
    desk.page.bar.sign.click()
    desk.page.bar.sign.click()
    assert panel.result.tries.isVisible()
    click(panel.result.tries)
    assert not panel.result.tries.isVisible()
    click(panel.result.boldest)
    assert desk.sent[-1] == c.OpenPoll(desk.made.session, Purpose.BOLDEST)


# Who takes it.


def taking(desk: Desk) -> CommitmentsWidget:
    with_ideas(desk, StepKind.COMMITMENTS)
    desk.do(c.AddOutcome(desk.made.session, "Delete alerts"))
    desk.do(c.AddOutcome(desk.made.session, "A free day"))
    panel = desk.page.panel
    assert isinstance(panel, CommitmentsWidget)
    panel.list.choose(desk.made.now.outcomes[0].id)
    desk.sent.clear()
    return panel


def test_nobody_is_put_down_without_a_yes(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = taking(desk)
    takers = panel.plan.takers
    takers.person.choose(desk.made.people["Bojan"])
    click(takers.take)
    assert takers.question.text() == "Did Bojan say yes?"
    assert takers.not_yet.hasFocus() or desk.page.focusWidget() is takers.not_yet
    QTest.keyClick(takers.not_yet, K.Key_Return)
    assert desk.sent == []
    click(takers.help)
    click(takers.yes)
    assert desk.sent == [
        c.Commit(desk.made.session, desk.made.now.outcomes[0].id, desk.made.people["Bojan"], Role.HELPER)
    ]
    takers.list.acted.emit(desk.made.people["Bojan"], "close")
    assert desk.made.now.outcomes[0].commitments == ()


def test_a_refused_text_does_not_follow_to_the_next_outcome(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = taking(desk)
    first, second = (o.id for o in desk.made.now.outcomes)
    panel.plan.when_then.edit.setText("When it rings, I will answer.")
    panel.plan.name.edit.setText("")
    panel.list.choose(second)
    assert panel.plan.name.text == "A free day"
    assert panel.plan.when_then.text == ""
    by_id = {o.id: o for o in desk.made.now.outcomes}
    assert by_id[first].plan.when_then == "When it rings, I will answer."
    assert by_id[first].title == "Delete alerts"
    assert by_id[second].plan.when_then == ""


def test_days_and_needs(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = taking(desk)
    click(panel.plan.day.weeks[4])
    click(panel.plan.more_button)
    need = panel.plan.more.need
    need.text.edit.setText("Two days of the data team")
    panel.plan.flush()
    need.answer.choose(NeedAnswer.NO.value)
    click(need.give)
    assert "needs its reason" in need.because.notice.text()
    need.because.edit.setText("They are on leave")
    click(need.give)
    outcome = desk.made.now.outcomes[0]
    assert outcome.plan.look_again == "2026-03-30"
    assert (outcome.need.answer, outcome.need.because) == (NeedAnswer.NO, "They are on leave")


def test_an_outcome_from_an_idea(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = taking(desk)
    desk.page._outcome_from_idea()
    assert panel.source.isVisible()
    panel.source.list.choose(panel.source.list.rows()[0].key)
    QTest.keyClick(panel.source.list, K.Key_Return)
    assert [type(x) for x in desk.sent] == [c.AddOutcome]
    assert panel.list.current() == desk.made.now.outcomes[-1].id
    QTest.keyClick(panel.source.list, K.Key_Escape)


def test_a_rule_says_no_in_its_own_words(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = taking(desk)
    reason = desk.page.desk.attempt(
        c.PlanOutcome(desk.made.session, desk.made.now.outcomes[0].id, Plan(look_again="tomorrow"))
    )
    assert str(reason) == "Choose a date."
    desk.page.desk.do(c.AddTime(desk.made.session, 99 * 3_600_000))
    assert desk.told == "Add or take at most one hour."
    assert panel.isVisible()


def test_the_away_question(console: Make) -> None:
    desk = console(agenda=AGENDA)
    desk.made.time.go_on(115_000)
    desk.do(c.NoticeAbsence(desk.made.session))
    assert desk.page.away.isVisible()
    assert "1:55" in desk.page.away.words.text()
    desk.sent.clear()
    click(desk.page.away.count)
    assert desk.sent == [c.CountBreak(desk.made.session)]
    assert not desk.page.away.isVisible()
