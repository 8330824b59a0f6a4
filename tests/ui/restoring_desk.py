"""The real app after its first start, for the tests of restoring: what is asked of it and what it shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from lfb_desktop import app, paths
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import SessionId, StepKind, Why
from lfb_desktop.restoring import LOOK
from lfb_desktop.store.backups import Backup, Reason
from lfb_desktop.team_files import TeamFiles
from lfb_desktop.ui.backups_dialog import BackupsDialog
from lfb_desktop.ui.page_lines import PageLine


class Desk:
    """The app from its first start on, and what stands on its screen."""

    def __init__(self, started: app.Started, qtbot: QtBot) -> None:
        self.started = started
        self.qtbot = qtbot

    @property
    def files(self) -> TeamFiles:
        return self.started.files

    def make(self, name: str) -> SessionId:
        steps = tuple(c.StepPlan(k, k.value, 3) for k in (StepKind.WHY, StepKind.IDEAS, StepKind.CLOSING))
        why = Why("We sleep badly")
        state = self.files.room.do(c.CreateSession("2026-11-21", "UTC", steps, name, why)).state
        return SessionId(state.heads[-1].id)

    def back_up(self) -> Backup:
        self.files.back_up(Reason.CHANGE)
        return self.backups[0]

    @property
    def backups(self) -> tuple[Backup, ...]:
        return tuple(self.files._backups.of(self.files.store))

    @property
    def names(self) -> list[str]:
        """Of the sessions that the window shows."""
        return [row.name for row in self.started.window._opened.view().sessions]  # type: ignore[union-attr]

    def dialog(self) -> BackupsDialog:
        """Open, and every backup looked into."""
        action(self.started, "Restore a &backup...").trigger()
        return self.looked_into()

    def looked_into(self) -> BackupsDialog:
        dialogs = [d for d in self.started.window.findChildren(BackupsDialog) if d.isVisible()]
        [dialog] = dialogs
        self.qtbot.waitUntil(lambda: not dialog._next.isActive(), timeout=10_000)
        return dialog

    def line(self) -> PageLine | None:
        """Over a backup that is looked at."""
        lines = self.files.notes.lines
        return lines.line(LOOK) if LOOK in lines.said() else None

    def box(self) -> QMessageBox:
        return next(box for box in self.started.window.findChildren(QMessageBox) if box.isVisible())

    def press(self, words: str) -> None:
        box = self.box()
        next(b for b in box.buttons() if b.text().replace("&", "") == words).click()
        QApplication.processEvents()

    def told(self) -> str:
        """What the box says; it is closed."""
        text = self.box().text()
        self.press("OK")
        return text


def action(started: app.Started, text: str) -> QAction:
    """Of the first menu, where all that is done with files stands."""
    menu = started.window.menuBar().actions()[0].menu()
    assert isinstance(menu, QMenu)
    return next(action for action in menu.actions() if action.text() == text)


@pytest.fixture
def desk(home: paths.Paths, qtbot: QtBot) -> Iterator[Desk]:
    made = app.compose(home, None)
    made.window.show()
    qtbot.waitUntil(lambda: made.window._first is not None, timeout=10_000)
    made.files.start("Platform team", "Carmen")
    yield Desk(made, qtbot)
    for box in made.window.findChildren(QMessageBox):
        box.close()
    made.window.close_at_once()
    made.close()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
