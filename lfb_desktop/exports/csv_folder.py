"""The record as tables for spreadsheets: a folder of CSV files.

Every cell that a spreadsheet could take for a formula gets an apostrophe in front; whoever reads the
files back takes off exactly one. Names of files and columns, and words like "closed" and "yes", are the
same in every language: programs read them. What is said to people is in the language of the session.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from lfb_desktop.domain.model import PointSide, State
from lfb_desktop.domain.words import ENGLISH, Tongue
from lfb_desktop.exports.files import replace_file
from lfb_desktop.exports.targets import as_file, as_folder
from lfb_desktop.exports.teller import Teller
from lfb_desktop.exports.wording import numbers
from lfb_desktop.views.record import record
from lfb_desktop.views.record_parts import IdeaPart, OutcomePart, RecordView

if TYPE_CHECKING:
    from lfb_desktop.exports import Options

Cell = str | int | None
Table = tuple[tuple[str, ...], list[tuple[Cell, ...]]]

# What a spreadsheet may take for a formula, and the guard itself, so that taking one off gives the text back.
GUARDED = ("=", "+", "-", "@", "\t", "\r", "'")


def write(state: State, path: Path, options: Options) -> tuple[Path, ...]:
    """`path` is a folder; files of other names in it are left alone. All of its tables or none."""
    found = tables(record(state, now_ms=options.now_ms), options.tongue)
    places = {name: as_file(as_folder(path) / name) for name in found}
    return tuple(replace_file(places[name], _csv(table)) for name, table in found.items())


def tables(view: RecordView, tongue: Tongue = ENGLISH) -> dict[str, Table]:
    t = Teller(tongue)
    return {
        "session.csv": _session(view, t),
        "outcomes.csv": _outcomes(view, t),
        "ballots.csv": _ballots(view, t),
        "answers.csv": _answers(view, t),
        "themes.csv": _themes(view),
        "ideas.csv": _ideas(view, t),
        "talk.csv": _talk(view, t),
        "questions.csv": _questions(view, t),
        "thanks.csv": _thanks(view, t),
        "timeline.csv": _timeline(view, t),
    }


def guarded(text: str) -> str:
    return "'" + text if text.startswith(GUARDED) else text


def _csv(table: Table) -> bytes:
    """UTF-8 with the mark that spreadsheets look for; lines end as RFC 4180 says."""
    head, rows = table
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")


def _cell(cell: Cell) -> str | int:
    """NUL ends a cell in some programs; its picture does not."""
    if isinstance(cell, str):
        return guarded(cell.replace("\0", "\u2400"))
    return "" if cell is None else cell


def _session(view: RecordView, t: Teller) -> Table:
    why = view.why
    rows: list[tuple[Cell, ...]] = [
        ("team", view.team),
        ("title", view.title),
        ("date", view.date),
        ("state", str(view.state)),
        ("is_rehearsal", _yes(view.is_rehearsal)),
        ("led_by", view.led_by),
        ("run_by", view.run_by),
        ("why", why.text),
        ("reason", why.reason),
        ("result", why.result),
        *(("given", text) for text in why.given),
        *(("open", text) for text in why.open),
        *(("took_part", name) for name in view.people),
        *(("watched", name) for name in view.watched),
        *(("round", f"{part.title}: {t(part.line)}") for part in view.rounds),
    ]
    return ("field", "value"), rows


def _ideas(view: RecordView, t: Teller) -> Table:
    head = ("number", "text", "was", "author", "theme", "marks", "builds_on", "merged_into", "picked")
    return (*head, "defended", "set_aside"), [_idea(idea, t) for idea in view.ideas]


def _idea(idea: IdeaPart, t: Teller) -> tuple[Cell, ...]:
    return (
        idea.number,
        t.words(idea.text),
        idea.was,
        idea.author,
        idea.theme,
        idea.marks,
        numbers(idea.builds_on),
        idea.merged_into,
        _yes(idea.is_picked),
        _yes(idea.is_defended),
        _yes(idea.is_set_aside),
    )


def _outcomes(view: RecordView, t: Teller) -> Table:
    head = ("outcome", "owners", "helpers", "thinking", "when_then", "look_again", "first_step", "success")
    more = ("hypothesis", "learned", "is_try", "ideas", "need", "answer", "because")
    return (*head, *more), [_outcome(outcome, t) for outcome in view.outcomes]


def _outcome(outcome: OutcomePart, t: Teller) -> tuple[Cell, ...]:
    need = outcome.need
    return (
        outcome.title,
        "; ".join(outcome.owners),
        "; ".join(outcome.helpers),
        "; ".join(f"{t.name} {t.until}".strip() for t in outcome.thinking),
        outcome.when_then,
        outcome.look_again,
        outcome.first_step,
        outcome.success,
        outcome.hypothesis,
        outcome.learned,
        _yes(outcome.is_experiment),
        numbers(outcome.ideas),
        need.text if need else "",
        t(need.answer) if need else "",
        need.because if need else "",
    )


def _ballots(view: RecordView, t: Teller) -> Table:
    head = ("ballot", "title", "question", "state", "rank", "number", "proposal", "total", "people", "place")
    rows: list[tuple[Cell, ...]] = []
    for place, result in enumerate(view.results, 1):
        start: tuple[Cell, ...] = (place, t(result.title), result.question)
        if result.is_open:
            rows.append((*start, "open, totals are hidden", "", None, "", None, None, "", ""))
        for row in (*result.rows, *result.later):
            state = "kept for later" if row in result.later else "closed"
            proposal = (row.number, t.words(row.title), row.total, row.people, _yes(row.is_place))
            rows.append((*start, state, row.rank, *proposal, t(row.mark)))
        for found in result.objections:
            may = _yes(found.may_be_tried)
            said = "; ".join(found.sentences)
            proposal = (found.number, t.words(found.title), found.count, None, may)
            rows.append((*start, "closed", "", *proposal, said))
    return (*head, "remark"), rows


def _answers(view: RecordView, t: Teller) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (t(part.title), t(row.question), t(level), people)
        for part in view.levels
        for row in part.rows
        for level, people in row.levels
    ]
    return ("check", "question", "level", "people"), rows


def _themes(view: RecordView) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (theme.name, theme.sentence, len(theme.ideas), numbers(tuple(idea.number for idea in theme.ideas)))
        for theme in view.themes
    ]
    return ("theme", "sentence", "count", "ideas"), rows


def _talk(view: RecordView, t: Teller) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (talk.number, t.words(talk.text), "for" if point.side is PointSide.FOR else "worry", point.text)
        for talk in view.talks
        for point in talk.points
    ]
    return ("number", "idea", "side", "text"), rows


def _questions(view: RecordView, t: Teller) -> Table:
    rows: list[tuple[Cell, ...]] = [(q.text, q.answer, t(q.state)) for q in view.questions]
    return ("question", "answer", "state"), rows


def _thanks(view: RecordView, t: Teller) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (thanks.to, thanks.text, thanks.giver or t(thanks.unsigned)) for thanks in view.thanks
    ]
    return ("to", "text", "from"), rows


def _timeline(view: RecordView, t: Teller) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            step.start,
            step.title,
            _minutes(step.planned),
            "" if step.actual is None else _minutes(step.actual),
            step.pauses,
            _minutes(step.paused),
            "; ".join(t.each(step.counts)),
        )
        for step in view.timeline
    ]
    return ("start", "step", "planned_min", "actual_min", "pauses", "paused_min", "made"), rows


def _minutes(tenths: int) -> str:
    """With a point in every language, as tables are read back."""
    return Teller(ENGLISH).minutes(tenths)


def _yes(fact: bool) -> str:
    return "yes" if fact else "no"
