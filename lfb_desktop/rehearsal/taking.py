"""Who takes what, what the leader answers, and a word of thanks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import (
    NeedAnswer,
    Outcome,
    OutcomeId,
    PersonId,
    Plan,
    Poll,
    Purpose,
    Role,
    Session,
    Step,
    StepId,
    StepKind,
)
from lfb_desktop.domain.rules.ask import open_polls
from lfb_desktop.domain.tally.result import chosen
from lfb_desktop.domain.words import say
from lfb_desktop.rehearsal.hand import Act, Hand
from lfb_desktop.rehearsal.opening import answer_acts, levels
from lfb_desktop.rehearsal.texts import PlannedWords, short

MOST_OUTCOMES = 6
SMALLEST = 2  # so that one can be taken and one stays open


def commitments(hand: Hand, step: Step, label: str) -> None:
    span = hand.span(step)
    _write_down(hand)
    taken, still_open = hand.session.outcomes[:-1], hand.session.outcomes[-1:]
    acts: list[tuple[int, Act]] = [(int(span * 0.55), lambda: hand.see(label))]
    owners = hand.some(len(taken), hand.here)
    plans = hand.rng.sample(hand.circle.plans, len(hand.circle.plans))
    for at, outcome in enumerate(taken):
        if owners:
            start = int(span * (0.05 + 0.8 * at / len(taken)))
            acts += _taking(hand, outcome, owners[at % len(owners)], plans[at % len(plans)], start)
    for outcome in still_open:
        acts += _leaving_open(hand, outcome, span)
    hand.run(span, acts)
    hand.see(f"{label}-results")


def closing(hand: Hand, step: Step, label: str) -> None:
    span = hand.span(step)
    acts: list[tuple[int, Act]] = [(span // 2, lambda: hand.see(label)), *_thanks(hand, span)]
    poll = next((p for p in open_polls(hand.session) if p.step == step.id), None)
    if poll is not None:
        acts += _pulse(hand, poll, span)
    hand.run(span, acts, lambda: poll is not None and not hand.is_open(poll.id))
    if poll is not None:
        hand.close(poll.id)
    hand.see(f"{label}-results")


def _write_down(hand: Hand) -> None:
    """What the votes chose, else what people said aloud; at least two."""
    written = {i for o in hand.session.outcomes for i in o.ideas}
    unwritten = [o for o in _places(hand.session) if not set(o.ideas) & written]
    is_missing = unwritten or len(hand.session.outcomes) < SMALLEST
    if is_missing and hand.is_led(say("Write down what comes out of this session.")):
        return
    for item in unwritten:
        if len(hand.session.outcomes) < MOST_OUTCOMES:
            hand.do(c.AddOutcome(hand.session_id, item.title, item.ideas))
    for words in hand.circle.plans:
        if len(hand.session.outcomes) < SMALLEST:
            hand.do(c.AddOutcome(hand.session_id, words.plan.first_step))


def _places(session: Session) -> list[Outcome]:
    """What has a place in a closed ballot, as outcomes that are not yet written down."""
    found: list[Outcome] = []
    for poll in session.polls:
        if poll.purpose is Purpose.BOLDEST or poll.step not in _ballot_steps(session) or poll.is_open:
            continue
        for item in chosen(poll):
            ideas = (
                (item.idea,)
                if item.idea
                else tuple(i.id for i in session.live_ideas if i.theme == item.theme)
            )
            found.append(Outcome(OutcomeId(""), short(item.title, 80), ideas))
    return found


def _ballot_steps(session: Session) -> set[StepId]:
    return {s.id for s in session.steps if s.kind is StepKind.BALLOT}


def _taking(
    hand: Hand, outcome: Outcome, owner: PersonId, words: PlannedWords, start: int
) -> list[tuple[int, Act]]:
    """Said by the owner; the plan is in the owner's words; the leader answers what is needed."""
    session = hand.session_id
    plan = c.PlanOutcome(session, outcome.id, _with_date(hand, words))
    acts: list[tuple[int, Act]] = [
        (start, lambda: hand.by(owner, c.Commit(session, outcome.id, owner))),
        (start + 20_000, lambda: hand.do(plan)),
    ]
    others = [p for p in hand.here if p != owner]
    if others and hand.rng.random() < 0.6:
        helper = hand.rng.choice(others)
        acts.append(
            (start + 12_000, lambda: hand.by(helper, c.Commit(session, outcome.id, helper, Role.HELPER)))
        )
    if words.need:
        acts.append((start + 25_000, lambda: hand.do(c.NameNeed(session, outcome.id, words.need))))
        answer = _answer(hand, outcome)
        acts.append((start + 32_000, lambda: _reply(hand, answer)))
    return acts


def _answer(hand: Hand, outcome: Outcome) -> c.AnswerNeed:
    kind = hand.rng.choice(list(NeedAnswer))
    because = hand.rng.choice(hand.texts.because) if kind is NeedAnswer.NO else ""
    by = _in_days(hand, 4) if kind is NeedAnswer.LATER else ""
    return c.AnswerNeed(hand.session_id, outcome.id, kind, because, by)


def _reply(hand: Hand, answer: c.AnswerNeed) -> None:
    """The leader answers; nothing is left to say where one at the keyboard has done so."""
    outcome = hand.session.outcome(answer.outcome)
    if outcome is None or outcome.need.answer is not None:
        return
    if not hand.is_led(say("“{title}” needs something of you. Answer it.", title=outcome.title)):
        hand.do(answer)


def _leaving_open(hand: Hand, outcome: Outcome, span: int) -> list[tuple[int, Act]]:
    """The leader would take it: refused. Somebody thinks about it, somebody takes it and gives it back."""
    session, leader = hand.session_id, hand.session.leader
    acts: list[tuple[int, Act]] = []
    if leader is not None:
        acts.append((int(span * 0.9), lambda: hand.whim(c.Commit(session, outcome.id, leader))))
    for person in hand.some(1, hand.here):
        take, give_back = c.Commit(session, outcome.id, person), c.Release(session, outcome.id, person)
        think = c.Commit(session, outcome.id, person, Role.THINKING, _in_days(hand, 2))
        acts.append((int(span * 0.85), partial(hand.by, person, take)))
        acts.append((int(span * 0.88), partial(hand.by, person, give_back)))
        acts.append((int(span * 0.92), partial(hand.by, person, think)))
    return acts


def _pulse(hand: Hand, poll: Poll, span: int) -> list[tuple[int, Act]]:
    """Three levels each; a few add a sentence to the leader."""
    talkers = hand.some(2, [p for p in hand.here if p != hand.cast.silent])
    quiet = tuple(p for p in hand.here if p not in talkers)
    acts = answer_acts(hand, poll, quiet, span, lambda person: levels(hand, poll))
    sentences = hand.rng.sample(hand.texts.to_the_leader, len(talkers))
    for person, text in zip(talkers, sentences, strict=True):
        answer = c.AnswerPoll(
            hand.session_id, poll.id, person, levels(hand, poll), hand.ticket(), ((None, text),)
        )
        acts.append((hand.offset(span, 0.3, 0.9), partial(hand.by, person, answer)))
    return acts


def _thanks(hand: Hand, span: int) -> list[tuple[int, Act]]:
    """Some sign, some do not; thanks to oneself are refused."""
    acts: list[tuple[int, Act]] = []
    people = hand.session.participants
    givers = hand.some(max(1, len(hand.here) // 2), hand.here)
    words = hand.rng.sample(hand.texts.thanks, min(len(givers), len(hand.texts.thanks)))
    for at, (giver, text) in enumerate(zip(givers, words, strict=False)):
        others = [p.person.id for p in people if p.person.id != giver]
        to = hand.rng.choice(others) if others else giver
        signed = giver if at % 3 == 2 else None
        thanks = c.GiveThanks(hand.session_id, to, text, signed)
        acts.append((hand.offset(span, 0.1, 0.9), partial(hand.by, giver, thanks)))
    return acts


def _with_date(hand: Hand, words: PlannedWords) -> Plan:
    return replace(words.plan, look_again=_in_days(hand, hand.rng.choice((7, 11, 14, 25))))


def _in_days(hand: Hand, days: int) -> str:
    return (date.fromisoformat(hand.session.date) + timedelta(days=days)).isoformat()
