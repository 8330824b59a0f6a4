"""Showing the Stage where the room sees it: what is remembered, else the question; and changing places."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.words import Say, count, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.console.stage_control import StageControl
from lfb_desktop.ui.screens.asking import Asking
from lfb_desktop.ui.screens.display import separate
from lfb_desktop.ui.screens.live import LiveDisplays
from lfb_desktop.ui.screens.room import Known, Room, answers, room_of, swapped
from lfb_desktop.ui.screens.stage_place import Standing

_IN_A_WINDOW = say("The Stage has its own window. Move it to where the room sees it; F11 fills the screen.")
_ONE_PICTURE = say("There is one screen here, or both show the same. Nothing can be swapped.")


class RoomScreens(QObject):
    """`page` is the Console, which the Stage must never cover."""

    def __init__(self, page: QWidget, desk: Desk, ports: ConsolePorts) -> None:
        super().__init__(page)
        self.displays = LiveDisplays(ports.screens, self)
        self.stage = StageControl(
            ports.theme,
            ports.room.now,
            ports.steady_ms,
            is_dark=ports.is_stage_dark,
            displays=self.displays,
            beside=page,
        )
        self._desk = desk
        self._place = self.stage.place
        self._ports = ports
        self.asking = Asking(ports.theme, self.displays, page)
        self.asking.answered.connect(self._on_asking_answered)

    def toggle(self) -> None:
        """Shows the Stage on the room's screen, in a window where there is none; hides what is shown."""
        if self._place.is_open:
            self._place.close()
            return
        room = self._room()
        if self._place.room or room.known in (Known.ONE_SCREEN, Known.NONE):
            self._open_window()
        elif room.display is not None:
            self._place.open_on(room.display.key)
        else:
            self.ask()

    def ask(self) -> None:
        """Which letter does the room see? What was answered before does not count any more."""
        if len(separate(self.displays.now())) < 2:
            self._desk.told.emit(say("There is one screen here, or both show the same."))
        else:
            self.asking.ask()

    def swap(self) -> None:
        """Stage and Console change their screens, and it stays so."""
        own = self.displays.key_at(self._place.beside)
        target = swapped(self.displays.now(), self._place.room, own)
        if target is None:
            self._desk.told.emit(_ONE_PICTURE)
        else:
            self._remember(target.key)
            self._place.open_on(target.key)

    def dispose(self) -> None:
        """With the page: no Stage and no question without a Console."""
        self.asking.stop()
        self.stage.dispose()

    def told(self) -> Say:
        """Where the Stage stands, in words."""
        number = self._place.number
        return {
            Standing.OFF: say("Stage is off"),
            Standing.WINDOW: say("Stage in a window"),
            Standing.SCREEN: say("Stage on screen {n}", n=number),
            Standing.GONE: say("The Stage's screen is gone"),
            Standing.SAME: count(
                len(self.displays.now()) - 1, "Both screens show the same", "All screens show the same"
            ),
        }[self._place.standing]

    def _room(self) -> Room:
        own = self.displays.key_at(self._place.beside)
        return room_of(self.displays.now(), self._ports.room_displays(), own)

    def _open_window(self) -> None:
        self._place.open_window()
        self._desk.told.emit(_IN_A_WINDOW)

    def _remember(self, room: str | None) -> None:
        for key, is_room in answers(self.displays.now(), room).items():
            self._ports.remember_display(key, is_room)

    def _on_asking_answered(self, key: str) -> None:
        self._remember(key or None)
        if key:
            self._place.open_on(key)
        else:
            self._place.close()
            self._open_window()

