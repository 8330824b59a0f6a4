"""Who takes part, the doors that open when nothing is missing, and what is seen of it all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import SessionState, Standing, Why
from lfb_desktop.ui.home.draft import put_text, text_of
from lfb_desktop.views.prepare import FEW_WORDS, missing, prepare
from tests.ui.home.windows import STEPS, Desk, clipped, nameless
from tests.ui.prepare.pages import KEY, NO, WHY, choose, open_page, text

# People.


def test_ticking_decides_who_takes_part(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    page.people.people.setFocus()
    qtbot.keyClick(page.people.people, KEY.Key_Space)
    assert [p.person.name for p in desk.session(page._session).participants] == [
        "Bojan",
        "Carmen",
        "Dewi",
        "Elif",
    ]
    qtbot.keyClick(page.people.people, KEY.Key_Space)
    assert len(desk.session(page._session).participants) == 5
    rect = page.people.people.visualRect(page.people.people.model().index(1, 0))
    qtbot.mouseClick(page.people.people.viewport(), Qt.MouseButton.LeftButton, NO, rect.center())
    assert len(desk.session(page._session).participants) == 4


def test_who_gives_the_why_is_not_counted_and_goes_back_when_another_does(desk: Desk) -> None:
    page = open_page(desk)
    page.people.leader.setCurrentIndex(3)
    page.people.leader.activated.emit(3)
    session = desk.session(page._session)
    assert session.leader == page.people.leader.chosen
    assert "Carmen" not in [p.person.name for p in session.participants]
    page.people.leader.setCurrentIndex(1)
    page.people.leader.activated.emit(1)
    assert [p.person.name for p in desk.session(page._session).participants] == [
        "Bojan",
        "Carmen",
        "Dewi",
        "Elif",
    ]


def test_who_runs_the_laptop_keeps_a_seat(desk: Desk) -> None:
    page = open_page(desk)
    page.people.facilitator.setCurrentIndex(2)
    page.people.facilitator.activated.emit(2)
    session = desk.session(page._session)
    assert session.facilitator is not None
    assert len(session.participants) == 5


def test_new_people_join_roster_and_session_and_known_ones_are_ticked(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    desk.room.do(c.RemoveParticipant(page._session, desk.room.state().team.people[0].id))
    page.people.names.line.setText("Zoë, amara")
    qtbot.keyClick(page.people.names.line, KEY.Key_Return)
    names = [p.person.name for p in desk.session(page._session).participants]
    assert names == ["Amara", "Bojan", "Carmen", "Dewi", "Elif", "Zoë"]


def test_with_few_of_us_it_is_said_that_nothing_is_secret(desk: Desk) -> None:
    page = open_page(desk)
    assert page.people._few.isHidden()
    page.people.people.toggle(0)
    assert page.people._few.text() == str(FEW_WORDS)
    for place in range(1, 5):
        page.people.people.toggle(place)
    assert page.people._few.isHidden(), "nobody is not few"
    assert page.people._count.text() == "0"


def test_who_only_watches_is_shown_and_not_counted(desk: Desk) -> None:
    people = desk.room.state().team.people
    desk.room.do(c.MarkStanding(people[0].id, Standing.OBSERVER))
    page = open_page(desk)
    assert page.people._count.text() == "4"
    model = page.people.people.model()
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Amara, watches"
    assert not page.people._few.isHidden(), "four voices are few"


def test_names_are_in_the_peoples_letters_and_nobody_in_the_apps(desk: Desk) -> None:
    page = open_page(desk)
    theme = desk.window._ports.theme
    assert page.people.leader.font() == theme.console_font("body")
    page.people.leader.setCurrentIndex(1)
    page.people.leader.activated.emit(1)
    assert page.people.leader.font() == theme.console_font("people_words")


def test_many_names_are_pasted_at_once(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    page.people.names.line.setFocus()
    QApplication.clipboard().setText("Zoë\nמרים\n李明, Amara\n")
    page.people.names.line.paste()
    qtbot.keyClick(page.people.names.line, KEY.Key_Return)
    names = [p.person.name for p in desk.session(page._session).participants]
    assert len(names) == 8
    assert {"Zoë", "מרים", "李明"} < set(names)


# The doors.


def test_the_doors_wait_for_the_why_and_say_so(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    assert not page.sign.isEnabled()
    assert page.sign.toolTip() == page._missing.text() == "Write the why first. Everything else can wait."
    qtbot.keyClicks(page.why.why_line, "W")
    assert page.sign.isEnabled()
    assert page._missing.text() == ""


def test_what_the_view_says_is_missing_is_what_the_rule_says(desk: Desk) -> None:
    session = desk.make()
    with pytest.raises(Rejected) as refusal:
        desk.room.do(c.OpenDoors(session))
    assert missing(desk.session(session)) == refusal.value.reason


def test_from_start_to_open_doors_by_keyboard_alone(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(QApplication.focusWidget(), WHY)
    page = window._prepare
    assert page is not None
    for _ in range(60):
        if QApplication.focusWidget() is page.sign:
            break
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert QApplication.focusWidget() is page.sign, "the sign is the last stop"
    session = page._session
    qtbot.keyClick(window, KEY.Key_F5)
    assert desk.session(session).state is SessionState.RUNNING
    assert desk.session(session).why.text == WHY
    assert desk.consoles == [session]


def test_tab_goes_from_the_agenda_down_the_centre_to_the_people_and_the_sign(desk: Desk) -> None:
    page = open_page(desk, Why(WHY, given=("One",)))
    page.agenda.list.setFocus()
    seen: list[QWidget] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused in seen or focused is None:
            break
        seen.append(focused)
        page.focusNextChild()
    order = [page.agenda.list, page.why.why_line, page.why.given._rows[0].edit, page.why.open._add]
    order += [text(page, "title").line, page.people.people, page.people.facilitator, page.sign]
    places = [seen.index(widget) for widget in order]
    assert places == sorted(places)


def test_f6_walks_the_regions(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, Why(WHY))
    page.agenda.list.setFocus()
    visited = []
    for _ in range(len(page.regions())):
        qtbot.keyClick(desk.window, KEY.Key_F6)
        visited.append(QApplication.focusWidget())
    assert visited[0] is page.why.why_line
    assert page.people.name.line in visited
    assert visited[-2:] == [page.sign, page.agenda.list]


# What is seen.


@pytest.mark.parametrize("size", [(1024, 768), (1440, 900)])
@pytest.mark.parametrize("title", [step.title for step in STEPS])
def test_nothing_is_clipped_or_nameless(desk: Desk, size: tuple[int, int], title: str) -> None:
    page = open_page(desk, Why("W" * 300, "R" * 400, "x " * 200, ("G" * 200,), ("o " * 100,)))
    desk.window.resize(*size)
    choose(page, title)
    QApplication.processEvents()
    assert clipped(desk.window) == []
    assert nameless(desk.window) == []


def test_a_page_that_is_left_is_freed_and_hears_nothing(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, Why(WHY))
    session = page._session
    with qtbot.waitSignal(page.destroyed, timeout=2000):
        desk.window.go_home()
    desk.room.do(c.RenameSession(session, "Later"))


def test_a_broken_disk_keeps_what_was_typed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_page(desk)

    def broken(command: c.Command, *by: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr(desk.room, "do", broken)
    put_text(page.why.why_line, WHY)
    assert not page.flush()
    assert "kept here" in page.why._why_field.refusal.text()
    assert text_of(page.why.why_line) == WHY
    monkeypatch.undo()
    assert page.flush()


def test_prepare_needs_a_session(desk: Desk) -> None:
    with pytest.raises(ValueError):
        prepare(desk.room.state())
