"""A paper ballot of somebody who is here, typed by whoever runs the laptop: same questions, same keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import clear_margins
from lfb_desktop.ui.console.seat_picker import SeatPicker
from lfb_desktop.ui.curtain.form import PollForm
from lfb_desktop.ui.curtain.forms import poll_form
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.curtain_values import PollPart


class PaperBox(QWidget):
    """Final as at the curtain: its ticket is not kept."""

    def __init__(self, desk: Desk, person: SeatPicker) -> None:
        super().__init__()
        self._desk = desk
        self._person = person
        self._part: PollPart | None = None
        self.form: PollForm | None = None
        self.head = Words(desk.theme, size="section", colour="text_2")
        self.hand_in = Button(desk.theme, "", "check")
        self._place = QVBoxLayout()
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.hand_in)
        column = QVBoxLayout(self)
        clear_margins(column)
        column.addWidget(self.head)
        column.addLayout(self._place, 1)
        column.addLayout(foot)
        self.hand_in.clicked.connect(self._on_hand_in_clicked)
        person.currentIndexChanged.connect(self._show_name)

    def show_part(self, part: PollPart | None) -> None:
        """The same question again keeps what was typed."""
        if part == self._part:
            return
        self._part = part
        self._drop_form()
        if part is not None:
            self.form = poll_form(self._desk.theme, part)
            self.form.finished.connect(self._on_hand_in_clicked)
            self.form.changed.connect(self._show_name)
            self._place.addWidget(self.form)
        self._show_name()

    def start(self) -> None:
        if self.form is not None:
            self.form.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_name(self) -> None:
        name = self._person.currentText()
        self.head.tell(say("The paper of {name}", name=name))
        if self.form is not None:
            self.hand_in.tell(self.form.sign())

    def _on_hand_in_clicked(self) -> None:
        if self.form is None or self._part is None or not self._person.chosen:
            return
        form, person = self.form, self._person.chosen
        reason = form.missing() or self._send(form, self._part, PersonId(person))
        if reason:
            form.refuse(reason)
            return
        form.forget()
        if self._person.chosen == person:
            self._person.next()
        self.start()

    def _send(self, form: PollForm, part: PollPart, person: PersonId) -> Say:
        answer, ticket = form.answer(), self._desk.new_ticket()
        return self._desk.attempt(
            c.AnswerPoll(self._desk.session, part.poll, person, answer.marks, ticket, answer.sentences)
        )

    def _drop_form(self) -> None:
        if self.form is not None:
            self.form.forget()
            self._place.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
