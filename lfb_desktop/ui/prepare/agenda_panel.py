"""The left side of Prepare: the agenda with its total and its clock times, and how to change it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, QPoint, QTime, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lfb_desktop.domain.commands import AddStep, MoveStep, RemoveStep, StepPlan
from lfb_desktop.domain.model import SessionId, StepId, StepKind
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.home.field import Label, Refusal
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.ports import TemplateChoice
from lfb_desktop.ui.prepare.agenda_list import AgendaList
from lfb_desktop.ui.prepare.kinds import NAMES, fresh_plan
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.prepare import PrepareView, StepRow

_MINUTE_MS = 60_000


class AgendaPanel(QWidget):
    """`chosen` carries the id of the step whose details are to be shown."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, sender: Sender, session: SessionId, templates: tuple[TemplateChoice, ...]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._sender = sender
        self._session = session
        self._templates = templates
        self._view: PrepareView | None = None
        self._removed: tuple[StepPlan, int] | None = None
        self.list = AgendaList(theme)
        self.add = Button(theme, self.tr("Add step"), "plus", is_quiet=True)
        self.remove = Button(theme, self.tr("Remove"), "minus", is_quiet=True)
        self.undo = Button(theme, self.tr("Put it back"), "undo", is_quiet=True)
        self._total = Label(theme, "label", "text_2")
        self._refusal = Refusal(theme)
        self._menu = self._kinds_menu()
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE_MS)
        self._build()
        self._wire()

    def show_view(self, view: PrepareView) -> None:
        self._view = view
        self.list.show_steps(view.steps)
        self.remove.setEnabled(len(view.steps) > 1)
        self._show_total()

    def focus_chain(self) -> list[QWidget]:
        return [self.list, self.undo, self.add, self.remove]

    def _kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in NAMES:
            action = menu.addAction(spoken(NAMES[kind]))
            action.setData(kind.value)
        return menu

    def _build(self) -> None:
        theme = self._theme
        title = Label(theme, "section", "text_2")
        title.setText(self.tr("Agenda"))
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 10, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._total)
        hint = Label(theme, "label", "text_2")
        hint.setText(self.tr("Move a step: drag, or Alt and the arrows"))
        hint.setWordWrap(True)
        hint.setContentsMargins(10, 0, 10, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 20, 10, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._refusal)
        column.addWidget(self.undo)
        column.addLayout(buttons)
        column.addWidget(hint)
        self.undo.hide()

    def _wire(self) -> None:
        self.list.moved.connect(self._on_step_moved)
        self.list.removed.connect(self._on_step_removed)
        self.list.chosen.connect(self.chosen)
        self.list.add_asked.connect(self._on_add_clicked)
        self.add.clicked.connect(self._on_add_clicked)
        self.remove.clicked.connect(self.list.remove_current)
        self.undo.clicked.connect(self._on_undo_clicked)
        self._menu.triggered.connect(self._on_kind_triggered)
        self._clock.timeout.connect(self._show_total)
        self._clock.start()

    def _show_total(self) -> None:
        """The clock times are those of a session that starts now."""
        if self._view is None:
            return
        now = datetime.fromtimestamp(self._sender.room.now().wall_ms / 1000)
        end = now + timedelta(minutes=self._view.minutes)
        total = say("{n} min, {start} to {end}", n=self._view.minutes, start=_clock(now), end=_clock(end))
        self._total.setText(spoken(total))
        self._total.setToolTip(self.tr("If the doors open now."))

    def _on_step_moved(self, step: str, place: int) -> None:
        self._tell(self._sender.send(MoveStep(self._session, StepId(step), place)))

    def _on_step_removed(self, step: str) -> None:
        row = self._row(step)
        if row is None:
            return
        refusal = self._sender.send(RemoveStep(self._session, row.step))
        self._tell(refusal)
        if not refusal:
            self._removed = (row.plan, row.number - 1)
            self.undo.tell(say("Put “{title}” back", title=row.plan.title[:16]))
            self.undo.show()

    def _on_undo_clicked(self) -> None:
        if self._removed is not None:
            self._put(*self._removed)
        self._removed = None
        self.list.setFocus()
        self.undo.hide()

    def _on_add_clicked(self) -> None:
        self._menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def _on_kind_triggered(self, action: QAction) -> None:
        plan = fresh_plan(StepKind(str(action.data())), self._templates)
        self._put(plan, self.list.currentIndex().row() + 1)

    def _put(self, plan: StepPlan, place: int) -> None:
        before = {row.step for row in self._view.steps} if self._view else set()
        self._tell(self._sender.send(AddStep(self._session, plan, place)))
        added = [row.step for row in self._view.steps if row.step not in before] if self._view else []
        if added:
            self.list.choose(added[0])

    def _row(self, step: str) -> StepRow | None:
        return self._view.step(StepId(step)) if self._view else None

    def _tell(self, refusal: Say) -> None:
        self._refusal.tell(refusal)


def _clock(moment: datetime) -> str:
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
