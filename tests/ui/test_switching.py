"""Another language while everything is open: at once, everywhere, and nothing is lost by it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop import app, paths, settings
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import SessionId, SessionState, StepKind
from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.prepare.page import PreparePage
from tests.ui.german import left_in_english
from tests.ui.test_freed import listeners, timers

TIMES = 20
WHY = "Our on-call weeks burn people out."


@pytest.fixture
def started(home: paths.Paths, qtbot: QtBot) -> Iterator[app.Started]:
    """As after the first paint of the very first start, on one screen."""
    before = QLocale()
    made = app.compose(home, None)
    made.window.resize(1440, 900)
    made.window.show()
    qtbot.waitUntil(lambda: made.window._first is not None, timeout=10_000)
    yield made
    made.window.close_at_once()
    made.close()
    made.dispose()
    QLocale.setDefault(before)
    settle()


def settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def speak(started: app.Started, language: str) -> None:
    started._ports.wish("language", language)
    settle()


def begun(started: app.Started) -> SessionId:
    """A team, and a session in preparation that is shown."""
    assert not started.files.start("Crew", "Ann")
    for name in ("Bo", "Cem"):
        started.files.room.do(c.AddPerson(name))
    started.window.home.make_session()
    settle()
    page = started.window._prepare
    assert page is not None
    page.why.why_line.setPlainText(WHY)
    assert page.flush()
    return SessionId(started.window._session or "")


def running(started: app.Started) -> ConsolePage:
    begun(started)
    started.window._prepare.open_doors()  # type: ignore[union-attr]
    settle()
    return console(started)


def console(started: app.Started) -> ConsolePage:
    page = started.window._console
    assert page is not None
    assert isinstance(page[1], ConsolePage)
    return page[1]


def to(started: app.Started, kind: StepKind) -> ConsolePage:
    page, room = console(started), started.files.room
    session = page._ports.session
    while room.state(session).session.current.kind is not kind:  # type: ignore[union-attr]
        room.do(c.GoOn(session))
    settle()
    return page


def is_german(started: app.Started) -> bool:
    return "&Sitzung" in [a.text() for a in started.window.menuBar().actions()]


def english_left(started: app.Started) -> list[str]:
    people = "Crew\nAnn\nBo\nCem\n" + WHY
    return left_in_english(started.window, people + _agenda(started))


def _agenda(started: app.Started) -> str:
    """The words of the session are its own, whatever is spoken."""
    found = started.files._room
    sessions = [found.state(head.id).session for head in found.state().heads] if found else []
    steps = [step for session in sessions if session for step in session.steps]
    return "\n".join(f"{s.title}\n{s.instruction}\n{s.hint}\n{s.settings.question}" for s in steps)


def test_the_first_screen_keeps_what_was_typed(started: app.Started) -> None:
    page = started.window._first
    assert page is not None
    page.team.setText("Crew")
    page.person.setText("Ann")
    speak(started, "de")
    again = started.window._first
    assert again is not None
    assert again is not page
    assert (again.team.text(), again.person.text()) == ("Crew", "Ann")
    assert again.isVisible()
    assert english_left(started) == []
    again.start()
    assert started.files.room.state().team.name == "Crew"


def test_every_place_of_home_speaks_at_once_and_is_shown_again(started: app.Started) -> None:
    session = begun(started)
    window = started.window
    for n, go in enumerate((window.go_home, window.go_to_people, window.go_to_settings)):
        go()
        if n == 0:
            window.home.choose(session)
        speak(started, "de")
        assert is_german(started)
        assert english_left(started) == []
        assert window.home.places.currentRow() == n
        if n == 0:
            row = window.home.chosen_session
            assert row is not None
            assert row.session == session
        speak(started, "en")
        assert not is_german(started)


def test_prepare_keeps_the_step_and_sends_what_was_typed(started: app.Started) -> None:
    session = begun(started)
    page = started.window._prepare
    assert page is not None
    step = started.files.room.state(session).session.steps[3].id  # type: ignore[union-attr]
    page.agenda.list.choose(step)
    page.why.why_line.setPlainText("Half a why")
    speak(started, "de")
    again = started.window._prepare
    assert isinstance(again, PreparePage)
    assert again is not page
    assert again.isVisible()
    assert again.agenda.list.current().step == step  # type: ignore[union-attr]
    assert again.why.why_line.toPlainText() == "Half a why"
    assert started.files.room.state(session).session.why.text == "Half a why"  # type: ignore[union-attr]
    assert english_left(started) == []


def test_what_was_refused_keeps_the_language(started: app.Started, monkeypatch: pytest.MonkeyPatch) -> None:
    begun(started)
    page = started.window._prepare
    assert page is not None
    monkeypatch.setattr(page, "flush", lambda: False)
    monkeypatch.setattr(page, "leave", lambda: None)
    speak(started, "de")
    assert started._wishes().language == ""
    assert started.window._prepare is page
    assert not is_german(started)


@pytest.mark.parametrize("kind", [StepKind.LOBBY, StepKind.WHY, StepKind.CLARITY, StepKind.IDEAS])
def test_the_console_speaks_at_once(started: app.Started, kind: StepKind) -> None:
    running(started)
    page = to(started, kind)
    page.one.leave()
    before = page.view
    speak(started, "de")
    again = console(started)
    assert again is not page
    assert again.isVisible()
    assert again.view is not None
    assert before is not None
    assert (again.view.step, again.view.kind) == (before.step, before.kind)
    assert english_left(started) == []


def test_half_an_idea_stays_in_its_field_with_the_keyboard(started: app.Started, qtbot: QtBot) -> None:
    running(started)
    page = to(started, StepKind.IDEAS)
    page.one.leave()
    page.reach.capture()
    settle()
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "Half an idea")
    speak(started, "de")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is not field
    assert console(started).isAncestorOf(focus)
    assert focus.property("text") == "Half an idea"


def test_the_stage_is_the_same_window_and_shows_the_same(started: app.Started) -> None:
    page = running(started)
    page.one.leave()
    page.toggle_stage()
    to(started, StepKind.WHY)
    page.stage.toggle_black()
    window = page.stage.window
    assert window is not None
    hidden: list[int] = []

    class Watch(QWidget):
        def eventFilter(self, watched: object, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Hide:
                hidden.append(1)
            return False

    watch = Watch()
    window.installEventFilter(watch)
    place = window.geometry()
    speak(started, "de")
    again = console(started)
    assert again is not page
    assert again.stage.window is window
    assert window.isVisible()
    assert window.geometry() == place
    assert hidden == []
    assert window.windowTitle() == "Bühne"
    assert again.stage.showing.is_black
    again.stage.toggle_black()
    to(started, StepKind.CLARITY)
    assert window.stage.view == again.stage.view, "the new Console leads it on"
    assert not left_in_english(window, WHY + _agenda(started))
    again.toggle_stage()
    assert not window.isVisible()


def test_the_shared_screen_stays_shared_and_the_question_asked(started: app.Started) -> None:
    page = running(started)
    assert page.one.is_asking
    speak(started, "de")
    page = console(started)
    assert page.one.is_asking
    page.one.enter()
    speak(started, "en")
    page = console(started)
    assert page.one.is_on
    assert not page.one.is_asking


@pytest.mark.parametrize("language", ["de", "en"])
def test_nothing_changes_while_somebody_has_the_laptop(started: app.Started, language: str) -> None:
    running(started)
    page = to(started, StepKind.IDEAS)
    page.one.leave()
    if language == "en":
        speak(started, "de")
        page = console(started)
    page.desk.curtain_asked.emit("")
    assert page.turns.is_on
    speak(started, language)
    assert console(started) is page
    assert page.turns.is_on
    assert started._wishes().language != language or language == "de"
    for box in started.window.findChildren(QMessageBox):
        box.close()
    assert page.turns.curtain is not None
    page.turns.curtain.lift()
    settle()


def test_the_machine_stays_awake(started: app.Started, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bool] = []
    monkeypatch.setattr(started.files.consoles, "keep_awake", told.append)
    running(started)
    speak(started, "de")
    assert told[-1] is True


PLACES: dict[str, Callable[[app.Started], object]] = {
    "home": lambda started: (begun(started), started.window.go_home()),
    "people": lambda started: (begun(started), started.window.go_to_people()),
    "settings": lambda started: (begun(started), started.window.go_to_settings()),
    "prepare": begun,
    "console": lambda started: (running(started), to(started, StepKind.IDEAS)),
    "console behind home": lambda started: (running(started), started.window.go_home()),
    "stage": lambda started: (running(started).one.leave(), console(started).toggle_stage()),
}


@pytest.mark.parametrize("place", PLACES)
def test_twenty_times_and_nothing_stays_behind(started: app.Started, place: str) -> None:
    PLACES[place](started)
    for language in ("de", "en"):
        speak(started, language)
    gc.collect()
    room = started.files.room
    before = (len(QApplication.allWidgets()), timers(), listeners(room), _actions())
    for _ in range(TIMES // 2):
        speak(started, "de")
        speak(started, "en")
    gc.collect()
    settle()
    assert (len(QApplication.allWidgets()), timers(), listeners(room), _actions()) == before
    assert all(h.state is not SessionState.ENDED for h in room.state().heads)


def _actions() -> int:
    return sum(len(w.actions()) for w in QApplication.allWidgets())


def test_it_is_kept_and_spoken_from_the_next_start(started: app.Started, home: paths.Paths) -> None:
    speak(started, "de")
    assert settings.read(home.settings_file).language == "de"
    again = app.Started(started.application, home, None)
    titles = [a.text() for a in again.window.menuBar().actions()]
    again.close()
    again.dispose()
    assert "&Sitzung" in titles


def test_it_can_be_chosen_in_the_menu(started: app.Started) -> None:
    by_name = {a.text(): a for a in started.window._menus.languages.actions()}
    assert by_name["&As on this computer"].isChecked()
    action: QAction = by_name["Deutsch"]
    action.trigger()
    settle()
    assert is_german(started)
    assert [a.text() for a in started.window._menus.languages.actions() if a.isChecked()] == ["Deutsch"]


def test_it_can_be_chosen_in_the_settings(started: app.Started, qtbot: QtBot) -> None:
    begun(started)
    started.window.go_to_settings()
    centre = started.window.home.centre
    assert centre is not None
    qtbot.mouseClick(centre.settings.language.buttons.button(2), Qt.MouseButton.LeftButton)
    settle()
    assert is_german(started)
    again = started.window.home.centre
    assert again is not None
    assert again.settings.language.buttons.checkedId() == 2
    assert again.settings.isVisible()


def test_qt_speaks_as_well(started: app.Started, tmp_path: Path) -> None:
    speak(started, "de")
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
    assert "Abbrechen" in box.button(QMessageBox.StandardButton.Cancel).text()
    assert QLocale().language() is QLocale.Language.German
    speak(started, "en")
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
    assert "Cancel" in box.button(QMessageBox.StandardButton.Cancel).text()


def test_a_new_session_has_the_language_that_is_spoken_for_its_agenda_and_its_record(
    started: app.Started,
) -> None:
    speak(started, "de")
    session = begun(started)
    page = started.window._prepare
    assert page is not None
    found = started.files.room.state(session).session
    assert found is not None
    assert found.language == "de"
    assert found.steps[0].title == "Ankommen"
    assert page.people.language.box.currentText() == "Deutsch"
    speak(started, "en")
    again = started.window._prepare
    assert again is not None
    assert again.people.language.box.currentText() == "Deutsch", "it is the session's, not the window's"
    assert started.files.room.state(session).session.steps == found.steps  # type: ignore[union-attr]


def test_the_language_of_the_record_is_chosen_where_a_session_is_prepared(started: app.Started) -> None:
    session = begun(started)
    page = started.window._prepare
    assert page is not None
    box = page.people.language.box
    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    room = started.files.room
    assert room.state(session).session.language == "de"  # type: ignore[union-attr]
    page.undo()
    assert room.state(session).session.language == "en"  # type: ignore[union-attr]
    settle()
    assert box.currentData() == "en"
