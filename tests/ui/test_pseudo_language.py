"""A language that nobody speaks: longer, accented, and read from the right. What does not fit or is not
translated shows itself on every page, dialog and step.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import everywhere
from tests.ui.console.conftest import Desk as Console
from tests.ui.console.conftest import console, theme_of
from tests.ui.console.story import AGENDA
from tests.ui.home.windows import Desk as Around
from tests.ui.home.windows import clipped, desk, theme
from tests.ui.stage.test_languages import ACCENTS, by_literals

__all__ = ["console", "desk", "theme", "theme_of"]
LONGER = 0.3  # what a sentence of ours gains in German, about
SIZES = ((1024, 768), (1440, 900))
FOREIGN = set("àéîõüçñÀÉÎÕÜÇÑ")
# The names of formats, and what no language writes in another way.
SAME_EVERYWHERE = {"Markdown", "HTML", "JSON", "Leading from Behind", "English", "Deutsch"}


class Pseudo(QTranslator):
    """Every sentence that asks for a translation gets one; what is not changed did not ask."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        words = by_literals(text, lambda part: part.translate(ACCENTS))
        more = round(LONGER * len(re.sub(r"\{\w+\}|[&\t].?", "", text)))
        return f"{words} {'ö' * (more - 1)}" if more > 1 else words

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture(params=["from the left", "from the right"])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    """Whether the window is mirrored."""
    is_mirrored = request.param == "from the right"
    if is_mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield is_mirrored
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def untranslated(root: QWidget, of_people: str) -> list[str]:
    """What is seen or told, has words, and is neither accented nor people's own."""
    found = set()
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root):
            continue
        for text in _texts(widget):
            words = re.sub(r"[^A-Za-z ]", "", text).strip()
            is_ours = re.search("[aeiou]", words) and not FOREIGN & set(text) and text not in SAME_EVERYWHERE
            if is_ours and text not in of_people:
                found.add(text)
    return sorted(found)


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    yield widget.accessibleName()
    yield widget.toolTip()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_home_and_prepare_fit_and_speak(
    pseudo: None, direction: bool, desk: Around, size: tuple[int, int]
) -> None:
    desk.window.resize(*size)
    wrong = {}
    for name, place in everywhere.pages(desk, "Wörds of people"):
        of_people = "\n".join(everywhere_words(desk))
        complaints = [*clipped(place), *untranslated(place, of_people)]
        if complaints:
            wrong[name] = complaints
    assert wrong == {}, "\n".join(f"{k}: {v}" for k, v in wrong.items())


def everywhere_words(desk: Around) -> Iterator[str]:
    yield from ("Wörds of people", "Platform team", "Amara", "Bojan", "Carmen", "Dewi", "Elif")
    yield str(desk.wishes)
    yield str(desk.opened._ports.folders())
    for choice in desk.opened.templates:
        yield f"{choice.name}\n{choice.sentence}"
        for step in choice.steps:
            yield f"{step.title}\n{step.instruction}\n{step.hint}"


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_step_of_the_console_fits_and_speaks(
    pseudo: None, direction: bool, console: Callable[..., Console], size: tuple[int, int], qtbot: QtBot
) -> None:
    desk = console(agenda=AGENDA)
    page = desk.page
    page.resize(*size)
    wrong = {}
    for name in everywhere.story.moments(desk):
        everywhere.settle()
        of_people = _words_of_people(desk)
        complaints = [*clipped(page), *untranslated(page, of_people)]
        if complaints:
            wrong[name] = complaints
        assert (page.side.x() > page.centre.x()) == direction
    assert wrong == {}, "\n".join(f"{k}: {v}" for k, v in wrong.items())


def _words_of_people(desk: Console) -> str:
    """Every text of the team file."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table'"
    return desk.made.store.look(
        lambda db: "\n".join(
            str(value)
            for (table,) in db.execute(tables).fetchall()
            for row in db.execute(f"SELECT * FROM {table}").fetchall()
            for value in row
        )
    )


def test_the_curtain_fits_and_speaks(
    pseudo: None, direction: bool, console: Callable[..., Console], qtbot: QtBot
) -> None:
    desk = console(agenda=AGENDA)
    desk.page.resize(1024, 768)
    wrong = {}
    for name, place in everywhere.turns(desk):
        complaints = [*clipped(place), *untranslated(place, _words_of_people(desk))]
        if complaints:
            wrong[name] = complaints
    assert wrong == {}, "\n".join(f"{k}: {v}" for k, v in wrong.items())


@pytest.mark.parametrize("kind", list(everywhere.DIALOGS), ids=lambda kind: kind.__name__)
def test_every_dialog_fits_and_speaks(pseudo: None, direction: bool, desk: Around, kind: type) -> None:
    dialog = everywhere.DIALOGS[kind](desk.opened._ports, desk.window, "Wörds of people")
    dialog.resize(dialog.sizeHint().boundedTo(QSize(1024, 768)))  # the screen of tests is smaller than any
    everywhere.settle()
    complaints = [*clipped(dialog), *untranslated(dialog, "Yes\nNo\nWörds of people\nABC")]
    dialog.close()
    assert complaints == []
