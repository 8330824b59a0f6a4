"""Thinking about it: an answer of its own, so that nobody is asked again before that day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.day import DayBox
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import clear_margins, in_row
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Words


class UntilBox(QWidget):
    """Hidden until it asks. `chosen` carries YYYY-MM-DD; Enter is one week."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._from = ""
        self.words = Words(theme, size="section", is_wrapped=True)
        self.day = DayBox(theme, self.tr("Thinks about it until"))
        self.keep = Button(theme, self.tr("Until then"), "check", hint("take"))
        self.cancel = Button(theme, self.tr("Not yet"), keys=hint("leave"), is_quiet=True)
        self.keep.setAutoDefault(True)
        column = QVBoxLayout(self)
        clear_margins(column, 4)
        column.addWidget(self.words)
        column.addWidget(self.day)
        column.addLayout(in_row(self.keep, self.cancel))
        self.hide()
        self.keep.clicked.connect(self._on_keep_clicked)
        self.cancel.clicked.connect(self.stop)
        escape = QShortcut(Qt.Key.Key_Escape, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.stop)

    def set_start(self, day: str) -> None:
        self._from = day
        self.day.set_start(day)

    def ask(self, name: str) -> None:
        self.words.tell(say("{name} thinks about it until", name=name))
        week = date.fromisoformat(self._from) + timedelta(weeks=1)
        self.day.show_day(week.isoformat())
        self.show()
        self.keep.setFocus()

    def stop(self) -> None:
        focus = self.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if had_focus:
            self.left.emit()

    def _on_keep_clicked(self) -> None:
        day = self.day.day
        self.stop()
        if day:
            self.chosen.emit(day)
