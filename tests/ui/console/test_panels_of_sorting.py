"""What the panels of reading, picks, themes and talk send."""

from __future__ import annotations

from PySide6.QtTest import QTest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PointSide, StepKind
from lfb_desktop.ui.console.panels.pick import PickWidget
from lfb_desktop.ui.console.panels.reading import ReadingWidget
from lfb_desktop.ui.console.panels.talk import TalkWidget
from lfb_desktop.ui.console.panels.themes import ThemesWidget
from tests.ui.console.clicks import K, Make, click, with_ideas
from tests.ui.console.story import AGENDA, to


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
    panel.ideas.rewording.field.edit.setText("Said better")
    QTest.keyClick(panel.ideas.rewording.field.edit, K.Key_Return)
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
    lst = panel.ideas.list
    assert [r.words for r in lst.rows() if r.is_heading] == ["Go on, most marked", "Not this time"]
    lst.choose(lst.rows()[-1].key)
    QTest.keyClick(lst, K.Key_Space)
    assert desk.sent[-1] == c.DefendIdea(desk.made.session, lst.current(), True)  # type: ignore[arg-type]
    keys = [r.key for r in lst.rows()]
    assert keys.index(lst.current()) == keys.index("heading 1") + 1
    QTest.keyClick(lst, K.Key_Space)
    assert desk.sent[-1] == c.DefendIdea(desk.made.session, lst.current(), False)  # type: ignore[arg-type]


def test_what_goes_together_is_noted_while_marking_and_joined_afterwards(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.PICK)
    panel = desk.page.panel
    assert isinstance(panel, PickWidget)
    goes = panel.goes_with
    for typed, said in (("4", "Type two numbers."), ("4 99", "There is no idea with the number 99.")):
        goes.field.edit.setText(typed)
        QTest.keyClick(goes.field.edit, K.Key_Return)
        assert goes.field.notice.text() == said
    goes.field.edit.setText("4 goes with 2")
    QTest.keyClick(goes.field.edit, K.Key_Return)
    assert desk.sent == []
    assert [r.lead for r in goes.list.rows()] == ["4"]
    click(desk.page.bar.sign)
    click(desk.page.bar.sign)
    goes.list.choose("4 2")
    QTest.keyClick(goes.list, K.Key_Return)
    by_number = {i.number: i.id for i in desk.made.now.ideas}
    assert desk.sent[-1] == c.MergeIdeas(desk.made.session, (by_number[4], by_number[2]), by_number[2])
    assert goes.list.rows() == ()


def test_g_joins_the_current_one_with_a_number(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.PICK)
    panel = desk.page.panel
    assert isinstance(panel, PickWidget)
    click(desk.page.bar.sign)
    click(desk.page.bar.sign)
    by_number = {i.number: i.id for i in desk.made.now.ideas}
    panel.ideas.list.choose(by_number[3])
    QTest.keyClicks(panel.ideas.list, "g")
    QTest.keyClicks(panel.goes_with.field.edit, "5")
    QTest.keyClick(panel.goes_with.field.edit, K.Key_Return)
    assert desk.sent[-1] == c.MergeIdeas(desk.made.session, (by_number[3], by_number[5]), by_number[5])


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
    desk.page.way.go_on()
    desk.page.way.go_back()
    assert [type(x) for x in desk.sent] == [c.AddPoint, c.FocusTalk, c.FocusTalk]
    assert [r.words for r in panel.worries.list.rows()] == ["Who pays?"]
    panel.list.choose(panel.list.rows()[2].key)
    QTest.keyClick(panel.list, K.Key_Return)
    assert desk.sent[-1] == c.FocusTalk(desk.made.session, 2)
    focused = desk.made.now.idea(desk.made.now.current.talks[2])  # type: ignore[union-attr]
    assert focused is not None
    assert panel.text.toPlainText() == focused.text
    assert panel.place.text() == f"Proposal 3 of {len(panel.list.rows())}, no. {focused.number}"


def test_each_proposal_has_its_own_time_that_stands_still_in_a_pause(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.PICK)
    poll = desk.made.now.polls[-1]
    people = tuple(p.person.id for p in desk.made.now.present)
    desk.do(c.CountHands(desk.made.session, poll.id, people, tuple((i.id, 2) for i in poll.items)))
    to(desk, StepKind.TALK)
    panel = desk.page.panel
    assert isinstance(panel, TalkWidget)
    s, time = desk.made.session, desk.made.time
    assert panel.time.words.text() == "2:30 of 2:30 for this one"
    time.go_on(30_000)
    desk.do(c.PauseClock(s))
    assert panel.time.words.text() == "2:00 of 2:30 for this one"
    time.go_on(60_000)
    desk.do(c.AddTime(s, 60_000))
    desk.do(c.ResumeClock(s))
    time.go_on(10_000)
    desk.do(c.AddPoint(s, desk.made.now.current.talks[0], PointSide.FOR, "It is quiet"))  # type: ignore[union-attr]
    panel.time.sun.ticked.emit()
    assert panel.time.words.text() == "1:50 of 2:30 for this one"
    desk.do(c.FocusTalk(s, 1))
    assert panel.time.words.text() == "2:30 of 2:30 for this one"
