"""Is it clear, and does it matter to us? Answered in secret or by hand, shown to all at one moment."""

from __future__ import annotations

from lfb_desktop.ui.console.asking import AskingBox
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.levels import LevelsBox
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import Note
from lfb_desktop.ui.console.questions import QuestionsBox
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_values import ClarityPanel, ConsoleView


class ClarityWidget(StepPanel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.promise = Words(self.theme, colour="text_2", is_wrapped=True)
        self.warning = Note(self.theme, "message")
        self.asking = AskingBox(desk, is_levels=True)
        self.hands = self.asking.hands
        self.levels = LevelsBox(self.theme, self.tr("Answers"))
        self.questions = QuestionsBox(desk)
        for widget in (self.promise, self.warning, self.levels, self.asking, self.questions):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, ClarityPanel)
        self.show_title(view.step_title, panel.answered)
        is_asked = panel.is_spoken or panel.hands is not None
        self.promise.tell(panel.promise)
        self.promise.setVisible(is_asked)
        self.warning.tell(panel.warning)
        self.asking.show_view(view, panel.hands)
        self.levels.show_rows(panel.rows)
        self.questions.show_questions(panel.questions)
