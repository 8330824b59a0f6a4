"""A calendar day that may be empty, with the usual distances one click away."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.ui.console.parts import DayEdit, clear_margins
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.words import day_form

_EARLIEST = QDate(2000, 1, 1)
_FORM = "yyyy-MM-dd"


class DayBox(QWidget):
    """`changed` carries YYYY-MM-DD, or "" for no day."""

    changed = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._from = ""
        self._known = ""
        self._none = _EARLIEST  # the day before the first one: stands for no day
        self.edit = DayEdit(theme)
        self.edit.setAccessibleName(name)
        self.edit.setCalendarPopup(True)
        self.edit.setMinimumDate(_EARLIEST)
        self.edit.setSpecialValueText(self.tr("no day yet"))
        self.edit.setDate(_EARLIEST)
        self.edit.setDisplayFormat(day_form())
        self.edit.setFont(theme.console_font("body"))
        self.edit.setMinimumHeight(36)
        self.edit.setMinimumWidth(156)
        self.edit.lineEdit().setTextMargins(6, 0, 0, 0)
        self.weeks = {
            1: Button(theme, self.tr("in one week"), is_quiet=True),
            2: Button(theme, self.tr("in two"), is_quiet=True, name=self.tr("in two weeks")),
            4: Button(theme, self.tr("in four"), is_quiet=True, name=self.tr("in four weeks")),
        }
        self.clear = Button(theme, icon="close", name=self.tr("No day"), is_quiet=True)
        row = QHBoxLayout(self)
        clear_margins(row, 2)
        row.addWidget(self.edit)
        row.addSpacing(6)
        for button in self.weeks.values():
            row.addWidget(button)
            button.clicked.connect(self._on_week_clicked)
        row.addWidget(self.clear)
        row.addStretch(1)
        self.clear.hide()
        self.clear.clicked.connect(self._on_clear_clicked)
        self.edit.dateChanged.connect(self._on_edit_changed)

    def set_start(self, day: str) -> None:
        """The day that the distances are counted from; the calendar opens there."""
        if day != self._from:
            before, self._from = self.day, day
            self._put(before)

    def show_day(self, day: str) -> None:
        if day != self._known or day != self.day:
            self._known = day
            if not self.edit.hasFocus():
                self._put(day)

    @property
    def day(self) -> str:
        return "" if self.edit.date() == self._none else self.edit.date().toString(_FORM)

    def _put(self, day: str) -> None:
        first = min(day or self._from, self._from)
        self._none = QDate.fromString(first, _FORM).addDays(-1) if first else _EARLIEST
        self.edit.blockSignals(True)
        self.edit.setMinimumDate(self._none)
        self.edit.setDate(QDate.fromString(day, _FORM) if day else self._none)
        self.edit.blockSignals(False)
        self.clear.setVisible(bool(day))

    def _on_clear_clicked(self) -> None:
        self.edit.setDate(self._none)

    def _on_week_clicked(self) -> None:
        weeks = next(n for n, button in self.weeks.items() if button is self.sender())
        start = date.fromisoformat(self._from)
        self.edit.setDate(QDate.fromString((start + timedelta(weeks=weeks)).isoformat(), _FORM))

    def _on_edit_changed(self) -> None:
        self.clear.setVisible(bool(self.day))
        if self.day != self._known:
            self._known = self.day
            self.changed.emit(self.day)
