"""What a ballot is, in labels and values side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.console.parts import clear_margins
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.words import Words


class FactsRow(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facts: tuple[tuple[Say, Say], ...] = ()
        self._row = QHBoxLayout(self)
        clear_margins(self._row, 30)
        self._row.addStretch(1)
        self.hide()

    def show_facts(self, facts: tuple[tuple[Say, Say], ...]) -> None:
        self.setVisible(bool(facts))
        if facts == self._facts:
            return
        self._facts = facts
        while self._row.count() > 1:
            old = self._row.takeAt(0)
            widget = old.widget() if old else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (label, value) in enumerate(facts):
            self._row.insertWidget(place, self._fact(label, value))

    def _fact(self, label: Say, value: Say) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        clear_margins(column, 2)
        column.addWidget(Words(self._theme, label, "label", "text_3"))
        column.addWidget(Words(self._theme, value, "section"))
        return box
