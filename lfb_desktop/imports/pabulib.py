"""Published participatory budgets (.pb files of pabulib.org) as sessions that have ended.

The projects become the proposals of one ballot, each vote a paper that bears nothing but its marks: no
voter id, no age, no sex. The format is that of "Pabulib: a participatory budgeting library" (2020):
three sections META, PROJECTS and VOTES, each a table with semicolons.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import (
    Item,
    ItemId,
    Method,
    Paper,
    Phase,
    Poll,
    PollId,
    Purpose,
    Session,
    SessionId,
    SessionState,
    Step,
    StepId,
    StepKind,
    Why,
)
from lfb_desktop.imports.imported import ImportedSession
from lfb_desktop.imports.paper_ids import paper_id
from lfb_desktop.imports.parsing import shown
from lfb_desktop.imports.polls import MOST_DOTS, MOST_ITEMS, MOST_PAPERS

_SECTIONS = ("META", "PROJECTS", "VOTES")
_KINDS = ("cumulative", "approval")
_MOST_POINTS = 1_000
_EPOCH = date(1970, 1, 1).toordinal()
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class _File:
    meta: Row
    projects: tuple[Row, ...]
    votes: tuple[Row, ...]


def load(text: str) -> ImportedSession:
    """Cumulative and approval votes. Raises `Rejected` naming the row that cannot be read."""
    file = _read(text)
    kind = file.meta.get("vote_type", "")
    if kind not in _KINDS:
        raise refuse("Votes of the kind “{kind}” cannot be counted here.", kind=shown(kind))
    id = hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=12).hexdigest()
    items = tuple(_item(id, n, row) for n, row in enumerate(file.projects))
    by_project = dict(zip((row.get("project_id", "") for row in file.projects), items, strict=True))
    if len(by_project) != len(items):
        raise refuse("Two projects have the same number.")
    papers = tuple(_paper(id, n, row, by_project, kind) for n, row in enumerate(file.votes))
    return ImportedSession(_session(id, file, items, papers), ())


def _session(id: str, file: _File, items: tuple[Item, ...], papers: tuple[Paper, ...]) -> Session:
    """Ended on the last day of the vote; its hours are not known."""
    title = _clean(file.meta.get("description", ""), texts.NAME.hard) or "Pabulib"
    day = _date(file.meta)
    at_ms = (date.fromisoformat(day).toordinal() - _EPOCH) * 86_400_000
    step = Step(
        id=StepId(f"{id}.step"),
        kind=StepKind.BALLOT,
        title=title,
        planned_ms=0,
        phase=Phase.CLOSED,
        opened_ms=at_ms,
        closed_ms=at_ms,
    )
    if len(papers) > MOST_PAPERS or len(items) > MOST_ITEMS:
        raise refuse(
            "At most {papers} votes on {items} projects fit here.", papers=MOST_PAPERS, items=MOST_ITEMS
        )
    most = max((sum(value for _, value in p.marks) for p in papers), default=1)
    if most > MOST_DOTS:
        raise refuse("Nobody has more than {n} points to give.", n=MOST_DOTS)
    cap = max((value for p in papers for _, value in p.marks), default=1)
    poll = Poll(
        id=PollId(f"{id}.poll"),
        step=step.id,
        method=Method.DOTS,
        purpose=Purpose.FIRST,
        question=title,
        items=items,
        dots=max(1, most),
        cap=cap,
        is_open=False,
        papers=papers,
        eligible=len(papers),
        answered=len(papers),
    )
    return Session(
        id=SessionId(id),
        name=unicodedata.normalize("NFC", title),
        date=day,
        zone="",
        state=SessionState.ENDED,
        why=Why(text=title),
        started_ms=at_ms,
        ended_ms=at_ms,
        step_id=step.id,
        steps=(step,),
        polls=(poll,),
    )


def _read(text: str) -> _File:
    found: dict[str, list[list[str]]] = {}
    here: list[list[str]] | None = None
    try:
        for row in csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=";"):
            word = row[0].strip().upper() if row else ""
            if len([cell for cell in row if cell.strip()]) == 1 and word in _SECTIONS and word not in found:
                here = found[word] = []
            elif here is not None and any(cell.strip() for cell in row):
                here.append(row)
    except csv.Error as error:
        raise refuse("This file cannot be read as a table: {reason}.", reason=str(error)) from None
    for section in _SECTIONS:
        if not found.get(section):
            raise refuse("The part {section} is missing; this is no file of Pabulib.", section=section)
    meta = {row[0].strip(): row[1].strip() if len(row) > 1 else "" for row in found["META"][1:]}
    return _File(meta, _rows(found["PROJECTS"]), _rows(found["VOTES"]))


def _rows(table: list[list[str]]) -> tuple[Row, ...]:
    head = [cell.strip() for cell in table[0]]
    return tuple(dict(zip(head, (cell.strip() for cell in row), strict=False)) for row in table[1:])


def _item(id: str, number: int, row: Row) -> Item:
    found = (_clean(row.get(key, ""), texts.IDEA.hard) for key in ("name", "project_id"))
    title = next((text for text in found if text), str(number + 1))
    return Item(ItemId(f"{id}.{number}"), title)


def _paper(id: str, number: int, row: Row, items: dict[str, Item], kind: str) -> Paper:
    """Approval gives one point to each named project; cumulative says how many."""
    named = [word.strip() for word in row.get("vote", "").split(",") if word.strip()]
    points = ["1"] * len(named)
    if kind == "cumulative":
        points = [word.strip() for word in row.get("points", "").split(",") if word.strip()]
    if len(points) != len(named) or len(set(named)) != len(named):
        raise refuse("Vote {n}: projects and points do not fit together.", n=number + 1)
    marks = []
    for project, point in zip(named, points, strict=True):
        if project not in items:
            raise refuse("Vote {n}: there is no project {project}.", n=number + 1, project=shown(project))
        if not re.fullmatch(r"[0-9]{1,7}", point) or int(point) > _MOST_POINTS:
            raise refuse("Vote {n}: “{points}” is no number of points.", n=number + 1, points=shown(point))
        if int(point):
            marks.append((items[project].id, int(point)))
    return Paper(paper_id(id, number), tuple(sorted(marks)))


def _date(meta: Row) -> str:
    """The last day of the vote, written 25.09.2019; the first day of the year where it is missing."""
    found = re.fullmatch(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})", meta.get("date_end", ""))
    year = meta.get("instance", "")
    written = f"{year}-01-01"
    if found:
        written = f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    try:
        return max(date.fromisoformat(written), date(1970, 1, 1)).isoformat()
    except ValueError:
        return "1970-01-01"


def _clean(text: str, most: int) -> str:
    """One line without control characters, at most so long."""
    one_line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return one_line if len(one_line) <= most else one_line[: most - 1] + "…"
