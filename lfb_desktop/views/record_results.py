"""Results of polls as a reader of the record may see them.

No totals while a poll is open; below four answers sums alone; no paper, no order of arrival, ever.
"""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain.model import IdeaId, Item, Method, Poll, Purpose, Session, Step, StepKind, TieWay
from lfb_desktop.domain.rules.questions import LEVELS, QUESTIONS
from lfb_desktop.domain.tally.distribution import Levels, levels
from lfb_desktop.domain.tally.objections import objections
from lfb_desktop.domain.tally.ranking import SMALL, Ranking, Row, rank
from lfb_desktop.domain.tally.result import chosen
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.views.record_parts import FOLDED, LevelRow, LevelsPart, ObjectionRow, ResultPart, ResultRow

_ASKED = (Method.CLARITY, Method.PULSE)
_TIES = {
    TieWay.BOTH: say("The tie at the last place: there is room for both."),
    TieWay.LOT: say("The tie at the last place: by lot, as agreed before the vote."),
    TieWay.TRIES: say("The tie at the last place: both, as two-week tries."),
}


def results(session: Session) -> tuple[ResultPart, ...]:
    """Picks and ballots in the order in which they were held."""
    folded = frozenset(i.number for i in session.ideas if i.fold)
    found = (_result(session, poll) for poll in session.polls if poll.method not in _ASKED)
    return tuple(_hiding(part, folded) if folded else part for part in found)


def _hiding(part: ResultPart, folded: frozenset[int]) -> ResultPart:
    """An idea may have been folded after it was voted on."""

    def titled(row: ResultRow) -> ResultRow:
        return replace(row, title=FOLDED) if row.number in folded else row

    return replace(
        part,
        rows=tuple(map(titled, part.rows)),
        later=tuple(map(titled, part.later)),
        objections=tuple(
            replace(row, title=FOLDED) if row.number in folded else row for row in part.objections
        ),
    )


def distributions(session: Session) -> tuple[LevelsPart, ...]:
    """Clarity check and closing questions, from four answers on; sentences to the leader are not here."""
    return tuple(_levels_part(poll) for poll in session.polls if poll.method in _ASKED)


def shown_papers(poll: Poll) -> bool:
    """Whether people may be counted apart: four papers or more."""
    return sum(p.is_answer for p in poll.papers) >= SMALL


def _result(session: Session, poll: Poll) -> ResultPart:
    step = session.step(poll.step)
    part = ResultPart(
        title=_title(poll, step),
        question=poll.question,
        answered=_answered(poll),
        rule=_rule(poll),
        place=_place(poll),
        is_open=poll.is_open,
    )
    if poll.is_open:
        return _with(part, notes=(say("Totals are hidden until the close."),))
    numbers = {i.id: i.number for i in session.ideas}
    if poll.method is Method.OBJECTIONS:
        return _with(part, objections=_objections(poll, numbers), notes=_few(poll))
    ranking = rank(poll)
    if _has_no_ranks(poll):
        chosen = tuple(_row(poll, row, numbers, False) for row in ranking.rows if row.total)
        return _with(part, rows=chosen, notes=(*_hands(poll), *_few(poll)))
    last = min((row.total for row in ranking.rows if row.is_place or row.is_tied), default=0)
    later = tuple(row for row in ranking.rows if _is_later(row, last))
    return _with(
        part,
        rows=tuple(_row(poll, row, numbers, False) for row in ranking.rows if row not in later),
        later=_unranked(tuple(_row(poll, row, numbers, True) for row in later)),
        notes=(*_notes(session, poll, ranking), *_few(poll)),
    )


def _has_no_ranks(poll: Poll) -> bool:
    """Picks and the boldest choose nothing out: what got no mark there is not worth a line."""
    return poll.method is Method.PICKS or poll.purpose is Purpose.BOLDEST


def _unranked(rows: tuple[ResultRow, ...]) -> tuple[ResultRow, ...]:
    """By number: an order by totals would be a rank."""
    return tuple(sorted(rows, key=lambda row: (row.number is None, row.number or 0)))


def _with(
    part: ResultPart,
    *,
    rows: tuple[ResultRow, ...] = (),
    later: tuple[ResultRow, ...] = (),
    objections: tuple[ObjectionRow, ...] = (),
    notes: tuple[Say, ...] = (),
) -> ResultPart:
    return replace(part, rows=rows, later=later, objections=objections, notes=notes)


def _place(poll: Poll) -> Say:
    if poll.method is Method.PICKS:
        return say("goes on")
    return say("boldest") if poll.purpose is Purpose.BOLDEST else say("has a place")


def _title(poll: Poll, step: Step | None) -> Say:
    if poll.method is Method.PICKS:
        return say("Worth talking about")
    if poll.purpose is Purpose.BOLDEST:
        return say("The boldest")
    if poll.purpose is Purpose.REVOTE:
        return say("Second vote, between equals")
    if step is not None and step.kind is StepKind.BALLOT and step.title:
        return say("{title}", title=step.title)
    return say("Ballot")


def _answered(poll: Poll) -> Say:
    """While it is open the number is on the Stage as well; afterwards it is what the seal counted."""
    if poll.is_open:
        done = sum(1 for v in poll.voices if v.acts or v.is_by_hand)
        return say("{n} of {all} have voted", n=done, all=len(poll.voices))
    return say("{n} of {all} answered", n=poll.answered, all=max(poll.eligible, poll.answered))


def _rule(poll: Poll) -> Say:
    if poll.method is Method.DOTS:
        places = count(poll.places, "{n} place", "{n} places")
        dots = count(poll.dots, "{n} dot each", "{n} dots each")
        return say(
            "{dots}, at most {cap} on one proposal, {places}",
            dots=dots,
            cap=poll.cap,
            places=places,
        )
    if poll.method is Method.PICKS:
        return count(poll.dots, "{n} mark each", "{n} marks each")
    if poll.method is Method.CHOICE:
        return say("One choice each")
    return say("What nobody objects to may be tried")


def _row(poll: Poll, row: Row, numbers: dict[IdeaId, int], is_later: bool) -> ResultRow:
    has_rank = not (is_later or _has_no_ranks(poll))
    return ResultRow(
        rank=f"{row.rank}{'=' if row.is_shared else ''}" if has_rank else "",
        number=_number(row.item, numbers),
        title=row.item.title,
        total=row.total,
        people=row.people if shown_papers(poll) and poll.hand_voters == 0 else None,
        segments=row.segments,
        is_place=_is_chosen(poll, row),
        mark=say("few, strongly") if row.is_few_strongly else NOTHING,
    )


def _is_chosen(poll: Poll, row: Row) -> bool:
    """Of picks all that are tied go on; the boldest may be several."""
    if poll.purpose is Purpose.BOLDEST:
        return row.rank == 1 and row.total > 0
    return row.item in chosen(poll) or (row.is_tied and poll.method is Method.PICKS)


def _is_later(row: Row, last: int) -> bool:
    """Little chosen: no place, and less than half of what the last place has."""
    return not (row.is_place or row.is_tied) and (2 * row.total < last or row.total == 0)


def _objections(poll: Poll, numbers: dict[IdeaId, int]) -> tuple[ObjectionRow, ...]:
    may_show = shown_papers(poll)
    return tuple(
        ObjectionRow(
            number=_number(found.item, numbers),
            title=found.item.title,
            count=found.count,
            may_be_tried=found.may_be_tried,
            sentences=found.sentences if may_show else (),
        )
        for found in objections(poll)
    )


def _notes(session: Session, poll: Poll, ranking: Ranking) -> tuple[Say, ...]:
    notes = []
    if ranking.tied:
        settled = _TIES.get(poll.tie_way) if poll.tie_way else None
        notes.append(settled or _open_tie(session, poll))
    if ranking.is_flat:
        notes.append(say("No clear favourite."))
    return (*notes, *_hands(poll))


def _open_tie(session: Session, poll: Poll) -> Say:
    later = session.polls[session.polls.index(poll) + 1 :]
    if any(p.step == poll.step and p.purpose is Purpose.REVOTE for p in later):
        return say("A tie at the last place; a second vote was held.")
    return say("A tie at the last place.")


def _hands(poll: Poll) -> tuple[Say, ...]:
    return (say("Hands were counted."),) if poll.hand_voters and poll.answered >= SMALL else ()


def _few(poll: Poll) -> tuple[Say, ...]:
    if poll.answered >= SMALL:
        return ()
    return (say("Fewer than four answers: only the sum is shown."),)


def _levels_part(poll: Poll) -> LevelsPart:
    title = say("Clarity of the why") if poll.method is Method.CLARITY else say("Closing questions")
    rows = () if poll.is_open else levels(poll)
    return LevelsPart(title, _answered(poll), tuple(_level_row(row) for row in rows))


def _level_row(row: Levels) -> LevelRow:
    """Questions from outside have no words of ours: they stand as they came, levels as numbers."""
    question = QUESTIONS.get(row.question, say("{question}", question=row.question))
    words = LEVELS.get(row.question, ())
    named = words if len(words) == len(row.counts) else tuple(say("{n}", n=n) for n in range(len(row.counts)))
    return LevelRow(question, tuple(zip(named, row.counts, strict=True)))


def _number(item: Item, numbers: dict[IdeaId, int]) -> int | None:
    return numbers.get(item.idea) if item.idea else None
