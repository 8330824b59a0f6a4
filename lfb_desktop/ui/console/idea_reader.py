"""Reading one idea whole (F3): every word, its first wording, who is credited, and what was put into it.

What was put together is taken apart here, one by one or all at once.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import IdeaId
from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.idea_words import credits_of, words_of
from lfb_desktop.ui.console.parts import Section, clear_margins, in_row
from lfb_desktop.ui.console.whole_text import WholeText
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_idea_values import IdeaRow

_TALLEST = 160  # pixels for the parts, then they scroll


class IdeaReader(QWidget):
    """Hidden until asked for; it then follows the list. `left`: F3 or Esc, while the focus was here."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._idea: IdeaRow | None = None
        self.is_wanted = False
        self.head = Section(theme, "book", self.tr("Read"))
        self.text = WholeText(theme, self.tr("The whole idea"))
        self.was = WholeText(theme, self.tr("The first wording"), size="body", colour="text_2")
        self.credit = Words(theme, size="label", colour="text_2", is_wrapped=True)
        self.parts = RowsView(theme, self.tr("What was put into it"), is_whole=True, tallest=_TALLEST)
        self.apart = Button(theme, self.tr("Take all apart"), "split", is_quiet=True)
        self.close_button = Button(theme, self.tr("Close"), keys=hint("read_row"), is_quiet=True)
        column = QVBoxLayout(self)
        clear_margins(column, 4)
        for widget in (self.head, self.text, self.was, self.credit, self.parts):
            column.addWidget(widget)
        column.addLayout(in_row(self.apart, self.close_button))
        self.hide()
        self.parts.acted.connect(self._on_parts_acted)
        self.parts.read_asked.connect(self.leave)
        self.apart.clicked.connect(self._on_apart_clicked)
        self.close_button.clicked.connect(self.leave)
        escape = QShortcut(Qt.Key.Key_Escape, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)

    def toggle(self, idea: IdeaRow | None) -> None:
        self.is_wanted = not self.is_wanted
        self.show_idea(idea)

    def leave(self) -> None:
        self.is_wanted = False
        self.left.emit()
        self.hide()

    def show_idea(self, idea: IdeaRow | None) -> None:
        self._idea = idea
        self.setVisible(self.is_wanted and idea is not None)
        if idea is None or not self.is_wanted:
            return
        self.head.title.tell(say("No. {n}", n=idea.number))
        self.text.show_text(words_of(idea))
        self.was.setVisible(bool(idea.was))
        self.was.show_text(self.tr("Reworded, was: {text}").format(text=idea.was))
        self.credit.tell_or_hide(credits_of(idea) if idea.merged or idea.author else NOTHING)
        self.parts.setVisible(bool(idea.merged))
        self.apart.setVisible(len(idea.merged) > 1)
        take = (("split", self.tr("Take this one apart")),)
        self.parts.show_rows(
            tuple(Row(p.idea, p.text, lead=str(p.number), note=p.author, actions=take) for p in idea.merged)
        )

    def _on_parts_acted(self, key: str) -> None:
        """Also a part of a part: out of what it was put into."""
        parts = self._idea.merged if self._idea else ()
        into = next((part.into for part in parts if part.idea == key), None)
        if into is not None:
            self._desk.do(c.SplitIdea(self._desk.session, into, (IdeaId(key),)))

    def _on_apart_clicked(self) -> None:
        if self._idea is not None:
            self._desk.do(c.SplitIdea(self._desk.session, self._idea.idea))
