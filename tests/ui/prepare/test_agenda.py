"""The agenda in Prepare: steps are moved, removed, added, and set as their kind needs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.model import Decides, StepKind
from lfb_desktop.ui.home.draft import put_text
from lfb_desktop.ui.home.inputs import ChoiceInput
from tests.ui.home.windows import STEPS, Desk
from tests.ui.prepare.pages import ALT, KEY, choose, form, number, open_page, text, titles

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
