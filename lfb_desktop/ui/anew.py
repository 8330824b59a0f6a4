"""The main window in another language: everything is made anew in it, and stands there as it stood.

A part of `window.py` in a file of its own. The window itself stays, and so does the Stage's: its words
are painted. Pages show what the room knows; what they know beside it is kept and given back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.words import say
from lfb_desktop.ui.kept import Kept
from lfb_desktop.ui.ports import GoesOn

if TYPE_CHECKING:
    from lfb_desktop.ui.home.first_start import FirstStart
    from lfb_desktop.ui.opened import Opened
    from lfb_desktop.ui.window import Window


def may_speak(window: Window) -> bool:
    if window.is_busy():
        return False
    if window._prepare is not None and not window._prepare.flush():
        window._prepare.leave()  # brings into sight what was refused
        return False
    if not window.home.flush():
        window.tell(say("Something typed here was not taken yet. The reason stands beside it."))
        return False
    return True


def speak(window: Window, opened: Opened | None, first: FirstStart | None) -> None:
    kept = [Kept(page) if page is not None else None for page in _pages(window)]
    session, console = window._session, window._console
    is_first_seen = window._first is not None and window._stack.currentWidget() is window._first
    window._console = None  # the Stage hangs on it until the new one has taken over
    window.team_file_closed()
    _clear(window)
    window.setLocale(QLocale())
    window._furnish()
    if opened is not None:
        window.team_file_opened(opened, window._team)
        if console is not None:
            window._console = (console[0], _taken_over(opened.make_console(console[0]), console[1]))
            window._stack.addWidget(window._console[1])
        if session is not None:
            window.open_session(session)
    if first is not None:
        window.first_start_over()
        window.keep_first_start(first)
        if is_first_seen:
            window.show_first_start(first)
    if console is not None:
        window._drop(console[1])
    for page, before in zip(_pages(window), kept, strict=True):
        if page is not None and before is not None:
            before.give_back(page)
    window._show_place()


def _pages(window: Window) -> tuple[QWidget | None, ...]:
    """Those that are there; the one that is shown comes last and has the last word about the focus."""
    console = window._console[1] if window._console else None
    every = (window.home, window._first, window._prepare, console)
    return every


def _clear(window: Window) -> None:
    """Away with all that has words, but the window."""
    window._menus.dispose()
    window.files.dispose()
    window._drop(window.home)


def _taken_over(page: QWidget, old: QWidget) -> QWidget:
    if isinstance(page, GoesOn):
        page.take_over(old)
    return page
