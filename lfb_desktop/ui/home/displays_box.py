"""Which screens the room sees, as it was answered when each of them was there for the first time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.ui.home.field import Label
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button

Displays = tuple[tuple[str, bool], ...]


class DisplaysBox(QWidget):
    """`keep(displays)` follows a click on Forget, with those that are left."""

    def __init__(self, theme: Theme, keep: Callable[[Displays], None]) -> None:
        super().__init__()
        self._theme = theme
        self._keep = keep
        self._displays: Displays | None = None
        self._rows: list[_Display] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.nothing = Label(theme, "body", "text_2")
        self.nothing.setText(self.tr("Nothing is remembered. We ask when a second screen is there."))
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(0, 4, 0, 0)
        self._column.addWidget(self.nothing)

    def show_displays(self, displays: Displays) -> None:
        if displays == self._displays:
            return
        self._displays = displays
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Display(self._theme, key, is_room, self._forget) for key, is_room in displays]
        for row in self._rows:
            self._column.addWidget(row)
        self.nothing.setVisible(not displays)

    @property
    def forgets(self) -> tuple[Button, ...]:
        return tuple(row.forget for row in self._rows)

    def _forget(self, key: str) -> None:
        self._keep(tuple(pair for pair in self._displays or () if pair[0] != key))


class _Display(QWidget):
    def __init__(self, theme: Theme, key: str, is_room: bool, forget: Callable[[str], None]) -> None:
        super().__init__()
        self._key = key
        self._forget = forget
        name = Label(theme, "body")
        name.setText(key)
        name.setWordWrap(True)
        sees = Label(theme, "label", "text_2")
        sees.setText(self.tr("The room sees it.") if is_room else self.tr("Only we see it."))
        self.forget = Button(theme, self.tr("Forget"))
        self.forget.setAccessibleName(self.tr("Forget the screen {name}").format(name=key))
        self.forget.clicked.connect(self._on_forget_clicked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(sees)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self.forget)

    def _on_forget_clicked(self) -> None:
        self._forget(self._key)
