"""Where the focus goes, and that it goes nowhere by itself: Tab, F6, the ring, and what others do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Presence, StepKind, Why
from lfb_desktop.ui.console.page import ConsolePage
from tests.ui import everywhere
from tests.ui.console.conftest import Desk as Console
from tests.ui.console.conftest import Open, console, theme_of
from tests.ui.console.story import AGENDA, TEXTS, to
from tests.ui.home.windows import Desk, desk, theme

__all__ = ["console", "desk", "theme", "theme_of"]
K = Qt.Key
_MOST_STOPS = 150
_AROUND = 5  # a ring may stand outside of what it belongs to


def walk(window: QWidget, first: QWidget) -> list[QWidget]:
    """Where Tab stops, pressed until it comes round."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    first.setFocus()
    stops: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        here = window.focusWidget()
        assert here is not None
        if here in stops:
            break
        stops.append(here)
        QTest.keyClick(here, K.Key_Tab)
    assert window.focusWidget() is stops[0], "it comes round to where it began"
    return stops


def region_of(stop: QWidget, regions: tuple[QWidget, ...]) -> int:
    return next((n for n, part in enumerate(regions) if part is stop or part.isAncestorOf(stop)), -1)


def place_of(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def console_parts(page: ConsolePage) -> tuple[QWidget, ...]:
    return page.head, page.side, page.away, page.due, page.centre, page.right, page.bar


@pytest.mark.parametrize("size", [(1024, 768), (1440, 900)], ids=["small", "usual"])
def test_tab_goes_head_agenda_centre_people_bar_and_the_sign_is_last(
    console: Open, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    here = console(agenda=AGENDA)
    page = here.page
    page.resize(*size)
    for moment in everywhere.console_moments(here, monkeypatch):
        everywhere.settle()
        stops = walk(page, page.head.stage)
        order = [region_of(stop, console_parts(page)) for stop in stops]
        assert -1 not in order, (moment, [type(stop).__name__ for stop in stops])
        assert order == sorted(order), (moment, order)
        assert stops[-1] is page.bar.sign, moment
        assert len({id(stop) for stop in stops}) == len(stops)
        tops = [place_of(page, s).top() for s, n in zip(stops, order, strict=True) if n == 6]
        assert max(tops) - min(tops) < page.bar.height(), moment


@pytest.mark.parametrize("kind", [k for k in StepKind if any(p.kind is k for p in AGENDA)])
def test_f6_walks_the_parts_that_have_something(console: Open, kind: StepKind) -> None:
    here = console(agenda=AGENDA)
    to(here, kind)
    page = here.page
    everywhere.settle()
    regions = page.regions()
    parts = [region_of(stop, console_parts(page)) for stop in regions]
    assert parts == sorted(set(parts))
    assert {0, 1, 6} <= set(parts)
    for stop in regions:
        assert stop.isVisible()
        assert stop.isEnabled()
        assert stop.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_home_places_list_and_the_sign(desk: Desk) -> None:
    desk.make(Why("A why."))
    desk.window.go_home()
    home = desk.window.home
    stops = walk(desk.window, home.places)
    assert stops[0] is home.places
    assert stops[-1] is home.new
    desk.window.go_to_people()
    assert walk(desk.window, home.places)[-1] is home.new


@pytest.mark.parametrize("place", ["prepare lobby", "prepare ideas", "prepare ballot"])
def test_prepare_agenda_why_step_people_and_the_sign(desk: Desk, place: str) -> None:
    for name, window in everywhere.pages(desk):
        if name != place:
            continue
        page = desk.window._prepare
        assert page is not None
        stops = walk(window, page.back)
        parts = (page.agenda, page.why, page.details, page.people)
        order = [n for stop in stops if (n := region_of(stop, parts)) >= 0]
        assert order == sorted(order), order
        assert set(order) == {0, 1, 2, 3}
        assert stops[-1] is page.sign


@pytest.mark.parametrize("kind", list(everywhere.DIALOGS), ids=lambda kind: kind.__name__)
def test_a_dialog_can_be_walked_and_left_by_keys(desk: Desk, kind: type) -> None:
    dialog = everywhere.DIALOGS[kind](desk.window._ports, desk.window, "Words")
    everywhere.settle()
    first = dialog.focusWidget() or dialog
    stops = walk(dialog, first) if dialog.focusWidget() else []
    assert stops, "something has the focus as soon as it opens"
    QTest.keyClick(dialog.focusWidget() or dialog, K.Key_Escape)
    everywhere.settle()
    assert QApplication.activeModalWidget() is None


# The ring.


def picture(window: QWidget, area: QRect) -> QImage:
    everywhere.settle()
    return window.grab(area).toImage()


def bring_into_sight(widget: QWidget) -> None:
    """As Tab does by itself."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
            everywhere.settle()
        parent = parent.parentWidget()


def ringless(window: QWidget, stops: list[QWidget], elsewhere: Callable[[], QWidget]) -> list[str]:
    """Stops that look the same with the focus and without it."""
    found = []
    QApplication.setCursorFlashTime(0)
    for stop in stops:
        if isinstance(stop, QAbstractItemView) and stop.model().rowCount() == 0:
            continue  # nothing to stand on
        bring_into_sight(stop)
        area = place_of(window, stop).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        stop.setFocus()
        with_it = picture(window, area)
        elsewhere().setFocus()
        if picture(window, area) == with_it:
            found.append(f"{type(stop).__name__} {stop.accessibleName()}")
    return found


def test_the_ring_is_seen_on_every_stop_of_the_console(
    console: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = console(agenda=AGENDA)
    page, seen = here.page, set()
    wrong = {}
    for moment in everywhere.console_moments(here, monkeypatch):
        everywhere.settle()
        new = [s for s in walk(page, page.head.stage) if (type(s), s.accessibleName()) not in seen]
        seen |= {(type(s), s.accessibleName()) for s in new}
        if found := ringless(page, new, lambda: page):
            wrong[moment] = found
    assert wrong == {}


def test_the_ring_is_seen_on_home_and_prepare(desk: Desk) -> None:
    wrong, seen = {}, set()
    for name, window in everywhere.pages(desk):
        page = desk.window._prepare
        first = page.back if name.startswith("prepare") and page is not None else desk.window.home.places
        other = page.sign if name.startswith("prepare") and page is not None else desk.window.home.new
        new = [s for s in walk(window, first) if (type(s), s.accessibleName()) not in seen and s is not other]
        seen |= {(type(s), s.accessibleName()) for s in new}
        if found := ringless(window, new, lambda other=other: other):  # type: ignore[misc]
            wrong[name] = found
    assert wrong == {}


# Nobody else moves it.


def others(here: Console) -> list[c.Command]:
    """What may come from elsewhere at any time."""
    s, people = here.made.session, [p.person.id for p in here.made.now.present]
    return [
        c.MarkPresence(s, people[-1], Presence.AWAY),
        c.MarkPresence(s, people[-1], Presence.PRESENT),
        c.AddTime(s, 60_000),
        c.PauseClock(s),
        c.ResumeClock(s),
        c.EditNotes(s, "Ask Greta"),
        c.RenameSession(s, "Pagers"),
    ]


OF_A_STEP: dict[StepKind, Callable[[Console], c.Command]] = {
    StepKind.WHY: lambda here: c.AskQuestion(here.made.session, "Does this include the weekends?"),
    StepKind.IDEAS: lambda here: c.WriteSlip(here.made.session, "Another one", "elsewhere"),
    StepKind.READING: lambda here: c.RewordIdea(here.made.session, here.made.now.ideas[0].id, "Said better"),
    StepKind.THEMES: lambda here: c.AddTheme(here.made.session, f"Rest {len(here.made.now.themes)}"),
    StepKind.COMMITMENTS: lambda here: c.AddOutcome(here.made.session, "Rest after a night"),
}


@pytest.mark.parametrize("kind", [k for k in StepKind if any(p.kind is k for p in AGENDA)])
def test_the_focus_stays_whatever_somebody_else_does(console: Open, kind: StepKind) -> None:
    here = console(agenda=AGENDA)
    to(here, StepKind.IDEAS)
    if kind not in (StepKind.LOBBY, StepKind.WHY, StepKind.CLARITY):
        for n, text in enumerate(TEXTS):
            here.do(c.WriteSlip(here.made.session, text, f"t{n}"))
        to(here, kind)
    else:
        here.do(c.GoTo(here.made.session, next(s.id for s in here.made.now.steps if s.kind is kind)))
    page = here.page
    everywhere.settle()
    for stop in walk(page, page.head.stage):
        stop.setFocus()
        for command in (*others(here), *((OF_A_STEP[kind](here),) if kind in OF_A_STEP else ())):
            here.made.room.do(command)
            everywhere.settle()
            is_there = page.window().focusWidget() is stop
            is_gone = not stop.isVisible() or not stop.isEnabled()
            assert is_there or is_gone, (type(command).__name__, stop.accessibleName())
