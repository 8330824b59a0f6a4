"""People arrive, hear the why, ask about it, and say whether it is clear."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import ItemId, PersonId, Poll, Presence, Step
from lfb_desktop.domain.rules.ask import open_polls
from lfb_desktop.domain.words import say
from lfb_desktop.rehearsal.hand import Act, Hand

# Of four and of five levels: most people agree, not all.
_LEVELS = {4: (1, 2, 5, 6), 5: (0, 1, 2, 5, 5)}


def lobby(hand: Hand, step: Step, label: str) -> None:
    span = hand.span(step)
    acts: list[tuple[int, Act]] = [
        (hand.offset(span, 0.0, 0.85), _arrive(hand, person))
        for person in hand.cast.people
        if person != hand.cast.late
    ]
    acts.append((span // 2, lambda: hand.see(label)))
    hand.run(span, acts)
    hand.see(f"{label}-results")


def so_far(hand: Hand, step: Step, label: str) -> None:
    """Everybody hears where the team stood."""
    span = hand.span(step)
    hand.run(span, [(span // 2, lambda: hand.see(label))])


def why(hand: Hand, step: Step, label: str) -> None:
    """Whoever was not here in time for a lobby is here now: an agenda may begin with its why."""
    _everybody_in(hand)
    span = hand.span(step)
    acts: list[tuple[int, Act]] = [(span // 2, lambda: hand.see(label))]
    if hand.rng.random() < 0.5:
        acts.append((int(span * 0.6), lambda: hand.whim(c.PauseClock(hand.session_id))))
        acts.append((int(span * 0.65), lambda: hand.whim(c.ResumeClock(hand.session_id))))
    acts += _questions(hand, span, most=2)
    hand.run(span, acts)
    _answer_questions(hand)


def clarity(hand: Hand, step: Step, label: str) -> None:
    """Asked in secret from five people on; with fewer it is spoken, and the app only keeps the time."""
    _everybody_in(hand)
    span = hand.span(step)
    acts: list[tuple[int, Act]] = [(span // 2, lambda: hand.see(label)), *_questions(hand, span, most=2)]
    poll = next((p for p in open_polls(hand.session) if p.step == step.id), None)
    if poll is not None:
        acts += answer_acts(hand, poll, hand.here, span, lambda person: levels(hand, poll))
    hand.run(span, acts, lambda: poll is not None and not hand.is_open(poll.id))
    _answer_questions(hand)
    if poll is not None:
        hand.close(poll.id)
    hand.see(f"{label}-results")


Marks = tuple[tuple[ItemId, int], ...]


def answer_acts(
    hand: Hand, poll: Poll, people: tuple[PersonId, ...], span: int, marks: Callable[[PersonId], Marks]
) -> list[tuple[int, Act]]:
    """Everybody but the silent one hands in, each at a time of their own."""
    return [
        (hand.offset(span, 0.05, 0.9), _answer(hand, poll, person, marks(person)))
        for person in people
        if person != hand.cast.silent
    ]


def levels(hand: Hand, poll: Poll) -> Marks:
    """One level of each question."""
    marks: list[tuple[ItemId, int]] = []
    for title in dict.fromkeys(item.title for item in poll.items):
        rows = [item for item in poll.items if item.title == title]
        marks.append((hand.rng.choices(rows, _LEVELS[len(rows)])[0].id, 1))
    return tuple(marks)


def _answer(hand: Hand, poll: Poll, person: PersonId, marks: Marks) -> Act:
    return partial(hand.by, person, c.AnswerPoll(hand.session_id, poll.id, person, marks, hand.ticket()))


def _arrive(hand: Hand, person: PersonId) -> Act:
    return partial(hand.do, c.MarkPresence(hand.session_id, person, Presence.PRESENT))


def _everybody_in(hand: Hand) -> None:
    if not hand.here:
        for person in hand.cast.people:
            if person != hand.cast.late:
                _arrive(hand, person)()


def catch_up(hand: Hand) -> None:
    """Where the leader did not wait for everybody, the others come in one after the other."""
    for participant in hand.session.participants:
        person = participant.person.id
        if participant.presence is Presence.EXPECTED and person != hand.cast.late:
            _arrive(hand, person)()
            hand.wait(2_000)


def _questions(hand: Hand, span: int, most: int) -> list[tuple[int, Act]]:
    asked = {q.text for q in hand.session.questions}
    free = [q for q in hand.circle.questions if q not in asked]
    askers = hand.some(min(most, len(free)), hand.here)
    chosen = hand.rng.sample(free, len(askers))
    return [
        (hand.offset(span, 0.3, 0.8), partial(hand.by, person, c.AskQuestion(hand.session_id, text)))
        for person, text in zip(askers, chosen, strict=True)
    ]


def _answer_questions(hand: Hand) -> None:
    """The leader answers in sight; the last one stays open for a while."""
    waiting = [q for q in hand.session.questions if not q.is_answered]
    if waiting and hand.is_led(say("Somebody asked about the why. Answer in sight of all.")):
        return
    for question in sorted(waiting, key=lambda q: q.text)[: max(1, len(waiting) - 1)]:
        answer = hand.rng.choice([*hand.circle.answers, ""])
        hand.do(c.AnswerQuestion(hand.session_id, question.id, answer))
