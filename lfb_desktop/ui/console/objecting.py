"""An objection that somebody says: whose it is counts, the sentence is kept without the name."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import ItemId, PersonId
from lfb_desktop.domain.texts import SENTENCE
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Picker, Section, clear_margins, in_row
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_values import BallotPanel


@dataclass(frozen=True, slots=True)
class _Spoken:
    """What one person objected to so far: a second objection changes the same paper."""

    name: str
    ticket: str
    sentences: dict[ItemId, str]


class ObjectionBox(QWidget):
    """One paper for the person: they are then no more in the count of hands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._panel: BallotPanel | None = None
        self._spoken: dict[str, _Spoken] = {}  # in memory until the ballot closes
        self.person = Picker(theme, self.tr("Who objects"))
        self.proposal = Picker(theme, self.tr("What it is about"))
        self.sentence = Field(
            theme, self.tr("The objection in one sentence"), SENTENCE, hint=self.tr("In one sentence")
        )
        self.add = Button(theme, self.tr("Add"), name=self.tr("Add this objection"))
        about = self.tr(
            "The sentence is kept without the name. Who objects is no more in the count of hands."
        )
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        column.addWidget(Section(theme, "message", self.tr("An objection with its sentence")))
        column.addLayout(in_row(self.person, self.proposal, stretch=1))
        column.addLayout(in_row(self.sentence, self.add, stretch=0))
        column.addWidget(Words(theme, about, "label", "text_3", is_wrapped=True))
        self.sentence.entered.connect(self._on_sentence_entered)
        self.add.clicked.connect(self._on_add_clicked)
        self.hide()

    def show_panel(self, panel: BallotPanel) -> None:
        if self._panel is None or panel.poll != self._panel.poll:
            self._spoken.clear()
        self._panel = panel
        hands = panel.hands
        is_asked = hands is not None and panel.is_objections
        self.setVisible(is_asked)
        if hands is None or not is_asked:
            return
        known = {spoken.name: person for person, spoken in self._spoken.items()}
        known |= {v.name: v.person for v in hands.voters}
        self.person.show_choices(tuple((known[name], name) for name in sorted(known, key=str.casefold)))
        self.proposal.show_choices(tuple((p.item, p.words) for p in panel.proposals))

    def _on_add_clicked(self) -> None:
        if self.sentence.text.strip():
            self._on_sentence_entered(self.sentence.text.strip())

    def _on_sentence_entered(self, text: str) -> None:
        panel = self._panel
        if panel is None or panel.poll is None or not self.person.chosen:
            return
        person, name = self.person.chosen, self.person.currentText()
        before = self._spoken.get(person)
        ticket = before.ticket if before else self._desk.new_ticket()
        sentences = {**(before.sentences if before else {}), ItemId(self.proposal.chosen): text}
        command = c.AnswerPoll(
            session=self._desk.session,
            poll=panel.poll,
            person=PersonId(person),
            marks=tuple((item, 1) for item in sentences),
            ticket=ticket,
            sentences=tuple(sentences.items()),
        )
        # Kept before it is sent: the answer shows the panel anew, and the person is to stay in it.
        self._spoken[person] = _Spoken(name, ticket, sentences)
        reason = self._desk.attempt(command)
        if reason:
            if before is None:
                del self._spoken[person]
            else:
                self._spoken[person] = before
            self.sentence.refuse(reason)
        else:
            self.sentence.clear()
