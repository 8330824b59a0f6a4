"""What a closed ballot decided, whichever its method."""

from __future__ import annotations

from lfb_desktop.domain.chance import place
from lfb_desktop.domain.model import Item, Method, Poll, Purpose, Session, StepId, TieWay
from lfb_desktop.domain.tally.objections import objections
from lfb_desktop.domain.tally.ranking import rank


def chosen(poll: Poll) -> tuple[Item, ...]:
    """The proposals that have a place, a settled tie included."""
    if poll.method is Method.OBJECTIONS:
        # Silence of all is no answer: then nothing was decided.
        return tuple(o.item for o in objections(poll) if o.may_be_tried) if poll.answered else ()
    return rank(poll).winners + settled(poll)


def settled(poll: Poll) -> tuple[Item, ...]:
    """Of those tied at the last place the ones that got it: all of them, or as many as a lot had room for.

    The lot was drawn with the seed of the ballot, before anybody voted: nobody can draw again.
    """
    ranking = rank(poll)
    if poll.tie_way is not TieWay.LOT:
        return ranking.tied if poll.tie_way is not None else ()
    drawn = sorted(ranking.tied, key=lambda item: place(f"{poll.seed} lot ", item.id))
    return tuple(drawn[: poll.places - len(ranking.winners)])


def open_tie(session: Session, step: StepId) -> Poll | None:
    """The latest ballot of the step if its last place is tied and not settled; BOLDEST never is.

    While the second vote is open there is none: the tie is in the hands of those who vote.
    """
    polls = [p for p in session.polls_of(step) if p.purpose is not Purpose.BOLDEST]
    if not polls or polls[-1].is_open or polls[-1].method not in (Method.DOTS, Method.CHOICE):
        return None
    last = polls[-1]
    return last if last.tie_way is None and rank(last).tied else None


def ways_out(poll: Poll) -> tuple[TieWay, ...]:
    """After a first vote there may be room for both; after a revote two-week tries, or the agreed lot."""
    if poll.purpose is not Purpose.REVOTE:
        return (TieWay.BOTH,)
    return (TieWay.TRIES, TieWay.LOT) if poll.by_lot else (TieWay.TRIES,)
