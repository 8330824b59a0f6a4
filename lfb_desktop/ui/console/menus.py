"""The menus of a running session. Show keys stand in them as text: a filter acts on them, not shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Does:
    """What the page does for each entry; bound methods."""

    go_on: Callable[[], None]
    go_back: Callable[[], None]
    pause: Callable[[], None]
    minute_more: Callable[[], None]
    minute_less: Callable[[], None]
    capture: Callable[[], None]
    outcome_from_idea: Callable[[], None]
    stage: Callable[[], None]
    full_screen: Callable[[], None]
    swap: Callable[[], None]
    which_screen: Callable[[], None]
    one_screen: Callable[[], None]
    black: Callable[[], None]
    whole_why: Callable[[], None]
    page_on: Callable[[], None]
    page_back: Callable[[], None]
    stop: Callable[[], None]


class ConsoleMenus:
    def __init__(self, page: QWidget, does: Does) -> None:
        self.step = QMenu(_tr("S&tep"), page)
        self.stage = QMenu(_tr("St&age"), page)
        self._told(self.step, _tr("&Next"), _tr("Page Down"), does.go_on)
        self._told(self.step, _tr("&Back"), _tr("Page Up"), does.go_back)
        self.step.addSeparator()
        self._told(self.step, _tr("&Pause or go on"), "T", does.pause)
        self._told(self.step, _tr("One minute &more"), "+", does.minute_more)
        self._told(self.step, _tr("One minute &less"), "−", does.minute_less)
        self.step.addSeparator()
        self.capture = self._keyed(page, self.step, _tr("&Write down an idea"), "Ctrl+E", does.capture)
        self.outcome = self._keyed(
            page, self.step, _tr("&Outcome from an idea"), "Ctrl+Shift+O", does.outcome_from_idea
        )
        self.step.addSeparator()
        self.stop = self._told(self.step, _tr("St&op for today..."), "", does.stop)
        self._told(self.stage, _tr("&Show or hide the Stage"), "F5", does.stage)
        self._told(self.stage, _tr("&Full screen"), "F11", does.full_screen)
        self._told(self.stage, _tr("&Swap the screens"), "S", does.swap)
        self._told(self.stage, _tr("Which screen does the &room see..."), "", does.which_screen)
        self._keyed(page, self.stage, _tr("&One screen for all"), "F9", does.one_screen)
        self.stage.addSeparator()
        self._told(self.stage, _tr("&Black"), "B", does.black)
        self._told(self.stage, _tr("The whole &why"), "H", does.whole_why)
        self.stage.addSeparator()
        self._told(self.stage, _tr("&Next page"), "", does.page_on)
        self._told(self.stage, _tr("&Previous page"), "", does.page_back)

    def all(self) -> tuple[QMenu, ...]:
        return self.step, self.stage

    def _told(self, menu: QMenu, words: str, keys: str, does: Callable[[], None]) -> QAction:
        """The key is shown behind a tab, and belongs to the filter."""
        action = menu.addAction(f"{words}\t{keys}" if keys else words)
        action.triggered.connect(does)
        return action

    def _keyed(self, page: QWidget, menu: QMenu, words: str, keys: str, does: Callable[[], None]) -> QAction:
        action = menu.addAction(words)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(does)
        page.addAction(action)
        return action


def _tr(words: str) -> str:
    return QCoreApplication.translate("ConsoleMenus", words)
