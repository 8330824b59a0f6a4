"""What came of a ballot: what has a place, what is tied, what is kept for later; and how it ends well.

A tie asks first for room for all, then for one more vote, then for two-week tries. Nothing is ranked last.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Purpose, TieWay
from lfb_desktop.domain.rules.ballots import BOLDEST_QUESTION, REVOTE_QUESTION
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Note, clear_margins, in_row
from lfb_desktop.ui.console.result_rows import objection_rows, result_rows
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import BallotPanel
from lfb_desktop.views.scenes import ObjectionsScene, ResultsScene

THREE_MINUTES_MS = 3 * 60_000
_SETTLED = ("check", "flask")  # icons of the notes that tell how a tie ended


class BallotResultBox(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._panel: BallotPanel | None = None
        self.hint = Note(theme, "message")
        self.list = RowsView(theme, self.tr("Result"), is_whole=True)
        self.both = Button(theme, self.tr("There is room for both"), "check")
        self.revote = Button(theme, self.tr("Vote once more between them"), "split")
        self.tries = Button(theme, self.tr("Both, as two-week tries"), "flask")
        self.lot = Button(theme, self.tr("Draw the lot, as agreed"), "pin")
        self.talk = Button(theme, self.tr("Talk three minutes"), "message")
        self.again = Button(theme, self.tr("Then one dot each, as the next step"), "arrow-right")
        self.boldest = Button(theme, self.tr("Boldest: hold its own ballot"), "peak", is_quiet=True)
        column = QVBoxLayout(self)
        clear_margins(column)
        column.addWidget(self.hint)
        column.addLayout(in_row(self.both, self.revote, self.tries, self.lot, self.talk, self.again))
        column.addWidget(self.list)
        column.addLayout(in_row(self.boldest))
        column.addStretch(1)
        self.both.clicked.connect(self._on_both_clicked)
        self.revote.clicked.connect(self._on_revote_clicked)
        self.tries.clicked.connect(self._on_tries_clicked)
        self.lot.clicked.connect(self._on_lot_clicked)
        self.talk.clicked.connect(self._on_talk_clicked)
        self.again.clicked.connect(self._on_again_clicked)
        self.boldest.clicked.connect(self._on_boldest_clicked)
        self.hide()

    def show_panel(self, panel: BallotPanel) -> None:
        self._panel = panel
        result = panel.result
        self.setVisible(result is not None)
        if result is None:
            return
        self._show_ways(panel, result)
        if isinstance(result, ObjectionsScene):
            self.hint.tell(_objected(result))
            self.list.show_rows(objection_rows(result))
        else:
            self.hint.tell(_ending(panel, result))
            self.list.show_rows(result_rows(panel, result))

    def _show_ways(self, panel: BallotPanel, result: ResultsScene | ObjectionsScene) -> None:
        tied = sum(r.is_tied for r in result.rows) if isinstance(result, ResultsScene) else 0
        if tied > 2:
            self.both.tell(say("There is room for all {n}", n=tied))
            self.tries.tell(say("All {n}, as two-week tries", n=tied))
        else:
            self.both.tell(self.tr("There is room for both"))
            self.tries.tell(self.tr("Both, as two-week tries"))
        self.both.setVisible(TieWay.BOTH in panel.tie_ways)
        self.tries.setVisible(TieWay.TRIES in panel.tie_ways)
        self.lot.setVisible(TieWay.LOT in panel.tie_ways)
        self.revote.setVisible(panel.may_revote)
        self.talk.setVisible(bool(panel.hint) and (panel.may_revote or panel.again is not None))
        self.again.setVisible(panel.again is not None)
        self.boldest.setVisible(panel.may_boldest)

    def _settle(self, way: TieWay) -> None:
        if self._panel is not None and self._panel.poll is not None:
            self._desk.do(c.SettleTie(self._desk.session, self._panel.poll, way))

    def _on_both_clicked(self) -> None:
        self._settle(TieWay.BOTH)

    def _on_tries_clicked(self) -> None:
        self._settle(TieWay.TRIES)

    def _on_lot_clicked(self) -> None:
        self._settle(TieWay.LOT)

    def _on_revote_clicked(self) -> None:
        question = spoken(REVOTE_QUESTION)
        self._desk.do(c.OpenPoll(self._desk.session, Purpose.REVOTE, question=question))

    def _on_talk_clicked(self) -> None:
        self._desk.do(c.AddTime(self._desk.session, THREE_MINUTES_MS))

    def _on_again_clicked(self) -> None:
        if self._panel is not None and self._panel.again is not None:
            self._desk.do(self._panel.again)

    def _on_boldest_clicked(self) -> None:
        question = spoken(BOLDEST_QUESTION)
        self._desk.do(c.OpenPoll(self._desk.session, Purpose.BOLDEST, question=question))


def _ending(panel: BallotPanel, result: ResultsScene) -> Say:
    """What asks for an answer now; else nothing is said."""
    if panel.hint:
        return panel.hint
    if TieWay.LOT in panel.tie_ways:
        return say("Still a tie. Draw the lot, as agreed, or try all of them for two weeks.")
    if TieWay.TRIES in panel.tie_ways:
        return say("Still a tie. Try all of them for two weeks, and look again.")
    if TieWay.BOTH in panel.tie_ways:
        tied = sum(r.is_tied for r in result.rows)
        if tied > 2:
            return say("{n} are tied for the last place. Is there room for all of them?", n=tied)
        return say("A tie for the last place. Is there room for both?")
    return next((note.text for note in result.notes if note.icon in _SETTLED), NOTHING)


def _objected(result: ObjectionsScene) -> Say:
    if any(not row.may_be_tried and row.sentences for row in result.rows):
        return say("What would make it safe enough to try? Change it, or keep it for later.")
    return NOTHING
