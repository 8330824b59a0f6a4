"""Results of ballots and answers to questions as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from lfb_desktop.domain.words import NOTHING, count, say
from lfb_desktop.exports.markdown_text import line, table
from lfb_desktop.exports.teller import Teller
from lfb_desktop.exports.wording import source
from lfb_desktop.views.record_parts import LevelsPart, ObjectionRow, ResultPart, ResultRow


def result_parts(result: ResultPart, t: Teller) -> Iterable[str]:
    yield f"### {line(t(result.title))}"
    if result.question:
        yield line(result.question)
    yield f"{line(t(result.rule))}. {line(t(result.answered))}."
    if result.rows:
        head = (say("Rank"), say("No."), say("Proposal"), say("Total"), say("People"), NOTHING)
        rows = [_row(row, t(result.place), t) for row in result.rows]
        yield table(tuple(t.each(head)), rows, frozenset({0, 1, 3}))
    if result.objections:
        yield "\n".join(_objection(row, t) for row in result.objections)
    if result.later:
        yield f"{t(say('Kept for later'))}:"
        yield "\n".join(f"- {_titled(row, t)}" for row in result.later)
    yield "\n".join(f"- {line(t(note))}" for note in result.notes)


def levels_parts(part: LevelsPart, t: Teller) -> Iterable[str]:
    yield f"### {line(t(part.title))}"
    yield f"{line(t(part.answered))}."
    for row in part.rows:
        head = tuple(line(t(level)) for level, _ in row.levels)
        cells = tuple(str(people) for _, people in row.levels)
        yield table((line(t(row.question)), *head), [(t(say("people")), *cells)])
    if not part.rows:
        yield t(say("Too few answers to be shown."))


def _row(row: ResultRow, place: str, t: Teller) -> tuple[str, ...]:
    marks = [place] if row.is_place else []
    if row.mark:
        marks.append(t(row.mark))
    number = "" if row.number is None else str(row.number)
    return (row.rank, number, line(t.words(row.title)), str(row.total), t(source(row)), ", ".join(marks))


def _objection(row: ObjectionRow, t: Teller) -> str:
    if row.may_be_tried:
        found = say("no objection, may be tried")
    else:
        found = count(row.count, "{n} objection", "{n} objections")
    lines = [f"- {_titled(row, t)}: {t(found)}"]
    return "\n".join(lines + [f"  - {line(text)}" for text in row.sentences])


def _titled(row: ResultRow | ObjectionRow, t: Teller) -> str:
    title = line(t.words(row.title))
    return title if row.number is None else t(say("No. {n}: {text}", n=row.number, text=title))
