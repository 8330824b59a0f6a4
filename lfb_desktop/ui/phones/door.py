"""Who may come in, and how it is said no: the switches of the door, another code, and closing it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import SessionId
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.console.parts import clear_margins
from lfb_desktop.ui.home.tick import Tick
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.flow import Flow
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_phone_values import PhonesPart

RENEWED = say("There is a new code. Who is in stays in.")


class Door(QWidget):
    """`send(command)` answers with NOTHING or a refusal; `told` carries what is to be said of it."""

    told = Signal(object)
    close_asked = Signal()

    def __init__(self, theme: Theme, send: Callable[[c.Command], Say], session: SessionId) -> None:
        super().__init__()
        self._send = send
        self._session = session
        self.lock = Tick(theme, self.tr("Lock the lobby: nobody new comes in"))
        self.ask = Tick(theme, self.tr("Ask me before somebody comes in"))
        self.hide_names = Tick(theme, self.tr("Hide names on the Stage"))
        self.photo = Words(
            theme,
            self.tr("Whoever has a photo of the code can come in: lock the lobby, or let it ask you."),
            "label",
            "text_3",
            is_wrapped=True,
        )
        self.renew = Button(theme, self.tr("New code"))
        self.renew.explain(self.tr("The old one leads nowhere then. Who is in stays in."))
        self.close_door = Button(theme, self.tr("Close for phones"), is_quiet=True)
        column = QVBoxLayout(self)
        clear_margins(column, 2)
        for tick in (self.lock, self.ask, self.hide_names):
            column.addWidget(tick)
        column.addWidget(self.photo)
        column.addSpacing(4)
        column.addLayout(Flow(self.renew, self.close_door, spacing=6))
        self.lock.clicked.connect(self._on_lock_clicked)
        self.ask.clicked.connect(self._on_ask_clicked)
        self.hide_names.clicked.connect(self._on_hide_names_clicked)
        self.renew.clicked.connect(self._on_renew_clicked)
        self.close_door.clicked.connect(self.close_asked)

    def show_part(self, part: PhonesPart) -> None:
        """What holds, also after a refusal."""
        self.lock.setChecked(part.is_locked)
        self.ask.setChecked(part.asks_first)
        self.hide_names.setChecked(part.hides_names)

    def _change(self, tick: Tick, command: c.Command) -> None:
        refusal = self._send(command)
        if refusal:
            tick.setChecked(not tick.isChecked())
        self.told.emit(refusal)

    def _on_lock_clicked(self, is_on: bool) -> None:
        self._change(self.lock, c.ChangeJoining(self._session, is_locked=is_on))

    def _on_ask_clicked(self, is_on: bool) -> None:
        self._change(self.ask, c.ChangeJoining(self._session, asks_first=is_on))

    def _on_hide_names_clicked(self, is_on: bool) -> None:
        self._change(self.hide_names, c.ChangeJoining(self._session, hides_names=is_on))

    def _on_renew_clicked(self) -> None:
        self.told.emit(self._send(c.RenewCode(self._session)) or RENEWED)
