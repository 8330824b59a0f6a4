"""Who asks to come in: a line each, with two equal answers. Nothing pops up, and nothing is heard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.model import TokenHash
from lfb_desktop.domain.words import say
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_phone_values import WaitingRow

Answer = Callable[[TokenHash, bool], None]


class AskingRow(QWidget):
    """One phone; `answer(phone, is_in)` follows a click."""

    def __init__(self, theme: Theme, answer: Answer) -> None:
        super().__init__()
        self._answer = answer
        self._row: WaitingRow | None = None
        self.words = Words(theme, is_wrapped=True)
        self.let_in = Button(theme, self.tr("Let in"))
        self.not_now = Button(theme, self.tr("Not now"))
        for button in (self.let_in, self.not_now):
            button.setAutoDefault(False)  # else Enter anywhere in the box lets somebody in
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.let_in)
        row.addWidget(self.not_now)
        self.let_in.clicked.connect(self._on_let_in_clicked)
        self.not_now.clicked.connect(self._on_not_now_clicked)

    def show_row(self, row: WaitingRow) -> None:
        self._row = row
        self.words.tell(row.words)
        self.let_in.setAccessibleName(spoken(say("Let {name} in", name=row.name)))
        self.not_now.setAccessibleName(spoken(say("Not now: {name}", name=row.name)))

    def _on_let_in_clicked(self) -> None:
        if self._row is not None:
            self._answer(self._row.phone, True)

    def _on_not_now_clicked(self) -> None:
        if self._row is not None:
            self._answer(self._row.phone, False)


class AskingIn(QWidget):
    """All who wait, in the order they are given; a line stays where it is while others come and go.

    `emptied`: the last line had the focus, and is gone.
    """

    emptied = Signal()

    def __init__(self, theme: Theme, answer: Answer) -> None:
        super().__init__()
        self._theme = theme
        self._answer = answer
        self._rows: dict[TokenHash, AskingRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    @property
    def rows(self) -> tuple[AskingRow, ...]:
        return tuple(self._rows.values())

    def show_waiting(self, waiting: tuple[WaitingRow, ...]) -> None:
        self._drop({row.phone for row in waiting})
        for row in waiting:
            if row.phone not in self._rows:
                self._rows[row.phone] = AskingRow(self._theme, self._answer)
                self._column.addWidget(self._rows[row.phone])
            self._rows[row.phone].show_row(row)
        self.setVisible(bool(waiting))

    def _drop(self, wanted: set[TokenHash]) -> None:
        """Whoever answers by the keyboard goes on with the next line."""
        gone = [phone for phone in self._rows if phone not in wanted]
        had_focus = any(self._rows[phone].isAncestorOf(self.focusWidget() or self) for phone in gone)
        for phone in gone:
            row = self._rows.pop(phone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        if had_focus and self._rows:
            next(iter(self._rows.values())).let_in.setFocus()
        elif had_focus:
            self.emptied.emit()
