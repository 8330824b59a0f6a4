"""The end of the session: three questions in secret, by hand or aloud, and thanks as they were said."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId
from lfb_desktop.domain.texts import SENTENCE
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.asking import AskingBox
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.levels import LevelsBox
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import Picker, Section, in_row
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import ClosingPanel, ConsoleView, ThanksRow


class ClosingWidget(StepPanel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = self.theme
        self.promise = Words(theme, colour="text_2", is_wrapped=True)
        self.asking = AskingBox(desk, is_levels=True)
        self.hands = self.asking.hands
        self.levels = LevelsBox(theme, self.tr("Answers"))
        self.thanks_head = Section(theme, "heart", self.tr("Thanks"), self.tr("shown to the room as written"))
        self.to = Picker(theme, self.tr("To whom"))
        self.text = Field(theme, self.tr("Thanks for what"), SENTENCE, hint=self.tr("For what"))
        self.giver = Picker(theme, self.tr("From whom"))
        self.giver.make_room(self.tr("a colleague"))
        self.give = Button(theme, self.tr("Add"), keys=hint("take"), name=self.tr("Add these thanks"))
        self.list = RowsView(theme, self.tr("Thanks"), is_whole=True)
        for widget in (self.promise, self.levels, self.asking, self.thanks_head):
            self.column.addWidget(widget)
        to = Words(theme, self.tr("to"), "label", "text_2")
        giver = Words(theme, self.tr("from"), "label", "text_2")
        for label in (to, giver):
            label.setMinimumHeight(38)
        self.column.addLayout(in_row(to, self.to, giver, self.giver))
        self.column.addLayout(in_row(self.text, self.give, stretch=0))
        self.column.addWidget(self.list)
        self.column.addStretch(1)
        self.text.entered.connect(self._on_text_entered)
        self.give.clicked.connect(self._on_give_clicked)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, ClosingPanel)
        self.show_title(view.step_title, panel.answered)
        self.promise.tell(panel.promise)
        self.asking.show_view(view, panel.hands)
        self.levels.show_rows(panel.rows)
        people = tuple((t.person, t.name) for t in panel.people)
        self.to.show_choices(people)
        self.giver.show_choices((("", self.tr("a colleague")), *people))
        self.list.show_rows(tuple(_row(t) for t in panel.thanks))

    def _on_give_clicked(self) -> None:
        if self.text.text.strip():
            self._on_text_entered(self.text.text.strip())

    def _on_text_entered(self, text: str) -> None:
        giver = PersonId(self.giver.chosen) if self.giver.chosen else None
        reason = self.desk.attempt(c.GiveThanks(self.desk.session, PersonId(self.to.chosen), text, giver))
        if reason:
            self.text.refuse(reason)
        else:
            self.text.clear()


def _row(thanks: ThanksRow) -> Row:
    to = spoken(say("to {name}", name=thanks.to))
    return Row(
        thanks.id, thanks.text, below_words=thanks.by, below=spoken(thanks.unsigned), note=to, mark="heart"
    )
