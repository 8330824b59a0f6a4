"""Texts from people are plain everywhere: no label, tooltip, box, list or painter of the app reads markup."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QTableView,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

import lfb_desktop.ui
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.words import say
from lfb_desktop.ui.manual.reader import Reader
from lfb_desktop.ui.stage.window import StageWindow
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.words import plain_tip
from tests import rooms
from tests.ui import everywhere
from tests.ui.console.conftest import Open, console, theme_of
from tests.ui.everywhere import DIALOGS, MARKUP
from tests.ui.home.windows import Desk, desk, theme

__all__ = ["console", "desk", "theme", "theme_of"]
UI = Path(lfb_desktop.ui.__path__[0])
ESCAPED = re.compile(r"<qt>[^<>]*</qt>", re.DOTALL)
# Ways of Qt to read or to guess markup. QStaticText and QLabel guess; a document may be given HTML.
READS_MARKUP = re.compile(
    r"\b(setHtml|insertHtml|appendHtml|toHtml|setMarkdown|QTextBrowser|QStaticText|QTextDocumentFragment"
    r"|RichText|AutoText|MarkdownText|QInputDialog|setInformativeText|setDetailedText|setWhatsThis"
    r"|QErrorMessage|QProgressDialog|QTextEdit\()"
)


def rich(root: QWidget) -> list[str]:
    """What would read markup, or could."""
    return [*_labels(root), *_tips(root), *_editors(root), *_items(root)]


def _every(root: QWidget) -> list[QWidget]:
    return [root, *root.findChildren(QWidget)]


def _labels(root: QWidget) -> Iterator[str]:
    for label in root.findChildren(QLabel):
        is_tip = label.isWindow()  # Qt's own; what it shows is looked at where it is asked for
        if label.text() and not is_tip and label.textFormat() is not Qt.TextFormat.PlainText:
            yield f"label {label.text()!r}"


def _tips(root: QWidget) -> Iterator[str]:
    for widget in _every(root):
        if not is_plain_tip(widget.toolTip()):
            yield f"tooltip {widget.toolTip()!r}"
        assert widget.whatsThis() == ""
    for menu in root.findChildren(QMenu):
        for action in menu.actions():
            # Without one of its own an action shows its text.
            tip = action.toolTip() if menu.toolTipsVisible() else ""
            if tip != action.text().replace("&", "") and not is_plain_tip(tip):
                yield f"tooltip of an action {tip!r}"


def _editors(root: QWidget) -> Iterator[str]:
    for editor in root.findChildren(QTextEdit):
        if isinstance(editor, Reader):
            continue  # our own pages; nobody's words come there
        yield f"rich editor {editor.accessibleName()!r}"


def _items(root: QWidget) -> Iterator[str]:
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        if model is None or isinstance(view.parentWidget(), QComboBox):
            continue
        for row in range(model.rowCount()):
            columns = model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1
            for column in range(columns):
                tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                if tip is not None and not is_plain_tip(str(tip)):
                    yield f"tooltip of an item {tip!r}"
        if view.isVisible():
            yield from _shown_tips(view)


def _shown_tips(view: QAbstractItemView) -> Iterator[str]:
    """What stands under the mouse, asked for as Qt asks."""
    model = view.model()
    for row in range(min(model.rowCount(), 12)):
        point = view.visualRect(model.index(row, 0)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
        QApplication.sendEvent(view.viewport(), event)
        if not is_plain_tip(QToolTip.text()):
            yield f"tooltip over an item {QToolTip.text()!r}"
        QToolTip.hideText()


def is_plain_tip(tip: str) -> bool:
    """Without any sign of markup, or with every one of them escaped."""
    return not QtText.mightBeRichText(tip) or bool(ESCAPED.fullmatch(tip))


def test_the_search_finds_what_it_looks_for(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    label = QLabel(MARKUP, root)
    assert len(rich(root)) == 1
    label.setTextFormat(Qt.TextFormat.PlainText)
    assert rich(root) == []
    label.setToolTip(MARKUP)
    assert len(rich(root)) == 1
    label.setToolTip(plain_tip(MARKUP))
    assert rich(root) == []
    QTextEdit(root)
    assert len(rich(root)) == 1
    assert READS_MARKUP.search("label.setTextFormat(Qt.TextFormat.AutoText)")


@pytest.mark.parametrize("text", [MARKUP, "<qt>", "a < b > c", "&lt;", "<b", "<!-- -->", "x\n<p>", "𝓍<br/>"])
def test_a_tooltip_shows_signs_as_they_are(text: str) -> None:
    assert is_plain_tip(plain_tip(text))


def test_home_people_settings_and_prepare(desk: Desk) -> None:
    found = {name: rich(root) for name, root in everywhere.pages(desk, MARKUP)}
    assert {name: what for name, what in found.items() if what} == {}
    assert len(found) == 9


def test_the_first_start(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page = everywhere.first_start(theme, tmp_path / MARKUP.replace("/", ""))
    qtbot.addWidget(page)
    assert rich(page) == []


def test_every_dialog(desk: Desk) -> None:
    ports, window = desk.window._ports, desk.window
    found = {name: rich(root) for name, root in everywhere.dialogs(ports, window, MARKUP)}
    assert {name: what for name, what in found.items() if what} == {}


def test_every_dialog_is_walked() -> None:
    assert everywhere.dialog_classes() <= set(DIALOGS), "a new dialog belongs into the table of the walk"


def test_the_console_at_every_moment(console: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("Amara", "Bojan", "Dewi", "<b>Elif</b>", "Farid", "Greta")
    here = console(names=names, agenda=_agenda())
    texts = tuple(f"{MARKUP} {n}" for n in range(8))
    wrong = {}
    for moment in everywhere.console_moments(here, monkeypatch, texts):
        here.page.desk.told.emit(say("{text}", text=MARKUP))
        everywhere.settle()
        if found := rich(here.page):
            wrong[moment] = found
    assert wrong == {}


def test_behind_the_curtain(console: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    here = console(agenda=_agenda())
    monkeypatch.setattr("tests.ui.console.story.TEXTS", (MARKUP, MARKUP + " again"))
    wrong = {name: found for name, root in everywhere.turns(here) if (found := rich(root))}
    assert wrong == {}


def test_the_stage_has_no_label_at_all(console: Open, theme: Theme) -> None:
    here = console(agenda=_agenda())
    here.page.toggle_stage()
    window = here.page.stage.window
    assert isinstance(window, StageWindow)
    assert window.findChildren(QLabel) == []
    assert rich(window) == []
    here.page.stage.close()


def _agenda() -> tuple[c.StepPlan, ...]:
    return tuple(c.StepPlan(plan.kind, f"{MARKUP}", 5, MARKUP) for plan in rooms.AGENDA)


# What the sources may not even name.


def _calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    for file in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            is_call = isinstance(node, ast.Call)
            if is_call and getattr(node.func, "attr", getattr(node.func, "id", "")) == name:
                yield f"{file.relative_to(UI)}:{node.lineno}", node


def test_nothing_in_the_windows_can_read_markup() -> None:
    found = [
        f"{file.relative_to(UI)}:{number}: {line.strip()}"
        for file in sorted(UI.rglob("*.py"))
        if file != UI / "manual" / "reader.py"  # it is given pages of the manual alone, without HTML
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if READS_MARKUP.search(line)
    ]
    assert found == []


def test_what_reads_the_manual_is_given_nothing_else() -> None:
    text = (UI / "manual" / "reader.py").read_text(encoding="utf-8")
    assert READS_MARKUP.findall(text).count("setMarkdown") == 1
    assert "MarkdownNoHTML" in text
    files = {str(file.relative_to(UI)): file.read_text(encoding="utf-8") for file in UI.rglob("*.py")}
    imported = {name for name, code in files.items() if "ui.manual.reader import" in code}
    assert imported == {"manual/window.py"}


def test_boxes_are_made_in_one_place() -> None:
    assert {where.split(":")[0] for where, _ in _calls("QMessageBox")} == {"messages.py"}


def test_what_is_shown_as_a_tooltip_by_hand_is_walked_above() -> None:
    shown = {where.split(":")[0] for where, call in _calls("showText")}
    assert shown <= {"widgets/rows.py"}, "the walk has to ask these, too"


def test_no_delegate_paints_by_a_document() -> None:
    for file in UI.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        if "QStyledItemDelegate" in text:
            assert "QTextDocument" not in text, file
            assert "super().paint(" not in text, "Qt's own painter is plain, ours say how they paint"

