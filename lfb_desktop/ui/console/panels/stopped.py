"""A session that was stopped for today: what is kept, and the way to go on."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import in_row
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import ConsoleView
from lfb_desktop.views.resting import StoppedPanel


class StoppedWidget(StepPanel):
    has_people = is_at_work = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.go_on = Words(self.theme, size="section")
        self.kept = RowsView(self.theme, self.tr("What is kept"), is_whole=True)
        self.step = Words(self.theme, colour="text_2", is_wrapped=True)
        self.hidden = Words(
            self.theme,
            self.tr("What was hidden stays hidden. With the next roll call everybody is asked again."),
            colour="text_2",
            is_wrapped=True,
        )
        self.export = Button(self.theme, self.tr("Export..."), "book", hint("export"))
        for widget in (self.go_on, self.kept, self.step, self.hidden):
            self.column.addWidget(widget)
        self.column.addLayout(in_row(self.export))
        self.column.addStretch(1)
        self.export.clicked.connect(desk.export)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, StoppedPanel)
        self.show_title(say("Stopped for today"), "")
        self.go_on.tell(panel.go_on)
        self.step.tell_or_hide(panel.open_step)
        self.kept.show_rows(
            tuple(Row(f"k{n}", spoken(fact), is_app=True) for n, fact in enumerate(panel.kept))
        )

    def prepared(self, command: c.Command) -> c.Command:
        """The two steps that come by themselves are called in the language that is spoken here."""
        if not isinstance(command, c.TakeUp):
            return command
        return replace(command, roll_call=spoken(say("Who is here")), so_far=spoken(say("So far")))
