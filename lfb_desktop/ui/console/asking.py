"""An open question in the centre: what is asked, and below it the three ways to answer without a phone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.hands import HandsBox
from lfb_desktop.ui.console.papers import PaperBox
from lfb_desktop.ui.console.parts import clear_margins
from lfb_desktop.ui.console.proposals import ProposalList
from lfb_desktop.ui.console.ways import Way, WaysBox
from lfb_desktop.views.console_values import ConsoleView, HandsView
from lfb_desktop.views.curtain_values import PollPart


class AskingBox(QWidget):
    """`is_levels`: questions with levels, whose hands stand side by side and which have no proposals.

    `turned`: another way is in sight.
    """

    turned = Signal()

    def __init__(self, desk: Desk, *, is_levels: bool = False) -> None:
        super().__init__()
        self._is_levels = is_levels
        self._part: PollPart | None = None
        self.proposals = ProposalList(desk.theme, self.tr("Proposals"))
        self.hands = HandsBox(desk, is_whole=is_levels)
        self.ways = WaysBox(desk)
        self.papers = PaperBox(desk, self.ways.person)
        self.proposals.setMinimumHeight(120)
        stretch = 0 if is_levels else 1
        column = QVBoxLayout(self)
        clear_margins(column, 10)
        if is_levels:
            column.addWidget(self.ways)
        for widget in (self.proposals, self.hands, self.papers):
            column.addWidget(widget, stretch)
        if not is_levels:
            column.addWidget(self.ways)
        self.ways.chosen.connect(self._on_ways_chosen)
        self.hide()

    @property
    def way(self) -> Way:
        return self.ways.way

    def show_view(self, view: ConsoleView, hands: HandsView | None) -> None:
        self.ways.show_view(view)
        self.setVisible(not self.ways.isHidden())
        self.proposals.show_part(view.paper)
        self._part = view.paper
        self.hands.show_hands(hands)
        self._show_way()

    def start(self) -> QWidget:
        return self.ways.curtain

    def _show_way(self) -> None:
        self.proposals.setVisible(self.way is Way.NONE and not self._is_levels)
        self.papers.show_part(self._part if self.way is Way.PAPER else None)
        self.papers.setVisible(self.way is Way.PAPER)
        self.hands.setVisible(self.way is Way.HANDS)

    def _on_ways_chosen(self) -> None:
        self._show_way()
        if self.way is Way.PAPER:
            self.papers.start()
        self.turned.emit()
