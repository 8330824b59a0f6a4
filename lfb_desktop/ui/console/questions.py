"""Questions on the why: asked aloud and written down without a name, answered by the leader in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.texts import IDEA, SENTENCE
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Section, clear_margins, in_row
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import QuestionRow


class QuestionsBox(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._questions: dict[str, QuestionRow] = {}
        self.head = Section(
            theme, "message", self.tr("Questions"), self.tr("without a name, answered in sight")
        )
        self.ask = Field(theme, self.tr("A question on the why"), SENTENCE, hint=self.tr("What was asked"))
        self.add = Button(theme, self.tr("Add"), keys=hint("take"), name=self.tr("Add this question"))
        self.list = RowsView(theme, self.tr("Questions"), is_whole=True)
        self.answer = Field(
            theme, self.tr("The answer"), IDEA, hint=self.tr("The leader's answer in one line")
        )
        self.give = Button(theme, self.tr("Answer"))
        self.aloud = Button(theme, self.tr("Answered aloud"), is_quiet=True)
        self._answering = QWidget()
        self._build()
        self.ask.entered.connect(self._on_ask_entered)
        self.add.clicked.connect(self._on_add_clicked)
        self.list.chosen.connect(self._show_answering)
        self.list.opened.connect(self._on_list_opened)
        self.answer.entered.connect(self._on_give_clicked)
        self.give.clicked.connect(self._on_give_clicked)
        self.aloud.clicked.connect(self._on_aloud_clicked)

    def show_questions(self, questions: tuple[QuestionRow, ...]) -> None:
        self._questions = {q.id: q for q in questions}
        self.list.show_rows(tuple(_row(q) for q in questions))
        self.list.setVisible(bool(questions))
        if not self.list.current():
            waiting = next((q.id for q in questions if not q.is_answered), "")
            self.list.choose(waiting)
        self._show_answering()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        clear_margins(column)
        column.addWidget(self.head)
        column.addLayout(in_row(self.ask, self.add, stretch=0))
        column.addWidget(self.list)
        answering = QVBoxLayout(self._answering)
        clear_margins(answering)
        answering.addLayout(in_row(self.answer, self.give, self.aloud, stretch=0))
        column.addWidget(self._answering)

    def _show_answering(self) -> None:
        question = self._questions.get(self.list.current())
        self._answering.setVisible(question is not None)
        if question is not None and not self.answer.edit.hasFocus():
            self.answer.put(question.answer)

    def _on_ask_entered(self, text: str) -> None:
        reason = self._desk.attempt(c.AskQuestion(self._desk.session, text))
        if reason:
            self.ask.refuse(reason)
        else:
            self.ask.clear()

    def _on_add_clicked(self) -> None:
        if self.ask.text.strip():
            self._on_ask_entered(self.ask.text.strip())

    def _on_list_opened(self, key: str) -> None:
        self.answer.edit.setFocus()

    def _on_give_clicked(self) -> None:
        self._answer(self.answer.text.strip())

    def _on_aloud_clicked(self) -> None:
        self._answer("")

    def _answer(self, text: str) -> None:
        question = self.list.current()
        if question:
            reason = self._desk.attempt(c.AnswerQuestion(self._desk.session, question, text))
            if reason:
                self.answer.refuse(reason)


def _row(question: QuestionRow) -> Row:
    state = say("waits for its answer")
    if question.is_answered and not question.answer:
        state = say("answered aloud")
    below = "" if question.answer else spoken(state)
    mark = "check" if question.is_answered else "*ring"
    return Row(question.id, question.text, below=below, below_words=question.answer, mark=mark)
