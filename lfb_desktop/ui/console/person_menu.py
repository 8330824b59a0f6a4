"""What may be done about the phones of one person, from the list of people."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.removing import RemoveDialog
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_phone_values import NO_PHONES, PhonesPart
from lfb_desktop.views.console_values import PersonRow


class PersonMenu:
    """Made anew each time: what is offered follows what is true."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk = desk
        self._parent = parent
        self._part = NO_PHONES

    def show_part(self, part: PhonesPart) -> None:
        self._part = part

    @property
    def is_offered(self) -> bool:
        """Without phones there is nothing of theirs to do."""
        return self._part.is_open

    def popup(self, person: PersonRow, at: QPoint) -> QMenu | None:
        if not self.is_offered:
            return None
        menu = self.made(person)
        menu.popup(at)
        return menu

    def made(self, person: PersonRow) -> QMenu:
        menu = QMenu(self._parent)
        menu.aboutToHide.connect(menu.deleteLater)
        many = len(person.phones) > 1
        for n, phone in enumerate(person.phones, 1):
            words = say("Forget phone {n}", n=n) if many else say("Forget this phone")
            forget = menu.addAction(spoken(words))
            forget.triggered.connect(partial(self._do, c.ForgetPhone(self._desk.session, phone)))
        if any(row.person == person.person for row in self._part.out):
            again = menu.addAction(spoken(say("Let in again")))
            again.triggered.connect(partial(self._do, c.LetIn(self._desk.session, person.person)))
        elif person.is_by_phone:
            remove = menu.addAction(spoken(say("Remove from the session...")))
            remove.triggered.connect(partial(self._ask, person))
        if not menu.actions():
            menu.addAction(spoken(say("Nobody is in by phone here"))).setEnabled(False)
        return menu

    def _do(self, command: c.Command, *_: object) -> None:
        self._desk.do(command)

    def _ask(self, person: PersonRow, *_: object) -> None:
        signed = len(self._part.signed.get(person.person, ()))
        dialog = RemoveDialog(self._desk.theme, person.name, signed, self._parent.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.removed.connect(partial(self._remove, person.person))
        dialog.open()

    def _remove(self, person: PersonId, is_set_aside: bool) -> None:
        """First out, then the ideas: a refusal of the first leaves everything as it is."""
        ideas = self._part.signed.get(person, ())
        if not self._desk.do(c.KeepOut(self._desk.session, person)) or not is_set_aside:
            return
        for idea in ideas:
            if not self._desk.do(c.SetAsideIdea(self._desk.session, idea, True)):
                return
