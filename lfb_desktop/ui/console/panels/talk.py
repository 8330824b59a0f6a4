"""The talk: one proposal in focus, what speaks for it, what worries us."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import IdeaId, PointSide
from lfb_desktop.domain.texts import SENTENCE
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import Section, clear_margins
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_idea_values import PointRow, TalkPanel
from lfb_desktop.views.console_values import ConsoleView


class TalkWidget(StepPanel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = self.theme
        self._panel: TalkPanel | None = None
        self.empty = Words(
            theme, self.tr("Nothing was picked. Talk about what matters most, or go on."), colour="text_2"
        )
        self.list = RowsView(theme, self.tr("Proposals in drawn order"), is_whole=True)
        self.speaks_for = _Side(desk, PointSide.FOR, "sprout", self.tr("What speaks for it?"))
        self.worries = _Side(desk, PointSide.WORRY, "message", self.tr("What worries you?"))
        self._sides = QWidget()
        both = QHBoxLayout(self._sides)
        clear_margins(both, 32)
        both.addWidget(self.speaks_for, 1)
        both.addWidget(self.worries, 1)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.list)
        self.column.addWidget(self._sides)
        self.column.addStretch(1)
        self.list.opened.connect(self._on_list_opened)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, TalkPanel)
        self._panel = panel
        time = f"{panel.seconds_each // 60}:{panel.seconds_each % 60:02}"
        self.show_title(view.step_title, say("in drawn order, {time} each", time=time))
        self.empty.setVisible(not panel.proposals)
        self._sides.setVisible(bool(panel.proposals))
        self.list.show_rows(
            tuple(
                Row(i.idea, i.text, lead=str(i.number), mark="*diamond" if place == panel.focus else "*dot")
                for place, i in enumerate(panel.proposals)
            )
        )
        here = panel.proposals[panel.focus].idea if panel.focus < len(panel.proposals) else ""
        self.speaks_for.show_points(here, panel.speaks_for)
        self.worries.show_points(here, panel.worries)

    def start(self) -> QWidget:
        return self.speaks_for.field.edit

    def _on_list_opened(self, key: str) -> None:
        proposals = self._panel.proposals if self._panel else ()
        place = next((n for n, i in enumerate(proposals) if i.idea == key), 0)
        self.desk.do(c.FocusTalk(self.desk.session, place))


class _Side(QWidget):
    """One of the two columns: a line to type, and what was said."""

    def __init__(self, desk: Desk, side: PointSide, icon: str, title: str) -> None:
        super().__init__()
        self._desk = desk
        self._side = side
        self._idea = ""
        self.field = Field(desk.theme, title, SENTENCE, hint=self.tr("In a few words"))
        self.list = RowsView(desk.theme, title, is_whole=True)
        column = QVBoxLayout(self)
        clear_margins(column)
        column.addWidget(Section(desk.theme, icon, title))
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addStretch(1)
        self.field.entered.connect(self._on_field_entered)

    def show_points(self, idea: str, points: tuple[PointRow, ...]) -> None:
        self._idea = idea
        self.list.show_rows(tuple(Row(p.id, p.text, mark="*dot") for p in points))

    def _on_field_entered(self, text: str) -> None:
        if not self._idea:
            return
        reason = self._desk.attempt(c.AddPoint(self._desk.session, IdeaId(self._idea), self._side, text))
        if reason:
            self.field.refuse(reason)
        else:
            self.field.clear()
