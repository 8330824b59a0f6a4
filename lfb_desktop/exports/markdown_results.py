"""Results of ballots and answers to questions as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from lfb_desktop.exports.markdown_text import line, table
from lfb_desktop.exports.wording import source
from lfb_desktop.views.record_parts import LevelsPart, ObjectionRow, ResultPart, ResultRow


def result_parts(result: ResultPart) -> Iterable[str]:
    yield f"### {line(str(result.title))}"
    if result.question:
        yield line(result.question)
    yield f"{line(str(result.rule))}. {line(str(result.answered))}."
    if result.rows:
        head = ("Rank", "No.", "Proposal", "Total", "People", "")
        yield table(head, [_row(row, str(result.place)) for row in result.rows], frozenset({0, 1, 3}))
    if result.objections:
        yield "\n".join(_objection(row) for row in result.objections)
    if result.later:
        yield "Kept for later:"
        yield "\n".join(f"- {_titled(row)}" for row in result.later)
    yield "\n".join(f"- {line(str(note))}" for note in result.notes)


def levels_parts(part: LevelsPart) -> Iterable[str]:
    yield f"### {line(str(part.title))}"
    yield f"{line(str(part.answered))}."
    for row in part.rows:
        head = tuple(line(str(level)) for level, _ in row.levels)
        cells = tuple(str(people) for _, people in row.levels)
        yield table((line(str(row.question)), *head), [("people", *cells)])
    if not part.rows:
        yield "Too few answers to be shown."


def _row(row: ResultRow, place: str) -> tuple[str, ...]:
    marks = [place] if row.is_place else []
    if row.mark:
        marks.append(str(row.mark))
    number = "" if row.number is None else str(row.number)
    return (row.rank, number, line(row.title), str(row.total), str(source(row)), ", ".join(marks))


def _objection(row: ObjectionRow) -> str:
    if row.may_be_tried:
        found = "no objection, may be tried"
    else:
        found = "1 objection" if row.count == 1 else f"{row.count} objections"
    lines = [f"- {_titled(row)}: {found}"]
    return "\n".join(lines + [f"  - {line(text)}" for text in row.sentences])


def _titled(row: ResultRow | ObjectionRow) -> str:
    return line(row.title) if row.number is None else f"No. {row.number}: {line(row.title)}"
