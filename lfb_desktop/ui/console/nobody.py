"""When nobody takes it: one quiet minute first, then four ways on, each of which does something.

Make it smaller, two share it, ask the leader, or not now and look again. Nobody is talked into anything.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.nobody_ways import NotNowBox, SharedBox, SmallerBox
from lfb_desktop.ui.console.parts import clear_margins, in_row
from lfb_desktop.ui.console.quiet_minute import QuietMinute
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_outcome_values import CommitmentsPanel, OutcomeRow


class NobodyBox(QWidget):
    """`need_asked`: the leader should be asked for something."""

    need_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._outcome: OutcomeRow | None = None
        self.words = Words(theme, self.tr("Nobody yet, and that is fine."), size="body", colour="text_2")
        self.quiet = QuietMinute(desk)
        self.others = Button(theme, self.tr("Other ways"), "chevron-right", is_quiet=True)
        self.smaller = Button(theme, self.tr("Make it smaller"), "minus")
        self.share = Button(theme, self.tr("Two share it"), "users")
        self.leader = Button(theme, self.tr("Ask the leader"), "buoy")
        self.not_now = Button(theme, self.tr("Not now, look again on..."), "calendar")
        self.smaller_box = SmallerBox(desk)
        self.shared_box = SharedBox(desk)
        self.not_now_box = NotNowBox(desk)
        self._ways = QWidget()
        self._build()
        self.quiet.over.connect(self._on_quiet_over)
        self.others.clicked.connect(self._on_others_clicked)
        self.smaller.clicked.connect(self._on_smaller_clicked)
        self.share.clicked.connect(self._on_share_clicked)
        self.leader.clicked.connect(self._on_leader_clicked)
        self.not_now.clicked.connect(self._on_not_now_clicked)

    def show_people(self, panel: CommitmentsPanel) -> None:
        self.shared_box.show_people(panel)
        self.not_now_box.set_start(panel.date)

    def show_outcome(self, outcome: OutcomeRow) -> None:
        is_other = self._outcome is None or self._outcome.outcome != outcome.outcome
        self._outcome = outcome
        self.setVisible(not outcome.owners)
        if is_other or outcome.owners:
            self.quiet.stop()
            self._fold(are_shown=False)
        for box in (self.smaller_box, self.shared_box, self.not_now_box):
            box.show_outcome(outcome)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        clear_margins(column, 4)
        column.addWidget(self.words)
        column.addLayout(in_row(self.quiet, self.others))
        ways = QVBoxLayout(self._ways)
        clear_margins(ways, 4)
        ways.addLayout(in_row(self.smaller, self.share, spacing=4))
        ways.addLayout(in_row(self.leader, self.not_now, spacing=4))
        for box in (self.smaller_box, self.shared_box, self.not_now_box):
            ways.addWidget(box)
        column.addWidget(self._ways)
        self._fold(are_shown=False)

    def _fold(self, *, are_shown: bool) -> None:
        self._ways.setVisible(are_shown)
        self.others.setVisible(not are_shown)
        self._open(None)

    def _open(self, wanted: QWidget | None) -> None:
        for box in (self.smaller_box, self.shared_box, self.not_now_box):
            box.setVisible(box is wanted)

    def _on_quiet_over(self) -> None:
        """The ways appear; whoever types somewhere else goes on typing."""
        self._fold(are_shown=True)

    def _on_others_clicked(self) -> None:
        self._fold(are_shown=True)
        self.smaller.setFocus()

    def _on_smaller_clicked(self) -> None:
        self._open(self.smaller_box)
        self.smaller_box.start()

    def _on_share_clicked(self) -> None:
        self._open(self.shared_box)
        self.shared_box.one.setFocus()

    def _on_leader_clicked(self) -> None:
        self._open(None)
        self.need_asked.emit()

    def _on_not_now_clicked(self) -> None:
        self._open(self.not_now_box)
        self.not_now_box.start()
