"""What both windows of ours have of the desktop: the one application, and the ways to files on the disk."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication

from lfb_desktop.paths import resources


def application() -> QApplication:
    """The one of this process, under our name and in the style that the themes are made for."""
    running = QApplication.instance()
    made = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    made.setApplicationName("lfb-desktop")
    made.setDesktopFileName("lfb-desktop")
    made.setStyle("Fusion")
    made.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
    return made


def open_path(path: Path) -> None:
    """In the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def reveal_path(path: Path) -> None:
    """The folder in which it lies."""
    open_path(path.parent)
