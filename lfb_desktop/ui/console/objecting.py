"""An objection that somebody says: whose it is counts, the sentence is kept without the name."""

from __future__ import annotations

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


class ObjectionBox(QWidget):
    """One paper for the person: they are then no more in the count of hands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._panel: BallotPanel | None = None
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
        self._panel = panel
        hands = panel.hands
        is_asked = hands is not None and panel.is_objections
        self.setVisible(is_asked)
        if hands is None or not is_asked:
            return
        self.person.show_choices(tuple((v.person, v.name) for v in hands.voters))
        self.proposal.show_choices(tuple((p.item, p.words) for p in panel.proposals))

    def _on_add_clicked(self) -> None:
        if self.sentence.text.strip():
            self._on_sentence_entered(self.sentence.text.strip())

    def _on_sentence_entered(self, text: str) -> None:
        panel = self._panel
        if panel is None or panel.poll is None or not self.person.chosen:
            return
        item = ItemId(self.proposal.chosen)
        command = c.AnswerPoll(
            session=self._desk.session,
            poll=panel.poll,
            person=PersonId(self.person.chosen),
            marks=((item, 1),),
            ticket=self._desk.new_ticket(),
            sentences=((item, text),),
        )
        reason = self._desk.attempt(command)
        if reason:
            self.sentence.refuse(reason)
        else:
            self.sentence.clear()
