"""The why as the room sees it, and what was asked about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import clear_margins
from lfb_desktop.ui.console.questions import QuestionsBox
from lfb_desktop.ui.console.ways import WaysBox
from lfb_desktop.ui.widgets.marks import Hairline, Icon
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_values import ConsoleView, WhyPanel


class WhyWidget(StepPanel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = self.theme
        self.why = Words(theme, size="why_in_prepare", is_wrapped=True)
        self.reason = _Part(desk, self.tr("Why it matters"))
        self.result = _Part(desk, self.tr("We will know it worked when"))
        self.given = _Part(desk, self.tr("Given"), "lock")
        self.open = _Part(desk, self.tr("Open to us"), "arrow-right")
        self.questions = QuestionsBox(desk)
        self.ways = WaysBox(desk)
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(14)
        for place, part in enumerate((self.reason, self.result, self.given, self.open)):
            grid.addWidget(part, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addWidget(self.why)
        self.column.addLayout(grid)
        self.column.addSpacing(6)
        self.column.addWidget(Hairline(theme))
        self.column.addWidget(self.questions)
        self.column.addWidget(self.ways)
        self.column.addStretch(1)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, WhyPanel)
        given_by = say("{name} gives the why", name=panel.leader_name) if panel.leader_name else NOTHING
        self.show_title(view.step_title, given_by)
        self.why.tell(panel.why.text)
        self.reason.tell((panel.why.reason,))
        self.result.tell((panel.why.result,))
        self.given.tell(panel.why.given)
        self.open.tell(panel.why.open)
        self.questions.show_questions(panel.questions)
        self.ways.show_view(view)


class _Part(QWidget):
    """A label and people's lines below it; absent while there are none."""

    def __init__(self, desk: Desk, label: str, icon: str = "") -> None:
        super().__init__()
        theme = desk.theme
        self._words = Words(theme, size="people_words", is_wrapped=True)
        column = QVBoxLayout(self)
        clear_margins(column, 3)
        column.addWidget(Words(theme, label, "label", "text_3"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        if icon:
            grid.addWidget(Icon(theme, icon), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, 0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addStretch(1)

    def tell(self, lines: tuple[str, ...]) -> None:
        self._words.tell("\n".join(line for line in lines if line))
        self.setVisible(bool(self._words.text()))
