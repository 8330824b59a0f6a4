"""The left side of Prepare: the agenda with its total and its clock times, and how to change it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lfb_desktop.domain.agenda import Promise, promise_of
from lfb_desktop.domain.commands import AddStep, MoveStep, RemoveStep, ReplaceAgenda, StepPlan
from lfb_desktop.domain.model import SessionId, StepId, StepKind
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.ui.home.field import Label, Refusal
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.ports import TemplateChoice
from lfb_desktop.ui.prepare.agenda_list import AgendaList
from lfb_desktop.ui.prepare.agenda_painting import clock_words
from lfb_desktop.ui.prepare.chooser import Chooser
from lfb_desktop.ui.prepare.kinds import KINDS, fresh_plan
from lfb_desktop.ui.prepare.move_hint import MoveHint
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Hairline
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.prepare import PrepareView, StepRow

_MINUTE_MS = 60_000
_SIDES = 24  # the margins left and right together
_ROUND = 5  # minutes: nobody begins at 9:43


class AgendaPanel(QWidget):
    """`chosen` carries the id of the step whose details are to be shown; `undo_offered` follows an act
    that takes something away.
    """

    chosen = Signal(str)
    undo_offered = Signal()

    def __init__(
        self, theme: Theme, sender: Sender, session: SessionId, templates: tuple[TemplateChoice, ...]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._sender = sender
        self._session = session
        self._templates = templates
        self._promises = tuple(Promise(t.name, t.promised or t.minutes, t.steps) for t in templates)
        self._view: PrepareView | None = None
        self.list = AgendaList(theme)
        self.add = Button(theme, self.tr("Add step"), "plus", hint("step_add"), is_quiet=True)
        self.template = Button(theme, self.tr("Template..."), is_quiet=True)
        self.duplicate = Button(theme, self.tr("Duplicate"), keys=hint("step_duplicate"), is_quiet=True)
        self.remove = Button(theme, self.tr("Remove"), keys=hint("step_remove"), is_quiet=True)
        self._pairs = ((self.add, self.template), (self.duplicate, self.remove))
        self.kinds = Chooser(theme, self.tr("Which step?"), self)
        self.templates = Chooser(theme, self.tr("Which template?"), self)
        self._hint = MoveHint(theme)
        self._total = Label(theme, "label", "text_2")
        self._over = Label(theme, "label", "text_2")
        self._refusal = Refusal(theme)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE_MS)
        self._build()
        self._wire()

    def show_view(self, view: PrepareView) -> None:
        known = {row.step for row in self._view.steps} if self._view else None
        self._view = view
        self.list.show_steps(view.steps)
        added = [row.step for row in view.steps if known is not None and row.step not in known]
        if len(added) == 1:  # one that was just added, doubled, or came back
            self.list.choose(added[0])
        self.remove.setEnabled(len(view.steps) > 1)
        self._show_times()

    def focus_chain(self) -> list[QWidget]:
        return [self.list, self.add, self.template, self.duplicate, self.remove]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the buttons do, where the pointer is."""
        menu = QMenu(self)
        for button in (self.add, self.duplicate, self.remove, self.template):
            action = QAction(button.text(), menu)
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
            menu.addAction(action)
        menu.popup(event.globalPos())
        menu.aboutToHide.connect(menu.deleteLater)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.dress()

    def dress(self) -> None:
        """The key hints go first where room is short."""
        self._show_keys(has_keys=True)
        needed = max(sum(button.sizeHint().width() for button in pair) for pair in self._pairs)
        if needed > self.contentsRect().width() - _SIDES:
            self._show_keys(has_keys=False)

    def _show_keys(self, *, has_keys: bool) -> None:
        for button in (self.add, self.duplicate, self.remove):
            button.show_parts(has_words=True, has_keys=has_keys)

    def _build(self) -> None:
        theme = self._theme
        title = Label(theme, "section", "text_2")
        title.setText(self.tr("Agenda"))
        self._total.setWordWrap(True)
        self._total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._over.setWordWrap(True)
        self._over.setContentsMargins(10, 0, 10, 0)
        self._over.hide()
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 10, 0)
        head.addWidget(title)
        head.addWidget(self._total, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES // 2, 20, _SIDES // 2, 14)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(Hairline(theme))
        column.addWidget(self.list, 100)
        column.addWidget(self._over)
        column.addWidget(self._refusal)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        for pair in self._pairs:
            row = QHBoxLayout()
            row.setSpacing(0)
            for button in pair:
                row.addWidget(button)
            row.addStretch(1)
            buttons.addLayout(row)
        column.addLayout(buttons)
        column.addWidget(self._hint)
        column.addStretch(1)

    def _wire(self) -> None:
        self.list.moved.connect(self._on_step_moved)
        self.list.removed.connect(self._on_step_removed)
        self.list.duplicated.connect(self._on_step_duplicated)
        self.list.chosen.connect(self.chosen)
        self.list.add_asked.connect(self._on_add_clicked)
        self.add.clicked.connect(self._on_add_clicked)
        self.template.clicked.connect(self._on_template_clicked)
        self.duplicate.clicked.connect(self.list.duplicate_current)
        self.remove.clicked.connect(self.list.remove_current)
        self.kinds.picked.connect(self._on_kind_picked)
        self.templates.picked.connect(self._on_template_picked)
        self._clock.timeout.connect(self._show_times)
        self._clock.start()

    def _show_times(self) -> None:
        """The clock times are those of doors that open soon, at a round hour."""
        if self._view is None:
            return
        start = next_round(datetime.fromtimestamp(self._sender.room.now().wall_ms / 1000))
        self.list.show_start(start)
        n = self._view.minutes
        end = clock_words(start + timedelta(minutes=n))
        self._total.setText(spoken(say("{n} min, {start} to {end}", n=n, start=clock_words(start), end=end)))
        self._total.setToolTip(self.tr("If the doors open then."))
        over = self._over_words(self._view)
        self._over.setText(spoken(over))
        self._over.setVisible(bool(over))

    def _over_words(self, view: PrepareView) -> Say:
        """What is longer than the template that it goes along says of itself."""
        promise = promise_of([row.plan for row in view.steps], self._promises)
        over = view.minutes - promise.minutes if promise else 0
        if promise is None or over <= 0:
            return NOTHING
        return count(
            over,
            "{n} minute longer than “{name}” promises, which is {minutes}.",
            "{n} minutes longer than “{name}” promises, which is {minutes}.",
            name=promise.name,
            minutes=promise.minutes,
        )

    # What happens to a step.

    def _on_step_moved(self, step: str, place: int) -> None:
        self._tell(self._sender.send(MoveStep(self._session, StepId(step), place)))

    def _on_step_removed(self, step: str) -> None:
        row = self._row(step)
        if row is None:
            return
        refusal = self._sender.send(RemoveStep(self._session, row.step))
        self._tell(refusal)
        if not refusal:
            self.undo_offered.emit()

    def _on_step_duplicated(self, step: str) -> None:
        row = self._row(step)
        if row is not None:
            self._put(row.plan, row.number)

    def _on_add_clicked(self) -> None:
        rows = tuple(
            Row(kind.value, spoken(words.name), below=spoken(words.sentence), is_app=True)
            for kind, words in KINDS.items()
        )
        self.kinds.ask(rows, self.add)

    def _on_kind_picked(self, kind: str) -> None:
        self._put(fresh_plan(StepKind(kind), self._templates), self.list.currentIndex().row() + 1)
        self.list.setFocus()

    def _on_template_clicked(self) -> None:
        rows = tuple(
            Row(t.id, t.name, note=spoken(say("{n} min", n=t.minutes)), below=t.sentence, is_app=True)
            for t in self._templates
        )
        self.templates.ask(rows, self.template)

    def _on_template_picked(self, template: str) -> None:
        chosen = next(t for t in self._templates if t.id == template)
        refusal = self._sender.send(ReplaceAgenda(self._session, chosen.steps))
        self._tell(refusal)
        self.list.setFocus()
        if not refusal:
            self.undo_offered.emit()

    def _put(self, plan: StepPlan, place: int) -> None:
        self._tell(self._sender.send(AddStep(self._session, plan, place)))

    def _row(self, step: str) -> StepRow | None:
        return self._view.step(StepId(step)) if self._view else None

    def _tell(self, refusal: Say) -> None:
        self._refusal.tell(refusal)


def next_round(now: datetime) -> datetime:
    """The next full five minutes; a minute that has just begun counts as its beginning."""
    minute = now.replace(second=0, microsecond=0)
    return minute + timedelta(minutes=-minute.minute % _ROUND)
