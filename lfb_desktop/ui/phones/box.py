"""Phones in one box: the way in at the left, who may come, who asks and who is in at the right.

It stands beside the work and stops nothing. What of it is private goes out of sight where others look on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId, SessionId, TokenHash
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui import messages
from lfb_desktop.ui.console.parts import Note, Picker, clear_margins
from lfb_desktop.ui.home.refusing import why_not
from lfb_desktop.ui.phones.asking_in import AskingIn
from lfb_desktop.ui.phones.door import Door
from lfb_desktop.ui.phones.inside import Inside
from lfb_desktop.ui.phones.port import NO_PHONES_NOW, PhonesNow, PhonesPort
from lfb_desktop.ui.phones.way_in import WayIn
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.flow import Flow
from lfb_desktop.ui.widgets.scrolled import scrolled
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_phone_values import NO_PHONES, PhonesPart

_SIZE, _LARGEST = (820, 600), (960, 700)
_BETWEEN = 28  # the way in and the rest
NOBODY = say("No phone can come in now. The session goes on at this laptop either way.")
TRIAL = say("The session has not begun. Whoever joins now sees the lobby and stays in when it begins.")
READ_ALONG = say(
    "Others in this network could read along what phones send. A certificate in the settings prevents it."
)
ENCRYPTED = say("What phones send is encrypted.")
NOT_OPENED = say("Phones could not be let in. Try again; the session goes on at this laptop.")
MOVED = say(
    "Phones that were in do not find the new address: they scan the code once more, and ask to come in."
)
_CLOSE = say("Phones take part no more then. People and what they wrote stay. Close for phones?")


@dataclass(frozen=True, slots=True)
class Doing:
    """What the box needs to act: the network, and commands through the one door (NOTHING, or a refusal)."""

    session: SessionId
    port: PhonesPort
    send: Callable[[c.Command], Say]


class PhonesBox(QDialog):
    def __init__(self, theme: Theme, doing: Doing, parent: QWidget, *, is_trial: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._doing = doing
        self._now = NO_PHONES_NOW
        self._part = NO_PHONES
        self._is_public = False
        self.setWindowTitle(self.tr("Phones"))
        self.setModal(False)
        self.way_in = WayIn(theme)
        self.trial = Words(theme, TRIAL if is_trial else NOTHING, colour="text_2", is_wrapped=True)
        self.state = Words(theme, colour="text_2", is_wrapped=True)
        self.problem = Note(theme, "warn")
        self.open_door = Button(theme, self.tr("Open for phones"), "phone")
        self.look_again = Button(theme, self.tr("Look again"), is_quiet=True)
        self.addresses = Picker(theme, self.tr("Network address"), "body")
        self.asking = AskingIn(theme, self._answer)
        self.door = Door(theme, doing.send, doing.session)
        self.inside = Inside(theme)
        self.told = Words(theme, size="label", colour="text_2", is_wrapped=True)
        self.leave = Button(theme, self.tr("Back to work"), keys="Esc", is_quiet=True)
        self._address = QWidget()
        self._build()
        self._wire()
        self.show_now(doing.port.now())

    # What it shows.

    def show_now(self, now: PhonesNow) -> None:
        self._now = now
        self.way_in.show_now(now)
        self.problem.tell(now.problem)
        self.look_again.setVisible(bool(now.problem))
        self._show_addresses(now)
        self._show()

    def show_part(self, part: PhonesPart) -> None:
        self._part = part
        self.door.show_part(part)
        self.asking.show_waiting(part.waiting)
        self.inside.show_part(part)
        self._show()

    def set_public(self, is_public: bool) -> None:
        """Others look on: the way in alone is for them."""
        self._is_public = is_public
        self._show()

    def _show(self) -> None:
        now, is_private = self._now, not self._is_public
        is_open = now.is_on or self._part.is_open
        self.state.tell_or_hide(self._state())
        may_open = not now.problem or len(now.addresses) > 0
        self.open_door.setVisible(not is_open and not now.is_starting and may_open)
        self.door.setVisible(is_open and is_private)
        self.inside.setVisible(is_open and is_private)
        self.asking.setVisible(bool(self._part.waiting) and is_private)
        self.trial.setVisible(bool(self.trial.text()) and is_open)
        self._arrange()

    def _arrange(self) -> None:
        """Large texts may leave the right too little room beside the way in: it stands above them then."""
        right = self._column.minimumSize().width() + self.column.verticalScrollBar().sizeHint().width()
        edges = self._row.contentsMargins()  # the layout itself may not know the new size yet
        room = self.width() - edges.left() - edges.right()
        is_above = self._left.width() + _BETWEEN + right > room
        if is_above != (self._left.widget() is None):
            if is_above:
                self._column.insertWidget(0, self._left.takeWidget())
            else:
                self._left.setWidget(self.way_in)
        self.way_in.setVisible(self._now.is_on and self._now.join is not None)
        self._left.setVisible(not is_above and not self.way_in.isHidden())

    def _state(self) -> Say:
        if self._now.is_starting:
            return say("One moment: the door for phones opens.")
        if not self._now.is_on:
            return NOTHING if self._now.problem else NOBODY
        return ENCRYPTED if self._now.is_encrypted else READ_ALONG

    def _show_addresses(self, now: PhonesNow) -> None:
        """With one there is nothing to choose."""
        self._address.setVisible(len(now.addresses) > 1)
        self.addresses.show_choices(tuple((a, _called(a, words)) for a, words in now.addresses))
        self.addresses.choose(now.address)

    # What it does.

    def open_phones(self) -> None:
        """At the address that is chosen."""
        self._do(lambda: self._doing.port.open(self.addresses.chosen))

    def _do(self, act: Callable[[], None], done: Say = NOTHING) -> None:
        try:
            act()
        except Exception as error:
            self._tell(why_not(error, NOT_OPENED))
        else:
            self._tell(done)

    def _answer(self, phone: TokenHash, is_in: bool) -> None:
        self._tell(self._doing.send(c.AdmitPhone(self._doing.session, phone, is_in)))

    def _tell(self, words: Say) -> None:
        self.told.tell_or_hide(words)

    def _on_addresses_activated(self) -> None:
        if self._now.is_on and self.addresses.chosen != self._now.address:
            had_phones = bool(self._part.phones)
            self._do(lambda: self._doing.port.open(self.addresses.chosen), MOVED if had_phones else NOTHING)

    def _on_look_again_clicked(self) -> None:
        self._do(self._doing.port.look_again)

    def _on_close_asked(self) -> None:
        yes, no = self.tr("Close for phones"), self.tr("Leave it open")
        messages.ask(self, _CLOSE, yes, no, self._close_door)

    def _close_door(self) -> None:
        self._do(self._doing.port.close)

    def _on_forgotten(self, phone: str) -> None:
        """One key does it, and the row is gone: what has become of it is said."""
        name = next((row.name for row in self._part.phones if row.phone == phone), "")
        done = say("A phone of {name} is forgotten. It has to scan again.", name=name)
        self._tell(self._doing.send(c.ForgetPhone(self._doing.session, TokenHash(phone))) or done)

    def _on_let_in(self, person: str) -> None:
        name = next((row.name for row in self._part.out if row.person == person), "")
        done = say("{name} can come in again.", name=name)
        self._tell(self._doing.send(c.LetIn(self._doing.session, PersonId(person))) or done)

    def showEvent(self, event: QShowEvent) -> None:
        """Networks change without telling. What is the matter stands at the top."""
        super().showEvent(event)
        self.column.verticalScrollBar().setValue(0)
        self._tell(NOTHING)
        self.show_now(self._doing.port.now())
        start = self._start()
        start.setFocus()
        if self.column.isAncestorOf(start):
            self.column.ensureWidgetVisible(start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and from elsewhere none."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focus := self.focusWidget(), Button):
            focus.click()

    def _start(self) -> QWidget:
        """Where the keyboard begins: the door, who asks, else the way back."""
        if self.open_door.isVisibleTo(self):
            return self.open_door
        asking = self.asking.rows if self.asking.isVisibleTo(self) else ()
        return asking[0].let_in if asking else self.leave

    # Building.

    def _build(self) -> None:
        theme = self._theme
        address = QVBoxLayout(self._address)
        clear_margins(address, 2)
        address.addWidget(Words(theme, self.tr("Network address"), "label", "text_3"))
        address.addWidget(self.addresses)
        inner = QWidget()
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        column.addWidget(Words(theme, self.tr("Phones"), "screen_title"))
        for part in (self.trial, self.problem, self.state):
            column.addWidget(part)
        column.addLayout(Flow(self.open_door, self.look_again, spacing=6))
        for below in (self._address, self.asking, self.door, self.inside):
            column.addWidget(below)
        column.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        self.column = scrolled(inner)
        right.addWidget(self.column, 1)
        right.addWidget(self.told)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        right.addLayout(foot)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 16, 14)
        row.setSpacing(_BETWEEN)
        self._left = scrolled(self.way_in)
        self._left.setFixedWidth(self.way_in.width() + self._left.verticalScrollBar().sizeHint().width())
        row.addWidget(self._left)
        row.addLayout(right, 1)
        self.told.hide()
        scale = max(1.0, theme.text_scale)
        self.resize(*(min(round(n * scale), most) for n, most in zip(_SIZE, _LARGEST, strict=True)))
        for button in self.findChildren(Button):
            button.setAutoDefault(False)  # Enter in the list or the picker presses nothing

    def _wire(self) -> None:
        self.open_door.clicked.connect(self.open_phones)
        self.look_again.clicked.connect(self._on_look_again_clicked)
        self.addresses.activated.connect(self._on_addresses_activated)
        self.asking.emptied.connect(self.leave.setFocus)  # not to the switch that comes next
        self.door.told.connect(self._tell)
        self.door.close_asked.connect(self._on_close_asked)
        self.inside.forgotten.connect(self._on_forgotten)
        self.inside.let_in.connect(self._on_let_in)
        self.leave.clicked.connect(self.reject)


def _called(address: str, words: Say) -> str:
    return spoken(say("{address}, {network}", address=address, network=words)) if words else address
