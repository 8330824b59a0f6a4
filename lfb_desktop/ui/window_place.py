"""Where the main window stands: where it stood last time, or as large as it was drawn for."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

SMALLEST = QSize(1024, 640)
USUAL = QSize(1440, 900)
_FRAME = 60  # what the system draws around a window, with room to spare


def screens() -> str:
    """This set of screens: the same text whenever the same screens stand in the same way."""
    return "; ".join(sorted(_told(screen) for screen in QGuiApplication.screens()))


def _told(screen: QScreen) -> str:
    box = screen.geometry()
    name = " ".join(part for part in (screen.manufacturer(), screen.model(), screen.name()) if part)
    return f"{name} {box.width()}x{box.height()}+{box.x()}+{box.y()}"


def place(window: QWidget, kept: bytes) -> None:
    """`kept` is what `place_of` gave, or empty."""
    screen = QGuiApplication.primaryScreen()
    room = screen.availableGeometry().size() if screen else USUAL
    window.setMinimumSize(SMALLEST.boundedTo(room))
    window.resize(USUAL.boundedTo(room))
    if room.height() < USUAL.height() + _FRAME:
        window.setWindowState(Qt.WindowState.WindowMaximized)
    if kept:
        window.restoreGeometry(QByteArray(kept))


def place_of(window: QWidget) -> bytes:
    return bytes(window.saveGeometry().data())


def bring(window: QWidget) -> None:
    """To the front, as it was: somebody called it from outside."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
