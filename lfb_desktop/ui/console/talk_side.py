"""What speaks for a proposal, or what worries: a line to type while others speak, and what was said."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import IdeaId, PointSide
from lfb_desktop.domain.texts import SENTENCE
from lfb_desktop.domain.words import NOTHING, count
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Section, clear_margins
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.views.console_idea_values import PointRow


class TalkSide(QWidget):
    def __init__(self, desk: Desk, side: PointSide, icon: str, title: str) -> None:
        super().__init__()
        self._desk = desk
        self._side = side
        self._idea = ""
        self.head = Section(desk.theme, icon, title)
        self.field = Field(desk.theme, title, SENTENCE, hint=self.tr("In a few words, then Enter"))
        self.list = RowsView(desk.theme, title, is_whole=True)
        column = QVBoxLayout(self)
        clear_margins(column)
        column.addWidget(self.head)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addStretch(1)
        self.field.entered.connect(self._on_field_entered)

    def show_points(self, idea: str, points: tuple[PointRow, ...]) -> None:
        self._idea = idea
        self.head.note.tell(count(len(points), "{n} point", "{n} points") if points else NOTHING)
        self.list.show_rows(tuple(Row(p.id, p.text, mark="*dot") for p in reversed(points)))

    def _on_field_entered(self, text: str) -> None:
        if not self._idea:
            return
        reason = self._desk.attempt(c.AddPoint(self._desk.session, IdeaId(self._idea), self._side, text))
        if reason:
            self.field.refuse(reason)
        else:
            self.field.clear()
