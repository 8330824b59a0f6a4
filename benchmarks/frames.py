"""Frames: the Stage from scene to scene, lists of very many ideas, and sorting 300 of them.

    python -m benchmarks.frames

A frame is what the window needs to paint itself anew, without the wait for a screen; 16.7 ms is what
60 Hz leaves. Each figure stands beside its floor in the same run: a filled window of the same size for
the Stage, and Qt's own list with its own delegate for the lists. The platform is offscreen.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from benchmarks.ratios import table
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Moment, Session, StepKind, Team, TeamId
from lfb_desktop.paths import resources
from lfb_desktop.rehearsal import (
    SeededIds,
    Sight,
    SimulatedClock,
    circle_of,
    load_texts,
    of_template,
    rehearse,
)
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.templates import load_all
from lfb_desktop.ui import theme as themes
from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.console.panels.themes import ThemesWidget
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.stage.widget import StageWidget
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.views.scenes import StageView, WallScene
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests import rooms
from tests.ui.console.carrying import Hand, spot
from tests.ui.stage.sample_views import cards

SIZE = (1920, 1080)
FRAME_MS = 1000 / 60
FILL, CHANGE, MOTION = "fill a window", "a scene, at once", "a frame of motion"
SMALL, LARGE = 1_000, 10_000
STEPS = 60
SEED = 3


def main() -> None:
    application = QApplication([])
    application.setStyle("Fusion")
    theme = themes.load(resources(), is_dark=False)
    _print("The Stage, 1920x1080, from scene to scene", _scenes(theme), FILL)
    _print("The wall of the Stage, 1920x1080", _walls(theme), FILL)
    for n in (SMALL, LARGE):
        first, scrolled = _lists(theme, n)
        _print(f"{n:,} ideas in a list: the first paint", first, "Qt's list")
        _print(f"{n:,} ideas in a list: one step of scrolling", scrolled, "Qt's list")
    _print("Sorting 300 ideas by hand and by keys", _carrying(theme), FILL)


def _print(title: str, measured: dict[str, list[float]], floor: str) -> None:
    print(f"\n{title}\n{table(measured, floor=floor, unit='ms', goals={})}")
    for name, figures in measured.items():
        if len(figures) > 10:
            print(f"{name:<28}p99 {quantiles(figures, n=100)[-1]:>8.3f} ms")


def _timed(does: Callable[[], object]) -> float:
    started = time.perf_counter()
    does()
    return (time.perf_counter() - started) * 1000


class _Fill(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor("#101A17"))


def _shown(widget: QWidget, size: tuple[int, int] = SIZE) -> QWidget:
    widget.resize(*size)
    widget.show()
    QApplication.processEvents()
    return widget


def _scenes(theme: Theme) -> dict[str, list[float]]:
    """Every view of a rehearsed hour: painted at once, and each frame on the way from the one before."""
    views = _rehearsed()
    fill = _shown(_Fill())
    still, moving = StageWidget(theme, lambda: 0), StageWidget(theme, lambda: 0)
    still.set_motion(False)
    moving.set_motion(True)
    _shown(still)
    _shown(moving)
    measured: dict[str, list[float]] = {FILL: [], CHANGE: [], MOTION: []}
    for view in views * 3:
        measured[FILL].append(_timed(fill.repaint))
        still.show_view(view)
        measured[CHANGE].append(_timed(still.repaint))
        moving.show_view(view)
        measured[MOTION] += _frames(moving)
    for widget in (fill, still, moving):
        widget.close()
    return measured


def _walls(theme: Theme) -> dict[str, list[float]]:
    """The first paint of a wall with so many cards, and the turning of its pages."""
    fill = _shown(_Fill())
    measured = {FILL: [_timed(fill.repaint) for _ in range(5)]}
    for n in (SMALL, LARGE):
        first = measured[f"{n:,} cards, first paint"] = []
        turned = measured[f"{n:,} cards, another page"] = []
        for _ in range(5):
            wall = StageWidget(theme, lambda: 0)
            wall.set_motion(False)
            _shown(wall)
            scene = WallScene(cards(n))
            first.append(_timed(lambda w=wall, s=scene: (w.show_view(StageView("Why", s)), w.repaint())))  # type: ignore[misc]
            for page in range(1, 9):
                view = StageView("Why", replace(scene, page=page))
                turned.append(_timed(lambda w=wall, v=view: (w.show_view(v), w.repaint())))  # type: ignore[misc]
            wall.close()
    fill.close()
    return measured


def _frames(moving: StageWidget) -> Iterator[float]:
    """At 60 Hz by the motion's own clock."""
    progress = moving.progress
    if progress.state() == progress.State.Stopped:
        return
    progress.pause()
    at = 0.0
    while at < progress.duration():
        progress.setCurrentTime(round(at))
        yield _timed(moving.repaint)
        at += FRAME_MS
    progress.resume()
    progress.setCurrentTime(progress.duration())


def _rehearsed() -> list[StageView]:
    clock, ids = SimulatedClock(), SeededIds(SEED)
    texts = load_texts(resources() / "rehearsal")
    template = next(t for t in load_all(resources() / "templates").templates if t.id == "default-hour")
    circle = circle_of(texts, SEED)
    views: list[StageView] = []

    def watch(sight: Sight) -> None:
        views.append(stage(sight.state, Showing(), Moment(0, 0)))

    with tempfile.TemporaryDirectory() as folder:
        with TeamFile.create(Path(folder) / "team.lfb", Team(TeamId(ids()), "Team")) as store:
            room = Room(store, now=clock, new_id=ids)
            script = of_template(template, texts, circle, 9)
            rehearse(room, clock, script, texts, ideas=41, seed=SEED, watch=watch)
    return views


def _lists(theme: Theme, n: int) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    words = [f"Idea {place}: read the night log together, ten minutes every Monday" for place in range(n)]
    first: dict[str, list[float]] = {"Qt's list": [], "ours": []}
    scrolled: dict[str, list[float]] = {"Qt's list": [], "ours": []}
    for _ in range(5):
        plain = QListView()
        plain.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        plain.setUniformItemSizes(True)
        model = QStringListModel(words)
        ours = RowsView(theme, "Ideas")
        rows = tuple(Row(str(place), text, lead=str(place + 1)) for place, text in enumerate(words))
        for name, view, fill in (
            ("Qt's list", plain, lambda: plain.setModel(model)),  # noqa: B023
            ("ours", ours, lambda: ours.show_rows(rows)),  # noqa: B023
        ):
            view.resize(900, 700)
            first[name].append(_timed(lambda view=view, fill=fill: (fill(), view.show(), view.repaint())))  # type: ignore[misc]
            QApplication.processEvents()
            scrolled[name] += _scroll(view)
            view.close()
            view.deleteLater()
    return first, scrolled


def _scroll(view: QAbstractItemView) -> Iterator[float]:
    bar = view.verticalScrollBar()
    for _ in range(STEPS):
        bar.setValue(bar.value() + 97)
        yield _timed(view.viewport().repaint)


def _carrying(theme: Theme) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as folder:
        made = rooms.running(Path(folder) / "team.lfb")
        made.walk_to(StepKind.IDEAS)
        for n in range(300):
            made.room.do(c.WriteSlip(made.session, f"Idea {n}", f"ticket {n}"))
        made.walk_to(StepKind.THEMES)
        made.room.do(c.AddTheme(made.session, "Rest"))
        page = ConsolePage(
            ConsolePorts(
                room=made.room,
                session=made.session,
                theme=theme,
                new_ticket=lambda: "",
                export=lambda session: None,
                steady_ms=lambda: 0,
                says_who_sees=False,
            )
        )
        fill = _shown(_Fill(), (1440, 900))
        _shown(page, (1440, 900))
        filled = [_timed(fill.repaint) for _ in range(STEPS)]
        measured = {
            FILL: filled,
            "a step of the hand": list(_carried(page)),
            "a key that sorts": list(_sorted_by_keys(page, made.now)),
        }
        assert sum(i.theme is not None for i in made.now.ideas) >= STEPS
        page.close()
        page.close_page()
        fill.close()
        made.store.close()
    return measured


def _carried(page: ConsolePage) -> Iterator[float]:
    rows = page.panel.ideas.list  # type: ignore[union-attr]
    keys = [row.key for row in rows.rows()]
    hand = Hand(rows, keys[1])
    hand.to(spot(rows, keys[2]))
    for n in range(STEPS):
        there = spot(rows, keys[2 + n % 10], 0.3)
        yield _timed(lambda there=there: (hand.to(there, steps=1), QApplication.processEvents()))  # type: ignore[misc]
    hand.let_go()


def _sorted_by_keys(page: ConsolePage, session: Session) -> Iterator[float]:
    """Each to the only theme; on disk, and seen in the list."""
    panel = page.panel
    assert isinstance(panel, ThemesWidget)
    key = panel.keys.key(session.themes[0].id).lower()
    panel.ideas.list.setFocus()
    panel.ideas.list.choose(session.live_ideas[-1 - STEPS].id)
    for _ in range(STEPS):
        yield _timed(lambda: (QTest.keyClicks(panel.ideas.list, key), QApplication.processEvents()))


if __name__ == "__main__":
    main()
