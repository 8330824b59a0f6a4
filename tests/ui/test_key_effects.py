"""Every key of the table has an effect: each show key changes something, each widget does what is said."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind, Why
from lfb_desktop.domain.texts import THEME
from lfb_desktop.paths import manual
from lfb_desktop.ui.console.idea_list import IdeaList
from lfb_desktop.ui.console.key_focus import Act
from lfb_desktop.ui.console.panels.ideas import IdeasWidget
from lfb_desktop.ui.console.panels.pick import PickWidget
from lfb_desktop.ui.console.panels.themes import ThemesWidget
from lfb_desktop.ui.console.theme_keys import _DIGITS, _LETTERS
from lfb_desktop.ui.key_table import BY_ID, Bound, KeyEntry, keys_of, of_bound
from lfb_desktop.ui.manual.window import ManualWindow
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from tests.ui.console.conftest import Desk, Open, console, theme_of
from tests.ui.console.story import AGENDA, to
from tests.ui.console.test_show_keys import at
from tests.ui.everywhere import settle
from tests.ui.home.windows import Desk as WindowDesk
from tests.ui.home.windows import desk, theme
from tests.ui.prepare.pages import ALT, choose, open_page, titles

__all__ = ["console", "desk", "theme", "theme_of"]
K = Qt.Key
NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier

# Effects: each show key changes something.


def _state(desk: Desk) -> tuple[object, ...]:
    stage = desk.page.stage
    return len(desk.sent), stage.showing, stage.is_open, stage.is_full, desk.page.bar.fact.text, desk.told


@pytest.mark.parametrize("entry", of_bound(Bound.SHOW), ids=lambda entry: entry.id)
def test_every_show_key_has_an_effect(console: Open, entry: KeyEntry) -> None:
    here = at(console(agenda=AGENDA), StepKind.WHY)
    page = here.page
    if entry.id == "full":
        page.toggle_stage()
        page.activateWindow()
        assert QTest.qWaitForWindowActive(page)
    if entry.id == "escape":
        page.stage.toggle_black()
    for key in entry.keys:
        before = _state(here)
        QTest.keyClick(page, _key(key))
        assert _state(here) != before, key
        if entry.id == "escape":
            break
        if entry.id == "next":
            here.do(c.GoBack(here.made.session))
        if entry.id == "previous":
            here.do(c.GoOn(here.made.session))
    page.stage.close()


def _key(key: str) -> Qt.Key:
    return QKeySequence(key)[0].key()


# Effects: what a widget does by itself. A new entry of the table needs a proof here.

Proof = Callable[[QtBot, Theme, Open, WindowDesk], None]
Change = Callable[[list[str]], list[str]]


def _of_rows(key: Qt.Key, wanted: str, count: int | None = None, held: Qt.KeyboardModifier = NO) -> Proof:
    def prove(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
        view = RowsView(look, "Things")
        qtbot.addWidget(view)
        actions = (("edit", "Change"), ("close", "Take back"))
        view.show_rows((Row("a", "Alpha", is_checked=False, count=count, most=9, actions=actions),))
        view.choose("a")
        heard: list[str] = []
        view.opened.connect(lambda key: heard.append("opened"))
        view.toggled.connect(lambda key: heard.append("toggled"))
        view.counted.connect(lambda key, n: heard.append(str(n)))
        view.acted.connect(lambda key, what: heard.append(what))
        view.read_asked.connect(lambda key: heard.append("read"))
        view.fold_asked.connect(lambda key: heard.append("fold"))
        view.shifted.connect(lambda key, by: heard.append(f"by {by}"))
        QTest.keyClick(view, key, held)
        assert heard == [wanted]

    return prove


def _take(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
    field = Field(look, "Theme", THEME)
    qtbot.addWidget(field)
    field.put("Rest")
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field.edit, K.Key_Return)


def _leave(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
    here = at(console(agenda=AGENDA), StepKind.IDEAS)
    panel = here.page.panel
    assert isinstance(panel, IdeasWidget)
    panel.capture.field.edit.setFocus()
    QTest.keyClick(panel.capture.field.edit, K.Key_Escape)
    assert here.page.focusWidget() is here.page


def _letter(wanted: str) -> Proof:
    """The letters of the table are exactly those that the list of ideas knows."""

    def prove(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
        here = console(agenda=AGENDA)
        to(here, StepKind.THEMES)
        panel = here.page.panel
        assert isinstance(panel, ThemesWidget)
        assert wanted in panel.ideas.list.letters
        assert wanted == keys_of("move" if wanted == "m" else "combine")[0].lower()

    return prove


def _on_home(key: Qt.Key, wanted: str) -> Proof:
    def prove(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
        session = window.make(Why("A why."))
        window.window.go_home()
        centre = window.window.home.centre
        assert centre is not None
        table = centre.sessions.table
        table.choose(session)
        QTest.keyClick(table, key)
        if wanted == "opened":
            assert window.window._prepare is not None
        else:
            assert window.room.state().heads == ()

    return prove


def _again(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
    here = at(console(agenda=AGENDA), StepKind.IDEAS)
    panel = here.page.panel
    assert isinstance(panel, IdeasWidget)
    line = panel.capture.field.edit
    line.setFocus()
    QTest.keyClicks(line, "A quiet night")
    QTest.keyClick(line, K.Key_Return)
    assert line.text() == ""
    QTest.keyClick(line, K.Key_Up)
    assert line.text() == "A quiet night"


def _behind_the_curtain(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
    here = at(console(agenda=AGENDA), StepKind.IDEAS)
    here.page.desk.curtain_asked.emit(here.made.people["Greta"])
    curtain = here.page.turns.curtain
    assert curtain is not None
    curtain.pass_on.sign.click()
    assert curtain.part is not None
    QTest.keyClick(curtain.focusWidget(), K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert curtain.part is None
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(curtain.focusWidget(), K.Key_Return, both)
    assert curtain.is_drawn
    QTest.keyClick(curtain.focusWidget(), K.Key_Return, both)
    assert not curtain.is_drawn


def _one_screen(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
    here = at(console(agenda=AGENDA), StepKind.READING)
    here.page.one.enter()
    QTest.keyPress(here.page, K.Key_L)
    assert here.page.one.is_looking
    QTest.keyRelease(here.page, K.Key_L)
    assert not here.page.one.is_looking
    QTest.keyClick(here.page, K.Key_O)
    assert here.page.one.is_working


def _theme_key(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
    assert sorted(keys_of("theme_key")) == sorted((_DIGITS + _LETTERS).upper())
    here = console(agenda=AGENDA)
    to(here, StepKind.IDEAS)
    here.do(c.WriteSlip(here.made.session, "A quiet night", "t1"))
    to(here, StepKind.THEMES)
    here.do(c.AddTheme(here.made.session, "Rest"))
    panel = here.page.panel
    assert isinstance(panel, ThemesWidget)
    [key] = panel.keys.letters
    panel.ideas.list.setFocus()
    panel.ideas.list.choose(here.made.now.ideas[0].id)
    QTest.keyClick(panel.ideas.list, key)
    assert here.made.now.ideas[0].theme == here.made.now.themes[0].id


def _picked(console: Open) -> tuple[Desk, PickWidget]:
    """Picks that are closed, with the second of two ideas current."""
    here = console(agenda=AGENDA)
    to(here, StepKind.IDEAS)
    for n, text in enumerate(("A quiet night", "A long sleep")):
        here.do(c.WriteSlip(here.made.session, text, f"t{n}"))
    to(here, StepKind.PICK)
    here.do(c.ClosePoll(here.made.session, here.made.now.polls[-1].id))
    panel = here.page.panel
    assert isinstance(panel, PickWidget)
    panel.ideas.list.choose(here.made.now.ideas[1].id)
    return here, panel


def _speak_for(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
    here, panel = _picked(console)
    for is_defended in (True, False):
        QTest.keyClick(panel.ideas.list, K.Key_Space)
        assert here.made.now.ideas[1].is_defended is is_defended


def _goes_with(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
    here, panel = _picked(console)
    QTest.keyClicks(panel.ideas.list, keys_of("goes_with")[0].lower())
    assert here.page.focusWidget() is panel.goes_with.field.edit
    assert panel.goes_with.field.text == "2 "


def _to_list(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
    here = at(console(agenda=AGENDA), StepKind.IDEAS)
    here.do(c.WriteSlip(here.made.session, "A quiet night", "t1"))
    to(here, StepKind.READING)
    here.page.start_finding()
    ideas = here.page.panel.findChild(IdeaList)  # type: ignore[union-attr]
    assert here.page.focusWidget() is ideas.filter.edit
    QTest.keyClick(ideas.filter.edit, K.Key_Down)
    assert here.page.focusWidget() is ideas.list


def _of_agenda(key: Qt.Key, change: Change, modifiers: Qt.KeyboardModifier) -> Proof:
    def prove(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
        page = open_page(window)
        choose(page, "Talk")
        before = titles(window, page)
        QTest.keyClick(page.agenda.list, key, modifiers)
        assert titles(window, page) == change(before)

    return prove


def _moved(by: int) -> Change:
    def change(before: list[str]) -> list[str]:
        after = list(before)
        place = after.index("Talk")
        after.insert(place + by, after.pop(place))
        return after

    return change


def _add_step(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
    page = open_page(window)
    with qtbot.waitSignal(page.agenda.list.add_asked):
        QTest.keyClick(page.agenda.list, K.Key_Insert)
    page.agenda.kinds.close()


def _tab(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
    page = open_page(window)
    window.window.activateWindow()
    page.why.why_line.setFocus()
    QTest.keyClick(page.why.why_line, K.Key_Tab)
    after = page.focusWidget()
    assert after is not page.why.why_line
    assert after is not None
    QTest.keyClick(after, K.Key_Backtab)
    assert page.focusWidget() is page.why.why_line


def _of_manual(press: Callable[[ManualWindow], None]) -> Proof:
    """Two pages were read, the second one is shown, and something is looked for."""

    def prove(qtbot: QtBot, look: Theme, console: Open, window: WindowDesk) -> None:
        made = ManualWindow(window.window._ports, window.window, *manual())
        made.go_to("writing")
        made.come_up(is_beside=False)
        assert QTest.qWaitForWindowActive(made)
        settle()
        press(made)
        made.close()

    return prove


def _manual_back(made: ManualWindow) -> None:
    QTest.keyClick(made.reader, K.Key_Left, ALT)
    assert made.page == "README"


def _manual_forward(made: ManualWindow) -> None:
    made.go_back()
    QTest.keyClick(made.reader, K.Key_Right, ALT)
    assert made.page == "writing"


def _manual_next(made: ManualWindow) -> None:
    made.wanted.setFocus()
    QTest.keyClicks(made.wanted, "silence")
    places = []
    for _ in range(2):
        QTest.keyClick(made.wanted, K.Key_Return)
        places.append(made.reader.textCursor().position())
    assert places[0] < places[1]
    QTest.keyClick(made.wanted, K.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert made.reader.textCursor().position() == places[0]


def _manual_close(made: ManualWindow) -> None:
    QTest.keyClick(made.reader, K.Key_Escape)
    assert not made.isVisible()


PROOFS = {
    "manual_back": _of_manual(_manual_back),
    "manual_forward": _of_manual(_manual_forward),
    "manual_next": _of_manual(_manual_next),
    "manual_close": _of_manual(_manual_close),
    "take": _take,
    "leave": _leave,
    "open_row": _of_rows(K.Key_Return, "opened"),
    "mark_row": _of_rows(K.Key_Space, "toggled"),
    "edit_row": _of_rows(K.Key_F2, "edit"),
    "drop_row": _of_rows(K.Key_Delete, "close"),
    "count_less": _of_rows(K.Key_Left, "1", 2),
    "count_more": _of_rows(K.Key_Right, "3", 2),
    "read_row": _of_rows(K.Key_F3, "read"),
    "fold_row": _of_rows(K.Key_F4, "fold"),
    "open_session": _on_home(K.Key_Return, "opened"),
    "delete": _on_home(K.Key_Delete, "deleted"),
    "again": _again,
    "hand_in": _behind_the_curtain,
    "give_back": _behind_the_curtain,
    "look": _one_screen,
    "work": _one_screen,
    "row_up": _of_rows(K.Key_Up, "by -1", held=ALT),
    "row_down": _of_rows(K.Key_Down, "by 1", held=ALT),
    "to_list": _to_list,
    "theme_key": _theme_key,
    "move": _letter("m"),
    "combine": _letter("c"),
    "speak_for": _speak_for,
    "goes_with": _goes_with,
    "step_up": _of_agenda(K.Key_Up, _moved(-1), ALT),
    "step_down": _of_agenda(K.Key_Down, _moved(1), ALT),
    "step_remove": _of_agenda(K.Key_Delete, lambda before: [t for t in before if t != "Talk"], NO),
    "step_add": _add_step,
    "step_duplicate": _of_agenda(K.Key_D, lambda before: [*before[:4], "Talk", *before[4:]], CTRL),
    "next_control": _tab,
}


def test_every_entry_that_a_widget_carries_out_is_proved_here() -> None:
    assert set(PROOFS) == {entry.id for entry in of_bound(Bound.WIDGET)}
    assert {act.value for act in Act} <= set(BY_ID)


@pytest.mark.parametrize("id_", PROOFS)
def test_what_a_widget_does_by_itself(
    qtbot: QtBot, theme: Theme, console: Open, desk: WindowDesk, id_: str
) -> None:
    PROOFS[id_](qtbot, theme, console, desk)
