"""Takes a picture of every screen of the Console, of Home and of Prepare, from a rehearsed session.

    python docs/screens/windows.py OUT [--size 1440x900] [--dark] [--ideas 41] [--scale 2]
        [--mirrored] [--language de]

`--size` and `--ideas` may be given more than once. The windows are the app's own over a team file of
their own; nothing of it is drawn for the picture. `--scale 2` is a screen with two pixels a point.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Session, SessionId, Team, TeamId, Why
from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.languages import Speech
from lfb_desktop.paths import resources, under
from lfb_desktop.proposals import translated
from lfb_desktop.rehearsal import (
    SeededIds,
    Sight,
    SimulatedClock,
    circle_of,
    load_texts_in,
    of_template,
    perform,
    prepare,
)
from lfb_desktop.room import Room
from lfb_desktop.settings import Settings
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.templates import load_all

if TYPE_CHECKING:
    from lfb_desktop.ui.console.page import ConsolePage
    from lfb_desktop.ui.phones.port import PhonesPort

# Where the laptop is passed, and where the one screen is shared.
TURNS = ("03-clarity", "04-ideas", "06-pick", "08-ballot", "10-closing")
SHARED = ("04-ideas", "06-pick", "08-ballot")
SEED = 3
PEOPLE = 9
WHY = Why(
    "Our on-call weeks burn people out.",
    "Two people left last year and named the pager as a reason. Those who stay sleep badly one week in five.",
    "by March nobody is woken more than once in an on-call week.",
    ("Customers keep their 99.9 %", "No new hires before summer", "11 hours of rest after a night call"),
    ("Rota and shift length", "Alerts and tools", "What we build this quarter"),
)


@dataclass(frozen=True, slots=True)
class Wanted:
    out: Path
    size: tuple[int, int]
    is_dark: bool
    ideas: int
    is_mirrored: bool = False
    language: str = "en"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", action="append", default=[])
    parser.add_argument("--ideas", action="append", type=int, default=[])
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", type=int, default=1)
    parser.add_argument("--mirrored", action="store_true")
    parser.add_argument("--language", default="en")
    asked = parser.parse_args()
    sizes = [tuple(int(n) for n in size.split("x")) for size in asked.size or ["1440x900"]]
    with tempfile.TemporaryDirectory() as folder:
        _have_a_screen(Path(folder), max(w for w, _ in sizes), max(h for _, h in sizes), asked.scale)
        _take_all(asked, sizes)


def _have_a_screen(folder: Path, width: int, height: int, scale: int) -> None:
    """As large as the largest window; Qt reads both before there is an application."""
    screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    config = folder / "screen.json"
    config.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    os.environ["QT_SCALE_FACTOR"] = str(scale)


def _take_all(asked: argparse.Namespace, sizes: list[tuple[int, ...]]) -> None:
    for ideas in asked.ideas or [41]:
        for width, height in sizes:
            look = ("dark" if asked.dark else "light") + ("-mirrored" if asked.mirrored else "")
            look += "" if asked.language == "en" else f"-{asked.language}"
            folder = asked.out / f"{width}x{height}-{look}-{ideas}"
            size = (width // asked.scale, height // asked.scale)
            take(Wanted(folder, size, asked.dark, ideas, asked.mirrored, asked.language))
            print(folder)


def take(wanted: Wanted) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    if wanted.is_mirrored:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    speech = Speech(resources())
    speech.speak(wanted.language)
    wanted.out.mkdir(parents=True, exist_ok=True)
    with opened(wanted) as camera:
        camera.walk(wanted)


class Camera:
    """A window over a room with simulated time, and the folder where its pictures go."""

    def __init__(self, wanted: Wanted, room: Room, clock: SimulatedClock, file: Path) -> None:
        from lfb_desktop.ui import theme as themes
        from lfb_desktop.ui.console.page import ConsolePage
        from lfb_desktop.ui.dress import put_on
        from lfb_desktop.ui.home.first_start import FirstStart
        from lfb_desktop.ui.opened import Opened
        from lfb_desktop.ui.window import Window
        from lfb_desktop.wishes import WishesInUse

        self.out, self.room, self.clock, self.file = wanted.out, room, clock, file
        self.phones: PhonesPort | None = None  # of what is opened from now on
        self.theme = themes.load(resources(), wanted.is_dark)
        wishes = Settings(theme_console="dark" if wanted.is_dark else "light", reduce_motion=True)
        self.wishes = WishesInUse(file.parent / "settings.json", wishes, self.theme)
        put_on(self.theme)
        self.ports = self._ports()
        self.window = Window(self.ports)
        self.window.resize(*wanted.size)
        self.window.show()
        self._page_type = ConsolePage
        self.window.show_first_start(FirstStart(self.theme, file.parent, lambda team, person: NOTHING))
        self.shoot("first-start")
        self.opened = Opened(self.ports, room)
        self.window.team_file_opened(self.opened, "Platform team", file)

    def shoot(self, name: str) -> None:
        from PySide6.QtWidgets import QApplication

        for _ in range(8):  # a layout may ask for another one
            QApplication.processEvents()
        modal = QApplication.activeModalWidget()
        widget = modal if modal is not None else self.window
        if not widget.grab().save(str(self.out / f"{name}.png")):
            raise OSError(f"The picture could not be written: {self.out / name}")

    def walk(self, wanted: Wanted) -> None:
        self.window.resize(*wanted.size)
        self.shoot("home-empty")
        found = load_all(resources() / "templates").templates
        template = next(translated(t) for t in found if t.id == "default-hour")
        texts = load_texts_in(resources() / "rehearsal", wanted.language)
        circle = circle_of(texts, SEED)
        script = replace(of_template(template, texts, circle, PEOPLE), language=wanted.language)
        if wanted.language == "en":
            script = replace(script, why=WHY, name="On-call, 21 November")
        session = prepare(self.room, self.clock, script)
        self.room.do(c.SealNote(session, "A week without the stand-up, and see what we miss"))
        self.window.go_home()
        self.shoot("home")
        self.window.go_to_people()
        self.shoot("people")
        self.window.go_to_settings()
        self.shoot("settings")
        self.window.open_session(session)
        self.shoot("prepare")
        self.window.go_home()
        perform(
            self.room,
            self.clock,
            session,
            texts,
            circle,
            ideas=wanted.ideas,
            seed=SEED,
            watch=self._watch(session),
        )
        self.window.open_session(session)
        self.shoot("90-ended")
        self.window.export_session(session)
        self.shoot("91-export")
        self._close_dialogs()
        self._backups()
        self.room.do(c.ReopenSession(session))
        self.room.do(c.StopForToday(session, "2026-03-09"))
        self.window.open_session(session)
        self.shoot("92-stopped")
        self.room.do(c.TakeUp(session))
        self.shoot("93-roll-call")
        self.room.do(c.GoOn(session))
        self.shoot("94-so-far")

    def _watch(self, session: SessionId) -> Callable[[Sight], None]:
        def look(sight: Sight) -> None:
            self.window.open_session(session)
            self.shoot(sight.label)
            if sight.label in TURNS:
                self._turn(sight)
            if sight.label in SHARED:
                self._share(sight.label)
            if sight.label == "08-ballot":
                self._dialogs()

        return look

    def _turn(self, sight: Sight) -> None:
        """The laptop passed to the first who is here: before, and with what waits for that person."""
        found = sight.state.session
        assert found is not None
        page = self._page()
        page.desk.curtain_asked.emit(found.present[0].person.id)
        self.shoot(f"{sight.label}-curtain-before")
        curtain = page.turns.curtain
        if curtain is not None:
            curtain.pass_on.sign.click()
            self.shoot(f"{sight.label}-curtain")
            curtain.lift()

    def _share(self, label: str) -> None:
        """One screen for all, and the panel that the room may see."""
        one = self._page().one
        one.toggle()
        self.shoot(f"{label}-one-screen")
        one.toggle_work()
        self.shoot(f"{label}-one-screen-work")
        one.leave()

    def _dialogs(self) -> None:
        from lfb_desktop.ui.home.about import AboutDialog
        from lfb_desktop.ui.key_sheet import KeySheet
        from lfb_desktop.ui.screens.ask_dialog import AskDialog

        self._page().stop_for_today()
        self.shoot("95-stop")
        self._close_dialogs()
        for name, dialog in (
            ("96-keys", KeySheet(self.theme, self.window)),
            ("97-which-letter", AskDialog(self.theme, "AB", self.window)),
            ("98-about", AboutDialog(self.ports, self.window)),
        ):
            dialog.open()
            self.shoot(name)
            self._close_dialogs()

    def _backups(self) -> None:
        """The list, and the line over a backup that is looked at."""
        from lfb_desktop.ui.backups_dialog import BackupsDialog, Offer
        from lfb_desktop.ui.messages import Way
        from lfb_desktop.ui.page_lines import PageLines
        from lfb_desktop.views.backups import Contents, backup_row, held, when

        state = self.room.state()
        now = Contents(state.team, tuple(self._sessions()))
        there = Contents(state.team, now.sessions[:-1])
        times = [("end", 0), ("change", 10), ("change", 20), ("restore", 1440), ("migration", 200_000)]
        start = 1_772_449_440_000
        rows = tuple(
            backup_row(str(n), why, start - 60_000 * before, 180_000, zone="UTC", today="2026-03-02")
            for n, (why, before) in enumerate(times)
        )
        for name, is_damaged in (("98-restore", False), ("98-restore-damaged", True)):
            offer = Offer(
                self.file.name, rows, lambda key: held(there, now if not is_damaged else None),  # noqa: B023
                is_damaged=is_damaged,
            )  # fmt: skip
            BackupsDialog(self.theme, offer, self.window).open()
            self.shoot(name)
            self._close_dialogs()
        words = say(
            "This is how it was on {day}. Nothing here can be changed.",
            day=when(start, zone="UTC", today="2026-03-02"),
        )
        lines = PageLines(self.theme)
        self.window.pages.put_above(lines)
        ways = (Way(say("Restore this"), lines.hide), Way(say("Back to now"), lines.hide))
        lines.tell("look", words, "clock", *ways)
        self.shoot("99-look-session")
        self.window.go_home()
        self.shoot("99-look")
        lines.drop("look")

    def _sessions(self) -> Iterator[Session]:
        for head in self.room.state().heads:
            session = self.room.state(head.id).session
            if session is not None:
                yield session

    def _page(self) -> ConsolePage:
        assert self.window._console is not None
        page = self.window._console[1]
        assert isinstance(page, self._page_type)
        return page

    def _close_dialogs(self) -> None:
        from PySide6.QtWidgets import QApplication

        while (modal := QApplication.activeModalWidget()) is not None:
            modal.close()

    def _ports(self):  # type: ignore[no-untyped-def]
        from lfb_desktop.installation import about
        from lfb_desktop.ui.ports import Folders, Ports, TemplateChoice

        found = [translated(t) for t in load_all(resources() / "templates").templates]
        nothing: Callable[..., None] = lambda *given: None  # noqa: E731
        return Ports(
            theme=self.theme,
            templates=tuple(TemplateChoice(t.id, t.name, t.sentence, t.minutes, t.steps) for t in found),
            today=lambda: "2026-03-02",
            export=lambda session, form, path: (path,),
            open_path=nothing,
            reveal_path=nothing,
            open_team_file=nothing,
            new_team_file=nothing,
            import_session=nothing,  # type: ignore[arg-type]
            open_sample=nothing,
            leave_sample=nothing,
            make_console=self._console,
            about=about(under(self.file.parent)),
            wishes=self.wishes,
            wish=self.wishes.change_one,
            folders=lambda: Folders(self.file, self.file.parent, self.file.parent),
            rehearse=nothing,
            phones=lambda session: self.phones,  # type: ignore[arg-type,return-value]
        )

    def _console(self, session: SessionId):  # type: ignore[no-untyped-def]
        from lfb_desktop.ui.console.page import ConsolePage
        from lfb_desktop.ui.console.ports import ConsolePorts

        return ConsolePage(
            ConsolePorts(
                room=self.room,
                session=session,
                theme=self.theme,
                new_ticket=SeededIds(SEED),
                export=self.window.export_session,
                steady_ms=lambda: self.clock().steady_ms,
                phones=self.phones,
            )
        )


@contextmanager
def opened(wanted: Wanted) -> Iterator[Camera]:
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "Platform team.lfb"
        clock, ids = SimulatedClock(), SeededIds(SEED)
        with TeamFile.create(file, Team(TeamId(ids()), "Platform team")) as store:
            camera = Camera(wanted, Room(store, now=clock, new_id=ids), clock, file)
            try:
                yield camera
            finally:
                camera.window.close_at_once()
                camera.window.team_file_closed()


if __name__ == "__main__":
    main()
