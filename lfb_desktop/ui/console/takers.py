"""Who takes it: nobody is put down without their own yes, and thinking about it is an answer."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId, Role
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.inviting import InviteBox
from lfb_desktop.ui.console.parts import Picker, Section, clear_margins, in_row
from lfb_desktop.ui.console.until import UntilBox
from lfb_desktop.ui.console.yes_asking import YesBox
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.flow import Flow
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_outcome_values import CommitmentsPanel, OutcomeRow, Taker


class TakersBox(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._outcome: OutcomeRow | None = None
        self._people: dict[str, Taker] = {}
        self._role = Role.OWNER
        self.head = Section(theme, "user", self.tr("Who"))
        self.list = RowsView(theme, self.tr("Who takes it and who helps"), is_whole=True)
        self.person = Picker(theme, self.tr("Somebody who speaks up"))
        self.take = Button(theme, self.tr("takes it"))
        self.help = Button(theme, self.tr("helps"))
        self.think = Button(theme, self.tr("thinks about it until..."), is_quiet=True)
        self.ask_help = Button(
            theme, self.tr("Ask somebody to help..."), "message", hint("invite"), is_quiet=True
        )
        self.invite = InviteBox(desk)
        self.yes = YesBox(desk)
        self.until = UntilBox(desk)
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        column.addWidget(self.head)
        column.addWidget(self.list)
        column.addLayout(Flow(self.person, self.take, self.help, self.think, spacing=8))
        column.addWidget(self.yes)
        column.addWidget(self.until)
        column.addLayout(in_row(self.ask_help))
        column.addWidget(self.invite)
        self.take.clicked.connect(self._on_take_clicked)
        self.help.clicked.connect(self._on_help_clicked)
        self.think.clicked.connect(self._on_think_clicked)
        self.yes.said_yes.connect(self._on_yes_said)
        self.until.chosen.connect(self._on_until_chosen)
        self.yes.left.connect(self._on_asking_left)
        self.until.left.connect(self._on_asking_left)
        self.person.currentIndexChanged.connect(self.stop)
        self.list.acted.connect(self._on_list_acted)
        self.ask_help.clicked.connect(self.invite.ask)
        self.invite.left.connect(self._on_invite_left)

    def show_people(self, panel: CommitmentsPanel) -> None:
        self.until.set_start(panel.date)
        self._people = {t.person: t for t in panel.people}
        self.person.show_choices(tuple((t.person, self._named(t)) for t in panel.people))

    def show_outcome(self, outcome: OutcomeRow) -> None:
        if self._outcome is None or self._outcome.outcome != outcome.outcome:
            self.stop()
        self._outcome = outcome
        rows = [
            *(self._row(t, self.tr("takes it"), "check") for t in outcome.owners),
            *(self._row(t, self.tr("helps"), "check") for t in outcome.helpers),
            *(self._row(t, spoken(thinking(t)), "clock") for t in outcome.thinking),
            *(Row(t.person, t.name, note=self.tr("asked, waiting"), mark="message") for t in outcome.asked),
        ]
        self.invite.show_outcome(outcome)
        self.ask_help.setVisible(bool(outcome.may_be_asked))
        self.list.show_rows(tuple(rows))
        self.list.setVisible(bool(rows))

    def stop(self) -> None:
        self.yes.stop()
        self.until.stop()

    def _named(self, taker: Taker) -> str:
        return self.tr("{name}, not here").format(name=taker.name) if taker.is_away else taker.name

    def _row(self, taker: Taker, note: str, mark: str) -> Row:
        return Row(taker.person, taker.name, note=note, mark=mark, actions=(("close", self.tr("Let go")),))

    def _chosen(self) -> Taker | None:
        return self._people.get(self.person.chosen)

    def _ask(self, role: Role) -> None:
        taker = self._chosen()
        if taker is not None:
            self.stop()
            self._role = role
            self.yes.ask((taker,))

    def _on_take_clicked(self) -> None:
        self._ask(Role.OWNER)

    def _on_help_clicked(self) -> None:
        self._ask(Role.HELPER)

    def _on_think_clicked(self) -> None:
        taker = self._chosen()
        if taker is not None:
            self.stop()
            self.until.ask(taker.name)

    def _on_yes_said(self) -> None:
        self._commit(self._role)

    def _on_until_chosen(self, day: str) -> None:
        self._commit(Role.THINKING, day)

    def _on_invite_left(self) -> None:
        (self.ask_help if self.ask_help.isVisibleTo(self) else self.person).setFocus()

    def _on_asking_left(self) -> None:
        self.person.setFocus()

    def _commit(self, role: Role, until: str = "") -> None:
        if self._outcome is not None and self.person.chosen:
            person = PersonId(self.person.chosen)
            self._desk.do(c.Commit(self._desk.session, self._outcome.outcome, person, role, until))

    def _on_list_acted(self, key: str) -> None:
        if self._outcome is not None:
            self._desk.do(c.Release(self._desk.session, self._outcome.outcome, PersonId(key)))


def thinking(taker: Taker) -> Say:
    if taker.until:
        return say("thinks about it until {date}", date=date.fromisoformat(taker.until))
    return say("thinks about it")
