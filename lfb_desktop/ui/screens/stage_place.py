"""Where the Stage's window stands, and that it never stands over the Console when a screen goes.

Qt would move a full window to the next screen, and window managers do the same in their own time. So
it is hidden at once, waits for its screen, and goes back there by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from lfb_desktop.ui.screens.display import are_mirrored, number_of
from lfb_desktop.ui.screens.live import LiveDisplays, display_of
from lfb_desktop.ui.screens.moving import fill_screen, is_on, move_to, place_in_corner
from lfb_desktop.ui.screens.room import seats
from lfb_desktop.ui.stage.window import StageWindow

SETTLE_MS = 250  # the window manager hears of a new screen in its own time
CHECK_MS = 150
MOST_TRIES = 6


class Standing(Enum):
    OFF = "off"
    WINDOW = "window"
    SCREEN = "screen"  # alone on a screen
    GONE = "gone"  # waits for the screen that it stood on
    SAME = "same"  # all screens show one picture: the room sees the Console


class StagePlace(QObject):
    """`changed`: the window came or went or filled a screen, or a screen did. `beside`: the Console."""

    changed = Signal()

    def __init__(self, make: Callable[[], StageWindow], displays: LiveDisplays, beside: QWidget) -> None:
        super().__init__(beside)
        self._make = make
        self._displays = displays
        self._beside = beside
        self._window: StageWindow | None = None
        self._room = ""  # the key of the display that it stands on or waits for
        self._plain: QRect | None = None  # where it stood there, if it did not fill it
        self._is_seated = False  # it was seen to stand where it should
        self._tries = 0
        self._back = _timer(self, SETTLE_MS, self._on_back_timeout)
        self._check = _timer(self, CHECK_MS, self._on_check_timeout)
        displays.changed.connect(self._on_displays_changed)

    @property
    def beside(self) -> QWidget:
        """The Console, which it must not cover."""
        return self._beside

    @property
    def window(self) -> StageWindow | None:
        return self._window

    @property
    def is_open(self) -> bool:
        return self._window is not None and self._window.isVisible()

    @property
    def is_full(self) -> bool:
        return self._window is not None and self.is_open and self._window.isFullScreen()

    @property
    def room(self) -> str:
        """The key of the display that it stands on or waits for; empty for a plain window."""
        return self._room

    @property
    def standing(self) -> Standing:
        if are_mirrored(self._displays.now()):
            return Standing.SAME
        if self.is_open:
            return Standing.SCREEN if self.is_full else Standing.WINDOW
        return Standing.GONE if self._room else Standing.OFF

    @property
    def number(self) -> int:
        """Of the screen that it stands on, from 1."""
        return number_of(self._displays.now(), self._displays.key_at(self._window)) if self._window else 0

    def is_beside(self) -> bool:
        """Whether it stands on another screen than the Console."""
        if self._window is None or not self.is_open:
            return False
        return self._displays.is_beside(self._displays.key_at(self._window), self._beside)

    def open_on(self, key: str) -> None:
        """Fills that display; the Console goes elsewhere if it stands there."""
        self._room, self._plain, self._tries = key, None, 0
        self._sit_down()
        self._beside.window().activateWindow()  # whoever asked for it sits there

    def open_window(self) -> None:
        """A plain window beside the Console. One that waits for its screen goes on waiting."""
        is_new = self._window is None
        window = self._made()
        screen = self._displays.screen(self._displays.key_at(self._beside))
        if screen is not None and is_new:
            place_in_corner(window, screen)
        elif screen is not None and not self.is_open and not is_on(window, screen):
            move_to(window, screen)
        window.showNormal()
        self.changed.emit()

    def close(self) -> None:
        self._forget()
        if self.is_open and self._window is not None:
            self._window.close()
        else:
            self.changed.emit()

    def toggle_full_screen(self) -> None:
        if self.is_full:
            self.leave_full_screen()
        elif self._window is not None and self.is_open:
            key = self._displays.key_at(self._window)
            if self._displays.is_beside(key, self._beside):
                self.open_on(key)
            else:
                self._window.showFullScreen()  # over the Console, because somebody wants it there

    def leave_full_screen(self) -> None:
        self._forget()
        if self._window is not None and self.is_open:
            self._window.showNormal()

    def take_over(self, other: StagePlace) -> None:
        """The window of a Console that goes, where it stands and without a blink; that one has none then."""
        window, other._window = other._window, None
        self._room, self._plain, self._is_seated = other._room, other._plain, other._is_seated
        self._window = window
        if window is not None:
            window.removeEventFilter(other)
            window.installEventFilter(self)
        if other._back.isActive() or other._check.isActive():
            self._back.start()  # it was on its way
        other._forget()
        self.changed.emit()

    def dispose(self) -> None:
        """With the Console: no Stage without one."""
        self._forget()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.hide()
            self._window.deleteLater()
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Close:
            self._forget()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize) and self._is_astray():
            self._wait()
            self._back.start()
        if kind in (QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.WindowStateChange):
            self.changed.emit()
        return False

    def _made(self) -> StageWindow:
        if self._window is None:
            self._window = self._make()
            self._window.installEventFilter(self)
            self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        return self._window

    def _forget(self) -> None:
        """It waits for no screen any more."""
        self._room, self._plain, self._is_seated = "", None, False
        self._back.stop()
        self._check.stop()

    def _wait(self) -> None:
        """Out of the way at once; the screen may come back."""
        self._is_seated = False
        self._check.stop()
        if self._window is not None:
            self._window.hide()
        self.changed.emit()

    def _sit_down(self) -> None:
        """Where it belongs, as soon as that is free; else it waits."""
        found = seats(self._displays.now(), self._room, self._displays.key_at(self._beside))
        screen = self._displays.screen(found.stage.key) if found.stage else None
        if screen is None:
            self._wait()
            return
        console = self._displays.screen(found.console.key) if found.console else None
        if console is not None:
            move_to(self._beside.window(), console)
        window = self._made()
        if self._plain is None:
            fill_screen(window, screen)
        else:
            window.setGeometry(self._plain)
            window.show()
        self._give_keys_back()
        self._check.start()
        self.changed.emit()

    def _give_keys_back(self) -> None:
        """Whoever types in the Console goes on typing: a window manager may hand the keys to the Stage."""
        is_here = QApplication.activeWindow() is not None  # else somebody works in another program
        console = self._beside.window()
        if is_here and not console.isMinimized() and QApplication.activeModalWidget() is None:
            console.activateWindow()

    def _is_astray(self) -> bool:
        """Something moved it from the room's screen, and it was not asked to go."""
        return self._is_seated and self.is_open and not self._is_at_its_place()

    def _is_at_its_place(self) -> bool:
        screen = self._displays.screen(self._room)
        return screen is not None and self._window is not None and is_on(self._window, screen)

    def _on_displays_changed(self) -> None:
        self._tries = 0
        if not self._room and self.is_open and self._window is not None:
            self._hold_plain(self._window)
        if self._room:
            own = self._displays.key_at(self._beside)
            found = seats(self._displays.now(), self._room, own)
            if found.stage is None or found.console is not None or not own:
                self._wait()
            # The Console may be moved after this: looked at again when all have settled.
            self._back.start()
        self.changed.emit()

    def _hold_plain(self, window: StageWindow) -> None:
        """A plain window whose screen goes would be moved over the Console, too."""
        if not self._displays.key_at(window):
            self._room = display_of(window.screen()).key
            self._plain = window.geometry()

    def _on_back_timeout(self) -> None:
        if not self._room:
            return
        found = seats(self._displays.now(), self._room, self._displays.key_at(self._beside))
        is_right = found.stage is not None and found.console is None and self.is_open
        if not (is_right and self._is_at_its_place()):
            self._sit_down()

    def _on_check_timeout(self) -> None:
        """A window manager that does not know the screen yet puts the window on another one."""
        if not self._room or not self.is_open:
            return
        self._is_seated = self._is_at_its_place()
        self._give_keys_back()
        if self._is_seated:
            if self._plain is not None:
                self._forget()  # a plain window is moved as one likes
            return
        self._tries += 1
        self._wait()
        if self._tries < MOST_TRIES:
            self._back.start()


def _timer(parent: QObject, ms: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(ms)
    timer.timeout.connect(slot)
    return timer
