"""What of a poll is asked of everybody, and the own order in which each person meets it.

The curtain and every phone ask the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from lfb_desktop.domain.chance import shuffled
from lfb_desktop.domain.model import Item, ItemId, Method, PersonId, Poll, Session
from lfb_desktop.domain.rules.questions import LEVELS, QUESTIONS
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.views.console_people import is_few
from lfb_desktop.views.curtain_values import LevelQuestion

OBJECTING = say("Who objects is stored nowhere. Your sentence is read by all, without your name.")
PULSE = say(
    "Who answered what is stored nowhere. It never goes on the Stage; from four answers on the leader "
    "sees it."
)


def numbered(session: Session, poll: Poll) -> dict[ItemId, int]:
    """Ideas keep their number; what has none takes the smallest that is free."""
    numbers = {i.id: i.number for i in session.ideas}
    of = {i.id: numbers[i.idea] for i in poll.items if i.idea in numbers}
    taken = frozenset(of.values())
    free = (n for n in range(1, len(poll.items) + len(numbers) + 1) if n not in taken)
    for item in poll.items:
        if item.id not in of:
            of[item.id] = next(free)
    return of


def is_drawn(poll: Poll) -> bool:
    """Whether each voter meets the items in an own order. What is picked stands by number, as on the wall."""
    return poll.method in (Method.DOTS, Method.CHOICE, Method.OBJECTIONS)


def own_order(poll: Poll, person: PersonId, items: Iterable[ItemId]) -> tuple[ItemId, ...]:
    return _drawn(f"{poll.seed}{person}", tuple(items))


@lru_cache(maxsize=1024)  # a room of phones asks for the same orders again after every act
def _drawn(seed: str, items: tuple[ItemId, ...]) -> tuple[ItemId, ...]:
    return shuffled(seed, items)


def level_questions(poll: Poll) -> tuple[LevelQuestion, ...]:
    by_question: dict[str, list[Item]] = {}
    for item in sorted(poll.items, key=lambda item: item.level):
        by_question.setdefault(item.title, []).append(item)
    order = list(dict.fromkeys(item.title for item in poll.items))
    return tuple(
        LevelQuestion(QUESTIONS[key], tuple((i.id, LEVELS[key][i.level]) for i in by_question[key]))
        for key in order
    )


def question_of(poll: Poll) -> Say:
    """What is asked by a poll that the app words itself; NOTHING for a ballot, which has the team's words."""
    if poll.method is Method.PICKS:
        return say("What is worth talking about?")
    if poll.method is Method.PULSE:
        return say("How was it?")
    return say("Is it clear, and does it matter to you?") if poll.method is Method.CLARITY else NOTHING


def sentence_of(poll: Poll) -> Say:
    """What one more line is for."""
    is_pulse = poll.method is Method.PULSE
    return say("One sentence to the leader, if you like. It bears no name.") if is_pulse else NOTHING


def few_words(session: Session) -> Say:
    """What so few people do to secrecy."""
    n = len(session.present)
    if not is_few(session):
        return NOTHING
    return count(n, "With one person this is not secret.", "With {n} people this is not really secret.")


def promise_of_round(*, is_unsigned: bool) -> Say:
    if is_unsigned:
        return say("Your ideas are kept without your name. Nobody sees them before the reveal.")
    return say("Signed: your name stands with your ideas. Nobody sees them before the reveal.")
