"""What one person may write on the papers of one poll."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import Rejected, refuse
from lfb_desktop.domain.model import ItemId, Method, Paper, Poll, TicketHash
from lfb_desktop.domain.rules.ask import Ask

SENTENCE_METHODS = (Method.PULSE, Method.OBJECTIONS)


def written(ask: Ask, poll: Poll, command: c.AnswerPoll, ticket: TicketHash) -> tuple[Paper, ...]:
    """The paper with the marks, and one more per sentence, so that no sentence stands beside marks."""
    marks = _marks(poll, command)
    _one_sentence_each(poll, command, marks)
    answer = Paper(ask.new_id(), marks, ticket=ticket)
    return (
        answer,
        *(_sentence(ask, poll, about, text, ticket) for about, text in command.sentences if text.strip()),
    )


def _marks(poll: Poll, command: c.AnswerPoll) -> tuple[tuple[ItemId, int], ...]:
    marks = tuple(sorted((item, value) for item, value in command.marks if value != 0))
    if len({item for item, _ in marks}) != len(marks) or any(poll.item(item) is None for item, _ in marks):
        raise refuse("This paper names something that is not on the ballot.")
    if any(value < 0 for _, value in marks):
        raise refuse("A mark cannot be less than nothing.")
    if poll.method in (Method.CLARITY, Method.PULSE):
        _one_level_each(poll, marks)
    elif poll.method is Method.OBJECTIONS:
        if any(value > 1 for _, value in marks):
            raise refuse("One objection each is enough.")
    else:
        _within_budget(poll, marks)
    return marks


def _one_sentence_each(poll: Poll, command: c.AnswerPoll, marks: tuple[tuple[ItemId, int], ...]) -> None:
    abouts = [about for about, text in command.sentences if text.strip()]
    if len(set(abouts)) != len(abouts):
        raise refuse("One sentence for each is enough.")
    if poll.method is Method.OBJECTIONS and any(about not in dict(marks) for about in abouts):
        raise refuse("A sentence belongs to an objection. Mark it first.")


def _within_budget(poll: Poll, marks: tuple[tuple[ItemId, int], ...]) -> None:
    if any(value > poll.cap for _, value in marks):
        raise _too_many_on_one(poll)
    if sum(value for _, value in marks) > poll.dots:
        if poll.dots == 1:
            raise refuse("One choice for each person.")
        raise refuse("There are {n} dots for each person.", n=poll.dots)


def _too_many_on_one(poll: Poll) -> Rejected:
    if poll.cap == 1:
        return refuse("One mark on each proposal is enough.")
    return refuse("At most {n} dots on one proposal.", n=poll.cap)


def _one_level_each(poll: Poll, marks: tuple[tuple[ItemId, int], ...]) -> None:
    answered = [item.title for item in poll.items for marked, _ in marks if marked == item.id]
    questions = {item.title for item in poll.items}
    if len(answered) != len(set(answered)) or any(value > 1 for _, value in marks):
        raise refuse("One answer to each question.")
    if poll.method is Method.CLARITY and set(answered) != questions:
        raise refuse("Answer both questions. You need not agree.")


def _sentence(ask: Ask, poll: Poll, about: ItemId | None, text: str, ticket: TicketHash) -> Paper:
    if poll.method not in SENTENCE_METHODS or (about is not None and poll.item(about) is None):
        raise refuse("This ballot has no place for a sentence.")
    return Paper(ask.new_id(), text=texts.needed(text, texts.SENTENCE), about=about, ticket=ticket)
