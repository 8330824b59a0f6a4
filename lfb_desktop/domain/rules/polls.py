"""Secret questions: opening with their voices, one paper a person, hands, and the seal at the close."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import (
    Decides,
    Item,
    ItemId,
    Method,
    Paper,
    Phase,
    Poll,
    PollId,
    Purpose,
    Step,
    StepKind,
    TieWay,
    Voice,
)
from lfb_desktop.domain.rules import ballots, papers
from lfb_desktop.domain.rules.ask import Ask, open_polls
from lfb_desktop.domain.rules.questions import CLARITY, PULSE, items_of
from lfb_desktop.domain.tally.result import open_tie, ways_out

# With fewer voices nothing is secret: the clarity check and the closing questions are asked aloud.
FEW = 5


def opened_with(ask: Ask, step: Step) -> tuple[e.Event, ...]:
    """Clarity check, picks and closing questions open together with their step."""
    voices = ask.session.present
    if step.kind is StepKind.CLARITY and len(voices) >= FEW:
        poll = _poll(ask, step, Method.CLARITY, items=items_of(CLARITY, ask.new_id), dots=2)
    elif step.kind is StepKind.CLOSING and len(voices) >= FEW:
        poll = _poll(ask, step, Method.PULSE, items=items_of(PULSE, ask.new_id), dots=3)
    elif step.kind is StepKind.PICK and (ideas := ask.session.readable_ideas):
        items = ballots.items_for(ask, tuple(c.Choice(i.text, idea=i.id) for i in ideas))
        poll = _poll(ask, step, Method.PICKS, items=items, places=ballots.GO_ON, dots=step.settings.picks)
    else:
        return ()
    return (e.PollOpened(ask.session.id, poll),)


def open_poll(ask: Ask, command: c.OpenPoll) -> tuple[e.Event, ...]:
    step = ask.current(StepKind.BALLOT)
    if step.phase is not Phase.OPEN:
        raise refuse("This step is closed and its result is known. Add a new ballot to the agenda.")
    if any(p.step == step.id for p in open_polls(ask.session)):
        raise refuse("A ballot is open already. Close it first.")
    plan = ballots.plan(ask, step, command)
    poll = _poll(
        ask,
        step,
        plan.method,
        question=plan.question,
        items=ballots.items_for(ask, plan.choices),
        places=plan.places,
        dots=plan.dots,
        cap=plan.cap,
        purpose=command.purpose,
        decides=step.settings.decides,
        by_lot=plan.by_lot,
    )
    return (e.PollOpened(ask.session.id, poll),)


def answer_poll(ask: Ask, command: c.AnswerPoll) -> tuple[e.Event, ...]:
    found = ask.poll(command.poll)
    ticket = ticket_hash(command.ticket)
    if ticket in found.counted:
        return ()  # handed in before the close, asked again after it: it was counted
    poll = ask.open_poll(command.poll)
    ask.speaks_for(command.person)
    voice = _voice(ask, poll, command)
    own = {ticket, ticket_hash(command.before)} if command.before else {ticket}
    mine = tuple(p for p in poll.papers if p.ticket in own)
    if (voice.acts and not mine) or voice.is_by_hand:
        raise refuse("{name} has handed in already.", name=ask.name_of(command.person))
    if mine and not voice.acts:
        raise refuse("This paper belongs to somebody else.")
    new = papers.written(ask, poll, command, ticket)
    if [_as_written(p) for p in new] == [_as_written(p) for p in mine]:
        return ()
    replaced = tuple(p.id for p in mine)
    return (e.PaperCast(ask.session.id, poll.id, command.person, new, replaced),)


def _as_written(paper: Paper) -> tuple[object, ...]:
    return (paper.ticket, paper.marks, paper.text, paper.about)


def count_hands(ask: Ask, command: c.CountHands) -> tuple[e.Event, ...]:
    """A recount takes the place of the count before."""
    poll = ask.open_poll(command.poll)
    voices = {v.person: v for v in poll.voices}
    for person in command.people:
        if person not in voices:
            raise refuse("{name} is not marked as here.", name=ask.name_of(person))
        if voices[person].acts:
            raise refuse(
                "{name} has handed in a paper and cannot be counted twice.", name=ask.name_of(person)
            )
    if len(set(command.people)) != len(command.people):
        raise refuse("Somebody is in the count twice.")
    _bound_hands(poll, command)
    hands = tuple((str(item), n) for item, n in command.hands)
    return (e.HandsCounted(ask.session.id, poll.id, command.people, hands),)


def _bound_hands(poll: Poll, command: c.CountHands) -> None:
    """Each person has one hand for a proposal, and one answer where there is one choice."""
    items = [poll.item(item) for item, _ in command.hands]
    if None in items or len(set(items)) != len(items):
        raise refuse("This count names something twice, or something that is not asked.")
    together: dict[str, int] = {}
    for item, raised in command.hands:
        if raised < 0:
            raise refuse("A count cannot be less than nothing.")
        together[_counted_with(poll, item)] = together.get(_counted_with(poll, item), 0) + raised
    if any(raised > len(command.people) for raised in together.values()):
        raise refuse("There cannot be more hands than the {n} people in the count.", n=len(command.people))


def _counted_with(poll: Poll, item: ItemId) -> str:
    """What shares one hand of a person: the levels of a question, all proposals of a single choice."""
    if poll.method is Method.CHOICE:
        return "choice"
    found = poll.item(item)
    is_question = poll.method in (Method.CLARITY, Method.PULSE)
    return found.title if found and is_question else item


def close_poll(ask: Ask, command: c.ClosePoll) -> tuple[e.Event, ...]:
    poll = ask.open_poll(command.poll)
    sealed = tuple(
        sorted((replace(p, id=ask.new_id(), ticket=None) for p in poll.papers), key=lambda p: p.id)
    )
    by_hand = sum(v.is_by_hand for v in poll.voices)
    answers = tuple(p for p in sealed if p.is_answer)
    closed = e.PollClosed(
        session=ask.session.id,
        poll=poll.id,
        step=poll.step,
        papers=sealed,
        counted=tuple(sorted({p.ticket for p in poll.papers if p.ticket})),
        eligible=len(poll.voices),
        answered=len(answers) + by_hand,
        hand_voters=by_hand,
        dots=sum(value for p in answers for _, value in p.marks),
    )
    counted = replace(
        poll, is_open=False, papers=sealed, voices=(), hand_voters=by_hand, answered=closed.answered
    )
    return (closed, *ballots.consequences(ask, counted))


def settle_tie(ask: Ask, command: c.SettleTie) -> tuple[e.Event, ...]:
    poll = ask.poll(command.poll)
    if open_tie(ask.running, poll.step) != poll:
        raise refuse("There is no open tie to settle.")
    if command.way is TieWay.LOT and not poll.by_lot:
        raise refuse("A lot draws only where the team agreed on it before the vote.")
    if command.way not in ways_out(poll):
        raise refuse("Ask first whether there is room for both, then vote once more between them.")
    settled = e.TieSettled(ask.session.id, poll.id, command.way)
    return (settled, *ballots.outcomes_of_tied(ask, replace(poll, tie_way=command.way)))


def _poll(
    ask: Ask,
    step: Step,
    method: Method,
    *,
    items: tuple[Item, ...],
    dots: int,
    cap: int = 1,
    places: int = 0,
    question: str = "",
    purpose: Purpose = Purpose.FIRST,
    decides: Decides = Decides.SHORTLIST,
    by_lot: bool = False,
) -> Poll:
    return Poll(
        id=PollId(ask.new_id()),
        step=step.id,
        method=method,
        purpose=purpose,
        question=question,
        items=items,
        places=places,
        dots=dots,
        cap=cap,
        decides=decides,
        by_lot=by_lot,
        seed=ask.new_id(),
        voices=tuple(Voice(p.person.id) for p in ask.session.present),
    )


def _voice(ask: Ask, poll: Poll, command: c.AnswerPoll) -> Voice:
    for voice in poll.voices:
        if voice.person == command.person:
            return voice
    raise refuse(
        "{name} is not marked as here, and has no vote in this ballot.", name=ask.name_of(command.person)
    )


TABLE = {
    c.OpenPoll: open_poll,
    c.AnswerPoll: answer_poll,
    c.CountHands: count_hands,
    c.ClosePoll: close_poll,
    c.SettleTie: settle_tie,
}
