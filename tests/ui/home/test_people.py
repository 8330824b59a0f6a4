"""The roster: how somebody usually takes part, removed with undo, and two entries of one person."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Standing, Why
from lfb_desktop.ui.home.merge_dialog import MergeDialog
from lfb_desktop.ui.home.people_page import PeoplePage
from lfb_desktop.views.home import home
from tests.ui.home.windows import Desk, clipped, nameless

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def page(desk: Desk) -> PeoplePage:
    desk.window.go_to_people()
    return desk.window.home.centre.people


def names(desk: Desk) -> list[str]:
    return [person.name for person in desk.room.state().team.people]


def choose(found: PeoplePage, name: str) -> None:
    model = found.roster.model()
    for row in range(model.rowCount()):
        if model.index(row, 0).data() == name:
            found.roster.setCurrentIndex(model.index(row, 0))
            return
    raise LookupError(name)


def merging(desk: Desk) -> MergeDialog:
    [dialog] = [d for d in desk.window.findChildren(MergeDialog) if d.isVisible()]
    return dialog


def test_a_standing_is_chosen_beside_the_list_and_told_in_it(desk: Desk, qtbot: QtBot) -> None:
    found = page(desk)
    choose(found, "Bojan")
    assert found.panel.name.text == "Bojan"
    found.panel.standing.buttons.button(1).click()
    assert desk.room.state().team.people[1].standing is Standing.AWAY
    assert found.panel.meaning.text() == "A new session starts without them."
    assert found.roster.currentIndex().data(ACCESSIBLE) == "Bojan, away"
    found.roster.setFocus()
    qtbot.keyClick(found.roster, KEY.Key_Z, CTRL)
    assert desk.room.state().team.people[1].standing is Standing.HERE
    assert found.panel.standing.buttons.checkedId() == 0


def test_sessions_are_counted_without_rehearsals(desk: Desk) -> None:
    desk.make(Why("One"))
    desk.make(Why("Two"))
    desk.make(Why("Practice"), is_rehearsal=True)
    found = page(desk)
    choose(found, "Carmen")
    assert found.panel.sessions.text() == "2 sessions"
    assert found.roster.currentIndex().data(ACCESSIBLE) == "Carmen, 2 sessions"


def test_counts_stay_when_a_session_changes(desk: Desk) -> None:
    """What is told of one session knows nothing of the others."""
    session = desk.make(Why("One"))
    found = page(desk)
    desk.room.do(c.RenameSession(session, "Other"))
    assert found.panel.sessions.text() == "1 session"


def test_somebody_is_removed_and_brought_back(desk: Desk, qtbot: QtBot) -> None:
    session = desk.make(Why("One"))
    found = page(desk)
    choose(found, "Dewi")
    found.roster.setFocus()
    qtbot.keyClick(found.roster, KEY.Key_Delete)
    assert "Dewi" not in names(desk)
    assert desk.window.home.centre.toast.text == "Removed Dewi."
    assert len(desk.session(session).participants) == 4
    desk.window.home.centre.toast.action.click()
    assert "Dewi" in names(desk)
    assert len(desk.session(session).participants) == 5


def test_who_took_part_stays_and_it_says_why(desk: Desk) -> None:
    session = desk.make(Why("One"))
    desk.room.do(c.OpenDoors(session))
    found = page(desk)
    choose(found, "Elif")
    found.panel.remove.click()
    assert "Elif" in names(desk)
    assert desk.window.home.centre.toast.text.startswith("Elif took part")


def test_two_entries_of_one_person_become_one(desk: Desk) -> None:
    desk.room.do(c.AddPerson("Amara O."))
    session = desk.make(Why("One"))
    amara, double = desk.room.state().team.people[:2]
    desk.room.do(c.RemoveParticipant(session, amara.id))
    found = page(desk)
    choose(found, "Amara O.")
    found.panel.merge.click()
    dialog = merging(desk)
    assert dialog.gone.currentText() == "Amara O."
    assert dialog.into.currentText() == "Amara"
    assert "“Amara O.” leaves the list. This cannot be taken back." in dialog.words.text()
    assert dialog.words.textFormat() is Qt.TextFormat.PlainText
    assert dialog.apart.isDefault()
    assert clipped(dialog) == []
    assert nameless(dialog) == []
    dialog.together.setFocus()
    QTest.keyClick(dialog.together, Qt.Key.Key_Return)  # it presses what has the focus
    assert "Amara O." not in names(desk)
    people = [p.person.id for p in desk.session(session).participants]
    assert amara.id in people
    assert double.id not in people


def test_two_who_were_both_there_stay_two(desk: Desk) -> None:
    session = desk.make(Why("One"))
    desk.room.do(c.OpenDoors(session))
    desk.room.do(c.EndSession(session))
    found = page(desk)
    choose(found, "Amara")
    found.ask_merge()
    dialog = merging(desk)
    dialog.together.click()
    assert "stay two people" in dialog.refusal.text()
    assert dialog.isVisible()
    dialog.into.setCurrentIndex(dialog.gone.currentIndex())
    assert dialog.words.text() == "Choose two entries."
    assert not dialog.together.isEnabled()
    dialog.reject()
    assert len(names(desk)) == 5


def test_with_one_person_there_is_nothing_to_put_together(desk: Desk) -> None:
    for person in desk.room.state().team.people[1:]:
        desk.room.do(c.RemovePerson(person.id))
    found = page(desk)
    assert not found.panel.merge.isEnabled()
    found.ask_merge()
    assert desk.window.findChildren(MergeDialog) == []


def test_long_and_right_to_left_names_fit(desk: Desk) -> None:
    long, hebrew = "W" * 40, "דנה כהן־לוי מתל אביב"
    desk.room.do(c.AddPerson(long))
    desk.room.do(c.AddPerson(hebrew))
    desk.window.resize(1024, 640)
    found = page(desk)
    for name in (long, hebrew):
        choose(found, name)
        QApplication.processEvents()
        assert clipped(desk.window) == []
    assert [row.name for row in home(desk.room.state()).people][-1] == hebrew
    labels = found.findChildren(QLabel)
    assert [w.text() for w in labels if w.textFormat() is not Qt.TextFormat.PlainText] == []
