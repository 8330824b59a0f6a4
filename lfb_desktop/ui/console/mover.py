"""Choosing a theme by its key or its first letters; a name that no theme has makes a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain.model import ThemeId
from lfb_desktop.domain.texts import THEME, same_words
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import clear_margins
from lfb_desktop.ui.console.theme_keys import ThemeKeys
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_idea_values import ThemeRow

_MOST = 6


class Mover(QWidget):
    """`chosen(theme, new name)`: one of the two is empty; both are for "without a theme"."""

    chosen = Signal(str, str)
    left = Signal()

    def __init__(self, desk: Desk, keys: ThemeKeys) -> None:
        super().__init__()
        theme = desk.theme
        self._keys = keys
        self._themes: tuple[ThemeRow, ...] = ()
        self.field = Field(
            theme, self.tr("Theme"), THEME, hint=self.tr("First letters of a theme, or a new name")
        )
        self.hint = Words(theme, size="label", colour="text_3")
        self.list = RowsView(theme, self.tr("Themes that fit"), is_whole=True)
        column = QVBoxLayout(self)
        clear_margins(column, 4)
        for widget in (self.field, self.hint, self.list):
            column.addWidget(widget)
        self.hide()
        self.field.edit.textChanged.connect(self._show)
        self.field.edit.returnPressed.connect(self._on_return_pressed)
        self.list.opened.connect(self._on_list_opened)
        escape = QShortcut(Qt.Key.Key_Escape, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)

    def show_themes(self, themes: tuple[ThemeRow, ...]) -> None:
        self._themes = themes
        if self.isVisible():
            self._show()

    def ask(self) -> None:
        self.field.clear()
        self.show()
        self._show()
        self.field.edit.setFocus()

    def leave(self) -> None:
        self.left.emit()
        self.hide()

    def refuse(self, reason: Say) -> None:
        self.field.refuse(reason)

    @property
    def fitting(self) -> tuple[ThemeRow, ...]:
        """Whose key or whole name was typed, then what begins so, then what has a later word that does."""
        typed = same_words(self.field.text)
        keyed = self._keys.theme(typed)
        return tuple(t for rank in range(3) for t in self._themes if _rank(t, typed, keyed) == rank)

    def _show(self) -> None:
        fitting = self.fitting
        typed = self.field.text.strip()
        if fitting and typed:
            hint = say("Enter: to “{name}”", name=fitting[0].name)
        elif typed:
            hint = say("Enter: to a new theme “{name}”", name=typed)
        else:
            hint = say("Enter: without a theme")
        self.hint.tell(hint)
        self.list.show_rows(
            tuple(
                Row(t.theme, t.name, blaze=t.place, keys=self._keys.key(t.theme)) for t in fitting[:_MOST]
            )
        )

    def _on_return_pressed(self) -> None:
        typed, fitting = self.field.text.strip(), self.fitting
        if not typed:
            self.chosen.emit("", "")
        elif fitting:
            self.chosen.emit(fitting[0].theme, "")
        else:
            self.chosen.emit("", typed)

    def _on_list_opened(self, key: str) -> None:
        self.chosen.emit(key, "")


def _rank(theme: ThemeRow, typed: str, keyed: ThemeId | None) -> int:
    name = same_words(theme.name)
    if theme.theme == keyed or name == typed:
        return 0
    if name.startswith(typed):
        return 1
    return 2 if f" {typed}" in name else 3
