"""Restoring: the list of backups, a look into one, and putting it in the place of the file, or beside it.

Put together here from the store and the windows; `TeamFiles` holds the file that is open.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt

from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.now import random_id
from lfb_desktop.room import Room
from lfb_desktop.store import placing
from lfb_desktop.store.backups import Backup, Backups, Reason
from lfb_desktop.store.copying import NoCopy, SecretOpen, secret_in
from lfb_desktop.store.errors import Kind
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.ui.backups_dialog import BackupsDialog, Offer
from lfb_desktop.ui.home.refusing import why_not
from lfb_desktop.ui.messages import Way
from lfb_desktop.ui.page_lines import PageLines
from lfb_desktop.ui.ports import Ports
from lfb_desktop.ui.window import Window
from lfb_desktop.views.backups import Contents, HeldView, backup_row, may_restore, when
from lfb_desktop.views.backups import held as compared

# What a backup can help with; a locked file or one of a newer version is whole.
_HELPED = (Kind.DAMAGED, Kind.NOT_SQLITE, Kind.EMPTY, Kind.MISSING)
LOOK = "look"  # the line over a backup that is looked at
_UNREADABLE = say("This backup cannot be read.")
_NOT_RESTORED = say("The backup could not be put there. Nothing was changed.")

_NOT_BACKED_UP = say(
    "Nothing was restored: how it is now could not be backed up first. Make room on this computer's disk and "
    "try again."
)


class Host(Protocol):
    """What is open, and how it is closed and opened; see `TeamFiles`."""

    @property
    def store(self) -> TeamFile | None: ...
    def back_up(self, reason: Reason, spare: Backup | None = None) -> None: ...
    def show(self, store: TeamFile, room: Room, path: Path) -> None: ...
    def show_present(self) -> None: ...
    def open(self, path: Path) -> None: ...
    def swap(self, does: Callable[[TeamFile], None]) -> None: ...


class Restoring(QObject):
    """One look and one dialog at a time."""

    def __init__(
        self, host: Host, window: Window, ports: Ports, backups: Backups, cache: Path, lines: PageLines
    ) -> None:
        super().__init__(window)
        self._ports = ports
        self._host = host
        self._window = window
        self._backups = backups
        self._cache = cache
        self._lines = lines
        self._look: tuple[TeamFile, Room] | None = None
        self._dialog: BackupsDialog | None = None

    @property
    def looked_at(self) -> tuple[TeamFile, Room] | None:
        """The backup that the window shows, as long as it shows one."""
        return self._look

    # The list.

    def ask(self) -> None:
        """The backups of the file that is open."""
        store = self._host.store
        if store is None:
            return
        now = contents(store)
        backups = {str(backup.path): backup for backup in self._backups.of(store)}
        dialog = self._shown(store.path, backups, now, self._against(store))
        dialog.restore_asked.connect(partial(self._on_restore, backups))

    def ways(self, kind: str, path: Path) -> Sequence[Way]:
        """To the backups of a file that cannot be used, where there are some."""
        if kind not in _HELPED or not self._backups.at(path):
            return ()
        return (Way(say("Look at its backups..."), partial(self._ask_of, path)),)

    def _ask_of(self, path: Path) -> None:
        backups = {str(backup.path): backup for backup in self._backups.at(path)}
        dialog = self._shown(path, backups, None, NOTHING)
        dialog.restore_asked.connect(partial(self._on_put, backups, path, is_beside=False))
        dialog.beside_asked.connect(partial(self._on_put, backups, path, is_beside=True))

    def _shown(
        self, path: Path, backups: dict[str, Backup], now: Contents | None, against: Say
    ) -> BackupsDialog:
        zone, today = self._ports.zone, self._ports.today()
        rows = tuple(
            backup_row(key, b.reason, b.at_ms, _size(b.path), zone=zone, today=today)
            for key, b in backups.items()
        )
        is_there = os.path.exists(path)
        is_damaged, is_gone = now is None and is_there, now is None and not is_there
        held = partial(self._held, now)
        offer = Offer(path.name, rows, held, against, is_damaged=is_damaged, is_gone=is_gone)
        self._close_dialog()
        self._dialog = dialog = BackupsDialog(self._ports.theme, offer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.look_asked.connect(partial(self._on_look, backups, None if now is not None else path))
        dialog.open()
        return dialog

    def _held(self, now: Contents | None, key: str) -> HeldView | Say:
        try:
            with TeamFile.open(Path(key), read_only=True, cache=self._cache) as file:
                return compared(contents(file), now)
        except Exception as error:
            return why_not(error, _UNREADABLE)

    def _against(self, store: TeamFile) -> Say:
        is_running = any(head.is_running for head in store.heads())
        return may_restore(is_running, store.is_read_only, store.look(secret_in))

    # A look.

    def _on_look(self, backups: dict[str, Backup], damaged: Path | None, key: str) -> None:
        self._close_dialog()
        with self._telling(_UNREADABLE):
            self.look_at(backups[key], damaged)

    def look_at(self, backup: Backup, damaged: Path | None = None) -> None:
        """In the window, to read alone; `damaged` is the file that cannot be used itself."""
        file = TeamFile.open(backup.path, read_only=True, cache=self._cache)
        self.forget()
        room = Room(file, now=self._backups.now, new_id=random_id)
        self._look = file, room
        self._host.show(file, room, damaged or backup.path)
        self._tell_of(backup, damaged)

    def _tell_of(self, backup: Backup, damaged: Path | None) -> None:
        """Over every page, with the two ways on."""
        words = say("This is how it was on {day}. Nothing here can be changed.", day=self._when(backup))
        if damaged is None:
            back, restores = say("Back to now"), partial(self._on_restore, {"": backup}, "")
        else:
            back = say("Back")
            restores = partial(self._on_put, {"": backup}, damaged, "", is_beside=False)
        self._lines.tell(LOOK, words, "clock", Way(say("Restore this"), restores), Way(back, self.leave))

    def forget(self) -> None:
        """The look is over, and so is the list, whatever the window shows next."""
        self._close_dialog()
        self._lines.drop(LOOK)
        if self._look is not None:
            self._window.team_file_closed()
            self._look[0].close()
            self._look = None

    def leave(self) -> None:
        """Back to how it is now."""
        self.forget()
        self._host.show_present()

    # Restoring.

    def _on_restore(self, backups: dict[str, Backup], key: str) -> None:
        self._close_dialog()
        with self._telling(_NOT_RESTORED):
            self.restore(backups[key])

    def restore(self, backup: Backup) -> None:
        """In the place of the file that is open, which is backed up before. Raises a sentence."""
        store = self._host.store
        assert store is not None
        against = self._against(store)
        if against:
            raise Rejected(against)
        try:
            self._host.back_up(Reason.RESTORE, spare=backup)
        except SecretOpen:
            raise
        except NoCopy as error:
            raise Rejected(_NOT_BACKED_UP) from error
        self.forget()
        path = store.path
        try:
            self._host.swap(lambda file: placing.restore(file, backup.path))
        finally:
            self._open_again(path)
        self._window.tell(
            say(
                "It is again as it was on {day}. How it was before is kept as the newest backup: "
                "“Restore a backup” in the menu Session leads back to it.",
                day=self._when(backup),
            )
        )

    def _open_again(self, path: Path) -> None:
        """Where even that fails the window shows what there is besides, never a file that was closed."""
        try:
            self._host.open(path)
        except Exception:
            self._host.show_present()
            raise

    def _on_put(self, backups: dict[str, Backup], path: Path, key: str, *, is_beside: bool) -> None:
        self._close_dialog()
        with self._telling(_NOT_RESTORED):
            self.put(backups[key], path, is_beside=is_beside)

    def put(self, backup: Backup, path: Path, *, is_beside: bool) -> None:
        """Where the file cannot be used any more: beside it, or in its place. Raises a sentence."""
        day = self._today()
        if is_beside:
            new = placing.put_beside(backup.path, path, day)
            told = say(
                "This is how it was on {day}, in a file of its own: “{name}”.",
                day=self._when(backup),
                name=new.name,
            )
        else:
            aside = placing.put_in_place(backup.path, path, day)
            new, told = path, say("It is again as it was on {day}.", day=self._when(backup))
            if aside is not None:
                told = say(
                    "It is again as it was on {day}. The damaged file was kept as “{name}”.",
                    day=self._when(backup),
                    name=aside.name,
                )
        self.forget()
        self._host.open(new)
        self._window.tell(told)

    # Around it.

    def _today(self) -> str:
        return self._ports.today()

    def _when(self, backup: Backup) -> Say:
        return when(backup.at_ms, zone=self._ports.zone, today=self._ports.today())

    @contextlib.contextmanager
    def _telling(self, otherwise: Say) -> Iterator[None]:
        """What goes wrong is said; `otherwise` where it says nothing itself."""
        try:
            yield
        except Exception as error:
            self._window.tell(why_not(error, otherwise))

    def _close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    def _on_dialog_finished(self) -> None:
        self._dialog = None


def contents(file: TeamFile) -> Contents:
    """All of a team file."""
    found = (file.read(head.id).session for head in file.heads())
    return Contents(file.read().team, tuple(session for session in found if session is not None))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
