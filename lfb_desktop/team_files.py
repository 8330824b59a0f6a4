"""The team file that is open, one at a time: its store, its room, and what follows it while it is open.

All of this is loaded after the window was painted; `app` puts both together.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimeZone
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from lfb_desktop import importing, log, recording
from lfb_desktop.backing_up import BackingUp
from lfb_desktop.clock_keeping import ClockKeeping
from lfb_desktop.consoles import Consoles
from lfb_desktop.domain import texts
from lfb_desktop.domain.commands import AddPerson
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import SessionId, Team, TeamId
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.file_notes import FileNotes
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.paths import Paths, resources
from lfb_desktop.phones import Phones
from lfb_desktop.practice import Practice
from lfb_desktop.proposals import translated
from lfb_desktop.restoring import Restoring
from lfb_desktop.room import Room
from lfb_desktop.settings import with_recent
from lfb_desktop.store import placing
from lfb_desktop.store.backups import Backup, Backups, Reason
from lfb_desktop.store.errors import ReadOnly
from lfb_desktop.store.heard import HeardFile
from lfb_desktop.store.making import team_of
from lfb_desktop.store.opening import is_free, sweep_copies
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.templates import Template, load_all
from lfb_desktop.ui.files import NOT_OPENED
from lfb_desktop.ui.home.first_start import FirstStart
from lfb_desktop.ui.home.refusing import reason_of, why_not
from lfb_desktop.ui.messages import Way
from lfb_desktop.ui.opened import Opened
from lfb_desktop.ui.ports import Folders, Ports, TemplateChoice
from lfb_desktop.ui.window import Window
from lfb_desktop.ui.words import READER
from lfb_desktop.wishes import WishesInUse

_NOT_MADE = say("The team file could not be made there. Look whether the disk is full or read-only.")

_ONLY_READ = say("This file can only be read here, so nothing can be restored into it.")
_LOOKED_AT = say("Go back to now first.")


class TeamFiles(QObject):
    """What the menus of the window open and make. `store` is open; `room` is that of what is shown."""

    def __init__(self, window: Window, ports: Ports, paths: Paths, wishes: WishesInUse) -> None:
        super().__init__(window)
        with contextlib.suppress(OSError):  # a full or read-only disk: without a log, then
            log.start(paths.log_file)
        sweep_copies(paths.cache)
        self._window = window
        self.notes = FileNotes(window, ports.theme, wishes)
        self._paths = paths
        self._wishes = wishes
        self._time = SystemTime()
        self._store: TeamFile | None = None
        self._room: Room | None = None
        self._first: FirstStart | None = None
        self._found = load_all(resources() / "templates")
        self._practice = Practice(paths, self)
        self._practice.failed.connect(window.tell)
        self.phones = Phones(resources(), wishes, self._time, self)
        wishes.changed.connect(self.phones.show_wishes)
        self._ports = replace(
            ports,
            phones=self.phones.of,
            templates=tuple(_choice(t) for t in self._found.templates),
            zone=_zone(),
            rehearse=self._rehearse,
            make_console=self._console,
        )
        self.consoles = Consoles(window, wishes, self._steady_ms, self.phones)
        self._backups = Backups(paths.backups, self._time)
        self._backing_up = BackingUp(self._backups, self._time, self)
        self._backing_up.failed.connect(window.tell)
        self._restoring = Restoring(self, window, self._ports, self._backups, paths.cache, self.notes.lines)
        self.clock_keeping = ClockKeeping(self._time, self)

    @property
    def room(self) -> Room:
        """Of the file that is shown: a backup, as long as one is looked at."""
        return self._shown[1]

    @property
    def store(self) -> TeamFile | None:
        """The file that is open, also while a backup is looked at."""
        return self._store

    @property
    def _shown(self) -> tuple[TeamFile, Room]:
        looked_at = self._restoring.looked_at
        if looked_at is not None:
            return looked_at
        assert self._store is not None
        assert self._room is not None
        return self._store, self._room

    def open(self, path: Path, *, read_only: bool = False, take_over: bool = False) -> None:
        """Raises a sentence; the file that was open stays open then. The same file again is no other."""
        here = self._store
        if here is not None and here.path == Path(os.path.realpath(path)) and here.is_read_only <= read_only:
            if self._restoring.looked_at is not None:
                self._restoring.leave()
            return
        opened = self._opened(path, read_only=read_only, take_over=take_over)
        if here is not None and here.path == opened.path and here.is_read_only and opened.is_read_only:
            opened.close()
            raise ReadOnly
        self._take(opened, path)

    def _opened(self, path: Path, *, read_only: bool, take_over: bool) -> TeamFile:
        """Read once before the file that is open is let go of: damage shows here, or in a session later."""
        cache, guard = self._paths.cache, self._backups.around_migration
        store = TeamFile.open(path, cache=cache, read_only=read_only, take_over=take_over, guard=guard)
        try:
            store.read()
        except BaseException:
            store.close()
            raise
        return store

    def new(self, path: Path) -> None:
        team = team_of(path, TeamId(random_id()), self.tr("Our team"))
        self._take(TeamFile.create(path, team), path)

    def start(self, team: str, person: str) -> Say:
        """The first team file, with its name and who sits here; NOTHING, or why it could not be made."""
        try:
            path = _free(self._paths.team_file)
            name = texts.name(team) if team else self.tr("Our team")
            first = texts.name(person) if person else ""
            path.parent.mkdir(parents=True, exist_ok=True)
            self._take(TeamFile.create(path, Team(TeamId(random_id()), name)), path)
            if first:
                self.room.do(AddPerson(first))
        except Exception as error:
            return why_not(error, _NOT_MADE)
        return NOTHING

    def open_sample(self) -> None:
        """Made when it is looked at for the first time. Raises a sentence."""
        from lfb_desktop import sample

        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            path, team = self._paths.sample_in(READER.tag), self.tr("Sample team")
            self.open(sample.made(path, resources(), date.today(), language=READER.tag, team=team))
        finally:
            QGuiApplication.restoreOverrideCursor()

    def leave_sample(self) -> None:
        """Back to the team, or to the very first screen."""
        self.open_first(None)

    def open_first(self, wanted: Path | None) -> None:
        """The file that was asked for, else the last one, else the first screen. What goes wrong is told."""
        problems: list[tuple[Path, Exception]] = []
        for path in self._likely(wanted):
            try:
                self.open(path)
                break
            except Exception as error:  # a fault of ours, too, must not leave a window without a page
                problems.append((path, error))
        else:
            self._let_go()
            self._window.show_first_start(self._first_start())
            self._first_start().refuse(_reason(problems[0][1]) if problems else NOTHING)
        if problems:
            refused, reason = problems[0]
            self._window.files.refuse(reason, refused)
        for left_out in self._found.problems:
            self._window.tell(say("A template was left out. {problem}", problem=str(left_out)))

    def _likely(self, wanted: Path | None) -> list[Path]:
        """What is tried, one after the other: a file that is not there only where somebody named it."""
        last = self._wishes().last_team_file
        named = [path for path in (wanted, Path(last) if last else None) if path is not None]
        usual = [self._paths.team_file] if os.path.exists(self._paths.team_file) else []
        return list(dict.fromkeys((*named, *usual)))

    def speak(self) -> None:
        """Another language: the window is made anew around the same room."""
        self._ports = replace(self._ports, templates=tuple(_choice(t) for t in self._found.templates))
        first, self._first = self._first, None
        if first is not None:
            self._first_start().refuse(first.refused)
        is_open = self._store is not None or self._restoring.looked_at is not None
        self._window.speak(self._over(*self._shown) if is_open else None, self._first)
        self.notes.speak()

    def close(self) -> None:
        """One file at rest, and no rehearsal left behind."""
        self._practice.stop()
        self._let_go()
        self.consoles.keep_awake(False)

    def _let_go(self) -> None:
        self._restoring.forget()
        if self._store is not None:
            self.swap(_nothing)

    # Backups.

    def show_backups(self) -> None:
        self._restoring.ask()

    def other_ways(self, kind: str, path: Path) -> Sequence[Way]:
        """To what was in a file that cannot be used."""
        return self._restoring.ways(kind, path)

    def save_copy(self, path: Path) -> None:
        """Of what is shown. Raises a sentence."""
        placing.save_copy(self._shown[0], path)

    def back_up(self, reason: Reason, spare: Backup | None = None) -> None:
        """Now; `spare` is not thinned out by it. Raises a sentence."""
        self._backing_up.take(reason, spare)

    def show(self, store: TeamFile, room: Room, path: Path) -> None:
        """The file that is open, or a backup that is looked at."""
        self._window.team_file_opened(self._over(store, room), "", path)

    def show_present(self) -> None:
        """The file that is open, after a look at something else; or what there is without one."""
        if self._store is None or self._room is None:
            self.open_first(None)
        else:
            self.show(self._store, self._room, self._store.path)

    def swap(self, does: Callable[[TeamFile], None]) -> None:
        """Lets go of the file that is open, and `does` what has to be done with it before it is closed."""
        store = self._store
        assert store is not None
        self.phones.leave()
        self.clock_keeping.leave()
        self._backing_up.leave()
        self._window.team_file_closed()
        self.notes.closed()
        self._store = self._room = None
        try:
            does(store)
        finally:
            store.close()

    def import_session(self, path: Path, *, as_copy: bool) -> SessionId:
        """Raises AlreadyHere, Rejected or OSError, each with what is the matter."""
        if self._room is None:
            raise refuse("There is no team file yet that it could go into. Make one first.")
        return importing.take_in(self.room, importing.read(path), as_copy=as_copy).id

    def folders(self) -> Folders:
        chosen = self._wishes().export_folder
        return Folders(
            team_file=self._store.path if self._store else None,
            exports=Path(chosen) if chosen else None,
            rehearsals=self._paths.rehearsals,
            backups=self._backing_up.folder,
        )

    def export(self, session: SessionId, form: str, path: Path) -> tuple[Path, ...]:
        return recording.write(form, self.room.state(session), path, now_ms=self._time().wall_ms)

    def _rehearse(self, session: SessionId) -> None:
        self._practice.start(self._shown[0].path, session)

    def _take(self, store: TeamFile, path: Path) -> None:
        self._let_go()
        self._store = store
        self._room = Room(HeardFile(store, self.notes.disk_said), now=self._time, new_id=random_id)
        self.show(store, self._room, path)
        self.notes.opened(store, partial(self._try_to_write, store.path))
        if not self._is_sample(path):
            self._keep_in_mind(path)
            if not store.is_read_only:
                self._backing_up.follow(store, self._room)
        if not store.is_read_only:  # else its clock would tick on, and nothing of it could be done
            self.phones.follow(self._room)
            self._go_on_where_it_stood(self._room)

    def _try_to_write(self, path: Path) -> None:
        self._window.files.open(str(path))

    def _over(self, store: TeamFile, room: Room) -> Opened:
        none = NOTHING
        if self._restoring.looked_at is not None:
            none = _LOOKED_AT
        elif store.is_read_only:
            none = _ONLY_READ
        return Opened(self._ports, room, is_sample=self._is_sample(store.path), no_backups=none)

    def _is_sample(self, path: Path) -> bool:
        return self._paths.is_sample(path)

    def _keep_in_mind(self, path: Path) -> None:
        name = str(path.absolute())
        recent = with_recent(self._wishes().recent_files, name)
        self._wishes.change(last_team_file=name, recent_files=recent)
        if self._first is not None:
            self._window.first_start_over()
            self._first = None

    def _go_on_where_it_stood(self, room: Room) -> None:
        """A session that was left running has its Console open again."""
        left = self.clock_keeping.follow(room)
        if left:
            self._window.open_session(left[0])

    def _first_start(self) -> FirstStart:
        """Kept while somebody looks at the sample: what was typed is still there afterwards."""
        if self._first is None:
            self._first = FirstStart(self._ports.theme, self._paths.data, self.start)
        return self._first

    def _console(self, session: SessionId) -> QWidget:
        return self.consoles.made(self.room, session)

    def _steady_ms(self) -> int:
        return self._time().steady_ms


def _reason(error: Exception) -> Say:
    return reason_of(error) or NOT_OPENED


def _free(path: Path) -> Path:
    """That name, or one like it where something that cannot be had lies there."""
    others = (path.with_name(f"{path.stem}-{n}{path.suffix}") for n in range(2, 100))
    return next((p for p in (path, *others) if is_free(p)), path)


def _nothing(store: TeamFile) -> None:
    return None


def _choice(template: Template) -> TemplateChoice:
    t = translated(template)
    return TemplateChoice(t.id, t.name, t.sentence, t.minutes, t.steps, t.promised)


def _zone() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
