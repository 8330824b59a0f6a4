"""Beside the roster: the chosen person, how they usually take part, and what can be done with the entry."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain.model import Standing
from lfb_desktop.ui.home.field import Label
from lfb_desktop.ui.home.settings_rows import Choices
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Elided
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.home import RosterRow, standing_meaning, standing_words


class PersonPanel(QWidget):
    """`marked(person, standing)`; `renaming`, `removing` and `merging` are about the shown person."""

    marked = Signal(str, object)
    renaming = Signal()
    removing = Signal()
    merging = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._row: RosterRow | None = None
        self.name = Elided(theme, size="people_words")
        self.sessions = Label(theme, "label", "text_2")
        self.meaning = Label(theme, "label", "text_2")
        choices = tuple((standing, spoken(standing_words(standing))) for standing in Standing)
        self.standing = Choices(
            theme, self.tr("Usually"), choices, self._on_standing_chosen, is_upright=True
        )
        self.rename = Button(theme, self.tr("Rename"), "edit", self.tr("F2"), is_quiet=True)
        self.remove = Button(theme, self.tr("Remove"), "close", self.tr("Del"), is_quiet=True)
        self.merge = Button(theme, self.tr("Same person twice..."), "users", is_quiet=True)
        self._build(theme)
        self.rename.clicked.connect(self.renaming)
        self.remove.clicked.connect(self.removing)
        self.merge.clicked.connect(self.merging)

    def show_person(self, row: RosterRow | None) -> None:
        if row == self._row:
            return
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self.name.tell(row.name)
        self.sessions.setText(spoken(row.sessions_words))
        self.standing.show_value(row.standing)
        self.meaning.setText(spoken(standing_meaning(row.standing)))

    def show_how_many(self, people: int) -> None:
        """Two entries can only be one person where there are two."""
        self.merge.setEnabled(people > 1)

    def focus_chain(self) -> tuple[QWidget, ...]:
        return (*self.standing.buttons.buttons(), self.rename, self.remove, self.merge)

    def _build(self, theme: Theme) -> None:
        usually = Label(theme, "label", "text_2")
        usually.setText(self.tr("Usually"))
        self.meaning.setWordWrap(True)
        self.sessions.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self.sessions)
        column.addSpacing(8)
        column.addWidget(usually)
        column.addWidget(self.standing)
        column.addWidget(self.meaning)
        column.addSpacing(8)
        for button in (self.rename, self.remove, self.merge):
            column.addWidget(button)
        column.addStretch(1)

    def _on_standing_chosen(self, standing: object) -> None:
        if self._row is not None:
            self.marked.emit(self._row.person, standing)
