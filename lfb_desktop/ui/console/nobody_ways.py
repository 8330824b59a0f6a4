"""Three of the ways on when nobody takes an outcome: a smaller one, two who share it, a day to look again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId
from lfb_desktop.domain.texts import OUTCOME
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.console.day import DayBox
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Picker, clear_margins, in_row
from lfb_desktop.ui.console.yes_asking import YesBox
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_outcome_values import CommitmentsPanel, OutcomeRow, Taker


class SmallerBox(QWidget):
    """A part that somebody can do this month: instead of the whole, or as an outcome of its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._outcome: OutcomeRow | None = None
        self.field = Field(theme, self.tr("What is the smallest part that would help?"), OUTCOME)
        self.instead = Button(theme, self.tr("This instead"), keys=hint("open_row"))
        self.besides = Button(theme, self.tr("As an outcome of its own"), "plus", is_quiet=True)
        column = QVBoxLayout(self)
        clear_margins(column, 4)
        column.addWidget(Words(theme, self.field.edit.accessibleName(), "label", "text_2"))
        column.addWidget(self.field)
        column.addLayout(in_row(self.instead, self.besides))
        self.field.entered.connect(self._on_field_entered)
        self.instead.clicked.connect(self._on_instead_clicked)
        self.besides.clicked.connect(self._on_besides_clicked)

    def show_outcome(self, outcome: OutcomeRow) -> None:
        if self._outcome is None or self._outcome.outcome != outcome.outcome:
            self.field.clear()
        self._outcome = outcome

    def start(self) -> None:
        if self._outcome is not None:
            self.field.put(self._outcome.title)
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def _on_instead_clicked(self) -> None:
        self._on_field_entered(self.field.text)

    def _on_field_entered(self, text: str) -> None:
        if self._outcome is not None:
            self._send(c.RetitleOutcome(self._desk.session, self._outcome.outcome, text.strip()))

    def _on_besides_clicked(self) -> None:
        if self._outcome is not None:
            self._send(c.AddOutcome(self._desk.session, self.field.text.strip(), self._outcome.ideas))

    def _send(self, command: c.Command) -> None:
        reason = self._desk.attempt(command)
        if reason:
            self.field.refuse(reason)
        else:
            self.hide()


class SharedBox(QWidget):
    """Two owners, with the yes of both."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._outcome: OutcomeRow | None = None
        self._people: dict[str, Taker] = {}
        self.one = Picker(theme, self.tr("One of the two"))
        self.other = Picker(theme, self.tr("The other one"))
        self.share = Button(theme, self.tr("share it"))
        self.yes = YesBox(desk)
        column = QVBoxLayout(self)
        clear_margins(column, 4)
        between = Words(theme, self.tr("and"))
        between.setContentsMargins(0, 10, 0, 0)
        column.addLayout(in_row(self.one, between, self.other, self.share))
        column.addWidget(self.yes)
        self.share.clicked.connect(self._on_share_clicked)
        self.yes.said_yes.connect(self._on_yes_said)
        self.yes.left.connect(self._on_yes_left)
        self.one.currentIndexChanged.connect(self.yes.stop)
        self.other.currentIndexChanged.connect(self.yes.stop)

    def show_people(self, panel: CommitmentsPanel) -> None:
        self._people = {t.person: t for t in panel.people}
        choices = tuple((t.person, t.name) for t in panel.people)
        is_first = not self.one.chosen
        self.one.show_choices(choices)
        self.other.show_choices(choices)
        if is_first and len(choices) > 1:
            self.other.choose(choices[1][0])

    def show_outcome(self, outcome: OutcomeRow) -> None:
        if self._outcome is None or self._outcome.outcome != outcome.outcome:
            self.yes.stop()
        self._outcome = outcome

    def _pair(self) -> tuple[Taker, ...]:
        found = (self._people.get(self.one.chosen), self._people.get(self.other.chosen))
        return tuple(taker for taker in found if taker is not None)

    def _on_share_clicked(self) -> None:
        pair = self._pair()
        if len(pair) < 2 or pair[0] == pair[1]:
            self._desk.told.emit(say("Choose two people."))
        else:
            self.yes.ask(pair)

    def _on_yes_said(self) -> None:
        outcome = self._outcome
        for taker in self._pair():
            if outcome is None or not self._desk.do(
                c.Commit(self._desk.session, outcome.outcome, PersonId(taker.person))
            ):
                return

    def _on_yes_left(self) -> None:
        self.one.setFocus()


class NotNowBox(QWidget):
    """A day to look again, without an owner."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._outcome: OutcomeRow | None = None
        self.day = DayBox(theme, self.tr("Not now. We look again on"))
        column = QVBoxLayout(self)
        clear_margins(column, 4)
        column.addWidget(Words(theme, self.tr("Not now. We look again on"), "label", "text_2"))
        column.addWidget(self.day)
        self.day.changed.connect(self._on_day_changed)

    def set_start(self, day: str) -> None:
        self.day.set_start(day)

    def show_outcome(self, outcome: OutcomeRow) -> None:
        self._outcome = outcome
        self.day.show_day(outcome.plan.look_again)

    def start(self) -> None:
        self.day.edit.setFocus()

    def _on_day_changed(self, day: str) -> None:
        if self._outcome is None:
            return
        plan = replace(self._outcome.plan, look_again=day)
        reason: Say = self._desk.attempt(c.PlanOutcome(self._desk.session, self._outcome.outcome, plan))
        if reason:
            self._desk.told.emit(reason)
