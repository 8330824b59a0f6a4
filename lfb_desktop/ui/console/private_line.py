"""What phones write to the facilitator alone, the newest last, each with an answer where one is wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import MessageId
from lfb_desktop.domain.texts import SENTENCE
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Section, clear_margins, in_row
from lfb_desktop.ui.console.whole_text import WholeText
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_phone_values import MessageRow, PrivateLine

_TALLEST = 190  # pixels, then it scrolls
_SHOW = "search"
_CUT = 60  # characters: two lines in the narrow list


class PrivateLineBox(QWidget):
    """`idea_asked` carries the number of an idea that somebody does not understand.

    A message is new until somebody came here by mouse or keyboard; `news_changed` follows the count.
    """

    idea_asked = Signal(int)
    news_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._rows: dict[str, MessageRow] = {}
        self._seen: frozenset[object] = frozenset()
        self._here: frozenset[object] = frozenset()  # what waits: asks, and messages without an answer
        self.head = Section(theme, "message", self.tr("Private line"))
        self.empty = Words(
            theme,
            self.tr("Messages from phones arrive here. Only you see them."),
            colour="text_3",
            is_wrapped=True,
        )
        self.asks = Words(theme, size="section", is_wrapped=True)
        self.list = RowsView(theme, self.tr("Private line"), is_whole=True, tallest=_TALLEST)
        self.whole = WholeText(theme, self.tr("The whole message"))
        self.answer = Field(theme, self.tr("The answer"), SENTENCE, hint=self.tr("Answer..."))
        self.give = Button(theme, self.tr("Answer"), name=self.tr("Answer this message"))
        self._answering = QWidget()
        self._build()
        self.list.chosen.connect(self._on_list_chosen)
        self.list.opened.connect(self._on_list_opened)
        self.list.acted.connect(self._on_list_acted)
        self.answer.entered.connect(self._on_answer_entered)
        self.give.clicked.connect(self._on_give_clicked)
        for widget in (self.list, self.answer.edit, self.list.viewport(), self):
            widget.installEventFilter(self)

    @property
    def news(self) -> int:
        return len(self._here - self._seen)

    @property
    def news_words(self) -> Say:
        """ "1 new": all that is told of it where others may look. NOTHING if nothing is."""
        return count(self.news, "{n} new", "{n} new") if self.news else NOTHING

    def show_line(self, line: PrivateLine | None) -> None:
        self.setVisible(line is not None)
        if line is None:
            line = PrivateLine()
        is_at_end = self._is_at_end()
        before = self.news
        self._rows = {row.message: row for row in line.rows}
        self._here = frozenset(line.asks) | {row.message for row in line.rows if not row.answer}
        self.asks.tell_or_hide("\n".join(spoken(words) for words in line.asks))
        self.empty.setVisible(not line.rows and not line.asks)
        self.list.setVisible(bool(line.rows))
        self.list.show_rows(tuple(_row(row) for row in line.rows))
        if is_at_end and line.rows and not self.list.hasFocus():
            self.list.scrollToBottom()
        self._show_answering()
        self._show_news(before)

    def see(self) -> None:
        """Whoever came here has seen what stands here."""
        before = self.news
        self._seen |= self._here
        self._show_news(before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self.see()
        return False

    def _build(self) -> None:
        answering = QVBoxLayout(self._answering)
        clear_margins(answering)
        answering.addWidget(self.whole)
        answering.addLayout(in_row(self.answer, self.give, stretch=0))
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        for part in (self.head, self.empty, self.asks, self.list, self._answering):
            column.addWidget(part)
        self.asks.hide()
        self._answering.hide()
        self.hide()

    def _is_at_end(self) -> bool:
        bar = self.list.verticalScrollBar()
        return bar.value() >= bar.maximum()

    def _show_news(self, before: int) -> None:
        self.head.note.tell(self.news_words or (say("quiet") if not self._here else NOTHING))
        if self.news != before:
            self.news_changed.emit()

    def _show_answering(self) -> None:
        row = self._rows.get(self.list.current())
        is_long = row is not None and len(row.text) > _CUT
        self.whole.show_text(row.text if row is not None and is_long else "")
        self.whole.setVisible(is_long)
        self._answering.setVisible(row is not None)

    def _on_list_chosen(self) -> None:
        """What was typed for one message is no answer to another."""
        row = self._rows.get(self.list.current())
        self.answer.put(row.answer if row is not None else "")
        self._show_answering()

    def _on_list_opened(self, key: str) -> None:
        row = self._rows.get(key)
        if row is not None and row.number is not None:
            self.idea_asked.emit(row.number)
        else:
            self.answer.edit.setFocus()

    def _on_list_acted(self, key: str, what: str) -> None:
        self._on_list_opened(key)

    def _on_give_clicked(self) -> None:
        if self.answer.text.strip():
            self._on_answer_entered(self.answer.text.strip())

    def _on_answer_entered(self, text: str) -> None:
        """A refused answer stays where it is typed, with the reason below."""
        message = MessageId(self.list.current())
        if message not in self._rows:
            return
        refusal = self._desk.attempt(c.AnswerMessage(self._desk.session, message, text))
        if refusal:
            self.answer.refuse(refusal)
        else:
            self.list.setFocus()  # before Qt hands the focus to whatever comes next
            self.list.choose("")
            self._show_answering()


def _row(row: MessageRow) -> Row:
    by = row.by or spoken(say("without name"))
    if row.answer:
        by = f"  {spoken(say('to {name}', name=row.by))}" if row.by else ""
    elif row.text and row.says:
        by = spoken(say("{what}, {who}", what=row.says, who=by))
    leads = ((_SHOW, spoken(say("Go to idea no. {n}", n=row.number))),) if row.number is not None else ()
    return Row(
        row.message,
        row.text or spoken(row.says),
        below=by,
        below_words=row.answer,
        is_app=not row.text,
        actions=leads,
        state=spoken(say("answered")) if row.answer else "",
    )
