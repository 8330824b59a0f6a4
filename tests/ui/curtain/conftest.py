"""The Console as it stands in the app: a page of a window with menus."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from tests.ui.console.conftest import Desk, theme, theme_of
from tests.ui.console.conftest import console as console_alone

__all__ = ["console_alone", "theme", "theme_of"]


def put_in_window(desk: Desk) -> QMainWindow:
    window = QMainWindow()
    menu = window.menuBar().addMenu("Session")
    menu.addAction("New session").setShortcut("Ctrl+N")
    stack = QStackedWidget()
    stack.addWidget(desk.page)
    window.setCentralWidget(stack)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def take_out(desk: Desk, window: QMainWindow) -> None:
    window.hide()
    desk.page.close_page()
    desk.page.setParent(None)
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def console(console_alone: Callable[..., Desk]) -> Iterator[Callable[..., Desk]]:
    windows: list[tuple[Desk, QMainWindow]] = []

    def make(**how: object) -> Desk:
        desk = console_alone(**how)
        windows.append((desk, put_in_window(desk)))
        return desk

    yield make
    for desk, window in windows:
        take_out(desk, window)
