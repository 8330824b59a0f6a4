"""The menu bar: every action that exists in this version, and none that does not.

An action that has nothing to act on is greyed and says why; its key then belongs to whoever else
wants it. The keys come from the table of keys.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QMenuBar,
    QWidget,
)

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.edit_menu import EditMenu
from lfb_desktop.ui.key_names import hint, shortcuts
from lfb_desktop.ui.key_table import BY_ID, Bound
from lfb_desktop.ui.ports import LANGUAGES, LARGEST_TEXT, SMALLEST_TEXT, Wishes
from lfb_desktop.ui.session_menus import SessionMenus, grey


@dataclass(frozen=True, slots=True)
class Does:
    """What the window does for each action; bound methods."""

    new_session: Callable[[], None]
    open_file: Callable[[], None]
    import_session: Callable[[], None]
    new_file: Callable[[], None]
    save_copy: Callable[[], None]
    restore: Callable[[], None]
    open_doors: Callable[[], None]
    rehearse: Callable[[], None]
    open_session: Callable[[], None]
    duplicate: Callable[[], None]
    delete: Callable[[], None]
    page: Callable[[], QWidget | None]  # that is shown
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
    language: Callable[[str], None]
    next_region: Callable[[], None]
    full_window: Callable[[], None]
    sample: Callable[[], None]
    keys: Callable[[], None]
    manual: Callable[[], None]
    manual_now: Callable[[], None]
    about: Callable[[], None]


NO_FILE = say("No team file is open yet.")
NO_DOORS = say("The doors are opened where a session is prepared.")

NO_REHEARSAL = say("A session is rehearsed where it is prepared.")


@dataclass(frozen=True, slots=True)
class May:
    """What there is to act on just now; `doors` is why they stay closed, `rehearse` and `restore` why not."""

    make: bool = False
    is_open: bool = False
    doors: Say = NO_DOORS
    rehearse: Say = NO_REHEARSAL
    rename: bool = False
    session: bool = False
    delete: bool = False
    find: bool = False
    export: bool = False
    restore: Say = NO_FILE


_NO_NAME = say("Choose a session or a person first.")
_NO_SESSION = say("Choose a session first.")
_NO_LIST = say("There is no list to find something in.")
_LARGEST = say("This is the largest text.")
_SMALLEST = say("This is the smallest text.")


class Menus(QObject):
    def __init__(self, window: QMainWindow, does: Does, recent: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._does = does
        self._guests: list[QAction] = []
        bar = window.menuBar()
        session = self._menu(bar, self.tr("&Session"))
        self.new = self._add(session, self.tr("&New session"), does.new_session, "new")
        self.doors = self._add(session, self.tr("Open the &doors"), does.open_doors, "doors")
        self.rehearse = self._add(session, self.tr("Re&hearse..."), does.rehearse, "rehearse")
        session.addSeparator()
        self.open = self._add(session, self.tr("Op&en it"), does.open_session, "open_session")
        self.duplicate = self._add(session, self.tr("D&uplicate"), does.duplicate, "duplicate")
        self.rename = self._add(session, self.tr("&Rename"), does.rename, "rename")
        self.delete = self._add(session, self.tr("De&lete"), does.delete, "delete")
        self.export = self._add(session, self.tr("E&xport..."), does.export, "export")
        self._import = self._add(session, self.tr("&Import a session..."), does.import_session)
        session.addSeparator()
        self._add(session, self.tr("&Open team file..."), does.open_file, "open_file")
        session.addMenu(recent)
        self._add(session, self.tr("New &team file..."), does.new_file)
        self._save_copy = self._add(session, self.tr("Sa&ve a copy..."), does.save_copy)
        self._restore = self._add(session, self.tr("Restore a &backup..."), does.restore)
        session.addSeparator()
        self.quit = self._add(session, self.tr("&Quit"), does.quit, "quit")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.edit = EditMenu(window, does.page, does.find)
        bar.addMenu(self.edit)
        # What stands there while the page brings no menus of its own.
        self._own = (self.edit, *SessionMenus(window).all())
        self._standing = [menu.menuAction() for menu in self._own[1:]]
        bar.addActions(self._standing)
        self._view = self._menu(bar, self.tr("&View"))
        self._make_view(self._view)
        about = self._menu(bar, self.tr("&Help"))
        self._add(about, self.tr("All &keys"), does.keys, "keys")
        self._add(about, self.tr("&Manual"), does.manual)
        self._add(about, self.tr("Manual at this m&oment"), does.manual_now, "manual")
        self._add(about, self.tr("Look at the &sample"), does.sample)
        self.about = self._add(about, self.tr("&About"), does.about)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def dispose(self) -> None:
        """The menu bar goes with all that hangs in it; the window makes a new one when it is asked for it."""
        self.edit.dispose()
        self._window.setMenuBar(QMenuBar())
        for menu in self._own:
            menu.deleteLater()
        self.deleteLater()

    def show_wishes(self, wishes: Wishes) -> None:
        self.hints.setChecked(wishes.key_hints)
        for action in self.languages.actions():
            action.setChecked(action.data() == wishes.language)
        grey(self.larger, NOTHING if wishes.text_size < LARGEST_TEXT else _LARGEST)
        grey(self.smaller, NOTHING if wishes.text_size > SMALLEST_TEXT else _SMALLEST)

    def show_what_may_be(self, may: May) -> None:
        grey(self.new, NOTHING if may.make else NO_FILE)
        for action in (self._import, self._save_copy, *self._places):
            grey(action, NOTHING if may.is_open else NO_FILE)
        grey(self._restore, may.restore)
        grey(self.doors, may.doors)
        grey(self.rehearse, may.rehearse)
        grey(self.rename, NOTHING if may.rename else _NO_NAME)
        grey(self.delete, NOTHING if may.delete else _NO_NAME)
        for action in (self.open, self.duplicate):
            grey(action, NOTHING if may.session else _NO_SESSION)
        grey(self.export, NOTHING if may.export else _NO_SESSION)
        grey(self.edit.find_in_list, NOTHING if may.find else _NO_LIST)

    def show_session_menu(self, at: QPoint) -> None:
        """What can be done with the chosen session, beside it."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.open, self.duplicate, self.rename])
        menu.addSeparator()
        menu.addAction(self.export)
        menu.addSeparator()
        menu.addAction(self.delete)
        menu.popup(at)

    def show_guests(self, menus: tuple[QMenu, ...]) -> None:
        """Menus of the page that is shown; they stand between Edit and View."""
        bar = self._window.menuBar()
        for action in self._guests:
            bar.removeAction(action)
        self._guests = [menu.menuAction() for menu in menus]
        bar.insertActions(self._view.menuAction(), self._guests)
        for action in self._standing:
            action.setVisible(not menus)

    def _make_languages(self, menu: QMenu) -> None:
        self.languages = QActionGroup(self)
        for language, name in (("", self.tr("&As on this computer")), *LANGUAGES):
            action = self.languages.addAction(name)
            action.setData(language)
            action.setCheckable(True)
        menu.addActions(self.languages.actions())
        self.languages.triggered.connect(self._on_language_triggered)

    def _on_language_triggered(self, action: QAction) -> None:
        self._does.language(str(action.data()))

    def _menu(self, bar: QMenuBar | QMenu, title: str) -> QMenu:
        menu = bar.addMenu(title)
        menu.setToolTipsVisible(True)
        return menu

    def _add(self, menu: QMenu, text: str, does: Callable[..., object], key: str = "") -> QAction:
        """`key` is the id of its entry in the table; a key that a list carries out is only told."""
        is_told = bool(key) and BY_ID[key].bound is not Bound.MENU
        action = menu.addAction(f"{text}\t{hint(key)}" if is_told else text)
        if key and not is_told:
            action.setShortcuts(shortcuts(key))
        action.setToolTip("")
        action.triggered.connect(does)
        return action

    def _make_view(self, menu: QMenu) -> None:
        does = self._does
        self._places = (
            self._add(menu, self.tr("&Home"), does.go_home, "home"),
            self._add(menu, self.tr("&People"), does.go_to_people, "people"),
            self._add(menu, self.tr("&Settings"), does.go_to_settings, "settings"),
        )
        menu.addSeparator()
        self.larger = self._add(menu, self.tr("&Larger text"), does.larger_text, "larger")
        self.smaller = self._add(menu, self.tr("S&maller text"), does.smaller_text, "smaller")
        self._add(menu, self.tr("&Usual text size"), does.usual_text, "usual")
        self.hints = self._add(menu, self.tr("&Key hints"), does.key_hints)
        self.hints.setCheckable(True)
        self._make_languages(self._menu(menu, self.tr("L&anguage")))
        menu.addSeparator()
        self._add(menu, self.tr("Next &region"), does.next_region, "next_region")
        self._add(menu, self.tr("&Full screen"), does.full_window, "full_window")
