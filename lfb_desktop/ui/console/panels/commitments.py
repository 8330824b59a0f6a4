"""Who takes it: the outcomes at the left, the plan of the chosen one at the right, in its owner's words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.texts import OUTCOME
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.outcome_plan import OutcomePlanBox
from lfb_desktop.ui.console.outcome_rows import row_of, still_open
from lfb_desktop.ui.console.outcome_source import SourceBox
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import Note, in_row
from lfb_desktop.ui.console.row_filter import Filter
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.marks import Hairline, fill
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.scrolled import scrolled
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_outcome_values import CommitmentsPanel, OutcomeRow
from lfb_desktop.views.console_values import ConsoleView

_ANY = 16_777_215


class CommitmentsWidget(StepPanel):
    has_people = False
    has_head = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = self.theme
        self._outcomes: dict[str, OutcomeRow] = {}
        self.promise = Words(
            theme,
            self.tr("Owners step forward. You can invite, not assign."),
            "label",
            "text_3",
            is_wrapped=True,
        )
        self.filter = Filter(desk, self.tr("Find among these"))
        self.list = RowsView(theme, self.tr("Outcomes"))
        self.empty = Words(
            theme,
            self.tr("What do we want to do? Make an outcome of a proposal, or type one."),
            colour="text_2",
            is_wrapped=True,
        )
        self.new = Field(theme, self.tr("New outcome"), OUTCOME, hint=self.tr("What we want to do"))
        self.add = Button(theme, self.tr("Add"), name=self.tr("Add this outcome"))
        self.from_idea = Button(theme, self.tr("From an idea..."), "plus", hint("outcome"), is_quiet=True)
        self.source = SourceBox(desk)
        self.note = Note(theme, "horizon")
        self.plan = OutcomePlanBox(desk)
        self._build()
        self.filter.narrowed.connect(self._show_list)
        self.filter.left.connect(self._on_part_left)
        self.list.chosen.connect(self._show_plan)
        self.list.opened.connect(self._on_list_opened)
        self.new.entered.connect(self._on_new_entered)
        self.add.clicked.connect(self._on_add_clicked)
        self.from_idea.clicked.connect(self.make_from_idea)
        self.source.left.connect(self._on_part_left)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, CommitmentsPanel)
        self.show_title(view.step_title, "")
        before = set(self._outcomes)
        self._outcomes = {o.outcome: o for o in panel.outcomes}
        self._show_list()
        self.list.setVisible(bool(panel.outcomes))
        self.empty.setVisible(not panel.outcomes)
        lead, words = still_open(panel.outcomes)
        self.note.tell(words, lead)
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
        """The list stands on the ground, the plan on the surface, with a line between them."""
        self.setMaximumWidth(_ANY)
        self.column.setContentsMargins(0, 0, 0, 0)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self._left(), 5)
        both.addWidget(Hairline(self.theme, is_upright=True))
        both.addWidget(self._right(), 8)
        self.column.addLayout(both, 1)
        self.list.setMinimumHeight(120)

    def _left(self) -> QWidget:
        side = QWidget()
        fill(side, self.theme, "ground")
        left = QVBoxLayout(side)
        left.setContentsMargins(26, 22, 26, 24)
        left.setSpacing(8)
        left.addLayout(self.head)
        for widget in (self.promise, self.empty, self.filter):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        left.addLayout(in_row(self.new, self.add, stretch=0))
        left.addLayout(in_row(self.from_idea))
        left.addWidget(self.source, 1)
        left.addWidget(self.note)
        left.addStretch(0)
        return side

    def _right(self) -> QWidget:
        """A long plan scrolls by itself: the list stays in sight."""
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(28, 22, 28, 24)
        self.plan.setMaximumWidth(760)
        right.addWidget(self.plan)
        right.addStretch(1)
        return scrolled(side)

    def _show_list(self) -> None:
        self.list.show_rows(self.filter.take(tuple(row_of(o) for o in self._outcomes.values())))

    def _show_plan(self) -> None:
        self.plan.show_outcome(self._outcomes.get(self.list.current()))

    def _on_list_opened(self) -> None:
        self.plan.takers.person.setFocus()

    def _on_part_left(self) -> None:
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
