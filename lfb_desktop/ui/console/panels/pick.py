"""Picking: all mark what is worth talking about; then one person may speak for one more.

Nobody picks alone. What goes on stands first, and whoever looks sees why.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.ui.console.asking import AskingBox
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.goes_with import GoesWith
from lfb_desktop.ui.console.idea_list import IdeaList
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.key_table import keys_of
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_idea_values import IdeaRow
from lfb_desktop.views.console_values import ConsoleView, PickPanel


class PickWidget(StepPanel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: dict[str, IdeaRow] = {}
        self._is_marking = False
        self.hint = Words(self.theme, colour="text_2", is_wrapped=True)
        self.asking = AskingBox(desk)
        self.hands = self.asking.hands
        self.goes_with = GoesWith(desk)
        self.ideas = IdeaList(desk)
        self.ideas.list.letters = keys_of("goes_with")[0].lower()
        self.column.addWidget(self.hint)
        self.column.addWidget(self.asking, 1)
        self.column.addWidget(self.ideas, 1)
        self.column.addWidget(self.goes_with)
        self.column.addStretch(0)
        self.ideas.list.toggled.connect(self._on_list_toggled)
        self.ideas.list.lettered.connect(self._on_list_lettered)
        self.goes_with.joined.connect(self._on_goes_with_joined)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, PickPanel)
        self._is_marking = panel.hands is not None
        self.show_title(view.step_title, panel.answered or view.method)
        self._rows = {i.idea: i for i in panel.ideas}
        self.hint.tell(_hint(panel))
        self.asking.show_view(view, panel.hands)
        self.goes_with.show_ideas(_texts(panel), may_join=panel.hands is None)
        self.ideas.setVisible(bool(panel.ideas))
        self.ideas.show_ideas(panel.ideas, self._grouped(panel.ideas))

    def start(self) -> QWidget | None:
        if self._is_marking:
            return self.asking.start()
        return self.ideas.list if self._rows else None

    def _grouped(self, ideas: tuple[IdeaRow, ...]) -> tuple[Row, ...]:
        """What goes on, by its marks or because somebody speaks for it; then what does not."""
        groups = (
            (self.tr("Go on, most marked"), [i for i in ideas if i.is_picked]),
            (self.tr("Go on, somebody speaks for them"), [i for i in ideas if _is_spoken_for(i)]),
            (self.tr("Not this time"), [i for i in ideas if not (i.is_picked or _is_spoken_for(i))]),
        )
        rows: list[Row] = []
        for place, (name, inside) in enumerate(groups):
            if inside:
                note = spoken(count(len(inside), "{n} idea", "{n} ideas"))
                rows.append(Row(f"heading {place}", name, note=note, is_heading=True))
                rows += [self._row(i) for i in inside]
        return tuple(rows)

    def _row(self, idea: IdeaRow) -> Row:
        row = self.ideas.row(idea)
        if idea.is_set_aside:
            return row
        marks = spoken(count(idea.marks or 0, "{n} mark", "{n} marks"))
        goes_on = idea.is_picked or idea.is_defended
        return replace(
            row,
            note=marks,
            mark="check" if idea.is_picked else "",
            is_checked=None if idea.is_picked else idea.is_defended,
            is_faint=not goes_on,
            state=self.tr("goes on") if goes_on else self.tr("does not go on"),
        )

    def _on_list_toggled(self, key: str) -> None:
        idea = self._rows.get(key)
        if idea is not None:
            self.desk.do(c.DefendIdea(self.desk.session, idea.idea, not idea.is_defended))

    def _on_list_lettered(self) -> None:
        idea = self.ideas.current()
        if idea is not None:
            self.goes_with.ask(idea.number)

    def _on_goes_with_joined(self, one: int, other: int) -> None:
        by_number = {i.number: i.idea for i in self._rows.values()}
        if one in by_number and other in by_number:
            pair = (by_number[one], by_number[other])
            self.desk.do(c.MergeIdeas(self.desk.session, pair, pair[1]))


def _is_spoken_for(idea: IdeaRow) -> bool:
    return idea.is_defended and not idea.is_picked


def _texts(panel: PickPanel) -> dict[int, str]:
    """What can go together: what is being marked, or what was."""
    if panel.hands is None:
        return {i.number: i.text for i in panel.ideas if not i.is_set_aside and not i.is_folded}
    items = [item for group in panel.hands.groups for item in group.items]
    return {item.number: item.words for item in items if item.number is not None}


def _hint(panel: PickPanel) -> Say:
    if not panel.is_asked:
        return say("There are no ideas to pick from. Go back and write some, or go on.")
    if panel.hands is not None:
        return say("{rule}. Everybody marks what is worth talking about.", rule=spoken(panel.rule))
    if not panel.ideas:
        return NOTHING
    goes = count(panel.going_on, "{n} goes on.", "{n} go on.")
    return say(
        "{goes} Does one person want to speak for another one? Space ticks it. G: goes with another number.",
        goes=spoken(goes),
    )
