"""The largest sessions: reading, one command, opening, the list with its filter, and the Stage.

    python -m benchmarks.largest

5,000 ideas are the most that a session takes; at 2,000 ideas with 5,000 marks a command has its limit;
and a file of years has 500 sessions. Each figure stands beside its floor in the same run, the same rows
by plain sqlite3 or the same words in Qt's own list, and beside what it may be at most.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSortFilterProxyModel, QStringListModel
from PySide6.QtWidgets import QApplication, QListView

from benchmarks.ratios import interleaved, table
from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Phase, Session, SessionId, SessionState, Step, StepId, StepKind
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.paths import resources
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.ui import theme as themes
from lfb_desktop.ui.console.idea_list import IdeaList
from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.stage.widget import StageWidget
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests.store.big import BIG, big_session
from tests.store.story import TEAM

RUNS = 9
MOST_MS = {"command": 10.0, "open": 1500.0, "frame": 100.0, "filter": 150.0}
PLAIN = "plain sqlite3"
_IDEAS = "SELECT * FROM idea WHERE session = ? ORDER BY number"
_MARKS = "SELECT * FROM mark ORDER BY poll, paper, item"


def main() -> None:
    application = QApplication([])
    application.setStyle("Fusion")
    theme = themes.load(resources(), is_dark=False)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for title, ideas, papers, years in (
            ("2,000 ideas and 5,000 marks", 2_000, 500, 0),
            ("5,000 ideas and 5,000 marks", 5_000, 500, 0),
            ("30 ideas in the last of 500 sessions", 30, 9, 499),
        ):
            path = folder / f"{ideas}.lfb"
            _make(path, ideas, papers, years)
            _show(f"{title}: opening", _opened(path), MOST_MS["open"])
            _show(f"{title}: one command", _commanded(path), MOST_MS["command"] if ideas <= 2_000 else None)
            if ideas >= 2_000:
                _in_windows(theme, path, title, ideas)


def _show(title: str, measured: dict[str, list[float]], most_ms: float | None = None) -> None:
    floor = next(iter(measured))
    print(f"\n{title}\n{table(measured, floor=floor, unit='ms', goals={})}")
    if most_ms is not None:
        # The best of many: other work on the machine is not ours.
        ours = min(measured[list(measured)[-1]])
        print(f"at most {most_ms:g} ms: {'kept' if ours <= most_ms else 'MISSED'} with {ours:.1f} ms")


def _timed(does: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    started = clock()
    does()
    return (clock() - started) * 1000


def _make(path: Path, ideas: int, papers: int, years: int) -> None:
    with TeamFile.create(path, TEAM) as file:
        for n in range(years):
            past = Session(SessionId(f"past-{n}"), "Past", "2026-03-02", "UTC", SessionState.PREPARATION)
            file.record([e.SessionCreated(past)], [], past.id)
        session = big_session(ideas, papers)
        here = Step(StepId("st-2"), StepKind.READING, "Read", 60_000, phase=Phase.OPEN, opened_ms=3)
        session = replace(session, steps=(*session.steps, here), step_id=here.id)
        file.record([e.SessionImported(session)], [], BIG)


def _opened(path: Path) -> dict[str, list[float]]:
    def plain() -> None:
        with closing(sqlite3.connect(path)) as db:
            db.execute("PRAGMA quick_check").fetchall()
            db.execute(_IDEAS, (BIG,)).fetchall()
            db.execute(_MARKS).fetchall()

    taken: list[TeamFile] = []

    def ours() -> None:
        taken.append(TeamFile.open(path))
        taken[-1].read(BIG)

    def timed() -> float:
        figure = _timed(ours)
        taken.pop().close()
        return figure

    return interleaved(RUNS, {PLAIN: lambda: _timed(plain), "open and read": timed})


def _commanded(path: Path) -> dict[str, list[float]]:
    """What nothing but one row and its commit would cost; reading alone; and all that a command does."""
    bare = sqlite3.connect(path.with_suffix(".bare"), isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE note (text TEXT)")
    with TeamFile.open(path) as file:
        room = Room(file, now=SystemTime(), new_id=random_id)
        room.state(BIG)

        def command() -> None:
            room.do(c.EditNotes(BIG, random_id()))
            room.state(BIG)

        measured = interleaved(
            RUNS,
            {
                "one row and its commit": lambda: _timed(
                    lambda: bare.execute("INSERT INTO note VALUES (?)", (random_id(),))
                ),
                "reading again": lambda: _timed(lambda: file.read(BIG)),
                "a command": lambda: _timed(command),
                "of it, our own work": lambda: _timed(command, time.thread_time),
            },
        )
    bare.close()
    return measured


def _in_windows(theme: Theme, path: Path, title: str, ideas: int) -> None:
    with TeamFile.open(path) as file:
        room = Room(file, now=SystemTime(), new_id=random_id)
        page = ConsolePage(
            ConsolePorts(
                room=room,
                session=BIG,
                theme=theme,
                new_ticket=random_id,
                export=lambda session: None,
                steady_ms=lambda: 0,
                says_who_sees=False,
            )
        )
        page.resize(1440, 900)
        page.show()
        QApplication.processEvents()
        session = room.state(BIG).session
        assert session is not None
        _show(f"{title}: a letter in the filter", _filtered(page, session), MOST_MS["filter"])
        _show(f"{title}: the Stage, another page", _staged(theme, room), MOST_MS["frame"])
        page.close()
        page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _filtered(page: ConsolePage, session: Session) -> dict[str, list[float]]:
    plain, model = QListView(), QSortFilterProxyModel()
    model.setSourceModel(QStringListModel([i.text for i in session.ideas], plain))
    plain.setUniformItemSizes(True)
    plain.setModel(model)
    plain.resize(700, 700)
    plain.show()
    ours = page.findChildren(IdeaList)[0]
    ours.filter.ask()
    QApplication.processEvents()
    letters = iter(range(10_000))

    def typed(set_text: Callable[[str], object]) -> Callable[[], float]:
        def type_one() -> float:
            return _timed(lambda: (set_text(str(next(letters) % 10)), QApplication.processEvents()))

        return type_one

    measured = interleaved(
        RUNS, {"Qt's list": typed(model.setFilterFixedString), "ours": typed(ours.filter.edit.setText)}
    )
    plain.close()
    return measured


def _staged(theme: Theme, room: Room) -> dict[str, list[float]]:
    widget = StageWidget(theme, lambda: 0)
    widget.set_motion(False)
    widget.resize(1920, 1080)
    widget.show()
    pages = iter(range(10_000))

    def turned() -> None:
        showing = Showing(page=next(pages) % 40)
        widget.show_view(stage(room.state(BIG), showing, room.now()))
        widget.repaint()

    measured = interleaved(
        RUNS, {"the same again": lambda: _timed(widget.repaint), "ours": lambda: _timed(turned)}
    )
    widget.close()
    return measured


if __name__ == "__main__":
    main()
