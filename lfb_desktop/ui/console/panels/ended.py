"""After the end: what all made together, and the ways to keep it."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import clear_margins, in_row
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_values import ConsoleView, EndedPanel


class EndedWidget(StepPanel):
    has_people = is_at_work = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._shown: tuple[tuple[int, Say], ...] = ()
        self._counts = QWidget()
        self._grid = QGridLayout(self._counts)
        clear_margins(self._grid)
        self.next = Words(self.theme, size="section")
        self.kept = Words(
            self.theme,
            self.tr("Everything is in the team file. Nothing went to the internet."),
            colour="text_2",
        )
        self.export = Button(self.theme, self.tr("Export..."), "book", hint("export"))
        self.column.addWidget(self._counts)
        self.column.addWidget(self.next)
        self.column.addWidget(self.kept)
        self.again = Button(self.theme, self.tr("Open it again, to mend something"), is_quiet=True)
        self.column.addLayout(in_row(self.export, self.again))
        self.column.addStretch(1)
        self.export.clicked.connect(desk.export)
        self.again.clicked.connect(self._on_again_clicked)

    def _on_again_clicked(self) -> None:
        self.desk.do(c.ReopenSession(self.desk.session))

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, EndedPanel)
        self.show_title(say("The session has ended"), "")
        self.next.tell_or_hide(panel.next)
        if panel.counts == self._shown:
            return
        self._shown = panel.counts
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (n, words) in enumerate(panel.counts):
            self._grid.addWidget(Words(self.theme, str(n), "timer"), row, 0)
            self._grid.addWidget(Words(self.theme, words, "body", "text_2"), row, 1)
        self._grid.setHorizontalSpacing(18)
        self._grid.setColumnStretch(1, 1)
