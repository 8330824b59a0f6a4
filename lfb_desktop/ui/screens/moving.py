"""Putting windows on screens. Shown first, then full: a window never shown may fill the wrong screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

_BEYOND = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


def fill_screen(window: QWidget, screen: QScreen) -> None:
    """The window alone on that screen, whatever it was before; whoever types elsewhere goes on typing."""
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setGeometry(screen.availableGeometry())
    window.show()
    window.setWindowState(Qt.WindowState.WindowFullScreen)  # `showFullScreen` would take the keys, too


def move_to(window: QWidget, screen: QScreen) -> None:
    """Onto that screen, as large as it was if that fits; maximised and full windows stay so."""
    state = window.windowState() & _BEYOND
    if state:
        window.showNormal()
    area = screen.availableGeometry()
    size = window.size().boundedTo(area.size())
    place = QRect(area.topLeft(), size)
    place.moveCenter(area.center())
    window.setGeometry(place)
    if state:
        window.setWindowState(window.windowState() | state)


def is_on(window: QWidget, screen: QScreen) -> bool:
    """Whether the middle of the window lies on that screen."""
    return screen.geometry().contains(window.geometry().center())
