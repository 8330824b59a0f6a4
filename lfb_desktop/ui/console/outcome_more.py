"""The rest of a plan, folded: first step, success, and whether it is an experiment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Plan
from lfb_desktop.domain.texts import SENTENCE
from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import clear_margins
from lfb_desktop.ui.home.draft import Draft
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_outcome_values import OutcomeRow


class MoreBox(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._outcome: OutcomeRow | None = None
        self.first_step = self._field(self.tr("First step"))
        self.success = self._field(self.tr("Success is"))
        self.hypothesis = self._field(self.tr("We believe that"))
        self.learned = self._field(self.tr("Learned is"))
        self.experiment = QCheckBox(self.tr("It is an experiment"))
        self.experiment.setFont(theme.console_font("body"))
        self._drafts = (
            Draft(self.first_step.edit, self._send_first_step, self.first_step.refuse),
            Draft(self.success.edit, self._send_success, self.success.refuse),
            Draft(self.hypothesis.edit, self._send_hypothesis, self.hypothesis.refuse),
            Draft(self.learned.edit, self._send_learned, self.learned.refuse),
        )
        self._tried = QWidget()
        self._build()
        self.experiment.clicked.connect(self._on_experiment_clicked)

    def show_outcome(self, outcome: OutcomeRow) -> None:
        before = self._outcome
        if before is not None and before.outcome != outcome.outcome:
            self._let_go(before.plan)
        self._outcome = outcome
        for draft, text in zip(self._drafts, _texts(outcome.plan), strict=True):
            draft.show(text)
        self.experiment.setChecked(outcome.plan.is_experiment)
        self._tried.setVisible(outcome.plan.is_experiment)

    def flush(self) -> None:
        for draft in self._drafts:
            draft.flush()

    def _let_go(self, plan: Plan) -> None:
        fields = (self.first_step, self.success, self.hypothesis, self.learned)
        for draft, field, text in zip(self._drafts, fields, _texts(plan), strict=True):
            if not draft.flush():
                field.put(text)

    def _field(self, name: str) -> Field:
        return Field(self._desk.theme, name, SENTENCE)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        clear_margins(column, 4)
        tried = QVBoxLayout(self._tried)
        clear_margins(tried, 4)
        for target, field in (
            (column, self.first_step),
            (column, self.success),
            (tried, self.hypothesis),
            (tried, self.learned),
        ):
            target.addWidget(Words(self._desk.theme, field.edit.accessibleName(), "label", "text_2"))
            target.addWidget(field)
        column.addWidget(self.experiment)
        column.addWidget(self._tried)

    def _send(self, change: Callable[[Plan], Plan]) -> Say:
        outcome = self._outcome
        if outcome is None:
            return NOTHING
        return self._desk.attempt(c.PlanOutcome(self._desk.session, outcome.outcome, change(outcome.plan)))

    def _send_first_step(self, text: str) -> Say:
        return self._send(lambda plan: replace(plan, first_step=text))

    def _send_success(self, text: str) -> Say:
        return self._send(lambda plan: replace(plan, success=text))

    def _send_hypothesis(self, text: str) -> Say:
        return self._send(lambda plan: replace(plan, hypothesis=text))

    def _send_learned(self, text: str) -> Say:
        return self._send(lambda plan: replace(plan, learned=text))

    def _on_experiment_clicked(self, is_on: bool) -> None:
        reason = self._send(lambda plan: replace(plan, is_experiment=is_on))
        if reason:
            self._desk.told.emit(reason)


def _texts(plan: Plan) -> tuple[str, str, str, str]:
    return plan.first_step, plan.success, plan.hypothesis, plan.learned
