"""Prepare: agenda, why and people of one session side by side, and the way through the doors.

There is no button to save: every change is sent as it is made, and "saved" says so.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from lfb_desktop.domain.commands import EditStep, OpenDoors, StepPlan
from lfb_desktop.domain.model import SessionId, SessionState, State, StepId
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.room import Room, Undoable, Update
from lfb_desktop.ui.dress import fill
from lfb_desktop.ui.home.controls import IconButton
from lfb_desktop.ui.home.field import Label, Refusal
from lfb_desktop.ui.home.head import HEIGHT, Head, rule
from lfb_desktop.ui.home.refusing import why_not
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.ports import Ports
from lfb_desktop.ui.prepare.agenda_panel import AgendaPanel
from lfb_desktop.ui.prepare.parts import Parts
from lfb_desktop.ui.prepare.people_panel import PeoplePanel
from lfb_desktop.ui.prepare.step_details import StepDetails
from lfb_desktop.ui.prepare.why_form import WhyForm
from lfb_desktop.ui.soon import soon
from lfb_desktop.ui.taking_back import TakingBack
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.sign import Sign
from lfb_desktop.ui.widgets.toast import Toast
from lfb_desktop.ui.widgets.words import tip_with_key
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.prepare import PrepareView, prepare

_REHEARSES = say("The rehearsal opens in windows of its own. What you prepare here stays as it is.")
_NOT_REHEARSED = say("The rehearsal could not be started.")
_NOT_TAKEN = say("Something typed here was not taken yet. The reason stands beside it.")


class PreparePage(QWidget):
    """`doors_opened` and `left` carry the id of the session; `titled` its title whenever it changes."""

    doors_opened = Signal(str)
    left = Signal(str)
    titled = Signal(str)
    may_open_changed = Signal()
    another_runs = Signal(object)

    def __init__(self, ports: Ports, room: Room, session: SessionId) -> None:
        super().__init__()
        self._theme = ports.theme
        self._room = room
        self._session = session
        self._view: PrepareView | None = None
        self._rehearse = ports.rehearse
        self._sender = Sender(room, self)
        self.agenda = AgendaPanel(self._theme, self._sender, session, ports.templates)
        self.why = WhyForm(self._theme, self._sender, session)
        self.details = StepDetails(self._theme, self._send_plan, ports.templates)
        phones = ports.phones(session) if ports.phones is not None else None
        self.people = PeoplePanel(self._theme, self._sender, session, phones)
        self.back = IconButton(self._theme)
        self.rehearsal = Button(self._theme, self.tr("Rehearse..."), "play", hint("rehearse"), is_quiet=True)
        self.sign = Sign(self._theme, self.tr("Open the doors"), hint("doors"))
        self._saved = Label(self._theme, "label", "text_2")
        self._missing = Label(self._theme, "label", "text_2")
        self._refusal = Refusal(self._theme)
        self._build()
        self._wire()
        self._cancel = room.subscribe(self._on_update)
        self._show_state(room.state(session))

    def show_view(self, view: PrepareView) -> None:
        """The same view twice changes nothing; what is being typed is never touched."""
        self._view = view
        self.agenda.show_view(view)
        self.why.show_why(view.why, tuple(row.name for row in view.people))
        self.people.show_view(view)
        self._show_details()
        self._show_missing()
        self.titled.emit(view.title)

    def open_doors(self) -> None:
        """Sends what waits first: the room must meet the why that is on the screen."""
        if not self._is_flushed():
            return
        refusal = self._sender.send(OpenDoors(self._session))
        self._refusal.tell(refusal)
        if not refusal:
            self.doors_opened.emit(self._session)

    def rehearse(self) -> None:
        """On a copy, in windows of its own; what waits is sent first, so that the copy is what is seen."""
        if self._rehearse is None or not self.rehearsal.isEnabled():
            return
        if not self._is_flushed():
            return
        try:
            self._rehearse(self._session)
        except Exception as error:
            self._refusal.tell(why_not(error, _NOT_REHEARSED))
            return
        self._refusal.tell(NOTHING)
        self._toast.tell(_REHEARSES)

    # Taking back: the window's Edit menu asks.

    def undoable(self) -> Undoable | None:
        return self._taking_back.undoable()

    def redoable(self) -> Undoable | None:
        return self._taking_back.redoable()

    def undo(self) -> None:
        self._take_back(self._taking_back.undo)

    def redo(self) -> None:
        self._take_back(self._taking_back.redo)

    def _take_back(self, act: Callable[[], None]) -> None:
        """What is being typed is sent first: it is newer than what is taken back."""
        if self._is_flushed():
            act()

    def _on_undo_offered(self) -> None:
        done = self.undoable()
        if done is not None and not done.refusal:
            self._taking_back.offer(done.name)

    def _is_flushed(self) -> bool:
        """What is refused is brought into sight, with its reason beside it."""
        if self.flush():
            return True
        self._refusal.tell(_NOT_TAKEN)
        waiting = next(part for part in (self.why, self.details, self.people) if part.is_pending)
        self.parts.bring(waiting)
        return False

    def flush(self) -> bool:
        done = [part.flush() for part in (self.why, self.details, self.people)]
        return all(done)

    def manual_page(self) -> tuple[str, bool]:
        return "preparing", False

    def rename(self) -> None:
        self.parts.bring(self.people)
        self.people.name.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.people.name.line.selectAll()

    def leave(self) -> None:
        """What the rules refuse stays on the screen; everything else is on disk before Home is shown."""
        if self._is_flushed():
            self.left.emit(self._session)

    def close_page(self) -> None:
        """Nothing is heard any more; called before the page is let go."""
        self.flush()
        self.people.trial.close()
        self._cancel()

    def start_typing(self) -> None:
        self.parts.bring(self.why)
        self.why.why_line.moveCursor(QTextCursor.MoveOperation.End)
        self.why.why_line.setFocus()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self._refusal.setContentsMargins(24, 0, 24, 8)
        column.addWidget(self._refusal)
        column.addWidget(rule(self._theme))
        self.parts = Parts(self._theme, self.agenda, self._centre(), self.people)
        column.addWidget(self.parts, 1)
        self._toast = Toast(self._theme, self, HEIGHT)
        self._taking_back = TakingBack(self._room, self._session, self._toast)

    def _on_shape_changed(self) -> None:
        parts = self.parts
        side = 22 if parts.is_narrow else 34
        self._inner.setContentsMargins(side, 20, side, 20)
        self.rehearsal.show_parts(has_words=not parts.is_cramped, has_keys=not parts.is_narrow)
        self.order_tabs()

    def order_tabs(self) -> None:
        """Head, agenda, centre from top to bottom, people; the sign is last."""
        parts = (self.agenda, self.why, self.details, self.people)
        inside = [widget for part in parts for widget in part.focus_chain()]
        chain = [self.back, self.rehearsal, *self.parts.buttons, *inside, self.sign]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def regions(self) -> tuple[QWidget, ...]:
        """Where F6 goes: agenda, why, step, people, sign; with one part at a time, to what chooses it."""
        if self.parts.is_cramped:
            return (*self.parts.buttons, self.sign)
        parts = (self.agenda, self.why, self.details, self.people)
        return (*(part.focus_chain()[0] for part in parts if part.focus_chain()), self.sign)

    def dress(self) -> None:
        self.back.setIcon(self._theme.icons.icon("arrow-left", self._theme.palette.text, 20))

    def _head(self) -> Head:
        head = Head(self._theme)
        self.dress()
        self.back.setToolTip(tip_with_key(self.tr("Back to Home"), hint("home")))
        self.back.setAccessibleName(self.tr("Back to Home"))
        title = Label(self._theme, "screen_title")
        title.setText(self.tr("Prepare a session"))
        self._missing.setWordWrap(True)
        self._missing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.left.addWidget(self.back)
        head.left.addWidget(title, 0, Qt.AlignmentFlag.AlignBaseline)
        head.left.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignBaseline)
        head.left.addWidget(self._missing, 1)
        head.right.addWidget(self.rehearsal)
        head.right.addWidget(self.sign)
        return head

    def _centre(self) -> QWidget:
        inner = QWidget()
        self._inner = column = QVBoxLayout(inner)
        column.setContentsMargins(34, 20, 34, 20)
        column.setSpacing(16)
        column.addWidget(self.why)
        column.addWidget(rule(self._theme, "text_3"))
        column.addWidget(self.details)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        fill(inner, self._theme, "surface")
        fill(area.viewport(), self._theme, "surface")
        return area

    def _wire(self) -> None:
        self.back.clicked.connect(self.leave)
        self.sign.clicked.connect(self.open_doors)
        self.rehearsal.clicked.connect(self.rehearse)
        self.rehearsal.setVisible(self._rehearse is not None)
        self.agenda.chosen.connect(self._on_step_chosen)
        self.agenda.list.activated.connect(self._on_step_opened)
        self.parts.shape_changed.connect(self._on_shape_changed)
        self.agenda.undo_offered.connect(self._on_undo_offered)
        self.why.given.rows_changed.connect(self.order_tabs)
        self.why.open.rows_changed.connect(self.order_tabs)
        for typed in (self.why.typed, self.details.typed, self.people.name.draft.typed):
            typed.connect(self._on_typed)
        self._sender.sent.connect(self._on_sent)
        self._sender.another_runs.connect(self.another_runs)

    def _send_plan(self, step: str, plan: StepPlan) -> Say:
        return self._sender.send(EditStep(self._session, StepId(step), plan))

    def _show_details(self) -> None:
        current = self.agenda.list.current()
        before = self.details.focus_chain()
        self.details.show_step(self._view.step(current.step) if self._view and current else None)
        if self.details.focus_chain() != before:
            self.order_tabs()

    @property
    def missing(self) -> Say:
        """The doors wait for the why; one that is being typed counts, it is sent before they open."""
        is_only_unsent = self._view is not None and not self._view.why.text and self.why.has_why
        return self._view.missing if self._view and not is_only_unsent else NOTHING

    def _show_missing(self) -> None:
        sentence = spoken(self.missing)
        self.sign.setEnabled(not sentence)
        self.rehearsal.setEnabled(not sentence)
        self.rehearsal.explain(sentence or self.tr("On a copy, with people who are played"))
        self.sign.setToolTip(sentence)
        self.sign.setAccessibleDescription(sentence)
        self._missing.setText(sentence)
        self.may_open_changed.emit()

    def _on_update(self, update: Update) -> None:
        state = update.state
        if state.session is None or state.session.id != self._session:
            state = self._room.state(self._session)
        if state.session is not None and state.session.state is SessionState.PREPARATION:
            self._show_state(state)

    def _show_state(self, state: State) -> None:
        self.show_view(prepare(state))
        self.people.trial.show_state(state)

    def _on_step_chosen(self, step: str) -> None:
        self._show_details()

    def _on_step_opened(self) -> None:
        """Enter on a step goes on to its fields."""
        chain = self.details.focus_chain()
        if chain:
            self.parts.bring(self.details)
            chain[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        self._saved.setText("")
        self._show_missing()

    def _on_sent(self) -> None:
        # After the field that was sent knows that it was.
        soon(self, self._show_saved)

    def _show_saved(self) -> None:
        """Said only when it is true of everything on the page."""
        waits = any(part.is_pending for part in (self.why, self.details, self.people))
        self._saved.setText("" if waits else self.tr("saved"))
