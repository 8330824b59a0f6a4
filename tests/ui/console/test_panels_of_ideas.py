"""What the panel of a round sends, and what it keeps for itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Phase, StepKind
from lfb_desktop.ui.console.panels.ideas import IdeasWidget
from tests import rooms
from tests.ui.console.clicks import K, Make, click
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, to


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


def test_up_and_caret_go_back_to_the_last_one(console: Make) -> None:
    desk = console(agenda=AGENDA)
    capture = ideas(desk).capture
    for text in ("One", "Two"):
        QTest.keyClicks(capture.field.edit, text)
        QTest.keyClick(capture.field.edit, K.Key_Return)
    QTest.keyClick(capture.field.edit, K.Key_Up)
    assert capture.field.text == "Two"
    QTest.keyClicks(capture.field.edit, "^2")
    assert capture.field.text.replace("^2", "") == "Two", "in a text it is a character like others"
    QTest.keyClick(capture.field.edit, K.Key_Return)
    QTest.keyClicks(capture.field.edit, "^")
    assert capture.field.text == "Two^2"
    step = desk.made.now.current
    assert step is not None
    assert sorted(s.text for s in step.slips) == ["One", "Two^2"]


def test_no_name_stands_beside_what_was_written_down_unsigned(console: Make) -> None:
    desk = console(agenda=AGENDA)
    capture = ideas(desk).capture
    capture.person.choose(desk.made.people["Greta"])
    QTest.keyClicks(capture.field.edit, "One")
    QTest.keyClick(capture.field.edit, K.Key_Return)
    assert [(r.words, r.note, r.below) for r in capture.list.rows()] == [("One", "", "")]
    step = desk.made.now.current
    assert step is not None
    assert step.slips[0].author is None


def test_a_signed_round_names_whose_it_is(console: Make) -> None:
    signed = tuple(replace(p, settings=replace(p.settings, is_unsigned=False)) for p in AGENDA)
    desk = console(agenda=signed)
    capture = ideas(desk).capture
    capture.person.choose(desk.made.people["Greta"])
    assert capture.counts.text() == "Signed: Greta stands with the idea."
    QTest.keyClicks(capture.field.edit, "One")
    QTest.keyClick(capture.field.edit, K.Key_Return)
    assert [(r.words, r.note) for r in capture.list.rows()] == [("One", "Greta")]


def test_slips_of_paper_say_how_long_typing_takes(console: Make) -> None:
    desk = console(agenda=AGENDA)
    capture = ideas(desk).capture
    assert capture.person.currentText() == "Paper slip"
    assert "8 seconds a slip" in capture.counts.text()
    QTest.keyClicks(capture.field.edit, "From a slip")
    QTest.keyClick(capture.field.edit, K.Key_Return)
    step = desk.made.now.current
    assert step is not None
    assert (step.from_paper, {v.acts for v in step.voices}) == (1, {0})


def test_the_curtain_is_asked_for_from_the_round(console: Make) -> None:
    desk = console(agenda=AGENDA)
    capture = ideas(desk).capture
    asked: list[str] = []
    desk.page.desk.curtain_asked.disconnect()
    desk.page.desk.curtain_asked.connect(asked.append)
    assert capture.curtain.text() == "Somebody writes at this laptop…"
    click(capture.curtain)
    capture.person.setFocus()
    QTest.keyClicks(capture.person, "el")
    assert capture.curtain.text() == "Elif writes at this laptop…"
    click(capture.curtain)
    assert asked == ["", desk.made.people["Elif"]]


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
