"""From many to a few: picks, talk, and ballots that do not always end at the first vote."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import partial

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import (
    IdeaId,
    ItemId,
    Method,
    PersonId,
    PointSide,
    Poll,
    Presence,
    Purpose,
    Session,
    Step,
    TieWay,
)
from lfb_desktop.domain.rules.ask import open_polls
from lfb_desktop.domain.rules.ballots import proposals
from lfb_desktop.domain.tally.result import open_tie
from lfb_desktop.domain.words import say
from lfb_desktop.rehearsal.hand import Act, Hand
from lfb_desktop.rehearsal.opening import Marks, answer_acts
from lfb_desktop.rehearsal.texts import short

MOST_PROPOSALS = 12  # what a room can weigh; the app itself allows more
BOLDEST_FROM = 5
_TRIALS = 400

_OPEN = say("Open the ballot.")
_NEXT = say("Bring up the next proposal when this one is talked over.")
_TIE = say("There is a tie. Ask the room: a second vote, or room for both?")
_SETTLE = say("The tie still stands. Settle it.")
_BOLDEST = say("Ask for the boldest proposal, or go on.")


def pick(hand: Hand, step: Step, label: str) -> None:
    span = hand.span(step)
    acts: list[tuple[int, Act]] = [(span // 2, lambda: hand.see(label))]
    poll = open_in(hand.session, step)
    if poll is not None:
        liking = _liking(hand.rng, poll)
        acts += answer_acts(hand, poll, hand.here, span, lambda p: dots(hand.rng, poll, liking))
    hand.run(span, acts, lambda: poll is not None and not hand.is_open(poll.id))
    if poll is not None:
        hand.close(poll.id)
        lonely = [i for i in hand.session.live_ideas if not i.is_picked]
        if lonely:
            hand.do(c.DefendIdea(hand.session_id, hand.rng.choice(lonely).id, True))
    hand.see(f"{label}-results")


def talk(hand: Hand, step: Step, label: str) -> None:
    """What speaks for each, what worries; one proposal gets a minute more."""
    each = hand.span(step) // max(1, len(step.talks))
    if step.talks:
        _proposals(hand, step, label, each)
    else:
        hand.run(each, [(each // 2, lambda: hand.see(label))])
    if hand.whim(c.AddTime(hand.session_id, 60_000)):
        hand.wait(30_000)
    hand.see(f"{label}-results")


def _proposals(hand: Hand, step: Step, label: str, each: int) -> None:
    """The room talks about what is in focus; the leader may bring up any proposal, and any twice."""
    talked: set[IdeaId] = set()
    while True:
        position = _focus(hand)
        idea = step.talks[position]
        acts = _points(hand, idea, each) if idea not in talked else []
        hand.run(each, acts, lambda: _focus(hand) != position)  # noqa: B023  (called before the next turn)
        if not talked:
            hand.see(label)
        talked.add(idea)
        if _focus(hand) != position:
            continue
        is_last = position + 1 == len(step.talks)
        if is_last or not hand.lead_to(_NEXT, c.FocusTalk(hand.session_id, position + 1)):
            return


def _focus(hand: Hand) -> int:
    step = hand.session.current
    return step.focus if step is not None else 0


def _points(hand: Hand, idea: IdeaId, span: int) -> list[tuple[int, Act]]:
    said = [(PointSide.FOR, hand.circle.speaks_for), (PointSide.WORRY, hand.circle.worries)]
    return [
        (
            hand.offset(span, 0.2, 0.8),
            partial(hand.do, c.AddPoint(hand.session_id, idea, side, hand.rng.choice(words))),
        )
        for side, words in said
    ]


def ballot(hand: Hand, step: Step, label: str) -> None:
    """The first vote ends in a tie wherever it can, then a second one; the boldest has its own."""
    leaver = hand.cast.leaver
    if leaver in hand.here and leaver is not None:
        hand.do(c.MarkPresence(hand.session_id, leaver, Presence.AWAY))
    span = hand.span(step)
    is_asked = bool(hand.session.polls_of(step.id))
    if not is_asked and not hand.lead_to(
        _OPEN, c.OpenPoll(hand.session_id, Purpose.FIRST, _choices(hand.session))
    ):
        hand.run(span, [(span // 2, lambda: hand.see(label))])
        return
    vote(hand, step, label, span)
    if open_tie(hand.session, step.id) and hand.lead_to(_TIE, c.OpenPoll(hand.session_id, Purpose.REVOTE)):
        vote(hand, step, f"{label}-revote", span // 2)
    tie = open_tie(hand.session, step.id)
    if tie is not None:
        way = TieWay.TRIES if tie.purpose is Purpose.REVOTE else TieWay.BOTH
        hand.lead_to(_SETTLE, c.SettleTie(hand.session_id, tie.id, way))
    polls = hand.session.polls_of(step.id)
    is_bold = any(p.purpose is Purpose.BOLDEST for p in polls)
    if polls and polls[0].method is Method.DOTS and len(hand.here) >= BOLDEST_FROM and not is_bold:
        hand.lead_to(_BOLDEST, c.OpenPoll(hand.session_id, Purpose.BOLDEST))
        vote(hand, step, f"{label}-boldest", span // 2)


def dots(rng: random.Random, poll: Poll, liking: Sequence[float]) -> Marks:
    """One person's dots: what many like gets more; some keep a dot."""
    given: dict[ItemId, int] = {}
    for _ in range(poll.dots if rng.random() < 0.85 else max(1, poll.dots - 1)):
        open_items = [
            (i.id, w) for i, w in zip(poll.items, liking, strict=True) if given.get(i.id, 0) < poll.cap
        ]
        if open_items:
            item = rng.choices([i for i, _ in open_items], [w for _, w in open_items])[0]
            given[item] = given.get(item, 0) + 1
    return tuple(given.items())


def papers_with_tie(rng: random.Random, poll: Poll, voters: int) -> list[Marks]:
    """Papers after which exactly two stand at the last place, if some hundred trials find any."""
    liking = _liking(rng, poll)
    papers: list[Marks] = []
    for _ in range(_TRIALS):
        papers = [dots(rng, poll, liking) for _ in range(voters)]
        totals = sorted((sum(dict(p).get(i.id, 0) for p in papers) for i in poll.items), reverse=True)
        if _is_tie_of_two(totals, poll.places):
            break
    return papers


def _is_tie_of_two(totals: list[int], places: int) -> bool:
    if not 0 < places < len(totals) or totals[places] == 0 or totals[places - 1] != totals[places]:
        return False
    return totals.count(totals[places]) == 2


def vote(hand: Hand, step: Step, label: str, span: int) -> None:
    """In the ballot that is open, if there is one, until it is closed."""
    poll = open_in(hand.session, step)
    if poll is None:
        return
    acts: list[tuple[int, Act]] = [(span // 2, lambda: hand.see(label))]
    by_hand = _by_hand(hand, poll)
    voters = tuple(p for p in hand.here if p not in by_hand)
    if poll.method is Method.OBJECTIONS:
        acts += _objecting(hand, poll, voters, span)
    else:
        acts += _papers(hand, poll, voters, span)
    if by_hand:
        acts.append((int(span * 0.7), lambda: _count_hands(hand, poll, by_hand)))
    hand.run(span, acts, lambda: not hand.is_open(poll.id))
    hand.close(poll.id)
    hand.see(f"{label}-results")


def _papers(hand: Hand, poll: Poll, voters: tuple[PersonId, ...], span: int) -> list[tuple[int, Act]]:
    handing_in = [p for p in voters if p != hand.cast.silent]
    is_first = poll.purpose is Purpose.FIRST
    liking = _liking(hand.rng, poll)
    if is_first:
        papers = papers_with_tie(hand.rng, poll, len(handing_in))
    else:
        papers = [dots(hand.rng, poll, liking) for _ in handing_in]
    by_person = dict(zip(handing_in, papers, strict=True))
    acts = answer_acts(hand, poll, voters, span, lambda person: by_person[person])
    if is_first and handing_in:
        acts += _second_thoughts(hand, poll, handing_in[0], by_person[handing_in[0]], span)
    return acts


def _second_thoughts(
    hand: Hand, poll: Poll, person: PersonId, marks: Marks, span: int
) -> list[tuple[int, Act]]:
    """One gives more dots than there are: refused. Handing in twice is refused, too."""
    greedy = c.AnswerPoll(
        hand.session_id, poll.id, person, ((poll.items[0].id, poll.cap + 1),), hand.ticket()
    )
    again = c.AnswerPoll(hand.session_id, poll.id, person, marks, hand.ticket())
    return [
        (int(span * 0.02), lambda: hand.by(person, greedy)),
        (int(span * 0.95), lambda: hand.by(person, again)),
    ]


def _objecting(hand: Hand, poll: Poll, voters: tuple[PersonId, ...], span: int) -> list[tuple[int, Act]]:
    """One objects, with a sentence, where there is more than one proposal; the others would try it."""
    handing_in = [p for p in voters if p != hand.cast.silent]
    objector = hand.rng.choice(handing_in) if len(poll.items) > 1 and handing_in else None
    acts: list[tuple[int, Act]] = []
    for person in handing_in:
        item = hand.rng.choice(poll.items).id
        is_against = person == objector
        answer = c.AnswerPoll(
            hand.session_id,
            poll.id,
            person,
            ((item, 1),) if is_against else (),
            hand.ticket(),
            ((item, hand.rng.choice(hand.circle.objections)),) if is_against else (),
        )
        acts.append((hand.offset(span, 0.05, 0.9), partial(hand.by, person, answer)))
    return acts


def _by_hand(hand: Hand, poll: Poll) -> tuple[PersonId, ...]:
    if poll.purpose is not Purpose.BOLDEST:
        return ()
    return tuple(p for p in hand.cast.handless if p in hand.here)


def _count_hands(hand: Hand, poll: Poll, people: tuple[PersonId, ...]) -> None:
    """Two raise a hand; the leader counts them, and looks at nobody's paper."""
    chosen = hand.rng.choice(poll.items)
    names = ", ".join(p.person.name for p in hand.session.participants if p.person.id in people)
    raised = say("{names} raise a hand for “{title}”. Count them.", names=names, title=chosen.title)
    hand.lead_to(raised, c.CountHands(hand.session_id, poll.id, people, ((chosen.id, len(people)),)))


def _choices(session: Session) -> tuple[c.Choice, ...]:
    """What the rules would propose, in short words, and no more than a room can weigh."""
    found = proposals(session)
    if len(found) > MOST_PROPOSALS:
        marks = {i.id: i.marks or 0 for i in session.live_ideas}
        best = sorted(found, key=lambda x: -marks.get(x.idea or IdeaId(""), 0))[:MOST_PROPOSALS]
        found = tuple(x for x in found if x in best)
    return tuple(c.Choice(short(x.title), x.idea, x.theme) for x in found)


def _liking(rng: random.Random, poll: Poll) -> list[float]:
    """A few are liked by many, most by some; among hundreds a dozen still stand out."""
    liking = [rng.choice((1.0, 1.0, 1.5, 2.5, 5.0)) for _ in poll.items]
    if len(liking) > 2 * MOST_PROPOSALS:
        for favourite in rng.sample(range(len(liking)), MOST_PROPOSALS):
            liking[favourite] *= len(liking) / MOST_PROPOSALS
    return liking


def open_in(session: Session, step: Step) -> Poll | None:
    return next((p for p in open_polls(session) if p.step == step.id), None)
