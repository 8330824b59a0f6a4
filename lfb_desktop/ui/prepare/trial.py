"""Trying it with a phone before anybody comes: the same door as in the session, which has not begun."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain.model import SessionId, State
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.ui.home.field import Label, Refusal
from lfb_desktop.ui.home.refusing import why_not
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.phones.box import NOT_OPENED, Doing, PhonesBox
from lfb_desktop.ui.phones.port import NO_PHONES_NOW, PhonesNow, PhonesPort
from lfb_desktop.ui.soon import soon
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_phone_values import NO_PHONES, PhonesPart
from lfb_desktop.views.console_phones import phones_part


class Trial(QWidget):
    """Absent where there is no network for phones."""

    def __init__(self, theme: Theme, sender: Sender, session: SessionId, port: PhonesPort | None) -> None:
        super().__init__()
        self._theme = theme
        self._port = port
        self._sender = sender
        self._session = session
        self._part = NO_PHONES
        self._is_stale = False
        self.box: PhonesBox | None = None
        self.button = Button(theme, self.tr("Try it with your phone"), "phone", is_quiet=True)
        self.state = Label(theme, "label", "text_2")
        self.state.setWordWrap(True)
        self.refusal = Refusal(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.button, self.state, self.refusal):
            column.addWidget(part)
        self._stop_listening = port.subscribe(self._on_changed) if port is not None else _nothing
        self.button.clicked.connect(self._on_button_clicked)
        if port is None:
            self.hide()  # shown before it has its place, it would be a window of its own
        self._show()

    @property
    def now(self) -> PhonesNow:
        return self._port.now() if self._port is not None else NO_PHONES_NOW

    def show_state(self, state: State) -> None:
        if self._port is None or state.session is None:
            return
        self._part = phones_part(state, state.session, self.now.connected)
        if self.box is not None:
            self.box.show_part(self._part)
        self._show()

    def close(self) -> bool:
        """With the page. The door stays as it is: it is the session's."""
        self._stop_listening()
        self._stop_listening = _nothing
        if self.box is not None:
            self.box.hide()
        return super().close()

    def _on_button_clicked(self) -> None:
        """Opens the door if it is closed, and shows the way in."""
        if self._port is None:
            return
        refusal: Say = NOTHING
        if not (self._part.is_open or self.now.is_on or self.now.is_starting or self.now.problem):
            try:
                self._port.open()
            except Exception as error:
                refusal = why_not(error, NOT_OPENED)
        self.refusal.tell(refusal)
        if not refusal:
            self._show_box(self._port)

    def _show_box(self, port: PhonesPort) -> None:
        if self.box is None:
            doing = Doing(self._session, port, self._sender.send)
            self.box = PhonesBox(self._theme, doing, self, is_trial=True)
            self.box.show_part(self._part)
        self.box.show()
        self.box.raise_()
        self.box.activateWindow()

    def _on_changed(self) -> None:
        if not self._is_stale:
            self._is_stale = True
            soon(self, self._show_changed)

    def _show_changed(self) -> None:
        self._is_stale = False
        if self.box is not None:
            self.box.show_now(self.now)
        self._show()

    def _show(self) -> None:
        """That the door stands open is said here as well: the box may be away."""
        is_open = self.now.is_on
        self.state.setText(spoken(_open(self._part)) if is_open else "")
        self.state.setVisible(is_open)


def _open(part: PhonesPart) -> Say:
    """Who asks is told first: the box may be away, and there is no line above the work here."""
    if part.waiting:
        return count(len(part.waiting), "One phone asks to come in.", "{n} phones ask to come in.")
    return say("The door for phones is open. The session has not begun; {n} joined.", n=part.joined)


def _nothing() -> None:
    return None
