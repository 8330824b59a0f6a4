"""What stands on the next ballot, and how it is held: all of it fixed the moment it opens."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Decides, Settings
from lfb_desktop.domain.rules.ballots import FEW_PROPOSALS, OBJECTION_QUESTION
from lfb_desktop.domain.texts import SENTENCE
from lfb_desktop.domain.words import Say, count
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Picker, Section, Spin, clear_margins, in_row
from lfb_desktop.ui.console.row_filter import Filter
from lfb_desktop.ui.home.draft import Draft
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.flow import Flow
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import BallotPanel, BallotPlan, BallotStage, ChoiceRow

_ADVISED = 20
_TRIES, _LOT = "tries", "lot"


class BallotPlanBox(QWidget):
    """Ticks live here until the ballot opens; numbers are the step's own settings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._plan: BallotPlan | None = None
        self._rows: dict[str, ChoiceRow] = {}
        self._ticked: set[str] = set()
        self.question = Field(theme, self.tr("The question"), SENTENCE, size="people_words")
        self.places = _spin(theme, self.tr("Places"), 1, 20)
        self.dots = _spin(theme, self.tr("Dots for each person"), 1, 99)
        self.cap = _spin(theme, self.tr("Dots on one proposal, at most"), 1, 99)
        self.decides = Picker(theme, self.tr("What it decides"), "body")
        self.tie = Picker(theme, self.tr("What happens if a tie stays after the second vote"), "body")
        self.tie.setMinimumContentsLength(14)
        self.head = Section(theme, "list", self.tr("What stands on the ballot"))
        self.all = Button(theme, self.tr("All"), is_quiet=True, name=self.tr("Tick all"))
        self.none = Button(theme, self.tr("None"), is_quiet=True, name=self.tr("Tick none"))
        self.filter = Filter(desk, self.tr("Find among these"))
        self.list = RowsView(theme, self.tr("What stands on the ballot"))
        self.hint = Words(theme, size="label", colour="text_3", is_wrapped=True)
        self._question = Draft(self.question.edit, self._send_question, self.question.refuse)
        self._build()
        for spin in (self.places, self.dots, self.cap):
            spin.editingFinished.connect(self._on_settings_changed)
        self.decides.activated.connect(self._on_settings_changed)
        self.tie.activated.connect(self._on_settings_changed)
        self.list.toggled.connect(self._on_list_toggled)
        self.list.opened.connect(self._on_list_toggled)
        self.all.clicked.connect(self._on_all_clicked)
        self.none.clicked.connect(self._on_none_clicked)
        self.filter.narrowed.connect(self._show)

    @property
    def choices(self) -> tuple[c.Choice, ...]:
        return tuple(row.choice for key, row in self._rows.items() if key in self._ticked)

    @property
    def asked(self) -> str:
        """What is typed; for so few that dots are not needed the usual question, in our words."""
        typed = self.question.text.strip()
        is_few = 0 < len(self.choices) <= FEW_PROPOSALS
        return typed or (spoken(OBJECTION_QUESTION) if is_few else "")

    def show_panel(self, panel: BallotPanel) -> None:
        if panel.stage is not BallotStage.BEFORE:
            return
        new = {row.key: row for row in panel.choices}
        if self._plan is None or self._plan.step != panel.plan.step:
            self._ticked = set()
            self._rows = {}
        fresh = {key for key, row in new.items() if key not in self._rows and row.is_proposed}
        self._ticked = (self._ticked & set(new)) | fresh
        self._rows, self._plan = new, panel.plan
        self._question.show(panel.plan.question)
        self._show_settings(panel.plan.settings)
        self._show()

    def flush(self) -> None:
        self._question.flush()

    def _build(self) -> None:
        theme = self._desk.theme
        self.decides.show_choices(
            (
                (Decides.SHORTLIST.value, self.tr("A shortlist")),
                (Decides.DECISION.value, self.tr("A decision")),
            )
        )
        self.tie.show_choices(((_TRIES, self.tr("Try all of them")), (_LOT, self.tr("Draw a lot"))))
        for picker in (self.decides, self.tie):
            picker.make_room(*(picker.itemText(n) for n in range(picker.count())))
        parts: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Places"), self.places),
            (self.tr("Dots each"), self.dots),
            (self.tr("At most on one"), self.cap),
            (self.tr("It is"), self.decides),
            (self.tr("If a tie stays"), self.tie),
        )
        settings = Flow(*(_below(theme, label, widget) for label, widget in parts), spacing=20, lines=8)
        column = QVBoxLayout(self)
        clear_margins(column)
        column.addWidget(Words(theme, self.tr("The question"), "label", "text_2"))
        column.addWidget(self.question)
        column.addLayout(settings)
        column.addWidget(self.head)
        column.addLayout(in_row(self.all, self.none, spacing=2))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self.list.setMinimumHeight(140)

    def _show(self) -> None:
        rows = tuple(
            Row(
                key,
                row.choice.title,
                lead=str(row.number) if row.number is not None else "",
                note="" if row.number is not None else self.tr("theme"),
                is_checked=key in self._ticked,
            )
            for key, row in self._rows.items()
        )
        self.list.show_rows(self.filter.take(rows))
        for button in (self.all, self.none):
            button.setVisible(bool(rows))
        n = len(self.choices)
        self.head.note.tell(count(n, "{n} proposal", "{n} proposals"))
        self.hint.tell_or_hide(self._advice(n))

    def _advice(self, n: int) -> str:
        if not self._rows:
            return self.tr("There is nothing to vote on. Go back and write ideas, or go on.")
        if 2 <= n <= FEW_PROPOSALS:
            return self.tr("Up to three proposals need no dots: any objection to trying it?")
        return self.tr("More than twenty are hard to read. Pick or group first.") if n > _ADVISED else ""

    def _show_settings(self, settings: Settings) -> None:
        for spin, value in (
            (self.places, settings.places),
            (self.dots, settings.dots),
            (self.cap, settings.cap),
        ):
            if not spin.hasFocus() and spin.value() != value:
                spin.setValue(value)
        self.decides.choose(settings.decides.value)
        self.tie.choose(_LOT if settings.by_lot else _TRIES)

    def _send_question(self, text: str) -> Say:
        assert self._plan is not None
        return self._edit(replace(self._plan.settings, question=text.strip()))

    def _on_settings_changed(self) -> None:
        if self._plan is None:
            return
        dots = self.dots.value()
        changed = replace(
            self._plan.settings,
            places=self.places.value(),
            dots=dots,
            cap=min(dots, self.cap.value()),
            decides=Decides(self.decides.chosen),
            by_lot=self.tie.chosen == _LOT,
        )
        if changed != self._plan.settings:
            reason = self._edit(changed)
            if reason:
                self._desk.told.emit(reason)

    def _edit(self, settings: Settings) -> Say:
        plan = self._plan
        assert plan is not None
        return self._desk.attempt(
            c.EditStep(self._desk.session, plan.step, replace(plan.as_planned, settings=settings))
        )

    def _on_list_toggled(self, key: str) -> None:
        self._ticked ^= {key}
        self._show()

    def _on_all_clicked(self) -> None:
        self._ticked = set(self._rows)
        self._show()

    def _on_none_clicked(self) -> None:
        self._ticked = set()
        self._show()


def _below(theme: Theme, label: str, editor: QWidget) -> QWidget:
    """An editor with its label above."""
    words = Words(theme, label, "label", "text_2")
    words.setBuddy(editor)
    both = QWidget()
    column = QVBoxLayout(both)
    clear_margins(column, 4)
    column.addWidget(words)
    column.addWidget(editor)
    return both


def _spin(theme: Theme, name: str, least: int, most: int) -> Spin:
    spin = Spin(theme)
    spin.setRange(least, most)
    spin.setAccessibleName(name)
    spin.setMinimumHeight(36)
    spin.setMinimumWidth(76)
    return spin
