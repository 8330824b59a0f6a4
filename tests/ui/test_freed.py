"""Whatever is opened can be closed, and is gone then: no widget, timer, thread or listener stays behind."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind, Why
from lfb_desktop.room import Room
from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.opened import Opened
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.window import Window
from tests.ui import everywhere
from tests.ui.console.conftest import Open, console, theme_of
from tests.ui.console.story import AGENDA, moments, to
from tests.ui.everywhere import DIALOGS, settle
from tests.ui.home.windows import Desk, desk, theme

__all__ = ["console", "desk", "theme", "theme_of"]
TIMES = 20


def delete(widget: QWidget) -> None:
    if shiboken6.isValid(widget):
        widget.close()
    if shiboken6.isValid(widget):
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()


def timers() -> int:
    """Timers that still live on Qt's side."""
    gc.collect()
    return sum(1 for one in gc.get_objects() if isinstance(one, QTimer) and shiboken6.isValid(one))


def listeners(room: Room) -> int:
    return len(room._listeners)


def opened_and_closed(make: Callable[[], QWidget], close: Callable[[QWidget], None] = delete) -> None:
    """The first time may fill what is kept for good, such as fonts; from then on nothing more may stay."""
    close(make())
    before = timers(), threading.active_count(), len(QApplication.topLevelWidgets())
    gone: list[str] = []
    refs: list[weakref.ref[QWidget]] = []
    for n in range(TIMES):
        made = make()
        settle()
        made.destroyed.connect(lambda *_, n=n: gone.append(str(n)))
        refs.append(weakref.ref(made))
        close(made)
        del made
    settle()
    assert timers() == before[0]
    assert len(gone) == TIMES
    assert [ref for ref in refs if ref() is not None] == []
    assert threading.active_count() == before[1]
    assert QThreadPool.globalInstance().activeThreadCount() == 0
    assert len(QApplication.topLevelWidgets()) <= before[2]


def test_the_search_finds_what_stays(qtbot: object) -> None:
    kept: list[QWidget] = []

    def make() -> QWidget:
        made = QWidget()
        timer = QTimer(made)
        timer.start(1_000)
        return made

    with pytest.raises(AssertionError):
        opened_and_closed(make, kept.append)
    for widget in kept:
        delete(widget)
    opened_and_closed(make)


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_every_dialog(desk: Desk, kind: type[QDialog]) -> None:
    opened_and_closed(lambda: DIALOGS[kind](desk.window._ports, desk.window, "Words"))


def test_the_first_start(qtbot: object, theme: Theme, tmp_path: Path) -> None:
    opened_and_closed(lambda: everywhere.first_start(theme, tmp_path))


def test_prepare(desk: Desk) -> None:
    session = desk.make(Why("A why."))
    room = desk.room
    before = listeners(room)

    def make() -> QWidget:
        desk.window.open_session(session)
        page = desk.window._prepare
        assert page is not None
        return page

    def close(page: QWidget) -> None:
        desk.window.go_home()
        delete(page)

    opened_and_closed(make, close)
    assert listeners(room) == before


def test_the_window_and_home(desk: Desk) -> None:
    room, ports = desk.room, desk.window._ports
    before = listeners(room)

    def make() -> QWidget:
        window = Window(ports)
        window.team_file_opened(Opened(ports, room), "Platform team", Path("team.lfb"))
        for go in (window.go_to_people, window.go_to_settings, window.go_home):
            go()
        window.show()
        return window

    def close(window: QWidget) -> None:
        assert isinstance(window, Window)
        window.close_at_once()
        window.team_file_closed()
        delete(window)

    opened_and_closed(make, close)
    assert listeners(room) == before


@pytest.mark.parametrize("kind", [StepKind.LOBBY, StepKind.IDEAS], ids=lambda kind: kind.value)
def test_the_console_with_stage_and_curtain(console: Open, kind: StepKind) -> None:
    here = console(agenda=AGENDA)
    to(here, kind)
    room, ports = here.made.room, here.page._ports
    before = listeners(room)

    def make() -> QWidget:
        page = ConsolePage(ports)
        page.resize(1440, 900)
        page.show()
        page.toggle_stage()
        page.desk.curtain_asked.emit(here.made.people["Greta"])
        settle()
        return page

    def close(page: QWidget) -> None:
        assert isinstance(page, ConsolePage)
        page.turns.curtain.lift()  # type: ignore[union-attr]
        page.stage.close()
        delete(page)

    opened_and_closed(make, close)
    assert listeners(room) == before


def test_the_panels_of_a_whole_session(console: Open) -> None:
    """All of them in one page, and the page is gone with all of them."""
    here = console(agenda=AGENDA)
    room = here.made.room
    others = listeners(room)
    page = ConsolePage(here.page._ports)
    page.show()
    for _ in moments(here):
        page.refresh()
    panels = [weakref.ref(panel) for panel in page._place._panels.values()]
    assert len(panels) > 10
    ref = weakref.ref(page)
    delete(page)
    del page
    gc.collect()
    assert ref() is None
    assert [panel() for panel in panels if panel() is not None] == []
    assert listeners(room) == others


def test_what_is_told_to_a_page_that_is_gone_reaches_nobody(console: Open) -> None:
    here = console(agenda=AGENDA)
    page = ConsolePage(here.page._ports)
    page.show()
    delete(page)
    here.do(c.GoOn(here.made.session))
    settle()
