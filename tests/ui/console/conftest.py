"""A Console on a real team file, with the look that ships and a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.actors import Actor
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.model import SessionId
from lfb_desktop.room import Answer, Update
from lfb_desktop.ui import theme as themes
from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.console.ports import ConsolePorts, PhonesPort
from tests import rooms

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@dataclass
class Desk:
    """The page, its room, and every command that went through the door."""

    page: ConsolePage
    made: rooms.Made
    sent: list[Command] = field(default_factory=list)
    exported: list[SessionId] = field(default_factory=list)
    asked: list[tuple[str, bool]] = field(default_factory=list)  # pages of the manual

    def do(self, command: Command) -> Update:
        update = self.made.room.do(command)
        self.page.refresh()
        return update

    @property
    def told(self) -> str:
        return self.page.toast.text


@pytest.fixture(scope="session")
def theme_of() -> Callable[[], themes.Theme]:
    loaded: list[themes.Theme] = []

    def load() -> themes.Theme:
        if not loaded:
            loaded.append(themes.load(RESOURCES, is_dark=False))
        return loaded[0]

    return load


@pytest.fixture
def theme(qtbot: QtBot, theme_of: Callable[[], themes.Theme]) -> themes.Theme:
    return theme_of()


Open = Callable[..., Desk]


@pytest.fixture
def console(qtbot: QtBot, theme: themes.Theme, tmp_path: Path) -> Iterator[Open]:
    """`console()` opens a session in its lobby; keywords are those of `rooms.running`."""
    opened: list[Desk] = []

    def make(*, phones: PhonesPort | None = None, **how: object) -> Desk:
        made = rooms.running(tmp_path / "console.lfb", **how)  # type: ignore[arg-type]
        desk = _desk(made, theme, phones)
        opened.append(desk)
        return desk

    yield make
    for desk in opened:
        desk.page.hide()
        desk.page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        desk.made.store.close()


def _desk(made: rooms.Made, theme: themes.Theme, phones: PhonesPort | None = None) -> Desk:
    exported: list[SessionId] = []
    asked: list[tuple[str, bool]] = []
    tickets = iter(f"ticket {n}" for n in range(10_000))
    ports = ConsolePorts(
        room=made.room,
        session=made.session,
        theme=theme,
        new_ticket=lambda: next(tickets),
        export=exported.append,
        steady_ms=lambda: made.time.steady_ms,
        phones=phones,
        manual=lambda: asked.append(page.manual_page()),
    )
    page = ConsolePage(ports)
    page.resize(1440, 900)
    page.show()
    desk = Desk(page, made, exported=exported, asked=asked)
    post = made.room.post

    def watched(command: Command, by: Actor, answer: Answer) -> None:
        desk.sent.append(command)
        post(command, by, answer)

    made.room.post = watched  # type: ignore[method-assign]
    return desk
