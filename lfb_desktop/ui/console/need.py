"""What an outcome needs of the leader, and the answer: yes; no, because; or by a day."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import NeedAnswer
from lfb_desktop.domain.texts import SENTENCE
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.console.day import DayBox
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Picker, Section, clear_margins, in_row
from lfb_desktop.ui.home.draft import Draft
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_outcome_values import OutcomeRow


class NeedBox(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._outcome: OutcomeRow | None = None
        self.text = Field(theme, self.tr("What it needs of the leader"), SENTENCE)
        self.who = Words(theme, size="label", colour="text_2")
        self.answer = Picker(theme, self.tr("The leader's answer"), "body")
        self.because = Field(theme, self.tr("Because"), SENTENCE, hint=self.tr("because ..."))
        self.by = DayBox(theme, self.tr("The leader answers by"))
        self.give = Button(theme, self.tr("Answer"))
        self._need = Draft(self.text.edit, self._send_need, self.text.refuse)
        self._answering = QWidget()
        column = QVBoxLayout(self)
        clear_margins(column, 4)
        column.addWidget(Section(theme, "buoy", self.tr("It needs of the leader")))
        column.addWidget(self.text)
        column.addWidget(self._answering)
        answering = QVBoxLayout(self._answering)
        clear_margins(answering, 4)
        answering.addWidget(self.who)
        answering.addLayout(in_row(self.answer, self.because, self.give, stretch=1))
        answering.addWidget(self.by)
        self.answer.show_choices(
            (
                (NeedAnswer.YES.value, self.tr("Yes")),
                (NeedAnswer.NO.value, self.tr("No, because")),
                (NeedAnswer.LATER.value, self.tr("I answer by")),
            )
        )
        self.answer.currentIndexChanged.connect(self._show_parts)
        self.because.entered.connect(self._on_give_clicked)
        self.give.clicked.connect(self._on_give_clicked)

    def show_leader(self, name: str, date: str) -> None:
        self.who.tell(say("{name} answers", name=name) if name else say("The leader answers"))
        self.by.set_start(date)

    def show_outcome(self, outcome: OutcomeRow) -> None:
        before = self._outcome
        if before is not None and before.outcome != outcome.outcome and not self._need.flush():
            self.text.put(before.need.text)
        is_new = before is None or before.need != outcome.need or before.outcome != outcome.outcome
        self._outcome = outcome
        self._need.show(outcome.need.text)
        self._answering.setVisible(bool(outcome.need.text))
        if is_new:
            self.answer.choose((outcome.need.answer or NeedAnswer.YES).value)
            self.because.put(outcome.need.because)
            self.by.show_day(outcome.need.by)
        self._show_parts()

    def flush(self) -> None:
        self._need.flush()

    def _show_parts(self) -> None:
        chosen = NeedAnswer(self.answer.chosen)
        self.by.setVisible(chosen is NeedAnswer.LATER)
        need = self._outcome.need if self._outcome else None
        is_given = need is not None and need.answer is chosen
        self.give.tell(self.tr("Answered") if is_given else self.tr("Answer"), "check" if is_given else "")

    def _send_need(self, text: str) -> Say:
        if self._outcome is None:
            return NOTHING
        return self._desk.attempt(c.NameNeed(self._desk.session, self._outcome.outcome, text))

    def _on_give_clicked(self) -> None:
        if self._outcome is None:
            return
        chosen = NeedAnswer(self.answer.chosen)
        because = self.because.text.strip()
        command = c.AnswerNeed(self._desk.session, self._outcome.outcome, chosen, because, self.by.day)
        reason = self._desk.attempt(command)
        if reason:
            self.because.refuse(reason)
