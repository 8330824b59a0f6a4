"""Prepare as people use it: what is typed is sent, what is refused is kept, and the doors open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Decides, SessionState, StepKind, Why
from lfb_desktop.ui.home.draft import WAIT_MS, put_text, text_of
from lfb_desktop.ui.home.inputs import ChoiceInput, NumberInput, TextInput
from lfb_desktop.ui.prepare.page import PreparePage
from lfb_desktop.ui.prepare.step_details import StepForm
from lfb_desktop.views.prepare import missing, prepare
from tests.ui.home.windows import STEPS, Desk, clipped, nameless

KEY = Qt.Key
NO = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
WHY = "Our on-call weeks burn people out."
STRANGE = (
    "\U0001f469\u200d\U0001f469\u200d\U0001f467 warum? \U0001f3f3\ufe0f\u200d\U0001f308",
    "لماذا ننتظر أسابيع؟",
    "なぜ待つのか",
    "a\u0301\u0302 e\u0308\u00a0x",
    "  <b>no</b> &amp; {x} %s  ",
)


def open_page(desk: Desk, why: Why = Why()) -> PreparePage:
    desk.window.open_session(desk.make(why))
    page = desk.window._prepare
    assert page is not None
    return page


def now_of(desk: Desk, page: PreparePage) -> Why:
    return desk.session(page._session).why


def form(page: PreparePage) -> StepForm:
    assert page.details._form is not None
    return page.details._form


def choose(page: PreparePage, title: str) -> None:
    assert page._view is not None
    page.agenda.list.choose(next(row.step for row in page._view.steps if row.plan.title == title))


def titles(desk: Desk, page: PreparePage) -> list[str]:
    return [step.title for step in desk.session(page._session).steps]


def number(page: PreparePage, name: str) -> NumberInput:
    found = form(page).inputs[name]
    assert isinstance(found, NumberInput)
    return found


def text(page: PreparePage, name: str) -> TextInput:
    found = form(page).inputs[name]
    assert isinstance(found, TextInput)
    return found


# Saving without a button.


def test_the_why_is_sent_when_the_field_is_left(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    assert QApplication.focusWidget() is page.why.why_line
    qtbot.keyClicks(page.why.why_line, WHY)
    assert now_of(desk, page).text == ""
    qtbot.keyClick(page.why.why_line, KEY.Key_Tab)
    assert now_of(desk, page).text == WHY
    qtbot.waitUntil(lambda: page._saved.text() == "saved", timeout=1000)
    assert QApplication.focusWidget() is page.why.reason_lines


def test_it_is_sent_after_a_moment_without_typing(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    qtbot.keyClicks(page.why.why_line, WHY)
    qtbot.waitUntil(lambda: now_of(desk, page).text == WHY, timeout=WAIT_MS + 1500)
    assert QApplication.focusWidget() is page.why.why_line


def test_every_part_of_the_why_is_kept_apart(desk: Desk) -> None:
    page = open_page(desk)
    put_text(page.why.why_line, WHY)
    put_text(page.why.reason_lines, "Two people left.\nOthers sleep badly.")
    put_text(page.why.result_lines, "nobody is woken twice")
    assert page.flush()
    assert now_of(desk, page) == Why(WHY, "Two people left.\nOthers sleep badly.", "nobody is woken twice")


def test_a_why_that_is_too_long_stays_and_says_so_while_other_fields_are_taken(desk: Desk) -> None:
    page = open_page(desk, Why(WHY))
    long = "why " * 76
    put_text(page.why.why_line, long)
    put_text(page.why.reason_lines, "Because.")
    assert not page.flush()
    assert page.why._why_field.refusal.text() == (
        "This is 303 characters long; 300 fit here. Shorten it or split it."
    )
    assert text_of(page.why.why_line) == long
    assert now_of(desk, page) == Why(WHY, "Because.")
    assert page.why._why_field.hint.text() == "303 of 90 characters"
    desk.window.go_home()
    assert desk.window._prepare is page, "a refused text keeps the page"
    put_text(page.why.why_line, "Short.")
    assert page.flush()
    assert page.why._why_field.refusal.isHidden()


@pytest.mark.parametrize("typed", STRANGE)
def test_strange_texts_stand_as_they_were_typed(desk: Desk, typed: str) -> None:
    page = open_page(desk)
    put_text(page.why.why_line, typed)
    assert page.flush()
    assert now_of(desk, page).text == typed.strip()


def test_line_breaks_in_the_why_are_refused_not_swallowed(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    QApplication.clipboard().setText("one\ntwo")
    page.why.why_line.paste()
    assert not page.flush()
    assert text_of(page.why.why_line) == "one\ntwo"
    assert "Take out the line breaks" in page.why._why_field.refusal.text()
    put_text(page.why.why_line, "one two")
    page.flush()


def test_a_view_never_touches_what_is_being_typed(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, Why(WHY))
    qtbot.keyClicks(page.why.why_line, " More")
    typed = text_of(page.why.why_line)
    desk.room.do(c.PoseWhy(page._session, Why("From elsewhere", "A reason")))
    assert text_of(page.why.why_line) == typed
    assert text_of(page.why.reason_lines) == "A reason"


def test_saved_is_said_only_when_everything_is(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    put_text(page.why.why_line, "x" * 301)
    page.flush()
    number(page, "minutes").spin.setValue(9)
    qtbot.wait(10)
    assert page._saved.text() == ""
    put_text(page.why.why_line, WHY)
    page.flush()
    qtbot.waitUntil(lambda: page._saved.text() == "saved", timeout=1000)
    put_text(text(page, "title").line, "Come in")
    assert page._saved.text() == ""
    page.flush()


# Given and open.


def test_lines_are_added_edited_and_taken_out(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    given = page.why.given
    qtbot.mouseClick(given._add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), "Customers keep their 99.9 %")
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "No new hires")
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert now_of(desk, page).given == ("Customers keep their 99.9 %", "No new hires")
    put_text(given._rows[0].edit, "Customers keep their 99 %")
    assert page.flush()
    qtbot.mouseClick(given._rows[1].remove, Qt.MouseButton.LeftButton)
    assert now_of(desk, page).given == ("Customers keep their 99 %",)


def test_an_emptied_line_is_gone(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, Why(WHY, given=("One", "Two")))
    given = page.why.given
    given._rows[0].edit.setFocus()
    put_text(given._rows[0].edit, "")
    page.why.why_line.setFocus()
    qtbot.wait(10)
    assert now_of(desk, page).given == ("Two",)
    assert [text_of(row.edit) for row in given._rows] == ["Two"]


def test_the_thirteenth_line_is_refused_and_kept(desk: Desk) -> None:
    page = open_page(desk, Why(WHY, open=tuple(f"Line {n}" for n in range(12))))
    lines = page.why.open
    lines._on_add_clicked()
    put_text(lines._rows[-1].edit, "One more")
    assert not page.flush()
    assert lines._refusal.text() == "At most 12 lines fit here. Put two into one."
    assert text_of(lines._rows[-1].edit) == "One more"
    put_text(lines._rows[-1].edit, "")
    assert page.flush()


# The agenda.


def test_steps_move_by_alt_and_arrows(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    choose(page, "Talk")
    qtbot.keyClick(page.agenda.list, KEY.Key_Up, ALT)
    assert titles(desk, page)[2:4] == ["Talk", "Ideas in silence"]
    current = page.agenda.list.current()
    assert current is not None
    assert current.plan.title == "Talk", "the chosen step is still chosen"
    qtbot.keyClick(page.agenda.list, KEY.Key_Down, ALT)
    qtbot.keyClick(page.agenda.list, KEY.Key_Down, ALT)
    assert titles(desk, page)[3:5] == ["Ballot", "Talk"]


@pytest.mark.parametrize(("source", "target", "expected"), [(0, 3, 2), (4, 1, 1), (0, 6, 5), (2, 2, 2)])
def test_dragging_does_the_same(desk: Desk, source: int, target: int, expected: int) -> None:
    page = open_page(desk)
    model = page.agenda.list._rows
    before = titles(desk, page)
    data = model.mimeData([model.index(source)])
    action = Qt.DropAction.MoveAction
    assert model.dropMimeData(data, action, target, 0, QModelIndex()) is False
    assert titles(desk, page).index(before[source]) == expected
    assert sorted(titles(desk, page)) == sorted(before)


def test_a_step_is_removed_and_put_back(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    before = titles(desk, page)
    choose(page, "Talk")
    qtbot.keyClick(page.agenda.list, KEY.Key_Delete)
    assert "Talk" not in titles(desk, page)
    qtbot.mouseClick(page.agenda.undo, Qt.MouseButton.LeftButton)
    assert titles(desk, page) == before


def test_a_step_is_added_behind_the_chosen_one_with_its_sentences(desk: Desk) -> None:
    page = open_page(desk)
    choose(page, "The why")
    action = next(a for a in page.agenda._menu.actions() if a.data() == StepKind.IDEAS.value)
    page.agenda._on_kind_triggered(action)
    assert titles(desk, page)[2] == "Ideas in silence"
    assert desk.session(page._session).steps[2].instruction == STEPS[2].instruction
    for kind in StepKind:
        page.agenda._on_kind_triggered(next(a for a in page.agenda._menu.actions() if a.data() == kind.value))
    assert len(titles(desk, page)) == len(STEPS) + 1 + len(StepKind)


def test_the_total_follows(desk: Desk) -> None:
    page = open_page(desk)
    assert page.agenda._total.text().startswith("36 min, ")
    number(page, "minutes").spin.setValue(10)
    assert page.agenda._total.text().startswith("42 min, ")


def test_the_last_step_stays(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    for _ in STEPS[1:]:
        page.agenda.list.remove_current()
    assert not page.agenda.remove.isEnabled()
    page.agenda.list.remove_current()
    assert page.agenda._refusal.text() == "A session needs at least one step."
    assert len(titles(desk, page)) == 1


# Details of a step.


def test_what_a_kind_needs_can_be_set(desk: Desk) -> None:
    page = open_page(desk)
    choose(page, "Ideas in silence")
    number(page, "goal").spin.setValue(40)
    number(page, "ideas_each").spin.setValue(0)
    names = form(page).inputs["names"]
    assert isinstance(names, ChoiceInput)
    names.box.setCurrentIndex(1)
    names.box.activated.emit(1)
    choose(page, "Ballot")
    number(page, "places").spin.setValue(2)
    decides = form(page).inputs["decides"]
    assert isinstance(decides, ChoiceInput)
    decides.box.setCurrentIndex(1)
    decides.box.activated.emit(1)
    put_text(text(page, "question").line, "Which two?")
    choose(page, "Talk")
    number(page, "talks").spin.setValue(4)
    number(page, "talk_seconds").spin.setValue(90)
    ideas, talk, ballot = desk.session(page._session).steps[2:5]
    assert (ideas.settings.goal, ideas.settings.ideas_each, ideas.settings.is_unsigned) == (40, 0, False)
    assert (ballot.settings.places, ballot.settings.decides) == (2, Decides.DECISION)
    assert ballot.settings.question == "Which two?", "leaving a step sends what was typed in it"
    assert (talk.settings.talks, talk.settings.talk_seconds) == (4, 90)


def test_a_refused_number_is_tried_again_when_there_is_room(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    choose(page, "Ballot")
    number(page, "cap").spin.setValue(5)
    assert "not more dots on one proposal" in number(page, "cap").refusal.text()
    assert number(page, "cap").spin.value() == 5
    number(page, "dots").spin.setValue(6)
    qtbot.wait(10)
    assert number(page, "cap").refusal.isHidden()
    assert desk.session(page._session).steps[4].settings.cap == 5


def test_a_step_without_a_name_is_refused_beside_its_field(desk: Desk) -> None:
    page = open_page(desk)
    put_text(text(page, "title").line, "")
    assert not page.flush()
    assert text(page, "title").refusal.text() == "Write something first."
    put_text(text(page, "title").line, "Arrive")
    assert page.flush()


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
