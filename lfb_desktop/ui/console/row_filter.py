"""The field that narrows a list: there from twenty rows on, and wherever somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from lfb_desktop.domain.words import count
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import border, clear_margins, in_row
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.words import Words

FILTER_FROM = 20


class Filter(QWidget):
    """`narrowed` follows every change. `left`: Esc, Down or Enter go back to the list."""

    narrowed = Signal()
    left = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._is_asked = False
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(name)
        self.edit.setClearButtonEnabled(True)
        self.edit.setMinimumHeight(34)
        self.edit.setStyleSheet(border())
        self.found = Words(desk.theme, size="label", colour="text_3")
        column = QVBoxLayout(self)
        clear_margins(column, 2)
        column.addLayout(in_row(self.edit, self.found, stretch=0))
        self.hide()
        self.edit.textChanged.connect(self.narrowed)
        self.edit.returnPressed.connect(self.left)
        for key, does in ((Qt.Key.Key_Escape, self._on_escape), (Qt.Key.Key_Down, self.left.emit)):
            shortcut = QShortcut(key, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    def ask(self) -> None:
        """Also for a list that is short enough to be seen at once."""
        self._is_asked = True
        self.show()
        self.edit.setFocus()
        self.edit.selectAll()

    def take(self, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        """The rows that hold what was typed; all of them while the filter is hidden."""
        many = sum(not row.is_heading for row in rows)
        is_there = many >= FILTER_FROM or self._is_asked
        self.setVisible(is_there)
        wanted = self.edit.text().strip().casefold()
        if not is_there or not wanted:
            self.found.hide()
            return rows
        kept = tuple(r for r in rows if not r.is_heading and _holds(r, wanted))
        self.found.tell(count(len(kept), "{n} of {all}", "{n} of {all}", all=many))
        self.found.show()
        return kept

    def _on_escape(self) -> None:
        """First the words go, then the field."""
        if self.edit.text():
            self.edit.clear()
            return
        self._is_asked = False
        self.left.emit()
        self.narrowed.emit()


def _holds(row: Row, wanted: str) -> bool:
    return wanted == row.lead or wanted in row.words.casefold() or wanted in row.below.casefold()
