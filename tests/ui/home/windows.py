"""A main window over a real team file, with ports that only remember what they were asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.events import SessionCreated
from lfb_desktop.domain.model import Session, SessionId, Settings, StepKind, Team, TeamId, Why
from lfb_desktop.room import Room
from lfb_desktop.settings import Settings as Wishes
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.ui import theme as themes
from lfb_desktop.ui.home.about import AboutDialog
from lfb_desktop.ui.opened import Opened
from lfb_desktop.ui.ports import About, Folders, Ports, TemplateChoice
from lfb_desktop.ui.window import Window
from lfb_desktop.wishes import WishesInUse
from tests.rooms import CountedIds, FixedTime
from tests.ui.phones.stand_in import StandIn

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
NAMES = ("Amara", "Bojan", "Carmen", "Dewi", "Elif")
STEPS = (
    c.StepPlan(StepKind.LOBBY, "Arrive", 4),
    c.StepPlan(StepKind.WHY, "The why", 6),
    c.StepPlan(StepKind.IDEAS, "Ideas in silence", 8, "One thought per idea.", "", Settings(ideas_each=8)),
    c.StepPlan(StepKind.TALK, "Talk", 10),
    c.StepPlan(StepKind.BALLOT, "Ballot", 5),
    c.StepPlan(StepKind.CLOSING, "Thanks", 3),
)
TEMPLATES = (
    TemplateChoice("hour", "The hour", "Room for a talk.", 36, STEPS),
    TemplateChoice("twenty", "Twenty minutes", "For four people.", 12, STEPS[:3]),
)


@dataclass
class Desk:
    """The window and everything around it."""

    window: Window
    room: Room
    opened: Opened
    in_use: WishesInUse
    exported: list[tuple[SessionId, str, Path]] = field(default_factory=list)
    asked: list[Path] = field(default_factory=list)
    shown: list[Path] = field(default_factory=list)
    geometry: list[tuple[str, bytes]] = field(default_factory=list)
    consoles: list[SessionId] = field(default_factory=list)
    refusal: Exception | None = None

    def make(self, why: Why = Why(), name: str = "", *, is_rehearsal: bool = False) -> SessionId:
        everybody = tuple(p.id for p in self.room.state().team.people)
        made = self.room.do(
            c.CreateSession(
                "2026-11-21", "UTC", STEPS, name, why, participants=everybody, is_rehearsal=is_rehearsal
            )
        )
        return next(event.session.id for event in made.events if isinstance(event, SessionCreated))

    def session(self, session: SessionId) -> Session:
        found = self.room.state(session).session
        assert found is not None
        return found

    def export(self, session: SessionId, form: str, path: Path) -> tuple[Path, ...]:
        if self.refusal is not None:
            raise self.refusal
        self.exported.append((session, form, path))
        return (path,)

    def ask(self, path: Path) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.asked.append(path)

    @property
    def wishes(self) -> Wishes:
        return self.in_use()

    def take_in(self, path: Path, as_copy: bool) -> SessionId:
        if self.refusal is not None and not as_copy:
            raise self.refusal
        self.asked.append(path)
        return self.make(Why(path.stem))

    def console(self, session: SessionId) -> QWidget:
        self.consoles.append(session)
        return QLabel("Console")


@pytest.fixture
def theme(qtbot: QtBot) -> themes.Theme:
    theme = themes.load(RESOURCES, is_dark=False)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    application.setPalette(themes.qt_palette(theme.palette))
    application.setFont(theme.console_font("body"))
    return theme


@pytest.fixture
def desk(qtbot: QtBot, theme: themes.Theme, tmp_path: Path) -> Iterator[Desk]:
    """A shown window with five people on the roster and no session yet."""
    ids = CountedIds()
    with TeamFile.create(tmp_path / "team.lfb", Team(TeamId(ids()), "Platform team")) as store:
        room = Room(store, now=FixedTime(), new_id=ids)
        for name in NAMES:
            room.do(c.AddPerson(name))
        made = Desk.__new__(Desk)
        in_use = WishesInUse(tmp_path / "settings.json", Wishes(), theme)
        ports = Ports(
            theme=theme,
            templates=TEMPLATES,
            today=lambda: "2026-11-21",
            zone="UTC",
            export=lambda session, form, path: made.export(session, form, path),
            open_path=lambda path: made.shown.append(path),
            reveal_path=lambda path: made.shown.append(path),
            open_team_file=lambda path: made.ask(path),
            new_team_file=lambda path: made.ask(path),
            make_console=lambda session: made.console(session),
            about=About("0.1.0", tmp_path / "backups", None, None, lambda: (("Qt", "6"),), lambda: "MIT"),
            import_session=lambda path, as_copy=False: made.take_in(path, as_copy),
            open_sample=lambda: made.ask(tmp_path / "Sample.lfb"),
            leave_sample=lambda: made.ask(tmp_path / "team.lfb"),
            keep_geometry=lambda screens, kept: made.geometry.append((screens, kept)),
            wishes=in_use,
            wish=in_use.change_one,
            show_about=lambda window: AboutDialog(ports, window).open(),
            folders=lambda: Folders(tmp_path / "team.lfb", None, tmp_path / "rehearsals"),
            phones=lambda session: StandIn(),
        )
        made.__init__(Window(ports), room, Opened(ports, room), in_use)  # type: ignore[misc]
        in_use.changed.connect(made.window.show_wishes)
        made.window.resize(1440, 900)
        made.window.show()
        qtbot.waitExposed(made.window)
        made.window.team_file_opened(made.opened, "Platform team", tmp_path / "team.lfb")
        yield made
        made.window.close_at_once()
        made.window.team_file_closed()
        made.window.deleteLater()
        # Now, not with some later test: a changed look walks over every widget there is.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def nameless(root: QWidget) -> list[str]:
    """Visible controls that a screen reader could only call by their class."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root)
        and widget.focusPolicy().value & 1
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.objectName().startswith("qt_")
    ]


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons that get less width than their text, or stand outside their parent."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.size().isEmpty():
            continue
        parent = widget.parentWidget()
        place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
        is_text = isinstance(widget, QLabel | QAbstractButton)
        if is_text and widget.width() < needed_width(widget):
            found.append(f"too narrow: {_text(widget)}")
        if is_text and parent is not None and (place.left() < 0 or place.right() > root.width()):
            found.append(f"outside: {_text(widget)}")
    return found


def needed_width(widget: QWidget) -> int:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.minimumSizeHint().width()
    return widget.sizeHint().width()


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
