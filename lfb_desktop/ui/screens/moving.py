"""Putting windows on screens. Shown first, then full: a window never shown may fill the wrong screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

_LEAST, _SHARE = 480, 0.36  # of the screen's width
_ABOVE_BAR = 110  # the Console's bar, and what the system draws below a window
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


def place_in_corner(window: QWidget, screen: QScreen) -> None:
    """Small, at the lower left: over the picture of the same scene, clear of why, people and the way on."""
    area = screen.availableGeometry()
    width = max(_LEAST, round(area.width() * _SHARE))
    size = QSize(width, width * 9 // 16).boundedTo(area.size())
    up = min(_ABOVE_BAR, area.height() - size.height())
    window.setGeometry(QRect(QPoint(area.x(), area.bottom() + 1 - up - size.height()), size))


def is_on(window: QWidget, screen: QScreen) -> bool:
    """Whether the middle of the window lies on that screen."""
    return screen.geometry().contains(window.geometry().center())
