"""A calendar day that may be empty, with the usual distances one click away."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.ui.console.parts import DayEdit, clear_margins
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button

_NONE = QDate(2000, 1, 1)
_FORM = "yyyy-MM-dd"


class DayBox(QWidget):
    """`changed` carries YYYY-MM-DD, or "" for no day."""

    changed = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._from = ""
        self._known = ""
        self.edit = DayEdit(theme)
        self.edit.setAccessibleName(name)
        self.edit.setCalendarPopup(True)
        self.edit.setMinimumDate(_NONE)
        self.edit.setSpecialValueText(self.tr("no day yet"))
        self.edit.setDate(_NONE)
        self.edit.setDisplayFormat(self.tr("ddd d MMM yyyy"))
        self.edit.setFont(theme.console_font("body"))
        self.edit.setMinimumHeight(36)
        self.edit.setMinimumWidth(150)
        self.weeks = {
            1: Button(theme, self.tr("in one week"), is_quiet=True),
            2: Button(theme, self.tr("in two"), is_quiet=True, name=self.tr("in two weeks")),
            4: Button(theme, self.tr("in four"), is_quiet=True, name=self.tr("in four weeks")),
        }
        row = QHBoxLayout(self)
        clear_margins(row, 2)
        row.addWidget(self.edit)
        row.addSpacing(6)
        for button in self.weeks.values():
            row.addWidget(button)
            button.clicked.connect(self._on_week_clicked)
        row.addStretch(1)
        self.edit.dateChanged.connect(self._on_edit_changed)

    def set_start(self, day: str) -> None:
        """The day that the distances are counted from."""
        self._from = day

    def show_day(self, day: str) -> None:
        if day != self._known or day != self.day:
            self._known = day
            if not self.edit.hasFocus():
                self.edit.blockSignals(True)
                self.edit.setDate(QDate.fromString(day, _FORM) if day else _NONE)
                self.edit.blockSignals(False)

    @property
    def day(self) -> str:
        return "" if self.edit.date() == _NONE else self.edit.date().toString(_FORM)

    def _on_week_clicked(self) -> None:
        weeks = next(n for n, button in self.weeks.items() if button is self.sender())
        start = date.fromisoformat(self._from)
        self.edit.setDate(QDate.fromString((start + timedelta(weeks=weeks)).isoformat(), _FORM))

    def _on_edit_changed(self) -> None:
        if self.day != self._known:
            self._known = self.day
            self.changed.emit(self.day)
