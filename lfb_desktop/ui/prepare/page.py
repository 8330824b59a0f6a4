"""Prepare: agenda, why and people of one session side by side, and the way through the doors.

There is no button to save: every change is sent as it is made, and "saved" says so.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QScrollArea, QToolButton, QVBoxLayout, QWidget

from lfb_desktop.domain.commands import EditStep, OpenDoors, StepPlan
from lfb_desktop.domain.model import SessionId, SessionState, StepId
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.room import Room, Undoable, Update
from lfb_desktop.ui.dress import fill
from lfb_desktop.ui.home.controls import Splitter
from lfb_desktop.ui.home.field import Label, Refusal
from lfb_desktop.ui.home.head import HEIGHT, Head, rule
from lfb_desktop.ui.home.refusing import why_not
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.ports import Ports
from lfb_desktop.ui.prepare.agenda_panel import AgendaPanel
from lfb_desktop.ui.prepare.people_panel import PeoplePanel
from lfb_desktop.ui.prepare.step_details import StepDetails
from lfb_desktop.ui.prepare.why_form import WhyForm
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.sign import Sign
from lfb_desktop.ui.widgets.toast import Toast
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.prepare import PrepareView, prepare

_NARROW = 1280
_REHEARSES = say("The rehearsal opens in windows of its own. What you prepare here stays as it is.")
_NOT_REHEARSED = say("The rehearsal could not be started.")
_NOT_TAKEN = say("Something typed here was not taken yet. The reason stands beside it.")


class PreparePage(QWidget):
    """`doors_opened` and `left` carry the id of the session; `titled` its title whenever it changes."""

    doors_opened = Signal(str)
    left = Signal(str)
    titled = Signal(str)
    may_open_changed = Signal()

    def __init__(self, ports: Ports, room: Room, session: SessionId) -> None:
        super().__init__()
        self._theme = ports.theme
        self._room = room
        self._session = session
        self._view: PrepareView | None = None
        self._is_dragged = False
        self._rehearse = ports.rehearse
        self._sender = Sender(room, self)
        self.agenda = AgendaPanel(self._theme, self._sender, session, ports.templates)
        self.why = WhyForm(self._theme, self._sender, session)
        self.details = StepDetails(self._theme, self._send_plan, ports.templates)
        self.people = PeoplePanel(self._theme, self._sender, session)
        self.back = QToolButton()
        self.rehearsal = Button(self._theme, self.tr("Rehearse..."), "play", hint("rehearse"), is_quiet=True)
        self.sign = Sign(self._theme, self.tr("Open the doors"), hint("doors"))
        self._saved = Label(self._theme, "label", "text_2")
        self._missing = Label(self._theme, "label", "text_2")
        self._refusal = Refusal(self._theme)
        self._build()
        self._wire()
        self._cancel = room.subscribe(self._on_update)
        self.show_view(prepare(room.state(session)))

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
        return self._room.undoable(self._session)

    def redoable(self) -> Undoable | None:
        return self._room.redoable(self._session)

    def undo(self) -> None:
        """What is being typed is sent first: it is newer than what is taken back."""
        if self._is_flushed():
            last = self.undoable()
            self._take_back(self._room.undo)
            if last is not None and not last.refusal:
                self._toast.tell(say("Taken back: {done}", done=spoken(last.name)))

    def redo(self) -> None:
        if self._is_flushed():
            self._take_back(self._room.redo)
            self._on_undo_offered()

    def _is_flushed(self) -> bool:
        if self.flush():
            return True
        self._refusal.tell(_NOT_TAKEN)
        return False

    def _take_back(self, act: Callable[[SessionId], object]) -> None:
        before = {row.step for row in self._view.steps} if self._view else set()
        try:
            act(self._session)
        except Exception as error:
            self._refusal.tell(why_not(error))
            return
        self._refusal.tell(NOTHING)
        came_back = [row.step for row in self._view.steps if row.step not in before] if self._view else []
        if came_back:
            self.agenda.list.choose(came_back[0])

    def _on_undo_offered(self) -> None:
        done = self.undoable()
        if done is not None and not done.refusal:
            self._toast.tell(done.name, self.tr("Undo"), self.undo)

    def flush(self) -> bool:
        done = [part.flush() for part in (self.why, self.details, self.people)]
        return all(done)

    def rename(self) -> None:
        self.people.name.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.people.name.line.selectAll()

    def leave(self) -> None:
        """What the rules refuse stays on the screen; everything else is on disk before Home is shown."""
        if self.flush():
            self.left.emit(self._session)
        else:
            self._refusal.tell(_NOT_TAKEN)

    def close_page(self) -> None:
        """Nothing is heard any more; called before the page is let go."""
        self.flush()
        self._cancel()

    def start_typing(self) -> None:
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
        self.splitter = Splitter(self._theme)
        self.agenda.setMinimumWidth(200)
        self.people.setMinimumWidth(240)
        self.splitter.addWidget(self.agenda)
        self.splitter.addWidget(self._centre())
        self.splitter.addWidget(self.people)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)
        column.addWidget(self.splitter, 1)
        self._toast = Toast(self._theme, self, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side panels as drawn, narrower under 1280; from the first drag on as the hand left them."""
        super().resizeEvent(event)
        if not self._is_dragged:
            left, right = (303, 315) if self.width() >= _NARROW else (248, 250)
            self.splitter.setSizes([left, max(1, self.width() - left - right - 2), right])
            side = 34 if self.width() >= _NARROW else 22
            self._inner.setContentsMargins(side, 20, side, 20)

    def _on_splitter_moved(self) -> None:
        self._is_dragged = True

    def order_tabs(self) -> None:
        """Head, agenda, centre from top to bottom, people; the sign is last."""
        parts = (self.agenda, self.why, self.details, self.people)
        inside = [widget for part in parts for widget in part.focus_chain()]
        chain = [self.back, self.rehearsal, *inside, self.sign]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def regions(self) -> tuple[QWidget, ...]:
        """Where F6 goes: agenda, why, step, people, sign."""
        parts = (self.agenda, self.why, self.details, self.people)
        return (*(part.focus_chain()[0] for part in parts if part.focus_chain()), self.sign)

    def dress(self) -> None:
        self.back.setIcon(self._theme.icons.icon("arrow-left", self._theme.palette.text, 20))

    def _head(self) -> Head:
        head = Head(self._theme)
        self.back.setAutoRaise(True)
        self.dress()
        self.back.setToolTip(self.tr("Back to Home"))
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
        area.setMinimumWidth(440)
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
        self.agenda.undo_offered.connect(self._on_undo_offered)
        self.why.given.rows_changed.connect(self.order_tabs)
        self.why.open.rows_changed.connect(self.order_tabs)
        for typed in (self.why.typed, self.details.typed, self.people.name.draft.typed):
            typed.connect(self._on_typed)
        self._sender.sent.connect(self._on_sent)

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
        self.rehearsal.setToolTip(sentence or self.tr("On a copy, with people who are played"))
        self.sign.setToolTip(sentence)
        self.sign.setAccessibleDescription(sentence)
        self._missing.setText(sentence)
        self.may_open_changed.emit()

    def _on_update(self, update: Update) -> None:
        state = update.state
        if state.session is None or state.session.id != self._session:
            state = self._room.state(self._session)
        if state.session is not None and state.session.state is SessionState.PREPARATION:
            self.show_view(prepare(state))

    def _on_step_chosen(self, step: str) -> None:
        self._show_details()

    def _on_typed(self) -> None:
        self._saved.setText("")
        self._show_missing()

    def _on_sent(self) -> None:
        # After the field that was sent knows that it was.
        QTimer.singleShot(0, self._show_saved)

    def _show_saved(self) -> None:
        """Said only when it is true of everything on the page."""
        waits = any(part.is_pending for part in (self.why, self.details, self.people))
        self._saved.setText("" if waits else self.tr("saved"))
