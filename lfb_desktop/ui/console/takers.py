"""Who takes it: nobody is put down without their own yes."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId, Role
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Note, Picker, Section, clear_margins, in_row
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_outcome_values import CommitmentsPanel, OutcomeRow, Taker

_NOBODY = (
    "Make it smaller / Two share it / Ask the leader / Not now. "
    "Leave it open rather than talk somebody into it."
)


class TakersBox(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._outcome: OutcomeRow | None = None
        self._role = Role.OWNER
        self._date = ""
        self.head = Section(theme, "user", self.tr("Who"))
        self.list = RowsView(theme, self.tr("Who takes it and who helps"), is_whole=True)
        self.person = Picker(theme, self.tr("Somebody who speaks up"))
        self.take = Button(theme, self.tr("takes it"))
        self.help = Button(theme, self.tr("helps"))
        self.think = Button(theme, self.tr("thinks about it"), is_quiet=True)
        self.question = Words(theme, size="section")
        self.not_yet = Button(theme, self.tr("Not yet"), keys=self.tr("Enter"))
        self.yes = Button(theme)
        self.nobody = Note(theme)
        self._asking = QWidget()
        self._build()
        self.take.clicked.connect(self._on_take_clicked)
        self.help.clicked.connect(self._on_help_clicked)
        self.think.clicked.connect(self._on_think_clicked)
        self.yes.clicked.connect(self._on_yes_clicked)
        self.not_yet.clicked.connect(self._stop)
        self.person.currentIndexChanged.connect(self._stop)
        self.list.acted.connect(self._on_list_acted)

    def show_people(self, panel: CommitmentsPanel) -> None:
        self._date = panel.date
        self.person.show_choices(tuple((t.person, t.name) for t in panel.people))

    def show_outcome(self, outcome: OutcomeRow) -> None:
        if self._outcome is None or self._outcome.outcome != outcome.outcome:
            self._stop()
        self._outcome = outcome
        rows = [
            *(self._row(t, self.tr("takes it")) for t in outcome.owners),
            *(self._row(t, self.tr("helps")) for t in outcome.helpers),
            *(self._row(t, spoken(_thinking(t))) for t in outcome.thinking),
        ]
        self.list.show_rows(tuple(rows))
        self.list.setVisible(bool(rows))
        self.nobody.tell(NOTHING if outcome.owners else say(_NOBODY))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        column.addWidget(self.head)
        column.addWidget(self.list)
        column.addLayout(in_row(self.person, self.take, self.help, self.think))
        asking = QVBoxLayout(self._asking)
        clear_margins(asking, 2)
        asking.addWidget(self.question)
        asking.addLayout(in_row(self.not_yet, self.yes))
        column.addWidget(self._asking)
        column.addWidget(self.nobody)
        self._asking.hide()
        self.not_yet.setAutoDefault(True)
        self.yes.setAutoDefault(True)

    def _row(self, taker: Taker, note: str) -> Row:
        return Row(taker.person, taker.name, note=note, actions=(("close", self.tr("Let go")),))

    def _ask(self, role: Role) -> None:
        """In these words: the yes is theirs, not ours."""
        if not self.person.chosen:
            return
        name = self.person.currentText()
        self._role = role
        self.question.tell(say("Did {name} say yes?", name=name))
        self.yes.tell(say("{name} said yes", name=name))
        self._asking.show()
        self.not_yet.setFocus()

    def _stop(self) -> None:
        had_focus = self.not_yet.hasFocus() or self.yes.hasFocus()
        self._asking.hide()
        if had_focus:
            self.person.setFocus()

    def _on_take_clicked(self) -> None:
        self._ask(Role.OWNER)

    def _on_help_clicked(self) -> None:
        self._ask(Role.HELPER)

    def _on_think_clicked(self) -> None:
        """An answer of its own, so nobody is asked again; a week to think unless they say otherwise."""
        week = date.fromisoformat(self._date) + timedelta(days=7)
        self._commit(Role.THINKING, week.isoformat())

    def _on_yes_clicked(self) -> None:
        self._commit(self._role)
        self._stop()

    def _commit(self, role: Role, until: str = "") -> None:
        if self._outcome is not None and self.person.chosen:
            person = PersonId(self.person.chosen)
            self._desk.do(c.Commit(self._desk.session, self._outcome.outcome, person, role, until))

    def _on_list_acted(self, key: str) -> None:
        if self._outcome is not None:
            self._desk.do(c.Release(self._desk.session, self._outcome.outcome, PersonId(key)))


def _thinking(taker: Taker) -> Say:
    if taker.until:
        return say("thinks about it until {date}", date=date.fromisoformat(taker.until))
    return say("thinks about it")
