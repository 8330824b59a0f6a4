"""A field counts, and changes nothing silently."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.texts import IDEA, NAME, Limit
from lfb_desktop.domain.words import say
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.field import Field


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> Field:
    made = Field(theme, "Idea", Limit(10, 20))
    qtbot.addWidget(made)
    return made


def test_pasted_lines_are_joined_and_said_so(field: Field) -> None:
    field.edit.insert("one\r\ntwo\u2028three")
    assert field.text == "one two three"
    assert field.notice.text() == "The lines were joined into one."


def test_control_characters_are_dropped_and_said_so(field: Field) -> None:
    field.edit.insert("a\x07b")
    assert field.text == "ab"
    assert "cannot be shown" in field.notice.text()


def test_direction_marks_are_dropped_from_names_alone(qtbot: QtBot, theme: Theme) -> None:
    name, idea = Field(theme, "Name", NAME, is_name=True), Field(theme, "Idea", IDEA)
    for made, wanted in ((name, "Ann"), (idea, "\u202eAnn")):
        qtbot.addWidget(made)
        made.edit.insert("\u202eAnn")
        assert made.text == wanted


def test_the_counter_turns_at_the_soft_limit(field: Field) -> None:
    field.edit.insert("1234567")
    assert field._counter.isHidden()
    field.edit.insert("8")
    assert not field._counter.isHidden()
    before = field._counter.palette().windowText().color()
    field.edit.insert("90a")
    assert field._counter.text() == "11 of 10"
    assert field._counter.palette().windowText().color() != before


def test_graphemes_are_counted(field: Field) -> None:
    field.edit.insert("👩‍👩‍👧" * 9)
    assert field._counter.text() == "9 of 10"


def test_the_hard_end_says_so_and_keeps_all(field: Field) -> None:
    field.edit.insert("x" * 25)
    assert field.text == "x" * 25
    assert field.is_too_long
    assert field.notice.text() == "At most 20 characters fit here. Shorten it or split it."


def test_a_refusal_stays_until_somebody_types(field: Field) -> None:
    field.edit.insert("no")
    field.refuse(say("Not like this."))
    assert field.notice.text() == "Not like this."
    field.edit.insert("t")
    assert field.notice.isHidden()


def test_enter_sends_what_has_content(field: Field, qtbot: QtBot) -> None:
    sent: list[str] = []
    field.entered.connect(sent.append)
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(field.edit, "  hello ")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert sent == ["hello"]


def test_what_is_put_is_read_from_its_beginning(field: Field, qtbot: QtBot) -> None:
    field.put("hello")
    assert field.edit.cursorPosition() == 0
    field.clear()
    qtbot.keyClicks(field.edit, "abc")
    assert field.text == "abc"


def test_hostile_texts_stay_or_are_explained(field: Field, real_data: Path) -> None:
    strings = json.loads((real_data / "blns" / "blns.json").read_text(encoding="utf-8"))
    assert len(strings) > 500
    for text in strings:
        field.clear()
        field.edit.insert(text)
        kept = text.strip("\ufeff\ufffe")  # Qt takes them for marks of the encoding
        assert field.text == kept or not field.notice.isHidden(), text
