"""The talk: one proposal in focus with its own time, what speaks for it, what worries us."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PointSide
from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.idea_words import below, words_of
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import clear_margins
from lfb_desktop.ui.console.talk_side import TalkSide
from lfb_desktop.ui.console.talk_time import TalkTime
from lfb_desktop.ui.console.whole_text import WholeText
from lfb_desktop.ui.widgets.marks import Hairline
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_idea_values import IdeaRow, TalkPanel
from lfb_desktop.views.console_values import ConsoleView

_TALLEST = 190  # pixels for the list of proposals, then it scrolls


class TalkWidget(StepPanel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = self.theme
        self._panel: TalkPanel | None = None
        self.empty = Words(
            theme, self.tr("Nothing was picked. Talk about what matters most, or go on."), colour="text_2"
        )
        self.place = Words(theme, size="section", colour="text_2")
        self.time = TalkTime(desk)
        self.text = WholeText(theme, self.tr("The proposal in focus"), size="outcome_title")
        self.about = Words(theme, size="label", colour="text_3", is_wrapped=True)
        self.speaks_for = TalkSide(desk, PointSide.FOR, "sprout", self.tr("What speaks for it?"))
        self.worries = TalkSide(desk, PointSide.WORRY, "message", self.tr("What worries you?"))
        self.list = RowsView(theme, self.tr("Proposals in drawn order"), is_whole=True, tallest=_TALLEST)
        self._talk = QWidget()
        self._build()
        self.list.opened.connect(self._on_list_opened)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, TalkPanel)
        self._panel = panel
        time = f"{panel.seconds_each // 60}:{panel.seconds_each % 60:02}"
        each = say("in drawn order, {time} each", time=time)
        self.show_title(view.step_title, each if panel.proposals else NOTHING)
        self.empty.setVisible(not panel.proposals)
        self._talk.setVisible(bool(panel.proposals))
        self.list.show_rows(
            tuple(self._row(i, is_here=place == panel.focus) for place, i in enumerate(panel.proposals))
        )
        here = panel.proposals[panel.focus] if panel.focus < len(panel.proposals) else None
        self.time.show_time(here.idea if here else "", view.clock, panel.seconds_each)
        self._show_focus(panel, here)

    def start(self) -> QWidget | None:
        has_any = self._panel is not None and bool(self._panel.proposals)
        return self.speaks_for.field.edit if has_any else None

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.place)
        head.addStretch(1)
        head.addWidget(self.time)
        both = QHBoxLayout()
        both.setSpacing(32)
        both.addWidget(self.speaks_for, 1)
        both.addWidget(self.worries, 1)
        talk = QVBoxLayout(self._talk)
        clear_margins(talk, 8)
        talk.addWidget(self.list)
        talk.addSpacing(8)
        talk.addLayout(head)
        talk.addWidget(self.text)
        talk.addWidget(self.about)
        talk.addWidget(Hairline(self.theme))
        talk.addLayout(both)
        self.column.addWidget(self.empty)
        self.column.addWidget(self._talk)
        self.column.addStretch(1)

    def _show_focus(self, panel: TalkPanel, here: IdeaRow | None) -> None:
        place = spoken(panel.title)
        self.place.tell(say("{place}, no. {n}", place=place, n=here.number) if here else NOTHING)
        self.text.show_text(words_of(here) if here else "")
        self.about.tell_or_hide(below(here) if here else "")
        self.speaks_for.show_points(here.idea if here else "", panel.speaks_for)
        self.worries.show_points(here.idea if here else "", panel.worries)

    def _row(self, idea: IdeaRow, *, is_here: bool) -> Row:
        return Row(
            idea.idea,
            words_of(idea),
            lead=str(idea.number),
            is_app=idea.is_folded,
            mark="*diamond" if is_here else "*dot",
            note=self.tr("spoken for") if idea.is_defended and not idea.is_picked else "",
            state=self.tr("in focus") if is_here else "",
        )

    def _on_list_opened(self, key: str) -> None:
        proposals = self._panel.proposals if self._panel else ()
        place = next((n for n, i in enumerate(proposals) if i.idea == key), 0)
        self.desk.do(c.FocusTalk(self.desk.session, place))
