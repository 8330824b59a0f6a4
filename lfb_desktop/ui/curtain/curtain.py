"""The curtain over the Console's window: one person after the other, and no way round it.

No show key, no shortcut and no undo of ours acts while it is drawn; the Stage stays as it is. Whatever
somebody typed is gone from every widget when their turn is over.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from lfb_desktop.domain.model import PersonId, Session
from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.curtain.clipboard import TurnClipboard
from lfb_desktop.ui.curtain.covering import Covering
from lfb_desktop.ui.curtain.facilitator_key import FacilitatorKey, is_facilitator_key
from lfb_desktop.ui.curtain.forms import hand_in
from lfb_desktop.ui.curtain.frame import CurtainFrame
from lfb_desktop.ui.curtain.part_screen import PartScreen
from lfb_desktop.ui.curtain.passing import Passing
from lfb_desktop.ui.curtain.ports import CurtainPorts
from lfb_desktop.ui.curtain.screens import CodeScreen, CoveredScreen, EndScreen, PassScreen
from lfb_desktop.ui.curtain.turn import Turn
from lfb_desktop.ui.widgets import two_lines
from lfb_desktop.views.curtain import curtain

IDLE_MS = 60_000
_KEYS = say("Whoever runs the laptop: Ctrl Shift Enter, twice")
_KEY_AND_CODE = say("Whoever runs the laptop: Ctrl Shift Enter, and the code")
_SHARED = say("If the room sees this screen, switch the projector off before you go on.")
_AGAIN = say("Press again to take the laptop back.")
_AGAIN_AND_LOSE = say("What is not handed in is lost. Press again to take the laptop back.")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_WITHOUT = Qt.KeyboardModifier.KeypadModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class Curtain(CurtainFrame):
    """`lifted`: whoever runs the laptop has it back."""

    lifted = Signal()
    _is_drawn = False  # asked for by events that come while it is being made

    def __init__(self, ports: CurtainPorts) -> None:
        super().__init__(ports)
        self._ports = ports
        self._turn: Turn | None = None
        self._before: QWidget | None = None  # had the focus before the text was covered
        self.passing = Passing()
        self.pass_on = PassScreen(ports.theme)
        self.end = EndScreen(ports.theme)
        self.covered = CoveredScreen(ports.theme)
        self.code = CodeScreen(ports.theme)
        self.part: PartScreen | None = None
        self.key = FacilitatorKey(self)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(IDLE_MS)
        self._covering = Covering(self)
        self._clipboard = TurnClipboard(self)
        for screen in (self.pass_on, self.end, self.covered, self.code):
            self.stack.addWidget(screen)
        self._watch(self)
        self._wire()
        self.hide()

    @property
    def is_drawn(self) -> bool:
        return self._is_drawn

    def draw_for(self, person: PersonId | None, window: QWidget) -> None:
        """Over everything in `window`; nothing shows before the person says that it is them.

        None: first it is chosen who has the laptop.
        """
        if self._is_drawn:
            return
        self._is_drawn = True
        if person is not None:
            self._pass_to(person)
        else:
            self._ask_who()
        self._covering.begin(window)
        (self.end if person is None else self.pass_on).start().setFocus()

    def warn(self, is_shared: bool) -> None:
        """Where the room may see this screen, too."""
        self.pass_on.shared.tell(_SHARED if is_shared else NOTHING)

    def lift(self) -> None:
        """What was not handed in is gone."""
        if not self._is_drawn:
            return
        self._end_turn()
        self._is_drawn = False
        self.key.drop()
        self.idle.stop()
        self._covering.end()
        self.lifted.emit()

    # From one to the next.

    def _ask_who(self) -> None:
        session = self._session
        if session is not None:
            self.show_view(curtain(self._ports.room.state(session.id), PersonId(""), self._ports.room.now()))
            self.end.ask_who(self.passing.seats(session))
            self._stand_by()
            self._show(self.end)

    def _pass_to(self, person: PersonId) -> None:
        self._end_turn()
        self.key.drop()
        self._turn = Turn(self._ports, person)
        self.show_view(self._turn.view)
        self.pass_on.show_person(self._turn.view.name)
        self._stand_by()
        self._show(self.pass_on)

    def _on_pass_on_taken(self) -> None:
        self._clipboard.begin()
        self._show_part()

    def _show_part(self) -> None:
        self._drop_part()
        turn = self._turn
        if turn is None or turn.part is None:
            self._show_end()
            return
        part = PartScreen(self._ports.theme, turn.part, turn)
        self.part = part
        part.signed.connect(self._on_part_signed)
        part.left_out.connect(self._go_on)
        self._watch(part)
        self.stack.addWidget(part)
        self._show(part)
        self.idle.start()

    def _on_part_signed(self) -> None:
        if self.part is None or self._turn is None or self._turn.part is None:
            return
        reason = hand_in(self._turn.part, self.part.form, self._turn)
        if reason:
            self.part.refuse(reason)
            self.part.start().setFocus()
        else:
            self._go_on()

    def _go_on(self) -> None:
        if self._turn is not None:
            self._turn.go_on()
            self._show_part()

    def _show_end(self) -> None:
        turn, session = self._turn, self._session
        if turn is None or session is None:
            return
        self._end_turn()
        self.passing.had_turn(session, turn.person)
        following = self.passing.next_after(session, turn.person)
        self.end.show_seats(turn.person, self.passing.seats(session), following)
        self._show(self.end)

    def _on_end_passed(self, person: str) -> None:
        self._pass_to(PersonId(person))

    def _end_turn(self) -> None:
        """Fields, their history, the clipboard and what was kept for painting."""
        self.idle.stop()
        self._drop_part()
        if self._turn is not None:
            self._turn.end()
            self._turn = None
            self._clipboard.end()
            two_lines.forget()

    def _drop_part(self) -> None:
        if self.part is not None:
            part, self.part, self._before = self.part, None, None
            part.form.forget()
            self.stack.removeWidget(part)
            part.hide()
            part.deleteLater()

    # Covered, and the code.

    def _on_idle_timeout(self) -> None:
        if self.part is not None and self.stack.currentWidget() is self.part:
            self._keep_focus()
            self._show(self.covered)

    def _keep_focus(self) -> None:
        if self.stack.currentWidget() is self.part:
            self._before = self.focusWidget()

    def _uncover(self) -> None:
        if self.part is not None:
            self.stack.setCurrentWidget(self.part)
            (self._before or self.part.start()).setFocus()
            self._before = None
            self.idle.start()

    def _press_key(self) -> None:
        """With a code the text is out of sight while the code is typed."""
        if self._ports.code():
            self._keep_focus()
            self.code.forget()
            self._show(self.code)
        else:
            self.key.press()

    def _on_code_given(self, code: str) -> None:
        if code == self._ports.code():
            self.code.forget()
            self.lift()
        else:
            self.code.refuse(say("This is not the code."))

    def _leave_code(self) -> None:
        self.code.forget()
        if self.part is not None:
            self._uncover()
        else:
            self._show(self.pass_on if self._turn is not None else self.end)

    def _on_key_armed(self) -> None:
        has_draft = self.part is not None and self.part.form.has_draft()
        self.tell(_AGAIN_AND_LOSE if has_draft else _AGAIN, "alert")

    def _stand_by(self) -> None:
        self.tell(_KEY_AND_CODE if self._ports.code() else _KEYS)

    # Keys: everything ends here.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._is_drawn or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut of any window is looked for
            return True
        # A key that nobody wanted goes up to the parents; meanwhile the focus may be elsewhere.
        is_first = watched is self.window().focusWidget()
        return event.type() == QEvent.Type.KeyPress and is_first and self._takes(event)

    def event(self, event: QEvent) -> bool:
        """What no widget of the curtain wanted goes no further."""
        if self._is_drawn and isinstance(event, QKeyEvent):
            event.accept()
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and self.window().focusWidget() is self:
                self._takes(event)
            if not is_press or event.key() not in _TABS:
                return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        if self.part is not None:
            self.idle.start()
        here = self.stack.currentWidget()
        if is_facilitator_key(event):
            if not event.isAutoRepeat():
                self._press_key()
        elif here is self.covered:
            self._uncover()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.key() in _ENTER and event.modifiers() & ~_WITHOUT == _CTRL:
            self._on_part_signed()
        elif event.key() in _ENTER and isinstance(focus := self.focusWidget(), QPushButton):
            focus.click()
        else:
            return False
        return True

    def _escape(self) -> None:
        """Out of the code, out of the editing of an idea; never out of the curtain."""
        if self.stack.currentWidget() is self.code:
            self._leave_code()
        elif self.part is not None:
            self.part.form.leave_editing()

    def _watch(self, widget: QWidget) -> None:
        """Keys of every widget come here first."""
        for one in (widget, *widget.findChildren(QWidget)):
            if one is not self:
                one.removeEventFilter(self)
                one.installEventFilter(self)

    # Wiring.

    @property
    def _session(self) -> Session | None:
        return self._ports.room.state(self._ports.session).session

    def _show(self, screen: PartScreen | PassScreen | EndScreen | CoveredScreen | CodeScreen) -> None:
        self.stack.setCurrentWidget(screen)
        screen.start().setFocus()

    def _wire(self) -> None:
        self.pass_on.taken.connect(self._on_pass_on_taken)
        self.end.passed.connect(self._on_end_passed)
        self.covered.touched.connect(self._uncover)
        self.code.given.connect(self._on_code_given)
        self.key.armed.connect(self._on_key_armed)
        self.key.lapsed.connect(self._stand_by)
        self.key.given.connect(self.lift)
        self.idle.timeout.connect(self._on_idle_timeout)
