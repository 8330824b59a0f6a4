"""Every naughty string, typed and pasted into every field of every page, dialog and turn.

Fields are found by walking, so a new one is tested from its first day. A string stands there as it was
given, or the field says in words what was done to it; nothing raises; and what the app says elsewhere
stays what it was.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.home.draft import put_text, text_of
from lfb_desktop.ui.home.field import Labelled
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.field import Field
from tests.ui import everywhere
from tests.ui.console.conftest import Desk as Console
from tests.ui.console.conftest import Open, console, theme_of
from tests.ui.console.story import AGENDA, to
from tests.ui.home.windows import Desk, desk, theme

__all__ = ["console", "desk", "theme", "theme_of"]
Editor = QLineEdit | QPlainTextEdit
# One of each kind of trouble, for what costs a commit each: markup, formats, scripts, controls, lengths.
SHORT = 24
# What is typed takes the way of what is pasted from the field on; all of it is typed in the long form.
TYPED_EVERY = 5


@pytest.fixture
def naughty(real_data: Path) -> list[str]:
    file = real_data / "blns" / "blns.json"
    found = [str(text) for text in json.loads(file.read_text(encoding="utf-8"))]
    assert len(found) == 515
    return found


# Fields.


def editors(root: QWidget) -> list[Editor]:
    """Where words are written; not numbers, codes and days, and not what can only be read."""
    found = [*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit)]
    return [e for e in found if not e.isReadOnly() and not _is_number(e)]


def _is_number(editor: Editor) -> bool:
    if isinstance(editor, QPlainTextEdit):
        return False
    is_part = isinstance(editor.parentWidget(), QAbstractSpinBox | QComboBox)
    return is_part or editor.validator() is not None or editor.maxLength() < 100


def name_of(editor: Editor) -> str:
    field = field_of(editor)
    return f"{type(field or editor.parentWidget()).__name__} {editor.accessibleName()}"


def field_of(editor: Editor) -> Field | None:
    parent = editor.parentWidget()
    return parent if isinstance(parent, Field) else None


def type_into(editor: Editor, text: str) -> None:
    """As a keyboard or an input method hands it over: sign by sign where the sign has a key."""
    if len(text) <= 3 and text.isprintable():
        for char in text:
            QApplication.sendEvent(
                editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
            )
        return
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(editor, event)


def paste_into(editor: Editor, text: str) -> None:
    QApplication.clipboard().setText(text)
    editor.paste()


def as_qt_has_it(text: str, editor: Editor) -> str:
    """A lone byte order mark does not reach Qt at all; editors of many lines know one line end."""
    if text in ("\ufeff", "\ufffe"):
        return ""
    if isinstance(editor, QPlainTextEdit):
        return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    return text


def said_beside(editor: Editor) -> str:
    """What stands below the field: that lines were joined, that signs were left out, that it is too long."""
    field = field_of(editor)
    if field is not None:
        return "" if field.notice.isHidden() else field.notice.text()
    labelled = editor.parentWidget()
    if not isinstance(labelled, Labelled):
        return ""
    return labelled.refusal.text() or (labelled.hint.text() if "became" in labelled.hint.text() else "")


def trouble(editor: Editor, texts: list[str], console: Console | None = None) -> list[tuple[str, str]]:
    """Strings that were changed in silence; the field is empty again afterwards."""
    found = []
    for enter, given in ((paste_into, texts), (type_into, texts[::TYPED_EVERY])):
        for text in given:
            put_text(editor, "")
            enter(editor, text)
            shown = text_of(editor)
            if shown == as_qt_has_it(text, editor) or said_beside(editor):
                continue
            if console is not None and _went_as_lines(console, text):
                continue
            found.append((text, shown))
    put_text(editor, "")
    return found


def _went_as_lines(console: Console, text: str) -> bool:
    """Several lines are several ideas; that is said in words."""
    return len(text.split()) > 1 and "\n" in text and "added" in console.told


def chrome(root: QWidget, *parts: QWidget) -> list[str]:
    """What the app says around the fields."""
    return [label.text() for part in parts for label in part.findChildren(QLabel)]


def walk(found: Iterator[tuple[str, QWidget]], texts: list[str]) -> tuple[dict[str, list], set[str]]:  # type: ignore[type-arg]
    """Each field once, in the first place where it is met; what was wrong, and the names of all."""
    wrong, seen = {}, set()
    for place, root in found:
        for editor in editors(root):
            if name_of(editor) in seen:
                continue
            seen.add(name_of(editor))
            if what := trouble(editor, texts):
                wrong[f"{place}: {name_of(editor)}"] = what[:3]
    return wrong, seen


# The pages.


def test_home_and_prepare(desk: Desk, naughty: list[str]) -> None:
    around = chrome(desk.window, desk.window.menuBar())
    wrong, seen = walk(everywhere.pages(desk), naughty)
    assert wrong == {}
    assert len(seen) >= 12, seen
    assert chrome(desk.window, desk.window.menuBar()) == around


def test_the_first_start(qtbot: object, theme: Theme, tmp_path: Path, naughty: list[str]) -> None:
    page = everywhere.first_start(theme, tmp_path)
    wrong, seen = walk(iter([("first start", page)]), naughty)
    assert wrong == {}
    assert len(seen) == 2
    page.deleteLater()


def test_dialogs(desk: Desk, naughty: list[str]) -> None:
    wrong, seen = walk(everywhere.dialogs(desk.window._ports, desk.window), _samples(naughty, 4 * SHORT))
    assert wrong == {}
    assert seen


def test_names_that_are_given_in_lists(desk: Desk, naughty: list[str]) -> None:
    """Editors that a list opens for a moment."""
    desk.make(name="A session")
    desk.window.go_home()
    centre = desk.window.home.centre
    assert centre is not None
    for rename in (centre.sessions.table.rename_current, centre.people.roster.rename_current):
        desk.window.go_to_people() if rename is centre.people.roster.rename_current else desk.window.go_home()
        rename()
        everywhere.settle()
        editor = QApplication.focusWidget()
        if not isinstance(editor, QLineEdit):
            editor = desk.window.findChildren(QLineEdit)[-1]
        assert trouble(editor, naughty) == []
        QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_the_console(console: Open, naughty: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    here = console(agenda=AGENDA)
    wrong, seen = {}, set()
    for moment in everywhere.console_moments(here, monkeypatch):
        page = here.page
        around = chrome(page, page.head, page.side)
        for editor in editors(page):
            if name_of(editor) in seen or not page.isAncestorOf(editor):
                continue
            seen.add(name_of(editor))
            if what := trouble(editor, naughty, here):
                wrong[f"{moment}: {name_of(editor)}"] = what[:3]
        assert chrome(page, page.head, page.side) == around, moment
    assert wrong == {}
    assert len(seen) > 20, seen


def test_behind_the_curtain(console: Open, naughty: list[str]) -> None:
    wrong, seen = {}, set()
    here = console(agenda=AGENDA)
    for place, root in everywhere.turns(here):
        for editor in editors(root):
            if name_of(editor) not in seen:
                seen.add(name_of(editor))
                # Several lines are several ideas here, too; each of them stands in the list of this turn.
                one_line = [text for text in naughty if "\n" not in text.strip()]
                if what := trouble(editor, one_line):
                    wrong[f"{place}: {name_of(editor)}"] = what[:3]
    assert wrong == {}
    assert len(seen) >= 3, seen


# What is entered goes through the door as it stands there, or is refused in words.


def words_of(value: object) -> list[str]:
    """Every text in a command."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for part in value for text in words_of(part)]
    if is_dataclass(value):
        return [text for f in fields(value) for text in words_of(getattr(value, f.name))]
    return []


def entered(here: Console, editor: Editor, texts: list[str]) -> list[str]:
    """Strings that got lost between the field and the door."""
    lost = []
    for text in texts:
        put_text(editor, "")
        paste_into(editor, text)
        shown = text_of(editor).strip()
        before = len(here.sent)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        sent = [word for command in here.sent[before:] for word in words_of(command)]
        if shown and shown not in sent and not said_beside(editor) and not here.told:
            lost.append(text)
        here.page.toast.hide()
    put_text(editor, "")
    return lost


ENTERED = {
    StepKind.LOBBY: "Field Name of a newcomer",
    StepKind.WHY: "Field A question on the why",
    StepKind.IDEAS: "Field Idea",
    StepKind.THEMES: "Field New theme",
    StepKind.COMMITMENTS: "Field New outcome",
}


def _samples(naughty: list[str], most: int) -> list[str]:
    """Spread over the whole list, which is in chapters of one kind of trouble each."""
    return naughty[:: max(1, len(naughty) // most)]


@pytest.mark.parametrize("kind", ENTERED)
def test_what_is_entered_reaches_the_door_as_it_stands(
    console: Open, naughty: list[str], kind: StepKind
) -> None:
    _enter(console, _samples(naughty, SHORT), kind)


@pytest.mark.prove
def test_all_of_them_typed(
    desk: Desk, console: Open, naughty: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.ui.test_naughty_everywhere.TYPED_EVERY", 1)
    test_home_and_prepare(desk, naughty)
    test_the_console(console, naughty, monkeypatch)


@pytest.mark.prove
@pytest.mark.parametrize("kind", ENTERED)
def test_all_of_them_reach_the_door(console: Open, naughty: list[str], kind: StepKind) -> None:
    _enter(console, naughty, kind)


def _enter(console: Open, texts: list[str], kind: StepKind) -> None:
    here = console(agenda=AGENDA)
    to(here, kind)
    wanted = ENTERED[kind]
    found = [e for e in editors(here.page) if name_of(e) == wanted]
    assert found, sorted(name_of(e) for e in editors(here.page))
    around = chrome(here.page, here.page.head)
    assert entered(here, found[0], texts) == []
    assert chrome(here.page, here.page.head) == around
