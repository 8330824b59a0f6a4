"""A ballot while it is open, and what came of it."""

from __future__ import annotations

from lfb_desktop.domain.model import Method, Poll, Purpose, Session, TieWay
from lfb_desktop.domain.tally.objections import objections
from lfb_desktop.domain.tally.ranking import Ranking, Row, rank
from lfb_desktop.domain.tally.result import chosen
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.views.leader_note import leader_note
from lfb_desktop.views.scenes import (
    BallotScene,
    ClockFace,
    Footnote,
    ObjectionRow,
    ObjectionsScene,
    Proposal,
    ResultRow,
    ResultsScene,
)

_OWN_NOTES = 2  # of the boldest: below the rows there is no room for more


def ballot_scene(session: Session, poll: Poll, face: ClockFace | None, page: int) -> BallotScene:
    numbers = {i.id: i.number for i in session.ideas}
    return BallotScene(
        question=poll.question,
        proposals=tuple(Proposal(numbers.get(i.idea) if i.idea else None, i.title) for i in poll.items),
        voted=sum(1 for v in poll.voices if v.acts or v.is_by_hand),
        of=len(poll.voices),
        clock=face,
        rule=rule_of(poll),
        page=page,
    )


def rule_of(poll: Poll) -> Say:
    """What one person may do, in one sentence."""
    if poll.method is Method.DOTS:
        return count(poll.dots, "{n} dot each", "{n} dots each, up to {cap} on one", cap=poll.cap)
    if poll.method is Method.OBJECTIONS:
        return say("Raise an objection, or let it be tried.")
    if poll.method is Method.PICKS:
        return count(poll.dots, "{n} mark each", "{n} marks each")
    return say("One choice each")


def result_scene(
    session: Session, poll: Poll, boldest: Poll | None, page: int
) -> ResultsScene | ObjectionsScene:
    if poll.method is Method.OBJECTIONS:
        return ObjectionsScene(poll.question, _objection_rows(poll), page)
    ranking = rank(poll)
    return ResultsScene(
        question=poll.question,
        measure=say("dots, from how many people") if poll.method is Method.DOTS else say("votes"),
        rows=tuple(result_row(poll, row) for row in ranking.rows),
        notes=(*_tie_note(poll, ranking), *_flat_note(ranking), *_bold_note(boldest), *_note(session)),
        page=page,
    )


def result_row(poll: Poll, row: Row) -> ResultRow:
    is_tied = row.is_tied and poll.tie_way is not TieWay.LOT  # a lot has decided between them
    return ResultRow(
        rank=f"{row.rank}=" if row.is_shared else f"{row.rank}",
        title=row.item.title,
        total=row.total,
        source=_source(poll, row),
        segments=row.segments,
        is_place=row.item in chosen(poll),
        is_tied=is_tied,
        mark=say("few, strongly") if row.is_few_strongly else NOTHING,
    )


def _source(poll: Poll, row: Row) -> Say:
    if row.total == 0:
        return say("kept for later")
    if row.hands:
        return say("{n} by hand", n=row.hands)
    return say("from {n}", n=row.people) if poll.method is Method.DOTS and row.segments else NOTHING


def _tie_note(poll: Poll, ranking: Ranking) -> tuple[Footnote, ...]:
    tied = ranking.tied
    if not tied:
        return ()
    if poll.tie_way is TieWay.BOTH:
        return (Footnote("check", say("A tie, and room for all of them.")),)
    if poll.tie_way is TieWay.TRIES:
        return (Footnote("flask", say("Still a tie. All of them, as two-week tries.")),)
    if poll.tie_way is TieWay.LOT:
        return (Footnote("check", say("A lot has drawn, as agreed before the vote.")),)
    if poll.purpose is Purpose.REVOTE:
        return (Footnote("undo", say("Still a tie. All of them, as two-week tries?")),)
    room = (
        say("A tie for the last place. Is there room for both, or a second vote?")
        if len(tied) == 2
        else say("{n} are tied for the last place. Is there room for all, or a second vote?", n=len(tied))
    )
    return (Footnote("undo", room),)


def _flat_note(ranking: Ranking) -> tuple[Footnote, ...]:
    if not ranking.is_flat:
        return ()
    return (Footnote("message", say("No clear favourite. Talk three minutes, then one dot each.")),)


def _bold_note(boldest: Poll | None) -> tuple[Footnote, ...]:
    """More than two share a note, which says how many they are: the end of it may be cut."""
    if boldest is None:
        return ()
    best = [row.item.title for row in rank(boldest).rows if row.rank == 1 and row.total > 0]
    if len(best) > _OWN_NOTES:
        return (Footnote("peak", say("Would change most, {n} alike:", n=len(best)), ", ".join(best)),)
    return tuple(Footnote("peak", say("Would change most:"), title) for title in best)


def _note(session: Session) -> tuple[Footnote, ...]:
    """The leader's own idea, until somebody has taken it."""
    note = leader_note(session)
    if note is None or not note.text or note.is_taken:
        return ()
    return (Footnote("lock", say("The leader’s own idea:"), note.text),)


def _objection_rows(poll: Poll) -> tuple[ObjectionRow, ...]:
    return tuple(
        ObjectionRow(
            o.item.title, _objected(poll, o.count), o.sentences, o.may_be_tried and poll.answered > 0
        )
        for o in objections(poll)
    )


def _objected(poll: Poll, n: int) -> Say:
    if not poll.answered:
        return say("nobody answered")
    return count(n, "1 objection", "{n} objections") if n else say("no objection")
