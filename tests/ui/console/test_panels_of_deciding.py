"""What the panels of the ballot and of who takes it send."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Purpose, StepKind
from lfb_desktop.ui.console.panels.ballot import BallotWidget
from tests.ui.console.clicks import Make, click, with_ideas
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
