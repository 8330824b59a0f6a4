"""So far: what the room is reminded of when a session is taken up again."""

from __future__ import annotations

from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import ConsoleView
from lfb_desktop.views.resting import SoFarPanel


class SoFarWidget(StepPanel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.facts = RowsView(self.theme, self.tr("What there is so far"), is_whole=True)
        self.words = RowsView(self.theme, self.tr("What the team said"))
        self.hint = Words(
            self.theme,
            self.tr("Say in two minutes where the team stood. Then it goes on where it stopped."),
            colour="text_2",
            is_wrapped=True,
        )
        for widget in (self.hint, self.facts):
            self.column.addWidget(widget)
        self.column.addWidget(self.words, 1)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, SoFarPanel)
        self.show_title(view.step_title, view.method)
        self.facts.show_rows(
            tuple(Row(f"f{n}", spoken(fact), is_app=True) for n, fact in enumerate(panel.facts))
        )
        self.words.show_rows(
            tuple(Row(f"w{n}", words, note=spoken(label)) for n, (label, words) in enumerate(panel.words))
        )
