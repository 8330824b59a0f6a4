"""Picking: what is worth talking about, marked by hand; then one person may speak for one more."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.hands import HandsBox
from lfb_desktop.ui.console.idea_list import IdeaList
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_idea_values import IdeaRow
from lfb_desktop.views.console_values import ConsoleView, PickPanel


class PickWidget(StepPanel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.hint = Words(self.theme, colour="text_2", is_wrapped=True)
        self.hands = HandsBox(desk)
        self.ideas = IdeaList(desk, may_change=False)
        self._rows: dict[str, IdeaRow] = {}
        self.column.addWidget(self.hint)
        self.column.addWidget(self.hands, 1)
        self.column.addWidget(self.ideas, 1)
        self.ideas.list.toggled.connect(self._on_list_toggled)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, PickPanel)
        self.show_title(view.step_title, panel.answered or view.method)
        self._rows = {i.idea: i for i in panel.ideas}
        self.hint.tell(_hint(panel))
        self.hands.show_hands(panel.hands)
        self.ideas.setVisible(bool(panel.ideas))
        self.ideas.show_ideas(panel.ideas, tuple(self._row(i) for i in panel.ideas))

    def _row(self, idea: IdeaRow) -> Row:
        marks = spoken(count(idea.marks or 0, "{n} mark", "{n} marks"))
        note = self.tr("spoken for") if idea.is_defended else marks
        return Row(
            idea.idea,
            idea.text,
            lead=str(idea.number),
            note=note,
            mark="check" if idea.is_picked else "",
            is_checked=None if idea.is_picked else idea.is_defended,
            is_faint=not (idea.is_picked or idea.is_defended),
        )

    def _on_list_toggled(self, key: str) -> None:
        idea = self._rows.get(key)
        if idea is not None:
            self.desk.do(c.DefendIdea(self.desk.session, idea.idea, not idea.is_defended))


def _hint(panel: PickPanel) -> Say:
    if not panel.is_asked:
        return say("There were no ideas to pick from.")
    if panel.hands is not None:
        return say(
            "{rule}. Everybody raises a hand for what is worth talking about.", rule=spoken(panel.rule)
        )
    if not panel.ideas:
        return NOTHING
    goes = count(panel.going_on, "{n} goes on.", "{n} go on.")
    return say("{goes} Does one person want to speak for another one? Tick it.", goes=spoken(goes))
