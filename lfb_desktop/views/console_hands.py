"""An open poll as the hands in the room answer it. Titles only: no count leaves here before the close."""

from __future__ import annotations

from lfb_desktop.domain.model import Item, Method, Poll, Session
from lfb_desktop.domain.rules.questions import LEVELS, QUESTIONS
from lfb_desktop.domain.tally.distribution import levels
from lfb_desktop.domain.words import NOTHING
from lfb_desktop.views.console_values import HandGroup, HandItem, HandsView, HandVoter
from lfb_desktop.views.scenes import Distribution


def hands(session: Session, poll: Poll | None) -> HandsView | None:
    if poll is None or not poll.is_open:
        return None
    names = {p.person.id: p.person.name for p in session.participants}
    voters = tuple(
        HandVoter(v.person, names.get(v.person, "")) for v in poll.voices if not v.acts or v.is_by_hand
    )
    is_counted = any(v.is_by_hand for v in poll.voices)
    return HandsView(poll.id, _groups(session, poll), tuple(sorted(voters, key=_by_name)), is_counted)


def hand_items(session: Session, poll: Poll) -> tuple[HandItem, ...]:
    numbers = {i.id: i.number for i in session.ideas}
    return tuple(HandItem(i.id, i.title, number=numbers.get(i.idea) if i.idea else None) for i in poll.items)


def distributions(poll: Poll | None) -> tuple[Distribution, ...]:
    """Only after the close, and from four answers on."""
    if poll is None or poll.is_open:
        return ()
    return tuple(
        Distribution(QUESTIONS[row.question], tuple(zip(LEVELS[row.question], row.counts, strict=True)))
        for row in levels(poll)
    )


def _by_name(voter: HandVoter) -> tuple[str, str]:
    return voter.name.casefold(), voter.person


def _groups(session: Session, poll: Poll) -> tuple[HandGroup, ...]:
    if poll.method not in (Method.CLARITY, Method.PULSE):
        return (HandGroup(NOTHING, hand_items(session, poll)),)
    by_question: dict[str, list[Item]] = {}
    for item in poll.items:
        by_question.setdefault(item.title, []).append(item)
    return tuple(HandGroup(QUESTIONS[key], _levels(key, items)) for key, items in by_question.items())


def _levels(key: str, items: list[Item]) -> tuple[HandItem, ...]:
    ordered = sorted(items, key=lambda item: item.level)
    return tuple(HandItem(item.id, says=LEVELS[key][item.level]) for item in ordered)
