"""The whole app inside the test: started over a home, with its boxes and what is said above its pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from lfb_desktop import app, paths
from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import SessionId, StepKind, Why
from lfb_desktop.room import Room

PLAN = (c.StepPlan(StepKind.LOBBY, "Arrive", 4), c.StepPlan(StepKind.IDEAS, "Ideas", 8))


@dataclass
class Starts:
    """Makes apps over one home, one after the other, and ends them."""

    home: paths.Paths
    qtbot: QtBot
    running: list[app.Started] = field(default_factory=list)

    def start(self, wanted: Path | None = None) -> app.Started:
        """As after the first paint, when the file was opened or told of."""
        made = app.compose(self.home, wanted)
        self.running.append(made)
        made.window.resize(1280, 800)
        made.window.show()
        window = made.window
        self.qtbot.waitUntil(lambda: bool(window._opened or window._first or boxes(made)), timeout=20_000)
        return made

    def end(self) -> None:
        while self.running:
            made = self.running.pop()
            for box in boxes(made):
                box.reject()
            made.window.close_at_once()
            made.close()
            made.dispose()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def boxes(started: app.Started) -> list[QMessageBox]:
    return [box for box in started.window.findChildren(QMessageBox) if box.isVisible()]


def box(started: app.Started) -> QMessageBox:
    """The only one."""
    [found] = boxes(started)
    return found


def ways(found: QMessageBox) -> list[str]:
    return [button.text().replace("&", "") for button in found.buttons()]


def press(found: QMessageBox, words: str) -> None:
    next(b for b in found.findChildren(QPushButton) if b.text().replace("&", "") == words).click()
    QApplication.processEvents()
    QApplication.sendPostedEvents()


def make_session(room: Room, why: str = "A why") -> SessionId:
    made = room.do(c.CreateSession("2026-03-02", "UTC", PLAN, "", Why(why)))
    return next(x.session.id for x in made.events if isinstance(x, e.SessionCreated))
