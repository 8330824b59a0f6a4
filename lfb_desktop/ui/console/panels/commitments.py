"""Who takes it: the outcomes at the left, the plan of the chosen one at the right, in its owner's words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.texts import OUTCOME
from lfb_desktop.domain.words import NOTHING, count, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.outcome_plan import OutcomePlanBox
from lfb_desktop.ui.console.outcome_source import SourceBox
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import clear_margins, in_row
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_outcome_values import CommitmentsPanel, OutcomeRow, OutcomeState
from lfb_desktop.views.console_values import ConsoleView


class CommitmentsWidget(StepPanel):
    has_people = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = self.theme
        self._outcomes: dict[str, OutcomeRow] = {}
        self.list = RowsView(theme, self.tr("Outcomes"))
        self.empty = Words(
            theme,
            self.tr("What do we want to do? Make an outcome of a proposal, or type one."),
            colour="text_2",
            is_wrapped=True,
        )
        self.new = Field(theme, self.tr("New outcome"), OUTCOME, hint=self.tr("What we want to do"))
        self.add = Button(theme, self.tr("Add"), name=self.tr("Add this outcome"))
        self.from_idea = Button(theme, self.tr("From an idea..."), "plus", "Ctrl Shift O", is_quiet=True)
        self.source = SourceBox(desk)
        self.plan = OutcomePlanBox(desk)
        self.setMaximumWidth(1400)
        self._build()
        self.list.chosen.connect(self._show_plan)
        self.list.opened.connect(self._on_list_opened)
        self.new.entered.connect(self._on_new_entered)
        self.add.clicked.connect(self._on_add_clicked)
        self.from_idea.clicked.connect(self.make_from_idea)
        self.source.left.connect(self._on_source_left)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, CommitmentsPanel)
        self.show_title(view.step_title, say("Owners step forward. You can invite, not assign."))
        before = set(self._outcomes)
        self._outcomes = {o.outcome: o for o in panel.outcomes}
        self.list.show_rows(tuple(_row(o) for o in panel.outcomes))
        self.list.setVisible(bool(panel.outcomes))
        self.empty.setVisible(not panel.outcomes)
        self.source.show_candidates(panel.candidates)
        self.plan.show_people(panel)
        made = [o for o in self._outcomes if o not in before]
        if made and (before or not self.list.current()):
            self.list.choose(made[-1] if before else made[0])
        self._show_plan()

    def start(self) -> QWidget:
        return self.list if self._outcomes else self.new.edit

    def flush(self) -> None:
        self.plan.flush()

    def make_from_idea(self) -> None:
        self.source.ask()

    def _build(self) -> None:
        left = QVBoxLayout()
        clear_margins(left)
        left.addWidget(self.empty)
        left.addWidget(self.list, 1)
        left.addLayout(in_row(self.new, self.add, stretch=0))
        left.addLayout(in_row(self.from_idea))
        left.addWidget(self.source, 1)
        left.addStretch(0)
        both = QHBoxLayout()
        both.setSpacing(32)
        both.addLayout(left, 5)
        both.addWidget(self.plan, 8)
        self.column.addLayout(both, 1)
        self.list.setMinimumHeight(120)

    def _show_plan(self) -> None:
        self.plan.show_outcome(self._outcomes.get(self.list.current()))

    def _on_list_opened(self) -> None:
        self.plan.takers.person.setFocus()

    def _on_source_left(self) -> None:
        self.list.setFocus()

    def _on_add_clicked(self) -> None:
        if self.new.text.strip():
            self._on_new_entered(self.new.text.strip())

    def _on_new_entered(self, title: str) -> None:
        reason = self.desk.attempt(c.AddOutcome(self.desk.session, title))
        if reason:
            self.new.refuse(reason)
        else:
            self.new.clear()


def _row(outcome: OutcomeRow) -> Row:
    owners = ", ".join(t.name for t in outcome.owners)
    is_open = outcome.state is OutcomeState.OPEN
    below = say("still open") if is_open else outcome.day
    if is_open and outcome.thinking:
        below = count(len(outcome.thinking), "one thinks about it", "{n} think about it")
    words = spoken(below or NOTHING)
    return Row(
        outcome.outcome,
        outcome.title,
        mark="*dashed" if is_open else "*ring",
        below_words=owners,
        below=f", {words}" if owners and words else words,
        note="",
    )
