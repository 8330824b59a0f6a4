"""A ballot before it opens, while it is answered in three ways, and what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.ui.console.asking import AskingBox
from lfb_desktop.ui.console.ballot_plan import BallotPlanBox
from lfb_desktop.ui.console.ballot_result import BallotResultBox
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.facts import FactsRow
from lfb_desktop.ui.console.leader_note import LeaderNoteBox
from lfb_desktop.ui.console.objecting import ObjectionBox
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import Note
from lfb_desktop.ui.console.ways import Way
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_values import BallotPanel, BallotStage, ConsoleView


class BallotWidget(StepPanel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._panel: BallotPanel | None = None
        self.facts = FactsRow(self.theme)
        self.note = Note(self.theme, "users")
        self.plan = BallotPlanBox(desk)
        self.promise = Words(self.theme, size="label", colour="text_3", is_wrapped=True)
        self.asking = AskingBox(desk)
        self.hands = self.asking.hands
        self.objection = ObjectionBox(desk)
        self.leader_note = LeaderNoteBox(desk)
        self.result = BallotResultBox(desk)
        for widget in (self.facts, self.note, self.promise):
            self.column.addWidget(widget)
        self.column.addWidget(self.plan, 1)
        self.column.addWidget(self.asking, 1)
        self.column.addWidget(self.objection)
        self.column.addWidget(self.result, 1)
        self.column.addWidget(self.leader_note)
        self.asking.turned.connect(self._on_asking_turned)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, BallotPanel)
        self._panel = panel
        is_before = panel.stage is BallotStage.BEFORE
        self.show_title(view.step_title if is_before else panel.question, view.method if is_before else "")
        self.facts.show_facts(panel.facts)
        self.note.tell(panel.few)
        self.promise.tell_or_hide(panel.promise)
        self.plan.setVisible(is_before)
        self.plan.show_panel(panel)
        self.asking.show_view(view, panel.hands)
        self._show_objection(panel)
        self.leader_note.show_note(panel.leader_note)
        self.result.show_panel(panel)

    def _show_objection(self, panel: BallotPanel) -> None:
        """Said aloud while hands are raised; on a paper and at the curtain it has a place of its own."""
        self.objection.show_panel(panel)
        if self.asking.way is not Way.HANDS:
            self.objection.hide()

    def _on_asking_turned(self) -> None:
        if self._panel is not None:
            self._show_objection(self._panel)

    def start(self) -> QWidget | None:
        if self._panel is None or self._panel.stage is BallotStage.CLOSED:
            return None
        return self.plan.list if self._panel.stage is BallotStage.BEFORE else self.asking.start()

    def prepared(self, command: c.Command) -> c.Command:
        """The first ballot opens with what is ticked here, in the order of the list."""
        is_before = self._panel is not None and self._panel.stage is BallotStage.BEFORE
        if not is_before or not isinstance(command, c.OpenPoll):
            return command
        return c.OpenPoll(command.session, command.purpose, self.plan.choices, self.plan.asked)

    def flush(self) -> None:
        self.plan.flush()
