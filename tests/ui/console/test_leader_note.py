"""The leader's own idea at the Console: sealed in the round, read on both screens after the vote, taken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.exports.session_json import session_json
from lfb_desktop.ui.console.leader_note import LeaderNoteBox
from lfb_desktop.ui.console.panels.ballot import BallotWidget
from lfb_desktop.ui.console.panels.ideas import IdeasWidget
from lfb_desktop.views.scenes import ResultsScene
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests.ui.console.clicks import Make, click, with_ideas
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, to

TEXT = "A week without the stand-up"


def _in_the_round(console: Make) -> tuple[Desk, LeaderNoteBox]:
    desk = console(agenda=AGENDA)
    to(desk, StepKind.IDEAS)
    panel = desk.page.panel
    assert isinstance(panel, IdeasWidget)
    return desk, panel.leader_note


def _seal(box: LeaderNoteBox, text: str = TEXT) -> None:
    click(box.open)
    QTest.keyClicks(box.field.edit, text)
    QTest.keyClick(box.field.edit, Qt.Key.Key_Return)


def _texts(root: QWidget) -> str:
    return " ".join(label.text() for label in root.findChildren(QLabel))


def test_what_is_sealed_is_shown_nowhere(console: Make) -> None:
    desk, box = _in_the_round(console)
    _seal(box)
    assert desk.made.now.leader_note == TEXT
    assert box.sealed.text().startswith("The leader’s own idea is written down. It opens after the vote")
    assert TEXT not in _texts(desk.page) + box.field.text
    assert not box.open.isVisible()


def test_it_can_be_torn_up_and_written_again(console: Make) -> None:
    desk, box = _in_the_round(console)
    _seal(box)
    click(box.tear)
    assert desk.made.now.leader_note == ""
    _seal(box, "Another")
    assert desk.made.now.leader_note == "Another"


def test_an_empty_one_is_refused_in_place_and_cancel_leaves_nothing(console: Make) -> None:
    desk, box = _in_the_round(console)
    click(box.open)
    click(box.seal)
    assert box.field.notice.text() == "Write something first."
    QTest.keyClicks(box.field.edit, TEXT)
    click(box.cancel)
    assert (box.field.text, desk.made.now.leader_note) == ("", "")
    assert box.open.isVisible()
    assert QApplication.focusWidget() in (None, box.open)


def test_after_the_vote_both_screens_read_it_and_somebody_takes_it(console: Make) -> None:
    desk = console(agenda=AGENDA)
    desk.do(c.SealNote(desk.made.session, TEXT))
    with_ideas(desk, StepKind.BALLOT)
    panel = desk.page.panel
    assert isinstance(panel, BallotWidget)
    assert TEXT not in _texts(panel)
    desk.do(c.OpenPoll(desk.made.session))
    assert not panel.leader_note.isVisible()
    poll = desk.made.now.polls[-1]
    people = tuple(p.person.id for p in desk.made.now.present)
    desk.do(c.CountHands(desk.made.session, poll.id, people, ((poll.items[0].id, 2),)))
    desk.do(c.ClosePoll(desk.made.session, poll.id))
    assert TEXT in panel.leader_note.note.text
    assert TEXT in _notes_on_stage(desk)
    click(panel.leader_note.take)
    assert [o.title for o in desk.made.now.outcomes] == [TEXT]
    assert not panel.leader_note.take.isVisible()
    assert "It is among the outcomes." in panel.leader_note.note.text
    assert TEXT not in _notes_on_stage(desk)
    assert TEXT not in str(desk.made.now.journal)


def test_a_copy_has_it_only_once_it_is_open(console: Make) -> None:
    desk = console(agenda=AGENDA)
    desk.do(c.SealNote(desk.made.session, TEXT))
    assert TEXT not in session_json(desk.made.room.state(desk.made.session), with_notes=True)
    with_ideas(desk, StepKind.BALLOT)
    desk.do(c.OpenPoll(desk.made.session))
    desk.do(c.ClosePoll(desk.made.session, desk.made.now.polls[-1].id))
    assert TEXT in session_json(desk.made.room.state(desk.made.session))


def _notes_on_stage(desk: Desk) -> list[str]:
    scene = stage(desk.made.room.state(desk.made.session), Showing(), desk.made.time()).scene
    assert isinstance(scene, ResultsScene)
    return [note.words for note in scene.notes]
