"""The rows of a result, in groups: what has a place, what is tied, what is kept for later without a rank."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lfb_desktop.domain.words import Say, count, say
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import BallotPanel
from lfb_desktop.views.scenes import ObjectionRow, ObjectionsScene, ResultRow, ResultsScene


def result_rows(panel: BallotPanel, result: ResultsScene) -> tuple[Row, ...]:
    is_dots = result.measure != say("votes")
    places = [r for r in result.rows if r.is_place]
    tied = [r for r in result.rows if r.is_tied and not r.is_place]
    later = [r for r in result.rows if not (r.is_place or r.is_tied)]
    rows: list[Row] = []
    if panel.placed:
        rows.append(_heading(_tr("Chosen in the first vote")))
        rows += [Row(f"placed {n}", title, mark="check") for n, title in enumerate(panel.placed)]
    for name, group in (
        (_tr("Chosen"), places),
        (_tr("Tied for the last place"), tied),
        (_tr("Kept for later"), later),
    ):
        if group:
            rows.append(_heading(name))
            rows += [_row(row, n, is_dots) for n, row in enumerate(result.rows) if row in group]
    if panel.boldest:
        rows.append(_heading(_tr("Would change most, even if it is hard")))
        rows += [Row(f"boldest {n}", title, mark="peak") for n, title in enumerate(panel.boldest)]
    return tuple(rows)


def objection_rows(result: ObjectionsScene) -> tuple[Row, ...]:
    return tuple(_objection(row, n) for n, row in enumerate(result.rows))


def _heading(name: str) -> Row:
    return Row(f"heading {name}", name, is_heading=True)


def _row(row: ResultRow, place: int, is_dots: bool) -> Row:
    votes, dots = count(row.total, "{n} vote", "{n} votes"), count(row.total, "{n} dot", "{n} dots")
    # All of them by hand: the number need not be said twice.
    is_said = row.total == 0 or row.source == say("{n} by hand", n=row.total)
    total = "" if is_said else spoken(dots if is_dots else votes)
    parts = [total, spoken(row.source) if row.total else "", spoken(row.mark)]
    is_chosen = row.is_place or row.is_tied
    return Row(
        f"{place} {row.title}",
        row.title,
        lead=row.rank if is_chosen else "",
        note=", ".join(part for part in parts if part),
        mark="check" if row.is_place else ("split" if row.is_tied else "*dot"),
        is_faint=not is_chosen,
        state=spoken(_state(row)),
    )


def _state(row: ResultRow) -> Say:
    if row.is_place:
        return say("chosen")
    return say("tied for the last place") if row.is_tied else say("kept for later")


def _objection(row: ObjectionRow, place: int) -> Row:
    return Row(
        f"{place} {row.title}",
        row.title,
        note=spoken(row.result),
        below_words="; ".join(row.sentences),
        mark="check" if row.may_be_tried else "hand",
        state=spoken(say("may be tried") if row.may_be_tried else say("has an objection")),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("BallotResultBox", words)
