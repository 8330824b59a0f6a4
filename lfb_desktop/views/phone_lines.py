"""Ideas, proposals, outcomes and questions as they stand on a phone."""

from __future__ import annotations

from collections.abc import Iterable

from lfb_desktop.domain.model import Idea, Outcome, Poll, Role, Session, State
from lfb_desktop.domain.words import Say, say
from lfb_desktop.views.phone_values import IdeaLine, MarkItem, OutcomeLine, QuestionLine
from lfb_desktop.views.poll_parts import numbered


def idea_lines(
    state: State, session: Session, ideas: Iterable[Idea], *, has_marks: bool = False
) -> tuple[IdeaLine, ...]:
    """Who wrote it stands there where it is signed, or was claimed by its author."""
    numbers = {i.id: i.number for i in session.ideas}
    names = {p.id: p.name for p in state.team.people}
    signed = {s.id for s in session.steps if not s.settings.is_unsigned}
    return tuple(
        IdeaLine(
            id=i.id,
            number=i.number,
            text="" if i.fold else i.text,
            builds_on=tuple(numbers[b] for b in i.builds_on if b in numbers),
            was="" if i.fold else i.was,
            is_folded=i.fold is not None,
            by=names.get(i.author, "") if i.author and (i.step in signed or i.is_claimed) else "",
            marks=i.marks if has_marks else None,
        )
        for i in ideas
    )


def mark_items(session: Session, poll: Poll) -> tuple[MarkItem, ...]:
    """By number; each voter has an own order beside it."""
    numbers = numbered(session, poll)
    folded = {i.id for i in session.ideas if i.fold is not None}
    items = [
        MarkItem(i.id, numbers[i.id], "" if i.idea in folded else i.title, i.idea in folded)
        for i in poll.items
    ]
    return tuple(sorted(items, key=lambda item: item.number))


def question_lines(session: Session) -> tuple[QuestionLine, ...]:
    return tuple(QuestionLine(q.text, q.answer, q.is_answered) for q in session.questions)


def outcome_lines(state: State, session: Session) -> tuple[OutcomeLine, ...]:
    names = {p.id: p.name for p in state.team.people}

    def taken(outcome: Outcome) -> Say:
        owners = tuple(names.get(person, "") for person in outcome.people(Role.OWNER))
        return _taken(owners, is_thought_about=bool(outcome.people(Role.THINKING)))

    return tuple(
        OutcomeLine(
            id=o.id,
            title=o.title,
            state=taken(o),
            first=o.plan.first_step or o.plan.when_then,
        )
        for o in session.outcomes
    )


def _taken(owners: tuple[str, ...], *, is_thought_about: bool) -> Say:
    """Who only thinks about it is not named."""
    match owners:
        case () if is_thought_about:
            return say("Nobody yet. Somebody thinks about it.")
        case ():
            return say("Nobody yet")
        case (one,):
            return say("{name} takes it", name=one)
        case (*more, last):
            return say("{names} and {name} take it", names=", ".join(more), name=last)
    raise AssertionError(owners)
