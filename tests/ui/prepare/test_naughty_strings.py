"""Every field against the list of naughty strings: shown and kept as typed, or refused with the reason."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind, Why
from lfb_desktop.ui.home.draft import put_text, text_of
from lfb_desktop.ui.home.inputs import TextInput
from lfb_desktop.ui.home.texts import names_in
from lfb_desktop.ui.prepare.page import PreparePage
from tests.ui.home.windows import Desk

Editor = QLineEdit | QPlainTextEdit


@dataclass
class Field:
    """An editor, how its text is sent, where its refusal stands, and what the session holds then."""

    editor: Editor
    flush: Callable[[], bool]
    refusal: QLabel
    stored: Callable[[], str]


@pytest.fixture
def naughty(real_data: Path) -> list[str]:
    found = json.loads((real_data / "blns" / "blns.json").read_text(encoding="utf-8"))
    assert len(found) > 500
    return [str(text) for text in found]


def _page(desk: Desk) -> PreparePage:
    desk.window.open_session(desk.make(Why("A why.")))
    page = desk.window._prepare
    assert page is not None
    return page


def _of_why(name: str) -> Callable[[Desk], Field]:
    def make(desk: Desk) -> Field:
        page = _page(desk)
        place = ("text", "reason", "result").index(name)
        labelled = (page.why._why_field, page.why._reason_field, page.why._result_field)[place]
        draft = page.why._drafts[place]
        assert isinstance(labelled.editor, QPlainTextEdit)
        return Field(
            labelled.editor,
            draft.flush,
            labelled.refusal,
            lambda: str(getattr(desk.session(page._session).why, name)),
        )

    return make


def _of_step(kind: StepKind, name: str) -> Callable[[Desk], Field]:
    def make(desk: Desk) -> Field:
        page = _page(desk)
        steps = desk.session(page._session).steps
        place = next(n for n, step in enumerate(steps) if step.kind is kind)
        page.agenda.list.choose(steps[place].id)
        assert page.details._form is not None
        shown = page.details._form.inputs[name]
        assert isinstance(shown, TextInput)

        def stored() -> str:
            step = desk.session(page._session).steps[place]
            return step.settings.question if name == "question" else str(getattr(step, name))

        return Field(shown.line, shown.flush, shown.refusal, stored)

    return make


def _given(desk: Desk) -> Field:
    page = _page(desk)
    lines = page.why.given
    lines._on_add_clicked()

    def stored() -> str:
        return "".join(desk.session(page._session).why.given)

    return Field(lines._rows[0].edit, lines.flush, lines._refusal, stored)


def _session_name(desk: Desk) -> Field:
    page = _page(desk)
    name = page.people.name
    return Field(name.line, name.flush, name.refusal, lambda: desk.session(page._session).name)


def _team_name(desk: Desk) -> Field:
    desk.window.go_to_people()
    team = desk.window.home.centre.people.team
    return Field(team.line, team.flush, team.refusal, lambda: desk.room.state().team.name)


FIELDS = {
    "why": _of_why("text"),
    "reason": _of_why("reason"),
    "result": _of_why("result"),
    "given": _given,
    "title": _of_step(StepKind.LOBBY, "title"),
    "instruction": _of_step(StepKind.LOBBY, "instruction"),
    "hint": _of_step(StepKind.LOBBY, "hint"),
    "question": _of_step(StepKind.BALLOT, "question"),
    "session name": _session_name,
    "team name": _team_name,
}


@pytest.mark.parametrize("name", FIELDS)
def test_as_typed_or_refused_with_the_reason(desk: Desk, naughty: list[str], name: str) -> None:
    field = FIELDS[name](desk)
    changed = []
    for text in naughty:
        put_text(field.editor, text)
        typed = text_of(field.editor)
        assert typed == _in_qt(text, field.editor), "the editor itself changes nothing"
        is_taken = field.flush()
        if is_taken and _same(field.stored()) != _same(typed):
            changed.append((typed, field.stored()))
        if not is_taken:
            assert field.refusal.text(), text
            assert text_of(field.editor) == typed, "what was refused stays"
    assert changed == []
    put_text(field.editor, "Well.")
    assert field.flush()


def test_names_on_the_roster(desk: Desk, naughty: list[str], qtbot: QtBot) -> None:
    """Each string is names between commas; each of them is on the list, or in the field with the reason."""
    desk.window.go_to_people()
    names = desk.window.home.centre.people.names
    for text in naughty:
        names.line.setText(text)
        wanted = names_in(_in_qt(text, names.line))
        names.take()
        left = names_in(names.line.text())
        roster = {_same(person.name) for person in desk.room.state().team.people}
        assert all(_same(name) in roster or name in left for name in wanted), text
        assert not left or names.refusal.text()
    names.line.setText("")


def test_a_renamed_person_is_called_as_typed(desk: Desk, naughty: list[str]) -> None:
    people = desk.window.home.centre.people
    first = desk.room.state().team.people[0].id
    taken = 0
    for text in naughty:
        if people._rename(first, text):
            person = desk.room.state().team.person(first)
            assert person is not None
            assert _same(person.name) == _same(text)
            taken += 1
        else:
            assert people._refusal.text()
    assert taken > 100
    assert isinstance(desk.room.do(c.RenamePerson(first, "Amara")).events, tuple)


def _in_qt(text: str, editor: Editor) -> str:
    """Editors of many lines know one line end; a lone byte order mark does not reach Qt at all."""
    if text in ("\ufeff", "\ufffe"):
        return ""
    return text.replace("\u2029", "\n") if isinstance(editor, QPlainTextEdit) else text


def _same(text: str) -> str:
    """Outer spaces are not kept anywhere; names are composed."""
    return unicodedata.normalize("NFC", text.strip())
