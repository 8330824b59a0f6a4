"""The chosen step of the agenda, in a form of its own: what was typed for one step never meets another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain.commands import StepPlan
from lfb_desktop.domain.words import Say
from lfb_desktop.ui.ports import TemplateChoice
from lfb_desktop.ui.prepare.step_form import StepForm
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.prepare import StepRow

SendPlan = Callable[[str, StepPlan], Say]


class StepDetails(QWidget):
    """`send(step, plan)` answers with NOTHING or a refusal. A step has its own form, and its own drafts."""

    typed = Signal()

    def __init__(self, theme: Theme, send: SendPlan, templates: tuple[TemplateChoice, ...]) -> None:
        super().__init__()
        self._theme = theme
        self._send = send
        self._templates = templates
        self._form: StepForm | None = None
        self._wanted: StepRow | None = None
        self._is_clearing = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_step(self, row: StepRow | None) -> None:
        self._wanted = row
        if self._is_clearing:
            return  # what was typed is being sent, and this comes of it: shown when that is done
        if self._form is not None and row is not None and self._form.is_for(row):
            self._form.show_row(row)
            return
        is_other_method = self._form is not None and row is not None and self._form.step == row.step
        self._clear()
        row = self._wanted
        if row is not None:
            self._form = StepForm(self._theme, row, self._send, self._templates)
            self._form.typed.connect(self.typed)
            self._column.addWidget(self._form)
            if is_other_method:
                self._form.inputs["method"].editor.setFocus()

    @property
    def is_pending(self) -> bool:
        return self._form is not None and self._form.is_pending

    def focus_chain(self) -> list[QWidget]:
        return [shown.editor for shown in self._form.inputs.values()] if self._form else []

    def flush(self) -> bool:
        return self._form is None or self._form.flush()

    def _clear(self) -> None:
        if self._form is not None:
            self._is_clearing = True
            try:
                self._form.flush()
            finally:
                self._is_clearing = False
            self._column.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
