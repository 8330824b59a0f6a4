"""Who takes it: what is asked, what is sent, and the ways on when nobody does."""

from __future__ import annotations

from PySide6.QtTest import QTest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import NeedAnswer, OutcomeId, Plan, Presence, Role, StepKind
from lfb_desktop.ui.console.panels.commitments import CommitmentsWidget
from tests.ui.console.clicks import K, Make, click, with_ideas
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA


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
    assert takers.yes.question.text() == "Did Bojan say yes?"
    assert desk.page.focusWidget() is takers.yes.not_yet
    QTest.keyClick(takers.yes.not_yet, K.Key_Return)
    assert not takers.yes.isVisible()
    assert desk.sent == []
    click(takers.help)
    assert takers.yes.yes.text() == "Bojan said yes"
    click(takers.yes.yes)
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
    click(panel.plan.ask_leader)
    need = panel.plan.need
    assert need.isVisible()
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
    desk.page.reach.make_outcome()
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


def first_of(desk: Desk) -> OutcomeId:
    return desk.made.now.outcomes[0].id


def test_who_is_not_here_must_have_said_so_before(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = taking(desk)
    bojan = desk.made.people["Bojan"]
    desk.do(c.MarkPresence(desk.made.session, bojan, Presence.AWAY))
    takers = panel.plan.takers
    takers.person.choose(bojan)
    assert takers.person.currentText() == "Bojan, not here"
    click(takers.take)
    assert takers.yes.question.text() == "Bojan is not here. Did Bojan say yes before?"
    desk.sent.clear()
    click(takers.yes.yes)
    assert desk.sent == [c.Commit(desk.made.session, first_of(desk), bojan, Role.OWNER)]


def test_thinking_about_it_until_a_day_is_an_answer(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = taking(desk)
    takers, bojan = panel.plan.takers, desk.made.people["Bojan"]
    takers.person.choose(bojan)
    click(takers.think)
    click(takers.until.cancel)
    assert desk.sent == []
    click(takers.think)
    click(takers.until.day.weeks[2])
    QTest.keyClick(takers.until.keep, K.Key_Return)
    thinks = c.Commit(desk.made.session, first_of(desk), bojan, Role.THINKING, "2026-03-16")
    assert desk.sent == [thinks]
    row = panel.list.row(first_of(desk))
    assert row is not None
    assert (row.below_words, row.below) == ("Bojan", ", thinks about it until Mon 16 Mar")
    assert panel.plan.nobody.isVisible()


def test_a_quiet_minute_and_then_the_ways(console: Make) -> None:
    desk = console(agenda=AGENDA)
    nobody = taking(desk).plan.nobody
    assert not nobody.smaller.isVisible()
    click(nobody.quiet.begin)
    assert nobody.quiet.words.text() == "1:00. Nobody has to say anything."
    desk.made.time.go_on(59_000)
    nobody.quiet.sun.ticked.emit()
    assert nobody.quiet.is_running
    desk.made.time.go_on(1_000)
    nobody.quiet.sun.ticked.emit()
    assert not nobody.quiet.is_running
    assert nobody.smaller.isVisible()
    assert desk.sent == []


def test_smaller_instead_or_besides(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = taking(desk)
    nobody, outcome = panel.plan.nobody, first_of(desk)
    click(nobody.others)
    click(nobody.smaller)
    assert nobody.smaller_box.field.text == "Delete alerts"
    nobody.smaller_box.field.edit.setText("Delete three alerts")
    QTest.keyClick(nobody.smaller_box.field.edit, K.Key_Return)
    assert desk.sent == [c.RetitleOutcome(desk.made.session, outcome, "Delete three alerts")]
    assert panel.plan.name.text == "Delete three alerts"
    click(nobody.smaller)
    nobody.smaller_box.field.edit.setText("List the alerts")
    click(nobody.smaller_box.besides)
    titles = [o.title for o in desk.made.now.outcomes]
    assert titles == ["Delete three alerts", "A free day", "List the alerts"]
    assert panel.plan.name.text == "List the alerts"


def test_two_share_it_with_the_yes_of_both(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = taking(desk)
    nobody, people = panel.plan.nobody, desk.made.people
    click(nobody.others)
    click(nobody.share)
    box = nobody.shared_box
    box.other.choose(box.one.chosen)
    click(box.share)
    assert desk.told == "Choose two people."
    box.one.choose(people["Dewi"])
    box.other.choose(people["Elif"])
    click(box.share)
    assert box.yes.question.text() == "Did Dewi and Elif say yes?"
    assert desk.sent == []
    click(box.yes.yes)
    assert [x.person for x in desk.sent if isinstance(x, c.Commit)] == [people["Dewi"], people["Elif"]]
    assert not nobody.isVisible()
    assert panel.plan.more_button.text() == "More in their words"


def test_ask_the_leader_names_a_need(console: Make) -> None:
    desk = console(agenda=AGENDA)
    plan = taking(desk).plan
    click(plan.nobody.others)
    click(plan.nobody.leader)
    assert desk.page.focusWidget() is plan.need.text.edit
    plan.need.text.edit.setText("A day without meetings")
    plan.flush()
    assert desk.sent == [c.NameNeed(desk.made.session, first_of(desk), "A day without meetings")]
    assert plan.need.who.text() == "Carmen answers"
    plan.need.answer.choose(NeedAnswer.LATER.value)
    click(plan.need.by.weeks[1])
    click(plan.need.give)
    assert desk.made.now.outcomes[0].need.by == "2026-03-09"


def test_not_now_keeps_a_day_without_an_owner(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = taking(desk)
    nobody = panel.plan.nobody
    click(nobody.others)
    click(nobody.not_now)
    click(nobody.not_now_box.day.weeks[4])
    assert desk.sent == [c.PlanOutcome(desk.made.session, first_of(desk), Plan(look_again="2026-03-30"))]
    row = panel.list.row(first_of(desk))
    assert row is not None
    assert (row.mark, row.below) == ("*dashed", "Not now, we look again Mon 30 Mar")
    click(nobody.not_now_box.day.clear)
    assert desk.made.now.outcomes[0].plan.look_again == ""


def test_an_open_outcome_is_a_result_too(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = taking(desk)
    assert not panel.note.isVisible()
    desk.do(c.Commit(desk.made.session, first_of(desk), desk.made.people["Amara"]))
    assert panel.note.text == (
        "One outcome is still open. That is a result too. "
        "Leave it on the board rather than talk somebody into it."
    )
    assert panel.plan.more_button.text() == "More in Amara's words"
    assert [row.state for row in panel.list.rows()] == ["taken", "nobody yet"]
    desk.do(c.Commit(desk.made.session, desk.made.now.outcomes[1].id, desk.made.people["Amara"]))
    assert not panel.note.isVisible()
