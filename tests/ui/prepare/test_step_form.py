"""The details of a step in Prepare: what its kind needs, its method, and the refusal at the field."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.model import Decides, StepKind
from lfb_desktop.ui.home.choice import ChoiceBox
from lfb_desktop.ui.home.draft import put_text
from lfb_desktop.ui.home.inputs import ChoiceInput
from lfb_desktop.ui.prepare.page import PreparePage
from tests.ui.home.windows import STEPS, Desk
from tests.ui.prepare.pages import choose, form, number, open_page, text, titles


def pick(page: PreparePage, name: str, value: str) -> None:
    """Somebody chooses a value in a field with a few of them."""
    found = form(page).inputs[name]
    assert isinstance(found, ChoiceInput)
    place = found.box.findData(value)
    assert place >= 0
    found.box.setCurrentIndex(place)
    found.box.activated.emit(place)


def test_what_a_kind_needs_can_be_set(desk: Desk) -> None:
    page = open_page(desk)
    choose(page, "Ideas in silence")
    number(page, "goal").spin.setValue(40)
    number(page, "ideas_each").spin.setValue(0)
    pick(page, "names", "signed")
    choose(page, "Ballot")
    number(page, "places").spin.setValue(2)
    pick(page, "decides", Decides.DECISION)
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
    QApplication.processEvents()
    assert number(page, "cap").refusal.isHidden()
    assert desk.session(page._session).steps[4].settings.cap == 5


def test_a_step_without_a_name_is_refused_beside_its_field(desk: Desk) -> None:
    page = open_page(desk)
    put_text(text(page, "title").line, "")
    assert not page.flush()
    assert text(page, "title").refusal.text() == "Write something first."
    put_text(text(page, "title").line, "Arrive")
    assert page.flush()


# The method.


def test_another_method_brings_its_words_and_fields_and_keeps_the_minutes(desk: Desk) -> None:
    page = open_page(desk)
    choose(page, "Talk")
    number(page, "minutes").spin.setValue(7)
    form(page).inputs["method"].editor.setFocus()
    pick(page, "method", StepKind.IDEAS)
    step = desk.session(page._session).steps[3]
    assert (step.kind, step.title, step.planned_ms) == (StepKind.IDEAS, "Ideas in silence", 7 * 60_000)
    assert step.instruction == STEPS[2].instruction
    assert "ideas_each" in form(page).inputs
    assert QApplication.focusWidget() is form(page).inputs["method"].editor
    last = page.undoable()
    assert last is not None
    assert str(last.name) == "Changed “Talk”."


def test_own_words_stay_when_the_method_changes(desk: Desk) -> None:
    page = open_page(desk)
    choose(page, "Talk")
    put_text(text(page, "title").line, "The big talk")
    put_text(text(page, "instruction").line, "Speak slowly.")
    pick(page, "method", StepKind.READING)
    step = desk.session(page._session).steps[3]
    assert (step.kind, step.title, step.instruction) == (StepKind.READING, "The big talk", "Speak slowly.")


def test_what_is_refused_holds_the_method_until_it_is_mended(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk)
    choose(page, "Ballot")
    number(page, "cap").spin.setValue(9)
    pick(page, "method", StepKind.TALK)
    qtbot.wait(1)
    method = form(page).inputs["method"].editor
    assert isinstance(method, ChoiceBox)
    assert method.currentData() == StepKind.BALLOT, "it says what the step still is"
    assert "not more dots" in number(page, "cap").refusal.text()
    assert desk.session(page._session).steps[4].kind is StepKind.BALLOT
    number(page, "cap").spin.setValue(1)
    pick(page, "method", StepKind.TALK)
    assert desk.session(page._session).steps[4].kind is StepKind.TALK


# Sentences.


@pytest.mark.parametrize("name", ["instruction", "hint"])
def test_a_counter_turns_where_a_sentence_gets_long(desk: Desk, name: str) -> None:
    page = open_page(desk)
    field = text(page, name)
    assert field.hint.text() == "one sentence"
    put_text(field.line, "x" * 121)
    assert field.hint.text() == "121 of 120"
    assert field.hint.palette().windowText().color() == desk.window._ports.theme.palette.alert
    assert page.flush(), "long is not refused"
    put_text(field.line, "x" * 301)
    assert not page.flush()
    assert "300 fit here" in field.refusal.text()
    put_text(field.line, "Listen.")
    assert page.flush()
    assert field.hint.text() == "7 of 120"


@pytest.mark.parametrize("width", [1024, 1440])
def test_fields_of_the_largest_form_stand_side_by_side(desk: Desk, qtbot: QtBot, width: int) -> None:
    page = open_page(desk)
    desk.window.resize(width, 900)
    choose(page, "Ballot")
    QApplication.processEvents()
    assert (form(page).width() < 560) == (width == 1024), form(page).width()
    tops = {form(page).inputs[name].y() for name in ("method", "minutes", "dots", "cap")}
    assert len(tops) == (2 if width == 1024 else 1)
    assert titles(desk, page)[4] == "Ballot"
