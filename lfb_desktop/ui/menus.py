"""The menu bar: every action that exists in this version, and none that does not.

An action that has nothing to act on is greyed; its key then belongs to whoever else wants it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from lfb_desktop.ui.ports import LARGEST_TEXT, SMALLEST_TEXT, Wishes

Editor = QLineEdit | QPlainTextEdit | QTextEdit


@dataclass(frozen=True, slots=True)
class Does:
    """What the window does for each action; bound methods."""

    new_session: Callable[[], None]
    open_file: Callable[[], None]
    import_session: Callable[[], None]
    new_file: Callable[[], None]
    open_doors: Callable[[], None]
    rename: Callable[[], None]
    find: Callable[[], None]
    export: Callable[[], None]
    quit: Callable[[], object]
    go_home: Callable[[], None]
    go_to_people: Callable[[], None]
    go_to_settings: Callable[[], None]
    larger_text: Callable[[], None]
    smaller_text: Callable[[], None]
    usual_text: Callable[[], None]
    key_hints: Callable[[bool], None]
    next_region: Callable[[], None]
    sample: Callable[[], None]
    about: Callable[[], None]


@dataclass(frozen=True, slots=True)
class May:
    """What there is to act on just now."""

    make: bool = False
    open_doors: bool = False
    rename: bool = False
    find: bool = False
    export: bool = False


class Menus(QObject):
    def __init__(self, window: QMainWindow, does: Does, recent: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._does = does
        self._guests: list[QAction] = []
        bar = window.menuBar()
        session = bar.addMenu(self.tr("&Session"))
        self.new = self._add(session, self.tr("&New session"), does.new_session, "Ctrl+N")
        self.doors = self._add(session, self.tr("Open the &doors"), does.open_doors, "F5")
        self.rename = self._add(session, self.tr("&Rename"), does.rename, "F2")
        self.export = self._add(session, self.tr("&Export..."), does.export, "Ctrl+Shift+E")
        self._import = self._add(session, self.tr("&Import a session..."), does.import_session, "")
        session.addSeparator()
        self._add(session, self.tr("&Open team file..."), does.open_file, "Ctrl+O")
        session.addMenu(recent)
        self._add(session, self.tr("New &team file..."), does.new_file, "")
        session.addSeparator()
        self.quit = self._add(session, self.tr("&Quit"), does.quit, "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self._make_edit(bar.addMenu(self.tr("&Edit")))
        self._view = bar.addMenu(self.tr("&View"))
        self._make_view()
        about = bar.addMenu(self.tr("&Help"))
        self._add(about, self.tr("Look at the &sample"), does.sample, "")
        self.about = self._add(about, self.tr("&About"), does.about, "")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def show_wishes(self, wishes: Wishes) -> None:
        self.hints.setChecked(wishes.key_hints)
        self.larger.setEnabled(wishes.text_size < LARGEST_TEXT)
        self.smaller.setEnabled(wishes.text_size > SMALLEST_TEXT)

    def show_what_may_be(self, may: May) -> None:
        self.new.setEnabled(may.make)
        self._import.setEnabled(may.make)
        self.doors.setEnabled(may.open_doors)
        self.rename.setEnabled(may.rename)
        self.export.setEnabled(may.export)
        self.find.setEnabled(may.find)

    def show_guests(self, menus: tuple[QMenu, ...]) -> None:
        """Menus of the page that is shown; they stand between Edit and View."""
        bar = self._window.menuBar()
        for action in self._guests:
            bar.removeAction(action)
        self._guests = [menu.menuAction() for menu in menus]
        bar.insertActions(self._view.menuAction(), self._guests)

    def _add(self, menu: QMenu, text: str, does: Callable[[], object], keys: str) -> QAction:
        action = menu.addAction(text)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(does)
        return action

    def _make_view(self) -> None:
        does = self._does
        self._add(self._view, self.tr("&Home"), does.go_home, "Ctrl+1")
        self._add(self._view, self.tr("&People"), does.go_to_people, "Ctrl+2")
        self._add(self._view, self.tr("&Settings"), does.go_to_settings, "Ctrl+,")
        self._view.addSeparator()
        self.larger = self._add(self._view, self.tr("&Larger text"), does.larger_text, "Ctrl+Shift++")
        # On many keyboards plus is Shift and equals: both are the same key then.
        self.larger.setShortcuts([QKeySequence(keys) for keys in ("Ctrl+Shift++", "Ctrl+Shift+=")])
        self.smaller = self._add(self._view, self.tr("S&maller text"), does.smaller_text, "Ctrl+Shift+-")
        self.smaller.setShortcuts([QKeySequence(keys) for keys in ("Ctrl+Shift+-", "Ctrl+Shift+_")])
        self._add(self._view, self.tr("&Usual text size"), does.usual_text, "Ctrl+Shift+0")
        self.hints = self._view.addAction(self.tr("&Key hints"))
        self.hints.setCheckable(True)
        self.hints.triggered.connect(does.key_hints)
        self._view.addSeparator()
        self._add(self._view, self.tr("Next &region"), does.next_region, "F6")

    def _make_edit(self, menu: QMenu) -> None:
        self.cut = self._add(menu, self.tr("Cu&t"), self._on_cut, "Ctrl+X")
        self.copy = self._add(menu, self.tr("&Copy"), self._on_copy, "Ctrl+C")
        self.paste = self._add(menu, self.tr("&Paste"), self._on_paste, "Ctrl+V")
        menu.addSeparator()
        self.select_all = self._add(menu, self.tr("Select &all"), self._on_select_all, "Ctrl+A")
        for action in (self.cut, self.copy, self.paste, self.select_all):
            action.setEnabled(False)
        menu.addSeparator()
        self.find = self._add(menu, self.tr("&Find in the list"), self._does.find, "Ctrl+F")
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        is_editor = _editor(now) is not None
        for action in (self.cut, self.copy, self.paste, self.select_all):
            action.setEnabled(is_editor)

    def _on_cut(self) -> None:
        if editor := _focused():
            editor.cut()

    def _on_copy(self) -> None:
        if editor := _focused():
            editor.copy()

    def _on_paste(self) -> None:
        if editor := _focused():
            editor.paste()

    def _on_select_all(self) -> None:
        if editor := _focused():
            editor.selectAll()


def _focused() -> Editor | None:
    return _editor(QApplication.focusWidget())


def _editor(widget: QWidget | None) -> Editor | None:
    if isinstance(widget, QSpinBox | QComboBox):
        return widget.findChild(QLineEdit)
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) else None
