"""The plan of one outcome: who, "When ..., I will ...", "We look again on ..."; the rest may wait.

It is in the owner's words: whoever sits here types what was said.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Plan
from lfb_desktop.domain.texts import OUTCOME, SENTENCE
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.console.day import DayBox
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.need import NeedBox
from lfb_desktop.ui.console.nobody import NobodyBox
from lfb_desktop.ui.console.outcome_more import MoreBox
from lfb_desktop.ui.console.parts import Section, clear_margins
from lfb_desktop.ui.console.takers import TakersBox
from lfb_desktop.ui.home.draft import Draft
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.flow import Flow
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_outcome_values import CommitmentsPanel, OutcomeRow


class OutcomePlanBox(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._outcome: OutcomeRow | None = None
        self.name = Field(theme, self.tr("The outcome"), OUTCOME, size="outcome_title")
        self.source = Words(theme, size="label", colour="text_3", is_wrapped=True)
        self.takers = TakersBox(desk)
        self.nobody = NobodyBox(desk)
        self.when_then = Field(
            theme,
            self.tr("When ..., I will ..."),
            SENTENCE,
            hint=self.tr("When Monday's release is out, I switch it on."),
        )
        self.when_head = Section(theme, "arrow-right", self.tr("When ..., I will ..."))
        self.day = DayBox(theme, self.tr("We look again on"))
        self.need = NeedBox(desk)
        self.more_button = Button(theme, self.tr("More of the plan"), "chevron-right", is_quiet=True)
        self.ask_leader = Button(theme, self.tr("It needs something..."), "buoy", is_quiet=True)
        self.remove = Button(theme, self.tr("Take this outcome out"), "close", is_quiet=True)
        self.more = MoreBox(desk)
        self._name = Draft(self.name.edit, self._send_name, self.name.refuse)
        self._when = Draft(self.when_then.edit, self._send_when, self.when_then.refuse)
        self._build()
        self.day.changed.connect(self._on_day_changed)
        self.nobody.need_asked.connect(self.start_asking)
        self.ask_leader.clicked.connect(self.start_asking)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.hide()

    def show_people(self, panel: CommitmentsPanel) -> None:
        self.takers.show_people(panel)
        self.nobody.show_people(panel)
        self.day.set_start(panel.date)
        self.need.show_leader(panel.leader_name, panel.date)

    def show_outcome(self, outcome: OutcomeRow | None) -> None:
        before = self._outcome
        is_other = before is None or outcome is None or outcome.outcome != before.outcome
        if before is not None and is_other:
            self._let_go(before)
        self._outcome = outcome
        self.setVisible(outcome is not None)
        if outcome is None:
            return
        self._name.show(outcome.title)
        parts = (spoken(outcome.source), spoken(outcome.credit))
        self.source.tell_or_hide("↳  " + "  ·  ".join(p for p in parts if p) if outcome.source else "")
        self.takers.show_outcome(outcome)
        self.nobody.show_outcome(outcome)
        self._when.show(outcome.plan.when_then)
        self.when_head.note.tell(_whose(outcome))
        self.day.show_day(outcome.plan.look_again)
        self.need.show_outcome(outcome)
        self._show_need(is_asked=self.need.isVisibleTo(self) and not is_other)
        self.more.show_outcome(outcome)
        self._show_more()

    def flush(self) -> None:
        self._name.flush()
        self._when.flush()
        self.need.flush()
        self.more.flush()

    def start_asking(self) -> None:
        """What it needs of the leader."""
        self._show_need(is_asked=True)
        self.need.text.edit.setFocus()

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
        column.addWidget(self.nobody)
        column.addWidget(self.when_head)
        column.addWidget(self.when_then)
        column.addWidget(Section(theme, "calendar", self.tr("We look again on")))
        column.addWidget(self.day)
        column.addWidget(self.need)
        column.addSpacing(4)
        column.addLayout(Flow(self.more_button, self.ask_leader, self.remove))
        column.addWidget(self.more)
        column.addStretch(1)
        self.more.hide()

    def _show_need(self, *, is_asked: bool) -> None:
        has_need = self._outcome is not None and bool(self._outcome.need.text)
        self.need.setVisible(has_need or is_asked)
        self.ask_leader.setVisible(not (has_need or is_asked))

    def _show_more(self) -> None:
        is_open = self.more.isVisibleTo(self)
        owners = self._outcome.owners if self._outcome else ()
        if is_open:
            words = say("Less of the plan")
        elif len(owners) == 1:
            words = say("More in {name}'s words", name=owners[0].name)
        else:
            words = say("More in their words") if owners else say("More of the plan")
        self.more_button.tell(words, "chevron-down" if is_open else "chevron-right")

    def _send_name(self, text: str) -> Say:
        if self._outcome is None:
            return NOTHING
        return self._desk.attempt(c.RetitleOutcome(self._desk.session, self._outcome.outcome, text))

    def _send_when(self, text: str) -> Say:
        if self._outcome is None:
            return NOTHING
        return self._plan(replace(self._outcome.plan, when_then=text))

    def _plan(self, plan: Plan) -> Say:
        if self._outcome is None:
            return NOTHING
        return self._desk.attempt(c.PlanOutcome(self._desk.session, self._outcome.outcome, plan))

    def _on_day_changed(self, day: str) -> None:
        if self._outcome is None:
            return
        reason = self._plan(replace(self._outcome.plan, look_again=day))
        if reason:
            self._desk.told.emit(reason)

    def _on_more_clicked(self) -> None:
        self.more.setVisible(not self.more.isVisibleTo(self))
        self._show_more()

    def _on_remove_clicked(self) -> None:
        if self._outcome is not None:
            self._desk.do(c.RemoveOutcome(self._desk.session, self._outcome.outcome))


def _whose(outcome: OutcomeRow) -> Say:
    """Every change is as the owner said."""
    if not outcome.owners:
        return NOTHING
    if len(outcome.owners) > 1:
        return say("as they said")
    return say("as {name} said", name=outcome.owners[0].name)
