"""The plan of one outcome: who, "When ..., I will ...", "We look again on ..."; the rest may wait."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.texts import OUTCOME, SENTENCE
from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.console.day import DayBox
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.outcome_more import MoreBox
from lfb_desktop.ui.console.parts import clear_margins, in_row
from lfb_desktop.ui.console.takers import TakersBox
from lfb_desktop.ui.home.draft import Draft
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_outcome_values import CommitmentsPanel, OutcomeRow


class OutcomePlanBox(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._outcome: OutcomeRow | None = None
        self.name = Field(theme, self.tr("The outcome"), OUTCOME, size="outcome_title")
        self.source = Words(theme, size="label", colour="text_3")
        self.takers = TakersBox(desk)
        self.when_then = Field(
            theme,
            self.tr("When ..., I will ..."),
            SENTENCE,
            hint=self.tr("When Monday's release is out, I switch it on."),
        )
        self.day = DayBox(theme, self.tr("We look again on"))
        self.more_button = Button(theme, self.tr("More of the plan"), "chevron-right", is_quiet=True)
        self.more = MoreBox(desk)
        self.remove = Button(theme, self.tr("Take this outcome out"), "close", is_quiet=True)
        self._name = Draft(self.name.edit, self._send_name, self.name.refuse)
        self._when = Draft(self.when_then.edit, self._send_when, self.when_then.refuse)
        self._build()
        self.day.changed.connect(self._on_day_changed)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.hide()

    def show_people(self, panel: CommitmentsPanel) -> None:
        self.takers.show_people(panel)
        self.day.set_start(panel.date)
        self.more.show_people(panel)

    def show_outcome(self, outcome: OutcomeRow | None) -> None:
        before = self._outcome
        if before is not None and (outcome is None or outcome.outcome != before.outcome):
            self._let_go(before)
        self._outcome = outcome
        self.setVisible(outcome is not None)
        if outcome is None:
            return
        self._name.show(outcome.title)
        self.source.tell_or_hide(outcome.source)
        self.takers.show_outcome(outcome)
        self._when.show(outcome.plan.when_then)
        self.day.show_day(outcome.plan.look_again)
        self.more.show_outcome(outcome)

    def flush(self) -> None:
        self._name.flush()
        self._when.flush()
        self.more.flush()

    def _let_go(self, before: OutcomeRow) -> None:
        """Each text belongs to its outcome: what is refused is not carried over to the next one."""
        if not self._name.flush():
            self.name.put(before.title)
        if not self._when.flush():
            self.when_then.put(before.plan.when_then)

    def _build(self) -> None:
        theme = self._desk.theme
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        column.addWidget(self.name)
        column.addWidget(self.source)
        column.addWidget(self.takers)
        column.addSpacing(6)
        column.addWidget(Words(theme, self.tr("When ..., I will ..."), "label", "text_2"))
        column.addWidget(self.when_then)
        column.addWidget(Words(theme, self.tr("We look again on"), "label", "text_2"))
        column.addWidget(self.day)
        column.addLayout(in_row(self.more_button, self.remove))
        column.addWidget(self.more)
        column.addStretch(1)
        self.more.hide()

    def _send_name(self, text: str) -> Say:
        if self._outcome is None:
            return NOTHING
        return self._desk.attempt(c.RetitleOutcome(self._desk.session, self._outcome.outcome, text))

    def _send_when(self, text: str) -> Say:
        return self._plan("when_then", text)

    def _plan(self, field: str, text: str) -> Say:
        outcome = self._outcome
        if outcome is None:
            return NOTHING
        plan = (
            replace(outcome.plan, when_then=text)
            if field == "when_then"
            else replace(outcome.plan, look_again=text)
        )
        return self._desk.attempt(c.PlanOutcome(self._desk.session, outcome.outcome, plan))

    def _on_day_changed(self, day: str) -> None:
        reason = self._plan("look_again", day)
        if reason:
            self._desk.told.emit(reason)

    def _on_more_clicked(self) -> None:
        is_open = not self.more.isVisibleTo(self)
        self.more.setVisible(is_open)
        words = self.tr("Less of the plan") if is_open else self.tr("More of the plan")
        self.more_button.tell(words, "chevron-down" if is_open else "chevron-right")

    def _on_remove_clicked(self) -> None:
        if self._outcome is not None:
            self._desk.do(c.RemoveOutcome(self._desk.session, self._outcome.outcome))
