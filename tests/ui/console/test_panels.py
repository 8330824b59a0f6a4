"""What each panel sends, one click at a time, and what it keeps for itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import NeedAnswer, Phase, Plan, Presence, Purpose, Role, StepKind
from lfb_desktop.domain.rules import RULES
from lfb_desktop.ui.console.panels import PANELS
from lfb_desktop.ui.console.panels.ballot import BallotWidget
from lfb_desktop.ui.console.panels.clarity import ClarityWidget
from lfb_desktop.ui.console.panels.commitments import CommitmentsWidget
from lfb_desktop.ui.console.panels.ideas import IdeasWidget
from lfb_desktop.ui.console.panels.lobby import LobbyWidget
from lfb_desktop.ui.console.panels.pick import PickWidget
from lfb_desktop.ui.console.panels.reading import ReadingWidget
from lfb_desktop.ui.console.panels.talk import TalkWidget
from lfb_desktop.ui.console.panels.themes import ThemesWidget
from lfb_desktop.ui.stage.scenes import PAINTERS
from lfb_desktop.views import console as views
from lfb_desktop.views.stage import SCENES
from tests import rooms
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, TEXTS, moments, to

Make = Callable[..., Desk]
K = Qt.Key


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def with_ideas(desk: Desk, kind: StepKind, texts: tuple[str, ...] = TEXTS) -> Desk:
    to(desk, StepKind.IDEAS)
    for n, text in enumerate(texts):
        desk.do(c.WriteSlip(desk.made.session, text, f"t{n}"))
    to(desk, kind)
    desk.sent.clear()
    return desk


@pytest.mark.parametrize("kind", StepKind)
def test_every_kind_of_step_has_a_panel_a_view_and_a_scene(kind: StepKind) -> None:
    assert kind in PANELS
    assert kind in views.PANELS
    assert kind in SCENES


def test_the_ended_session_has_a_panel_and_every_scene_a_painter(console: Make) -> None:
    assert None in PANELS
    assert c.EndSession in RULES
    desk = console(agenda=AGENDA)
    met = set()
    for _ in moments(desk):
        met.add(type(desk.page.stage.view.scene))
        assert type(desk.page.stage.view.scene) in PAINTERS
    assert len(met) > 8


# Arriving.


def test_who_is_here(console: Make, qtbot: QtBot) -> None:
    desk = console()
    lobby = desk.page.panel
    assert isinstance(lobby, LobbyWidget)
    amara = desk.made.people["Amara"]
    lobby.people.list.choose(amara)
    QTest.keyClick(lobby.people.list, K.Key_Space)
    assert desk.sent == [c.MarkPresence(desk.made.session, amara, Presence.AWAY)]
    click(lobby.people.watches)
    assert desk.sent[1:] == [c.MarkPresence(desk.made.session, amara, Presence.OBSERVER)]


def test_all_are_here_and_newcomers(console: Make, qtbot: QtBot) -> None:
    desk = console()
    lobby = desk.page.panel
    assert isinstance(lobby, LobbyWidget)
    assert not lobby.people.all_here.isVisible()
    desk.do(c.AddPerson("Zoe"))
    zoe = next(p.id for p in desk.made.room.state().team.people if p.name == "Zoe")
    desk.do(c.AddParticipant(desk.made.session, zoe))
    assert lobby.people.all_here.isVisible()
    desk.sent.clear()
    click(lobby.people.all_here)
    assert desk.sent == [c.MarkPresence(desk.made.session, zoe, Presence.PRESENT)]
    lobby.people.newcomer.edit.setText("amara")
    click(lobby.people.add)
    assert "on the list already" in lobby.people.newcomer.notice.text()
    assert lobby.people.newcomer.text == "amara"


def test_who_gives_the_why_and_who_runs_the_laptop(console: Make) -> None:
    desk = console()
    lobby = desk.page.panel
    assert isinstance(lobby, LobbyWidget)
    assert lobby.leader.chosen == desk.made.people["Carmen"]
    lobby.facilitator.choose(desk.made.people["Bojan"])
    lobby.facilitator.activated.emit(0)
    assert desk.made.now.facilitator == desk.made.people["Bojan"]


# A question counted by hand.


def test_clarity_is_counted_by_level(console: Make) -> None:
    desk = console()
    to(desk, StepKind.CLARITY)
    panel = desk.page.panel
    assert isinstance(panel, ClarityWidget)
    desk.sent.clear()
    first = panel.hands.lists[0]
    key = first.rows()[3].key
    first.setFocus()
    first.choose(key)
    QTest.keyClicks(first, "4")
    poll = desk.made.now.polls[-1]
    people = tuple(p.person.id for p in desk.made.now.present)
    assert desk.sent == [c.CountHands(desk.made.session, poll.id, people, ((first.rows()[3].key, 4),))]  # type: ignore[arg-type]
    assert first.rows()[0].note == "4 of 6 hands"
    QTest.keyClick(first, K.Key_Right)
    QTest.keyClick(first, K.Key_Left)
    assert first.row(key).count == 4  # type: ignore[union-attr]
    QTest.keyClicks(first, "99")
    assert first.row(key).count == 4  # type: ignore[union-attr]


def test_who_is_out_of_the_count(console: Make) -> None:
    desk = console()
    to(desk, StepKind.CLARITY)
    panel = desk.page.panel
    assert isinstance(panel, ClarityWidget)
    key = panel.hands.lists[0].rows()[1].key
    panel.hands.lists[0].counted.emit(key, 6)
    panel.hands.people.toggled.emit(desk.made.people["Greta"])
    assert "more hands than the 5 people" in desk.told
    assert len(panel.hands.people_in) == 6
    panel.hands.lists[0].counted.emit(key, 5)
    panel.hands.people.toggled.emit(desk.made.people["Greta"])
    assert len(panel.hands.people_in) == 5


def test_few_people_say_it_aloud(console: Make) -> None:
    desk = console(names=rooms.NAMES[:4])
    to(desk, StepKind.CLARITY)
    panel = desk.page.panel
    assert isinstance(panel, ClarityWidget)
    assert not panel.hands.isVisible()
    assert panel.promise.text() == "With so few of us, nothing is really secret. We sign, or we say it aloud."


def test_low_clarity_is_flagged(console: Make) -> None:
    desk = console()
    to(desk, StepKind.CLARITY)
    poll = desk.made.now.polls[-1]
    people = tuple(p.person.id for p in desk.made.now.present)
    low = tuple((i.id, 6 if i.level == 0 else 0) for i in poll.items)
    desk.do(c.CountHands(desk.made.session, poll.id, people, low))
    panel = desk.page.panel
    assert isinstance(panel, ClarityWidget)
    assert not panel.levels.isVisible()
    desk.do(c.ClosePoll(desk.made.session, poll.id))
    assert panel.levels.isVisible()
    assert "Not clear to everybody" in panel.warning.text


# A round.


def ideas(desk: Desk) -> IdeasWidget:
    to(desk, StepKind.IDEAS)
    desk.sent.clear()
    panel = desk.page.panel
    assert isinstance(panel, IdeasWidget)
    return panel


def test_writing_down_changing_and_taking_back(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = ideas(desk)
    capture = panel.capture
    capture.person.choose(desk.made.people["Greta"])
    assert capture.counts.text() == "Counts for Greta, is not stored with the idea."
    QTest.keyClicks(capture.field.edit, "A phone only for on-call")
    QTest.keyClick(capture.field.edit, K.Key_Return)
    assert [type(x) for x in desk.sent] == [c.WriteSlip]
    assert [r.words for r in capture.list.rows()] == ["A phone only for on-call"]
    assert panel.count.number.text() == "1"
    key = capture.list.rows()[0].key
    capture.list.setFocus()
    capture.list.choose(key)
    QTest.keyClick(capture.list, K.Key_F2)
    capture.field.edit.setText("A phone for on-call alone")
    click(capture.add)
    step = desk.made.now.current
    assert step is not None
    assert [x.text for x in step.slips] == ["A phone for on-call alone"]
    capture.list.acted.emit(key, "close")
    assert capture.list.rows() == ()
    step = desk.made.now.current
    assert step is not None
    assert (step.slips, step.withdrawn) == ((), 1)


def test_a_paste_of_many_lines_is_many_ideas(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = ideas(desk)
    panel.capture.field.edit.insert("One\nTwo\r\n\n  Three  ")
    step = desk.made.now.current
    assert step is not None
    assert sorted(x.text for x in step.slips) == ["One", "Three", "Two"]
    assert panel.capture.field.text == ""
    assert desk.told == "3 ideas were added."


def test_a_refused_idea_stays_in_the_field_with_its_reason(console: Make) -> None:
    desk = console(agenda=rooms.AGENDA)
    to(desk, StepKind.IDEAS)
    step = desk.made.now.current
    assert step is not None
    panel = ideas(desk)
    long = "x" * 1001
    panel.capture.field.edit.setText(long)
    QTest.keyClick(panel.capture.field.edit, K.Key_Return)
    assert panel.capture.field.text == long
    assert "Shorten it or split it" in panel.capture.field.notice.text()
    assert panel.capture.list.rows() == ()


def test_after_the_reveal_nothing_of_the_capture_is_kept(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = ideas(desk)
    panel.capture.field.edit.setText("Mine")
    QTest.keyClick(panel.capture.field.edit, K.Key_Return)
    desk.do(c.GoOn(desk.made.session))
    desk.do(c.GoBack(desk.made.session))
    assert panel.capture.captured == ()
    assert [r.words for r in panel.list.rows()] == ["Mine"]


def test_done_is_ticked_beside_the_round(console: Make) -> None:
    desk = console(agenda=AGENDA)
    ideas(desk)
    people = desk.page.right.people
    people.list.setFocus()
    people.list.choose(desk.made.people["Elif"])
    QTest.keyClick(people.list, K.Key_Space)
    assert desk.sent == [c.MarkDone(desk.made.session, desk.made.people["Elif"], True)]
    assert people.list.row(desk.made.people["Elif"]).note == "done"  # type: ignore[union-attr]


def test_few_people_may_sign_until_the_first_idea(console: Make) -> None:
    desk = console(names=rooms.NAMES[:3])
    panel = ideas(desk)
    assert panel.sign.isVisible()
    click(panel.sign)
    step = desk.made.now.current
    assert step is not None
    assert not step.settings.is_unsigned
    assert step.phase is Phase.OPEN
    assert not panel.sign.isVisible()
    assert panel.capture.counts.text() != ""


def test_notes_are_saved_while_typing_and_on_leaving(console: Make, qtbot: QtBot) -> None:
    desk = console(agenda=AGENDA)
    panel = ideas(desk)
    panel.notes.edit.setPlainText("Ask Greta first.")
    qtbot.waitUntil(lambda: desk.made.now.notes == "Ask Greta first.", timeout=3000)
    panel.notes.edit.setPlainText("Ask Greta first. Then Bojan.")
    desk.page.bar.sign.click()
    desk.page.bar.sign.click()
    assert desk.made.now.notes == "Ask Greta first. Then Bojan."
    assert desk.page.right.notes.edit.toPlainText() == "Ask Greta first. Then Bojan."


def test_a_focused_editor_is_never_touched(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = ideas(desk)
    panel.capture.field.edit.setText("Half a tho")
    panel.notes.edit.setPlainText("not yet sent")
    desk.do(c.EditNotes(desk.made.session, "from elsewhere"))
    desk.do(c.WriteSlip(desk.made.session, "Another", "t9"))
    assert panel.capture.field.text == "Half a tho"
    assert panel.notes.edit.toPlainText() == "not yet sent"


# From many to a few.


def test_reading_shows_alone_rewords_and_sets_aside(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.READING)
    panel = desk.page.panel
    assert isinstance(panel, ReadingWidget)
    lst = panel.ideas.list
    lst.setFocus()
    lst.choose(lst.rows()[2].key)
    QTest.keyClick(lst, K.Key_Return)
    assert desk.page.stage.showing.alone == 3
    QTest.keyClick(lst, K.Key_F2)
    panel.ideas.field.edit.setText("Said better")
    QTest.keyClick(panel.ideas.field.edit, K.Key_Return)
    QTest.keyClick(lst, K.Key_Delete)
    idea = desk.made.now.ideas[2]
    assert [type(x) for x in desk.sent] == [c.RewordIdea, c.SetAsideIdea]
    assert (idea.text, idea.is_set_aside) == ("Said better", True)
    assert lst.rows()[2].note == "set aside"


def test_a_filter_from_twenty_rows_on(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.READING, tuple(f"Idea {n}" for n in range(19)))
    panel = desk.page.panel
    assert isinstance(panel, ReadingWidget)
    assert not panel.ideas.filter.isVisible()
    panel.ideas.filter.edit.setText("zebra")
    assert len(panel.ideas.list.rows()) == 19


def test_a_filter_narrows(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.READING, tuple(f"Idea {n}" for n in range(30)))
    panel = desk.page.panel
    assert isinstance(panel, ReadingWidget)
    assert panel.ideas.filter.isVisible()
    panel.ideas.filter.edit.setText("idea 2")
    assert {r.words for r in panel.ideas.list.rows()} == {"Idea 2", *(f"Idea {n}" for n in range(20, 30))}


def test_picks_by_hand_and_one_spoken_for(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.PICK)
    panel = desk.page.panel
    assert isinstance(panel, PickWidget)
    rows = [r for r in panel.hands.lists[0].rows() if not r.is_heading]
    panel.hands.lists[0].counted.emit(rows[0].key, 3)
    click(desk.page.bar.sign)
    assert [type(x) for x in desk.sent] == [c.CountHands, c.ClosePoll]
    assert [r.mark for r in panel.ideas.list.rows()].count("check") == 1
    panel.ideas.list.toggled.emit(panel.ideas.list.rows()[4].key)
    assert isinstance(desk.sent[-1], c.DefendIdea)
    assert panel.ideas.list.row(desk.sent[-1].idea).note == "spoken for"  # type: ignore[union-attr]


def test_themes_by_keys_alone(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.THEMES)
    panel = desk.page.panel
    assert isinstance(panel, ThemesWidget)
    lst = panel.ideas.list
    lst.setFocus()
    lst.choose(lst.rows()[1].key)
    QTest.keyClicks(lst, "m")
    QTest.keyClicks(panel.mover.field.edit, "Rest")
    QTest.keyClick(panel.mover.field.edit, K.Key_Return)
    assert [type(x) for x in desk.sent] == [c.AddTheme, c.PutIntoTheme]
    assert [i.theme for i in desk.made.now.ideas].count(desk.made.now.themes[0].id) == 1
    lst.choose(lst.rows()[1].key)
    QTest.keyClick(lst, K.Key_Space)
    lst.choose(lst.rows()[2].key)
    QTest.keyClick(lst, K.Key_Space)
    QTest.keyClicks(lst, "m")
    QTest.keyClicks(panel.mover.field.edit, "re")
    QTest.keyClick(panel.mover.field.edit, K.Key_Return)
    assert isinstance(desk.sent[-1], c.PutIntoTheme)
    assert len(desk.sent[-1].ideas) == 2
    lst.choose(lst.rows()[1].key)
    QTest.keyClick(lst, K.Key_Space)
    lst.choose(lst.rows()[2].key)
    QTest.keyClicks(lst, "c")
    assert isinstance(desk.sent[-1], c.MergeIdeas)
    into = desk.sent[-1].into
    lst.acted.emit(into, "split")
    assert isinstance(desk.sent[-1], c.SplitIdea)


def test_a_theme_gets_name_and_sentence_of_its_own(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.THEMES)
    panel = desk.page.panel
    assert isinstance(panel, ThemesWidget)
    for name in ("Rest", "Alarms"):
        panel.themes.new.edit.setText(name)
        click(panel.themes.add)
    first, second = (t.id for t in desk.made.now.themes)
    panel.themes.list.choose(first)
    panel.themes.sentence.edit.setText("Sleep is part of the work.")
    panel.themes.list.choose(second)
    assert [t.sentence for t in desk.made.now.themes] == ["Sleep is part of the work.", ""]
    panel.themes.name.edit.setText("Rest")
    panel.themes.list.choose(first)
    assert [t.name for t in desk.made.now.themes] == ["Rest", "Alarms"]
    assert panel.themes.name.text == "Rest"


def test_the_talk_goes_from_proposal_to_proposal(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.PICK)
    poll = desk.made.now.polls[-1]
    people = tuple(p.person.id for p in desk.made.now.present)
    desk.do(c.CountHands(desk.made.session, poll.id, people, tuple((i.id, 2) for i in poll.items)))
    to(desk, StepKind.TALK)
    panel = desk.page.panel
    assert isinstance(panel, TalkWidget)
    desk.sent.clear()
    panel.worries.field.edit.setText("Who pays?")
    QTest.keyClick(panel.worries.field.edit, K.Key_Return)
    desk.page.setFocus()
    desk.page.go_on()
    desk.page.go_back()
    assert [type(x) for x in desk.sent] == [c.AddPoint, c.FocusTalk, c.FocusTalk]
    assert [r.words for r in panel.worries.list.rows()] == ["Who pays?"]


# Deciding.


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
