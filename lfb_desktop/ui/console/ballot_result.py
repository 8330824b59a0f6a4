"""What came of a ballot, every proposal of it, and the ways on from a tie or a flat result."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Purpose, TieWay
from lfb_desktop.domain.words import count, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Note, clear_margins
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import BallotPanel
from lfb_desktop.views.scenes import ObjectionRow, ObjectionsScene, ResultRow


class BallotResultBox(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._panel: BallotPanel | None = None
        self.hint = Note(theme, "message")
        self.list = RowsView(theme, self.tr("Result"))
        self.notes = Words(theme, size="body", colour="text_2", is_wrapped=True)
        self.both = Button(theme, self.tr("There is room for both"), "check")
        self.revote = Button(theme, self.tr("Vote once more between them"), "split")
        self.tries = Button(theme, self.tr("Both, as two-week tries"), "flask")
        self.boldest = Button(theme, self.tr("Boldest: hold its own ballot"), "peak")
        column = QVBoxLayout(self)
        clear_margins(column)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        column.addWidget(self.notes)
        for button in (self.both, self.revote, self.tries, self.boldest):
            column.addWidget(button)
        self.list.setMinimumHeight(160)
        self.both.clicked.connect(self._on_both_clicked)
        self.revote.clicked.connect(self._on_revote_clicked)
        self.tries.clicked.connect(self._on_tries_clicked)
        self.boldest.clicked.connect(self._on_boldest_clicked)
        self.hide()

    def show_panel(self, panel: BallotPanel) -> None:
        self._panel = panel
        result = panel.result
        self.setVisible(result is not None)
        if result is None:
            return
        self.hint.tell(panel.hint)
        self.both.setVisible(TieWay.BOTH in panel.tie_ways)
        self.tries.setVisible(TieWay.TRIES in panel.tie_ways)
        self.revote.setVisible(panel.may_revote)
        self.boldest.setVisible(panel.may_boldest)
        if isinstance(result, ObjectionsScene):
            self.list.show_rows(tuple(_objection(row, n) for n, row in enumerate(result.rows)))
            self.notes.hide()
            return
        is_dots = result.measure != say("votes")
        self.list.show_rows(tuple(_row(row, n, is_dots) for n, row in enumerate(result.rows)))
        said = "\n".join(f"{spoken(note.text)} {note.words}".strip() for note in result.notes)
        self.notes.tell_or_hide(said)

    def _settle(self, way: TieWay) -> None:
        if self._panel is not None and self._panel.poll is not None:
            self._desk.do(c.SettleTie(self._desk.session, self._panel.poll, way))

    def _on_both_clicked(self) -> None:
        self._settle(TieWay.BOTH)

    def _on_tries_clicked(self) -> None:
        self._settle(TieWay.TRIES)

    def _on_revote_clicked(self) -> None:
        self._desk.do(c.OpenPoll(self._desk.session, Purpose.REVOTE))

    def _on_boldest_clicked(self) -> None:
        self._desk.do(c.OpenPoll(self._desk.session, Purpose.BOLDEST))


def _row(row: ResultRow, place: int, is_dots: bool) -> Row:
    votes, dots = count(row.total, "{n} vote", "{n} votes"), count(row.total, "{n} dot", "{n} dots")
    # All of them by hand: the number need not be said twice.
    is_said = row.total == 0 or row.source == say("{n} by hand", n=row.total)
    total = "" if is_said else spoken(dots if is_dots else votes)
    parts = [total, spoken(row.source), spoken(row.mark)]
    return Row(
        f"{place} {row.title}",
        row.title,
        lead=row.rank,
        note=", ".join(part for part in parts if part),
        mark="check" if row.is_place else ("split" if row.is_tied else "*dot"),
        is_faint=not (row.is_place or row.is_tied),
    )


def _objection(row: ObjectionRow, place: int) -> Row:
    return Row(
        f"{place} {row.title}",
        row.title,
        note=spoken(row.result),
        below_words="; ".join(row.sentences),
        mark="check" if row.may_be_tried else "hand",
    )
