"""What the panels of the ballot and of who takes it send."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Purpose, StepKind
from lfb_desktop.ui.console.panels.ballot import BallotWidget
from lfb_desktop.views.console_values import Away
from tests.ui.console.clicks import Make, click, with_ideas
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
    assert panel.result.both.text() == "There is room for all 4"
    assert panel.result.hint.text == "4 are tied for the last place. Is there room for all of them?"
    click(panel.result.revote)
    assert desk.sent == [c.OpenPoll(desk.made.session, Purpose.REVOTE, question="Which of these?")]
    desk.page.bar.sign.click()
    desk.page.bar.sign.click()
    assert panel.result.tries.isVisible()
    click(panel.result.tries)
    assert not panel.result.tries.isVisible()
    assert panel.result.hint.text == "Still a tie. All of them, as two-week tries."
    click(panel.result.boldest)
    question = "Which would change most, even if it is hard?"
    assert desk.sent[-1] == c.OpenPoll(desk.made.session, Purpose.BOLDEST, question=question)


def test_a_lot_draws_where_it_was_agreed_before_the_vote(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.BALLOT)
    panel = desk.page.panel
    assert isinstance(panel, BallotWidget)
    panel.plan.tie.setCurrentIndex(1)
    panel.plan.tie.activated.emit(1)
    desk.page.bar.sign.click()
    poll = desk.made.now.polls[-1]
    people = tuple(p.person.id for p in desk.made.now.present)
    tie = tuple((i.id, 4 if n < 4 else 0) for n, i in enumerate(poll.items))
    desk.do(c.CountHands(desk.made.session, poll.id, people, tie))
    desk.page.bar.sign.click()
    assert not panel.result.lot.isVisible()
    click(panel.result.revote)
    desk.page.bar.sign.click()
    desk.page.bar.sign.click()
    click(panel.result.lot)
    assert panel.result.hint.text == "A lot has drawn, as agreed before the vote."
    settled = desk.made.now.polls[-1]
    told = {row.words: row.mark for row in panel.result.list.rows() if not row.is_heading}
    assert sum(told[i.title] == "check" for i in settled.items) == settled.places
    assert "split" not in told.values()
    assert not panel.result.lot.isVisible()


def voted(desk: Desk, *papers: tuple[int, ...]) -> BallotWidget:
    """Opens the ballot; each paper names places of proposals, one dot for each time. Then it closes."""
    desk.do(c.OpenPoll(desk.made.session))
    poll = desk.made.now.polls[-1]
    for n, (person, paper) in enumerate(zip(desk.made.now.present, papers, strict=False)):
        marks = tuple((poll.items[place].id, paper.count(place)) for place in sorted(set(paper)))
        desk.do(c.AnswerPoll(desk.made.session, poll.id, person.person.id, marks, f"paper {n}"))
    desk.do(c.ClosePoll(desk.made.session, poll.id))
    desk.sent.clear()
    panel = desk.page.panel
    assert isinstance(panel, BallotWidget)
    return panel


def groups(panel: BallotWidget) -> dict[str, list[str]]:
    """The ranks under each heading of the result."""
    found: dict[str, list[str]] = {}
    for row in panel.result.list.rows():
        if row.is_heading:
            found[row.words] = []
        else:
            found[list(found)[-1]].append(row.lead)
    return found


def test_what_few_chose_is_kept_for_later_without_a_rank(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.BALLOT)
    panel = voted(desk, *[(0, 0, 1)] * 3, *[(0, 0, 2)] * 3)
    assert groups(panel) == {"Chosen": ["1", "2=", "2="], "Kept for later": [""] * 5}
    assert not panel.result.hint.isVisible()
    assert [r.state for r in panel.result.list.rows()][1:3] == ["chosen", "chosen"]


def test_a_flat_result_is_talked_about_and_voted_on_with_one_dot(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.BALLOT)
    panel = voted(desk, (0, 1, 2), (3, 4, 5), (6, 7, 0), (1, 2, 3), (4, 5, 0), (1, 2, 6))
    assert panel.result.hint.text == "No clear favourite. Talk three minutes, then one dot each."
    click(panel.result.talk)
    assert desk.sent == [c.AddTime(desk.made.session, 180_000)]
    click(panel.result.again)
    steps = desk.made.now.steps
    following = steps[steps.index(desk.made.now.current) + 1]  # type: ignore[arg-type]
    assert (following.kind, following.settings.dots, following.settings.cap) == (StepKind.BALLOT, 1, 1)
    assert not panel.result.again.isVisible()


def test_what_was_chosen_before_the_second_vote_stays_in_sight(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.BALLOT)
    panel = voted(desk, *[(0, 0, 1)] * 2, *[(0, 0, 2)] * 2, *[(0, 0, 3)] * 2)
    assert groups(panel)["Tied for the last place"] == ["2=", "2=", "2="]
    click(panel.result.revote)
    poll = desk.made.now.polls[-1]
    desk.do(c.ClosePoll(desk.made.session, poll.id))
    assert next(iter(groups(panel))) == "Chosen in the first vote"
    assert panel.result.list.rows()[1].words == desk.made.now.polls[-2].items[0].title


def test_the_boldest_stands_under_its_own_heading(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.BALLOT)
    panel = voted(desk, *[(0, 0, 1)] * 6)
    click(panel.result.boldest)
    poll = desk.made.now.polls[-1]
    for n, person in enumerate(desk.made.now.present):
        marks = ((poll.items[4].id, 1),)
        desk.do(c.AnswerPoll(desk.made.session, poll.id, person.person.id, marks, f"bold {n}"))
    desk.do(c.ClosePoll(desk.made.session, poll.id))
    assert panel.result.list.rows()[-2].words == "Would change most, even if it is hard"
    assert panel.result.list.rows()[-1].words == poll.items[4].title


def test_the_away_question(console: Make) -> None:
    desk = console(agenda=AGENDA)
    desk.made.time.go_on(115_000)
    desk.do(c.NoticeAbsence(desk.made.session))
    assert desk.page.away.isVisible()
    assert "1:55" in desk.page.away.words.text()
    desk.page.away.show_away(Away(115_000, 192_400))
    assert desk.page.away.go_on.text() == "Continue with 3:13", "as the clock below shows it"
    desk.sent.clear()
    click(desk.page.away.count)
    assert desk.sent == [c.CountBreak(desk.made.session)]
    assert not desk.page.away.isVisible()
