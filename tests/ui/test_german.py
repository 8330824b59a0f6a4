"""The German that ships, on every page, dialog, step and curtain: all of it is German, and all of it fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from docs.translations.sentences import has_words
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.proposals import translated
from lfb_desktop.templates import load_all
from lfb_desktop.ui.console.day import DayBox
from lfb_desktop.ui.prepare.chooser import Chooser
from lfb_desktop.ui.prepare.kinds import KINDS
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.words import spoken
from tests.test_catalogue import said
from tests.ui import everywhere
from tests.ui.console import story
from tests.ui.console.conftest import Desk as Console
from tests.ui.console.conftest import console, theme_of
from tests.ui.console.story import AGENDA
from tests.ui.german import CATALOGUE, RESOURCES, left_in_english, spoken_german, squeezed
from tests.ui.home.windows import STEPS, clipped, desk, theme
from tests.ui.home.windows import Desk as Around
from tests.ui.test_pseudo_language import SIZES, _words_of_people, everywhere_words

BETWEEN = ((1100, 800), (1280, 800), (1366, 768))  # where the Console changes its shape, and usual laptops

__all__ = ["console", "desk", "theme", "theme_of"]


@pytest.fixture(autouse=True)
def german(qapp: object) -> Iterator[None]:
    with spoken_german():
        yield


class Recorder(QTranslator):
    """Remembers what was looked up, and says it as the catalogue does."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()
        self._catalogue = QTranslator()
        assert self._catalogue.load(str(CATALOGUE.with_suffix(".qm")))

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        self.asked.add((context, text))
        return self._catalogue.translate(context, text) or text

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def recorder(german: None) -> Iterator[Recorder]:
    made = Recorder()
    QApplication.installTranslator(made)
    yield made
    QApplication.removeTranslator(made)


def unknown(recorder: Recorder) -> list[tuple[str, str]]:
    """Looked up as ours, with words, and in no catalogue. A method of a part asks in its own class first."""
    known = {text for _, text in said(CATALOGUE)} | set(_of_templates())
    ours = {context for context, _ in said(CATALOGUE)}
    asked = sorted((context, text) for context, text in recorder.asked if context in ours)
    return [(context, text) for context, text in asked if has_words(text) and text not in known]


def _of_templates() -> Iterator[str]:
    """Tests have agendas of their own."""
    for plan in (*STEPS, *AGENDA):
        yield from (plan.title, plan.instruction, plan.hint)


def test_everything_that_is_looked_up_is_known(
    recorder: Recorder, desk: Around, console: Callable[..., Console], qtbot: QtBot
) -> None:
    for _ in everywhere.pages(desk, "Worte"):
        pass
    for _ in everywhere.dialogs(desk.opened._ports, desk.window, "Worte"):
        pass
    here = console(agenda=AGENDA)
    for _ in everywhere.story.moments(here):
        everywhere.settle()
    assert len(recorder.asked) > 800
    assert unknown(recorder) == []


def told(wrong: dict[str, list[str]]) -> str:
    return "\n".join(f"{name}: {what}" for name, what in wrong.items())


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_home_and_prepare(desk: Around, size: tuple[int, int]) -> None:
    desk.window.resize(*size)
    wrong: dict[str, list[str]] = {}
    for name, place in everywhere.pages(desk, "Worte"):
        desk.window.resize(*size)
        everywhere.settle()
        of_people = "\n".join(everywhere_words(desk))
        complaints = [*clipped(place), *squeezed(place), *left_in_english(place, of_people)]
        if complaints:
            wrong[name] = complaints
    assert wrong == {}, told(wrong)


@pytest.mark.parametrize("size", [*SIZES, *BETWEEN], ids=str)
def test_every_step_of_the_console(
    console: Callable[..., Console], size: tuple[int, int], qtbot: QtBot
) -> None:
    desk = console(agenda=AGENDA)
    desk.page.resize(*size)
    wrong: dict[str, list[str]] = {}
    for name in everywhere.story.moments(desk):
        everywhere.settle()
        left = left_in_english(desk.page, _words_of_people(desk))
        complaints = [*clipped(desk.page), *squeezed(desk.page), *left]
        if complaints:
            wrong[name] = complaints
    assert wrong == {}, told(wrong)


def test_the_sentences_that_one_chooses_a_step_or_a_template_by_are_whole(theme: Theme, qtbot: QtBot) -> None:
    templates = [translated(t) for t in load_all(RESOURCES / "templates").templates]
    offered = {
        "steps": tuple(Row(k.value, spoken(w.name), below=spoken(w.sentence)) for k, w in KINDS.items()),
        "templates": tuple(Row(t.id, t.name, note="240 min", below=t.sentence) for t in templates),
    }
    beside = QWidget()
    qtbot.addWidget(beside)
    beside.show()
    for name, rows in offered.items():
        chooser = Chooser(theme, name, beside)
        chooser.ask(rows, beside)
        wide = chooser.rows.viewport().width()
        assert [row.below for row in rows if chooser.rows.needed_width(row) > wide] == [], name
        chooser.close()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_curtain(console: Callable[..., Console], size: tuple[int, int], qtbot: QtBot) -> None:
    desk = console(agenda=AGENDA)
    desk.page.resize(*size)
    wrong: dict[str, list[str]] = {}
    for name, place in everywhere.turns(desk):
        complaints = [*clipped(place), *squeezed(place), *left_in_english(place, _words_of_people(desk))]
        if complaints:
            wrong[name] = complaints
    assert wrong == {}, told(wrong)


@pytest.mark.parametrize("kind", list(everywhere.DIALOGS), ids=lambda kind: kind.__name__)
def test_every_dialog(desk: Around, kind: type) -> None:
    dialog = everywhere.DIALOGS[kind](desk.opened._ports, desk.window, "Worte")
    dialog.resize(dialog.sizeHint().boundedTo(QSize(1024, 768)))
    everywhere.settle()
    complaints = [*clipped(dialog), *squeezed(dialog), *left_in_english(dialog, "Yes\nNo\nWorte\nABC")]
    dialog.close()
    assert complaints == []


def test_the_steps_that_come_by_themselves_are_called_in_german(console: Callable[..., Console]) -> None:
    desk = console(agenda=AGENDA)
    story.to(desk, StepKind.WHY)
    desk.do(c.StopForToday(desk.made.session))
    desk.page.way.press_sign()
    assert [s.title for s in desk.made.now.steps[1:3]] == ["Wer da ist", "Bisher"]


def test_the_first_start(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    page = everywhere.first_start(theme, tmp_path)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    everywhere.settle()
    assert [*clipped(page), *squeezed(page), *left_in_english(page)] == []


def test_no_two_letters_of_a_menu_are_the_same(desk: Around) -> None:
    window: QMainWindow = desk.window
    for menu in (window.menuBar(), *window.findChildren(QMenu)):
        letters = [a.text()[a.text().index("&") + 1].casefold() for a in menu.actions() if "&" in a.text()]
        assert len(letters) == len(set(letters)), [a.text() for a in menu.actions()]
    assert len(window.findChildren(QMenu)) > 6


@pytest.mark.parametrize(
    ("locale", "first", "shown"),
    [("de_DE", Qt.DayOfWeek.Monday, "Fr. 13. März 2026"), ("en_US", Qt.DayOfWeek.Sunday, "Fri 13. Mar 2026")],
)
def test_a_calendar_begins_with_the_day_that_the_week_begins_with(
    theme: Theme, qtbot: QtBot, locale: str, first: Qt.DayOfWeek, shown: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    box = DayBox(theme, "When")
    qtbot.addWidget(box)
    box.show_day("2026-03-13")
    begins = box.edit.calendarWidget().firstDayOfWeek()
    QLocale.setDefault(before)
    assert begins == first
    assert box.edit.text() == shown
