"""Choosing what an outcome is made of: what the ballots chose stands first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.texts import OUTCOME, graphemes
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Section, clear_margins, in_row
from lfb_desktop.ui.console.row_filter import Filter
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_outcome_values import Candidate


class SourceBox(QWidget):
    """Hidden until asked for; Enter makes an outcome, Esc goes back."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._candidates: dict[str, Candidate] = {}
        self.filter = Filter(desk, self.tr("Find among these"))
        self.list = RowsView(theme, self.tr("Make an outcome of"))
        self.make = Button(theme, self.tr("Make it an outcome"), "check", hint("open_row"))
        self.cancel = Button(theme, self.tr("Back"), keys=hint("leave"), is_quiet=True)
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        column.addWidget(Section(theme, "list", self.tr("Make an outcome of")))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(in_row(self.make, self.cancel))
        self.list.setMinimumHeight(120)
        self.hide()
        self.filter.narrowed.connect(self._show)
        self.list.opened.connect(self._on_list_opened)
        self.make.clicked.connect(self._on_make_clicked)
        self.cancel.clicked.connect(self.leave)
        escape = QShortcut(Qt.Key.Key_Escape, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)

    def show_candidates(self, candidates: tuple[Candidate, ...]) -> None:
        self._candidates = {x.key: x for x in candidates}
        self._show()

    def ask(self) -> None:
        self.show()
        self.list.setFocus()

    def leave(self) -> None:
        self.hide()
        self.left.emit()

    def _show(self) -> None:
        rows = tuple(
            Row(x.key, x.title, lead="" if x.number is None else str(x.number), note=spoken(x.note))
            for x in self._candidates.values()
        )
        self.list.show_rows(self.filter.take(rows))

    def _on_make_clicked(self) -> None:
        self._on_list_opened(self.list.current())

    def _on_list_opened(self, key: str) -> None:
        found = self._candidates.get(key)
        if found is not None:
            self._desk.do(c.AddOutcome(self._desk.session, _title(found.title), found.ideas))


def _title(text: str) -> str:
    """An outcome's title is shorter than an idea may be."""
    if graphemes(text) <= OUTCOME.hard:
        return text
    return text[: OUTCOME.hard - 1].rstrip() + "…"
